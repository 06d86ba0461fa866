import { setTimeout as sleep } from 'node:timers/promises';
import { checkSizes } from './checks.ts';
import { StoreUnavailable, type Database, type NewDoc } from './store.ts';

/** How often a write of which nothing is known is tried, and how much longer each time until the next (milliseconds). */
const MOST_WRITES = 12;
const PAUSE = 4;

/**
 * Writes documents until each is known to be durable, or to have lost; false: another writer was faster with one of them. A
 * conflict after a try of which nothing is known may be one with itself.
 *
 * @throws StoreUnavailable; DocumentTooLarge
 */
export async function putSurely(database: Database, docs: readonly NewDoc[]): Promise<boolean> {
  let open = docs;
  let done = true;
  for (let tries = 0; tries < MOST_WRITES; tries++) {
    if (tries > 0) await sleep(tries * PAUSE);
    const outcomes = await database.put(open);
    checkSizes(outcomes);
    const refused = open.filter((_, i) => outcomes[i] === 'conflict');
    const own = tries === 0 ? [] : await standing(database, refused);
    if (own.length < refused.length) done = false;
    open = [
      ...open.filter((_, i) => outcomes[i] === 'unavailable'),
      ...(database.readsUnsure ? own : []),
    ];
    if (open.length === 0) return done;
  }
  throw new StoreUnavailable('a write is not known to be durable');
}

/** Those that are there as they were to be written, to be put over themselves. */
async function standing(database: Database, docs: readonly NewDoc[]): Promise<NewDoc[]> {
  if (docs.length === 0) return [];
  const found = new Map((await database.get(docs.map(({ id }) => id))).map((doc) => [doc.id, doc]));
  return docs.flatMap(({ rev: _, ...doc }) => {
    const there = found.get(doc.id);
    if ((there?.json ?? null) !== doc.json) return [];
    return [there ? { ...doc, rev: there.rev } : doc];
  });
}
