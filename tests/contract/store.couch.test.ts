import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  couchAt,
  memoryCouch,
  realCouchUrl,
  startHttpCouch,
  type HttpCouch,
  type TestCouch,
} from '#tests/support/couch.ts';
import { CursorGone, StoreUnavailable } from '#server/store/store.ts';
import { storeContract } from './store.ts';

/** A store for the contract, and how another server opens the same. */
function storeOn(couch: TestCouch) {
  const store = couch.store();
  return {
    store,
    reopen: async () => {
      await store.close();
      return couch.store();
    },
  };
}

storeContract('CouchDB by PouchDB in memory', async () => storeOn(memoryCouch()));

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
    return storeOn(couch);
  });

  test('a database that another server has made anew is noticed: its old cursors are gone here too', async () => {
    const couch = couchAt(real ?? http!.url);
    kept.push(() => couch.close());
    const [first, second] = [couch.store(), couch.store()];
    const before = await second.open('contacts-anew');
    await before.put([{ id: 'a', json: '{}' }]);
    const { cursor } = await before.changes(null, 10);
    await first.drop('contacts-anew');
    await first.open('contacts-anew');
    await second.settle();
    await expect(before.changes(cursor, 10)).rejects.toThrow(StoreUnavailable);
    await expect(before.put([{ id: 'b', json: '{}' }])).rejects.toThrow(StoreUnavailable);
    const after = await second.open('contacts-anew');
    await expect(after.changes(cursor, 10)).rejects.toThrow(CursorGone);
    for (const store of [first, second]) await store.close();
  });
});

test('after a compaction an earlier revision cannot be read back from CouchDB', async () => {
  const couch = memoryCouch();
  const store = couch.store();
  const database = await store.open('erased');
  const { couch: raw } = await couch.server.open('erased', () => undefined);
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

test('a database whose views two servers made at once is read all the same, and has one name in the end', async () => {
  const couch = memoryCouch();
  const [first, ...others] = [couch.store(), couch.store(), couch.store()];
  const database = await first.open('contacts-twice');
  await database.put([{ id: 'a', json: '{}', keys: [['k', 'v']] }]);
  const { couch: raw } = await couch.server.open('contacts-twice', () => undefined);
  const design = await raw.get<{ _id: string }>('_design/lookup');
  const other = { ...design, _rev: `1-${'f'.repeat(32)}`, uid: 'another' };
  await (raw as unknown as { bulkDocs(docs: object[], options: object): Promise<void> }).bulkDocs(
    [other],
    { new_edits: false },
  );
  expect((await database.changes(null, 10)).docs.map(({ id }) => id)).toEqual(['a']);
  const [one, two] = await Promise.all(others.map((store) => store.open('contacts-twice')));
  expect(await one!.find('k', 'v', 'v', 1)).toHaveLength(1);
  const { cursor } = await one!.changes(null, 10);
  expect(await two!.changes(cursor, 10)).toMatchObject({ more: false });
  for (const store of [first, ...others]) await store.close();
});
