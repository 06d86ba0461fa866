import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { EVERYTHING } from '#lib/data/data.ts';
import { DeviceStore } from '#lib/db/device-store.ts';
import { fetchHandoffs } from '#lib/pwa/fetch-handoffs.ts';
import { notificationOf } from '#lib/pwa/notification.ts';
import { dataDevice } from '#tests/support/data-device.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { ORIGIN, testServer, type TestServer } from '#tests/support/server.ts';

type Handed = (about: Record<string, string>) => Promise<string>;

async function makeBot(server: TestServer, cookie: string): Promise<Handed> {
  const made = await server.request('/api/bots', { cookie, body: { name: 'Website bot' } });
  const { key } = (await made.json()) as { key: string };
  return async (hints) => {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await server.request('/api/handoffs', { body: { hints }, headers });
    return ((await answer.json()) as { contactId: string }).contactId;
  };
}

const THANDI = { name: 'Thandi Mokoena', phone: '082 555 0199' };

/** What the service worker does at a push, with this session. */
const pushed = (server: TestServer, cookie: string, away = false) =>
  fetchHandoffs({
    clock: () => Date.now(),
    random: seededBytes(99),
    fetch: async (path, init) => {
      if (away) throw new TypeError('away');
      const headers = { ...(init?.headers as Record<string, string>), cookie, origin: ORIGIN };
      return server.app.request(ORIGIN + (path as string), { ...init, headers });
    },
  });

/** A device that has been closed, up to date. */
async function closedDevice(server: TestServer, cookie: string) {
  const device = await dataDevice(server, cookie);
  await device.until({ phase: 'live', complete: true });
  await device.data.close();
  // Each test has a browser of its own.
  onTestFinished(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
}

const told = (events: { type: string }[]) => events.filter(({ type }) => type === 'handed_over');

test('a clock that cannot be read costs the news and not the list', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const handOver = await makeBot(server, cookie);
  const { until, events, data } = await dataDevice(server, cookie);
  await until({ phase: 'live', complete: true });
  const failing = vi.spyOn(DeviceStore.prototype, 'serverNow').mockRejectedValue(new Error('gone'));
  onTestFinished(() => failing.mockRestore());
  await handOver(THANDI);
  await vi.waitFor(async () => expect((await data.show(EVERYTHING)).count).toBe(1), 10_000);
  expect(told(events)).toEqual([]);
  failing.mockRestore();
  await handOver({ name: 'Sipho Dube', phone: '083 555 0199' });
  await vi.waitFor(() => expect(told(events)).toHaveLength(1), 10_000);
});

test('a handoff that comes in live is told by name and bot, also when the contact is known', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const handOver = await makeBot(server, cookie);
  const { until, events, data } = await dataDevice(server, cookie);
  await until({ phase: 'live', complete: true });
  const id = await handOver(THANDI);
  const once = { type: 'handed_over', contacts: [{ id, name: THANDI.name, bot: 'Website bot' }] };
  await vi.waitFor(() => expect(told(events)).toMatchObject([once]), { timeout: 10_000 });
  await data.edit(id, { note: 'called back' });
  await until({ unsent: 0 });
  expect(told(events)).toHaveLength(1);
  await handOver({ ...THANDI, email: 'thandi@example.org' });
  await vi.waitFor(() => expect(told(events)).toMatchObject([once, once]), { timeout: 10_000 });
});

test('nobody is told of what a first sync brings, and of no contact that a person adds', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  await (
    await makeBot(server, cookie)
  )(THANDI);
  const { until, events, data } = await dataDevice(server, cookie);
  await until({ phase: 'live', complete: true });
  await data.add({ name: 'Sipho Dlamini' });
  await until({ unsent: 0 });
  expect(told(events)).toEqual([]);
});

test('a push brings the contact to a device whose app is closed, and tells of it once', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const handOver = await makeBot(server, cookie);
  await closedDevice(server, cookie);
  const id = await handOver(THANDI);
  expect(await pushed(server, cookie)).toMatchObject([
    { id, name: THANDI.name, phone: '+27825550199' },
  ]);
  expect(await pushed(server, cookie)).toEqual([]);
  const again = await handOver({ name: 'Sipho Dlamini', phone: '082 555 0101' });
  expect(await pushed(server, cookie)).toMatchObject([{ id: again }]);
});

test('a push to a device whose tab has it already finds it there', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const handOver = await makeBot(server, cookie);
  const { until, events } = await dataDevice(server, cookie);
  await until({ phase: 'live', complete: true });
  const id = await handOver(THANDI);
  await vi.waitFor(() => expect(told(events)).toHaveLength(1), { timeout: 10_000 });
  expect(await pushed(server, cookie, true)).toMatchObject([{ id }]);
});

test.each<[string, (server: TestServer, cookie: string) => Promise<[string, boolean]>]>([
  ['without a connection', async (_, cookie) => [cookie, true]],
  [
    'after the session has ended',
    async (server, cookie) => {
      await server.request('/api/auth/sign-out', { cookie, body: {} });
      return [cookie, false];
    },
  ],
  [
    'while somebody else is signed in',
    async (server) => [await server.addUser('agent@example.org'), false],
  ],
])('%s a push names nobody', async (_, change) => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const handOver = await makeBot(server, cookie);
  await closedDevice(server, cookie);
  await handOver(THANDI);
  const [now, away] = await change(server, cookie);
  const news = await pushed(server, now, away);
  expect(news).toBeNull();
  expect(notificationOf(news, null).title).toBe('New handoff');
});
