import { createMiddleware } from 'hono/factory';
import type { Bots, Scope } from '../bots/bots.ts';
import { ApiError, type Env } from '../context.ts';

/** Lets bots through whose key has the scope, and sets `c.var.bot`. No or an unknown key 401, without the scope 403. */
export function requireBot(bots: Bots, scope: Scope) {
  return createMiddleware<Env>(async (c, next) => {
    const key = bearerOf(c.req.header('authorization'));
    const bot = key === null ? null : await bots.byKey(key);
    if (bot === null)
      throw new ApiError('unauthorised', 'This needs the key of a bot: Authorization: Bearer KEY.');
    if (!bot.scopes.includes(scope))
      throw new ApiError('forbidden', `This key has not the scope ${scope}.`);
    c.set('bot', bot);
    await next();
  });
}

/** The key of an `Authorization: Bearer` header (RFC 6750); null if there is none. */
export const bearerOf = (header: string | undefined): string | null =>
  /^Bearer\s+([\w~+/.=-]{1,200})\s*$/i.exec(header ?? '')?.[1] ?? null;
