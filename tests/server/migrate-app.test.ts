import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { EVERYTHING } from '#lib/data/data.ts';
import { moveInstallation } from '#server/move/move.ts';
import { secretOf } from '#server/secret.ts';
import type { Store } from '#server/store/store.ts';
import { memoryCouch } from '#tests/support/couch.ts';
import { dataDevice } from '#tests/support/data-device.ts';
import { handoffServer, said } from '#tests/support/handoffs.ts';
import { sqliteAt } from '#tests/support/store-content.ts';
import { testServer, type TestServer } from '#tests/support/server.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));

function closed<T extends Store>(store: T): T {
  onTestFinished(() => store.close());
  return store;
}

/** A server on a store, as one starts there: with the secret that it holds. */
const serverOn = async (store: Store): Promise<TestServer> =>
  testServer({ store, admin: false, config: { secret: await secretOf({ store, random }, null) } });

/** A house on a store, and what moves it into another. */
async function house(from: Store, to: Store) {
  const secret = await secretOf({ store: from, random }, null);
  const own = await handoffServer({ store: from, config: { secret } });
  return {
    ...own,
    /** The server of the other store, with all that is in this one. */
    move: async (): Promise<TestServer> => {
      const { databases } = await moveInstallation(from, to, { secret, again: false, lag: 5 });
      expect(databases.every(({ isEqual }) => isEqual)).toBe(true);
      return serverOn(to);
    },
  };
}

describe.each([
  ['SQLite', 'CouchDB', () => sqliteAt(temporaryFolder()), () => memoryCouch().store()],
  ['CouchDB', 'SQLite', () => memoryCouch().store(), () => sqliteAt(temporaryFolder())],
] as const)('an installation that moves from %s to %s', (_, __, from, to) => {
  test('sessions, passwords, keys and addresses of bots hold, and an event again gets its first answer', async () => {
    const own = await house(closed(from()), closed(to()));
    const { server, cookie, bot } = own;
    const first = await own.hand(said('e1', 'I am Lerato Mokoena'));
    expect(first.outcome).toBe('created');
    const bots = await (await server.request('/api/bots', { cookie })).text();
    const { token } = (JSON.parse(bots) as { bots: { token: string }[] }).bots[0]!;

    const moved = await own.move();
    expect((await moved.me(cookie)).user.role).toBe('admin');
    expect(await moved.signInAdmin()).not.toBe('');
    const ask = (path: string, body: unknown, headers = {}) =>
      moved.request(path, { body, headers });
    const again = await ask('/api/handoffs', said('e1', 'I am Lerato Mokoena'), {
      authorization: `Bearer ${bot.key}`,
    });
    expect(await again.json()).toEqual(first);
    const known = await ask(
      '/api/lookup',
      { phone: '082 123 4567' },
      { authorization: `Bearer ${bot.key}` },
    );
    expect(await known.json()).toMatchObject({ known: true });
    const byAddress = await ask(
      `/api/handoffs/plain/${bot.id}/${token}`,
      said('e2', 'Lerato Mokoena here, lerato@example.org'),
    );
    expect(await byAddress.json()).toMatchObject({ contactId: first.contactId });
    expect(await (await moved.request('/api/bots', { cookie })).text()).toContain(token);
    const wrong = await ask(`/api/handoffs/plain/${bot.id}/${token.slice(1)}x`, said('e3', ''));
    expect(wrong.status).toBe(401);
  });

  test('a device learns that its cursor is gone, keeps and sends what waits, and has what the others have', async () => {
    const own = await house(closed(from()), closed(to()));
    const { server, cookie } = own;
    const { contactId } = await own.hand(said('e1', 'I am Lerato Mokoena'));
    const asked: string[] = [];
    const device = await dataDevice(server, cookie, {
      answer: (path) => {
        asked.push(path);
        return null;
      },
    });
    await device.until({ phase: 'live', complete: true, unsent: 0 });
    const kept = await device.data.add({ name: 'Ann', phone: '+27825640183' });
    const gone = await device.data.add({ name: 'Ben' });
    await device.until({ unsent: 0 });
    device.setAway(true);
    await device.data.edit(kept, { name: 'Anna' });
    await device.data.remove({ ids: [gone] });
    const added = await device.data.add({ name: 'Cees' });
    await device.until({ phase: 'offline', unsent: 3 });

    const moved = await own.move();
    server.app = moved.app;
    asked.length = 0;
    const answered = vi.spyOn(moved.app, 'request');
    device.setAway(false);
    device.data.syncNow();
    await device.until({ phase: 'live', unsent: 0, refused: 0, complete: true });

    const answers = await Promise.all(
      answered.mock.results.map(async ({ value }) => (await (value as Promise<Response>)).status),
    );
    expect(answers).toContain(410);
    expect(asked.some((path) => path.includes('/pull?') && !/since=./.test(path))).toBe(true);
    const names = async (data: typeof device.data) =>
      (await data.show(EVERYTHING)).rows.map(({ id, name }) => [id, name]).sort();
    const expected = [
      [kept, 'Anna'],
      [added, 'Cees'],
      [contactId, 'Lerato Mokoena'],
    ].sort();
    await vi.waitFor(async () => expect(await names(device.data)).toEqual(expected));
    const other = await dataDevice(moved, await moved.signInAdmin());
    await other.until({ phase: 'live', complete: true });
    expect(await names(other.data)).toEqual(expected);
  });
});
