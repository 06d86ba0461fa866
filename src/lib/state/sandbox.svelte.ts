import * as z from 'zod/mini';
import { ok, type Result } from '#shared/base/result.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { PLATFORM_CODES } from '#shared/contact/platforms.ts';
import type { Api, Problem } from '../api.ts';
import { BOT_PLATFORMS, SAMPLES, type BotPlatformName } from '../bot-platforms.ts';
import { markedIn, type Evidence, type Marked } from './evidence.ts';

const Found = z.object({
  value: z.string(),
  confidence: z.number(),
  message: z.nullable(z.number()),
  span: z.nullable(z.tuple([z.number(), z.number()])),
  quote: z.string(),
  rule: z.string(),
});
const Preview = z.object({
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  language: z.nullable(z.enum(LANGUAGE_CODES)),
  platform: z.nullable(z.enum(PLATFORM_CODES)),
  evidence: z.record(z.string(), Found),
});

export const SHOWN = ['name', 'phone', 'email', 'language', 'platform'] as const;
export type ShownField = (typeof SHOWN)[number];

/** How sure it is, for people. */
export type Sureness = 'sure' | 'fairly' | 'unsure';
const SURE = 0.9;

/** One field of what a body gives. `logged`: null where it would not be logged. */
export interface Outcome {
  field: ShownField;
  logged: string | null;
  /** What was understood, logged or not; null: nothing. */
  evidence: (Evidence & { sureness: Sureness; marked: Marked }) | null;
}

/** A body that can be put into the box. */
export interface Sample {
  title: string;
  text: string;
}

/** What people try here is sent to the server and logged nowhere. */
export class Sandbox {
  readonly #api: Api;
  #platform = $state<BotPlatformName>('plain');
  #text = $state('');
  #busy = $state(false);
  #outcomes = $state.raw<Outcome[] | null>(null);
  #problem = $state.raw<Problem | null>(null);
  #turn = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  get platform(): BotPlatformName {
    return this.#platform;
  }
  set platform(platform: BotPlatformName) {
    this.#platform = platform;
    this.#forget();
  }

  /** What is pasted. */
  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    this.#text = text;
    this.#forget();
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** What would be logged; null before it was tried. */
  get outcomes(): Outcome[] | null {
    return this.#outcomes;
  }

  /** Whether there is anything by which somebody would be logged. */
  get logsSomebody(): boolean {
    return (
      this.#outcomes?.some(
        ({ field, logged }) => ['name', 'phone', 'email'].includes(field) && logged !== null,
      ) ?? false
    );
  }

  /** Why it cannot be read, by its field. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** Bodies to begin with, of the platform that is chosen. */
  get samples(): Sample[] {
    const all =
      this.#platform === 'plain'
        ? SAMPLES
        : [{ title: '', body: BOT_PLATFORMS[this.#platform].sample }];
    return all.map(({ title, body }) => ({
      title,
      text: typeof body === 'string' ? body : JSON.stringify(body, null, 2),
    }));
  }

  async run(): Promise<Result<null, Problem>> {
    this.#busy = true;
    const turn = ++this.#turn;
    const text = this.#text.trim();
    // A form begins with a field's name, JSON never does.
    const type = /^[\w.%+-]+=/.test(text)
      ? 'application/x-www-form-urlencoded'
      : 'application/json';
    const path = `/api/handoffs/preview?platform=${this.#platform}`;
    const answer = await this.#api.call('POST', path, Preview, new Blob([text], { type }));
    if (turn === this.#turn) this.#take(text, answer);
    return answer.ok ? ok(null) : answer;
  }

  #take(text: string, answer: Result<z.infer<typeof Preview>, Problem>): void {
    this.#busy = false;
    this.#outcomes = null;
    this.#problem = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    const { evidence, ...logged } = answer.value;
    const body = bodyOf(text);
    this.#outcomes = SHOWN.map((field) => {
      const found = evidence[field];
      return {
        field,
        logged: logged[field],
        evidence: found
          ? {
              ...found,
              sureness:
                logged[field] === null ? 'unsure' : found.confidence >= SURE ? 'sure' : 'fairly',
              marked: markedIn(body, found),
            }
          : null,
      };
    });
  }

  /** What is on its way is about something else. */
  #forget(): void {
    this.#turn++;
    this.#busy = false;
    this.#outcomes = null;
    this.#problem = null;
  }
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}
