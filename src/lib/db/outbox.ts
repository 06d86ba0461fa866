import type { Stamp } from '#shared/clock/stamp.ts';
import { setBack } from '#shared/clock/stamp.ts';
import type { Rejection } from '#shared/protocol/errors.ts';
import { mergeRecords } from '#shared/record/merge.ts';
import { latestStamp, type Held } from '#shared/record/record.ts';
import { restamp } from '#shared/record/restamp.ts';
import { correctedNow, getMeta, putMeta, read, transact, type Context } from './context.ts';
import { splitIds, unpackLines } from './lines.ts';
import type { LooseRow, Tables } from './schema.ts';

/** Records to be sent together. */
export interface Batch {
  records: Held[];
  /** The mark that each had when it was read. */
  unsent: Stamp[];
  /** The unsent segment that they are all from; null: loose rows and tombstones. */
  segment: string | null;
}

/** A record of a batch that the server did not take. */
export interface Refusal {
  index: number;
  code: Rejection;
}

/** How much waits to be sent. */
export interface Waiting {
  unsent: number;
  refused: number;
}

/** The next records to be sent, at most `limit`; null if there are none. What the server refused is left out. */
export const nextBatch = (context: Context, limit: number): Promise<Batch | null> =>
  read(context, async (tables) => {
    const rows = await tables.records
      .where('unsent')
      .above('')
      .filter((row) => row.refused === undefined)
      .limit(limit)
      .toArray();
    const graves = await tables.tombstones
      .where('unsent')
      .above('')
      .limit(limit - rows.length)
      .toArray();
    if (rows.length + graves.length > 0) {
      return {
        records: [
          ...rows.map(({ record }) => record),
          ...graves.map(({ id, deleted }) => ({ id, deleted })),
        ],
        unsent: [...rows, ...graves].map(({ unsent }) => unsent as Stamp),
        segment: null,
      };
    }
    const info = await tables.packed.where('unsent').equals(1).first();
    const segment = info && (await tables.segments.get(info.id));
    if (segment === undefined) return null;
    const records = unpackLines(segment.lines);
    return { records, unsent: records.map(latestStamp), segment: segment.id };
  });

/**
 * Ends the marks of what an accepted push had sent. What has been changed since keeps its mark; what the server
 * refused stays under "needs you", apart from `busy`, which is sent again as it is, and `clock`, which gets new stamps.
 * `records` and `refusals` are those of one request; a batch that was sent in several is accepted in several.
 */
export const acceptBatch = (
  context: Context,
  batch: Batch,
  from: number,
  to: number,
  refusals: readonly Refusal[],
): Promise<void> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    const refused = new Map(refusals.map(({ index, code }) => [from + index, code]));
    if (batch.segment === null) {
      for (let i = from; i < to; i++)
        await settle(tables, n, batch.records[i] as Held, batch.unsent[i] as Stamp, refused.get(i));
    } else {
      await loosen(tables, n, batch, refused);
      if (to === batch.records.length) {
        const info = await tables.packed.get(batch.segment);
        if (info !== undefined) {
          const { unsent: _, ...sent } = info;
          await tables.packed.put({ ...sent, n });
        }
      }
    }
    if ([...refused.values()].includes('clock')) await renewStamps(context, tables, n, batch);
  });

/** The server's clock, as told in an answer that came at the device's `received`. */
export const learnTime = (context: Context, serverNow: number, received: number): Promise<void> =>
  transact(context, context.relaxed, async () => {
    await putMeta(context.relaxed, 'skew', serverNow - received);
  });

/** How much waits to be sent. */
export const countWaiting = (context: Context): Promise<Waiting> =>
  read(context, async (tables) => {
    const [loose, refused, graves, packed] = await Promise.all([
      tables.records.where('unsent').above('').count(),
      tables.records
        .where('unsent')
        .above('')
        .filter((row) => row.refused !== undefined)
        .count(),
      tables.tombstones.where('unsent').above('').count(),
      tables.packed.where('unsent').equals(1).toArray(),
    ]);
    const inSegments = packed.reduce((sum, { ids }) => sum + [...splitIds(ids)].length, 0);
    return { unsent: loose + graves + inSegments - refused, refused };
  });

async function settle(
  tables: Tables,
  n: number,
  { id }: Held,
  sent: Stamp,
  code: Rejection | undefined,
): Promise<void> {
  if (code === 'busy' || code === 'clock') return;
  for (const table of [tables.records, tables.tombstones]) {
    const row = await (table as Tables['records']).get(id);
    if (row?.unsent !== sent) continue;
    if (code === undefined) {
      const { unsent: _, ...rest } = row;
      await (table as Tables['records']).put({ ...rest, n });
    } else {
      await (table as Tables['records']).put({ ...row, refused: code, n });
    }
  }
}

/** The refused records of a segment become loose rows with their marks. */
async function loosen(
  tables: Tables,
  n: number,
  batch: Batch,
  refused: ReadonlyMap<number, Rejection>,
): Promise<void> {
  for (const [i, code] of refused) {
    const record = batch.records[i];
    if (record === undefined || 'deleted' in record) continue;
    if ((await tables.tombstones.get(record.id)) !== undefined) continue;
    const before = await tables.records.get(record.id);
    const merged = before ? mergeRecords(before.record, record) : record;
    const final = code !== 'busy' && code !== 'clock';
    const row: LooseRow = { id: record.id, record: merged, n, unsent: latestStamp(merged) };
    await tables.records.put(final ? { ...row, refused: code } : row);
  }
}

/** New stamps, from the corrected clock and in the old order, for all unsent records with a stamp that is ahead. */
async function renewStamps(
  context: Context,
  tables: Tables,
  n: number,
  batch: Batch,
): Promise<void> {
  const now = await correctedNow(context, tables);
  const known = await getMeta(tables, 'clock');
  if (known === undefined) return;
  let clock = setBack(known, now);
  const ids = batch.records.map(({ id }) => id);
  const rows = (await tables.records.bulkGet(ids)).flatMap((row) => (row ? [row] : []));
  rows.sort((a, b) => (latestStamp(a.record) < latestStamp(b.record) ? -1 : 1));
  for (const row of rows) {
    if (row.unsent === undefined) continue;
    const renewed = restamp(row.record, clock, now);
    clock = renewed.clock;
    await tables.records.put({
      ...row,
      record: renewed.record,
      unsent: latestStamp(renewed.record),
      n,
    });
  }
  await putMeta(tables, 'clock', clock);
}
