import { Hono, type Context } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { PLATFORM_CODES } from '#shared/contact/platforms.ts';
import { OUTCOMES } from '#shared/protocol/handoffs.ts';
import type { Auth } from '../auth/auth.ts';
import { createBots } from '../bots/bots.ts';
import { ApiError, type Bot, type Deps, type Env } from '../context.ts';
import { adapterOf } from '../handoff/adapters/all.ts';
import type { RawRequest } from '../handoff/adapters/adapter.ts';
import { Envelope } from '../handoff/envelope.ts';
import { settled, type Extraction } from '../handoff/extract/extraction.ts';
import { createIntake } from '../handoff/intake.ts';
import type { Answer } from '../handoff/log-contact.ts';
import { isSigned } from '../handoff/signature.ts';
import { bearerOf, requireBot } from '../middleware/bot.ts';
import { answers } from '../middleware/describe.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import { requireSession } from '../middleware/session.ts';

const HandoffAnswer = z
  .object({ outcome: z.enum(OUTCOMES), contactId: z.string().nullable() })
  .meta({ id: 'HandoffAnswer' });

const Evidence = z.object({
  value: z.string(),
  confidence: z.number(),
  message: z.number().nullable(),
  span: z.tuple([z.number(), z.number()]).nullable(),
  quote: z.string(),
  rule: z.string(),
});

const Preview = z
  .object({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    language: z.enum(LANGUAGE_CODES).nullable(),
    platform: z.enum(PLATFORM_CODES).nullable(),
    evidence: z.record(z.string(), Evidence),
  })
  .meta({ id: 'HandoffPreview' });

/** The body's schema for the documentation; the body itself is checked after it is verified. */
const HANDOFF_BODY = {
  content: {
    'application/json': { schema: resolver(Envelope) },
  },
};

/** Where bots hand over. `auth`: admins and agents may preview too. */
export function handoffRoutes(deps: Deps, auth?: Auth): Hono<Env> {
  const bots = createBots(deps);
  const intake = createIntake(deps, bots);
  const counted = rateLimit(deps.clock, deps.config.handoffLimit);
  const routes = new Hono<Env>();
  const bot = requireBot(deps, 'handoffs');
  const session = auth && requireSession(auth);
  const botOrSession = createMiddleware<Env>((c, next) =>
    session && c.req.header('authorization') === undefined ? session(c, next) : bot(c, next),
  );
  const answer = async (c: Context<Env>, platform: string, by: Bot) => {
    counted(by.id);
    return reply(c, await intake.receive(by, await requestOf(c, platform)));
  };

  routes.post(
    '/handoffs',
    describeRoute({
      summary: 'Hand a conversation over',
      description:
        'Our own body. Every part is optional, unknown fields are fine. The same event again gets the first answer.',
      requestBody: HANDOFF_BODY,
      responses: answers({ 200: HandoffAnswer }, 400, 401, 403, 413, 429, 503),
    }),
    bot,
    (c) => answer(c, 'plain', c.var.bot),
  );

  routes.post(
    '/handoffs/preview',
    describeRoute({
      summary: 'What a handoff would log, and why',
      description: 'Our own body. Writes nothing.',
      responses: answers({ 200: Preview }, 400, 401, 403, 413),
    }),
    botOrSession,
    async (c) => {
      const { bot: by, me } = c.var as Partial<Env['Variables']>;
      const organisationId = by?.organisationId ?? me?.organisation.id ?? '';
      const request = await requestOf(c, 'plain');
      return c.json(previewOf(await intake.preview(organisationId, request)));
    },
  );

  routes.post(
    '/handoffs/:platform/:bot',
    describeRoute({
      summary: "Hand a conversation over in a platform's own form",
      description:
        "The bot's key, or a signature by its secret (Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature).",
      responses: answers({ 200: HandoffAnswer }, 400, 401, 403, 404, 413, 429, 503),
    }),
    async (c) => {
      const { platform, bot: id } = c.req.param();
      const known = await authenticated(c, id);
      if (adapterOf(platform) === null)
        throw new ApiError('not_found', 'There is no such platform.');
      return answer(c, platform, known);
    },
  );

  routes.get(
    '/handoffs/:platform/:bot',
    describeRoute({ summary: "A platform's question whether the address is right" }),
    async (c) => {
      const { platform, bot: id } = c.req.param();
      if (adapterOf(platform) === null || (await bots.byId(id)) === null)
        throw new ApiError('not_found', 'There is no such address.');
      return c.json({ status: 'ok' });
    },
  );

  /** The bot of the address, if the request has its key or is signed by its secret. */
  async function authenticated(c: Context<Env>, id: string): Promise<Bot> {
    const key = bearerOf(c.req.header('authorization'));
    if (key !== null) {
      const byKey = await bots.byKey(key);
      if (byKey === null) throw new ApiError('unauthorised', 'No bot has this key.');
      if (byKey.id !== id || !byKey.scopes.includes('handoffs'))
        throw new ApiError('forbidden', 'This key is not for this address.');
      return byKey;
    }
    const known = await bots.byId(id);
    const body = Buffer.from(await c.req.arrayBuffer());
    if (known === null || !isSigned(body, c.req.raw.headers, known.secret))
      throw new ApiError('bad_signature', 'The signature is missing, wrong or too old.');
    if (!known.bot.scopes.includes('handoffs'))
      throw new ApiError('forbidden', 'This bot has not the scope handoffs.');
    return known.bot;
  }
  return routes;
}

async function requestOf(c: Context<Env>, platform: string): Promise<RawRequest> {
  return {
    platform,
    body: await c.req.text(),
    contentType: c.req.header('content-type') ?? 'application/json',
    query: new URL(c.req.url).search.slice(1),
    webhookId: c.req.header('webhook-id')?.slice(0, 300) ?? null,
  };
}

/** JSON, or for a bot that reads nothing else the outcome as a plain word. */
function reply(c: Context<Env>, answer: Answer): Response {
  return wantsText(c) ? c.text(answer.outcome) : c.json(answer);
}

/** Whether a caller takes plain text rather than JSON: it says so, or sent a form and does not ask for JSON. */
export function wantsText(c: Context<Env>): boolean {
  const accept = c.req.header('accept') ?? '';
  if (/\bapplication\/json\b/i.test(accept)) return false;
  if (/\btext\/plain\b/i.test(accept)) return true;
  return /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
}

function previewOf(extraction: Extraction): z.infer<typeof Preview> {
  const { name, phone, email, language, platform } = extraction;
  const evidence: z.infer<typeof Preview>['evidence'] = {};
  for (const [field, finding] of Object.entries({ name, phone, email, language, platform }))
    if (finding)
      evidence[field] = {
        value: finding.value,
        confidence: finding.confidence,
        ...finding.evidence,
      };
  return {
    name: settled(name),
    phone: settled(phone),
    email: settled(email),
    language: settled(language),
    platform: settled(platform),
    evidence,
  };
}
