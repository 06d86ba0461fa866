import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import { PLATFORM_CODES } from '#shared/contact/platforms.ts';
import { LOGGED_OUTCOMES, REASONS } from '#shared/protocol/handoffs.ts';
import type { Auth } from '../auth/auth.ts';
import type { Bots } from '../bots/bots.ts';
import { privateOf, type Deps, type Env } from '../context.ts';
import { recentHandoffs } from '../handoff/log.ts';
import { answers } from '../middleware/describe.ts';
import { requireAdmin, requireSession } from '../middleware/session.ts';
import { valid } from '../middleware/valid.ts';

const Asked = z.object({
  bot: z.string().max(100).optional().meta({ description: 'The id of a bot; without it all' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const LoggedHandoff = z
  .object({
    at: z.number().meta({ description: 'Milliseconds since 1970' }),
    botId: z.string(),
    platform: z.enum(PLATFORM_CODES).nullable(),
    outcome: z.enum(LOGGED_OUTCOMES),
    reason: z.enum(REASONS),
    field: z.string().optional().meta({ description: 'What could not be read' }),
    contactId: z.string().nullable(),
  })
  .meta({ id: 'LoggedHandoff' });

/** Where admins see what became of the last handoffs. Nothing of a person is in it. */
export function handoffLogRoutes(deps: Deps, bots: Bots, auth: Auth): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get(
    '/handoffs/recent',
    describeRoute({
      summary: 'The last handoffs, newest first: what became of each, and why',
      responses: answers(
        { 200: z.object({ handoffs: z.array(LoggedHandoff) }) },
        400,
        401,
        403,
        503,
      ),
    }),
    requireSession(auth),
    requireAdmin,
    valid('query', Asked),
    async (c) => {
      const { bot, limit } = c.req.valid('query');
      const { organisation } = c.var.me;
      const ids = (await bots.list(organisation.id)).map(({ id }) => id);
      const asked = bot === undefined ? ids : ids.filter((id) => id === bot);
      const own = await privateOf(deps.store, organisation.id);
      return c.json({ handoffs: await recentHandoffs(own, asked, limit) });
    },
  );
  return routes;
}
