import { expect, test } from 'vitest';
import { contactsOf } from '#server/context.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import type { PushAnswer } from '#shared/protocol/sync.ts';
import { PROTOCOL_HEADER } from '#shared/protocol/version.ts';
import { isHeld, LONGEST_RECORD, MOST_KEYS, type Values } from '#shared/record/record.ts';
import { codeOf, testServer, type TestServer } from '#tests/support/server.ts';

// A record beyond the limits is one that no device can read: it is invisible to all, and nobody can delete it.

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
let last = nextStamp('000000000000-0000-dddddddddddd', Date.now());

async function pushing(server: TestServer) {
  const cookie = await server.signInAdmin();
  const { organisation, user } = await server.me(cookie);
  return async (...records: unknown[]): Promise<PushAnswer['rejected']> => {
    const answer = await server.request(`/api/sync/push?org=${organisation.id}&user=${user.id}`, {
      cookie,
      headers: { [PROTOCOL_HEADER]: '1' },
      body: records.every((record) => typeof record === 'string')
        ? `{"records":[${records.join(',')}]}`
        : { records },
    });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as PushAnswer).rejected;
  };
}

const record = (values: Values) => ({ id: ID, values, stamp: (last = nextStamp(last, 0)) });
const tags = (from: number, count: number): Values =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`tag/t${from + i}`, `t${from + i}`]));

async function expectReadable(server: TestServer, cookie: string): Promise<void> {
  const { organisation } = await server.me(cookie);
  const contacts = await contactsOf(server.deps.store, organisation.id);
  const { docs } = await contacts.changes(null, 1_000);
  for (const { json } of docs) {
    expect(isHeld(JSON.parse(json))).toBe(true);
    expect(json.length).toBeLessThanOrEqual(LONGEST_RECORD);
  }
}

test('What would make a stored record greater than a device reads is rejected alone, a deletion never', async () => {
  const server = await testServer();
  const push = await pushing(server);
  expect(await push(record(tags(0, MOST_KEYS - 1)))).toEqual([]);
  const other = { ...record({ name: 'Ann' }), id: ID.replace('6f', '7f') };
  expect(await push(record(tags(MOST_KEYS, 2)), other)).toEqual([
    { index: 0, id: ID, code: 'too_large' },
  ]);
  expect(await push(record({ name: 'Ann' }))).toEqual([]);
  const long = (key: string) => record({ [key]: 'x'.repeat(LONGEST_RECORD - 1_000) });
  expect(await push({ ...long('a'), id: other.id })).toEqual([]);
  expect(await push({ ...long('b'), id: other.id })).toMatchObject([{ code: 'too_large' }]);
  await expectReadable(server, await server.signInAdmin());
  expect(await push({ id: ID, deleted: nextStamp(last, 0) })).toEqual([]);
});

test('A record whose values are nested too deeply is rejected, and the others are stored', async () => {
  const push = await pushing(await testServer());
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  const bad = `{"id":"${ID}","values":{"a":${deep}},"stamp":"${nextStamp(last, 0)}"}`;
  const good = JSON.stringify({ ...record({ name: 'Ann' }), id: ID.replace('6f', '7f') });
  expect(await push(bad, good)).toEqual([{ index: 0, id: ID, code: 'bad_record' }]);
  const member = `{"id":"${ID}","values":{"a":1},"more":${deep},"stamp":"${nextStamp(last, 0)}"}`;
  expect(await push(member, good)).toEqual([{ index: 0, id: ID, code: 'bad_record' }]);
});

test('A call that would make a contact greater than a device reads is told so', async () => {
  const server = await testServer();
  const push = await pushing(server);
  await push(record(tags(0, MOST_KEYS)));
  const cookie = await server.signInAdmin();
  const answer = await server.request(`/api/contacts/${ID}`, {
    method: 'PATCH',
    cookie,
    body: { note: 'one more' },
  });
  expect(answer.status).toBe(413);
  expect(await codeOf(answer)).toBe('too_large');
});

test('Whatever identities a bot tells, and however many, its contact stays one that a device reads', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Bot' } });
  const { key } = (await made.json()) as { key: string };
  const hand = async (identities: object[]) => {
    const answer = await server.request('/api/handoffs', {
      headers: { authorization: `Bearer ${key}` },
      body: { hints: { phone: '+27821234567', identities } },
    });
    expect(answer.status).toBe(200);
  };
  const longest = { kind: 'k'.repeat(40), value: 'v'.repeat(128), scope: 's'.repeat(128) };
  await hand([longest]);
  await expectReadable(server, cookie);
  for (let n = 0; n < 12; n++)
    await hand(
      Array.from({ length: 20 }, (_, i) => ({
        kind: 'webchat',
        value: `${n}-${i}`.padEnd(128, 'v'),
        scope: 's'.repeat(128),
      })),
    );
  await expectReadable(server, cookie);
});
