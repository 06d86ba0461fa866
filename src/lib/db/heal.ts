import { mergeRecords, sameHeld } from '#shared/record/merge.ts';
import { latestStamp, type ContactRecord } from '#shared/record/record.ts';
import { getMeta, putMeta, transact, type Context } from './context.ts';
import { unpackLines } from './lines.ts';
import { getRecords } from './read.ts';

/**
 * The server's history is not the one that this store followed (it was restored, or moved). What is here stays; the
 * next pull begins from the beginning, and `finishHealing` sends what it did not bring.
 */
export const beginHealing = (context: Context): Promise<void> =>
  transact(context, context.strict, async (n) => {
    const epoch = (await getMeta(context.strict, 'epoch')) ?? 0;
    await putMeta(context.strict, 'epoch', epoch + 1);
    await putMeta(context.strict, 'healing', { upTo: n });
    // It may have lost what it was told of uploads too.
    await context.strict.uploads.toCollection().modify({ unsent: 1 });
    await context.strict.before.toCollection().modify({ unsent: 1 });
    await context.strict.meta.bulkDelete(['cursor', 'witnesses']);
  });

/**
 * After a full pull: every contact whose merged form here is not what the pull brought gets its mark again, every
 * tombstone that the pull did not bring likewise, and the old segments go. Does nothing where nothing is healing; may
 * be cut at any point and run again.
 */
export async function finishHealing(context: Context): Promise<void> {
  const tables = context.strict;
  const healing = await getMeta(tables, 'healing');
  if (healing === undefined) return;
  const infos = await tables.packed.toArray();
  const pulled = new Map<string, ContactRecord>();
  for (const info of infos) {
    if (info.n <= healing.upTo || info.unsent !== undefined) continue;
    for (const record of unpackLines((await tables.segments.get(info.id))?.lines ?? NOTHING)) {
      const other = pulled.get(record.id);
      pulled.set(record.id, other ? mergeRecords(other, record) : record);
    }
  }
  const markUnlessPulled = async (ids: string[], n: number) => {
    const held = await getRecords(context, tables, ids);
    const rows = new Map(
      (await tables.records.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])),
    );
    const marked = [...held.values()].flatMap(({ record }) => {
      const brought = pulled.get(record.id);
      if (brought !== undefined && sameHeld(brought, record)) return [];
      const row = rows.get(record.id);
      return [{ ...row, id: record.id, record, n, unsent: latestStamp(record) }];
    });
    await tables.records.bulkPut(marked);
  };
  for (const info of infos) {
    if (info.n > healing.upTo || info.unsent !== undefined) continue;
    await transact(context, tables, async (n) => {
      const lines = (await tables.segments.get(info.id))?.lines ?? NOTHING;
      await markUnlessPulled(
        unpackLines(lines).map(({ id }) => id),
        n,
      );
      await Promise.all([tables.segments.delete(info.id), tables.packed.delete(info.id)]);
    });
  }
  await transact(context, tables, async (n) => {
    const sent = await tables.records.filter(({ unsent }) => unsent === undefined).toArray();
    await markUnlessPulled(
      sent.map(({ id }) => id),
      n,
    );
    await tables.tombstones
      .where('n')
      .belowOrEqual(healing.upTo)
      .modify((row) => {
        row.unsent = row.deleted;
      });
    await tables.meta.delete('healing');
  });
}

const NOTHING = new Uint8Array();
