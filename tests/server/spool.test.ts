import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '#server/app.ts';
import type { Deps } from '#server/context.ts';
import { openSpool } from '#server/handoff/spool.ts';
import { openConnection } from '#server/store/sqlite/connection.ts';
import { sqliteStore } from '#server/store/sqlite/open.ts';
import { StoreUnavailable, type Store } from '#server/store/store.ts';
import { createWorker } from '#server/worker.ts';
import { handoffServer, said } from '#tests/support/handoffs.ts';
import { codeOf, type ServerOptions } from '#tests/support/server.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const KEPT = { outcome: 'kept', contactId: null };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A server whose store can be taken away, with a bot that it knows. */
async function house(options: ServerOptions = {}, seed = 5) {
  const store = worstStore({ seed });
  const spoolDir = options.spoolDir ?? join(temporaryFolder(), 'spool');
  const own = await handoffServer({ store, ...options, spoolDir });
  // An answered handoff that tells of nobody: the server has met the bot.
  expect((await own.post({})).status).toBe(200);
  return {
    ...own,
    store,
    spoolDir,
    files: () => (existsSync(spoolDir) ? readdirSync(spoolDir).sort() : []),
    /** Hands over while the store is away, expecting that it is kept. */
    handAway: async (...bodies: unknown[]): Promise<void> => {
      store.setAway(true);
      for (const body of bodies) {
        const answer = await own.post(body);
        expect(answer.status).toBe(202);
        expect(await answer.json()).toEqual(KEPT);
      }
      store.setAway(false);
    },
    hand: (body: unknown) => own.hand(body),
    work: (deps: Deps = own.server.deps) => createWorker(deps).runOnce(),
    /** A process that starts anew on the same folder and the same store. */
    restarted: (): Deps => ({
      ...own.server.deps,
      spool: openSpool({ dir: spoolDir, log: own.server.deps.log }),
    }),
    events: () => own.server.logged.map(({ event }) => event),
  };
}

/** What is sent to an app of its own, over the same bot. */
const postTo = (deps: Deps, key: string, body: unknown, path = '/api/handoffs') =>
  createApp(deps).request(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test.each([1, 2, 3, 4])(
  'A handoff while the store is away is kept on disk and worked when it is back, once (seed %i)',
  async (seed) => {
    let now = Date.parse('2026-11-22T08:00:00Z');
    const { handAway, files, spoolDir, work, contacts, hand, server, cookie } = await house(
      { now: () => now },
      seed,
    );
    const came = (now += 60_000);
    await handAway(said('e1', 'I am Lerato Mokoena'));
    const [file] = files();
    expect(files()).toEqual([expect.stringMatching(/^\d{15}-[0-9a-f]{64}\.json$/)]);
    expect(statSync(spoolDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(spoolDir, file!)).mode & 0o777).toBe(0o600);

    now += 10 * 60_000;
    await work();
    expect(files()).toEqual([]);
    const [contact, ...others] = await contacts();
    expect(others).toEqual([]);
    expect(contact).toMatchObject({ name: 'Lerato Mokoena', phone: '+27821234567' });
    expect(contact?.timeline.map(({ at }) => at)).toEqual([came]);
    expect(await hand(said('e1', 'I am Lerato Mokoena'))).toEqual({
      outcome: 'created',
      contactId: contact?.id,
    });
    const log = await (await server.request('/api/handoffs/recent', { cookie })).text();
    expect(log).toContain('"created"');
    expect(log).not.toContain('kept');
    expect(JSON.stringify(server.logged)).not.toMatch(/Lerato|821234567/);
  },
);

test('With a full disk under SQLite a handoff waits in the spool, and is worked when there is space', async () => {
  const sqlite = openConnection(join(temporaryFolder(), 'contacts.sqlite'));
  const store = sqliteStore(sqlite, {
    random: (bytes) => randomBytes(bytes),
    log: { info: () => undefined, error: () => undefined },
  });
  onTestFinished(() => store.close());
  const { post, files, work, contacts } = await house({ store });
  const pages = Number(sqlite.prepare('pragma page_count').get()?.['page_count']);
  sqlite.exec(`pragma max_page_count = ${pages}`);
  const words = `I am Lerato Mokoena. ${'Please help. '.repeat(4_000)}`;
  expect(await (await post(said('e1', words))).json()).toEqual(KEPT);
  expect(files()).toHaveLength(1);
  await work();
  expect(await contacts()).toEqual([]);
  expect(files()).toHaveLength(1);

  sqlite.exec('pragma max_page_count = 4294967294');
  await work();
  expect(files()).toEqual([]);
  expect(await contacts()).toMatchObject([{ name: 'Lerato Mokoena' }]);
});

test('The same request again while the store is away is one file; sent again when it is back, one contact', async () => {
  const { handAway, files, hand, work, contacts } = await house();
  const body = said('e1', 'I am Lerato Mokoena');
  await handAway(body, body, said('e1', 'I am Lerato'));
  // Another body with the same event is another request.
  expect(files()).toHaveLength(2);
  const first = await hand(body);
  expect(first.outcome).toBe('created');
  await work();
  expect(files()).toEqual([]);
  const [contact, ...others] = await contacts();
  expect(others).toEqual([]);
  expect(contact?.id).toBe(first.contactId);
  expect(contact?.timeline).toHaveLength(1);
  expect(await hand(body)).toEqual(first);
});

test('The same request many times at once is one file, and nobody is answered before it is durable', async () => {
  const { post, store, files } = await house();
  store.setAway(true);
  const seen = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { status } = await post(said('e1', 'I am Lerato Mokoena'));
      return { status, files: files().filter((file) => file.endsWith('.json')).length };
    }),
  );
  expect(seen).toEqual(Array.from({ length: 8 }, () => ({ status: 202, files: 1 })));
});

test('Handoffs of one person are worked in the order in which they came, whatever the clock does', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const { handAway, hand, work, contacts, restarted } = await house({ now: () => now });
  const bodies = [1, 2, 3, 4].map((n) => said(`e${n}`, n === 1 ? 'I am Lerato Mokoena' : 'hello'));
  for (const body of bodies) {
    await handAway(body);
    now -= 1_000;
  }
  await work(restarted());
  const outcomes = [];
  for (const body of bodies) outcomes.push((await hand(body)).outcome);
  expect(outcomes).toEqual(['created', 'matched', 'matched', 'matched']);
  expect(await contacts()).toHaveLength(1);
});

test('What a killed server has spooled is worked by the next one on the folder, and what it half wrote is not', async () => {
  const { handAway, files, spoolDir, restarted, work, contacts } = await house();
  await handAway(said('e1', 'I am Lerato Mokoena'));
  const [file] = files();
  writeFileSync(join(spoolDir, `${file!.replace('0', '1')}.draft`), '{"organisationId":"o');
  writeFileSync(join(spoolDir, 'note.txt'), 'of somebody else');
  const deps = restarted();
  expect(files()).toEqual([file, 'note.txt']);
  // Cut between the store and the disk: the file is there once more.
  const text = readFileSync(join(spoolDir, file!));
  await work(deps);
  writeFileSync(join(spoolDir, file!), text);
  await work(restarted());
  expect(files()).toEqual(['note.txt']);
  const all = await contacts();
  expect(all).toMatchObject([{ name: 'Lerato Mokoena' }]);
  expect(all[0]?.timeline).toHaveLength(1);
});

test('A damaged file goes with one line in the log, and holds nothing up', async () => {
  const { handAway, files, spoolDir, work, contacts, server } = await house();
  await handAway(
    said('e1', 'I am Thabo Nkosi', { whatsapp_number: '27831112222' }),
    said('e2', 'I am Sipho Dlamini', { whatsapp_number: '27833334444' }),
    said('e3', 'I am Lerato Mokoena'),
  );
  const [cut, changed] = files();
  truncateSync(join(spoolDir, cut!), 200);
  writeFileSync(join(spoolDir, changed!), '{"at": "Sipho Dlamini"}');
  await work();
  await work();
  expect(files()).toEqual([]);
  expect((await contacts()).map(({ name }) => name)).toEqual(['Lerato Mokoena']);
  const lines = server.logged.filter(({ level }) => level === 'error');
  expect(lines).toEqual(
    [1, 2].map(() => ({ level: 'error', event: 'spooled handoff damaged', fields: undefined })),
  );
});

test('A request that fails by itself is tried some times and holds nothing up', async () => {
  const { handAway, files, spoolDir, work, contacts, server } = await house();
  await handAway(said('e1', 'I am Thabo Nkosi'), said('e2', 'I am Lerato Mokoena'));
  const path = join(spoolDir, files()[0]!);
  const raw = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...raw, organisationId: 'no name of a database' }));
  const worker = createWorker(server.deps);
  for (let round = 0; round < 8; round++) await worker.runOnce();
  expect((await contacts()).map(({ name }) => name)).toEqual(['Lerato Mokoena']);
  expect(files()).toHaveLength(1);
  const tries = server.logged.filter(({ event }) => event === 'spooled handoff not handed on');
  expect(tries).toHaveLength(5);
  // The next start may have a fix.
  writeFileSync(path, JSON.stringify(raw));
  await work();
  expect(files()).toEqual([]);
});

test('A bot that was revoked meanwhile has its requests dropped with one line in the log', async () => {
  const { handAway, files, work, contacts, server, cookie, bot } = await house();
  await handAway(said('e1', 'I am Lerato Mokoena'));
  const path = `/api/bots/${bot.id}`;
  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  await work();
  await work();
  expect(files()).toEqual([]);
  expect(await contacts()).toEqual([]);
  const lines = server.logged.filter(({ event }) => event === 'spooled handoff of a revoked bot');
  expect(lines).toEqual([
    {
      level: 'info',
      event: 'spooled handoff of a revoked bot',
      fields: { bot: bot.id },
    },
  ]);
});

test('Only a bot that the store knew within the last hour is known while it is away', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const { post, server, store, bot, cookie, files } = await house({ now: () => now });
  const status = async () => (await post(said('e1', 'hello'))).status;
  const restartedApp = () => postTo(server.deps, bot.key, said('e1', 'hello'));

  now += HOUR;
  store.setAway(true);
  expect(await status()).toBe(202);
  const unknown = await restartedApp();
  expect(unknown.status).toBe(503);
  expect(unknown.headers.get('retry-after')).toBe('2');
  const other = { authorization: 'Bearer of-nobody' };
  const wrong = await server.request('/api/handoffs', { body: {}, headers: other });
  expect(wrong.status).toBe(503);
  now += 1;
  expect(await status()).toBe(503);

  // It does not last for longer by being used; the store's word begins it anew.
  store.setAway(false);
  expect(await status()).toBe(200);
  store.setAway(true);
  expect(await status()).toBe(202);
  store.setAway(false);
  const path = `/api/bots/${bot.id}`;
  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  expect(await status()).toBe(401);
  store.setAway(true);
  expect(await status()).toBe(503);
  expect(files()).toHaveLength(1);
});

test('A revoked key is not remembered, though nobody used it since', async () => {
  const { post, server, store, bot, cookie } = await house();
  const path = `/api/bots/${bot.id}`;
  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  store.setAway(true);
  expect((await post(said('e1', 'hello'))).status).toBe(503);
});

test('Signatures and tokens are checked while the store is away too', async () => {
  const { server, store, bot, cookie, files, work, contacts } = await house();
  const path = `/api/handoffs/plain/${bot.id}`;
  const body = JSON.stringify(said('e1', 'I am Lerato Mokoena'));
  const at = new Date();
  const signed = (secret: string) => ({
    'webhook-id': 'm1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('m1', at, body),
  });
  const post = async (to: string, headers: Record<string, string> = {}) =>
    (await server.request(to, { body, headers })).status;
  store.setAway(true);
  // So far it came with its key alone.
  expect(await post(path, signed(bot.secret))).toBe(503);
  store.setAway(false);
  const list = await server.request('/api/bots', { cookie });
  const { bots } = (await list.json()) as { bots: [{ token: string }] };
  expect(await post(`${path}/wrong`)).toBe(401);
  store.setAway(true);
  expect(await post(path, signed(bot.secret))).toBe(202);
  expect(await post(path, signed(`whsec_${Buffer.alloc(32).toString('base64')}`))).toBe(401);
  expect(await post(`${path}/wrong`)).toBe(401);
  expect(await post(`${path}/${bots[0].token}`)).toBe(202);
  // The same body, with a webhook's id and without.
  expect(files()).toHaveLength(2);
  store.setAway(false);
  await work();
  expect(await contacts()).toHaveLength(1);
});

test('What a full spool or a refusing disk cannot take gets 503 with Retry-After, and nothing is lost', async () => {
  const { server, store, bot, spoolDir, files, work, contacts, post, events } = await house();
  const { log } = server.deps;
  const blocked = join(temporaryFolder(), 'file');
  const spools = [
    openSpool({ dir: spoolDir, log, most: { files: 1, bytes: 1e9 } }),
    openSpool({ dir: spoolDir, log, most: { files: 9, bytes: 600 } }),
    openSpool({ dir: join(blocked, 'spool'), log }),
  ];
  // No folder can be made in a file.
  writeFileSync(blocked, '');
  const apps = spools.map((spool) => createApp({ ...server.deps, spool }));
  const send = (app: (typeof apps)[number], event: string) =>
    app.request('/api/handoffs', {
      method: 'POST',
      headers: { authorization: `Bearer ${bot.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(said(event, 'I am Lerato Mokoena')),
    });
  for (const app of apps) expect((await send(app, 'e0')).status).toBe(200);
  store.setAway(true);
  expect((await send(apps[0]!, 'e1')).status).toBe(202);
  // It is there already.
  expect((await send(apps[0]!, 'e1')).status).toBe(202);
  for (const [app, event] of [
    [apps[0]!, 'e2'],
    [apps[2]!, 'e2'],
  ] as const) {
    const refused = await send(app, event);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await codeOf(refused)).toBe('unavailable');
  }
  expect((await send(apps[1]!, 'e3')).status).toBe(202);
  expect((await send(apps[1]!, 'e4')).status).toBe(503);
  expect(files()).toHaveLength(2);
  expect(events().filter((event) => event === 'handoff not spooled')).toHaveLength(3);
  store.setAway(false);
  for (const spool of spools) await work({ ...server.deps, spool });
  expect(files()).toEqual([]);
  // There is room again.
  store.setAway(true);
  expect((await send(apps[1]!, 'e4')).status).toBe(202);
  store.setAway(false);
  expect((await post(said('e1', 'I am Lerato Mokoena'))).status).toBe(200);
  expect((await contacts())[0]?.timeline).toHaveLength(3);
});

const whatsapp = (...people: [number: string, name: string][]) => ({
  object: 'whatsapp_business_account',
  entry: people.map(([number, name]) => ({
    id: '102290129340398',
    changes: [
      {
        field: 'messages',
        value: {
          messaging_product: 'whatsapp',
          metadata: { display_phone_number: '27100000000', phone_number_id: '106540352242922' },
          contacts: [{ profile: { name }, wa_id: number }],
          messages: [
            { from: number, id: `wamid.${number}`, type: 'text', text: { body: 'Sawubona' } },
          ],
        },
      },
    ],
  })),
});

test('Each event of a request waits by itself, and a platform is answered in its own way', async () => {
  const { server, store, bot, files, work, contacts } = await house();
  const headers = { authorization: `Bearer ${bot.key}` };
  const body = whatsapp(['27821234567', 'Lerato Mokoena'], ['27831112222', 'Thabo Nkosi']);
  const path = `/api/handoffs/whatsapp/${bot.id}`;
  store.setAway(true);
  const kept = await server.request(path, { body, headers });
  // Meta sends again whatever is not answered 200.
  expect(kept.status).toBe(200);
  expect(await kept.json()).toEqual(KEPT);
  expect(files()).toHaveLength(2);
  // What nobody handed over is kept nowhere.
  const status = { ...body, entry: [{ id: '1', changes: [{ field: 'other', value: {} }] }] };
  const dropped = await server.request(path, { body: status, headers });
  expect(await dropped.json()).toEqual({ outcome: 'ignored', contactId: null });
  const twilio = await server.request(`/api/handoffs/twilio/${bot.id}`, {
    body: 'MessageSid=SM1&SmsStatus=received&Body=Please+call+me&From=%2B27841234567',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(await twilio.text()).toContain('<Response/>');
  expect(files()).toHaveLength(3);
  store.setAway(false);
  await work();
  const names = (await contacts()).map(({ name, phone }) => name ?? phone);
  expect(names.sort()).toEqual(['+27841234567', 'Lerato Mokoena', 'Thabo Nkosi']);
});

test('A store that goes in the middle of a request has its first events, the spool the others', async () => {
  const { server, store, bot, files, work, contacts } = await house();
  const body = whatsapp(
    ['27821234567', 'Lerato Mokoena'],
    ['27831112222', 'Thabo Nkosi'],
    ['27833334444', 'Sipho Dlamini'],
  );
  let bodies = 0;
  const goes = wrapped(store, (docs) => {
    if (docs.some(({ id }) => id.startsWith('raw:')) && ++bodies > 2) store.setAway(true);
  });
  const path = `/api/handoffs/whatsapp/${bot.id}`;
  const answer = await postTo({ ...server.deps, store: goes }, bot.key, body, path);
  expect(await answer.json()).toMatchObject({ outcome: 'created' });
  expect(files()).toHaveLength(2);
  store.setAway(false);
  await work();
  expect(files()).toEqual([]);
  const names = (await contacts()).map(({ name }) => name);
  expect(names.sort()).toEqual(['Lerato Mokoena', 'Sipho Dlamini', 'Thabo Nkosi']);
});

test('A body that cannot be read is told at once, waits all the same, and is in the log later', async () => {
  const { post, store, files, work, server, cookie } = await house();
  store.setAway(true);
  const refused = await post('{"conversation": [');
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { code: 'bad_json', field: 'body' } });
  expect(files()).toHaveLength(1);
  store.setAway(false);
  await work();
  expect(files()).toEqual([]);
  const log: unknown = await (await server.request('/api/handoffs/recent', { cookie })).json();
  expect(log).toMatchObject({ handoffs: [{ outcome: 'refused', field: 'body' }, {}] });
});

test('A deleted person does not come back with an answered handoff that waited, but with a new one', async () => {
  const { handAway, hand, work, contacts, server, cookie, own } = await house();
  const answered = said('e1', 'I am Lerato Mokoena');
  const { contactId } = await hand(answered);
  await handAway(answered);
  const path = `/api/contacts/${contactId as string}`;
  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  await work();
  expect(await contacts()).toEqual([]);
  expect(JSON.stringify(await (await own()).changes(null, 1_000))).not.toContain('Mokoena');

  await handAway(said('e2', 'I am Lerato Mokoena'));
  await work();
  const [contact] = await contacts();
  expect(contact?.name).toBe('Lerato Mokoena');
  expect(contact?.id).not.toBe(contactId);
});

test('What waits for longer than handoffs are kept goes, with a line in the log, store or not', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const { post, handAway, files, store, work, events, contacts } = await house({
    now: () => now,
    config: { handoffDays: 3 },
  });
  await handAway(said('e1', 'I am Thabo Nkosi'));
  now += DAY;
  expect((await post({})).status).toBe(200);
  await handAway(said('e2', 'I am Lerato Mokoena'));
  now += 2 * DAY;
  store.setAway(true);
  await expect(work()).rejects.toThrow(StoreUnavailable);
  expect(files()).toHaveLength(1);
  expect(events()).toContain('spooled handoff too old');
  store.setAway(false);
  await work();
  expect(files()).toEqual([]);
  expect(await contacts()).toMatchObject([{ name: 'Lerato Mokoena' }]);
});

test('An organisation whose database is away does not hold up the others, and loses nothing', async () => {
  const { server, store, handAway, files, work, contacts, organisationId } = await house();
  const cookie = await server.addOrganisation('Others', 'other@example.org');
  const made = await server.request('/api/bots', { cookie, body: { name: 'Other Bot' } });
  const { key } = (await made.json()) as { key: string };
  const headers = { authorization: `Bearer ${key}` };
  const send = (event: string) =>
    server.request('/api/handoffs', { body: said(event, 'I am Thabo Nkosi'), headers });
  expect((await send('e0')).status).toBe(200);
  await handAway(said('e1', 'I am Lerato Mokoena'), said('e2', 'hello'));
  store.setAway(true);
  expect((await send('e1')).status).toBe(202);
  store.setAway(false);
  const missing: Store = {
    ...store,
    async open(name) {
      if (name === `private-${organisationId.toLowerCase()}`) throw new StoreUnavailable('gone');
      return store.open(name);
    },
  };
  await expect(work({ ...server.deps, store: missing })).rejects.toThrow(StoreUnavailable);
  expect(files()).toHaveLength(2);
  await work();
  expect(files()).toEqual([]);
  expect((await contacts())[0]?.timeline).toHaveLength(2);
});

test('The worker asks again within seconds while something waits, and stops in the middle', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { server, handAway, files, contacts } = await house();
  const worker = createWorker(server.deps);
  worker.start();
  await vi.waitFor(() => expect(files()).toEqual([]));
  await handAway(said('e1', 'I am Lerato Mokoena'));
  await vi.waitFor(async () => {
    vi.advanceTimersByTime(5_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(files()).toEqual([]);
    expect(await contacts()).toHaveLength(1);
  });
  await handAway(...Array.from({ length: 20 }, (_, n) => said(`more-${n}`, 'hello')));
  vi.advanceTimersByTime(5_000);
  await worker.stop();
  expect(files().length).toBeGreaterThan(0);
});

test('A folder that was never used is not made, and nothing in one stops a start', async () => {
  const dir = join(temporaryFolder(), 'spool');
  const log = { info: () => undefined, error: () => undefined };
  expect(openSpool({ dir, log }).waiting()).toEqual([]);
  expect(existsSync(dir)).toBe(false);
  mkdirSync(dir);
  for (const name of ['x.json', '%E0%A4%A.json', '000000000000001-.json'])
    writeFileSync(join(dir, name), '');
  writeFileSync(join(dir, `${'0'.repeat(15)}-${'a'.repeat(64)}.json`), '');
  const spool = openSpool({ dir, log });
  expect(spool.waiting()).toEqual([{ id: `raw:${'a'.repeat(64)}`, at: 0 }]);
  expect(await spool.read(`raw:${'a'.repeat(64)}`)).toBeNull();
  expect(spool.waiting()).toEqual([]);
});

/** A store that tells before each put. */
function wrapped(store: Store, before: (docs: readonly { id: string }[]) => void): Store {
  return {
    ...store,
    async open(name) {
      const database = await store.open(name);
      return {
        ...database,
        put: (docs) => {
          before(docs);
          return database.put(docs);
        },
      };
    },
  };
}
