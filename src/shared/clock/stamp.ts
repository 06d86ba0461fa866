import { assert } from '#shared/base/assert.ts';
import { toHex, type Random } from '#shared/base/ports.ts';

/**
 * A reading of a hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014):
 * `mmmmmmmmmmmm-cccc-dddddddddddd`, milliseconds since 1970, a counter and the device, all in hexadecimal of fixed
 * width, so that the order of the strings is the order of time and two devices never make the same stamp.
 */
export type Stamp = string;

const FORM = /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LAST_COUNTER = 0xffff;
/** 2^48 - 1 ms: the year 10889. */
const LAST_MILLIS = 0xffff_ffff_ffff;

/** Whether a value from outside is a stamp. */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && FORM.test(value);
}

/** The first reading of a new store: the beginning of time at a device drawn at random (48 bits). */
export function firstStamp(random: Random): Stamp {
  return encode(0, 0, toHex(random(6)));
}

/** The milliseconds of a stamp. */
export const millisOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, 12), 16);

/** The device that made a stamp. */
export const deviceOf = (stamp: Stamp): string => stamp.slice(18);

/**
 * The stamp of a new change at the device of `last`: of the time `now` if that is later, and in any case greater than
 * `last` and every stamp of `after` (the stamps of the record that is changed).
 */
export function nextStamp(last: Stamp, now: number, after: Iterable<Stamp> = []): Stamp {
  let floor = last;
  for (const stamp of after) if (stamp > floor) floor = stamp;
  const millis = millisOf(floor);
  const counter = Number.parseInt(floor.slice(13, 17), 16);
  const device = deviceOf(last);
  if (now > millis) return encode(Math.floor(now), 0, device);
  if (counter < LAST_COUNTER) return encode(millis, counter + 1, device);
  return encode(millis + 1, 0, device);
}

/** The least stamp of an instant: every stamp made later than `millis` is greater. */
export const stampAt = (millis: number): Stamp => encode(millis, 0, '0'.repeat(12));

function encode(millis: number, counter: number, device: string): Stamp {
  assert(millis >= 0 && millis <= LAST_MILLIS, 'a stamp holds 48 bits of milliseconds');
  const hex = (n: number, width: number) => n.toString(16).padStart(width, '0');
  return `${hex(millis, 12)}-${hex(counter, 4)}-${device}`;
}

/** The clock of a device that learns that it was ahead: not later than `now`. */
export const setBack = (clock: Stamp, now: number): Stamp =>
  millisOf(clock) > now ? encode(Math.floor(now), 0, deviceOf(clock)) : clock;
