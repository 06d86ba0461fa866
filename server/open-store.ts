import type { Clock, Random } from '#shared/base/ports.ts';
import { mergeLeaves } from './contacts/records.ts';
import { holdsContacts } from './context.ts';
import type { Environment } from './env.ts';
import type { Log } from './log.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import type { Store } from './store/store.ts';

/**
 * Opens the store that the environment names. A CouchDB is asked for nothing yet.
 *
 * @throws StoreInUse, or another error whose message is for the operator, where it is SQLite.
 */
export async function openStore(
  env: Pick<Environment, 'COUCHDB_URL' | 'COUCHDB_PREFIX' | 'DATA_DIR'>,
  { clock, random, log }: { clock: Clock; random: Random; log: Log },
): Promise<Store> {
  const { COUCHDB_URL: url, COUCHDB_PREFIX: prefix, DATA_DIR: dir } = env;
  if (url === undefined) return openSqliteStore({ dir, random, log });
  const { openCouchStore } = await import('./store/couch/open.ts');
  const reconcile = (name: string) => (holdsContacts(name) ? mergeLeaves : null);
  return openCouchStore({ url, prefix, clock, random, log, reconcile });
}
