import { isStamp, type Stamp } from '#shared/clock/stamp.ts';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The values of a record by key; `null` stands for what was taken away. */
export type Values = Record<string, Json>;

/**
 * A contact as it is replicated: a last-writer-wins map. `stamp` stamps every key of `values` that `stamps` does not
 * name. A key that `values` lacks has no stamp. Which keys there are is told in `#shared/contact/keys.ts`; keys and
 * members that this version does not know are carried as they are.
 */
export interface ContactRecord {
  id: string;
  values: Values;
  stamp: Stamp;
  stamps?: Record<string, Stamp>;
}

/** What remains of a deleted contact, in every version: these two members. */
export interface Tombstone {
  id: string;
  deleted: Stamp;
}

/** What is stored and sent under the id of a contact. */
export type Held = ContactRecord | Tombstone;

/** A record's limits; one beyond them is refused with the code `too_large`. */
export const MOST_KEYS = 1_000;
export const LONGEST_KEY = 300;
export const LONGEST_RECORD = 65_536;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID (RFC 9562) in lower case. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && UUID.test(value);

/** Whether what is held is a tombstone. */
export const isTombstone = (held: Held): held is Tombstone => 'deleted' in held;

/** The stamp of a key that `values` has. */
export const stampOf = (record: ContactRecord, key: string): Stamp =>
  record.stamps !== undefined && Object.hasOwn(record.stamps, key)
    ? (record.stamps[key] as Stamp)
    : record.stamp;

/** Every stamp of a record. */
export const stampsOf = (record: ContactRecord): Stamp[] => [
  record.stamp,
  ...Object.values(record.stamps ?? {}),
];

/** The greatest stamp of what is held: it moves with every change. */
export const latestStamp = (held: Held): Stamp =>
  isTombstone(held) ? held.deleted : stampsOf(held).reduce((a, b) => (a > b ? a : b));

/**
 * Whether JSON from outside is a record or a tombstone. By hand and not by a schema: a device checks 100,000 of them
 * at every start, and a schema library that may not compile code (the content security policy) takes ten times as long.
 */
export function isHeld(value: unknown): value is Held {
  if (!isObject(value) || !isUuid(value['id'])) return false;
  if ('deleted' in value) return isStamp(value['deleted']) && Object.keys(value).length === 2;
  const { values, stamp, stamps } = value;
  if (!isValues(values) || !isStamp(stamp)) return false;
  if (stamps === undefined) return true;
  if (!isObject(stamps)) return false;
  for (const key of Object.keys(stamps))
    if (!Object.hasOwn(values, key) || !isStamp(stamps[key])) return false;
  return true;
}

/** Whether JSON from outside may be the values of a record: at least one, at most `MOST_KEYS`, under keys of a record. */
export function isValues(value: unknown): value is Values {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.length <= MOST_KEYS && keys.every(isKey);
}

/** How many levels a record may have; those of today have four. */
const DEEPEST = 32;

/** Whether JSON from outside has more levels than a record may. What is nested deeper than the stack cannot be written. */
export const isTooDeep = (value: unknown, levels = DEEPEST): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1)));

// A key begins with a letter: `__proto__` is none, and none is an array index, which JavaScript would sort apart.
const isKey = (key: string): boolean =>
  key.length <= LONGEST_KEY && key.charCodeAt(0) >= 97 && key.charCodeAt(0) <= 122;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
