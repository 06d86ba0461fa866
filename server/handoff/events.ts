import { toHex } from '#shared/base/ports.ts';
import type { Config } from '../context.ts';
import type { EventKind } from './adapters/adapter.ts';
import type { Envelope } from './envelope.ts';
import { keyedHash } from './keyed.ts';
import { eventId } from './log.ts';
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
  readHandoff(raw).parts.map(({ eventId: told, envelope, event: kind }) => ({
    ...eventOf(config, raw, kind, told),
    envelope,
    kind,
  }));

/**
 * The answer that an event got, if it is known: by its own name, or by that of yesterday if that came within a day.
 *
 * `rows`: by the ids of their documents; `at`: when the request came, milliseconds since 1970.
 */
export function knownOf<Row extends { at: number }>(
  { event, before }: Pick<Part, 'event' | 'before'>,
  rows: ReadonlyMap<string, Row>,
  at: number,
): { event: string; row: Row } | null {
  const row = rows.get(eventId(event));
  if (row !== undefined) return { event, row };
  const earlier = before === null ? undefined : rows.get(eventId(before));
  return before !== null && earlier !== undefined && earlier.at > at - DAY
    ? { event: before, row: earlier }
    : null;
}

/** Without an id of its own an event is named by the body, for a day: by the name of today, and by that of yesterday. */
function eventOf({ secret }: Config, { bot, body, at }: Raw, kind: EventKind, told: string | null) {
  // A message and the handoff that follows it may share an id, or a body.
  const kinds = kind === 'handoff' ? [] : [kind];
  const name = (by: string, value: string) =>
    toHex(keyedHash(secret, 'event', bot.id, by, value, ...kinds));
  if (told !== null) return { event: name('id', told), before: null };
  const digest = digestOf(body);
  const today = Math.floor(at / DAY);
  return {
    event: name('body', `${today} ${digest}`),
    before: name('body', `${today - 1} ${digest}`),
  };
}
