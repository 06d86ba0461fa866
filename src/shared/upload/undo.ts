import type { Stamp } from '#shared/clock/stamp.ts';
import { stampOf, type ContactRecord, type Values } from '#shared/record/record.ts';

/** What undoing an upload does to one contact. `isKept`: something that was changed since stays as it is. */
export type Undoing =
  | { kind: 'remove' }
  | { kind: 'restore'; values: Values; isKept: boolean }
  | { kind: 'nothing'; isKept: boolean };

/**
 * Undoes the upload whose rows carry `stamp` in one contact. One that it made goes, unless anything was added to it
 * since; of one that it changed, each value that still is the upload's becomes what it was (`before`). Done twice, it does
 * nothing the second time.
 */
export function undoRecord(record: ContactRecord, stamp: Stamp, before?: Values): Undoing {
  const keys = Object.keys(record.values);
  const isOurs = (key: string) => stampOf(record, key) === stamp;
  // Only making a contact says when it was added.
  if (before === undefined) {
    if (!keys.includes('added_at') || !isOurs('added_at'))
      return { kind: 'nothing', isKept: false };
    return keys.every(isOurs) ? { kind: 'remove' } : { kind: 'nothing', isKept: true };
  }
  const values: Values = {};
  let isKept = false;
  for (const [key, value] of Object.entries(before)) {
    if (!Object.hasOwn(record.values, key)) continue;
    if (isOurs(key)) values[key] = value;
    else if (!sameJson(record.values[key], value)) isKept = true;
  }
  if (Object.keys(values).length === 0) return { kind: 'nothing', isKept };
  return { kind: 'restore', values, isKept };
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
