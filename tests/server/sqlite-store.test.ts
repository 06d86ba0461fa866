import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { openConnection } from '#server/store/sqlite/connection.ts';
import { migrate, MIGRATIONS } from '#server/store/sqlite/migrations.ts';
import { openSqliteStore, sqliteStore } from '#server/store/sqlite/open.ts';
import {
  CursorGone,
  StoreUnavailable,
  type Database,
  type NewDoc,
  type Outcome,
} from '#server/store/store.ts';
import { seeded, seededBytes } from '#tests/support/seeded.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';

const random = seededBytes(1);
const silent = { info: () => undefined, error: () => undefined };
const openStore = (dir: string) => openSqliteStore({ dir, random, log: silent });

const version = (sqlite: DatabaseSync) => sqlite.prepare('pragma user_version').get();

const revOf = (outcomes: Outcome[]) => {
  const [outcome] = outcomes;
  return typeof outcome === 'object' ? outcome.rev : '';
};

test('a file of a newer version is refused and stays as it is', () => {
  const dir = temporaryFolder();
  const path = join(dir, 'contacts.sqlite');
  const newer = new DatabaseSync(path);
  newer.exec('pragma user_version = 999');
  newer.close();
  expect(() => openStore(dir)).toThrow(/newer version of this program \(format 999/);
  const after = new DatabaseSync(path);
  expect(version(after)).toEqual({ user_version: 999 });
  after.close();
});

test('a migration that fails leaves the file in the format before it', () => {
  const sqlite = new DatabaseSync(':memory:');
  const failing = [
    ...MIGRATIONS,
    'create table more (a text) strict; insert into absent values (1)',
  ];
  expect(() => migrate(sqlite, failing)).toThrow('absent');
  expect(version(sqlite)).toEqual({ user_version: MIGRATIONS.length });
  expect(sqlite.prepare("select 1 from sqlite_schema where name = 'more'").get()).toBeUndefined();
  migrate(sqlite);
  migrate(sqlite);
  expect(version(sqlite)).toEqual({ user_version: MIGRATIONS.length });
});

test('puts that wait together share one transaction, and a conflict fails only its caller', async () => {
  const sqlite = openConnection(join(temporaryFolder(), 'contacts.sqlite'));
  const exec = vi.spyOn(sqlite, 'exec');
  const store = sqliteStore(sqlite, { random, log: silent });
  const database = await store.open('contacts');
  await database.put([{ id: 'taken', json: '{}' }]);
  exec.mockClear();
  const outcomes = await Promise.all([
    database.put([{ id: 'a', json: '{}' }]),
    database.put([{ id: 'taken', json: '{"n":2}' }]),
    database.put([{ id: 'b', json: '{}' }]),
    database.put([{ id: 'a', json: '{"late":true}' }]),
  ]);
  expect(exec.mock.calls.flat()).toEqual(['begin immediate', 'commit']);
  expect(outcomes.flat().map((outcome) => typeof outcome === 'object')).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect((await database.get(['a', 'taken'])).map(({ json }) => json)).toEqual(['{}', '{}']);
  await store.close();
});

test('a watcher is called at the commit, before the put resolves, and may fail without harm', async () => {
  const store = openStore(temporaryFolder());
  const database = await store.open('contacts');
  const told: string[] = [];
  database.watch(() => {
    throw new Error('a watcher that fails');
  });
  database.watch(() => told.push('hint'));
  await database.put([{ id: 'a', json: '{}' }]).then(() => told.push('resolved'));
  await database.put([{ id: 'a', json: '{}' }]);
  expect(told).toEqual(['hint', 'resolved']);
  await store.close();
});

test('a full disk fails all who wait with a clear error, loses nothing, and ends with the space', async () => {
  const sqlite = openConnection(join(temporaryFolder(), 'contacts.sqlite'));
  const logged: unknown[] = [];
  const store = sqliteStore(sqlite, {
    random,
    log: { ...silent, error: (event, fields) => logged.push([event, fields]) },
  });
  const database = await store.open('contacts');
  const [first] = await database.put([{ id: 'first', json: '{"n":1}', keys: [['k', 'v']] }]);
  const { cursor } = await database.changes(null, 10);
  const pages = Number(sqlite.prepare('pragma page_count').get()?.['page_count']);
  sqlite.exec(`pragma max_page_count = ${pages + 5}`);

  const big = JSON.stringify({ text: 'x'.repeat(100_000) });
  const refused = await Promise.allSettled([
    database.put([{ id: 'small', json: '{}' }]),
    database.put([{ id: 'big', json: big }]),
  ]);
  for (const { status, ...rest } of refused) {
    expect(status).toBe('rejected');
    expect(rest).toEqual({ reason: expect.any(StoreUnavailable) as unknown });
    expect(rest).toHaveProperty('reason.message', expect.stringContaining('The disk is full'));
  }
  expect(logged).toEqual([
    ['store_write_failed', { message: expect.stringContaining('disk is full') as unknown }],
  ]);
  expect(await database.get(['first', 'small', 'big'])).toEqual([
    { id: 'first', rev: revOf([first!]), json: '{"n":1}' },
  ]);
  expect(await database.changes(cursor, 10)).toMatchObject({ docs: [], more: false, total: 1 });

  sqlite.exec('pragma max_page_count = 4294967294');
  const written = await database.put([
    { id: 'big', json: big },
    { id: 'small', json: '{}' },
  ]);
  expect(written.every((outcome) => typeof outcome === 'object')).toBe(true);
  const after = await database.changes(cursor, 10);
  expect(after.docs.map(({ id }) => id)).toEqual(['big', 'small']);
  expect(after.total).toBe(3);
  await store.close();
});

test('a cursor holds over a restart, and is gone after a restore from an older copy', async () => {
  const dir = temporaryFolder();
  const copy = temporaryFolder();
  const write = async (database: Database, from: number, to: number) => {
    for (let n = from; n < to; n++) await database.put([{ id: `n${n}`, json: '{}' }]);
    return (await database.changes(null, 1_000)).cursor;
  };
  const reopen = async (where: string) => {
    const store = openStore(where);
    return { store, database: await store.open('contacts') };
  };
  let { store, database } = await reopen(dir);
  const old = await write(database, 0, 5);
  await store.close();
  cpSync(dir, copy, { recursive: true });

  ({ store, database } = await reopen(dir));
  expect((await database.changes(old, 10)).docs).toEqual([]);
  const newer = await write(database, 5, 10);
  await store.close();
  ({ store, database } = await reopen(dir));
  expect((await database.changes(newer, 10)).docs).toEqual([]);
  expect((await database.changes(old, 10)).docs).toHaveLength(5);
  await store.close();

  ({ store, database } = await reopen(copy));
  await write(database, 100, 120);
  await expect(database.changes(newer, 10)).rejects.toThrow(CursorGone);
  expect((await database.changes(old, 100)).docs).toHaveLength(20);
  await store.close();
});

test('a sequence number is not used again after the newest documents were removed', async () => {
  const dir = temporaryFolder();
  let store = openStore(dir);
  let database = await store.open('contacts');
  const rev = revOf(await database.put([{ id: 'a', json: '{}' }]));
  await database.put([{ id: 'a', rev, json: null }]);
  await store.drop('contacts');
  await store.close();
  store = openStore(dir);
  database = await store.open('contacts');
  expect(Number(revOf(await database.put([{ id: 'a', json: '{}' }])))).toBeGreaterThan(Number(rev));
  await store.close();
});

test('a closed store and a dropped database are unavailable', async () => {
  const store = openStore(temporaryFolder());
  const dropped = await store.open('dropped');
  const database = await store.open('contacts');
  const late = dropped.put([{ id: 'a', json: '{}' }]);
  await Promise.all([expect(late).rejects.toThrow(StoreUnavailable), store.drop('dropped')]);
  await expect(dropped.get(['a'])).rejects.toThrow(StoreUnavailable);
  const last = database.put([{ id: 'a', json: '{}' }]);
  await store.close();
  await store.close();
  expect(await last).toHaveLength(1);
  await expect(database.get(['a'])).rejects.toThrow(StoreUnavailable);
  await expect(database.put([{ id: 'b', json: '{}' }])).rejects.toThrow(StoreUnavailable);
  await expect(store.open('contacts')).rejects.toThrow(StoreUnavailable);
});

/** All bytes in all files of a folder, one character each. */
const filesIn = (dir: string) =>
  readdirSync(dir)
    .map((name) => readFileSync(join(dir, name), 'latin1'))
    .join('');

test('after erase a deleted value is in no file, log included', async () => {
  const dir = temporaryFolder();
  const store = openStore(dir);
  const database = await store.open('contacts');
  const person = (n: number): NewDoc => ({
    id: `id-${n}`,
    json: JSON.stringify({ name: `Thandi-${n}-Secret` }),
    keys: [['phone', `+2782-${n}-secret`]],
  });
  await database.put(Array.from({ length: 200 }, (_, n) => person(n)));
  expect(filesIn(dir)).toContain('Thandi-77-Secret');
  const [doc] = await database.get(['id-77']);
  await database.put([{ id: 'id-77', rev: doc!.rev, json: '{"deleted":true}' }]);
  await database.erase(['id-77']);
  const bytes = filesIn(dir);
  expect(bytes).not.toContain('Thandi-77-Secret');
  expect(bytes).not.toContain('+2782-77-secret');
  expect(bytes).toContain('Thandi-78-Secret');
  await store.close();
});

test('after the compaction that follows no trace is left of thousands of erased values', async () => {
  const dir = temporaryFolder();
  let store = openStore(dir);
  let database = await store.open('contacts');
  const next = seeded(5);
  const person = (n: number): NewDoc => ({
    id: `${Math.floor(next() * 1e15).toString(36)}-${n}`,
    json: JSON.stringify({ name: `Name-${n}-x`, note: 'y'.repeat(next() * 2_000) }),
    keys: [['phone', `Phone-${n}-x`]],
  });
  const people = Array.from({ length: 1_500 }, (_, n) => person(n));
  await database.put(people);
  for (const share of [0.3, 0.3, 0.5]) {
    const some = (await database.changes(null, 2_000)).docs.filter(() => next() < share);
    const longer = (json: string) => json.replace('y"', `${'y'.repeat(next() * 500)}"`);
    await database.put(some.map(({ id, rev, json }) => ({ id, rev, json: longer(json) })));
  }
  const gone = (await database.changes(null, 2_000)).docs.filter(() => next() < 0.5);
  await database.put(gone.map(({ id, rev }) => ({ id, rev, json: null })));
  await database.erase(gone.map(({ id }) => id));
  await store.close();
  store = openStore(dir);
  database = await store.open('contacts');
  expect((await database.changes(null, 1)).total).toBe(people.length - gone.length);

  const erased = new Set(gone.map(({ id }) => id.split('-')[1]));
  const left = [...filesIn(dir).matchAll(/(?:Name|Phone)-(\d+)-x/g)].map(([, n]) => n);
  expect(left.filter((n) => erased.has(n))).toEqual([]);
  expect(left.length).toBeGreaterThan(500);
  await store.close();
});

test('erase waits for a reader from outside, such as a backup, and then succeeds', async () => {
  const dir = temporaryFolder();
  const store = openStore(dir);
  const database = await store.open('contacts');
  const rev = revOf(await database.put([{ id: 'a', json: '{"name":"Thandi-Secret"}' }]));
  const backup = new DatabaseSync(join(dir, 'contacts.sqlite'));
  backup.exec('begin; select count(*) from documents');
  await database.put([{ id: 'a', rev, json: '{}' }]);
  let erased = false;
  const erasing = database.erase(['a']).then(() => (erased = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(erased).toBe(false);
  backup.close();
  await erasing;
  expect(filesIn(dir)).not.toContain('Thandi-Secret');
  await store.close();
});
