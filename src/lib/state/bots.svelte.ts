import * as z from 'zod/mini';
import type { Result } from '#shared/base/result.ts';
import { ok } from '#shared/base/result.ts';
import type { Platform } from '#shared/contact/platforms.ts';
import { Anything, type Api, type Problem } from '../api.ts';

const Bot = z.object({
  id: z.string(),
  name: z.string(),
  platform: z.nullish(z.string()),
  createdAt: z.optional(z.number()),
  lastHandoffAt: z.nullish(z.number()),
  lastContactId: z.nullish(z.string()),
});
export type Bot = z.infer<typeof Bot>;
const Listed = z.object({ bots: z.array(Bot) });

const Credentials = z.object({ id: z.string(), key: z.string(), secret: z.string() });
/** Told once, when the bot is made. */
export type Credentials = z.infer<typeof Credentials>;

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

  async make(name: string, platform: Platform | null): Promise<Result<Credentials, Problem>> {
    const body = platform === null ? { name } : { name, platform };
    const answer = await this.#api.call('POST', '/api/bots', Credentials, body);
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

/** A line for a terminal that hands a made-up conversation over with a bot's key. */
export function handoffLine(origin: string, key: string): string {
  const body = {
    conversation: [
      { sender: 'user', message: 'Hello, my name is Thandi Mokoena. Call me on 082 555 0199.' },
    ],
    hints: { channel: 'web' },
  };
  return [
    `curl -X POST ${origin}/api/handoffs`,
    `-H 'Authorization: Bearer ${key}'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify(body)}'`,
  ].join(' ');
}
