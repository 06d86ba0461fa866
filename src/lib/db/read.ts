import type { Table } from 'dexie';
import type { ContactRecord } from '#shared/record/record.ts';
import { mergeRecords } from '#shared/record/merge.ts';
import { read, getMeta, type Context } from './context.ts';
import { splitIds, unpackLines } from './lines.ts';
import type { LooseRow, Tables } from './schema.ts';

/** A contact's record as the device holds it: the merge of every copy. */
export interface LoadedRecord {
  record: ContactRecord;
  /** It waits to be sent. */
  unsent: boolean;
}

/** Part of what the device holds; `n` is the transaction up to which it is told. */
export interface Loaded {
  n: number;
  records: LoadedRecord[];
  deleted: string[];
}

/** The merges of all copies of these contacts; deleted and unknown ones are left out. Within a transaction. */
export async function getRecords(
  context: Context,
  tables: Tables,
  ids: readonly string[],
): Promise<Map<string, LoadedRecord>> {
  const dead = new Set((await rowsOf(tables.tombstones, ids)).map(({ id }) => id));
  const found = new Map<string, LoadedRecord>();
  const add = (record: ContactRecord, unsent: boolean) => {
    if (dead.has(record.id)) return;
    found.set(record.id, both({ record, unsent }, found.get(record.id)));
  };
  for (const row of await rowsOf(tables.records, ids)) add(row.record, row.unsent !== undefined);
  const holding = await context.segments.holding(tables, ids);
  for (const [segment, here] of holding) {
    const content = await tables.segments.get(segment);
    const info = await tables.packed.get(segment);
    const wanted = new Set(here);
    for (const record of content ? unpackLines(content.lines) : [])
      if (wanted.has(record.id)) add(record, info?.unsent !== undefined);
  }
  return found;
}

/** From how many ids on all keys of a table are read first: asking for a row costs 50 us, be it there or not. */
const MANY = 500;

/** Those of `ids` that a table may have. */
export async function mayHave<Row>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length < MANY) return [...ids];
  const there = new Set(await table.toCollection().primaryKeys());
  return ids.filter((id) => there.has(id));
}

/** The rows of a table with these ids; absent ones are left out. */
export async function rowsOf<Row>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await table.bulkGet(await mayHave(table, ids));
  return rows.filter((row) => row !== undefined);
}

/** How many segments are read at once, while those before are looked through. */
const AHEAD = 8;

/**
 * Everything on the device, segment by segment, newest segment first. A contact that stands in several segments comes
 * again at the end, merged from all its copies; the last parts also have what stands in loose rows only.
 */
export async function* loadAll(context: Context): AsyncGenerator<Loaded> {
  const { n, infos, loose, dead } = await read(context, async (tables) => ({
    n: (await getMeta(tables, 'n')) ?? 0,
    infos: await tables.packed.toArray(),
    loose: new Map((await tables.records.toArray()).map((row) => [row.id, row])),
    dead: new Set(await tables.tombstones.toCollection().primaryKeys()),
  }));
  const seen = new Set<string>();
  const again = new Set<string>();
  infos.sort((a, b) => b.n - a.n);
  const readFrom = (at: number) =>
    context.relaxed.segments.bulkGet(infos.slice(at, at + AHEAD).map(({ id }) => id));
  let next = readFrom(0);
  let segments: Awaited<typeof next> = [];
  for (const [i, info] of infos.entries()) {
    if (i % AHEAD === 0) {
      segments = await next;
      next = readFrom(i + AHEAD);
    }
    const segment = segments[i % AHEAD];
    if (segment === undefined) {
      // Rewritten meanwhile, under the old number: what it held is read again at the end.
      for (const id of splitIds(info.ids)) if (!dead.has(id)) again.add(id);
      continue;
    }
    const records: LoadedRecord[] = [];
    for (const record of unpackLines(segment.lines)) {
      if (dead.has(record.id)) continue;
      if (seen.has(record.id)) again.add(record.id);
      seen.add(record.id);
      records.push(withLoose(record, info.unsent !== undefined, loose.get(record.id)));
    }
    yield { n, records, deleted: [] };
  }
  const rest = [...loose.values()]
    .filter(({ id }) => !seen.has(id) && !dead.has(id))
    .map(({ record, unsent }) => ({ record, unsent: unsent !== undefined }));
  yield { n, records: rest, deleted: [] };
  if (again.size === 0) return;
  const merged = await read(context, (tables) => getRecords(context, tables, [...again]));
  yield { n, records: [...merged.values()], deleted: [] };
}

const both = (a: LoadedRecord, b: LoadedRecord | undefined): LoadedRecord =>
  b === undefined ? a : { record: mergeRecords(a.record, b.record), unsent: a.unsent || b.unsent };

const withLoose = (record: ContactRecord, unsent: boolean, row: LooseRow | undefined) =>
  both({ record, unsent }, row && { record: row.record, unsent: row.unsent !== undefined });

/** What transactions after `n` touched, in this tab or another. */
export const changedSince = (context: Context, n: number): Promise<Loaded> =>
  read(context, async (tables) => {
    const [last, loose, packed, tombstones] = await Promise.all([
      getMeta(tables, 'n'),
      tables.records.where('n').above(n).primaryKeys(),
      tables.packed.where('n').above(n).toArray(),
      tables.tombstones.where('n').above(n).primaryKeys(),
    ]);
    const ids = new Set([...loose, ...packed.flatMap(({ ids }) => [...splitIds(ids)])]);
    const records = await getRecords(context, tables, [...ids]);
    return { n: last ?? 0, records: [...records.values()], deleted: tombstones };
  });
