import { createPublicKey, verify } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { systemOf } from '#server/context.ts';
import { isPushEndpoint, publicLookup } from '#server/push/endpoint.ts';
import { vapidKeysOf } from '#server/push/keys.ts';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import type { Store } from '#server/store/store.ts';
import { pushedDevice, type PushedDevice } from '#tests/support/push-service.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { codeOf, testServer, type TestServer } from '#tests/support/server.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const SUBSCRIPTIONS = '/api/push/subscriptions';
/** Longer than a push to this machine takes; nothing that is asserted not to come has come by then. */
const A_WHILE = 400;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const subscribe = async (server: TestServer, cookie: string, device: PushedDevice) => {
  const answer = await server.request(SUBSCRIPTIONS, { cookie, body: device.subscription });
  expect(answer.status).toBe(204);
};

async function makeBot(server: TestServer, cookie: string) {
  const made = await server.request('/api/bots', { cookie, body: { name: 'Website bot' } });
  const { key } = (await made.json()) as { key: string };
  return async (name: string, phone: string) => {
    const answer = await server.request('/api/handoffs', {
      body: { hints: { name, phone } },
      headers: { authorization: `Bearer ${key}` },
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as { outcome: string; contactId: string };
  };
}

test.each<[string, () => Store]>([
  ['the worst legal store', () => worstStore({ seed: 11 })],
  ['SQLite', openSqlite],
])('a handoff is pushed to every device of the members, over %s', async (_, open) => {
  const server = await testServer({ store: open() });
  const admin = await server.signInAdmin();
  const agent = await server.addUser('agent@example.org');
  const devices = [await pushedDevice(), await pushedDevice(), await pushedDevice()] as const;
  await subscribe(server, admin, devices[0]);
  await subscribe(server, agent, devices[1]);
  await subscribe(server, agent, devices[2]);
  await (
    await makeBot(server, admin)
  )('Thandi Mokoena', '082 555 0199');
  await Promise.all(devices.map((device) => device.until(1)));
});

test('a push holds nobody’s data, even for the device that can read it, and is urgent, collapsible and signed', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const device = await pushedDevice();
  await subscribe(server, admin, device);
  const { contactId } = await (await makeBot(server, admin))('Thandi Mokoena', '082 555 0199');
  await device.until(1);
  const { headers, text, body } = device.arrived[0]!;
  expect(JSON.parse(text)).toEqual({ type: 'handoff' });
  for (const part of ['Thandi', '555', contactId, 'Helpers', 'Website'])
    expect(JSON.stringify(headers) + body.toString('latin1')).not.toContain(part);
  expect(headers).toMatchObject({ urgency: 'high', topic: 'handoff', ttl: '14400' });

  const { key } = (await (await server.request('/api/push/key', { cookie: admin })).json()) as {
    key: string;
  };
  const [, jwt = '', told] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization ?? '') ?? [];
  expect(told).toBe(key);
  const point = Buffer.from(key, 'base64url');
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) };
  const publicKey = createPublicKey({ format: 'jwk', key: jwk });
  const [head, claims, signature = ''] = jwt.split('.');
  const signed = Buffer.from(`${head}.${claims}`);
  const proof = Buffer.from(signature, 'base64url');
  expect(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, proof)).toBe(true);
});

test('handoffs in a row are pushed at once, and then together', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const device = await pushedDevice();
  await subscribe(server, admin, device);
  const handOver = await makeBot(server, admin);
  await handOver('Thandi Mokoena', '082 555 0101');
  await device.until(1);
  for (let i = 2; i < 8; i++) await handOver(`Sipho Dlamini`, `082 555 010${i}`);
  await device.until(2);
  await sleep(A_WHILE);
  expect(device.arrived).toHaveLength(2);
});

test('what logs nobody is not pushed, and neither is the same event again', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const device = await pushedDevice();
  await subscribe(server, admin, device);
  const made = await server.request('/api/bots', { cookie: admin, body: { name: 'Bot' } });
  const { key } = (await made.json()) as { key: string };
  const post = (body: object) =>
    server.request('/api/handoffs', { body, headers: { authorization: `Bearer ${key}` } });
  await post({ event_id: 'a', conversation: [{ sender: 'user', message: 'hello' }] });
  await sleep(A_WHILE);
  expect(device.arrived).toHaveLength(0);
  await post({ event_id: 'b', hints: { phone: '082 555 0101' } });
  await device.until(1);
  await sleep(3_500);
  await post({ event_id: 'b', hints: { phone: '082 555 0101' } });
  await sleep(A_WHILE);
  expect(device.arrived).toHaveLength(1);
});

test('a device of another organisation gets nothing', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const other = await server.addOrganisation('Others', 'other@example.org');
  const [ours, theirs] = [await pushedDevice(), await pushedDevice()];
  await subscribe(server, admin, ours);
  await subscribe(server, other, theirs);
  await (
    await makeBot(server, admin)
  )('Thandi Mokoena', '082 555 0199');
  await ours.until(1);
  await sleep(A_WHILE);
  expect(theirs.arrived).toHaveLength(0);
});

test.each<[string, (server: TestServer, admin: string, agent: string) => Promise<unknown>]>([
  [
    'who has signed out',
    (server, _, agent) => server.request('/api/auth/sign-out', { cookie: agent, body: {} }),
  ],
  [
    'who was removed',
    async (server, admin, agent) => {
      const { user } = await server.me(agent);
      const path = `/api/users/${user.id}`;
      return server.request(path, { method: 'DELETE', cookie: admin });
    },
  ],
  [
    'whose password was changed elsewhere',
    async (server, _, agent) => {
      const { email } = (await server.me(agent)).user;
      const cookie = await server.signIn(email, 'a long password');
      const body = {
        currentPassword: 'a long password',
        newPassword: 'another long one',
        revokeOtherSessions: true,
      };
      return server.request('/api/auth/change-password', { cookie, body });
    },
  ],
])('somebody %s gets nothing, and the server forgets the device', async (_, leave) => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const agent = await server.addUser('agent@example.org');
  const [stays, goes] = [await pushedDevice(), await pushedDevice()];
  await subscribe(server, admin, stays);
  await subscribe(server, agent, goes);
  expect(((await leave(server, admin, agent)) as Response).ok).toBe(true);
  await (
    await makeBot(server, admin)
  )('Thandi Mokoena', '082 555 0199');
  await stays.until(1);
  await sleep(A_WHILE);
  expect(goes.arrived).toHaveLength(0);
  expect(await kept(server)).not.toContain(goes.subscription.endpoint);
});

test.each([404, 410])('a device whose push service answers %i is forgotten', async (status) => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const device = await pushedDevice(status);
  await subscribe(server, admin, device);
  await (
    await makeBot(server, admin)
  )('Thandi Mokoena', '082 555 0199');
  await device.until(1);
  await expect.poll(() => kept(server)).not.toContain(device.subscription.endpoint);
});

test('a push service that never answers delays neither the handoff nor the other devices', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const [hangs, answers] = [await pushedDevice(null), await pushedDevice()];
  await subscribe(server, admin, hangs);
  await subscribe(server, admin, answers);
  const handOver = await makeBot(server, admin);
  const started = performance.now();
  await handOver('Thandi Mokoena', '082 555 0199');
  expect(performance.now() - started).toBeLessThan(1_000);
  await Promise.all([hangs.until(1), answers.until(1)]);
});

test('a device that takes it back gets nothing; one that asks twice is pushed once', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const [twice, back] = [await pushedDevice(), await pushedDevice()];
  await subscribe(server, admin, twice);
  await subscribe(server, admin, twice);
  await subscribe(server, admin, back);
  const { endpoint } = back.subscription;
  const answer = await server.request(SUBSCRIPTIONS, {
    method: 'DELETE',
    cookie: admin,
    body: { endpoint },
  });
  expect(answer.status).toBe(204);
  await (
    await makeBot(server, admin)
  )('Thandi Mokoena', '082 555 0199');
  await twice.until(1);
  await sleep(A_WHILE);
  expect(twice.arrived).toHaveLength(1);
  expect(back.arrived).toHaveLength(0);
});

test('the log of pushes has counts only', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const device = await pushedDevice();
  await subscribe(server, admin, device);
  await (
    await makeBot(server, admin)
  )('Thandi Mokoena', '082 555 0199');
  const lines = () => server.logged.filter(({ event }) => event === 'push');
  await expect
    .poll(lines)
    .toEqual([{ level: 'info', event: 'push', fields: { sent: 1, gone: 0, failed: 0 } }]);
});

test('without a session nobody subscribes, and what is no subscription is refused by its field', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const { subscription } = await pushedDevice();
  expect((await server.request('/api/push/key')).status).toBe(401);
  expect((await server.request(SUBSCRIPTIONS, { body: subscription })).status).toBe(401);
  const keys = { ...subscription.keys, auth: 'c2hvcnQ' };
  for (const [body, field] of [
    [{ ...subscription, endpoint: 'http://push.example.org/x' }, 'endpoint'],
    [{ ...subscription, endpoint: 'https://10.0.0.1/x' }, 'endpoint'],
    [{ ...subscription, keys }, 'keys.auth'],
  ] as const) {
    const answer = await server.request(SUBSCRIPTIONS, { cookie: admin, body });
    expect(answer.status).toBe(400);
    expect(await answer.clone().json()).toMatchObject({ error: { field } });
    expect(await codeOf(answer)).toBe('bad_field');
  }
});

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://203.0.113.7/abc', true],
  ['https://[2606:4700::1]/abc', true],
  ['http://fcm.googleapis.com/x', false],
  ['ftp://fcm.googleapis.com/x', false],
  ['https://user:word@fcm.googleapis.com/x', false],
  ['https://localhost/x', false],
  ['https://contacts.localhost/x', false],
  ['https://intranet/x', false],
  ['https://printer.local/x', false],
  ['https://metadata.google.internal/x', false],
  ['https://127.0.0.1/x', false],
  ['https://127.1/x', false],
  ['https://2130706433/x', false],
  ['https://0x7f.0.0.1/x', false],
  ['https://0.0.0.0/x', false],
  ['https://10.1.2.3/x', false],
  ['https://172.20.0.1/x', false],
  ['https://192.168.1.1/x', false],
  ['https://169.254.169.254/x', false],
  ['https://100.64.0.1/x', false],
  ['https://[::1]/x', false],
  ['https://[::]/x', false],
  ['https://[::ffff:127.0.0.1]/x', false],
  ['https://[fe80::1]/x', false],
  ['https://[::127.0.0.1]/x', false],
  ['https://[2002:7f00:1::]/x', false],
  ['https://[2001:0:7f00:1::1]/x', false],
  ['https://[2001:4860:4860::8888]/x', true],
  ['https://[fec0::1]/x', false],
  ['https://[64:ff9b::7f00:1]/x', false],
  ['https://[64:ff9b:1::7f00:1]/x', false],
  ['https://[fd00::1]/x', false],
  ['https://[ff02::1]/x', false],
  ['https://[4000::1]/x', false],
  ['not an address', false],
])('whether the server would push to %s: %s', (address, expected) => {
  expect(isPushEndpoint(address, false)).toBe(expected);
});

test('a name that leads to this machine is not connected to', async () => {
  const looked = (options: { all?: boolean }) =>
    new Promise((resolve) =>
      publicLookup('localhost', options, (error) => resolve(error?.message)),
    );
  expect(await looked({})).toMatch(/private/);
  expect(await looked({ all: true })).toMatch(/private/);
});

test('servers that share a store and start at once have one pair of keys, which outlives them', async () => {
  const store = worstStore({ seed: 3 });
  const { deps } = await testServer({ store });
  const pairs = await Promise.all(
    Array.from({ length: 4 }, (_, i) =>
      vapidKeysOf({ store, random: (n) => new Uint8Array(n).fill(i + 1) })(),
    ),
  );
  expect(new Set(pairs.map(({ privateKey }) => privateKey)).size).toBe(1);
  expect(await vapidKeysOf(deps)()).toEqual(pairs[0]);
});

/** Everything in the system database. */
async function kept(server: TestServer): Promise<string> {
  const { docs } = await (await systemOf(server.deps.store)).changes(null, 1_000);
  return JSON.stringify(docs);
}

function openSqlite() {
  const store = openSqliteStore({
    dir: temporaryFolder(),
    random: seededBytes(1),
    log: { info: () => undefined, error: () => undefined },
  });
  onTestFinished(() => store.close());
  return store;
}
