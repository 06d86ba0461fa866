import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createWorker } from '#server/worker.ts';
import { openCouchStore, type CouchStore } from '#server/store/couch/open.ts';
import { startHttpCouch, type HttpCouch } from '#tests/support/couch.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { testServer, type TestServer } from '#tests/support/server.ts';

type Fault = (response: ServerResponse) => void;

/** Something between the server and its CouchDB that can answer in its place. */
let fault: Fault | null = null;
/** Whether writes go through to one copy of several: CouchDB then says of each that it was accepted. */
let isMinority = false;
let couch: HttpCouch;
const proxy = createServer((incoming, outgoing) => {
  if (fault !== null) return fault(outgoing);
  const { method, url, headers } = incoming;
  const onward = request(`${couch.url}${url ?? ''}`, { method, headers }, (answer) => {
    if (!isMinority || url?.endsWith('/_bulk_docs') !== true) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    void text(answer).then((body) => {
      const rows = JSON.parse(body) as { ok?: true }[];
      const accepted = rows.map((row) => (row.ok ? { ...row, accepted: true } : row));
      outgoing.writeHead(202, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify(accepted));
    });
  });
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
  return undefined;
});
let address = '';
beforeAll(async () => {
  couch = await startHttpCouch();
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await couch.close();
});

const random = seededBytes(5);
let now = Date.now();
let made = 0;
let logged: { event: string; fields: Record<string, unknown> }[] = [];
let store: CouchStore;
let server: TestServer;
beforeEach(async () => {
  fault = null;
  isMinority = false;
  logged = [];
  now = Date.now();
  const log = {
    info: (event: string, fields = {}) => void logged.push({ event, fields }),
    error: (event: string, fields = {}) => void logged.push({ event, fields }),
  };
  const prefix = `faults-${(made += 1)}_`;
  const url = `http://boss:hunter2@${address}`;
  store = openCouchStore({ url, prefix, random, clock: () => now, log, reconcile: () => null });
  server = await testServer({ store });
});
afterEach(() => store.close());

const answering =
  (status: number, body: string, type = 'application/json'): Fault =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

const FAULTS: Record<string, { trouble: string; fault: Fault }> = {
  'it cannot be reached': { trouble: 'unreachable', fault: (response) => void response.destroy() },
  'the password is wrong': {
    trouble: 'credentials',
    fault: answering(401, '{"error":"unauthorized","reason":"Name or password is incorrect."}'),
  },
  'a proxy answers HTML': {
    trouble: 'not_couchdb',
    fault: answering(200, '<html>Sign in</html>', 'text/html'),
  },
  'a proxy fails': {
    trouble: 'not_couchdb',
    fault: answering(502, '<html>Bad gateway</html>', 'text/html'),
  },
  'a disk is full': {
    trouble: 'disk_full',
    fault: answering(507, '{"error":"insufficient_storage","reason":"enospc"}'),
  },
  'it fails': { trouble: 'failing', fault: answering(500, '{"error":"timeout","reason":"x"}') },
};

test.each(Object.keys(FAULTS))(
  'when %s requests are answered 503, the log has one line that tells why and no password, and all is there afterwards',
  async (name) => {
    const { trouble, fault: failing } = FAULTS[name]!;
    const database = await store.open('contacts-o');
    const [kept] = await database.put([{ id: 'a', json: '{"n":1}' }]);
    expect(kept).toHaveProperty('rev');
    fault = failing;
    for (let times = 0; times < 5; times++) {
      const answer = await server.request('/api/health');
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ error: { code: 'unavailable' } });
    }
    expect(await database.put([{ id: 'b', json: '{}' }])).toEqual(['unavailable']);
    expect(logged.map(({ event, fields }) => [event, fields['trouble']])).toEqual([
      ['store_away', trouble],
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/hunter2|boss/);
    expect(JSON.stringify(logged)).toContain(address);

    fault = null;
    now += 10_000;
    expect((await server.request('/api/health')).status).toBe(200);
    expect((await database.get(['a'])).map(({ json }) => json)).toEqual(['{"n":1}']);
    expect((await database.put([{ id: 'b', json: '{}' }]))[0]).toHaveProperty('rev');
    expect(logged.map(({ event }) => event)).toEqual(['store_away', 'store_back']);
  },
);

test('a CouchDB that is too old, or none at all, is told so before anything is asked of it', async () => {
  for (const [body, trouble] of [
    ['{"couchdb":"Welcome","version":"2.3.1"}', 'too_old'],
    ['{"hello":"world"}', 'not_couchdb'],
  ] as const) {
    logged = [];
    const url = `http://${address}`;
    const log = {
      info: () => undefined,
      error: (event: string, fields = {}) => void logged.push({ event, fields }),
    };
    const other = openCouchStore({
      url,
      prefix: 'o_',
      random,
      clock: () => now,
      log,
      reconcile: () => null,
    });
    fault = answering(200, body);
    await expect(other.open('system')).rejects.toThrow('CouchDB');
    await expect(other.open('system')).rejects.toThrow('CouchDB');
    expect(logged.map(({ fields }) => fields['trouble'])).toEqual([trouble]);
    fault = null;
    await expect(other.open('system')).resolves.toBeDefined();
    await other.close();
  }
});

test('a clock that is far from CouchDB’s is told once, and the requests work', async () => {
  const database = await store.open('contacts-o');
  now += 3_600_000;
  expect((await database.put([{ id: 'a', json: '{}' }]))[0]).toHaveProperty('rev');
  expect(await database.get(['a'])).toHaveLength(1);
  expect(logged.map(({ fields }) => fields['trouble'])).toEqual(['clock']);
});

test('a database that was deleted under the server is made anew, and its cursors are gone', async () => {
  const database = await store.open('contacts-o');
  await database.put([{ id: 'a', json: '{}' }]);
  const { cursor } = await database.changes(null, 10);
  await fetch(`${couch.url}/faults-${made}_contacts-o`, { method: 'DELETE' });
  await expect(database.changes(cursor, 10)).rejects.toThrow('lost a database');
  const again = await store.open('contacts-o');
  await expect(again.changes(cursor, 10)).rejects.toMatchObject({ name: 'CursorGone' });
  expect((await again.put([{ id: 'a', json: '{}' }]))[0]).toHaveProperty('rev');
  expect(logged.map(({ fields }) => fields['trouble'])).toEqual(['database_missing']);
});

test('a handoff that reached one copy alone is kept on this server’s disk, not told as logged, and logged when a majority is back', async () => {
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Bot' } });
  const { key } = (await made.json()) as { key: string };
  const hand = (event_id: string, message: string) =>
    server.request('/api/handoffs', {
      headers: { authorization: `Bearer ${key}` },
      body: { event_id, conversation: [{ sender: 'user', message }] },
    });
  expect((await hand('e-1', 'I am Thandi Mokoena, 082 555 0101')).status).toBe(200);
  isMinority = true;
  for (let times = 0; times < 2; times++) {
    const answer = await hand('e-2', 'I am Sipho Dlamini, 072 555 0102');
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ outcome: 'kept', contactId: null });
  }
  expect(logged.map(({ fields }) => fields['trouble'])).toEqual(['no_majority']);
  isMinority = false;
  await createWorker(server.deps).runOnce();
  const search = await server.request('/api/contacts/search', { cookie, body: {} });
  const { contacts } = (await search.json()) as { contacts: { name: string }[] };
  expect(contacts.map(({ name }) => name).sort()).toEqual(['Sipho Dlamini', 'Thandi Mokoena']);
});
