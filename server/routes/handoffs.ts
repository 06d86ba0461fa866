import { Hono, type Context } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { PLATFORM_CODES } from '#shared/contact/platforms.ts';
import { ANSWERED, type HandoffAnswer as Given } from '#shared/protocol/handoffs.ts';
import type { Auth } from '../auth/auth.ts';
import type { Bots } from '../bots/bots.ts';
import { ApiError, type Bot, type Deps, type Env } from '../context.ts';
import { ADAPTER_NAMES, adapterOf } from '../handoff/adapters/all.ts';
import type { Adapter, RawRequest } from '../handoff/adapters/adapter.ts';
import { isSame } from '../handoff/adapters/verify.ts';
import { Envelope } from '../handoff/envelope.ts';
import { settled, type Extraction } from '../handoff/extract/extraction.ts';
import { createIntake } from '../handoff/intake.ts';
import { openedOf } from '../handoff/read.ts';
import { createReceive } from '../handoff/receive.ts';
import { isSigned } from '../handoff/signature.ts';
import { bearerOf, requireBot } from '../middleware/bot.ts';
import { answers } from '../middleware/describe.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import { requireSession } from '../middleware/session.ts';
import { wantsText } from '../middleware/wants-text.ts';

const HandoffAnswer = z
  .object({ outcome: z.enum(ANSWERED), contactId: z.string().nullable() })
  .meta({ id: 'HandoffAnswer' });

const TAKEN = { 200: HandoffAnswer, 202: HandoffAnswer };

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
export function handoffRoutes(deps: Deps, bots: Bots, auth?: Auth): Hono<Env> {
  const { clock, config } = deps;
  const intake = createIntake(deps);
  const receive = createReceive(deps, bots);
  const counted = rateLimit(clock, config.handoffLimit);
  const routes = new Hono<Env>();
  const bot = requireBot(bots, 'handoffs');
  const session = auth && requireSession(auth);
  const botOrSession = createMiddleware<Env>((c, next) =>
    session && c.req.header('authorization') === undefined ? session(c, next) : bot(c, next),
  );
  const answer = async (c: Context<Env>, platform: string, by: Bot) => {
    counted(by.id);
    const request = await requestOf(c, platform);
    const given = await receive(by, request);
    const own = adapterOf(platform)?.reply?.(given, c.req.raw.headers) ?? null;
    // What was dropped is not answered as a handoff; what has a contact was none of that.
    if (own !== null && (given.contactId !== null || openedOf(request).length > 0))
      return c.body(own.body, 200, { 'content-type': own.type });
    return reply(c, given, platform);
  };

  routes.post(
    '/handoffs',
    describeRoute({
      summary: 'Hand a conversation over',
      description:
        'Our own body. Every part is optional, unknown fields are fine. The same event again gets the first answer.',
      requestBody: HANDOFF_BODY,
      responses: answers(TAKEN, 400, 401, 403, 413, 429, 503),
    }),
    bot,
    (c) => answer(c, 'plain', c.var.bot),
  );

  routes.post(
    '/handoffs/preview',
    describeRoute({
      summary: 'What a handoff would log, and why',
      description: 'Our own body, or that of a platform. Writes nothing.',
      parameters: [
        { in: 'query', name: 'platform', schema: { type: 'string', enum: [...ADAPTER_NAMES] } },
      ],
      requestBody: HANDOFF_BODY,
      responses: answers({ 200: Preview }, 400, 401, 403, 413),
    }),
    botOrSession,
    async (c) => {
      const { bot: by, me } = c.var as Partial<Env['Variables']>;
      const organisationId = by?.organisationId ?? me?.organisation.id ?? '';
      const platform = c.req.query('platform') ?? 'plain';
      if (adapterOf(platform) === null)
        throw new ApiError('bad_field', 'There is no such platform.', { field: 'platform' });
      const request = await requestOf(c, platform);
      return c.json(previewOf(await intake.preview(organisationId, request)));
    },
  );

  routes.post(
    '/handoffs/:platform/:bot',
    describeRoute({
      summary: "Hand a conversation over in a platform's own form",
      description:
        "The bot's key, or a signature: by the bot's secret (Standard Webhooks: webhook-id, webhook-timestamp, " +
        "webhook-signature), or the platform's own by the secret that was copied from there. " +
        '`?event=interaction`: messages of a user that were not handed over.',
      responses: answers(TAKEN, 400, 401, 403, 404, 413, 429, 503),
    }),
    async (c) => {
      const { platform, bot: id } = c.req.param();
      const adapter = adapterOf(platform);
      const known = await authenticated(c, id, adapter);
      if (adapter === null) throw new ApiError('not_found', 'There is no such platform.');
      return answer(c, platform, known);
    },
  );

  routes.post(
    '/handoffs/:platform/:bot/:token',
    describeRoute({
      summary: 'The same, for platforms that can send neither key nor signature',
      description: "The last part is the bot's unguessable token.",
      responses: answers(TAKEN, 400, 401, 403, 404, 413, 429, 503),
    }),
    async (c) => {
      const { platform, bot: id, token } = c.req.param();
      const known = await tokened(id, token);
      if (adapterOf(platform) === null)
        throw new ApiError('not_found', 'There is no such platform.');
      return answer(c, platform, known);
    },
  );

  const challenged = describeRoute({
    summary: "A platform's question whether the address is right",
    description:
      "Meta's challenge is sent back if its verify token is the bot's token. Others get `{status: ok}`.",
    responses: answers({ 200: z.object({ status: z.literal('ok') }) }, 401, 403, 404, 503),
  });
  routes.get('/handoffs/:platform/:bot', challenged, async (c) => {
    const { platform, bot: id } = c.req.param();
    const adapter = adapterOf(platform);
    if (adapter === null || (await bots.byId(id)) === null)
      throw new ApiError('not_found', 'There is no such address.');
    return welcome(c, adapter, id);
  });
  routes.get('/handoffs/:platform/:bot/:token', challenged, async (c) => {
    const { platform, bot: id, token } = c.req.param();
    await tokened(id, token);
    const adapter = adapterOf(platform);
    if (adapter === null) throw new ApiError('not_found', 'There is no such address.');
    return welcome(c, adapter, id);
  });

  function welcome(c: Context<Env>, adapter: Adapter, id: string): Response {
    const challenge = adapter.challenge?.(new URL(c.req.url).searchParams) ?? null;
    if (challenge === null) return c.json({ status: 'ok' });
    if (!isSame(challenge.token, bots.token(id)))
      throw new ApiError('forbidden', 'The verify token is not that of this bot.');
    return c.text(challenge.answer);
  }

  /** The bot of an address that ends in its token. */
  async function tokened(id: string, token: string): Promise<Bot> {
    const known = await bots.byId(id);
    if (known === null || !isSame(token, bots.token(id)))
      throw new ApiError('unauthorised', 'No bot has this address.');
    return scoped(known.bot);
  }

  /** The bot of the address, if the request has its key or is signed by its secret or its platform's. */
  async function authenticated(c: Context<Env>, id: string, adapter: Adapter | null): Promise<Bot> {
    const key = bearerOf(c.req.header('authorization'));
    if (key !== null) {
      const byKey = await bots.byKey(key);
      if (byKey === null) throw new ApiError('unauthorised', 'No bot has this key.');
      if (byKey.id !== id || !byKey.scopes.includes('handoffs'))
        throw new ApiError('forbidden', 'This key is not for this address.');
      return byKey;
    }
    // Chatlayer sends the token with every request.
    const token = c.req.query(VERIFY_TOKEN);
    if (token !== undefined) return tokened(id, token);
    const known = await bots.byId(id);
    if (known === null) throw unsigned();
    const { secret, platformSecret } = known;
    const { headers, url } = c.req.raw;
    const body = Buffer.from(await c.req.arrayBuffer());
    const { pathname, search } = new URL(url);
    const signed = { body, headers, url: config.origin + pathname + search, now: clock() };
    // The secret is of the bot's own platform: that of another is no proof.
    const verify = adapterOf(known.bot.platform) === adapter ? adapter?.verify : undefined;
    const isGood =
      isSigned(body, headers, secret) ||
      (platformSecret !== null && verify?.(signed, platformSecret) === true);
    if (!isGood) throw unsigned();
    return scoped(known.bot);
  }
  return routes;
}

/** How Chatlayer tells the token, in every request. */
const VERIFY_TOKEN = 'challenge.verifyToken';

const unsigned = () => new ApiError('bad_signature', 'The signature is missing, wrong or too old.');

function scoped(bot: Bot): Bot {
  if (!bot.scopes.includes('handoffs'))
    throw new ApiError('forbidden', 'This bot has not the scope handoffs.');
  return bot;
}

async function requestOf(c: Context<Env>, platform: string): Promise<RawRequest> {
  const query = new URL(c.req.url).searchParams;
  // A token is not kept.
  query.delete(VERIFY_TOKEN);
  return {
    platform,
    body: await c.req.text(),
    contentType: c.req.header('content-type') ?? 'application/json',
    query: query.toString(),
    webhookId: c.req.header('webhook-id')?.slice(0, 300) ?? null,
  };
}

/**
 * JSON, or for a bot that reads nothing else the outcome as a plain word. Only our own form has a status for what is to be
 * done later: some platforms (Meta) send again what is not answered 200.
 */
function reply(c: Context<Env>, given: Given, platform: string): Response {
  const status = given.outcome === 'kept' && platform === 'plain' ? 202 : 200;
  return wantsText(c) ? c.text(given.outcome, status) : c.json(given, status);
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
