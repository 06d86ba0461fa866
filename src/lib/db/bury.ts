import { newUuid } from '#shared/base/ports.ts';
import type { Stamp } from '#shared/clock/stamp.ts';
import type { Context } from './context.ts';
import { idsOfLines, packLines, unpackLines } from './lines.ts';
import { mayHave, rowsOf } from './read.ts';
import type { Tables } from './schema.ts';

/**
 * Within a transaction: the tombstones, the end of the loose rows and the rewrite of every segment that holds a copy.
 * Of two tombstones of a contact the earlier stays. Cost: a segment (a thousand records) read and written for each
 * that holds a deleted contact.
 */
export async function bury(
  context: Context,
  tables: Tables,
  n: number,
  deleted: readonly { id: string; deleted: Stamp; unsent?: Stamp }[],
): Promise<void> {
  if (deleted.length === 0) return;
  const ids = deleted.map(({ id }) => id);
  const before = new Map((await rowsOf(tables.tombstones, ids)).map((row) => [row.id, row]));
  await tables.tombstones.bulkPut(
    deleted.flatMap((tombstone) => {
      const known = before.get(tombstone.id);
      // What this device has deleted and sent comes back to it.
      if (known?.deleted === tombstone.deleted && known.unsent === tombstone.unsent) return [];
      // An equal or earlier one that came from the server is at the server: ours need not be sent. A later one is sent ours.
      if (known === undefined || tombstone.deleted <= known.deleted) return [{ ...tombstone, n }];
      return [{ ...known, n, unsent: known.deleted }];
    }),
  );
  await tables.records.bulkDelete(await mayHave(tables.records, ids));
  for (const [segment, dead] of await context.segments.holding(tables, ids))
    await rewrite(context, tables, n, segment, new Set(dead));
  await forgetBefore(tables, new Set(ids));
  await tables.meta.delete('head');
}

/** What uploads keep of the deleted to be undone goes too. */
async function forgetBefore(tables: Tables, dead: ReadonlySet<string>): Promise<void> {
  await tables.before
    .filter(({ entries }) => entries.some(([id]) => dead.has(id)))
    .modify((part) => {
      part.entries = part.entries.filter(([id]) => !dead.has(id));
    });
}

/** Within a transaction: a segment without the records of some ids, under a new id. */
export async function rewrite(
  context: Context,
  tables: Tables,
  n: number,
  segment: string,
  without: ReadonlySet<string>,
): Promise<void> {
  const [content, info] = await Promise.all([
    tables.segments.get(segment),
    tables.packed.get(segment),
  ]);
  await Promise.all([tables.segments.delete(segment), tables.packed.delete(segment)]);
  if (content === undefined || info === undefined) return;
  const lines = packLines(unpackLines(content.lines).filter(({ id }) => !without.has(id)));
  if (lines.length === 0) return;
  const id = newUuid(context.random);
  await tables.segments.add({ id, lines });
  // The records that stay are as they were, so readers need not be told: the number stays.
  await tables.packed.add({ ...info, id, n: Math.min(info.n, n), ids: idsOfLines(lines) });
}
