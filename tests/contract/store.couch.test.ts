import { createRequire } from 'node:module';
import { couchStore } from '#server/store/couch/open.ts';
import { loadPouch, type PouchDatabase } from '#server/store/couch/pouch.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { storeContract } from './store.ts';

const Pouch = loadPouch().plugin(createRequire(import.meta.url)('pouchdb-adapter-memory'));
const random = seededBytes(1);
let opened = 0;

storeContract('CouchDB by PouchDB in memory', async () => {
  opened += 1;
  const prefix = `store-${opened}-`;
  const names = new Set<string>();
  const open = (name: string): PouchDatabase => {
    names.add(name);
    const database = new Pouch(prefix + name, { adapter: 'memory' });
    database.on('destroyed', () => names.delete(name));
    return database;
  };
  const openStore = () =>
    couchStore(
      {
        open,
        names: async () => [...names],
        compactViews: async (name) => {
          await open(name).viewCleanup();
        },
      },
      random,
    );
  const store = openStore();
  return {
    store,
    reopen: async () => {
      await store.close();
      return openStore();
    },
  };
});
