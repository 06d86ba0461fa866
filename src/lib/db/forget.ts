import { transact, type Context } from './context.ts';
import { packLines, splitIds, unpackLines } from './lines.ts';
import { getRecords } from './read.ts';
import type { Tables } from './schema.ts';

/**
 * Removes what the server has: the user no longer belongs to the organisation. What was never sent stays, so that it
 * can be saved. Answers the ids of what went.
 */
export const forgetSent = (context: Context): Promise<string[]> =>
  transact(context, context.strict, async () => {
    const tables = context.strict;
    await completeUnsent(context, tables);
    const sent = await tables.packed.filter(({ unsent }) => unsent === undefined).toArray();
    const segments = sent.map(({ id }) => id);
    await tables.segments.bulkDelete(segments);
    await tables.packed.bulkDelete(segments);
    const rows = await tables.records.filter(({ unsent }) => unsent === undefined).primaryKeys();
    await tables.records.bulkDelete(rows);
    await Promise.all([
      tables.tombstones.clear(),
      tables.uploads.clear(),
      tables.sources.clear(),
      tables.before.clear(),
    ]);
    await tables.meta.bulkDelete(['cursor', 'witnesses', 'complete', 'head', 'healing']);
    const kept = new Set(await tables.records.toCollection().primaryKeys());
    const ids = sent.flatMap((info) => [...splitIds(info.ids)]);
    return [...ids, ...rows].filter((id) => !kept.has(id));
  });

/** What an upload changed is packed as the changed values alone: it stays as whole contacts. */
async function completeUnsent(context: Context, tables: Tables): Promise<void> {
  const unsent = await tables.packed.where('unsent').equals(1).toArray();
  for (const info of unsent) {
    const records = unpackLines((await tables.segments.get(info.id))?.lines ?? new Uint8Array());
    const held = await getRecords(
      context,
      tables,
      records.map(({ id }) => id),
    );
    const lines = packLines(records.map((record) => held.get(record.id)?.record ?? record));
    await tables.segments.put({ id: info.id, lines });
  }
}
