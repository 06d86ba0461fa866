import * as z from 'zod/mini';
import type { Result } from '#shared/base/result.ts';
import { ok } from '#shared/base/result.ts';
import { PLATFORMS, isPlatform } from '#shared/contact/platforms.ts';
import { Anything, type Api, type Problem } from '../api.ts';
import { formOf, isBotPlatform, platformOf } from '../bot-platforms.ts';

export const TRIGGERS = ['handoff', 'interaction'] as const;
/** When a contact is logged: when the bot gives up, or as soon as somebody writes. */
export type Trigger = (typeof TRIGGERS)[number];

const Bot = z.object({
  id: z.string(),
  name: z.string(),
  platform: z.nullish(z.string()),
  scopes: z.optional(z.array(z.string())),
  trigger: z.optional(z.enum(TRIGGERS)),
  /** Whether the platform's own secret has been entered. */
  hasPlatformSecret: z.optional(z.boolean()),
  /** Ends the address where a platform can send no header; the verify token of others. */
  token: z.optional(z.string()),
  createdAt: z.optional(z.number()),
  lastHandoffAt: z.nullish(z.number()),
  lastContactId: z.nullish(z.string()),
});
export type Bot = z.infer<typeof Bot>;
const Listed = z.object({ bots: z.array(Bot) });

const Credentials = z.object({ id: z.string(), key: z.string(), secret: z.string() });
/** Told once, when the bot is made. */
export type Credentials = z.infer<typeof Credentials>;

/** What a key may do. */
export type Scope = 'handoffs' | 'contacts';

/** What an admin may change of a bot. */
export interface BotSettings {
  name: string;
  trigger: Trigger;
  /** The platform's own secret; absent: as it was. */
  platformSecret?: string;
}

/** What an admin says of a new bot. `platform`: one of `BOT_PLATFORMS`, or where a bot that sends our own form speaks with people. */
export interface NewBot extends BotSettings {
  platform: string;
  scopes: Scope[];
}

/** What a bot sends, in words. */
export function senderOf(platform: string): string {
  if (isBotPlatform(platform) || formOf(platform) !== 'plain') return platformOf(platform).name;
  return isPlatform(platform) ? PLATFORMS[platform].name : platform;
}

/** Where a platform sends the handoffs of a bot. */
export function addressOf(
  origin: string,
  { id, platform, token }: Pick<Bot, 'id' | 'platform' | 'token'>,
): string {
  const address = `${origin}/api/handoffs/${formOf(platform)}/${id}`;
  const needsToken = platformOf(platform).proof === 'address' && token !== undefined;
  return needsToken ? `${address}/${token}` : address;
}

/** The bots of the organisation, for its admins. */
export class Bots {
  #list = $state.raw<Bot[] | null>(null);
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** null until they have been fetched. */
  get list(): Bot[] | null {
    return this.#list;
  }

  async refresh(): Promise<Result<null, Problem>> {
    const answer = await this.#api.call('GET', '/api/bots', Listed);
    if (!answer.ok) return answer;
    this.#list = answer.value.bots;
    return ok(null);
  }

  async make(bot: NewBot): Promise<Result<Credentials, Problem>> {
    const answer = await this.#api.call('POST', '/api/bots', Credentials, bot);
    if (answer.ok) await this.refresh();
    return answer;
  }

  async change(id: string, settings: BotSettings): Promise<Result<unknown, Problem>> {
    const answer = await this.#api.call('PATCH', pathOf(id), Anything, settings);
    if (answer.ok) await this.refresh();
    return answer;
  }

  /** Its key stops working at once. */
  async revoke(id: string): Promise<Result<unknown, Problem>> {
    const answer = await this.#api.call('DELETE', pathOf(id), Anything);
    if (answer.ok) this.#list = this.#list?.filter((bot) => bot.id !== id) ?? null;
    return answer;
  }
}

const pathOf = (id: string): string => `/api/bots/${encodeURIComponent(id)}`;

const SAMPLE = JSON.stringify({
  conversation: [
    { sender: 'user', message: 'Hello, my name is Thandi Mokoena. Call me on 082 555 0199.' },
  ],
  hints: { channel: 'web' },
});

const JSON_TYPE = `-H 'Content-Type: application/json'`;

/** A line for a terminal that hands a made-up conversation over with a bot's key. */
export const handoffLine = (origin: string, key: string): string =>
  `curl -X POST ${origin}/api/handoffs -H 'Authorization: Bearer ${key}' ${JSON_TYPE} -d '${SAMPLE}'`;

/** The same, signed with the bot's secret as Standard Webhooks 1.0.0 has it, to the bot's address. */
export const signedLine = (address: string, secret: string): string =>
  [
    `body='${SAMPLE}'; id=msg_$(date +%s%N); at=$(date +%s)`,
    `key=$(printf %s '${secret.replace(/^whsec_/, '')}' | base64 -d | od -An -tx1 | tr -d ' \\n')`,
    `sum=$(printf %s "$id.$at.$body" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | base64)`,
    `curl -X POST ${address} ${JSON_TYPE} -H "webhook-id: $id" -H "webhook-timestamp: $at" -H "webhook-signature: v1,$sum" -d "$body"`,
  ].join('; ');

/** A line for a terminal that reads the newest contacts with a key that may. */
export const contactsLine = (origin: string, key: string): string =>
  `curl -X POST ${origin}/api/contacts/search -H 'Authorization: Bearer ${key}' ${JSON_TYPE} -d '{"limit":3}'`;
