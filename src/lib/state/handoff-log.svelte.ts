import * as z from 'zod/mini';
import type { Api, Problem } from '../api.ts';
import { handoffLog as words } from '../words.ts';

const Handoff = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  botId: z.string(),
  /** Null where the body could not be read. */
  platform: z.nullable(z.string()),
  outcome: z.string(),
  reason: z.nullish(z.string()),
  /** What is wrong with a body that cannot be read. */
  field: z.nullish(z.string()),
  contactId: z.nullish(z.string()),
});
/** A line; `platform` is a code, or the words for one that nobody knows. */
export type LoggedHandoff = z.infer<typeof Handoff> & { platform: string };
const Recent = z.object({ handoffs: z.array(Handoff) });

const LIMIT = 50;

/** The last handoffs of the organisation, for its admins: nobody's data, only what became of them. */
export class HandoffLog {
  readonly #api: Api;
  #list = $state.raw<LoggedHandoff[] | null>(null);
  #problem = $state.raw<Problem | null>(null);
  #bot = $state<string | null>(null);
  #turn = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The newest first; null until they have been fetched. */
  get list(): LoggedHandoff[] | null {
    return this.#list;
  }

  /** Why the last look failed; what was there before stays. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** Only those of this bot; null: of all. */
  get bot(): string | null {
    return this.#bot;
  }

  async show(bot: string | null): Promise<void> {
    this.#bot = bot;
    this.#list = null;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const path = `/api/handoffs/recent?limit=${LIMIT}`;
    const of = this.#bot === null ? '' : `&bot=${encodeURIComponent(this.#bot)}`;
    const answer = await this.#api.call('GET', path + of, Recent);
    if (turn !== this.#turn) return;
    this.#problem = answer.ok ? null : answer.error;
    if (answer.ok)
      this.#list = answer.value.handoffs.map((line) => ({
        ...line,
        platform: line.platform ?? words.unknownPlatform,
      }));
  }
}
