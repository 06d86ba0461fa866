import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import type { Auth } from '../auth/auth.ts';
import { ApiError, type Deps, type Env } from '../context.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';
import { signInAs } from './account.ts';
import { Email, Name, Password } from './person.ts';

const Needed = z.object({ needed: z.boolean() });
const SetupRequest = z.strictObject({
  token: z.string().max(200),
  organisation: Name,
  name: Name,
  email: Email,
  password: Password,
});

/** The first start: the organisation and its admin, by the link that the server printed. */
export function setupRoutes({ config }: Deps, auth: Auth): Hono<Env> {
  const app = new Hono<Env>();

  app.get(
    '/setup',
    describeRoute({
      summary: 'Whether the first admin is still to be made',
      responses: answers({ 200: Needed }),
    }),
    async (c) => c.json({ needed: await auth.setup.needed() }),
  );

  app.post(
    '/setup',
    describeRoute({
      summary: 'Make the organisation and its admin, once, and sign in',
      responses: { ...NO_CONTENT, ...answers({}, 400, 403, 409) },
    }),
    jsonOnly,
    valid('json', SetupRequest),
    async (c) => {
      const { token, organisation, ...admin } = c.req.valid('json');
      if (config.setupToken === null || !sameText(token, config.setupToken))
        throw new ApiError('forbidden', 'This set-up link is not the one that the server printed.');
      await auth.setup.run(organisation, admin);
      return signInAs(c, auth, admin);
    },
  );
  return app;
}

/** In a time that does not tell how much of it is right. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
  return timingSafeEqual(digest(a), digest(b));
}
