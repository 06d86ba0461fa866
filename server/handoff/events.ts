import { toHex } from '#shared/base/ports.ts';
import type { Config } from '../context.ts';
import type { EventKind } from './adapters/adapter.ts';
import type { Envelope } from './envelope.ts';
import { keyedHash } from './keyed.ts';
import { digestOf, type Raw } from './raw.ts';
import { readHandoff } from './read.ts';

const DAY = 86_400_000;

/** One event of a request. */
export interface Part {
  /** The hash that names it. */
  event: string;
  /** The hash by which it counts as the same one if that came within a day; null for an event with an id of its own. */
  before: string | null;
  envelope: Envelope;
  kind: EventKind;
}

/**
 * The events of a kept request.
 *
 * @throws ApiError that names the field that cannot be read.
 */
export const partsOf = (config: Config, raw: Raw): Part[] =>
  readHandoff(raw).parts.map(({ eventId, envelope, event: kind }) => ({
    ...eventOf(config, raw, eventId),
    envelope,
    kind,
  }));

/** Without an id of its own an event is named by the body, for a day: by the name of today, and by that of yesterday. */
function eventOf({ secret }: Config, { bot, body, at }: Raw, told: string | null) {
  const name = (kind: string, value: string) =>
    toHex(keyedHash(secret, 'event', bot.id, kind, value));
  if (told !== null) return { event: name('id', told), before: null };
  const digest = digestOf(body);
  const today = Math.floor(at / DAY);
  return {
    event: name('body', `${today} ${digest}`),
    before: name('body', `${today - 1} ${digest}`),
  };
}
