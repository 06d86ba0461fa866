import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { mergeIn } from '#server/contacts/records.ts';
import { readHandoff } from '#server/handoff/read.ts';
import { contactsOf, privateOf } from '#server/context.ts';
import { createApp } from '#server/app.ts';
import { createWorker } from '#server/worker.ts';
import { StoreUnavailable, type Database, type Store } from '#server/store/store.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { toContact, type Contact } from '#shared/contact/contact.ts';
import { isTombstone, type ContactRecord, type Held } from '#shared/record/record.ts';
import { handoffServer, said } from '#tests/support/handoffs.ts';
import { codeOf, testServer, type ServerOptions, type TestServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

interface Made {
  id: string;
  key: string;
  secret: string;
}

interface Answer {
  outcome: string;
  contactId: string | null;
}

async function withBot(options: ServerOptions = {}) {
  const server = await testServer(options);
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  expect(made.status).toBe(201);
  const bot = (await made.json()) as Made;
  const { organisation } = await server.me(cookie);
  return { server, cookie, bot, organisationId: organisation.id };
}

const hand = (
  server: TestServer,
  { key }: { key: string },
  body: unknown,
  path = '/api/handoffs',
) => server.request(path, { body, headers: { authorization: `Bearer ${key}` } });

async function handed(server: TestServer, bot: Made, body: unknown): Promise<Answer> {
  const answer = await hand(server, bot, body);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

async function allOf(database: Database): Promise<Held[]> {
  const { docs } = await database.changes(null, 1_000);
  const latest = new Map(docs.map(({ id, json }) => [id, JSON.parse(json) as Held]));
  return [...latest.values()];
}

async function contactsIn(store: Store, organisationId: string): Promise<Contact[]> {
  return (await allOf(await contactsOf(store, organisationId)))
    .filter((held): held is ContactRecord => !isTombstone(held))
    .map(toContact);
}

const LERATO = {
  event_id: 'e1',
  conversation: [
    { sender: 'bot', message: 'Your name and number please?' },
    { sender: 'user', message: 'Lerato Mokoena, 082 123 4567' },
  ],
  hints: { channel: 'whatsapp', language_code: 'zu-ZA', whatsapp_number: '27821234567' },
};

const remove = (server: TestServer, cookie: string, id: string) =>
  server.request(`/api/contacts/${id}`, { method: 'DELETE', cookie });

test('A handoff makes a contact with what was understood, by whom, and on which words it rests', async () => {
  const { server, bot, organisationId } = await withBot();
  const { outcome, contactId } = await handed(server, bot, LERATO);
  expect(outcome).toBe('created');
  const [contact] = await contactsIn(server.deps.store, organisationId);
  expect(contact).toMatchObject({
    id: contactId,
    name: 'Lerato Mokoena',
    phone: '+27821234567',
    email: null,
    language: 'zu',
    platform: 'whatsapp',
    source: 'handoff',
    addedBy: 'Thandi Bot',
    needsReview: false,
    identities: [{ kind: 'phone', value: '+27821234567' }],
  });
  expect(contact?.timeline).toMatchObject([
    { bot: 'Thandi Bot', platform: 'whatsapp', found: { name: { quote: 'Lerato Mokoena' } } },
  ]);
});

test('The same event again gets the first answer, and there is one contact', async () => {
  const { server, bot, organisationId } = await withBot();
  const first = await handed(server, bot, LERATO);
  expect(await handed(server, bot, LERATO)).toEqual(first);
  expect(await handed(server, bot, { event_id: 'e1', conversation: [] })).toEqual(first);
  expect(await contactsIn(server.deps.store, organisationId)).toHaveLength(1);
});

test.each([1, 2, 3, 4, 5, 6])(
  'The same event many times at once ends as one contact with one answer, on the worst store (seed %i)',
  async (seed) => {
    const { server, bot, organisationId } = await withBot({ store: worstStore({ seed }) });
    const answers = await Promise.all(Array.from({ length: 5 }, () => handed(server, bot, LERATO)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await contactsIn(server.deps.store, organisationId)).toHaveLength(1);
  },
);

test.each([11, 12, 13, 14, 15, 16])(
  'Two events of one new number at once end as one contact, on the worst store (seed %i)',
  async (seed) => {
    const { server, bot, organisationId } = await withBot({ store: worstStore({ seed }) });
    const [a, b] = await Promise.all([
      handed(server, bot, LERATO),
      handed(server, bot, { ...LERATO, event_id: 'e2' }),
    ]);
    expect(a.contactId).toBe(b.contactId);
    const contacts = await contactsIn(server.deps.store, organisationId);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.timeline).toHaveLength(2);
  },
);

// Seeds with which each won a claim of the other.
test.each([58, 105, 155, 213, 222, 224, 244])(
  'Events at once of one new person who is known in several ways end as one contact, on the worst store (seed %i)',
  async (seed) => {
    const { server, bot, organisationId } = await withBot({ store: worstStore({ seed }) });
    const email = 'lerato@example.org';
    const identities = [{ kind: 'messenger', value: '1234' }];
    const ways = [{ email, identities }, { email }, { identities }];
    const answers = await Promise.all(
      ways.map((more, i) =>
        handed(server, bot, {
          ...LERATO,
          event_id: `e${i}`,
          hints: { ...LERATO.hints, ...more },
        }),
      ),
    );
    expect(new Set(answers.map(({ contactId }) => contactId)).size).toBe(1);
    const contacts = await contactsIn(server.deps.store, organisationId);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.timeline).toHaveLength(3);
  },
);

test('An event without an id is the same one for a day', async () => {
  let now = Date.parse('2026-11-22T23:59:00Z');
  const { server, bot } = await withBot({ now: () => now });
  const { event_id: _, ...body } = LERATO;
  const first = await handed(server, bot, body);
  now += 120_000;
  expect(await handed(server, bot, body)).toEqual(first);
  now += 86_400_000;
  expect(await handed(server, bot, body)).toMatchObject({ outcome: 'matched' });
});

test('A later handoff of the same person adds to the contact, and one that says nothing new matches', async () => {
  const { server, bot, organisationId } = await withBot();
  const { contactId } = await handed(server, bot, LERATO);
  const more = {
    event_id: 'e2',
    conversation: [{ sender: 'user', message: 'my email is lerato@example.co.za' }],
    hints: { channel: 'whatsapp', whatsapp_number: '27821234567' },
  };
  expect(await handed(server, bot, more)).toEqual({ outcome: 'updated', contactId });
  expect(await handed(server, bot, { ...more, event_id: 'e3' })).toEqual({
    outcome: 'matched',
    contactId,
  });
  const [contact] = await contactsIn(server.deps.store, organisationId);
  expect(contact).toMatchObject({ name: 'Lerato Mokoena', email: 'lerato@example.co.za' });
  expect(contact?.timeline).toHaveLength(3);
});

test('Another name on a known number is for a person to review, and what was known stays', async () => {
  const { server, bot, organisationId } = await withBot();
  const { contactId } = await handed(server, bot, LERATO);
  const other = {
    event_id: 'e2',
    conversation: [{ sender: 'user', message: 'My name is Sipho Dube' }],
    hints: { whatsapp_number: '27821234567' },
  };
  expect(await handed(server, bot, other)).toEqual({ outcome: 'needs_review', contactId });
  const [contact] = await contactsIn(server.deps.store, organisationId);
  expect(contact).toMatchObject({ name: 'Lerato Mokoena', needsReview: true });
});

test('A handoff that tells nothing of anybody is ignored, and gets that answer again', async () => {
  const { server, bot, organisationId } = await withBot();
  const body = { event_id: 'x', conversation: [{ sender: 'user', message: 'hello' }] };
  expect(await handed(server, bot, body)).toEqual({ outcome: 'ignored', contactId: null });
  expect(await handed(server, bot, body)).toEqual({ outcome: 'ignored', contactId: null });
  expect(await contactsIn(server.deps.store, organisationId)).toEqual([]);
});

test('A handoff from somebody who was deleted makes a new contact with a new id', async () => {
  const { server, cookie, bot, organisationId } = await withBot();
  const { contactId } = await handed(server, bot, LERATO);
  expect((await remove(server, cookie, contactId ?? '')).ok).toBe(true);
  const again = await handed(server, bot, { ...LERATO, event_id: 'e2' });
  expect(again.outcome).toBe('created');
  expect(again.contactId).not.toBe(contactId);
  expect(await contactsIn(server.deps.store, organisationId)).toHaveLength(1);
  // The first event again gets its first answer, and brings nobody back.
  expect(await handed(server, bot, LERATO)).toEqual({ outcome: 'created', contactId });
  expect(await contactsIn(server.deps.store, organisationId)).toHaveLength(1);
});

test('With a contact go its raw requests and match documents, whatever the look-up lags', async () => {
  for (const seed of [21, 22, 23]) {
    const { server, cookie, bot, organisationId } = await withBot({ store: worstStore({ seed }) });
    const { contactId } = await handed(server, bot, LERATO);
    expect((await remove(server, cookie, contactId ?? '')).ok).toBe(true);
    const worker = createWorker(server.deps);
    for (let round = 0; round < 6; round++) await worker.runOnce();
    const own = await privateOf(server.deps.store, organisationId);
    const text = JSON.stringify(await allOf(own));
    expect(text).not.toContain('821234567');
    expect(text).not.toContain('Mokoena');
  }
});

test('What a deletion left behind that was cut short goes when it is asked for again', async () => {
  const { server, cookie, bot, organisationId } = await withBot();
  const { contactId } = await handed(server, bot, LERATO);
  const contacts = await contactsOf(server.deps.store, organisationId);
  const stamp = nextStamp('000000000000-0000-dddddddddddd', Date.now());
  await mergeIn(contacts, [{ id: contactId!, deleted: stamp }]);
  const own = await privateOf(server.deps.store, organisationId);
  const kept = async () => JSON.stringify(await own.changes(null, 1_000));
  expect(await kept()).toContain('Lerato');
  expect((await remove(server, cookie, contactId!)).status).toBe(404);
  expect(await kept()).not.toContain('Lerato');
});

test('What a crash left between the raw request and its answer is made good by the worker', async () => {
  const { server, bot, organisationId } = await withBot();
  const { store } = server.deps;
  // The store goes away after each of the first writes in turn.
  for (const crash of [1, 2, 3]) {
    const body = {
      ...LERATO,
      event_id: `crash-${crash}`,
      conversation: [{ sender: 'user', message: `I am Thabo, call me on 082 000 000${crash}` }],
      hints: {},
    };
    const crashed = crashingStore(store, crash);
    const app = createApp({ ...server.deps, store: crashed });
    const answer = await app.request('/api/handoffs', {
      method: 'POST',
      headers: { authorization: `Bearer ${bot.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(202);
    await createWorker(server.deps).runOnce();
    const again = await handed(server, bot, body);
    expect(again.outcome).toBe('created');
    const contacts = await contactsIn(store, organisationId);
    expect(contacts.filter(({ id }) => id === again.contactId)).toHaveLength(1);
    expect(contacts).toHaveLength(crash);
  }
});

test('Who is deleted while a handoff is cut short does not come back with it', async () => {
  for (const [asks, writes] of [
    ['worker', 3],
    ['worker', 4],
    ['sender', 3],
    ['sender', 4],
  ] as const) {
    const house = await handoffServer();
    const { deps } = house.server;
    const { contactId } = await house.hand(said('e1', 'I am Lerato Mokoena'));
    const body = JSON.stringify(said('e2', 'hello, my email is lerato@example.org'));
    const headers = {
      authorization: `Bearer ${house.bot.key}`,
      'content-type': 'application/json',
    };
    const send = (store: Store) =>
      createApp({ ...deps, store }).request('/api/handoffs', { method: 'POST', headers, body });
    // Kept, and no more; then before and after the contact is written.
    expect((await send(crashingStore(deps.store, 1))).status).toBe(202);
    expect((await send(crashingStore(deps.store, writes))).status).toBe(202);
    const path = `/api/contacts/${contactId as string}`;
    await house.server.request(path, { method: 'DELETE', cookie: house.cookie });
    if (asks === 'worker') await createWorker(deps).runOnce();
    else expect(await (await send(deps.store)).json()).toMatchObject({ contactId });
    expect(await house.contacts()).toEqual([]);
    expect(JSON.stringify(await allOf(await house.own()))).not.toContain('lerato');
  }
});

test('Raw requests go after thirty days, answers stay', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const { server, bot, organisationId } = await withBot({ now: () => now });
  const first = await handed(server, bot, LERATO);
  const own = await privateOf(server.deps.store, organisationId);
  const worker = createWorker(server.deps);
  now += 29 * 86_400_000;
  await worker.runOnce();
  expect(JSON.stringify(await allOf(own))).toContain('Mokoena');
  now += 2 * 86_400_000;
  await worker.runOnce();
  expect(JSON.stringify(await allOf(own))).not.toContain('Mokoena');
  expect(await handed(server, bot, LERATO)).toEqual(first);
});

test('A body that cannot be read is told by name, and unknown fields are fine', async () => {
  const { server, bot } = await withBot();
  const broken = await hand(server, bot, '{"conversation": [');
  expect(broken.status).toBe(400);
  expect(await broken.json()).toMatchObject({ error: { code: 'bad_json', field: 'body' } });
  const wrong = await hand(server, bot, { conversation: 'hello' });
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({ error: { code: 'bad_field', field: 'conversation' } });
  const deep = await hand(server, bot, { hints: { profile_name: { first: 'x' } } });
  expect(await deep.json()).toMatchObject({ error: { field: 'hints.profile_name' } });
  const unknown = await hand(server, bot, { ...LERATO, new_thing: [1], hints: { x: { y: 1 } } });
  expect(unknown.status).toBe(200);
});

test('A megabyte of text is taken or refused, within a second', async () => {
  const { server, bot } = await withBot();
  const text = 'my name is '.repeat(80_000);
  for (const message of [text, text.repeat(2)]) {
    const started = performance.now();
    const answer = await hand(server, bot, { conversation: [{ sender: 'user', message }] });
    expect([200, 413]).toContain(answer.status);
    expect(performance.now() - started).toBeLessThan(1_000);
  }
});

test.each(['hints', 'slots'])(
  'A megabyte of text as %s is not spread over a million fields',
  (field) => {
    const body = JSON.stringify({ [field]: 'a'.repeat(1_000_000), phone: '0821234567' });
    const request = { body, contentType: 'application/json', query: '', webhookId: null };
    const [part] = readHandoff({ ...request, platform: 'botlhale' }).parts;
    expect(Object.keys(part?.envelope.hints ?? {}).length).toBeLessThan(20);
    expect(part?.envelope.hints?.slots).toEqual({ phone: '0821234567' });
  },
);

test('Without a key 401, with a key of another scope 403, with a revoked one 401', async () => {
  const { server, cookie, bot } = await withBot();
  const { key } = (await (
    await server.request('/api/bots', { cookie, body: { name: 'Reader', scopes: ['contacts'] } })
  ).json()) as Made;
  expect((await server.request('/api/handoffs', { body: LERATO })).status).toBe(401);
  expect((await hand(server, { key: 'wrong' }, LERATO)).status).toBe(401);
  expect((await hand(server, { key }, LERATO)).status).toBe(403);
  const path = `/api/bots/${bot.id}`;
  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  expect((await hand(server, bot, LERATO)).status).toBe(401);
});

function signed(secret: string, body: string, at = new Date(), id = 'msg_1') {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

test('A signed handoff is taken; a wrong signature, changed bytes or an old timestamp get 401', async () => {
  const { server, bot } = await withBot();
  const path = `/api/handoffs/plain/${bot.id}`;
  const { event_id: _, ...rest } = LERATO;
  const body = JSON.stringify(rest);
  const headers = signed(bot.secret, body);
  const post = (headersSent: Record<string, string>, text = body) =>
    server.request(path, { body: text, headers: headersSent });
  const taken = await post(headers);
  expect(taken.status).toBe(200);
  const first: unknown = await taken.json();
  expect(first).toMatchObject({ outcome: 'created' });
  // The webhook's id names the event.
  expect(await (await post(signed(bot.secret, `${body} `), `${body} `)).json()).toEqual(first);

  const rotated = { ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` };
  expect((await post(rotated)).status).toBe(200);
  expect((await post(headers, `${body} `)).status).toBe(401);
  expect((await post(signed(bot.secret, body, new Date(Date.now() - 360_000)))).status).toBe(401);
  const other = 'whsec_' + Buffer.alloc(24, 7).toString('base64');
  const wrong = await post(signed(other, body));
  expect(wrong.status).toBe(401);
  expect(await codeOf(wrong)).toBe('bad_signature');
  expect((await post({})).status).toBe(401);
  const broken = await post(signed(bot.secret, '{'), '{');
  expect(broken.status).toBe(400);
});

test('The key of one bot does not open the address of another, and an unknown platform is 404', async () => {
  const { server, cookie, bot } = await withBot();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Second' } });
  const second = (await made.json()) as Made;
  expect((await hand(server, bot, LERATO, `/api/handoffs/plain/${second.id}`)).status).toBe(403);
  expect((await hand(server, bot, LERATO, `/api/handoffs/none/${bot.id}`)).status).toBe(404);
  expect((await server.request(`/api/handoffs/plain/${bot.id}`)).status).toBe(200);
  expect((await server.request(`/api/handoffs/plain/unknown`)).status).toBe(404);
});

test('One organisation never sees, matches or names what another was handed', async () => {
  const { server, bot, organisationId } = await withBot();
  const otherCookie = await server.addOrganisation('Others', 'other@example.org');
  const other = (await (
    await server.request('/api/bots', { cookie: otherCookie, body: { name: 'Their Bot' } })
  ).json()) as Made;
  const ours = await handed(server, bot, LERATO);
  const theirs = await handed(server, other, LERATO);
  expect(theirs.outcome).toBe('created');
  expect(theirs.contactId).not.toBe(ours.contactId);
  expect(await contactsIn(server.deps.store, organisationId)).toHaveLength(1);
});

test('A preview says what would be logged and on which words, and writes nothing', async () => {
  const { server, cookie, bot, organisationId } = await withBot();
  for (const credentials of [{ headers: { authorization: `Bearer ${bot.key}` } }, { cookie }]) {
    const answer = await server.request('/api/handoffs/preview', { body: LERATO, ...credentials });
    expect(await answer.json()).toMatchObject({
      name: 'Lerato Mokoena',
      phone: '+27821234567',
      email: null,
      language: 'zu',
      platform: 'whatsapp',
      evidence: { name: { message: 1, span: [0, 14], quote: 'Lerato Mokoena' } },
    });
  }
  expect((await server.request('/api/handoffs/preview', { body: LERATO })).status).toBe(401);
  expect(await contactsIn(server.deps.store, organisationId)).toEqual([]);
  expect(await allOf(await privateOf(server.deps.store, organisationId))).toEqual([]);
});

const botlhale = (name: string) =>
  readFileSync(new URL(`../fixtures/handoffs/botlhale-${name}`, import.meta.url), 'utf8');

test.each([
  ['socket.json', { name: 'Lerato Mokoena', phone: '+27821234567' }],
  ['message.json', { name: 'Lerato Mokoena', phone: '+27821234567', language: 'en' }],
  ['chats.json', { name: 'Lerato Mokoena', phone: '+27821234567', language: 'zu' }],
])('A body of Botlhale is understood: %s', async (file, expected) => {
  const { server, bot, organisationId } = await withBot();
  const answer = await hand(server, bot, botlhale(file), `/api/handoffs/botlhale/${bot.id}`);
  expect(answer.status).toBe(200);
  expect(await contactsIn(server.deps.store, organisationId)).toMatchObject([expected]);
});

test("A custom action's form is answered in plain text, its fields and the address tell the rest", async () => {
  const { server, bot, organisationId } = await withBot();
  const answer = await server.request(`/api/handoffs/botlhale/${bot.id}?language=st-ZA`, {
    body: botlhale('form.txt').trim(),
    headers: {
      authorization: `Bearer ${bot.key}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  });
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(await answer.text()).toBe('created');
  expect(await contactsIn(server.deps.store, organisationId)).toMatchObject([
    {
      name: 'Lerato Mokoena',
      phone: '+27821234567',
      email: 'lerato@example.co.za',
      language: 'st',
    },
  ]);
});

test('Identity and card numbers are covered up in what reaches a contact', async () => {
  const { server, bot, organisationId } = await withBot();
  await handed(server, bot, {
    conversation: [
      { sender: 'user', message: 'my name is Lerato Mokoena my id is 8001015009087' },
      { sender: 'user', message: 'card 4111 1111 1111 1111, cell 0821234567' },
    ],
  });
  const text = JSON.stringify(await contactsIn(server.deps.store, organisationId));
  expect(text).toContain('+27821234567');
  expect(text).not.toContain('8001015009087');
  expect(text).not.toContain('1111');
});

test('Nothing of a person is in the log', async () => {
  const { server, bot } = await withBot();
  await handed(server, bot, LERATO);
  await hand(server, bot, { conversation: 'Lerato' });
  const text = JSON.stringify(server.logged);
  expect(text).not.toMatch(/Lerato|Mokoena|1234567/);
});

test('Too many handoffs of one bot in a minute get 429 with Retry-After', async () => {
  const { server, bot } = await withBot({ config: { handoffLimit: 2 } });
  for (const event of ['a', 'b']) await handed(server, bot, { event_id: event });
  const answer = await hand(server, bot, { event_id: 'c' });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('A full timeline lets its oldest entry go', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const { server, bot, organisationId } = await withBot({ now: () => now });
  for (let i = 0; i < 53; i++) {
    now += 1_000;
    await handed(server, bot, { ...LERATO, event_id: `n${i}` });
  }
  const [contact] = await contactsIn(server.deps.store, organisationId);
  expect(contact?.timeline).toHaveLength(50);
  expect(contact?.timeline[0]?.at).toBe(now);
});

/** The store as a server sees it that dies after some writes. */
function crashingStore(store: Store, writes: number): Store {
  let left = writes;
  return {
    ...store,
    names: () => store.names(),
    drop: (name) => store.drop(name),
    close: () => store.close(),
    async open(name) {
      const database = await store.open(name);
      return {
        get: (ids) => database.get(ids),
        changes: (since, limit) => database.changes(since, limit),
        find: (key, from, to, limit) => database.find(key, from, to, limit),
        erase: (ids) => database.erase(ids),
        watch: (listener) => database.watch(listener),
        put: async (docs) => {
          if (left === 0) throw new StoreUnavailable('down');
          left--;
          return database.put(docs);
        },
      };
    },
  };
}

test('JSON that is sent as a form, as curl does it without a content type, is read as JSON', async () => {
  const { server, bot } = await withBot();
  const answer = await server.request('/api/handoffs', {
    body: JSON.stringify(LERATO),
    headers: {
      authorization: `Bearer ${bot.key}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  });
  expect(await answer.text()).toBe('created');
});

test.each(['/api/handoffs', '/api/handoffs/plain/'])(
  'A form or flat JSON to %s is understood by the names of its fields',
  async (path) => {
    for (const type of ['application/x-www-form-urlencoded', 'application/json']) {
      const { server, bot, organisationId } = await withBot();
      const fields = {
        event_id: 'e-1',
        Name: 'Lerato Mokoena',
        'cell-number': '082 123 4567',
        user_email: 'lerato@example.co.za',
        colour: 'blue',
        agent: { name: 'Anita Agent' },
      };
      const { agent: _, ...flat } = fields;
      const isForm = type !== 'application/json';
      const answer = await server.request(path.endsWith('/') ? path + bot.id : path, {
        body: isForm ? new URLSearchParams(flat).toString() : JSON.stringify(fields),
        headers: { authorization: `Bearer ${bot.key}`, 'content-type': type },
      });
      expect(answer.status).toBe(200);
      expect(await contactsIn(server.deps.store, organisationId)).toMatchObject([
        { name: 'Lerato Mokoena', phone: '+27821234567', email: 'lerato@example.co.za' },
      ]);
    }
  },
);

test('A form may hold hints and conversation as JSON, and empty fields are none', async () => {
  const { server, bot, organisationId } = await withBot();
  const send = (fields: Record<string, string>) =>
    server.request('/api/handoffs', {
      body: new URLSearchParams(fields).toString(),
      headers: {
        authorization: `Bearer ${bot.key}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
  const conversation = [{ sender: 'user', message: 'My name is Lerato Mokoena' }];
  const hints = { language_code: 'zu', slots: { phone: '0821234567' } };
  const answer = await send({
    event: '',
    conversation: JSON.stringify(conversation),
    hints: JSON.stringify(hints),
    phone: '0829999999',
  });
  expect(await answer.text()).toBe('created');
  expect(await contactsIn(server.deps.store, organisationId)).toMatchObject([
    { name: 'Lerato Mokoena', phone: '+27821234567', language: 'zu' },
  ]);
  const wrong = await send({ conversation: '[{"sender":' });
  expect(await wrong.json()).toMatchObject({ error: { field: 'conversation' } });
});

test('a handoff is not swallowed by an earlier message of the same id, or of the same body', async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const house = await handoffServer({ now: () => ++now });
  await house.server.request(`/api/bots/${house.bot.id}`, {
    cookie: house.cookie,
    method: 'PATCH',
    body: { trigger: 'interaction' },
  });
  const { event_id: _, ...bare } = said('', 'I am Lerato Mokoena');
  for (const body of [said('e1', 'I am Lerato Mokoena'), bare]) {
    await house.post(body, '/api/handoffs?event=interaction');
    const contacts = await house.contacts();
    expect(contacts).toHaveLength(1);
    await house.hand(body);
    const [contact] = await house.contacts();
    expect(contact?.lastHandoffAt).toBeGreaterThan(contacts[0]?.lastHandoffAt ?? 0);
    expect(contact?.timeline.length).toBeGreaterThan(contacts[0]?.timeline.length ?? 0);
  }
});
