import { newUuid } from '#shared/base/ports.ts';
import { mergeRecords } from '#shared/record/merge.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { getMeta, transact, type Context } from './context.ts';
import { packLines, unpackLines } from './lines.ts';
import { SEGMENT_SIZE } from './write.ts';

/** From how many sent loose rows, or spare copies in segments, on the store is packed anew. */
const WORTH_IT = 2_000;

/**
 * Packs what was sent into fresh segments, each contact once, if that saves enough. One transaction; a second at
 * 100,000 contacts, so it is for a quiet moment.
 */
export async function compact(context: Context): Promise<boolean> {
  const tables = context.relaxed;
  const loose = await tables.records.filter(({ unsent }) => unsent === undefined).count();
  const infos = (await tables.packed.toArray()).filter(({ unsent }) => unsent === undefined);
  const ids = infos.map((info) => info.ids).join('');
  const spare = ids.length / 36 - new Set(ids.match(/.{36}/g)).size;
  if (loose < WORTH_IT && spare < WORTH_IT) return false;
  if ((await getMeta(tables, 'healing')) !== undefined) return false;
  return transact(context, tables, async (n) => {
    const merged = new Map<string, ContactRecord>();
    const add = (record: ContactRecord) => {
      const other = merged.get(record.id);
      merged.set(record.id, other ? mergeRecords(other, record) : record);
    };
    const old = await tables.packed.filter(({ unsent }) => unsent === undefined).primaryKeys();
    for (const id of old) {
      const segment = await tables.segments.get(id);
      for (const record of segment ? unpackLines(segment.lines) : []) add(record);
    }
    const rows = await tables.records.filter(({ unsent }) => unsent === undefined).toArray();
    for (const { record } of rows) add(record);
    await tables.segments.bulkDelete(old);
    await tables.packed.bulkDelete(old);
    await tables.records.bulkDelete(rows.map(({ id }) => id));
    const records = [...merged.values()];
    for (let i = 0; i < records.length; i += SEGMENT_SIZE) {
      const part = records.slice(i, i + SEGMENT_SIZE);
      const id = newUuid(context.random);
      await tables.segments.add({ id, lines: packLines(part) });
      await tables.packed.add({ id, n, ids: part.map((record) => record.id).join('') });
    }
    return true;
  });
}
