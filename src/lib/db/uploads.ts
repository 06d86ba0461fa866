import { assert } from '#shared/base/assert.ts';
import { newUuid, newUuids } from '#shared/base/ports.ts';
import { millisOf, type Stamp } from '#shared/clock/stamp.ts';
import { LARGEST_PART, UPLOAD_KEPT } from '#shared/protocol/uploads.ts';
import { newRecord } from '#shared/record/merge.ts';
import { stampsOf, type ContactRecord, type Values } from '#shared/record/record.ts';
import { undoRecord } from '#shared/upload/undo.ts';
import { correctedNow, transact, withClock, type Context } from './context.ts';
import { packLines } from './lines.ts';
import { getRecords } from './read.ts';
import type { BeforePart, UploadRow } from './schema.ts';
import { putChanges, putTombstones, SEGMENT_SIZE } from './write.ts';

/** What an upload begins with. */
export interface UploadStart {
  fileName: string;
  /** How many rows it will write. */
  total: number;
  /** What is needed to go on after a closed tab; plain data. */
  source: unknown;
  /** The contacts that it will change: its stamp comes after all of theirs. */
  after: Iterable<ContactRecord>;
}

/** Rows of an upload that are written together. */
export interface UploadRows {
  /** The values of new contacts. */
  created: Values[];
  /** The values that rows change in contacts, and what these held before. */
  changed: { id: string; values: Values; before: Values }[];
  /** How many rows these are, and the number of the last in the file: where to go on from after a closed tab. */
  count: number;
  lastRow: number;
  /** These are the last: the upload is written, and its file not needed any more. */
  isLast?: boolean;
}

/** The longest part of before-images, in characters of JSON: it fits into a request with room to spare. */
const LONGEST_PART = 1_000_000;

/** Draws the one stamp that all rows of an upload carry, and notes that it has begun. */
export const beginUpload = (
  context: Context,
  { fileName, total, source, after }: UploadStart,
): Promise<UploadRow> =>
  transact(context, context.strict, async () => {
    let latest: Stamp = '';
    for (const record of after)
      for (const stamp of stampsOf(record)) if (stamp > latest) latest = stamp;
    const tables = context.strict;
    const stamp = await withClock(context, tables, (next) => next(latest === '' ? [] : [latest]));
    const row: UploadRow = {
      key: stamp,
      stamp,
      fileName,
      at: await correctedNow(context, tables),
      state: 'writing',
      total,
      done: 0,
      lastRow: 0,
      created: 0,
      updated: 0,
      parts: 0,
    };
    await tables.uploads.add(row);
    await tables.sources.add({ key: stamp, source });
    return row;
  });

/**
 * Stores rows of an upload in packed segments, to be sent from there, with their before-images and how far the upload is:
 * one transaction, durable when it resolves. A changed contact is stored as the values that change: what the device holds of
 * it is the merge of every copy. One that has been deleted meanwhile is left out.
 */
export const writeUpload = (
  context: Context,
  key: Stamp,
  { created, changed, count, lastRow, isLast = false }: UploadRows,
): Promise<UploadRow> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    const row = await tables.uploads.get(key);
    assert(row?.state === 'writing', 'rows belong to an upload that is being written');
    const { stamp } = row;
    const dead = await tables.tombstones.bulkGet(changed.map(({ id }) => id));
    const alive = changed.filter((_, i) => dead[i] === undefined);
    const ids = newUuids(context.random, created.length);
    const records = [
      ...created.map((values, i) => newRecord(ids[i] as string, values, stamp)),
      ...alive.map(({ id, values }) => newRecord(id, values, stamp)),
    ];
    const segments = chunks(records, SEGMENT_SIZE).map((part) => ({
      id: newUuid(context.random),
      ids: part.map((record) => record.id).join(''),
      lines: packLines(part),
    }));
    await tables.segments.bulkAdd(segments.map(({ id, lines }) => ({ id, lines })));
    await tables.packed.bulkAdd(segments.map(({ id, ids }) => ({ id, n, ids, unsent: 1 })));
    const parts = partsOf(alive.map(({ id, before }) => [id, before]));
    await tables.before.bulkAdd(
      parts.map((entries, i) => ({ key, part: row.parts + i, entries, unsent: 1 })),
    );
    const next: UploadRow = {
      ...row,
      done: row.done + count,
      lastRow,
      created: row.created + created.length,
      updated: row.updated + alive.length,
      parts: row.parts + parts.length,
      ...(isLast && { state: 'written', unsent: 1 }),
    };
    await tables.uploads.put(next);
    if (isLast) await tables.sources.delete(key);
    return next;
  });

function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size));
  return parts;
}

function partsOf(entries: BeforePart['entries']): BeforePart['entries'][] {
  const parts: BeforePart['entries'][] = [];
  let size = LONGEST_PART;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    const isFull = size + length > LONGEST_PART || parts.at(-1)?.length === LARGEST_PART;
    if (isFull) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += length;
  }
  return parts;
}

/** Notes that all rows of an upload are written: the file itself is not needed any more. */
export const finishUpload = (context: Context, key: Stamp): Promise<void> =>
  transact(context, context.strict, async () => {
    const row = await context.strict.uploads.get(key);
    if (row?.state !== 'writing') return;
    await context.strict.uploads.put({ ...row, state: 'written', unsent: 1 });
    await context.strict.sources.delete(key);
  });

/** The uploads of the last 30 days, newest first. What is older is forgotten. */
export async function listUploads(context: Context): Promise<UploadRow[]> {
  const tables = context.relaxed;
  const rows = await tables.uploads.toArray();
  const oldest = (await correctedNow(context, tables)) - UPLOAD_KEPT;
  // By its stamp, as the server does: the device's clock may have been wrong.
  const isOld = ({ stamp }: UploadRow) => millisOf(stamp) < oldest;
  const old = rows.filter(isOld).map(({ key }) => key);
  if (old.length > 0)
    await transact(context, tables, async () => {
      await tables.uploads.bulkDelete(old);
      await tables.sources.bulkDelete(old);
      await tables.before.where('key').anyOf(old).delete();
    });
  return rows.filter((row) => !isOld(row)).sort((a, b) => (a.key < b.key ? 1 : -1));
}

/** What an upload that is not whole began with; undefined if it is whole. */
export const sourceOf = async (context: Context, key: Stamp): Promise<unknown> =>
  (await context.relaxed.sources.get(key))?.source;

/** The before-images of an upload that was made on this device, by contact. */
export async function beforeOf(context: Context, key: Stamp): Promise<Map<string, Values>> {
  const before = new Map<string, Values>();
  const parts = await context.relaxed.before.where('key').equals(key).toArray();
  for (const { entries } of parts) for (const [id, values] of entries) before.set(id, values);
  return before;
}

/** What undoing did to some contacts. */
export interface Undone {
  removed: number;
  restored: number;
  /** Those of which something was changed since, and stays. */
  kept: string[];
}

/**
 * Undoes an upload in some contacts, in one transaction: `before` has the before-images of those that it changed. What
 * is deleted stays deleted.
 */
export const undoIn = (
  context: Context,
  stamp: Stamp,
  ids: readonly string[],
  before: ReadonlyMap<string, Values>,
): Promise<Undone> =>
  transact(context, context.strict, async (n) => {
    const tables = context.strict;
    const held = await getRecords(context, tables, ids);
    const gone: ContactRecord[] = [];
    const changes: { record: ContactRecord; values: Values }[] = [];
    const kept: string[] = [];
    for (const { record } of held.values()) {
      const undoing = undoRecord(record, stamp, before.get(record.id));
      if (undoing.kind === 'remove') gone.push(record);
      else if (undoing.isKept) kept.push(record.id);
      if (undoing.kind === 'restore') changes.push({ record, values: undoing.values });
    }
    await putTombstones(context, tables, n, gone);
    await putChanges(context, tables, n, changes);
    return { removed: gone.length, restored: changes.length, kept };
  });

/** Notes that an upload of this device has been undone, and how many contacts stayed as they were. */
export const markUndone = (context: Context, key: Stamp, left: number): Promise<void> =>
  transact(context, context.strict, async () => {
    const row = await context.strict.uploads.get(key);
    if (row === undefined) return;
    const undone = { at: await correctedNow(context, context.strict), left };
    await context.strict.uploads.put({ ...row, state: 'undone', undone, unsent: 1 });
    await context.strict.sources.delete(key);
  });

/** What the server has not been told of an upload. */
export interface UnsentUpload {
  row: UploadRow;
  parts: BeforePart[];
}

/** The next upload that the server has not been told of; null if there is none. One that is being written is not told. */
export async function nextUpload(context: Context): Promise<UnsentUpload | null> {
  const { uploads, before } = context.relaxed;
  const row = await uploads
    .where('unsent')
    .equals(1)
    .filter(({ state }) => state !== 'writing')
    .first();
  if (row === undefined) return null;
  const parts = await before
    .where('key')
    .equals(row.key)
    .filter(({ unsent }) => unsent !== undefined)
    .toArray();
  return { row, parts };
}

/** Notes that the server has a part of the before-images. */
export const acceptPart = (context: Context, { key, part }: BeforePart): Promise<void> =>
  transact(context, context.relaxed, async () => {
    // What a deletion took out of it meanwhile, the server takes out by itself.
    await context.relaxed.before
      .where('[key+part]')
      .equals([key, part])
      .modify((row) => {
        delete row.unsent;
      });
  });

/** Notes that the server knows of an upload as it was; one that has changed since is told again. */
export const acceptUpload = (context: Context, sent: UploadRow): Promise<void> =>
  transact(context, context.relaxed, async () => {
    const row = await context.relaxed.uploads.get(sent.key);
    if (row?.state !== sent.state || row.stamp !== sent.stamp) return;
    const { unsent: _, ...rest } = row;
    await context.relaxed.uploads.put(rest);
  });
