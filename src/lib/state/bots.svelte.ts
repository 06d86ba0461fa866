import * as z from 'zod/mini';
import type { Result } from '#shared/base/result.ts';
import { ok } from '#shared/base/result.ts';
import { PLATFORMS, isPlatform } from '#shared/contact/platforms.ts';
import { Anything, type Api, type Problem } from '../api.ts';
import { bots } from '../words.ts';

const Bot = z.object({
  id: z.string(),
  name: z.string(),
  platform: z.nullish(z.string()),
  scopes: z.optional(z.array(z.string())),
  createdAt: z.optional(z.number()),
  lastHandoffAt: z.nullish(z.number()),
  lastContactId: z.nullish(z.string()),
});
export type Bot = z.infer<typeof Bot>;
const Listed = z.object({ bots: z.array(Bot) });

const Credentials = z.object({ id: z.string(), key: z.string(), secret: z.string() });
/** Told once, when the bot is made. */
export type Credentials = z.infer<typeof Credentials>;

/** The forms of handoffs that have an address of their own, by its word. */
export const FORMS = { plain: bots.formPlain, botlhale: 'Botlhale AI' } as const;
export type Form = keyof typeof FORMS;
const isForm = (platform: string): platform is Form => Object.hasOwn(FORMS, platform);

/** What a key may do. */
export type Scope = 'handoffs' | 'contacts';

/** What an admin says of a new bot. `platform`: a form, or where a bot that sends our own form speaks with people. */
export interface NewBot {
  name: string;
  platform: string;
  scopes: Scope[];
}

/** What a bot sends, in words. */
export function senderOf(platform: string): string {
  if (isForm(platform)) return FORMS[platform];
  return isPlatform(platform) ? PLATFORMS[platform].name : platform;
}

/** Where a platform sends the handoffs of a bot. */
export function addressOf(origin: string, { id, platform }: Pick<Bot, 'id' | 'platform'>): string {
  const form: Form = platform && isForm(platform) ? platform : 'plain';
  return `${origin}/api/handoffs/${form}/${id}`;
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

  /** Its key stops working at once. */
  async revoke(id: string): Promise<Result<unknown, Problem>> {
    const answer = await this.#api.call('DELETE', `/api/bots/${encodeURIComponent(id)}`, Anything);
    if (answer.ok) this.#list = this.#list?.filter((bot) => bot.id !== id) ?? null;
    return answer;
  }
}

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
