import { checkSizes } from './checks.ts';
import { StoreUnavailable, type Database, type NewDoc } from './store.ts';

const MOST_WRITES = 8;

/**
 * Writes documents, surely; false: another writer was faster with one of them.
 *
 * @throws StoreUnavailable; DocumentTooLarge
 */
export async function putSurely(database: Database, docs: readonly NewDoc[]): Promise<boolean> {
  let open = docs;
  let done = true;
  for (let tries = 0; open.length > 0; tries++) {
    if (tries === MOST_WRITES) throw new StoreUnavailable('a write is not known to be durable');
    const outcomes = await database.put(open);
    checkSizes(outcomes);
    if (outcomes.includes('conflict')) done = false;
    open = open.filter((_, i) => outcomes[i] === 'unavailable');
  }
  return done;
}
