import { expect, test } from 'vitest';
import { contactsOf } from '#server/context.ts';
import type { Contact } from '#shared/contact/contact.ts';
import { codeOf, testServer, type TestServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const THANDI = {
  name: 'Thandi Mokoena',
  phone: '082 555 1234',
  email: 'Thandi@Example.org',
  language: 'zu-ZA',
  platform: 'WhatsApp',
  tags: ['VIP', 'vip', 'Durban'],
  note: 'Calls on Mondays',
};

const add = async (server: TestServer, cookie: string, body: object): Promise<Contact> => {
  const answer = await server.request('/api/contacts', { cookie, body });
  expect(answer.status).toBe(201);
  return (await answer.json()) as Contact;
};
const search = async (server: TestServer, cookie: string, body: object) => {
  const answer = await server.request('/api/contacts/search', { cookie, body });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { contacts: Contact[]; next?: string };
};
/** All that a search finds, page after page; on the worst store a contact may come twice. */
async function searchAll(server: TestServer, cookie: string, body: object): Promise<Set<string>> {
  const ids = new Set<string>();
  let after: string | undefined;
  do {
    const found = await search(server, cookie, { ...body, ...(after && { after }) });
    for (const { id } of found.contacts) ids.add(id);
    after = found.next;
  } while (after !== undefined);
  return ids;
}

test('a contact is added in its stored form, read, changed field by field and deleted for ever', async () => {
  const now = Date.UTC(2026, 10, 22);
  const server = await testServer({ now: () => now });
  const cookie = await server.signInAdmin();
  const made = await add(server, cookie, THANDI);
  expect(made).toMatchObject({
    name: 'Thandi Mokoena',
    phone: '+27825551234',
    email: 'thandi@example.org',
    language: 'zu',
    platform: 'whatsapp',
    tags: ['Durban', 'VIP'],
    source: 'api',
    addedBy: 'Ada Admin',
    addedAt: now,
  });
  const path = `/api/contacts/${made.id}`;
  expect(await (await server.request(path, { cookie })).json()).toEqual(made);

  const change = { name: 'Thandi Dlamini', note: null, tags: ['VIP'] };
  const changed = await server.request(path, { method: 'PATCH', cookie, body: change });
  expect(changed.status).toBe(200);
  expect(await changed.json()).toEqual({ ...made, ...change });

  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  for (const method of ['GET', 'DELETE', 'PATCH']) {
    const gone = await server.request(path, {
      method,
      cookie,
      ...(method === 'PATCH' && { body: {} }),
    });
    expect([method, gone.status]).toEqual([method, 404]);
  }
  expect((await search(server, cookie, {})).contacts).toEqual([]);
  const contacts = await contactsOf(server.deps.store, (await server.me(cookie)).organisation.id);
  expect(JSON.stringify(await contacts.get([made.id]))).not.toContain('Thandi');
});

test('a number without a country code is one of the organisation’s country', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  await server.request('/api/organisation', { method: 'PATCH', cookie, body: { country: 'KE' } });
  expect((await add(server, cookie, { phone: '0722 000 000' })).phone).toBe('+254722000000');
});

test.each([
  ['phone', { phone: '+27 82 555 123' }],
  ['phone', { name: 'A', phone: 'call me' }],
  ['email', { email: 'nobody' }],
  ['language', { name: 'A', language: 'Klingon' }],
  ['platform', { name: 'A', platform: 'pigeon' }],
  ['name', { note: 'nobody to reach' }],
  ['name', { name: 7 }],
  ['nmae', { name: 'A', nmae: 'B' }],
  ['tags', { name: 'A', tags: 'VIP' }],
  ['note', { name: 'A', note: 'x'.repeat(10_001) }],
])('a wrong %s is 400 and named, and nothing is stored', async (field, body) => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const answer = await server.request('/api/contacts', { cookie, body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 'bad_field', field } });
  expect((await search(server, cookie, {})).contacts).toEqual([]);
});

test('contacts are found by number in any spelling, by email in any case, and by words', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const thandi = await add(server, cookie, THANDI);
  const sipho = await add(server, cookie, { name: 'Sipho Ngcobo', phone: '+27 83 555 9999' });
  const names = async (body: object) =>
    (await search(server, cookie, body)).contacts.map(({ id }) => id);
  for (const phone of ['0825551234', '+27 82 555 1234', '27825551234'])
    expect(await names({ phone })).toEqual([thandi.id]);
  expect(await names({ email: 'THANDI@example.org' })).toEqual([thandi.id]);
  expect(await names({ text: 'mokoena thandi' })).toEqual([thandi.id]);
  expect(await names({ text: '9999' })).toEqual([sipho.id]);
  expect(await names({ phone: '0825551234', text: 'sipho' })).toEqual([]);
  expect(await names({ text: 'nobody' })).toEqual([]);
  expect((await names({})).sort()).toEqual([thandi.id, sipho.id].sort());
});

test.each([
  ['calm', worstStore({ seed: 1, calm: true })],
  ['worst', worstStore({ seed: 2 })],
])('a search in pages finds every contact that fits, on the %s store', async (_name, store) => {
  const server = await testServer({ store });
  const cookie = await server.signInAdmin();
  const even = new Set<string>();
  const all = new Set<string>();
  for (let i = 0; i < 40; i++) {
    const { id } = await add(server, cookie, { name: i % 2 === 0 ? `Even ${i}` : `Odd ${i}` });
    all.add(id);
    if (i % 2 === 0) even.add(id);
  }
  expect(await searchAll(server, cookie, { text: 'even', limit: 3 })).toEqual(even);
  expect(await searchAll(server, cookie, { limit: 7 })).toEqual(all);
  const { contacts } = await search(server, cookie, { limit: 5 });
  expect(contacts.length).toBeLessThanOrEqual(5);
});

test('another organisation’s contacts are not found, read, changed or deleted, and its cursor is refused', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const { id } = await add(server, cookie, THANDI);
  for (let i = 0; i < 3; i++) await add(server, cookie, { name: `Number ${i}` });
  const { next } = await search(server, cookie, { limit: 1 });
  const other = await server.addOrganisation('Others', 'other@example.org');

  expect((await search(server, other, {})).contacts).toEqual([]);
  expect((await search(server, other, { phone: THANDI.phone })).contacts).toEqual([]);
  for (const [method, body] of [['GET'], ['PATCH', { name: 'Mine' }], ['DELETE']] as const) {
    const answer = await server.request(`/api/contacts/${id}`, {
      method,
      cookie: other,
      ...(body && { body }),
    });
    expect(answer.status).toBe(404);
  }
  const stolen = await server.request('/api/contacts/search', {
    cookie: other,
    body: { after: next },
  });
  expect(stolen.status).toBe(410);
  expect(await codeOf(stolen)).toBe('cursor_gone');
});

test.each(['nonsense', '', 'eyJ9'])(
  'a cursor that nobody gave (%j) is 410 or counts as none',
  async (after) => {
    const server = await testServer();
    const cookie = await server.signInAdmin();
    const answer = await server.request('/api/contacts/search', { cookie, body: { after } });
    expect(answer.status).toBe(after === '' ? 200 : 410);
  },
);

test.each(['not-a-uuid', '11111111-1111-4111-8111-111111111111', '__proto__'])(
  'the contact %s is 404',
  async (id) => {
    const server = await testServer();
    const cookie = await server.signInAdmin();
    expect((await server.request(`/api/contacts/${id}`, { cookie })).status).toBe(404);
  },
);

test('without a session or a key there is 401; a key reads contacts only if an admin gave it that scope', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const { id } = await add(server, cookie, THANDI);
  const key = async (scopes?: string[]) => {
    const body = { name: 'Bot', platform: 'plain', ...(scopes && { scopes }) };
    const made = await server.request('/api/bots', { cookie, body });
    return ((await made.json()) as { key: string }).key;
  };
  const get = (headers: Record<string, string>) =>
    server.request(`/api/contacts/${id}`, { headers });
  expect((await get({})).status).toBe(401);
  expect((await get({ authorization: 'Bearer unknown' })).status).toBe(401);
  expect((await get({ authorization: `Bearer ${await key()}` })).status).toBe(403);
  const allowed = { authorization: `Bearer ${await key(['handoffs', 'contacts'])}` };
  expect((await get(allowed)).status).toBe(200);
  const made = await server.request('/api/contacts', {
    headers: allowed,
    body: { name: 'By bot' },
  });
  expect(await made.json()).toMatchObject({ name: 'By bot', addedBy: 'Bot', source: 'api' });
});

test('two changes of two fields at once both stay', async () => {
  const server = await testServer({ store: worstStore({ seed: 9 }) });
  const cookie = await server.signInAdmin();
  const { id } = await add(server, cookie, { name: 'A' });
  const path = `/api/contacts/${id}`;
  const bodies = [{ phone: '0825551234' }, { email: 'a@example.org' }, { note: 'Hello' }];
  const answers = await Promise.all(
    bodies.map((body) => server.request(path, { method: 'PATCH', cookie, body })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await (await server.request(path, { cookie })).json()).toMatchObject({
    name: 'A',
    phone: '+27825551234',
    email: 'a@example.org',
    note: 'Hello',
  });
});
