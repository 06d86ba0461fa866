import type {
  Copied,
  Found,
  Kept,
  PouchDatabase,
  Row,
  Written,
} from '#server/store/couch/pouch.ts';
import { uniquePouch } from './couch.ts';

/** How many copies of each document there are, and how many are a majority. */
const COPIES = 3;
const MAJORITY = 2;

interface Copy extends PouchDatabase {
  get(id: string, options: { open_revs: 'all'; revs: true }): Promise<{ ok: Found }[]>;
  get(id: string, options: { rev: string; revs: true }): Promise<Found>;
}

/**
 * A database of which a cluster keeps three copies, each a PouchDB: what fabric, CouchDB's clustering layer, makes of them for
 * one who writes and reads (src/fabric in CouchDB: `fabric_doc_update`, `fabric_doc_open`). A write goes to each copy by
 * itself, and two that come at once come in another order to each; it is good when a majority took it, `accepted` when fewer
 * did. A read asks for two equal answers; where there are none it makes one of all, which names no conflicts.
 */
export function copiesOf(next: () => number): {
  /** As one sees it who reaches those copies; all by default. */
  seenFrom(reachable?: () => readonly number[]): PouchDatabase;
  /** What nodes do by themselves: every copy gets what the others have. */
  synchronise(): Promise<void>;
  /** Every leaf of a document that is not deleted, on each copy. */
  leaves(id: string): Promise<string[][]>;
} {
  const copies = Array.from({ length: COPIES }, () => uniquePouch() as unknown as Copy);
  const turns = async () => {
    for (let n = Math.floor(next() * 6); n > 0; n--)
      await new Promise((resolve) => setImmediate(resolve));
  };
  const shuffled = (reachable: readonly number[]): Copy[] =>
    reachable
      .map((i) => ({ copy: copies[i] as Copy, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ copy }) => copy);
  const leavesAt = async (copy: Copy, id: string): Promise<Found[]> => {
    try {
      return (await copy.get(id, { open_revs: 'all', revs: true })).map(({ ok }) => ok);
    } catch {
      return [];
    }
  };
  /** The answer that one copy gives to a question for one document. */
  const rowOf = async (copy: Copy, id: string): Promise<Row> => {
    const { rows } = await copy.allDocs({ keys: [id], include_docs: true, conflicts: true });
    return rows[0] as Row;
  };

  async function repair(reachable: readonly number[], id: string): Promise<void> {
    const leaves = await Promise.all(shuffled(reachable).map((copy) => leavesAt(copy, id)));
    for (const copy of shuffled(reachable)) {
      await turns();
      const docs = leaves.flat() as unknown as Copied[];
      await copy.bulkDocs({ docs, w: COPIES }, { new_edits: false });
    }
  }

  async function open(reachable: readonly number[], id: string): Promise<Row> {
    const answers = new Map<string, { row: Row; count: number }>();
    for (const copy of shuffled(reachable)) {
      await turns();
      const row = await rowOf(copy, id);
      const text = JSON.stringify(row);
      const count = (answers.get(text)?.count ?? 0) + 1;
      if (count === MAJORITY) return row;
      answers.set(text, { row, count });
    }
    // What differs is repaired meanwhile, a leaf on one copy becoming one on all.
    if (answers.size > 1) void turns().then(() => repair(reachable, id));
    const rows = [...answers.values()].map(({ row }) => row).filter(({ value }) => value);
    if (rows.length < 2) return rows[0] ?? { id };
    const { row } = rows
      .map((one) => ({
        row: one,
        rank: [one.value?.deleted ? 0 : 1, generation(one), one.value?.rev],
      }))
      .sort((a, b) => (JSON.stringify(a.rank) < JSON.stringify(b.rank) ? 1 : -1))[0]!;
    const { _conflicts: _, ...doc } = row.doc ?? { _conflicts: undefined };
    return { ...row, doc: row.doc ? (doc as Found) : null };
  }

  const seenFrom = (reachable = (): readonly number[] => [0, 1, 2]): PouchDatabase =>
    ({
      async allDocs({ keys }: { keys: readonly string[] }) {
        return { rows: await Promise.all(keys.map((id) => open(reachable(), id))) };
      },
      async bulkGet({ docs }: { docs: readonly { id: string; rev?: string }[] }) {
        const results = [];
        for (const { id, rev } of docs) {
          await turns();
          const found = await Promise.all(
            shuffled(reachable()).map(async (copy) =>
              rev === undefined
                ? leavesAt(copy, id)
                : copy.get(id, { rev, revs: true }).then(
                    (doc) => [doc],
                    () => [],
                  ),
            ),
          );
          const byRev = new Map(found.flat().map((doc) => [doc._rev, doc]));
          results.push({ docs: [...byRev.values()].map((ok) => ({ ok })) });
        }
        return { results };
      },
      async bulkDocs(request: readonly Kept[] | { docs: readonly Copied[] }) {
        if ('docs' in request) {
          for (const copy of shuffled(reachable())) {
            await turns();
            await copy.bulkDocs({ docs: request.docs, w: COPIES }, { new_edits: false });
          }
          return [];
        }
        const answers = await Promise.all(
          shuffled(reachable()).map(async (copy) => {
            await turns();
            return copy.bulkDocs(request);
          }),
        );
        return request.map((_, i): Written => {
          const good = answers.flatMap((answer) => (answer[i]?.ok ? [answer[i]] : []));
          const [first] = good;
          if (first === undefined) return { status: 409 };
          return good.length >= MAJORITY ? first : { ...first, accepted: true };
        });
      },
    }) as unknown as PouchDatabase;

  return {
    seenFrom,
    async synchronise() {
      for (const from of copies)
        for (const to of copies) {
          const { results } = await (
            from as unknown as {
              changes(options: { style: 'all_docs' }): Promise<{ results: { id: string }[] }>;
            }
          ).changes({ style: 'all_docs' });
          for (const { id } of results)
            await to.bulkDocs(
              { docs: (await leavesAt(from, id)) as unknown as Copied[], w: COPIES },
              { new_edits: false },
            );
        }
    },
    leaves: (id) =>
      Promise.all(
        copies.map(async (copy) =>
          (await leavesAt(copy, id)).filter(({ _deleted }) => !_deleted).map(({ _rev }) => _rev),
        ),
      ),
  };
}

const generation = ({ value }: Row): number => Number.parseInt(value?.rev ?? '0', 10);
