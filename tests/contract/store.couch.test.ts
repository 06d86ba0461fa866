import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
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
    const database = new Pouch(prefix + name, {
      adapter: 'memory',
      view_update_changes_batch_size: 2_000,
    });
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

test('after erase an earlier revision cannot be read back from CouchDB', async () => {
  const raw = new Pouch('erased', { adapter: 'memory' });
  const server = {
    open: () => raw,
    names: async () => ['erased'],
    compactViews: async () => undefined,
  };
  const database = await couchStore(server, random).open('erased');
  await database.put([{ id: 'a', json: '{"name":"Thandi"}' }]);
  const [before] = await database.get(['a']);
  await database.put([{ id: 'a', rev: before!.rev, json: '{}' }]);
  expect(await raw.get('a', { rev: before!.rev })).toMatchObject({ json: before!.json });
  await database.erase(['a']);
  await expect(raw.get('a', { rev: before!.rev })).rejects.toMatchObject({ status: 404 });
  expect((await database.get(['a'])).map(({ json }) => json)).toEqual(['{}']);
});
