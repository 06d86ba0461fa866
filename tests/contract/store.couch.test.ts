import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  couchAt,
  memoryCouch,
  realCouchUrl,
  startHttpCouch,
  type HttpCouch,
} from '#tests/support/couch.ts';
import { storeContract } from './store.ts';

storeContract('CouchDB by PouchDB in memory', async () => {
  const couch = memoryCouch();
  const store = couch.store();
  return {
    store,
    reopen: async () => {
      await store.close();
      return couch.store();
    },
  };
});

const real = realCouchUrl();
describe('over HTTP', () => {
  let http: HttpCouch | null = null;
  beforeAll(async () => {
    if (real === null) http = await startHttpCouch();
  });
  afterAll(() => http?.close());

  const kept: (() => Promise<void>)[] = [];
  afterAll(async () => {
    if (real !== null) for (const close of kept) await close();
  });

  storeContract(real === null ? 'CouchDB by express-pouchdb' : 'CouchDB', async () => {
    const couch = couchAt(real ?? http!.url);
    kept.push(() => couch.close());
    const store = couch.store();
    return {
      store,
      reopen: async () => {
        await store.close();
        return couch.store();
      },
    };
  });
});

test('after a compaction an earlier revision cannot be read back from CouchDB', async () => {
  const couch = memoryCouch();
  const store = couch.store();
  const database = await store.open('erased');
  const raw = await couch.server.open('erased', () => undefined);
  await database.put([{ id: 'a', json: '{"name":"Thandi"}' }]);
  const [before] = await database.get(['a']);
  await database.put([{ id: 'a', rev: before!.rev, json: '{}' }]);
  expect(await raw.get('a', { rev: before!.rev })).toMatchObject({ json: before!.json });
  await database.erase(['a']);
  expect(await store.compact()).toBe(true);
  await expect(raw.get('a', { rev: before!.rev })).rejects.toMatchObject({ status: 404 });
  expect((await database.get(['a'])).map(({ json }) => json)).toEqual(['{}']);
  await store.close();
});
