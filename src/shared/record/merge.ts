import type { Stamp } from '#shared/clock/stamp.ts';
import {
  isTombstone,
  stampOf,
  type ContactRecord,
  type Held,
  type Json,
  type Values,
} from './record.ts';

/**
 * The join of two copies of one contact: key by key the value of the greater stamp, at equal stamps the greater JSON
 * text; a tombstone beats a record, and of two tombstones the earlier stays. Total, commutative, associative and
 * idempotent (a state-based CRDT: Shapiro et al., "Conflict-free Replicated Data Types", 2011). The result is canonical
 * and shares no mutable part with its arguments, which are not touched. Cost: the number of keys.
 */
export function merge(a: Held, b: Held): Held {
  if (isTombstone(a)) return isTombstone(b) && b.deleted < a.deleted ? tombstone(b) : tombstone(a);
  if (isTombstone(b)) return tombstone(b);
  const winners = new Map<string, Winner>();
  for (const record of [a, b]) {
    for (const [key, value] of Object.entries(record.values)) {
      const rival = winners.get(key);
      const mine = { value, stamp: stampOf(record, key) };
      if (rival === undefined || beats(mine, rival)) winners.set(key, mine);
    }
  }
  // Members that a newer version added beside the known ones: the greater text, so that the order does not matter.
  const rest = new Map<string, Json>();
  for (const record of [a, b]) {
    for (const [member, value] of Object.entries(record as unknown as Values)) {
      if (KNOWN.has(member)) continue;
      const rival = rest.get(member);
      if (rival === undefined || text(value) > text(rival)) rest.set(member, value);
    }
  }
  return canonical(a.id, winners, rest);
}

/** `merge` of two records, which is a record. */
export const mergeRecords = (a: ContactRecord, b: ContactRecord): ContactRecord =>
  merge(a, b) as ContactRecord;

/** The record whose values all carry one stamp, in canonical form. */
export function newRecord(id: string, values: Values, stamp: Stamp): ContactRecord {
  const sorted: Values = {};
  for (const key of Object.keys(values).sort()) sorted[key] = values[key] as Json;
  return { id, stamp, values: sorted };
}

/** A record in the form that equal contacts share byte for byte: keys sorted, `stamp` the least, `stamps` what differs. */
export const canonicalRecord = (record: ContactRecord): ContactRecord =>
  mergeRecords(record, record);

/** The record after `changes` under one stamp, which must be greater than every stamp that it has. */
export function change(record: ContactRecord, changes: Values, stamp: Stamp): ContactRecord {
  return mergeRecords(record, { id: record.id, values: changes, stamp });
}

/** Whether two canonical forms are the same contact in the same state. */
export const sameHeld = (a: Held, b: Held): boolean => text(a) === text(b);

interface Winner {
  value: Json;
  stamp: Stamp;
}

const KNOWN = new Set(['id', 'values', 'stamp', 'stamps']);
const text = (value: unknown): string => JSON.stringify(value);
const tombstone = ({ id, deleted }: { id: string; deleted: Stamp }) => ({ id, deleted });

function beats(a: Winner, b: Winner): boolean {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  return text(a.value) > text(b.value);
}

function canonical(
  id: string,
  winners: Map<string, Winner>,
  rest: Map<string, Json>,
): ContactRecord {
  const keys = [...winners.keys()].sort();
  const entries = keys.map((key) => [key, winners.get(key) as Winner] as const);
  const least = entries.reduce((low, [, { stamp }]) => (stamp < low ? stamp : low), '~');
  const others = entries.filter(([, { stamp }]) => stamp !== least);
  return {
    id,
    stamp: least,
    ...(others.length > 0 && {
      stamps: Object.fromEntries(others.map(([key, { stamp }]) => [key, stamp])),
    }),
    values: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    ...Object.fromEntries([...rest].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
