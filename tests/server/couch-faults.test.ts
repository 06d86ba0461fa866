import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { mergeLeaves } from '#server/contacts/records.ts';
import { holdsContacts } from '#server/context.ts';
import type { Log, LogFields } from '#server/log.ts';
import { openCouchStore } from '#server/store/couch/open.ts';
import { StoreUnavailable } from '#server/store/store.ts';
import { EVERYTHING } from '#lib/data/data.ts';
import { createWorker } from '#server/worker.ts';
import { newUuid } from '#shared/base/ports.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { PROTOCOL_HEADER } from '#shared/protocol/version.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { dataDevice } from '#tests/support/data-device.ts';
import { realCouchUrl, startHttpCouch, type HttpCouch } from '#tests/support/couch.ts';
import { startCouchProxy, type CouchRequest, type Fate } from '#tests/support/couch-proxy.ts';
import { handoffServer, said } from '#tests/support/handoffs.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';
import { ADMIN, codeOf } from '#tests/support/server.ts';

const random = seededBytes(11);
const real = realCouchUrl();
let http: HttpCouch | null = null;
beforeAll(async () => {
  if (real === null) http = await startHttpCouch();
});
afterAll(() => http?.close());

interface Line {
  level: 'info' | 'error';
  event: string;
  fields: LogFields | undefined;
}

let made = 0;

/** A store on a CouchDB behind a proxy, and what it has logged. `pass` lets time go by for it. */
async function couchBehindProxy() {
  const proxy = await startCouchProxy(real ?? http!.url);
  const lines: Line[] = [];
  const log: Log = {
    info: (event, fields) => void lines.push({ level: 'info', event, fields }),
    error: (event, fields) => void lines.push({ level: 'error', event, fields }),
  };
  let passed = 0;
  const clock = () => Date.now() + passed;
  const prefix = `contact-list-test-faults-${process.pid}-${(made += 1)}_`;
  const open = () =>
    openCouchStore({
      url: proxy.url,
      prefix,
      clock,
      random,
      log,
      reconcile: (name) => (holdsContacts(name) ? mergeLeaves : null),
    });
  const store = open();
  onTestFinished(async () => {
    proxy.fate = () => 'pass';
    await proxy.back();
    passed += 1_000_000;
    await Promise.all((await store.names()).map((name) => store.drop(name)));
    await store.close();
    await proxy.close();
  });
  return {
    proxy,
    lines,
    prefix,
    clock,
    open,
    store,
    pass: (millis: number) => (passed += millis),
    troubles: () =>
      lines.filter(({ level }) => level === 'error').map(({ fields }) => fields?.['trouble']),
    events: () => lines.map(({ event }) => event),
  };
}

const json = (status: number, body: unknown): Fate => ({ status, body: JSON.stringify(body) });
const html = (status: number): Fate => ({
  status,
  body: '<html><body>Sign in for admin:a-hidden-password</body></html>',
  type: 'text/html',
});
const always = (fate: Fate) => () => fate;
const writes =
  (fate: Fate) =>
  ({ path }: CouchRequest) =>
    path.includes('/_bulk_docs') ? fate : 'pass';
const idsOf = ({ body }: CouchRequest): string[] =>
  (JSON.parse(body) as { docs: { _id: string }[] }).docs.map(({ _id }) => _id);
const eachRow = (row: (id: string) => object, status: number) => (request: CouchRequest) =>
  request.path.includes('/_bulk_docs')
    ? json(
        status,
        idsOf(request).map((id) => row(id)),
      )
    : 'pass';

interface Fault {
  fate: (request: CouchRequest) => Fate;
  /** Its name in the log, and a part of what it says. */
  trouble: string;
  says: RegExp;
  /** Reading goes on; or as long as nobody takes CouchDB for silent. */
  reads?: 'always' | 'perhaps';
}

const FAULTS: [string, Fault][] = [
  [
    'a connection that is cut',
    { fate: always('reset'), trouble: 'unreachable', says: /is it running/ },
  ],
  ['no answer at all', { fate: always('hang'), trouble: 'silent', says: /in time/ }],
  [
    'a wrong password',
    {
      fate: always(json(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' })),
      trouble: 'credentials',
      says: /password.*\(401\)/,
    },
  ],
  [
    'a user who is locked',
    {
      fate: always(json(403, { error: 'forbidden', reason: 'Account is temporarily locked' })),
      trouble: 'credentials',
      says: /password.*\(403\)/,
    },
  ],
  [
    'a page in place of an answer',
    { fate: always(html(200)), trouble: 'not_couchdb', says: /proxy/ },
  ],
  ['a proxy’s 502', { fate: always(html(502)), trouble: 'not_couchdb', says: /\(502\)/ }],
  [
    'JSON of something else',
    { fate: always(json(200, { status: 'maintenance' })), trouble: 'not_couchdb', says: /proxy/ },
  ],
  [
    'the welcome of another CouchDB in place of every answer',
    {
      fate: always(json(200, { couchdb: 'Welcome', version: '2.3.1' })),
      trouble: 'not_couchdb',
      says: /proxy/,
    },
  ],
  [
    'a cluster that is too slow for itself',
    {
      fate: always(json(500, { error: 'timeout', reason: 'The request could not be processed' })),
      trouble: 'failing',
      says: /\(500 timeout\)/,
    },
  ],
  [
    'an overloaded node',
    {
      fate: always(json(503, { error: 'service unavailable', reason: 'Nodes are unable' })),
      trouble: 'failing',
      says: /\(503 service unavailable\)/,
    },
  ],
  [
    'too many requests',
    {
      fate: always(json(429, { error: 'too_many_requests', reason: 'for admin' })),
      trouble: 'failing',
      says: /\(429 too_many_requests\)/,
    },
  ],
  [
    'a request that it does not understand',
    {
      fate: always(json(400, { error: 'bad_request', reason: 'invalid UTF-8 JSON' })),
      trouble: 'failing',
      says: /\(400 bad_request\)/,
    },
  ],
  [
    'answers that are cut in the middle',
    { fate: always('cut'), trouble: 'unreachable', says: /UND_ERR_SOCKET/ },
  ],
  [
    'JSON that breaks off',
    {
      fate: always({ made: (answer) => ({ ...answer, body: answer.body.slice(0, -5) }) }),
      trouble: 'failing',
      says: /breaks off/,
    },
  ],
  [
    'a disk that is full',
    {
      fate: eachRow((id) => ({ id, error: 'error', reason: 'internal_server_error' }), 500),
      trouble: 'unwritable',
      says: /disk is full/,
      reads: 'always',
    },
  ],
  [
    'a disk that CouchDB’s own watch calls full, document by document',
    {
      fate: eachRow(
        (id) => ({ id, error: 'insufficent_storage', reason: 'database_dir is too full' }),
        201,
      ),
      trouble: 'disk_full',
      says: /Free some/,
      reads: 'always',
    },
  ],
  [
    'a disk that CouchDB’s own watch calls full',
    {
      fate: writes(json(507, { error: 'insufficent_storage', reason: 'database_dir is too full' })),
      trouble: 'disk_full',
      says: /Free some/,
      reads: 'always',
    },
  ],
  [
    'writes that reach too few copies',
    {
      fate: writes({
        made: ({ body }) => ({
          status: 202,
          body: JSON.stringify(
            (JSON.parse(body) as object[]).map((row) => ({ ...row, accepted: true })),
          ),
        }),
      }),
      trouble: 'no_majority',
      says: /too few copies/,
      reads: 'always',
    },
  ],
  [
    'writes whose answers are lost',
    { fate: writes('lost'), trouble: 'unreachable', says: /is it running/, reads: 'always' },
  ],
  [
    'writes that are not answered',
    { fate: writes('hang'), trouble: 'silent', says: /in time/, reads: 'perhaps' },
  ],
];

const record = (name: string): ContactRecord => ({
  id: newUuid(random),
  values: { name },
  stamp: nextStamp('000000000000-0000-dddddddddddd', Date.now()),
});

/** A server on such a store, with a bot that it has met and a session. */
async function house() {
  const couch = await couchBehindProxy();
  const spoolDir = join(temporaryFolder(), 'spool');
  const own = await handoffServer({ store: couch.store, now: couch.clock, spoolDir });
  const { server, cookie, organisationId } = own;
  const { user } = await server.me(cookie);
  const sync = (path: string, body?: unknown) =>
    server.request(`/api/sync/${path}?org=${organisationId}&user=${user.id}`, {
      cookie,
      headers: { [PROTOCOL_HEADER]: '1' },
      ...(body !== undefined && { body }),
    });
  const signIn = () =>
    server.request('/api/auth/sign-in/email', {
      body: { email: ADMIN.email, password: ADMIN.password },
    });
  expect((await own.post({})).status).toBe(200);
  return { ...own, couch, sync, signIn };
}

/** Expects the one answer for a store that is away. */
async function expectAway(answer: Response): Promise<void> {
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await codeOf(answer)).toBe('unavailable');
}

test.each(FAULTS)(
  '%s: one line in the log, 503 or a kept handoff, and nothing acknowledged is lost',
  async (_name, { fate, trouble, says, reads }) => {
    const said1 = said('e1', 'I am Lerato Mokoena, please call me');
    const { couch, server, cookie, sync, signIn, post, contacts, organisationId } = await house();
    const printed = vi.spyOn(console, 'error');
    const before = record('Sipho Dlamini');
    expect(await (await sync('push', { records: [before] })).json()).toMatchObject({
      rejected: [],
    });

    couch.proxy.fate = fate;
    const sent = record('Thabo Nkosi');
    for (let round = 0; round < 2; round++) {
      const [health, me, pulled, pushed, signed, handed] = await Promise.all([
        server.request('/api/health'),
        server.request('/api/me', { cookie }),
        sync('pull'),
        sync('push', { records: [sent] }),
        signIn(),
        post(said1),
      ]);
      for (const answer of [health, me, pulled])
        if (reads === 'always' || (reads && answer.ok)) expect(answer.status).toBe(200);
        else await expectAway(answer);
      if (pushed.status === 200)
        expect(await pushed.json()).toMatchObject({ rejected: [{ id: sent.id, code: 'busy' }] });
      else await expectAway(pushed);
      await expectAway(signed);
      expect(handed.status).toBe(202);
      expect(await handed.json()).toEqual({ outcome: 'kept', contactId: null });
    }
    const told = [...couch.lines, ...server.logged].filter(({ level }) => level === 'error');
    expect(told).toMatchObject([{ event: 'store_away', fields: { trouble } }]);
    expect(told[0]?.fields?.['message']).toMatch(says);

    couch.proxy.fate = () => 'pass';
    couch.pass(101_000);
    expect((await server.request('/api/health')).status).toBe(200);
    expect(await (await sync('push', { records: [sent] })).json()).toMatchObject({ rejected: [] });
    await createWorker(server.deps).runOnce();
    expect((await contacts()).map(({ name }) => name).sort()).toEqual([
      'Lerato Mokoena',
      'Sipho Dlamini',
      'Thabo Nkosi',
    ]);
    expect(await (await post(said1)).json()).toMatchObject({ outcome: 'created' });
    expect(couch.events()).toEqual(['store_away', 'store_back']);
    const all = JSON.stringify([couch.lines, server.logged]);
    for (const hidden of [new URL(couch.proxy.url).password, sent.id, ADMIN.email, organisationId])
      expect(all).not.toContain(hidden);
    expect(all).not.toMatch(/Mokoena|Nkosi|admin:|821234567/);
    expect(printed).not.toHaveBeenCalled();
  },
);

test('A CouchDB that refuses connections is told in one line, and another one when it is back', async () => {
  const { store, proxy, lines, pass } = await couchBehindProxy();
  const database = await store.open('contacts-a');
  await proxy.away();
  await expect(database.get(['a'])).rejects.toThrow(StoreUnavailable);
  await expect(store.names()).rejects.toThrow(/is it running.*\(ECONNREFUSED\)/);
  expect(await database.put([{ id: 'a', json: '{}' }])).toEqual(['unavailable']);
  await proxy.back();
  pass(6_000);
  expect(await database.get(['a'])).toEqual([]);
  const where = `http://127.0.0.1:${new URL(proxy.url).port}`;
  expect(lines).toMatchObject([
    { event: 'store_away', fields: { trouble: 'unreachable', where } },
    { level: 'info', event: 'store_back', fields: { where } },
  ]);
});

test('A trouble that goes on is told again every ten minutes; others that come with it once each', async () => {
  const { store, proxy, lines, troubles, pass } = await couchBehindProxy();
  const database = await store.open('contacts-a');
  for (let minute = 0; minute < 15; minute++)
    for (const fate of [html(502), json(503, {}), html(502)]) {
      proxy.fate = always(fate);
      await expect(database.get(['a'])).rejects.toThrow(StoreUnavailable);
      pass(20_000);
    }
  expect(troubles()).toEqual(['not_couchdb', 'failing', 'not_couchdb', 'failing']);
  proxy.fate = always('pass');
  await database.get(['a']);
  expect(lines.at(-1)?.event).toBe('store_back');
});

test('What only writing meets is not over because reading works', async () => {
  const { store, proxy, events, pass } = await couchBehindProxy();
  const database = await store.open('contacts-a');
  proxy.fate = writes(json(507, { error: 'insufficent_storage', reason: 'full' }));
  for (let round = 0; round < 3; round++) {
    expect(await database.put([{ id: 'a', json: '{}' }])).toEqual(['unavailable']);
    pass(60_000);
    expect(await database.get(['a'])).toEqual([]);
  }
  expect(events()).toEqual(['store_away']);
  proxy.fate = always('pass');
  expect(await database.put([{ id: 'a', json: '{}' }])).toMatchObject([{}]);
  expect(events()).toEqual(['store_away', 'store_back']);
});

test('A CouchDB that is too old is not opened; a new one in its place is, by itself', async () => {
  const { store, proxy, lines } = await couchBehindProxy();
  proxy.fate = ({ path }) =>
    path === '/' ? json(200, { couchdb: 'Welcome', version: '2.3.1' }) : 'pass';
  for (let tries = 0; tries < 3; tries++)
    await expect(store.open('contacts-a')).rejects.toThrow(StoreUnavailable);
  expect(lines).toMatchObject([{ event: 'store_away', fields: { trouble: 'too_old' } }]);
  expect(lines[0]?.fields?.['message']).toMatch(/older than CouchDB 3.*\(2\.3\.1\)/);
  proxy.fate = () => 'pass';
  expect(await (await store.open('contacts-a')).get(['a'])).toEqual([]);
});

test('While CouchDB hangs one request at a time waits for it, and all others fail at once', async () => {
  const { store, proxy, pass } = await couchBehindProxy();
  const database = await store.open('contacts-a');
  const asked = async () => {
    const from = performance.now();
    await expect(database.get(['a'])).rejects.toThrow(/in time/);
    return performance.now() - from;
  };
  proxy.fate = always('hang');
  expect(await asked()).toBeLessThan(5_000);
  proxy.count = 0;
  expect(Math.max(...(await Promise.all([asked(), asked(), asked()])))).toBeLessThan(1_000);
  expect(proxy.count).toBe(0);

  pass(6_000);
  const waits = await Promise.all([asked(), asked(), asked()]);
  expect(waits.filter((ms) => ms > 1_000)).toHaveLength(1);
  expect(proxy.count).toBe(1);

  proxy.fate = always('pass');
  pass(6_000);
  expect(await database.get(['a'])).toEqual([]);
  expect(await Promise.all([database.get(['a']), database.get(['b'])])).toEqual([[], []]);
});

test('One slow answer among others stops nothing', async () => {
  const { store, proxy } = await couchBehindProxy();
  const database = await store.open('contacts-a');
  proxy.fate = ({ body }) => (body.includes('slow') ? 'hang' : 'pass');
  const slow = expect(database.get(['slow'])).rejects.toThrow(/in time/);
  await database.get(['a']);
  await slow;
  expect(await database.get(['a'])).toEqual([]);
});

test('A password that is refused twice is not tried again so often that CouchDB locks its user', async () => {
  const { store, proxy, pass } = await couchBehindProxy();
  proxy.fate = always(
    json(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' }),
  );
  // Every two seconds, as a server that starts does.
  for (let seconds = 0; seconds < 300; seconds += 2) {
    await expect(store.open('contacts-a')).rejects.toThrow(/\(401\)/);
    pass(2_000);
  }
  expect(proxy.count).toBeLessThan(5);
  proxy.fate = always('pass');
  pass(100_000);
  expect(await (await store.open('contacts-a')).get(['a'])).toEqual([]);
});

test('A clock that is an hour off is told once, hides no trouble, and stops nothing', async () => {
  const { store, proxy, events, lines, pass } = await couchBehindProxy();
  const dated = (millis: number): Fate => ({
    made: (answer) => ({ ...answer, date: new Date(Date.now() + millis) }),
  });
  proxy.fate = always(dated(3_600_000));
  const database = await store.open('contacts-a');
  expect(await database.put([{ id: 'a', json: '{}' }])).toMatchObject([{}]);
  expect(await database.get(['a'])).toHaveLength(1);
  expect(lines).toMatchObject([{ level: 'error', event: 'store_clock' }]);
  expect(lines[0]?.fields?.['message']).toMatch(/set the clock .*\(-3[56]\d\d s\)/);

  proxy.fate = always(json(500, { error: 'timeout' }));
  await expect(database.get(['a'])).rejects.toThrow(StoreUnavailable);
  proxy.fate = always(dated(3_606_000));
  pass(6_000);
  await database.get(['a']);
  expect(events()).toEqual(['store_clock', 'store_away', 'store_back']);
  proxy.fate = always(dated(6_000));
  await database.get(['a']);
  await database.get(['a']);
  expect(events().slice(3)).toEqual(['store_clock_right']);
});

test('Revisions that cannot be read now are not taken for gone', async () => {
  const { store, proxy, prefix } = await couchBehindProxy();
  const database = await store.open('contacts-a');
  const a = record('Ann');
  const b = { ...a, values: { name: 'Ann', note: 'vip' } };
  const leaf = (rev: string, json: object) => ({
    _id: a.id,
    _rev: rev,
    _revisions: { start: 1, ids: [rev.slice(2)] },
    json: JSON.stringify(json),
  });
  const { origin, username, password } = new URL(proxy.url);
  // Two nodes have taken a form each.
  await fetch(`${origin}/${prefix}contacts-a/_bulk_docs`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      docs: [leaf(`1-${'a'.repeat(32)}`, a), leaf(`1-${'b'.repeat(32)}`, b)],
      new_edits: false,
    }),
  });
  const unreadable = ({ path }: CouchRequest, fate: Fate) =>
    path.includes('/_bulk_get') ? fate : 'pass';
  const error = { error: 'internal_server_error', reason: 'shard' };
  for (const fate of [
    json(500, error),
    json(200, { results: [{ id: a.id, docs: [{ error: { id: a.id, ...error } }] }] }),
  ]) {
    proxy.fate = (request) => unreadable(request, fate);
    await expect(database.get([a.id])).rejects.toThrow(StoreUnavailable);
  }
  const asked: string[] = [];
  proxy.fate = ({ path }) => {
    asked.push(path);
    return 'pass';
  };
  const [doc] = await database.get([a.id]);
  expect(JSON.parse(doc!.json)).toMatchObject({ values: { name: 'Ann', note: 'vip' } });
  expect(asked.filter((path) => path.includes('_bulk_get'))).toHaveLength(1);
});

/** CouchDB's answer to a write with a document whose text is longer than `most`. */
const tooLargeAbove =
  (most: number) =>
  (request: CouchRequest): Fate => {
    if (!request.path.includes('/_bulk_docs')) return 'pass';
    const { docs } = JSON.parse(request.body) as { docs: { _id: string; json?: string }[] };
    const large = docs.find(({ json: text = '' }) => text.length > most);
    return large ? json(413, { error: 'document_too_large', reason: large._id }) : 'pass';
  };

test('A document that is too large is refused alone, and told in one line', async () => {
  const { store, proxy, lines, events } = await couchBehindProxy();
  const database = await store.open('contacts-a');
  proxy.fate = tooLargeAbove(100);
  const docs = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    json: JSON.stringify({ note: 'x'.repeat(id === 'd' ? 200 : 1) }),
  }));
  const rev = { rev: expect.any(String) as string };
  expect(await database.put(docs)).toEqual([rev, rev, rev, 'too_large', rev]);
  expect((await database.get(['a', 'b', 'c', 'd', 'e'])).map(({ id }) => id).sort()).toEqual([
    'a',
    'b',
    'c',
    'e',
  ]);
  expect(await database.put([docs[3]!])).toEqual(['too_large']);
  expect(events()).toEqual(['store_refuses']);
  expect(JSON.stringify(lines)).toMatch(/max_document_size/);
});

test('What CouchDB never takes is 413 or a rejected record, is not tried for ever, and holds nothing up', async () => {
  const { couch, server, sync, post, contacts } = await house();
  couch.proxy.fate = tooLargeAbove(5_000);
  const large = { ...record('Ann'), values: { name: 'Ann', note: 'x'.repeat(6_000) } };
  const small = record('Ben');
  expect(await (await sync('push', { records: [large, small] })).json()).toMatchObject({
    rejected: [{ index: 0, id: large.id, code: 'too_large' }],
  });
  const words = said('e1', `I am Lerato Mokoena. ${'Please help. '.repeat(500)}`);
  const refused = await post(words);
  expect(refused.status).toBe(413);
  expect(await codeOf(refused)).toBe('too_large');

  // Kept while it was away, and too large for it.
  const limited = couch.proxy.fate;
  couch.proxy.fate = always('reset');
  expect((await post(words)).status).toBe(202);
  const other = said('e2', 'I am Thabo Nkosi', { whatsapp_number: '27831112222' });
  expect((await post(other)).status).toBe(202);
  couch.proxy.fate = limited;
  const worker = createWorker(server.deps);
  for (let round = 0; round < 8; round++) await worker.runOnce();
  expect((await contacts()).map(({ name }) => name).sort()).toEqual(['Ben', 'Thabo Nkosi']);
  const tries = server.logged.filter(({ event }) => event === 'spooled handoff not handed on');
  expect(tries).toHaveLength(5);
  expect(server.deps.spool.waiting()).toHaveLength(1);

  couch.proxy.fate = always('pass');
  await createWorker(server.deps).runOnce();
  expect(await contacts()).toHaveLength(3);
});

test('A database that is deleted under the server is made anew, and devices bring back what they hold', async () => {
  const { couch, server, cookie, organisationId, contacts, sync } = await house();
  const device = await dataDevice(server, cookie);
  await device.until({ phase: 'live', unsent: 0 });
  const other = await dataDevice(server, await server.addUser('agent@example.org'));
  for (const name of ['Ann', 'Ben']) await device.data.add({ name });
  await device.until({ phase: 'live', unsent: 0 });
  await vi.waitFor(async () => expect((await other.data.show(EVERYTHING)).count).toBe(2), {
    timeout: 20_000,
  });
  expect(await contacts()).toHaveLength(2);

  const { origin, username, password } = new URL(couch.proxy.url);
  const deleted = await fetch(`${origin}/${couch.prefix}contacts-${organisationId.toLowerCase()}`, {
    method: 'DELETE',
    headers: {
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    },
  });
  expect(deleted.status).toBe(200);
  const statuses = [];
  for (let n = 0; n < 3; n++) statuses.push((await sync('pull')).status);
  expect(statuses.slice(1)).toEqual([200, 200]);
  await device.data.add({ name: 'Cyn' });
  await vi.waitFor(
    async () =>
      expect((await contacts()).map(({ name }) => name).sort()).toEqual(['Ann', 'Ben', 'Cyn']),
    { timeout: 40_000, interval: 500 },
  );
  await device.until({ phase: 'live', unsent: 0 });
  await vi.waitFor(async () => expect((await other.data.show(EVERYTHING)).count).toBe(3), {
    timeout: 40_000,
  });
  expect(couch.troubles()).toEqual(['database_missing']);
});

test('Streams end quietly where CouchDB goes away in the middle, and who asks again is told', async () => {
  const { couch, sync, server } = await house();
  const printed = vi.spyOn(console, 'error');
  for (let page = 0; page < 3; page++) {
    const records = Array.from({ length: 1_000 }, (_, n) => record(`Contact ${page} ${n}`));
    expect((await sync('push', { records })).status).toBe(200);
  }
  let pages = 0;
  couch.proxy.fate = ({ path }) => (path.includes('/_changes') && ++pages > 2 ? 'reset' : 'pass');
  const pulled = await sync('pull');
  const lines = (await pulled.text()).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('{"page"'))).toHaveLength(2);
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ page: { more: true } });
  await expectAway(await sync('pull'));

  couch.proxy.fate = always('pass');
  const live = await sync('live');
  const reader = live.body!.getReader();
  await reader.read();
  couch.proxy.fate = always('reset');
  for (let done = false; !done;) ({ done } = await reader.read());
  await expectAway(await sync('live'));
  expect(printed).not.toHaveBeenCalled();
  expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
  expect(couch.troubles()).toEqual(['unreachable']);
});
