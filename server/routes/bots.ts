import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import { PLATFORM_CODES } from '#shared/contact/platforms.ts';
import type { Auth } from '../auth/auth.ts';
import { SCOPES, TRIGGERS, type Bots } from '../bots/bots.ts';
import { ApiError, type Env } from '../context.ts';
import { ADAPTER_NAMES } from '../handoff/adapters/all.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { requireAdmin, requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';

const NewBot = z.object({
  name: z.string().trim().min(1).max(100),
  platform: z.enum([...ADAPTER_NAMES, ...PLATFORM_CODES]).optional(),
  scopes: z.array(z.enum(SCOPES)).min(1).optional(),
  /** `interaction`: any message of a user makes a contact, with name and number. */
  trigger: z.enum(TRIGGERS).optional(),
  /** What the platform signs with; empty: none. */
  platformSecret: z.string().trim().max(500).optional(),
});

const Bot = z
  .object({
    id: z.string(),
    name: z.string(),
    platform: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    trigger: z.enum(TRIGGERS),
    hasPlatformSecret: z.boolean(),
    /** The last part of the address for platforms that can send neither key nor signature. */
    token: z.string(),
    createdAt: z.number(),
    lastHandoffAt: z.number().nullable(),
    lastContactId: z.string().nullable(),
  })
  .meta({ id: 'Bot' });

const MadeBot = Bot.extend({ key: z.string(), secret: z.string() }).meta({ id: 'MadeBot' });

/** Where admins make and revoke the bots of their organisation. */
export function botRoutes(bots: Bots, auth: Auth): Hono<Env> {
  const routes = new Hono<Env>();
  const admin = [requireSession(auth), requireAdmin] as const;

  routes.post(
    '/bots',
    describeRoute({
      summary: 'Make a bot',
      description: 'Its key and its signing secret are in this answer and in no other.',
      responses: answers({ 201: MadeBot }, 400, 401, 403),
    }),
    ...admin,
    jsonOnly,
    valid('json', NewBot),
    async (c) => {
      const { bot, key, secret } = await bots.create(c.var.me.organisation.id, c.req.valid('json'));
      return c.json(MadeBot.parse({ ...bot, key, secret }), 201);
    },
  );

  routes.get(
    '/bots',
    describeRoute({
      summary: 'The bots of the organisation',
      responses: answers({ 200: z.object({ bots: z.array(Bot) }) }, 401, 403),
    }),
    ...admin,
    async (c) => {
      const list = await bots.list(c.var.me.organisation.id);
      return c.json({ bots: list.map((bot) => Bot.parse(bot)) });
    },
  );

  routes.patch(
    '/bots/:id',
    describeRoute({
      summary: 'Change a bot',
      description: 'What is not told stays. Its key, its secret and its address stay too.',
      responses: answers({ 200: Bot }, 400, 401, 403, 404),
    }),
    ...admin,
    jsonOnly,
    valid('json', NewBot.partial()),
    async (c) => {
      const { organisation } = c.var.me;
      const bot = await bots.change(organisation.id, c.req.param('id'), c.req.valid('json'));
      if (bot === null) throw new ApiError('not_found', 'There is no such bot.');
      return c.json(Bot.parse(bot));
    },
  );

  routes.delete(
    '/bots/:id',
    describeRoute({
      summary: 'Revoke a bot; its key is dead at once',
      responses: { ...answers({}, 401, 403, 404), ...NO_CONTENT },
    }),
    ...admin,
    async (c) => {
      if (!(await bots.revoke(c.var.me.organisation.id, c.req.param('id'))))
        throw new ApiError('not_found', 'There is no such bot.');
      return c.body(null, 204);
    },
  );
  return routes;
}
