import { expect, test, vi } from 'vitest';
import { parseFile } from '#shared/csv/pipeline.ts';
import { EVERYTHING } from '#lib/data/data.ts';
import { dataDevice as device } from '#tests/support/data-device.ts';
import { testServer } from '#tests/support/server.ts';

test('a device adds, edits, tags and deletes, and all of it reaches the server', async () => {
  const server = await testServer();
  const { data, until } = await device(server, await server.signInAdmin());
  await until({ phase: 'live', complete: true });
  const ann = await data.add({ name: 'Ann', phone: '+27825640183', tags: ['vip'] });
  const ben = await data.add({ name: 'Ben' });
  expect(await data.edit(ann, { name: 'Anna', tags: ['vip', 'new'] })).toBe(true);
  expect(await data.tag({ query: EVERYTHING }, 'all', true)).toBe(2);
  expect(await data.tag({ query: EVERYTHING, except: [ann] }, 'not ann', true)).toBe(1);
  expect(await data.remove({ ids: [ben] })).toBe(1);
  expect(await data.edit(ben, { name: 'Benny' })).toBe(false);
  await until({ unsent: 0, refused: 0 });
  const cookie = await server.signInAdmin();
  const found = await server.request('/api/contacts/search', { cookie, body: {} });
  expect(((await found.json()) as { contacts: unknown[] }).contacts).toMatchObject([
    { id: ann, name: 'Anna', phone: '+27825640183', tags: ['all', 'new', 'vip'] },
  ]);
});

test('an expired session keeps what waits, and it goes after the same user has signed in again', async () => {
  const server = await testServer();
  const { data, until, signIn } = await device(server, await server.signInAdmin());
  await until({ phase: 'live' });
  signIn('contacts.session_token=expired');
  await data.add({ name: 'Waiting' });
  await until({ phase: 'blocked', blockedBy: 'unauthorised', unsent: 1 });
  signIn(await server.signInAdmin());
  data.syncNow();
  await until({ phase: 'live', blockedBy: null, unsent: 0 });
});

test('a device whose user was removed keeps only what was never sent', async () => {
  const server = await testServer();
  const agent = await server.addUser('agent@example.org');
  const { data, until, setAway } = await device(server, agent);
  await until({ phase: 'live' });
  await data.add({ name: 'Sent' });
  await until({ unsent: 0 });
  setAway(true);
  await data.add({ name: 'Never sent' });
  await until({ phase: 'offline', unsent: 1 });
  const cookie = await server.signInAdmin();
  const { user } = await server.me(agent);
  await server.request(`/api/users/${user.id}`, { method: 'DELETE', cookie });
  setAway(false);
  data.syncNow();
  await until({ phase: 'blocked', blockedBy: 'not_a_member' });
  await vi.waitFor(async () => {
    expect((await data.show(EVERYTHING)).rows.map(({ name }) => name)).toEqual(['Never sent']);
  });
  expect(new TextDecoder().decode(await data.exportUnsent())).toContain('Never sent');
});

test('without the server everything goes on, and the device says since when it is offline', async () => {
  const server = await testServer();
  const { data, until, setAway, status } = await device(server, await server.signInAdmin());
  await until({ phase: 'live' });
  setAway(true);
  await data.add({ name: 'Offline' });
  await until({ phase: 'offline', unsent: 1 });
  expect(status()?.offlineSince).toBeGreaterThan(0);
  expect((await data.show({ ...EVERYTHING, text: 'off' })).count).toBe(1);
  setAway(false);
  data.syncNow();
  await until({ phase: 'live', unsent: 0, offlineSince: null });
});

test('a full device refuses a change before it is called saved, says so, and keeps what it has', async () => {
  const server = await testServer();
  const { data, until, status } = await device(server, await server.signInAdmin());
  await until({ phase: 'live' });
  const ann = await data.add({ name: 'Ann' });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(data.edit(ann, { name: 'Anna' })).rejects.toThrow();
  await expect(data.add({ name: 'Ben' })).rejects.toThrow();
  expect(status()?.full).toBe(true);
  put.mockRestore();
  expect((await data.show(EVERYTHING)).rows.map(({ name }) => name)).toEqual(['Ann']);
  expect(await data.edit(ann, { name: 'Anna' })).toBe(true);
});

test('a second tab sees what the first wrote, and only one of them syncs', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const first = await device(server, cookie);
  const second = await device(server, cookie);
  await first.until({ phase: 'live' });
  await first.data.add({ name: 'Seen' });
  await vi.waitFor(async () => expect((await second.data.show(EVERYTHING)).count).toBe(1));
});

test('a download of the list is a file that an upload takes, in the order shown', async () => {
  const server = await testServer();
  const { data } = await device(server, await server.signInAdmin());
  await data.add({ name: 'Ben', email: 'ben@example.org' });
  await data.add({ name: 'Ann', phone: '+27825640183' });
  const query = { ...EVERYTHING, sort: 'name', descending: false } as const;
  const parsed = await parseFile(await data.export({ query }, 'csv'));
  expect(parsed.accepted.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
  const vcard = new TextDecoder().decode(await data.export({ query }, 'vcard'));
  expect(vcard.match(/^FN:.*$/gm)).toEqual(
    ['FN:Ann', 'FN:Ben'].map((line) => expect.stringContaining(line) as string),
  );
});
