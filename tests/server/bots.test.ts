import { expect, test } from 'vitest';
import { systemOf } from '#server/context.ts';
import { testServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

interface Made {
  id: string;
  key: string;
  secret: string;
}
interface Listed {
  token: string;
  id: string;
  name: string;
  lastContactId: string | null;
  lastHandoffAt: number | null;
}

test('A new bot is in the list at once, its key of 256 bits is told once and kept nowhere', async () => {
  const server = await testServer({ store: worstStore({ seed: 5 }) });
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  const { id, key, secret } = (await made.json()) as Made;
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  expect(secret).toMatch(/^whsec_/);
  const listed = await (await server.request('/api/bots', { cookie })).text();
  expect(JSON.parse(listed)).toMatchObject({ bots: [{ id, name: 'Thandi Bot' }] });
  expect(listed).not.toContain(key);
  expect(listed).not.toContain(secret);
  const { docs } = await (await systemOf(server.deps.store)).changes(null, 1_000);
  expect(JSON.stringify(docs)).not.toContain(key);
});

test('Bots are for admins, each for those of their own organisation', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const agent = await server.addUser('agent@example.org');
  const other = await server.addOrganisation('Others', 'other@example.org');
  const made = await server.request('/api/bots', { cookie, body: { name: 'Ours' } });
  const { id } = (await made.json()) as Made;
  expect((await server.request('/api/bots', { cookie: agent })).status).toBe(403);
  expect((await server.request('/api/bots')).status).toBe(401);
  expect(await (await server.request('/api/bots', { cookie: other })).json()).toEqual({ bots: [] });
  const path = `/api/bots/${id}`;
  expect((await server.request(path, { method: 'DELETE', cookie: other })).status).toBe(404);
  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  expect(await (await server.request('/api/bots', { cookie })).json()).toEqual({ bots: [] });
});

test('A bot without a name or of an unknown platform is refused by the name of the field', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  for (const [body, field] of [
    [{}, 'name'],
    [{ name: 'x', platform: 'none' }, 'platform'],
    [{ name: 'x', scopes: ['all'] }, 'scopes.0'],
  ] as const) {
    const answer = await server.request('/api/bots', { cookie, body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'bad_field', field } });
  }
});

test('The list shows when a bot last handed over, and whom', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  const { key } = (await made.json()) as Made;
  const list = async () => {
    const answer = (await (await server.request('/api/bots', { cookie })).json()) as {
      bots: Listed[];
    };
    return answer.bots[0];
  };
  expect(await list()).toMatchObject({ lastHandoffAt: null, lastContactId: null });
  const answer = await server.request('/api/handoffs', {
    body: { hints: { whatsapp_number: '27821234567' } },
    headers: { authorization: `Bearer ${key}` },
  });
  const { contactId } = (await answer.json()) as { contactId: string };
  expect(await list()).toMatchObject({ lastContactId: contactId });
});

test('A bot is changed by its admin, and what is not told stays', async () => {
  const server = await testServer({ store: worstStore({ seed: 6 }) });
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  const bot = (await made.json()) as Made & Listed;
  expect(bot).toMatchObject({ trigger: 'handoff', hasPlatformSecret: false });
  const path = `/api/bots/${bot.id}`;
  const change = (body: object, as = cookie) =>
    server.request(path, { method: 'PATCH', cookie: as, body });
  const secret = 'an app secret of Meta';
  const answer = await change({ platform: 'whatsapp', platformSecret: secret });
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({
    id: bot.id,
    name: 'Thandi Bot',
    platform: 'whatsapp',
    scopes: ['handoffs'],
    hasPlatformSecret: true,
    token: bot.token,
  });
  await change({ name: 'Lerato Bot', trigger: 'interaction' });
  const listed = await (await server.request('/api/bots', { cookie })).text();
  expect(JSON.parse(listed)).toMatchObject({
    bots: [
      { name: 'Lerato Bot', platform: 'whatsapp', trigger: 'interaction', hasPlatformSecret: true },
    ],
  });
  for (const told of [text, listed])
    for (const hidden of [secret, bot.key, bot.secret]) expect(told).not.toContain(hidden);
  expect(await (await change({ platformSecret: '' })).json()).toMatchObject({
    hasPlatformSecret: false,
    name: 'Lerato Bot',
  });
  expect((await change({ trigger: 'never' })).status).toBe(400);
  expect((await change({ name: 'x' }, await server.addUser('agent@example.org'))).status).toBe(403);
  const other = await server.addOrganisation('Others', 'other@example.org');
  expect((await change({ name: 'x' }, other)).status).toBe(404);
});

test('What is changed of a bot counts for its key at once, and a change brings no revoked key back', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  const { id, key } = (await made.json()) as Made;
  const send = () =>
    server.request('/api/handoffs', {
      body: { event: 'interaction', hints: { whatsapp_number: '27821234567' } },
      headers: { authorization: `Bearer ${key}` },
    });
  expect(await (await send()).json()).toEqual({ outcome: 'ignored', contactId: null });
  const change = (body: object) =>
    server.request(`/api/bots/${id}`, { method: 'PATCH', cookie, body });
  await change({ trigger: 'interaction' });
  expect(await (await send()).json()).toMatchObject({ outcome: 'created' });
  await change({ scopes: ['contacts'] });
  expect((await send()).status).toBe(403);
  await server.request(`/api/bots/${id}`, { method: 'DELETE', cookie });
  expect((await change({ scopes: ['handoffs'] })).status).toBe(404);
  expect((await send()).status).toBe(401);
});

test('What a key may do is what the document of its bot says, whatever that of the key says', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  const { id, key } = (await made.json()) as Made;
  const system = await systemOf(server.deps.store);
  const found = (await system.changes(null, 1_000)).docs.find((doc) =>
    doc.id.startsWith('bot-key:'),
  );
  // As an interrupted change would leave it.
  const stale = { id, organisationId: 'another', scopes: ['contacts'], trigger: 'interaction' };
  await system.put([{ id: found!.id, json: JSON.stringify(stale), rev: found!.rev }]);
  const headers = { authorization: `Bearer ${key}` };
  const search = await server.request('/api/contacts/search', { body: {}, headers });
  expect(search.status).toBe(403);
  const handed = await server.request('/api/handoffs', {
    body: { hints: { whatsapp_number: '27821234567' } },
    headers,
  });
  expect(await handed.json()).toMatchObject({ outcome: 'created' });
});
