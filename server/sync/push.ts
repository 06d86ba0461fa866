import { millisOf, nextStamp } from '#shared/clock/stamp.ts';
import type { Rejection } from '#shared/protocol/errors.ts';
import { CLOCK_TOLERANCE, type PushAnswer } from '#shared/protocol/sync.ts';
import {
  isHeld,
  isTombstone,
  isTooDeep,
  LONGEST_RECORD,
  stampOf,
  stampsOf,
  type Held,
} from '#shared/record/record.ts';
import { mergeIn } from '../contacts/records.ts';
import type { Database } from '../store/store.ts';

/** What a push did: the answer, and which contacts it deleted. */
export interface Pushed {
  answer: PushAnswer;
  deleted: string[];
}

/**
 * Merges pushed records into an organisation's contacts, durable when it resolves. Each stands or falls alone: a bad
 * one is rejected by its place, id and code. A record with a key that is new to the server and stamped more than
 * 60 s ahead is rejected (`clock`): nobody else has seen that stamp, so its device can give it another. A tombstone is
 * never rejected for its stamp; the lesser of it and now is taken.
 */
export async function push(
  contacts: Database,
  records: readonly unknown[],
  now: number,
): Promise<Pushed> {
  const rejected: PushAnswer['rejected'] = [];
  const reject = (index: number, code: Rejection) =>
    rejected.push({ index, id: idOf(records[index]), code });

  const taken: { index: number; held: Held }[] = [];
  records.forEach((record, index) => {
    // First: what is nested deeper than the stack can be neither written as JSON nor merged.
    if (isTooDeep(record) || !isHeld(record)) reject(index, 'bad_record');
    else if (JSON.stringify(record).length > LONGEST_RECORD) reject(index, 'too_large');
    else taken.push({ index, held: isTombstone(record) ? notAfter(record, now) : record });
  });

  const ahead = taken.filter(({ held }) => isAhead(held, now));
  if (ahead.length > 0) {
    const stored = new Map(
      (await contacts.get(ahead.map(({ held }) => held.id))).map((doc) => [
        doc.id,
        JSON.parse(doc.json) as Held,
      ]),
    );
    for (const { index, held } of ahead)
      if (isAhead(held, now, stored.get(held.id))) reject(index, 'clock');
  }
  const clocked = new Set(rejected.map(({ index }) => index));
  const good = taken.filter(({ index }) => !clocked.has(index));
  const merged = await mergeIn(
    contacts,
    good.map(({ held }) => held),
  );
  const deleted = new Set<string>();
  good.forEach(({ index }, i) => {
    const outcome = merged[i];
    if (outcome === 'busy' || outcome === undefined) reject(index, 'busy');
    else if (outcome === 'too_large') reject(index, outcome);
    else if (isTombstone(outcome)) deleted.add(outcome.id);
  });
  rejected.sort((a, b) => a.index - b.index);
  return { answer: { now, rejected }, deleted: [...deleted] };
}

/** Whether a stamp that `stored` does not have is too far ahead of now and of all that it has. */
function isAhead(held: Held, now: number, stored?: Held): boolean {
  if (isTombstone(held)) return false;
  if (stored !== undefined && isTombstone(stored)) return false;
  // What a server whose clock was ahead has stamped can only be changed by stamps that are later still.
  const stamped = stored === undefined ? [] : stampsOf(stored).map(millisOf);
  const latest = Math.max(now + CLOCK_TOLERANCE, ...stamped.map((millis) => millis + 1));
  return Object.keys(held.values).some((key) => {
    const stamp = stampOf(held, key);
    if (millisOf(stamp) <= latest) return false;
    return !(
      stored !== undefined &&
      Object.hasOwn(stored.values, key) &&
      stampOf(stored, key) === stamp
    );
  });
}

function notAfter(tombstone: Extract<Held, { deleted: string }>, now: number): Held {
  if (millisOf(tombstone.deleted) <= now) return tombstone;
  return {
    id: tombstone.id,
    deleted: nextStamp(`${'0'.repeat(12)}${tombstone.deleted.slice(12)}`, now),
  };
}

const idOf = (record: unknown): string | null => {
  const id = (record as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id.slice(0, 36) : null;
};
