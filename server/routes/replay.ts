import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import type { Auth } from '../auth/auth.ts';
import { privateOf, type Deps, type Env } from '../context.ts';
import { createReplay } from '../handoff/replay.ts';
import { answers } from '../middleware/describe.ts';
import { requireAdmin, requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';

const Asked = z.strictObject({
  unreadable: z.boolean().optional().meta({ description: 'Only what could not be read' }),
  since: z.number().optional().meta({ description: 'Milliseconds since 1970' }),
  until: z.number().optional(),
  botId: z.string().optional(),
  dryRun: z.boolean().optional().meta({ description: 'Count, and change nothing' }),
});

const Counts = z.object({
  logged: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  unreadable: z.number(),
  deleted: z.number(),
});

/** Where an admin has the kept bodies of handoffs worked again, after a fix of how they are read. */
export function replayRoutes(deps: Deps, auth: Auth): Hono<Env> {
  const replay = createReplay(deps);
  const routes = new Hono<Env>();
  routes.post(
    '/handoffs/replay',
    describeRoute({
      summary: 'Work the kept bodies of handoffs again',
      description:
        'Answers how many came out how, when all are done. What a person typed stays, and so does what was answered.',
      responses: answers({ 200: Counts }, 400, 401, 403, 503),
    }),
    requireSession(auth),
    requireAdmin,
    jsonOnly,
    valid('json', Asked),
    async (c) => {
      const own = await privateOf(deps.store, c.var.me.organisation.id);
      return c.json(await replay(own, c.req.valid('json')));
    },
  );
  return routes;
}
