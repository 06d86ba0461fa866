import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import type { Auth } from '../auth/auth.ts';
import type { Deps, Env } from '../context.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';

const Key = z.object({ key: z.string() });
const Endpoint = z.string().max(2_048);
const bytes = (length: number) =>
  z
    .base64url()
    .refine(
      (text) => Buffer.from(text, 'base64url').length === length,
      `This is not ${length} bytes in base64url.`,
    );
// A browser may send more (`expirationTime`).
const Subscription = z.object({
  endpoint: Endpoint,
  keys: z.object({ p256dh: bytes(65), auth: bytes(16) }),
});

/** Where a device asks to be told of handoffs (Web Push), for as long as its session lives. */
export function pushRoutes({ push }: Pick<Deps, 'push'>, auth: Auth): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/push/*', requireSession(auth));

  app.get(
    '/push/key',
    describeRoute({
      summary: "The server's public key for push subscriptions (VAPID)",
      responses: answers({ 200: Key }, 401, 403),
    }),
    async (c) => c.json({ key: await push.publicKey() }),
  );

  app.post(
    '/push/subscriptions',
    describeRoute({
      summary: 'Have a device told of handoffs',
      description:
        "Until it is taken back, or the session ends. The body is a browser's `PushSubscription`.",
      responses: { ...NO_CONTENT, ...answers({}, 400, 401, 403) },
    }),
    jsonOnly,
    valid('json', Subscription),
    async (c) => {
      await push.subscribe(c.var.me.user.id, { ...c.req.valid('json'), session: c.var.session });
      return c.body(null, 204);
    },
  );

  app.delete(
    '/push/subscriptions',
    describeRoute({
      summary: 'Have a device told no more',
      responses: { ...NO_CONTENT, ...answers({}, 400, 401, 403) },
    }),
    jsonOnly,
    valid('json', z.object({ endpoint: Endpoint })),
    async (c) => {
      await push.unsubscribe(c.var.me.user.id, c.req.valid('json').endpoint);
      return c.body(null, 204);
    },
  );
  return app;
}
