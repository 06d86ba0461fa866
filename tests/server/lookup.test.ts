import { expect, test } from 'vitest';
import { testServer, type TestServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

interface Made {
  key: string;
}

async function known(seed: number | null = null) {
  const server = await testServer(seed === null ? {} : { store: worstStore({ seed }) });
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  const { key } = (await made.json()) as Made;
  const headers = { authorization: `Bearer ${key}` };
  const body = {
    conversation: [{ sender: 'user', message: 'My name is Lerato Mokoena' }],
    hints: {
      language_code: 'zu-ZA',
      whatsapp_number: '27821234567',
      identities: [{ kind: 'wa_bsuid', value: 'ZA.13491208655302741918', scope: 'p1' }],
    },
  };
  expect((await server.request('/api/handoffs', { body, headers })).status).toBe(200);
  return { server, key };
}

const ask = (
  server: TestServer,
  key: string,
  body: unknown,
  headers: Record<string, string> = {},
) =>
  server.request('/api/lookup', { body, headers: { authorization: `Bearer ${key}`, ...headers } });

test('A look-up tells whether somebody is known and what is missing, never what is stored', async () => {
  const { server, key } = await known();
  for (const body of [
    { phone: '082 123 4567' },
    { phone: 27821234567 },
    { identity: { kind: 'wa_bsuid', value: 'ZA.13491208655302741918', scope: 'p1' } },
    { identity: { kind: 'phone', value: '+27821234567' }, unknown: 1 },
  ]) {
    const text = await (await ask(server, key, body)).text();
    expect(JSON.parse(text)).toEqual({ known: true, missing: ['email'], language: 'zu' });
    expect(text).not.toMatch(/Lerato|1234567/);
  }
  const nobody = { known: false, missing: ['name', 'phone', 'email'], language: null };
  expect(await (await ask(server, key, { email: 'x@example.org' })).json()).toEqual(nobody);
});

test.each([31, 32, 33])(
  'Somebody handed over a moment ago is found though look-ups lag (seed %i)',
  async (seed) => {
    const { server, key } = await known(seed);
    const answer = await ask(server, key, { phone: '0821234567' });
    expect(await answer.json()).toMatchObject({ known: true });
  },
);

test('A bot that reads plain text gets FOUND or NOT_FOUND, from a form too', async () => {
  const { server, key } = await known();
  const plain = { accept: 'text/plain' };
  expect(await (await ask(server, key, { phone: '0821234567' }, plain)).text()).toBe('FOUND');
  expect(await (await ask(server, key, { phone: '0821234568' }, plain)).text()).toBe('NOT_FOUND');
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(await (await ask(server, key, 'phone=082+123+4567', form)).text()).toBe('FOUND');
});

test('A form may have other names for number, email and identity, and says whose numbers are meant', async () => {
  const { server, key } = await known();
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const body of [
    'Phone=082+123+4567',
    'number=0821234567&ConversationID=x1',
    'cell-number=0821234567&colour=blue',
    'phone=&Contact+Number=%2B27821234567',
    'identity_kind=phone&identity_value=0821234567',
    'identity_kind=wa_bsuid&identity_value=ZA.13491208655302741918&identity_scope=p1',
    'phone=0821234567&language=zu-ZA&country=',
  ])
    expect(await (await ask(server, key, body, form)).text()).toBe('FOUND');
  const kenyan = { hints: { name: 'Achieng Otieno', phone: '+254712345678' } };
  const headers = { authorization: `Bearer ${key}` };
  expect((await server.request('/api/handoffs', { body: kenyan, headers })).status).toBe(200);
  for (const [body, answer] of [
    ['phone=0712345678', 'NOT_FOUND'],
    ['phone=0712345678&country=ke', 'FOUND'],
    ['phone=0712345678&language=sw-KE', 'FOUND'],
  ])
    expect(await (await ask(server, key, body, form)).text()).toBe(answer);
  const wrong = await ask(server, key, 'cell-number=none', form);
  expect(await wrong.json()).toMatchObject({ error: { field: 'cell-number' } });
});

test('A look-up that cannot be read is told by the name of its field, and needs a key', async () => {
  const { server, key } = await known();
  for (const [body, field] of [
    [{ phone: 'abc' }, 'phone'],
    [{ email: 'nobody' }, 'email'],
    [{ identity: 'x' }, 'identity'],
    [{}, 'phone'],
    ['{', 'body'],
  ] as const) {
    const answer = await ask(server, key, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { field } });
  }
  expect((await server.request('/api/lookup', { body: { phone: '0821234567' } })).status).toBe(401);
});

test('What one organisation knows, the bot of another is not told', async () => {
  const { server } = await known();
  const cookie = await server.addOrganisation('Others', 'other@example.org');
  const made = await server.request('/api/bots', { cookie, body: { name: 'Theirs' } });
  const { key } = (await made.json()) as Made;
  const answer = await ask(server, key, { phone: '0821234567' });
  expect(await answer.json()).toMatchObject({ known: false });
});
