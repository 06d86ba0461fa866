import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import { systemOf, type Deps, type Env } from '../context.ts';
import { answers } from '../middleware/describe.ts';
import { VERSION } from '../version.ts';

const Health = z.object({ status: z.literal('ok'), version: z.string() });

/** Whether the server works: it reads from its store. */
export function healthRoutes({ store }: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.get(
    '/health',
    describeRoute({
      summary: 'Whether the server and its store work',
      responses: answers({ 200: Health }, 503),
    }),
    async (c) => {
      await (await systemOf(store)).get(['health']);
      return c.json({ status: 'ok', version: VERSION });
    },
  );
  return app;
}
