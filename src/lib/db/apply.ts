import { newUuid } from '#shared/base/ports.ts';
import { mergeRecords, sameHeld } from '#shared/record/merge.ts';
import { isTombstone, type ContactRecord, type Held } from '#shared/record/record.ts';
import type { Stamp } from '#shared/clock/stamp.ts';
import type { Cursor } from '#shared/protocol/sync.ts';
import { bury } from './bury.ts';
import { checkEpoch, getMeta, putMeta, transact, type Context } from './context.ts';
import { countIds, idsOfLines, packLines, splitIds, unpackLines } from './lines.ts';
import { getRecords } from './read.ts';
import type { Tables } from './schema.ts';

/** A page of a pull: live records as the lines that came, tombstones, and where it ends. */
export interface Page {
  lines: Uint8Array;
  deleted: readonly (readonly [id: string, stamp: Stamp])[];
  cursor: Cursor;
  more: boolean;
}

/** Up to how many records a page is stored as loose rows: a small segment would cost more than it saves. */
const LOOSE_PAGE = 50;

/** An unsent edit that ended because its contact was deleted elsewhere. */
export interface LostEdit {
  id: string;
  name: string | null;
}

/**
 * Stores a page, its tombstones and its cursor in one transaction. A large page is stored as it came: its lines are
 * checked when they are read into memory.
 *
 * @throws DeviceFull, StaleHistory
 */
export const applyPage = (context: Context, page: Page, epoch: number): Promise<LostEdit[]> =>
  transact(context, context.relaxed, async (n) => {
    const tables = context.relaxed;
    await checkEpoch(tables, epoch);
    const ids = idsOfLines(page.lines);
    const dead = await deadAmong(tables, ids);
    const alive = () => unpackLines(page.lines).filter(({ id }) => !dead.has(id));
    // While a store heals, what was pulled must stay apart from what was there.
    const healing = await getMeta(tables, 'healing');
    if (healing === undefined && countIds(ids) <= LOOSE_PAGE) {
      await putNews(context, tables, n, alive());
    } else {
      // The server may send an older form of what was deleted here; the dead are not stored again.
      if (dead.size === 0) await addSegment(context, tables, n, page.lines, ids);
      else await addSegment(context, tables, n, packLines(alive()));
    }
    const lost = await buryPulled(context, tables, n, page.deleted);
    await putMeta(tables, 'cursor', page.cursor);
    if (!page.more) await putMeta(tables, 'complete', true);
    return lost;
  });

/**
 * Stores what came in live, and the cursor where the event has one.
 *
 * @throws DeviceFull, StaleHistory
 */
export const applyLive = (
  context: Context,
  records: readonly Held[],
  cursor: Cursor | null,
  epoch: number,
): Promise<LostEdit[]> =>
  transact(context, context.relaxed, async (n) => {
    const tables = context.relaxed;
    await checkEpoch(tables, epoch);
    const live = records.filter((held) => !isTombstone(held)) as ContactRecord[];
    const dead = await deadAmong(tables, live.map(({ id }) => id).join(''));
    await putNews(
      context,
      tables,
      n,
      live.filter(({ id }) => !dead.has(id)),
    );
    const deleted = records.filter(isTombstone).map((t) => [t.id, t.deleted] as const);
    const lost = await buryPulled(context, tables, n, deleted);
    if (cursor !== null) await putMeta(tables, 'cursor', cursor);
    return lost;
  });

/** Stores what the device does not hold yet: a few as loose rows, many as a segment. What it sent comes back here. */
async function putNews(
  context: Context,
  tables: Tables,
  n: number,
  records: ContactRecord[],
): Promise<void> {
  const ids = records.map(({ id }) => id);
  const held = await getRecords(context, tables, ids);
  const news = records.filter((record) => {
    const here = held.get(record.id)?.record;
    return here === undefined || !sameHeld(mergeRecords(here, record), here);
  });
  if (news.length > LOOSE_PAGE) return addSegment(context, tables, n, packLines(news));
  const before = await tables.records.bulkGet(news.map(({ id }) => id));
  await tables.records.bulkPut(
    news.map((record, i) => {
      const row = before[i];
      return row
        ? { ...row, record: mergeRecords(row.record, record), n }
        : { id: record.id, record, n };
    }),
  );
}

async function addSegment(
  context: Context,
  tables: Tables,
  n: number,
  lines: Uint8Array,
  ids = idsOfLines(lines),
): Promise<void> {
  if (lines.length === 0) return;
  const id = newUuid(context.random);
  await Promise.all([tables.segments.add({ id, lines }), tables.packed.add({ id, n, ids })]);
}

async function buryPulled(
  context: Context,
  tables: Tables,
  n: number,
  deleted: Page['deleted'],
): Promise<LostEdit[]> {
  if (deleted.length === 0) return [];
  const ids = deleted.map(([id]) => id);
  const lost = (await tables.records.bulkGet(ids)).flatMap((row) =>
    row?.unsent === undefined ? [] : [{ id: row.id, name: nameOf(row.record) }],
  );
  await bury(
    context,
    tables,
    n,
    deleted.map(([id, stamp]) => ({ id, deleted: stamp })),
  );
  return lost;
}

async function deadAmong(tables: Tables, ids: string): Promise<Set<string>> {
  // All keys at once: asking for each id of a page would cost more than storing the page.
  const dead = new Set(await tables.tombstones.toCollection().primaryKeys());
  return dead.size === 0 ? dead : new Set([...splitIds(ids)].filter((id) => dead.has(id)));
}

const nameOf = ({ values }: ContactRecord): string | null => {
  const name = values['name'] ?? values['found/name'];
  return typeof name === 'string' ? name : null;
};
