import { createMiddleware } from 'hono/factory';
import type { Auth } from '../auth/auth.ts';
import { ApiError, type Env } from '../context.ts';

/**
 * Lets only members of an organisation through and sets `c.var.me` and `c.var.session`. Without a session 401 `unauthorised`; a user who was
 * taken out of the organisation gets 403 `not_a_member`, at once. Renews the session's cookie where that is due.
 */
export const requireSession = (auth: Auth) =>
  createMiddleware<Env>(async (c, next) => {
    const session = await auth.session(c.req.raw.headers);
    if (session === null) throw new ApiError('unauthorised', 'Sign in to go on.');
    if (session.me === null)
      throw new ApiError('not_a_member', 'You no longer belong to this organisation.');
    c.set('me', session.me);
    c.set('session', session.id);
    await next();
    for (const cookie of session.cookies) c.header('set-cookie', cookie, { append: true });
  });

/** Lets only admins through; stands after `requireSession`. */
export const requireAdmin = createMiddleware<Env>(async (c, next) => {
  if (c.var.me.user.role !== 'admin')
    throw new ApiError('forbidden', 'Only an admin of the organisation can do this.');
  await next();
});
