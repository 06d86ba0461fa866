import { newUuid } from '#shared/base/ports.ts';
import { canonicalRecord, change, mergeRecords } from '#shared/record/merge.ts';
import { stampsOf, type ContactRecord, type Values } from '#shared/record/record.ts';
import type { Stamp } from '#shared/clock/stamp.ts';
import { transact, withClock, type Context } from './context.ts';
import { packLines } from './lines.ts';
import { bury } from './bury.ts';
import { getRecords } from './read.ts';

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
    const loose = new Map(
      (await tables.records.bulkGet([...held.keys()])).flatMap((row) =>
        row ? [[row.id, row]] : [],
      ),
    );
    const rows = await withClock(context, tables, (next) =>
      [...held.values()].flatMap(({ record }) => {
        const values = make(record);
        if (Object.keys(values).length === 0) return [];
        const stamp = next(stampsOf(record));
        // The loose row holds the whole contact, so that it can be sent without its segment.
        return [{ id: record.id, record: change(record, values, stamp), n, unsent: stamp }];
      }),
    );
    await tables.records.bulkPut(
      rows.map((row) => {
        const before = loose.get(row.id);
        return before ? { ...row, record: mergeRecords(before.record, row.record) } : row;
      }),
    );
    return rows.length;
  });

/** Deletes contacts for ever. Answers how many there were. */
export const removeRecords = (context: Context, ids: readonly string[]): Promise<number> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    const held = await getRecords(context, tables, ids);
    const deleted = await withClock(context, tables, (next) =>
      [...held.values()].map(({ record }) => {
        const stamp = next(stampsOf(record));
        return { id: record.id, deleted: stamp, unsent: stamp };
      }),
    );
    await bury(context, tables, n, deleted);
    return deleted.length;
  });

/**
 * Stores new contacts in packed segments, all under one stamp, to be sent from there; durable when it resolves.
 * `onProgress` is told how many are written so far.
 */
export async function createMany(
  context: Context,
  all: Iterable<Values>,
  onProgress: (written: number) => void = () => undefined,
): Promise<{ stamp: Stamp; written: number }> {
  const stamp = await transact(context, context.strict, () =>
    withClock(context, context.strict, (next) => next()),
  );
  let written = 0;
  let records: ContactRecord[] = [];
  const flush = async () => {
    const lines = packLines(records);
    const id = newUuid(context.random);
    const ids = records.map((record) => record.id).join('');
    await transact(context, context.strict, async (n) => {
      await context.strict.segments.add({ id, lines });
      await context.strict.packed.add({ id, n, ids, unsent: 1 });
    });
    written += records.length;
    records = [];
    onProgress(written);
  };
  for (const values of all) {
    records.push(canonicalRecord({ id: newUuid(context.random), values, stamp }));
    if (records.length === SEGMENT_SIZE) await flush();
  }
  if (records.length > 0) await flush();
  return { stamp, written };
}
