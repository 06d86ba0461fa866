import { createServer, type AddressInfo } from 'node:net';
import { couchAt, realCouchUrl, startHttpCouch } from '#tests/support/couch.ts';
import { expectAgreement } from './support/agreement.ts';
import { Api } from './support/api.ts';
import { startBalancer, type Balancer } from './support/balancer.ts';
import { crowd, recordsOf } from './support/people.ts';
import { ADMIN, startServer, type Server } from './support/server.ts';
import { expect, test as base } from './support/test.ts';

/** Long before a server asks without a hint (20 s). */
const SOON = 5_000;
const LIVE = '/api/sync/live';

/** Two servers on one CouchDB behind one address, at which devices and the API find them. */
const test = base.extend<{ balancer: Balancer; servers: [Server, Server] }>({
  // Playwright reads from the pattern what a fixture needs.
  // eslint-disable-next-line no-empty-pattern
  balancer: async ({}, use) => {
    const balancer = await startBalancer();
    await use(balancer);
    await balancer.close();
  },
  servers: async ({ balancer }, use) => {
    const real = realCouchUrl();
    const couch = real === null ? await startHttpCouch() : couchAt(real);
    const env = {
      ORIGIN: balancer.origin,
      COUCHDB_URL: couch.url,
      COUCHDB_PREFIX: couch.prefix,
    };
    const [a, b] = await Promise.all(
      [await freePort(), await freePort()].map((port) => startServer({ port, env })),
    );
    balancer.send([a!.port, b!.port]);
    await use([a!, b!]);
    await Promise.all([a!.stop(), b!.stop()]);
    await couch.close();
  },
  server: async ({ balancer, servers: [a] }, use) => {
    await use({ ...a, origin: balancer.origin, port: balancer.port });
  },
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test('devices whose requests go to one server and to another see each other’s contacts, and a bot’s, as they come', async ({
  api,
  device,
  balancer,
  servers: [a, b],
}) => {
  const [desktop, phone] = [await device(), await device({ size: 'phone' })];
  await desktop.list.add({ name: 'Thandi Mokoena', phone: '082 555 0101' });
  await expect(phone.list.entry('Thandi Mokoena')).toBeVisible();
  await phone.list.add({ name: 'Sipho Dlamini', phone: '072 555 0102' });
  await expect(desktop.list.entry('Sipho Dlamini')).toBeVisible();
  const key = await api.makeBot();
  for (const n of [1, 2, 3, 4])
    await api.handOver(key, {
      event_id: `e-${Math.ceil(n / 2)}`,
      hints: { name: `Person ${Math.ceil(n / 2)}`, phone: `071 555 010${Math.ceil(n / 2)}` },
    });
  for (const { list } of [desktop, phone]) await list.expectCount(4);
  // Each device listens to one of the servers: what the other takes is heard there as it comes.
  for (const [i, { port }] of [a, b].entries()) {
    const direct = await Api.signIn(`http://localhost:${port}`, ADMIN);
    const name = ['Lerato Modise', 'Kagiso Molefe'][i]!;
    await direct.handOver(key, { hints: { name, phone: `061 555 010${i}` } });
    for (const { list } of [desktop, phone])
      await expect(list.entry(name)).toBeVisible({ timeout: SOON });
  }
  await desktop.list.remove('Sipho Dlamini');
  await phone.list.expectCount(5);
  for (const { port } of [a, b]) expect(balancer.answered).toContain(port);
  await expectAgreement(api, [desktop, phone]);
});

test('when a server is killed its devices go on at another from where they were, and nothing is lost', async ({
  api,
  device,
  balancer,
  servers,
}) => {
  await api.push(recordsOf(crowd(300)));
  const [one, other] = [await device(), await device({ size: 'phone' })];
  for (const { list } of [one, other]) {
    await list.expectCount(300);
    await list.expectAllSent();
  }
  await other.worksOffline();
  await expect.poll(() => one.network.underWay(LIVE)).toBe(1);
  const [listened] = balancer.underWay(LIVE);
  const dying = servers.find(({ port }) => port === listened)!;
  const left = servers.find((server) => server !== dying)!;
  const before = [one, other].map(({ network }) => network.requested.length);
  await one.list.add({ name: 'Thandi Mokoena', phone: '082 555 0101' });
  await Promise.all([
    dying.kill(),
    one.list.add({ name: 'Naledi Khumalo', phone: '082 555 0103' }),
  ]);
  await other.goOffline();
  await other.list.add({ name: 'Sipho Dlamini', phone: '072 555 0102' });
  await other.goOnline();
  for (const { list } of [one, other])
    for (const name of ['Thandi Mokoena', 'Naledi Khumalo', 'Sipho Dlamini'])
      await expect(list.entry(name)).toBeVisible({ timeout: 40_000 });
  await expectAgreement(api, [one, other]);
  for (const [i, { network }] of [one, other].entries()) {
    const fetched = network.requested
      .slice(before[i])
      .filter((address) => /^\/api\/sync\/(?:pull|live)/.test(address));
    expect(fetched.filter((address) => !/[?&]since=[^&]/.test(address))).toEqual([]);
    await expect.poll(() => network.underWay(LIVE)).toBe(1);
  }
  expect(new Set(balancer.underWay(LIVE))).toEqual(new Set([left.port]));
});
