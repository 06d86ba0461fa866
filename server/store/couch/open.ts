import { toHex, type Random } from '#shared/base/ports.ts';
import { checkDatabaseName } from '../checks.ts';
import { StoreUnavailable, type Store } from '../store.ts';
import { clusterAt } from './cluster.ts';
import { CouchDatabase } from './database.ts';
import { available } from './failure.ts';
import { ensureLookup } from './lookup.ts';
import { loadPouch, type CouchServer, type PouchDatabase } from './pouch.ts';

/** The store on a CouchDB cluster; `url` may hold user and password. PouchDB is loaded only when this is called. */
export function openCouchStore(options: { url: string; random: Random }): Store {
  return couchStore(clusterAt(options.url, loadPouch()), options.random);
}

/** The store on whatever serves databases as CouchDB does. */
export function couchStore(server: CouchServer, random: Random): Store {
  const databases = new Map<string, Promise<CouchDatabase>>();
  let closed = false;

  async function openDatabase(name: string): Promise<CouchDatabase> {
    const couch = server.open(name);
    return available(async () => {
      await ensureLookup(couch);
      const uid = await identityOf(couch, random);
      return new CouchDatabase(couch, uid, () => server.compactViews(name));
    });
  }

  const end = async (name: string) => {
    const opened = databases.get(name);
    databases.delete(name);
    await opened?.then((database) => database.end());
  };

  return {
    async open(name) {
      checkDatabaseName(name);
      if (closed) throw new StoreUnavailable('the store is closed');
      const opened = databases.get(name) ?? openDatabase(name);
      databases.set(name, opened);
      return opened.catch((error: unknown) => {
        databases.delete(name);
        throw error;
      });
    },
    names: () => available(() => server.names()),
    async drop(name) {
      await end(name);
      await available(async () => {
        if ((await server.names()).includes(name)) await server.open(name).destroy();
      });
    },
    async close() {
      closed = true;
      await Promise.all([...databases.keys()].map(end));
    },
  };
}

const IDENTITY = '_local/identity';

/** A random name that a database is given once: local documents are in no feed and are not copied elsewhere. */
async function identityOf(couch: PouchDatabase, random: Random): Promise<string> {
  const read = async () => (await couch.get(IDENTITY)).uid ?? '';
  try {
    return await read();
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error;
  }
  const uid = toHex(random(8));
  // Another server may have been faster; then its name stands.
  await couch.put({ _id: IDENTITY, uid }).catch(() => undefined);
  return read();
}
