import { expect, test } from 'vitest';
import { mergeIn } from '#server/contacts/records.ts';
import { contactsOf } from '#server/context.ts';
import { push } from '#server/sync/push.ts';
import { createWorker } from '#server/worker.ts';
import { newUuid } from '#shared/base/ports.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { CLOCK_TOLERANCE } from '#shared/protocol/sync.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { dataDevice } from '#tests/support/data-device.ts';
import { handoffServer, said } from '#tests/support/handoffs.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { ADMIN, testServer, type TestServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const HOUR = 3_600_000;
const NOW = 1_700_000_000_000;
const SERVER = '000000000000-0000-555555555555';
const DEVICE = '000000000000-0000-dddddddddddd';
const random = seededBytes(9);

test('a device makes up no stamp: what is not stored, or stored without such stamps, is refused', async () => {
  const contacts = await worstStore({ seed: 3, calm: true }).open('contacts-a');
  const values = { name: 'Ann', phone: '+27821234567' };
  const stored = { id: newUuid(random), values, stamp: nextStamp(SERVER, NOW) };
  await mergeIn(contacts, [stored]);
  const codes = async (...records: ContactRecord[]) =>
    (await push(contacts, records, NOW)).answer.rejected.map(({ code }) => code);
  const ahead = nextStamp(DEVICE, NOW + CLOCK_TOLERANCE + 1);
  const edit = { ...stored, values: { ...values, name: 'Anna' } };
  expect(await codes({ ...edit, stamps: { name: ahead } })).toEqual(['clock']);
  expect(await codes({ ...stored, id: newUuid(random), stamp: ahead })).toEqual(['clock']);
  // Its own word that the contact is stamped ahead is none.
  const claims = { ...edit, stamps: { phone: ahead, name: nextStamp(DEVICE, NOW, [ahead]) } };
  expect(await codes(claims, claims)).toEqual(['clock', 'clock']);
  expect(await codes({ ...edit, stamps: { name: nextStamp(DEVICE, NOW + 1) } })).toEqual([]);
});

test('what a server with a wrong clock has logged is edited on a device, and all agree', async () => {
  let off = HOUR;
  const server = await testServer({ now: () => Date.now() + off });
  const cookie = await server.signInAdmin();
  const add = async (name: string) => {
    const made = await server.request('/api/contacts', { cookie, body: { name } });
    return ((await made.json()) as { id: string }).id;
  };
  const ids = [await add('Ann'), await add('Ben'), await add('Cyn')];
  off = 0;
  const device = await dataDevice(server, cookie);
  await device.until({ phase: 'live', complete: true });
  // In the order against that of their stamps, and one that nobody stamped ahead.
  device.setAway(true);
  const own = await device.data.add({ name: 'Dan' });
  for (const id of [...ids].reverse())
    expect(await device.data.edit(id, { note: 'seen' })).toBe(true);
  expect(await device.data.edit(own, { note: 'seen' })).toBe(true);
  device.setAway(false);
  device.data.syncNow();
  await device.until({ unsent: 0, refused: 0 });
  expect(await notesOf(server)).toEqual(['seen', 'seen', 'seen', 'seen']);
  await device.data.edit(ids[0]!, { note: 'seen again' });
  await device.until({ unsent: 0, refused: 0 });
  expect((await notesOf(server)).sort()).toEqual(['seen', 'seen', 'seen', 'seen again']);
});

async function notesOf(server: TestServer): Promise<(string | null)[]> {
  const cookie = await server.signInAdmin();
  const { organisation } = await server.me(cookie);
  const { docs } = await (await contactsOf(server.deps.store, organisation.id)).changes(null, 100);
  return docs.map(({ json }) => (JSON.parse(json) as ContactRecord).values['note'] as string);
}

test('when the clock of a server jumps, signing in, handoffs and the spool go on', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const store = worstStore({ seed: 5, calm: true });
  const own = await handoffServer({ store, now: () => now });
  const { server, post, contacts } = own;
  const guess = (password: string) =>
    server.request('/api/auth/sign-in/email', { body: { email: ADMIN.email, password } });
  let n = 0;
  const number = () => ({ whatsapp_number: `2782123456${n}` });
  for (const jump of [HOUR, -2 * HOUR, HOUR]) {
    for (let tries = 0; tries < 5; tries++) expect((await guess('a wrong one')).status).toBe(401);
    expect((await guess(ADMIN.password)).status).toBe(429);
    now += jump;
    expect((await guess(ADMIN.password)).status).toBe(200);
    expect(await own.hand(said(`e${++n}`, 'I am Lerato Mokoena', number()))).toMatchObject({
      outcome: 'created',
    });
    store.setAway(true);
    const kept = await post(said(`e${++n}`, 'I am Thabo Nkosi', number()));
    expect(kept.status).toBe(202);
    now -= jump;
    store.setAway(false);
    await createWorker(server.deps).runOnce();
    expect(await contacts()).toHaveLength(n);
  }
});
