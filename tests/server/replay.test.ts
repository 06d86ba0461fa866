import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { mergeIn } from '#server/contacts/records.ts';
import { secretOf } from '#server/secret.ts';
import type { TimelineEvent } from '#shared/contact/contact.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { stampsOf, type ContactRecord, type Values } from '#shared/record/record.ts';
import { createReplay, noCounts, type ReplayOptions } from '#server/handoff/replay.ts';
import { rawDoc, readRaw } from '#server/handoff/raw.ts';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import { createWorker } from '#server/worker.ts';
import { allOf, handoffServer, said, STORES } from '#tests/support/handoffs.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';

type House = Awaited<ReturnType<typeof handoffServer>>;

async function replay(house: House, options: ReplayOptions = {}) {
  const own = await house.own();
  // A replay comes long after what it works on: what a look-up lags is over.
  for (let i = 0; i < 20; i++) await own.find('raw-age', '', '~', 100);
  return createReplay(house.server.deps)(own, options);
}

/** Writes what an older version would have understood of the newest handoff. */
async function misread(house: House, id: string, field: 'name' | 'email', value: string | null) {
  const record = (await house.records()).find((one) => one.id === id) as ContactRecord;
  const events = Object.keys(record.values).filter((key) => key.startsWith('event/'));
  const at = (key: string) => (record.values[key] as unknown as TimelineEvent).at;
  const [key] = events.sort((a, b) => at(b) - at(a));
  const { [field]: _, ...found } = (record.values[key!] as unknown as TimelineEvent).found;
  const event = {
    ...(record.values[key!] as object),
    found: { ...found, ...(value !== null && { [field]: { value, quote: 'misread' } }) },
  };
  await change(house, id, { [key!]: event, [`found/${field}`]: value });
}

async function change(house: House, id: string, values: Values) {
  const record = (await house.records()).find((one) => one.id === id) as ContactRecord;
  const stamp = nextStamp('000000000000-0000-dddddddddddd', Date.now(), stampsOf(record));
  await mergeIn(await house.contactsDatabase(), [{ id, values, stamp }]);
}

/** Makes of a kept body another one: as if the version that took it in could not read this one. */
async function swap(house: House, from: string, to: string) {
  const own = await house.own();
  const { docs } = await own.changes(null, 1_000);
  for (const { id } of docs.filter((doc) => doc.id.startsWith('raw:'))) {
    const [doc] = await own.get([id]);
    if (doc === undefined || readRaw(doc).body !== from) continue;
    await own.put([rawDoc(id, { ...readRaw(doc), body: to }, 'unreadable', doc.rev)]);
  }
}

describe.each(STORES)('on %s', (_name, open) => {
  test('a body that cannot be read is kept, and the same one again gets the same answer', async () => {
    const house = await handoffServer({ store: open() });
    for (let times = 0; times < 2; times++) {
      const answer = await house.post({ conversation: 'Lerato' });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        error: { code: 'bad_field', field: 'conversation' },
      });
    }
    const all = async () =>
      (await allOf(await house.own())).map((doc) => JSON.stringify(doc)).sort();
    const kept = await all();
    expect(kept.join().match(/Lerato/g)).toHaveLength(1);
    await createWorker(house.server.deps).runOnce();
    expect(await all()).toEqual(kept);
    expect(await replay(house)).toEqual({ ...noCounts(), unreadable: 1 });
  });

  test('what could not be read gets its contact after a fix, once', async () => {
    const house = await handoffServer({ store: open() });
    expect((await house.post('{"event_id": "e1",')).status).toBe(400);
    await swap(house, '{"event_id": "e1",', JSON.stringify(said('e1', 'I am Lerato Mokoena')));
    expect(await replay(house, { unreadable: true, dryRun: true })).toMatchObject({ logged: 1 });
    expect(await house.contacts()).toEqual([]);
    expect(await replay(house, { unreadable: true })).toEqual({ ...noCounts(), logged: 1 });
    const contacts = await house.contacts();
    expect(contacts).toMatchObject([{ name: 'Lerato Mokoena', phone: '+27821234567' }]);
    expect(await replay(house, { unreadable: true })).toEqual(noCounts());
    expect(await replay(house)).toEqual({ ...noCounts(), unchanged: 1 });
    expect(await house.contacts()).toEqual(contacts);
    // Its sender asks again, and is told what was made of it.
    const again = await house.hand(said('e1', 'I am Lerato Mokoena'));
    expect(again).toEqual({ outcome: 'created', contactId: contacts[0]?.id });
  });

  test('what is understood differently now changes what was found, never what a person typed', async () => {
    const house = await handoffServer({ store: open() });
    const words = 'I am Lerato Mokoena, my email is lerato@example.org';
    const { contactId } = await house.hand(said('e1', words));
    const id = contactId as string;
    await misread(house, id, 'name', 'Lerato Please');
    await misread(house, id, 'email', null);
    await change(house, id, { phone: '+27831234567', name: 'Lerato M' });
    expect(await replay(house, { dryRun: true })).toEqual({ ...noCounts(), changed: 1 });
    expect((await house.contact(id)).email).toBeNull();
    expect(await replay(house)).toEqual({ ...noCounts(), changed: 1 });
    const contact = await house.contact(id);
    expect(contact).toMatchObject({
      name: 'Lerato M',
      phone: '+27831234567',
      email: 'lerato@example.org',
      suggestions: { name: { value: 'Lerato Mokoena', quote: 'Lerato Mokoena' } },
    });
    expect(await replay(house)).toEqual({ ...noCounts(), unchanged: 1 });
    expect(await house.contact(id)).toEqual(contact);
    expect(await house.hand(said('e1', words))).toEqual({ outcome: 'created', contactId });
  });

  test('what a later handoff found stays, and a value that rests on nothing any more goes', async () => {
    let now = Date.now();
    const house = await handoffServer({ store: open(), now: () => ++now });
    const { contactId } = await house.hand(said('e1', 'I am Lerato Mokoena, lerato@example.org'));
    await house.hand(said('e2', 'hello'));
    const id = contactId as string;
    await misread(house, id, 'email', 'wrong@example.org');
    expect(await replay(house)).toEqual({ ...noCounts(), changed: 1, unchanged: 1 });
    expect(await house.contact(id)).toMatchObject({ email: null });
    await house.hand(said('e3', 'my email is lerato.m@example.org'));
    expect(await replay(house)).toEqual({ ...noCounts(), unchanged: 3 });
    expect(await house.contact(id)).toMatchObject({ email: 'lerato.m@example.org' });
  });

  test('somebody in whom nobody was found gets a contact, and the event keeps its first answer', async () => {
    const house = await handoffServer({ store: open() });
    const body = said('e1', 'hello', {});
    expect(await house.hand(body)).toEqual({ outcome: 'ignored', contactId: null });
    await swap(house, JSON.stringify(body), JSON.stringify(said('e1', 'I am Lerato Mokoena')));
    expect(await replay(house)).toEqual({ ...noCounts(), logged: 1 });
    const contacts = await house.contacts();
    expect(contacts).toMatchObject([{ name: 'Lerato Mokoena' }]);
    expect(await replay(house)).toEqual({ ...noCounts(), unchanged: 1 });
    expect(await house.contacts()).toEqual(contacts);
    expect(await house.hand(body)).toEqual({ outcome: 'ignored', contactId: null });
    const path = `/api/contacts/${contacts[0]!.id}`;
    await house.server.request(path, { method: 'DELETE', cookie: house.cookie });
    expect(JSON.stringify(await allOf(await house.own()))).not.toContain('Lerato');
    expect(await replay(house)).toEqual(noCounts());
    expect(await house.contacts()).toEqual([]);
  });

  test('of two bodies of one event only the one that was worked is worked again', async () => {
    let now = Date.parse('2026-11-22T08:00:00Z');
    const house = await handoffServer({ store: open(), now: () => ++now });
    const { contactId } = await house.hand(said('e1', 'I am Lerato Mokoena'));
    const other = said('e1', 'I am Sipho Dube, sipho@example.org', {
      whatsapp_number: '27831234567',
    });
    expect(await house.hand(other)).toEqual({ outcome: 'created', contactId });
    const before = await house.records();
    for (const dryRun of [true, false, false, true])
      expect(await replay(house, { dryRun })).toEqual({ ...noCounts(), unchanged: 2 });
    expect(await house.records()).toEqual(before);
  });

  test('a message that gets its contact from a replay gets it once, though it leaves no entry', async () => {
    const house = await handoffServer({ store: open() });
    await house.server.request(`/api/bots/${house.bot.id}`, {
      cookie: house.cookie,
      method: 'PATCH',
      body: { trigger: 'interaction' },
    });
    await house.hand(said('e1', 'I am Lerato Mokoena'));
    const empty = { ...said('e2', 'hello', {}), event: 'interaction' };
    expect(await house.hand(empty)).toMatchObject({ outcome: 'ignored' });
    const full = { ...said('e2', 'hello'), event: 'interaction' };
    await swap(house, JSON.stringify(empty), JSON.stringify(full));
    expect(await replay(house)).toEqual({ ...noCounts(), logged: 1, unchanged: 1 });
    for (const dryRun of [true, false])
      expect(await replay(house, { dryRun })).toEqual({ ...noCounts(), unchanged: 2 });
  });

  test('a body that is readable now of an event that is known goes with its contact', async () => {
    const house = await handoffServer({ store: open() });
    const { contactId } = await house.hand(said('e1', 'I am Lerato Mokoena'));
    expect((await house.post('{"event_id": "e1",')).status).toBe(400);
    await swap(house, '{"event_id": "e1",', JSON.stringify(said('e1', 'Lerato, once more')));
    expect(await replay(house)).toEqual({ ...noCounts(), unchanged: 2 });
    expect(await replay(house, { unreadable: true })).toEqual(noCounts());
    const path = `/api/contacts/${contactId as string}`;
    await house.server.request(path, { method: 'DELETE', cookie: house.cookie });
    await createWorker(house.server.deps).runOnce();
    expect(JSON.stringify(await allOf(await house.own()))).not.toContain('Lerato');
  });

  test('the same words more than a day later are an event of their own, also when replayed', async () => {
    let now = Date.parse('2026-11-22T08:00:00Z');
    const house = await handoffServer({ store: open(), now: () => now });
    const { event_id: _, ...body } = said('', 'I am Lerato Mokoena');
    const { contactId } = await house.hand(body);
    now += 86_400_000 + 3_600_000;
    expect((await house.post('{"later":')).status).toBe(400);
    await swap(house, '{"later":', JSON.stringify(body));
    expect(await replay(house)).toEqual({ ...noCounts(), logged: 1, unchanged: 1 });
    expect((await house.contact(contactId)).timeline).toHaveLength(2);
  });

  test('only what came within the time, and of the bot, is worked again', async () => {
    let now = Date.parse('2026-11-22T08:00:00Z');
    const house = await handoffServer({ store: open(), now: () => now });
    await house.hand(said('e1', 'I am Lerato Mokoena'));
    now += 60_000;
    await house.hand(said('e2', 'hello'));
    expect(await replay(house, { since: now })).toMatchObject({ unchanged: 1 });
    expect(await replay(house, { until: now - 60_000 })).toMatchObject({ unchanged: 1 });
    expect(await replay(house, { botId: house.bot.id })).toMatchObject({ unchanged: 2 });
    expect(await replay(house, { botId: 'other' })).toEqual(noCounts());
  });
});

test('bodies go after the days that are set', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const house = await handoffServer({ now: () => now, config: { handoffDays: 2 } });
  await house.hand(said('e1', 'I am Lerato Mokoena'));
  await house.post({ conversation: 'Lerato' });
  const worker = createWorker(house.server.deps);
  now += 47 * 3_600_000;
  await worker.runOnce();
  expect(JSON.stringify(await allOf(await house.own()))).toContain('Lerato');
  now += 2 * 3_600_000;
  await worker.runOnce();
  expect(JSON.stringify(await allOf(await house.own()))).not.toContain('Lerato');
});

test('the log tells the last handoffs, the newest first, with a reason and nothing of a person', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const house = await handoffServer({ now: () => (now += 1_000) });
  const { contactId } = await house.hand(said('e1', 'I am Lerato Mokoena'));
  await house.hand(said('e2', 'hello'));
  await house.hand(said('e3', 'my email is lerato@example.org'));
  await house.hand(said('e4', 'I am Sipho Dube'));
  await house.hand(said('e5', 'good day', {}));
  await house.post({ conversation: 'Lerato' });
  await house.hand(said('e1', 'I am Lerato Mokoena'));
  const path = '/api/handoffs/recent';
  const ask = (query: string, cookie = house.cookie) =>
    house.server.request(`${path}?${query}`, { cookie });
  const text = await (await ask('')).text();
  expect(text).not.toMatch(/Lerato|Sipho|1234567|lerato/);
  const { handoffs } = JSON.parse(text) as { handoffs: unknown[] };
  const of = { botId: house.bot.id, contactId, platform: 'whatsapp' };
  expect(handoffs).toMatchObject([
    { outcome: 'refused', reason: 'unreadable', field: 'conversation', contactId: null },
    { outcome: 'ignored', reason: 'nothing_found', contactId: null, platform: 'whatsapp' },
    { outcome: 'needs_review', reason: 'other_name', ...of },
    { outcome: 'updated', reason: 'known_contact', ...of },
    { outcome: 'matched', reason: 'nothing_new', ...of },
    { outcome: 'created', reason: 'new_contact', ...of },
  ]);
  const two: unknown = await (await ask(`bot=${house.bot.id}&limit=2`)).json();
  expect(two).toEqual({ handoffs: handoffs.slice(0, 2) });
  expect(await (await ask('bot=other')).json()).toEqual({ handoffs: [] });
  expect((await ask('limit=x')).status).toBe(400);
  const agent = await house.server.addUser('agent@example.org');
  expect((await ask('', agent)).status).toBe(403);
  expect((await house.server.request(path)).status).toBe(401);
  const other = await house.server.addOrganisation('Others', 'other@example.org');
  expect(await (await ask(`bot=${house.bot.id}`, other)).json()).toEqual({ handoffs: [] });
});

test('a line of the log loads no body, and goes once the body can be read', async () => {
  const house = await handoffServer();
  const body = JSON.stringify({ conversation: 'Lerato'.repeat(10_000) });
  expect((await house.post(body)).status).toBe(400);
  const own = await house.own();
  const lines = () => own.find('logged', '', '~', 10);
  const [line, ...others] = await lines();
  expect(others).toEqual([]);
  expect(line?.json).not.toContain('Lerato');
  await swap(house, body, JSON.stringify(said('e1', 'I am Lerato Mokoena')));
  expect(await replay(house)).toEqual({ ...noCounts(), logged: 1 });
  const rows = (await lines()).map(({ json }) => JSON.parse(json) as unknown);
  expect(rows).toMatchObject([{ outcome: 'created' }]);
});

test('an admin has a running server replay, others do not', async () => {
  const house = await handoffServer();
  await house.hand(said('e1', 'I am Lerato Mokoena'));
  const ask = (cookie: string) =>
    house.server.request('/api/handoffs/replay', { cookie, body: { dryRun: true } });
  expect(await (await ask(house.cookie)).json()).toEqual({ ...noCounts(), unchanged: 1 });
  expect((await ask(await house.server.addUser('agent@example.org'))).status).toBe(403);
});

test('the script prints counts and nothing of a person, and says so when a server runs on the folder', async () => {
  const dir = temporaryFolder();
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  const log = { info: () => undefined, error: () => undefined };
  const store = openSqliteStore({ dir, random, log });
  const secret = await secretOf({ store, random }, null);
  const house = await handoffServer({ store, config: { secret } });
  await house.hand(said('e1', 'I am Lerato Mokoena'));
  await house.post({ conversation: 'Lerato' });
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/replay.ts', ...words], {
      env: { PATH: process.env['PATH'], DATA_DIR: dir },
    });
  await expect(run()).rejects.toMatchObject({ stderr: expect.stringMatching(/running/) as string });
  await store.close();
  const { stdout, stderr } = await run('--since', '2026-01-01');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^0 logged .*\n0 .*\n1 understood as before\n1 still not readable\n0 /);
  await expect(run('--since', 'soon')).rejects.toMatchObject({
    stderr: 'soon is no time, such as 2026-11-22T08:00:00Z\n',
  });
});
