import { toHex } from '#shared/base/ports.ts';
import type { Config } from '../context.ts';
import type { Envelope } from './envelope.ts';
import { keyedHash } from './keyed.ts';
import { digestOf, type Raw } from './raw.ts';
import { readHandoff } from './read.ts';
import { adapterOf } from './adapters/all.ts';
import type { RawRequest } from './adapters/adapter.ts';
import { bodyOf } from './read.ts';

const DAY = 86_400_000;

/** One event of a request. */
export interface Part {
  /** The hash that names it. */
  event: string;
  /** The hash by which it counts as the same one if that came within a day; null for an event with an id of its own. */
  before: string | null;
  envelope: Envelope;
}

/**
 * Whether a body is no handoff, but one of the many other events that some platforms send to the same address: chats that
 * nobody handed over, which are dropped unread. What cannot be told is kept.
 */
export function isOther(request: RawRequest): boolean {
  try {
    const body = bodyOf(request.body, request.contentType);
    return adapterOf(request.platform)?.kind(body) === 'other';
  } catch {
    return false;
  }
}

/**
 * The events of a kept request.
 *
 * @throws ApiError that names the field that cannot be read.
 */
export function partsOf(config: Config, raw: Raw): Part[] {
  const { envelope, eventId } = readHandoff(raw);
  return envelope === null ? [] : [{ ...eventOf(config, raw, eventId), envelope }];
}

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
