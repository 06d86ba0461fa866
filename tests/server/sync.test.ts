import { expect, onTestFinished, test, vi } from 'vitest';
import { mergeIn } from '#server/contacts/records.ts';
import { contactsOf } from '#server/context.ts';
import { newUuid } from '#shared/base/ports.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { PING_EVERY } from '#shared/protocol/sync.ts';
import { PROTOCOL_HEADER } from '#shared/protocol/version.ts';
import { witnessOf } from '#shared/protocol/witness.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { Transport, SyncError, type LiveMessage } from '#lib/sync/transport.ts';
import { codeOf, testServer, type TestServer } from '#tests/support/server.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { never, pullAll, syncCalls } from '#tests/support/sync-calls.ts';

const random = seededBytes(5);
const device = '000000000000-0000-dddddddddddd';
const record = (name: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id: newUuid(random),
  values: { name },
  stamp: nextStamp(device, Date.now()),
  ...more,
});

const signedIn = async (server: TestServer, cookie?: string) =>
  syncCalls(server, cookie ?? (await server.signInAdmin()));
const BEGINNING = { cursor: null, witnesses: [] };

test('what was pushed is pulled as the same bytes by every device of the organisation', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  const sent = [record('Ann'), record('Ben')];
  expect((await transport.push(sent, [], never)).rejected).toEqual([]);
  const other = await signedIn(server, await server.addUser('agent@example.org'));
  const { records } = await pullAll(other.transport);
  expect(records.map((r) => JSON.stringify(r)).sort()).toEqual(
    sent.map(({ id, stamp, values }) => JSON.stringify({ id, stamp, values })).sort(),
  );
});

test('one bad record of a thousand is rejected by its place, id and code, and the rest is stored', async () => {
  const server = await testServer();
  const { ask, transport } = await signedIn(server);
  const records: unknown[] = Array.from({ length: 999 }, (_, n) => record(`Contact ${n}`));
  records.splice(500, 0, { ...record('Bad'), id: 'not-a-uuid' });
  const answer = (await (await ask('push', { records })).json()) as { rejected: unknown[] };
  expect(answer.rejected).toEqual([{ index: 500, id: 'not-a-uuid', code: 'bad_record' }]);
  expect((await pullAll(transport)).records).toHaveLength(999);
});

test('a record that is too large is rejected alone', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  const large = record('Large', { values: { note: 'x'.repeat(70_000) } });
  const { rejected } = await transport.push([record('Ann'), large], [], never);
  expect(rejected).toEqual([{ index: 1, id: large.id, code: 'too_large' }]);
});

test('a key stamped more than a minute ahead is rejected, one that the server has already is not', async () => {
  let now = 1_700_000_000_000;
  const server = await testServer({ now: () => now });
  const { transport } = await signedIn(server);
  const at = (millis: number) => nextStamp(device, millis);
  const ahead = record('Ahead', { stamp: at(now + 61_000) });
  const near = record('Near', { stamp: at(now + 59_000) });
  expect((await transport.push([ahead, near], [], never)).rejected).toEqual([
    { index: 0, id: ahead.id, code: 'clock' },
  ]);
  now -= 30_000;
  expect((await transport.push([near], [], never)).rejected).toEqual([]);
});

test('a contact that a server stamped ahead of time can be changed, but no device gets further ahead by it', async () => {
  const now = 1_700_000_000_000;
  const server = await testServer({ now: () => now });
  const { transport, cookie } = await signedIn(server);
  const { organisation } = await server.me(cookie);
  const late = now + 3_600_000;
  const ann = record('Ann', { stamp: nextStamp(device, late) });
  await mergeIn(await contactsOf(server.deps.store, organisation.id), [ann]);
  const changed = (stamp: string) => ({
    ...ann,
    values: { ...ann.values, note: 'called' },
    stamps: { note: stamp },
  });
  const further = changed(nextStamp(device, late + 5_000));
  expect((await transport.push([further], [], never)).rejected).toMatchObject([{ code: 'clock' }]);
  const next = changed(nextStamp(ann.stamp, now, [ann.stamp]));
  expect((await transport.push([next], [], never)).rejected).toEqual([]);
});

test('a tombstone is never rejected for its stamp: the lesser of it and now is taken', async () => {
  const now = 1_700_000_000_000;
  const server = await testServer({ now: () => now });
  const { transport } = await signedIn(server);
  const ann = record('Ann', { stamp: nextStamp(device, now) });
  await transport.push([ann], [], never);
  const ahead = { id: ann.id, deleted: nextStamp(device, now + 1_000_000) };
  expect((await transport.push([ahead], [], never)).rejected).toEqual([]);
  const [stored] = (await pullAll(transport)).records as { deleted: string }[];
  expect(stored!.deleted <= nextStamp(device, now)).toBe(true);
});

test('a deleted contact cannot be written again, and nothing of it can be pulled', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  const ann = record('Ann');
  await transport.push([ann], [], never);
  await transport.push([{ id: ann.id, deleted: nextStamp(device, Date.now()) }], [], never);
  await transport.push([{ ...ann, stamp: nextStamp(device, Date.now() + 5_000) }], [], never);
  const { records } = await pullAll(transport);
  expect(records).toEqual([{ id: ann.id, deleted: expect.any(String) as string }]);
  expect(JSON.stringify(records)).not.toContain('Ann');
});

test('a pull since a cursor has what changed since, and a long list comes in pages', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  const first = Array.from({ length: 1_000 }, (_, n) => record(`Contact ${n}`));
  await transport.push(first, [], never);
  await transport.push(
    first.map((r) => record(r.values['name'] as string)),
    [],
    never,
  );
  let pages = 0;
  let cursor = '';
  for await (const page of transport.pull(BEGINNING, never)) {
    pages += 1;
    ({ cursor } = page);
  }
  expect(pages).toBeGreaterThan(1);
  const late = record('Late');
  await transport.push([late], [], never);
  expect((await pullAll(transport, cursor)).records.map(({ id }) => id)).toEqual([late.id]);
});

test.each(['zstd', 'br', 'gzip', 'identity'])(
  'a pull is sent as %s where that is accepted',
  async (encoding) => {
    const server = await testServer();
    const { ask, transport } = await signedIn(server);
    await transport.push([record('Ann')], [], never);
    const answer = await ask('pull', undefined, { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(answer.headers.get('cache-control')).toContain('no-store');
  },
);

test('a change is in the live stream of another device as it is committed', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  const { cursor } = await pullAll(transport);
  const ended = new AbortController();
  const heard: LiveMessage[] = [];
  const listening = (async () => {
    for await (const message of transport.live(cursor, ended.signal)) {
      heard.push(message);
      if (message.type === 'change') return;
    }
  })();
  const ann = record('Ann');
  await transport.push([ann], [], never);
  await listening;
  ended.abort();
  expect(heard[0]).toMatchObject({ type: 'ping' });
  expect(heard.at(-1)).toMatchObject({ type: 'change', records: [{ id: ann.id }] });
});

test('a live stream begins with what changed since its cursor', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  const { cursor } = await pullAll(transport);
  const ann = record('Ann');
  await transport.push([ann], [], never);
  for await (const message of transport.live(cursor, never)) {
    if (message.type !== 'change') continue;
    expect(message.records.map(({ id }) => id)).toEqual([ann.id]);
    break;
  }
});

test('who is removed in the middle of a pull or a long catch-up gets no more of it', async () => {
  let now = Date.now();
  const server = await testServer({ now: () => now });
  const admin = await server.signInAdmin();
  const { ask, cookie } = await signedIn(server, await server.addUser('agent@example.org'));
  const { user, organisation } = await server.me(cookie);
  const contacts = await contactsOf(server.deps.store, organisation.id);
  const count = 12_000;
  await mergeIn(
    contacts,
    Array.from({ length: count }, (_, i) => record(`Name ${i}`.padEnd(100, 'x'))),
  );
  vi.useFakeTimers({ toFake: ['setInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const [pulled, listened] = await Promise.all([ask('pull'), ask('live')]);
  const readers = [pulled, listened].map((answer) => answer.body!.getReader());
  await Promise.all(readers.map((reader) => reader.read()));
  await server.request(`/api/users/${user.id}`, { method: 'DELETE', cookie: admin });
  now += PING_EVERY;
  vi.advanceTimersByTime(PING_EVERY);
  for (const reader of readers) {
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read())
      rest += new TextDecoder().decode(part.value);
    expect(rest.split('"Name ').length).toBeLessThan(count / 2);
  }
  expect(listened.headers.get('cache-control')).toBe('no-store');
});

test.each(['pull?since=x', 'live?since=x'])(
  'an unknown cursor is answered cursor_gone by %s',
  async (path) => {
    const { ask } = await signedIn(await testServer());
    const answer = await ask(path);
    expect([answer.status, await codeOf(answer)]).toEqual([410, 'cursor_gone']);
  },
);

test('a cursor of another organisation is unknown', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  await transport.push([record('Ann')], [], never);
  const { cursor } = await pullAll(transport);
  const other = await signedIn(server, await server.addOrganisation('Other', 'other@example.org'));
  const answer = await other.ask(`pull?since=${encodeURIComponent(cursor)}`);
  expect(await codeOf(answer)).toBe('cursor_gone');
});

test('a call for another account than the signed-in one is refused', async () => {
  const server = await testServer();
  const { query } = await signedIn(server);
  const cookie = await server.addOrganisation('Other', 'other@example.org');
  const headers = { [PROTOCOL_HEADER]: '1' };
  for (const path of ['pull', 'live']) {
    const answer = await server.request(`/api/sync/${path}?${query}`, { cookie, headers });
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'wrong_account']);
  }
});

test('without a session 401, and an app that is too old is told so', async () => {
  const server = await testServer();
  const { cookie, query } = await signedIn(server);
  const anonymous = await server.request('/api/sync/pull', { headers: { [PROTOCOL_HEADER]: '1' } });
  expect(await codeOf(anonymous)).toBe('unauthorised');
  const old = await server.request(`/api/sync/pull?${query}`, { cookie });
  expect([old.status, await codeOf(old)]).toEqual([426, 'upgrade_required']);
});

test('a push of broken JSON, of no list and of too many records is refused and names what is wrong', async () => {
  const server = await testServer();
  const { ask } = await signedIn(server);
  expect(await codeOf(await ask('push', '{"records": ['))).toBe('bad_json');
  const noList = (await (await ask('push', { records: 'all' })).json()) as { error: unknown };
  expect(noList.error).toMatchObject({ code: 'bad_field', field: 'records' });
  const many = await ask('push', { records: Array.from({ length: 1_001 }, () => 0) });
  expect(await codeOf(many)).toBe('bad_field');
});

test('the transport tells a proxy’s page, a cut page and a server error from an answer', async () => {
  const account = { organisationId: 'o', userId: 'u' };
  const html = new Transport(async () => new Response('<html>', { status: 502 }), account);
  await expect(html.push([], [], never)).rejects.toMatchObject({ code: 'offline' });
  const busy = new Transport(
    async () =>
      new Response('{"error":{"code":"unavailable","message":""}}', {
        status: 503,
        headers: { 'retry-after': '7' },
      }),
    account,
  );
  await expect(busy.push([], [], never)).rejects.toMatchObject({
    code: 'unavailable',
    retryAfter: 7_000,
  });
  const cut = new Transport(
    async () => new Response(JSON.stringify(record('Ann')) + '\n{"page":{"cursor":"c","de'),
    account,
  );
  expect((await Array.fromAsync(cut.pull(BEGINNING, never))).length).toBe(0);
  const gone = new Transport(async () => Promise.reject(new TypeError('network')), account);
  await expect(gone.push([], [], never)).rejects.toBeInstanceOf(SyncError);
});

test('a server that has lost what it acknowledged says that the cursor is gone, though it knows the cursor', async () => {
  const server = await testServer();
  const { transport } = await signedIn(server);
  const { cursor } = await pullAll(transport);
  const ann = record('Ann');
  const witnesses = [witnessOf(ann)];
  const pulling = () => Array.fromAsync(transport.pull({ cursor, witnesses }, never));
  await expect(pulling()).rejects.toMatchObject({ code: 'cursor_gone' });
  const pushing = transport.push([record('Ben')], witnesses, never);
  await expect(pushing).rejects.toMatchObject({ code: 'cursor_gone' });
  await transport.push([ann], [], never);
  expect(await pulling()).toHaveLength(1);
  await transport.push([{ id: ann.id, deleted: ann.stamp }], [], never);
  expect(await pulling()).toHaveLength(1);
});

test('what is no record in a live event is left out, and the rest is taken', async () => {
  const ann = record('Ann');
  const data = JSON.stringify({ records: [{ id: 'x' }, ann] });
  const body = `event: change\nid: c9\ndata: ${data}\n\n`;
  const account = { organisationId: 'o', userId: 'u' };
  const transport = new Transport(async () => new Response(body), account);
  const first = await transport.live('c1', never).next();
  expect(first.value).toEqual({ type: 'change', records: [ann], cursor: 'c9' });
});
