import { newUuid } from '#shared/base/ports.ts';
import { canonicalRecord, change, mergeRecords } from '#shared/record/merge.ts';
import { stampsOf, type ContactRecord, type Values } from '#shared/record/record.ts';
import { transact, withClock, type Context } from './context.ts';
import { bury } from './bury.ts';
import { getRecords } from './read.ts';
import type { Tables } from './schema.ts';

/** The most records in one segment. */
export const SEGMENT_SIZE = 1_000;

/** Makes a contact and answers its id, once it is on the disk. */
export const createRecord = (context: Context, values: Values): Promise<string> =>
  transact(context, context.strict, async (n) => {
    const id = newUuid(context.random);
    const stamp = await withClock(context, context.strict, (next) => next());
    const record = canonicalRecord({ id, values, stamp });
    await context.strict.records.put({ id, record, n, unsent: stamp });
    return id;
  });

/**
 * Changes contacts, on the disk when it resolves: `make` tells the values that a record gets, none if nothing changes.
 * Answers how many were changed; deleted ones are not.
 */
export const changeRecords = (
  context: Context,
  ids: readonly string[],
  make: (record: ContactRecord) => Values,
): Promise<number> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    const held = await getRecords(context, tables, ids);
    const changes = [...held.values()].flatMap(({ record }) => {
      const values = make(record);
      return Object.keys(values).length === 0 ? [] : [{ record, values }];
    });
    await putChanges(context, tables, n, changes);
    return changes.length;
  });

/** Within a transaction: gives contacts new values, each under a stamp greater than all that it has. */
export async function putChanges(
  context: Context,
  tables: Tables,
  n: number,
  changes: readonly { record: ContactRecord; values: Values }[],
): Promise<void> {
  if (changes.length === 0) return;
  const before = await tables.records.bulkGet(changes.map(({ record }) => record.id));
  const rows = await withClock(context, tables, (next) =>
    changes.map(({ record, values }, i) => {
      const stamp = next(stampsOf(record));
      // The loose row holds the whole contact, so that it can be sent without its segment.
      const changed = change(record, values, stamp);
      const loose = before[i];
      const merged = loose ? mergeRecords(loose.record, changed) : changed;
      return { id: record.id, record: merged, n, unsent: stamp };
    }),
  );
  await tables.records.bulkPut(rows);
}

/** Deletes contacts for ever. Answers how many there were. */
export const removeRecords = (context: Context, ids: readonly string[]): Promise<number> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    const held = [...(await getRecords(context, tables, ids)).values()];
    await putTombstones(
      context,
      tables,
      n,
      held.map(({ record }) => record),
    );
    return held.length;
  });

/** Within a transaction: deletes contacts, each under a stamp greater than all that it has. */
export async function putTombstones(
  context: Context,
  tables: Tables,
  n: number,
  records: readonly ContactRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const deleted = await withClock(context, tables, (next) =>
    records.map((record) => {
      const stamp = next(stampsOf(record));
      return { id: record.id, deleted: stamp, unsent: stamp };
    }),
  );
  await bury(context, tables, n, deleted);
}

/**
 * Makes one contact of two: `into` gets what `make` tells, `from` is deleted. Both or neither; false if one of them is not
 * there.
 */
export const joinRecords = (
  context: Context,
  into: string,
  from: string,
  make: (into: ContactRecord, from: ContactRecord) => Values,
): Promise<boolean> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    const held = await getRecords(context, tables, [into, from]);
    const [target, source] = [held.get(into)?.record, held.get(from)?.record];
    if (target === undefined || source === undefined) return false;
    await putChanges(context, tables, n, [{ record: target, values: make(target, source) }]);
    await putTombstones(context, tables, n, [source]);
    return true;
  });
