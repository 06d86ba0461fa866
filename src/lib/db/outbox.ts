import type { Table } from 'dexie';
import { newUuid } from '#shared/base/ports.ts';
import { millisOf, setBack, type Stamp } from '#shared/clock/stamp.ts';
import type { Rejection } from '#shared/protocol/errors.ts';
import { CLOCK_TOLERANCE } from '#shared/protocol/sync.ts';
import { witnessOf, type Witness } from '#shared/protocol/witness.ts';
import { mergeRecords } from '#shared/record/merge.ts';
import { latestStamp, stampsOf, type ContactRecord, type Held } from '#shared/record/record.ts';
import { moveStamp, restamp } from '#shared/record/restamp.ts';
import { correctedNow, getMeta, putMeta, read, transact, type Context } from './context.ts';
import { rewrite } from './bury.ts';
import { packLines, splitIds, unpackLines } from './lines.ts';
import { getRecords } from './read.ts';
import type { LooseRow, Tables, UploadRow } from './schema.ts';

/** Records to be sent together. */
export interface Batch {
  records: Held[];
  /** The mark that each had when it was read. */
  unsent: Stamp[];
  /** The unsent segment that they are all from; null: loose rows and tombstones. */
  segment: string | null;
}

/** How many witnesses are kept besides the last: as many as tabs that send at once. */
const MOST_WITNESSES = 8;

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

/** What one push had sent: the records `from` up to and without `to` of a batch. */
export interface Sent {
  batch: Batch;
  from: number;
  to: number;
  /** What the server did not take; the indexes count from `from`. */
  refusals: readonly Refusal[];
  /** The witnesses that were sent with it, and so confirmed. */
  shown: readonly Witness[];
}

/**
 * Ends the marks of what an accepted push had sent. What has been changed since keeps its mark; what the server
 * refused stays under "needs you", apart from `busy`, which is sent again as it is, and `clock`, which gets new stamps.
 * Answers the ids of a segment whose marks are gone, which `changedSince` does not tell.
 */
export const acceptBatch = (
  context: Context,
  { batch, from, to, refusals, shown }: Sent,
): Promise<string[]> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    let settled: string[] = [];
    const refused = new Map(refusals.map(({ index, code }) => [from + index, code]));
    if (batch.segment === null) {
      const sent = batch.records.slice(from, to).map(({ id }, i) => ({
        id,
        unsent: batch.unsent[from + i] as Stamp,
        code: refused.get(from + i),
      }));
      await settle(tables.records, n, sent);
      await settle(tables.tombstones, n, sent);
    } else {
      await loosen(tables, n, batch, refused);
      if (to === batch.records.length) {
        const info = await tables.packed.get(batch.segment);
        if (info !== undefined) {
          // The records are as they were, so the number stays: readers would read a thousand for a mark.
          const { unsent: _, ...rest } = info;
          await tables.packed.put(rest);
          const waiting = new Set(await tables.records.where('unsent').above('').primaryKeys());
          settled = [...splitIds(info.ids)].filter((id) => !waiting.has(id));
        }
      }
    }
    const taken = batch.records.slice(from, to).findLast((_, i) => !refused.has(from + i));
    if (taken !== undefined) {
      // Another tab may have been acknowledged meanwhile: what was not shown has yet to be.
      const confirmed = new Set(shown.map(String));
      const open = ((await getMeta(tables, 'witnesses')) ?? []).filter(
        (witness) => !confirmed.has(String(witness)),
      );
      await putMeta(tables, 'witnesses', [...open.slice(-MOST_WITNESSES), witnessOf(taken)]);
    }
    const ahead = [...refused].flatMap(([i, code]) => (code === 'clock' ? [i] : []));
    await renewStamps(
      context,
      tables,
      n,
      ahead.flatMap((i) => batch.records[i]?.id ?? []),
      batch.segment,
    );
    return settled;
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

/** Ends, or turns into a refusal, each mark that is still the one that was sent. */
async function settle<Row extends Partial<LooseRow>>(
  table: Table<Row, string>,
  n: number,
  sent: readonly { id: string; unsent: Stamp; code: Rejection | undefined }[],
): Promise<void> {
  const rows = await table.bulkGet(sent.map(({ id }) => id));
  const settled = rows.flatMap((row, i) => {
    const { unsent, code } = sent[i] as (typeof sent)[number];
    if (row?.unsent !== unsent || code === 'busy' || code === 'clock') return [];
    if (code !== undefined) return [{ ...row, refused: code, n }];
    const { unsent: _, ...rest } = row;
    return [{ ...rest, n } as Row];
  });
  await table.bulkPut(settled);
}

/** The refused records of a segment become loose rows with their marks. */
async function loosen(
  tables: Tables,
  n: number,
  batch: Batch,
  refused: ReadonlyMap<number, Rejection>,
): Promise<void> {
  // Those refused for their stamps are dealt with by renewStamps.
  const places = [...refused].flatMap(([i, code]) => (code === 'clock' ? [] : [i]));
  const records = places.flatMap((i) => batch.records[i] ?? []) as ContactRecord[];
  const ids = records.map(({ id }) => id);
  const dead = await tables.tombstones.bulkGet(ids);
  const before = await tables.records.bulkGet(ids);
  const rows = records.flatMap((record, i): LooseRow[] => {
    if (dead[i] !== undefined) return [];
    const other = before[i]?.record;
    const merged = other ? mergeRecords(other, record) : record;
    const code = refused.get(places[i] as number) as Rejection;
    const row: LooseRow = { id: record.id, record: merged, n, unsent: latestStamp(merged) };
    return [code === 'busy' ? row : { ...row, refused: code }];
  });
  await tables.records.bulkPut(rows);
}

/**
 * Gives refused records new stamps, from the corrected clock and in the old order. No copy with the old stamps stays, or
 * it would win over its own successor: the segment that was sent (`sent`), and any that was not, loses those records,
 * which are loose from then on.
 */
async function renewStamps(
  context: Context,
  tables: Tables,
  n: number,
  ids: readonly string[],
  sent: string | null,
): Promise<void> {
  const known = await getMeta(tables, 'clock');
  if (ids.length === 0 || known === undefined) return;
  const now = await correctedNow(context, tables);
  let clock = setBack(known, now);
  const held = [...(await getRecords(context, tables, ids)).values()];
  for (const [segment, here] of await context.segments.holding(tables, ids)) {
    const info = await tables.packed.get(segment);
    if (info?.unsent !== undefined || segment === sent)
      await rewrite(context, tables, n, segment, new Set(here));
  }
  held.sort((a, b) => (latestStamp(a.record) < latestStamp(b.record) ? -1 : 1));
  const uploads = await tables.uploads.toArray();
  // What the server may have taken already, within its tolerance, stays.
  const agreed = ({ key, stamp }: UploadRow) =>
    key !== stamp || millisOf(key) <= now + CLOCK_TOLERANCE ? stamp : null;
  const shared = new Map(uploads.map((upload) => [upload.key, agreed(upload)]));
  const rows = held.map(({ record }): LooseRow => {
    const renewed = restamp(record, clock, now, shared);
    clock = renewed.clock;
    const { id } = record;
    return { id, record: renewed.record, n, unsent: latestStamp(renewed.record) };
  });
  await tables.records.bulkPut(rows);
  for (const upload of uploads) {
    const stamp = shared.get(upload.key) ?? upload.stamp;
    if (stamp === upload.stamp) continue;
    await tables.uploads.put({ ...upload, stamp });
    await moveUnsent(context, tables, n, upload.key, stamp);
  }
  await putMeta(tables, 'clock', clock);
}

/** Gives the rest of an upload its new stamp at once: later its old one may no longer be ahead, and be taken. */
async function moveUnsent(
  context: Context,
  tables: Tables,
  n: number,
  from: Stamp,
  to: Stamp,
): Promise<void> {
  const isOf = (record: ContactRecord) => stampsOf(record).includes(from);
  for (const info of await tables.packed.where('unsent').equals(1).toArray()) {
    const records = unpackLines((await tables.segments.get(info.id))?.lines ?? new Uint8Array());
    if (!records.some(isOf)) continue;
    const id = newUuid(context.random);
    const lines = packLines(records.map((record) => moveStamp(record, from, to)));
    await Promise.all([tables.segments.delete(info.id), tables.packed.delete(info.id)]);
    await Promise.all([tables.segments.add({ id, lines }), tables.packed.add({ ...info, id, n })]);
  }
  const loose = await tables.records.where('unsent').above('').toArray();
  await tables.records.bulkPut(
    loose.flatMap((row) => {
      if (!isOf(row.record)) return [];
      const record = moveStamp(row.record, from, to);
      return [{ ...row, record, n, unsent: latestStamp(record) }];
    }),
  );
}
