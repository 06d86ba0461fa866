import { onTestFinished, describe, expect, test } from 'vitest';
import { moveInstallation, TargetRefused, type MoveOptions } from '#server/move/move.ts';
import { MARK, UnfinishedCopy } from '#server/move/unfinished.ts';
import { secretOf } from '#server/secret.ts';
import type { Progress } from '#server/store/copy.ts';
import { putPatiently } from '#server/store/patience.ts';
import type { Database, NewDoc, Store } from '#server/store/store.ts';
import { memoryCouch } from '#tests/support/couch.ts';
import {
  CONTACTS,
  contentOf,
  documentsOf,
  fill,
  PRIVATE,
  random,
  sqliteAt,
} from '#tests/support/store-content.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';
import { worstStore } from '#tests/support/worst-store.ts';

let worst = 0;
const KINDS = {
  SQLite: () => closed(sqliteAt(temporaryFolder())),
  CouchDB: () => closed(memoryCouch().store()),
  'the worst store': () => worstStore({ seed: (worst += 1) }),
};

function closed<T extends Store>(store: T): T {
  onTestFinished(() => store.close());
  return store;
}

const move = (from: Store, to: Store, options: Partial<MoveOptions> & { secret: Uint8Array }) =>
  moveInstallation(from, to, { again: false, lag: 5, ...options });

/** A store whose databases are changed by `change`. */
const withDatabases = (
  store: Store,
  change: (database: Database, name: string) => Partial<Database>,
): Store => ({
  names: () => store.names(),
  drop: (name) => store.drop(name),
  close: () => store.close(),
  async open(name) {
    const own = await store.open(name);
    const database: Database = {
      get: (ids) => own.get(ids),
      put: (docs) => own.put(docs),
      changes: (since, limit, options) => own.changes(since, limit, options),
      find: (...words) => own.find(...words),
      erase: (ids) => own.erase(ids),
      watch: (listener) => own.watch(listener),
    };
    return { ...database, ...change(own, name) };
  },
});

/** A store that is gone after so many documents more were written. */
function cutAfter(store: Store, count: number): Store {
  let left = count;
  return withDatabases(store, (database) => ({
    async put(docs) {
      if (left <= 0) throw new Error('cut');
      left -= docs.length;
      return database.put(docs.slice(0, docs.length + Math.min(0, left))).then((outcomes) => {
        if (left < 0) throw new Error('cut');
        return outcomes;
      });
    },
  }));
}

describe.each([
  ['SQLite', 'CouchDB'],
  ['CouchDB', 'SQLite'],
  ['CouchDB', 'CouchDB'],
  ['SQLite', 'SQLite'],
  ['the worst store', 'the worst store'],
] as const)('from %s to %s', (source, target) => {
  test('a copy holds the same documents under the same keys, and finds the same in the same order', async () => {
    const [from, to] = [KINDS[source](), KINDS[target]()];
    const secret = await fill(from);
    const removed = documentsOf(7).map(({ id }) => ({ id, json: null }));
    await putPatiently(await from.open(CONTACTS), removed);
    const shown: Progress[] = [];
    const report = await move(from, to, { secret, onProgress: (one) => void shown.push(one) });

    expect(await contentOf(to)).toEqual(await contentOf(from));
    expect(report).toMatchObject({ isQuiet: true, changed: 0 });
    expect(report.databases).toMatchObject([
      { name: PRIVATE, documents: 100, copied: 100, removed: 0, isEqual: true },
      { name: 'system', documents: 21, copied: 21, removed: 0, isEqual: true },
      { name: CONTACTS, documents: 293, copied: 293, removed: 0, isEqual: true },
    ]);
    expect(new Set(shown.map(({ phase }) => phase))).toEqual(
      new Set(['looking', 'copying', 'checking', 'indexing']),
    );
    expect(shown.findLast(({ phase }) => phase === 'checking')?.done).toBeGreaterThanOrEqual(414);
    expect(await secretOf({ store: to, random }, null)).toEqual(secret);
    const [there, here] = [await from.open(CONTACTS), await to.open(CONTACTS)];
    for (const [key, first, last] of [
      ['number', '000100', '000200'],
      ['text', 'e', '\u{10ffff}'],
    ] as const)
      await expect
        .poll(async () => (await here.find(key, first, last, 1_000)).map(({ id }) => id))
        .toEqual((await there.find(key, first, last, 1_000)).map(({ id }) => id));
  });

  test('a copy that was cut goes on where it stopped, and brings what changed at the source since', async () => {
    const [from, to] = [KINDS[source](), KINDS[target]()];
    const secret = await fill(from);
    await expect(move(from, cutAfter(to, 250), { secret })).rejects.toThrow('cut');
    await expect(secretOf({ store: to, random }, null)).rejects.toThrow(UnfinishedCopy);

    const contacts = await from.open(CONTACTS);
    const removed = documentsOf(10).map(({ id }) => id);
    const copiedBefore = await (await to.open(CONTACTS)).get(removed);
    await putPatiently(contacts, [
      ...removed.map((id) => ({ id, json: null })),
      ...documentsOf(20, 1).slice(10),
    ]);
    const report = await move(from, to, { secret });
    expect(await contentOf(to)).toEqual(await contentOf(from));
    expect(report.databases.every(({ isEqual }) => isEqual)).toBe(true);
    const copied = report.databases.reduce((sum, one) => sum + one.copied, 0);
    expect(copied).toBeLessThan(300);
    expect(report.databases.at(-1)).toMatchObject({
      documents: 290,
      removed: copiedBefore.length,
    });
  });
});

test('documents and keys of an installation are compared, not revisions, and one that differs is told', async () => {
  const [from, to] = [KINDS.SQLite(), KINDS.SQLite()];
  const secret = await fill(from);
  // It says that it has written what it was given.
  const forgetful = (times: number) => {
    let left = times;
    return withDatabases(to, (database, name) => ({
      put: (docs) =>
        database.put(
          docs.map((doc) =>
            name === CONTACTS && doc.id === 'doc:11' && left-- > 0 ? { ...doc, keys: [] } : doc,
          ),
        ),
    }));
  };
  const report = await move(from, forgetful(100), { secret });
  expect(report.databases.filter(({ isEqual }) => !isEqual).map(({ name }) => name)).toEqual([
    CONTACTS,
  ]);
  await expect(secretOf({ store: to, random }, null)).rejects.toThrow(UnfinishedCopy);
  const mended = await move(from, forgetful(1), { secret });
  expect(mended.databases.every(({ isEqual }) => isEqual)).toBe(true);
  expect(await contentOf(to)).toEqual(await contentOf(from));
});

test('a source in use is copied as it became, and a source that never rests as it was at one moment', async () => {
  const [from, to] = [KINDS.CouchDB(), KINDS.SQLite()];
  const secret = await fill(from);
  let reads = 0;
  const busyUntil = (last: number) =>
    withDatabases(from, (database, name) => ({
      async changes(...words) {
        const page = await database.changes(...words);
        if (name === CONTACTS && ++reads <= last) {
          const n = 100 + (reads % 100);
          await putPatiently(database, [
            { id: `doc:${n}`, json: `{"reads":${reads}}`, keys: [['reads', String(reads)]] },
            { id: `doc:${n + 1}`, json: null },
          ]);
        }
        return page;
      },
    }));
  const report = await move(busyUntil(6), to, { secret });
  expect(report).toMatchObject({ isQuiet: true });
  expect(report.changed).toBeGreaterThan(0);
  expect(report.databases.every(({ copied, documents }) => copied <= documents)).toBe(true);
  expect(report.databases.every(({ isEqual }) => isEqual)).toBe(true);
  expect(await contentOf(to)).toEqual(await contentOf(from));

  reads = 0;
  const restless = await move(busyUntil(1_000), to, { secret, again: true });
  expect(restless.isQuiet).toBe(false);
  expect(restless.databases.every(({ isEqual }) => isEqual)).toBe(true);
});

describe.each(['SQLite', 'CouchDB'] as const)('a target in use on %s', (kind) => {
  const refusing = async (from: Store, to: Store, secret: Uint8Array, why: string) => {
    const before = await contentOf(to);
    const attempt = move(from, to, { secret });
    await expect(attempt).rejects.toThrow(TargetRefused);
    await expect(attempt).rejects.toThrow(why);
    expect(await contentOf(to)).toEqual(before);
  };

  test('another installation is refused and not touched, whatever is said', async () => {
    const [from, to] = [KINDS.SQLite(), KINDS[kind]()];
    const secret = await fill(from, 30);
    await fill(to, 60);
    await refusing(from, to, secret, 'holds another installation');
    await expect(move(from, to, { secret, again: true })).rejects.toThrow(TargetRefused);
  });

  test('an unfinished copy of another installation is refused and not touched', async () => {
    const [from, other, to] = [KINDS.SQLite(), KINDS.SQLite(), KINDS[kind]()];
    const secret = await fill(from, 30);
    const others = await fill(other, 30);
    await expect(move(other, cutAfter(to, 30), { secret: others })).rejects.toThrow('cut');
    await refusing(from, to, secret, 'holds another installation');
  });

  test('documents that are of no installation are refused and not touched', async () => {
    const [from, to] = [KINDS.SQLite(), KINDS[kind]()];
    const secret = await fill(from, 30);
    await putPatiently(await to.open(PRIVATE), documentsOf(3));
    await refusing(from, to, secret, 'is not empty');
    expect(await to.names()).toEqual([PRIVATE]);
  });

  test('a whole copy is refused unless it may be brought up to date; then what is only there goes', async () => {
    const [from, to] = [KINDS.SQLite(), KINDS[kind]()];
    const secret = await fill(from, 30);
    await move(from, to, { secret });
    await refusing(from, to, secret, '--again');
    await putPatiently(await to.open(CONTACTS), [{ id: 'only there', json: '{}' }]);
    await putPatiently(await from.open(CONTACTS), documentsOf(12, 1).slice(10));
    const report = await move(from, to, { secret, again: true });
    expect(report.databases.at(-1)).toMatchObject({ copied: 2, removed: 1, isEqual: true });
    expect(await contentOf(to)).toEqual(await contentOf(from));
  });

  test('databases that the source has not are told by name, and those of others are let be', async () => {
    const [from, to] = [KINDS.SQLite(), KINDS[kind]()];
    const secret = await fill(from, 30);
    await putPatiently(await from.open('other_system'), documentsOf(3));
    await putPatiently(await to.open('other_system'), documentsOf(4));
    const report = await move(from, to, { secret });
    expect(report.databases.map(({ name }) => name)).not.toContain('other_system');
    expect(await (await to.open('other_system')).get(['doc:3'])).toHaveLength(1);
    await to.open('contacts-more');
    await expect(move(from, to, { secret, again: true })).rejects.toThrow(
      /has what the source has not: contacts-more\.$/,
    );
  });
});

test('the mark is made first and alone, and removed last', async () => {
  const [from, own] = [KINDS.SQLite(), KINDS.SQLite()];
  const secret = await fill(from, 30);
  const written: NewDoc[] = [];
  const to = withDatabases(own, (database) => ({
    put: (docs) => {
      written.push(...docs);
      return database.put(docs);
    },
  }));
  await move(from, to, { secret });
  expect(written[0]).toMatchObject({ id: MARK });
  expect(written.at(-1)).toMatchObject({ id: MARK, json: null });
  expect(written.filter(({ id }) => id === MARK)).toHaveLength(2);
  expect(written[0]?.json).not.toContain(Buffer.from(secret).toString('base64url'));
});

test('a copy stops when it is told to, and goes on when it is run again', async () => {
  const [from, to] = [KINDS.SQLite(), KINDS.SQLite()];
  const secret = await fill(from);
  const stop = new AbortController();
  const attempt = move(from, to, {
    secret,
    signal: stop.signal,
    onProgress: ({ phase, done }) => {
      if (phase === 'copying' && done > 0) stop.abort(new Error('told to stop'));
    },
  });
  await expect(attempt).rejects.toThrow('told to stop');
  expect((await move(from, to, { secret })).databases.every(({ isEqual }) => isEqual)).toBe(true);
});
