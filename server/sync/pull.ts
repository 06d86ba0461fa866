import type { Clock } from '#shared/base/ports.ts';
import { PAGE_SIZE, PING_EVERY, type PageMark } from '#shared/protocol/sync.ts';
import type { Database, Doc } from '../store/store.ts';
import { linesOf } from './lines.ts';

// Both forms are written by this server as canonical JSON, the id first: a tombstone's second member tells it apart.
const ID_AT = '{"id":"'.length;
const DELETED = '","deleted":"';

/**
 * The lines of a pull since a cursor (null: from the beginning), in UTF-8: pages of live records, each ended by a mark.
 * The stored JSON text is handed out unparsed. A page is read when the one before has been taken; if that took long, `allowed`
 * is asked first, and the lines end where it says no: a device that reads slowly is not one that reads for ever.
 */
export async function* pull(
  contacts: Database,
  since: string | null,
  now: Clock,
  allowed: () => Promise<boolean>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let cursor = since;
  let asked = now();
  for (let more = true; more;) {
    if (Math.abs(now() - asked) >= PING_EVERY) {
      if (!(await allowed())) return;
      asked = now();
    }
    const changes = await contacts.changes(cursor, PAGE_SIZE);
    const { records, deleted } = split(changes.docs);
    ({ cursor, more } = changes);
    const mark: PageMark = {
      cursor,
      deleted,
      more,
      now: now(),
      ...(changes.total !== undefined && { total: changes.total }),
    };
    yield linesOf([...records, JSON.stringify({ page: mark })]);
  }
}

/** Documents as JSON texts of live records and as tombstones. */
export function split(docs: readonly Doc[]): {
  records: string[];
  deleted: [id: string, stamp: string][];
} {
  const records: string[] = [];
  const deleted: [string, string][] = [];
  for (const { json } of docs) {
    const idEnd = json.indexOf('"', ID_AT);
    if (json.startsWith(DELETED, idEnd))
      deleted.push([json.slice(ID_AT, idEnd), json.slice(idEnd + DELETED.length, -'"}'.length)]);
    else records.push(json);
  }
  return { records, deleted };
}
