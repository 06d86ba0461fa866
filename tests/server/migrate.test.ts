import { expect, test } from 'vitest';
import { isUnfinished, moveInstallation, TargetRefused } from '#server/migration.ts';
import { secretOf } from '#server/secret.ts';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import type { Store } from '#server/store/store.ts';
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { memoryCouch } from '#tests/support/couch.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { ADMIN, codeOf, testServer, type TestServer } from '#tests/support/server.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';

const random = seededBytes(11);
const log = { info: () => undefined, error: () => undefined };
const sqlite = () => openSqliteStore({ dir: temporaryFolder(), random, log });
const EVENT = {
  event_id: 'e-1',
  conversation: [{ sender: 'user', message: 'I am Lerato Mokoena, 082 555 0199' }],
};

const serverOn = async (store: Store, admin = false): Promise<TestServer> =>
  testServer({ store, admin, config: { secret: await secretOf({ store, random }, null) } });

async function handOver(server: TestServer, key: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${key}` };
  return (await server.request('/api/handoffs', { body: EVENT, headers })).json();
}

async function pull(server: TestServer, cookie: string, since = ''): Promise<Response> {
  const { organisation, user } = await server.me(cookie);
  const query = new URLSearchParams({ org: organisation.id, user: user.id, since }).toString();
  return server.request(`/api/sync/pull?${query}`, {
    cookie,
    headers: { [PROTOCOL_HEADER]: String(PROTOCOL_VERSION) },
  });
}

/** An installation with a bot and a contact that it has handed over. */
async function installation(store: Store) {
  const server = await serverOn(store, true);
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Bot' } });
  const { key } = (await made.json()) as { key: string };
  const answer = await handOver(server, key);
  const page = await (await pull(server, cookie)).text();
  return { store, cookie, key, answer, page, secret: await secretOf({ store, random }, null) };
}

const cursorOf = (page: string): string =>
  (JSON.parse(page.trimEnd().split('\n').at(-1) ?? '') as { page: { cursor: string } }).page.cursor;
const recordsOf = (page: string): string[] => page.trimEnd().split('\n').slice(0, -1);

test('an installation that is moved to CouchDB and back is the same: sessions, bots, events, contacts, what they are found by', async () => {
  const first = await installation(sqlite());
  const couch = memoryCouch();
  let from: Store = first.store;
  for (const to of [couch.store(), sqlite()]) {
    const { databases, isQuiet } = await moveInstallation(from, to, {
      secret: first.secret,
      lag: 1,
    });
    expect(isQuiet).toBe(true);
    expect(databases.map(({ name }) => name).sort()).toEqual((await from.names()).sort());
    expect(databases.every(({ isEqual, documents }) => isEqual && documents > 0)).toBe(true);
    expect(await isUnfinished(to)).toBe(false);

    const server = await serverOn(to);
    expect((await server.me(first.cookie)).user.email).toBe(ADMIN.email);
    expect(await handOver(server, first.key)).toEqual(first.answer);
    const page = await (await pull(server, first.cookie)).text();
    expect(recordsOf(page)).toEqual(recordsOf(first.page));
    const known = await server.request('/api/lookup', {
      body: { phone: '082 555 0199' },
      headers: { authorization: `Bearer ${first.key}` },
    });
    expect(await known.json()).toMatchObject({ known: true });
    // A device begins again, and sends what it finds missing.
    expect(await codeOf(await pull(server, first.cookie, cursorOf(first.page)))).toBe(
      'cursor_gone',
    );
    from = to;
  }
});

test('a copy that was cut is no installation, and goes on when it is run again; what the source removed meanwhile goes', async () => {
  const { store, secret } = await installation(sqlite());
  const contacts = (await store.names()).find((name) => name.startsWith('contacts-')) ?? '';
  const database = await store.open(contacts);
  const many = Array.from({ length: 500 }, (_, n) => ({ id: `n${n}`, json: `{"n":${n}}` }));
  const revs = await database.put(many);
  const to = memoryCouch().store();
  const aborted = new AbortController();
  const cut = moveInstallation(store, to, {
    secret,
    lag: 1,
    signal: aborted.signal,
    onProgress: ({ phase, done }) => {
      if (phase === 'copying' && done >= 100) aborted.abort(new Error('cut'));
    },
  });
  await expect(cut).rejects.toThrow('cut');
  expect(await isUnfinished(to)).toBe(true);
  await database.put([{ id: 'n0', rev: (revs[0] as { rev: string }).rev, json: null }]);
  const { databases } = await moveInstallation(store, to, { secret, lag: 1 });
  expect(databases.every(({ isEqual }) => isEqual)).toBe(true);
  expect(await isUnfinished(to)).toBe(false);
  expect(await (await to.open(contacts)).get(['n0'])).toEqual([]);
  expect(await (await to.open(contacts)).get(['n499'])).toHaveLength(1);
});

test('a target that holds something else is refused and left as it is', async () => {
  const { store, secret } = await installation(sqlite());
  const other = await installation(sqlite());
  await expect(moveInstallation(store, other.store, { secret, lag: 1 })).rejects.toThrow(
    TargetRefused,
  );
  expect(await isUnfinished(other.store)).toBe(false);
  const copy = memoryCouch().store();
  await moveInstallation(store, copy, { secret, lag: 1 });
  await expect(moveInstallation(store, copy, { secret, lag: 1 })).rejects.toThrow('already');
  await expect(
    moveInstallation(store, copy, { secret, lag: 1, again: true }),
  ).resolves.toMatchObject({ isQuiet: true });
});
