import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError, contactsOf, privateOf } from '#server/context.ts';
import { ADAPTER_NAMES, type AdapterName } from '#server/handoff/adapters/all.ts';
import { twilioSignature } from '#server/handoff/adapters/verify.ts';
import { openedOf, readHandoff } from '#server/handoff/read.ts';
import type { Database } from '#server/store/store.ts';
import { toContact, type Contact } from '#shared/contact/contact.ts';
import { isTombstone, type ContactRecord, type Held } from '#shared/record/record.ts';
import { codeOf, ORIGIN, testServer } from '#tests/support/server.ts';

const FOLDER = new URL('../fixtures/handoffs/', import.meta.url);
const sample = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const typeOf = (file: string): string =>
  file.endsWith('.txt') ? 'application/x-www-form-urlencoded' : 'application/json';

async function withBot(settings: object = {}, now?: () => number) {
  const server = await testServer(now ? { now } : {});
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Bot', ...settings } });
  expect(made.status).toBe(201);
  const bot = (await made.json()) as { id: string; key: string; token: string };
  const { organisation } = await server.me(cookie);
  const all = async (database: Database) =>
    (await database.changes(null, 1_000)).docs.map(({ json }) => JSON.parse(json) as Held);
  return {
    server,
    cookie,
    bot,
    post: (path: string, file: string, headers: Record<string, string> = {}, body = sample(file)) =>
      server.request(path, { body, headers: { 'content-type': typeOf(file), ...headers } }),
    key: { authorization: `Bearer ${bot.key}` },
    contacts: async (): Promise<Contact[]> => {
      const latest = new Map<string, Held>();
      for (const held of await all(await contactsOf(server.deps.store, organisation.id)))
        latest.set(held.id, held);
      return [...latest.values()]
        .filter((held): held is ContactRecord => !isTombstone(held))
        .map(toContact);
    },
    kept: async () =>
      (await (await privateOf(server.deps.store, organisation.id)).changes(null, 1_000)).docs.map(
        ({ id, json }) => ({ id, json }),
      ),
  };
}

const LERATO = { name: 'Lerato Mokoena' };
const PHONE = { phone: '+27821234567' };
const EMAIL = { email: 'lerato@example.co.za' };
const BSUID = { kind: 'wa_bsuid', value: 'ZA.13491208655302741918' };
const PARENT = { kind: 'wa_parent_bsuid', value: 'ZA.ENT.9081726354' };
const OWN_PHONE = { kind: 'phone', value: '+27821234567' };

/** The samples of each platform and whom they log, in the order in which they are written. */
const SAMPLES: [AdapterName, string, Partial<Contact>[]][] = [
  ['plain', 'plain.json', [{ ...LERATO, ...PHONE, language: 'zu', platform: 'whatsapp' }]],
  ['botlhale', 'botlhale-socket.json', [{ ...LERATO, ...PHONE, platform: 'web' }]],
  ['botlhale', 'botlhale-message.json', [{ ...LERATO, ...PHONE, language: 'en' }]],
  ['botlhale', 'botlhale-chats.json', [{ ...LERATO, ...PHONE, language: 'zu' }]],
  ['botlhale', 'botlhale-form.txt', [{ ...LERATO, ...PHONE, ...EMAIL }]],
  [
    'whatsapp',
    'whatsapp-text.json',
    [{ ...LERATO, ...PHONE, platform: 'whatsapp', identities: [OWN_PHONE] }],
  ],
  [
    'whatsapp',
    'whatsapp-number-and-bsuid.json',
    [
      {
        ...LERATO,
        ...PHONE,
        identities: [OWN_PHONE, BSUID, PARENT],
      },
    ],
  ],
  [
    'whatsapp',
    'whatsapp-bsuid-alone.json',
    [
      {
        ...LERATO,
        phone: null,
        identities: [BSUID, PARENT],
      },
    ],
  ],
  ['whatsapp', 'whatsapp-own-card.json', [{ ...LERATO, ...PHONE }]],
  ['whatsapp', 'whatsapp-other-card.json', [{ ...LERATO, phone: null, email: null }]],
  ['whatsapp', 'whatsapp-card-with-own-number.json', [{ ...LERATO, ...PHONE }]],
  ['whatsapp', 'whatsapp-flow.json', [{ ...LERATO, ...PHONE, ...EMAIL }]],
  [
    'whatsapp',
    'whatsapp-two-senders.json',
    [
      { ...LERATO, ...PHONE, ...EMAIL },
      { name: 'Sipho Dube', phone: '+27831112222', email: null },
    ],
  ],
  ['whatsapp', 'whatsapp-status.json', []],
  ['whatsapp', 'whatsapp-other-field.json', []],
  ['twilio', 'twilio-whatsapp.txt', [{ ...LERATO, ...PHONE, platform: 'whatsapp' }]],
  [
    'twilio',
    'twilio-bsuid.txt',
    [{ ...LERATO, phone: null, platform: 'whatsapp', identities: [BSUID, PARENT] }],
  ],
  ['twilio', 'twilio-sms.txt', [{ ...LERATO, ...PHONE, ...EMAIL, platform: 'sms' }]],
  ['twilio', 'twilio-status.txt', []],
  [
    'chatwoot',
    'chatwoot-open.json',
    [{ ...LERATO, ...PHONE, ...EMAIL, language: 'zu', platform: 'web', identities: [] }],
  ],
  ['chatwoot', 'chatwoot-visitor.json', [{ name: null, ...EMAIL }]],
  [
    'chatwoot',
    'chatwoot-whatsapp.json',
    [{ ...LERATO, ...PHONE, platform: 'whatsapp', identities: [OWN_PHONE] }],
  ],
  ['chatwoot', 'chatwoot-said.json', [{ ...LERATO, ...PHONE, platform: 'web' }]],
  ['chatwoot', 'chatwoot-resolved.json', []],
  ['chatwoot', 'chatwoot-outgoing.json', []],
  [
    'botframework',
    'botframework-handoff.json',
    [{ ...LERATO, ...PHONE, ...EMAIL, language: 'en', platform: 'web' }],
  ],
  [
    'copilot',
    'copilot-transcript.json',
    [{ name: 'Pieter van der Merwe', ...PHONE, language: 'af', platform: 'web' }],
  ],
  ['botframework', 'botframework-typing.json', []],
  ['dialogflow', 'dialogflow-cx.json', [{ ...LERATO, ...PHONE, ...EMAIL, language: 'en' }]],
  [
    'dialogflow',
    'dialogflow-es.json',
    [
      {
        ...LERATO,
        ...PHONE,
        platform: 'messenger',
        identities: [{ kind: 'messenger', value: '6543210987654321' }],
      },
    ],
  ],
  ['dialogflow', 'dialogflow-live-agent.json', [{ ...LERATO, ...PHONE }]],
  [
    'rasa',
    'rasa-tracker.json',
    [
      {
        ...LERATO,
        phone: null,
        language: 'zu',
        platform: 'messenger',
        identities: [{ kind: 'messenger', value: '27821234567' }],
      },
    ],
  ],
  ['rasa', 'rasa-whatsapp.json', [{ ...LERATO, ...PHONE, platform: 'whatsapp' }]],
  ['botpress', 'botpress-create-user.json', [{ ...LERATO, ...EMAIL, phone: null }]],
  ['botpress', 'botpress-start-hitl.json', [{ ...LERATO, ...PHONE }]],
  ['botpress', 'botpress-tags.json', [{ ...LERATO, ...PHONE, ...EMAIL, platform: 'whatsapp' }]],
  ['botpress', 'botpress-stop.json', []],
  ['voiceflow', 'voiceflow.json', [{ ...LERATO, ...PHONE, ...EMAIL, platform: 'web' }]],
  ['kommunicate', 'kommunicate.json', [{ ...LERATO, ...PHONE, ...EMAIL, language: 'af' }]],
  [
    'chatlayer',
    'chatlayer-offload.json',
    [{ ...LERATO, ...PHONE, ...EMAIL, platform: 'whatsapp' }],
  ],
  ['chatlayer', 'chatlayer-messages.json', []],
  ['zendesk', 'zendesk-pass-control.json', [{ ...LERATO, ...PHONE, ...EMAIL, language: 'zu' }]],
  ['zendesk', 'zendesk-escalate.json', [{ ...LERATO, ...PHONE }]],
  ['zendesk', 'zendesk-send-message.json', []],
  [
    'messenger',
    'messenger-message.json',
    [
      {
        ...LERATO,
        phone: null,
        platform: 'messenger',
        identities: [{ kind: 'messenger', value: '27821234567890' }],
      },
    ],
  ],
  ['messenger', 'messenger-pass-control.json', [{ ...LERATO, ...PHONE }]],
  ['messenger', 'messenger-receipt.json', []],
  [
    'telegram',
    'telegram-text.json',
    [
      {
        ...LERATO,
        phone: null,
        language: 'af',
        platform: 'telegram',
        identities: [{ kind: 'telegram', value: '27821234567' }],
      },
    ],
  ],
  ['telegram', 'telegram-own-contact.json', [{ ...LERATO, phone: '+27831234567' }]],
  ['telegram', 'telegram-other-contact.json', [{ ...LERATO, phone: null }]],
  ['telegram', 'telegram-bot.json', []],
];

test.each(SAMPLES)('%s: %s logs whom it should, once', async (platform, file, expected) => {
  const { bot, post, key, contacts, kept } = await withBot();
  const send = () => post(`/api/handoffs/${platform}/${bot.id}`, file, key);
  const first = await send();
  expect(first.status).toBe(200);
  const answer = await first.text();
  const logged = await contacts();
  expect(logged).toHaveLength(expected.length);
  for (const [i, contact] of expected.entries()) expect(logged[i]).toMatchObject(contact);
  expect(await (await send()).text()).toBe(answer);
  expect(await contacts()).toEqual(logged);
  // What is dropped is not stored.
  if (expected.length === 0) expect(await kept()).toEqual([]);
});

test('Every platform has a sample, and every sample says whom it logs', () => {
  const files = readdirSync(FOLDER).filter((file) =>
    ADAPTER_NAMES.some((name) => file.startsWith(`${name}-`)),
  );
  const used = [...SAMPLES.map(([, file]) => file), ...INTERACTIONS.map(([, file]) => file)];
  expect(files.filter((file) => !used.includes(file))).toEqual([]);
  expect(ADAPTER_NAMES.filter((name) => !SAMPLES.some(([of]) => of === name))).toEqual([]);
});

const INTERACTIONS: [AdapterName, string, string][] = [
  ['chatwoot', 'chatwoot-message.json', ''],
  ['zendesk', 'zendesk-messages.json', ''],
  ['whatsapp', 'whatsapp-two-senders.json', '?event=interaction'],
];

test.each(INTERACTIONS)(
  '%s: %s%s is an interaction: name and number for a bot that wants it, nothing for others',
  async (platform, file, query) => {
    for (const trigger of ['handoff', 'interaction']) {
      const { bot, post, key, contacts, kept } = await withBot({ trigger });
      const answer = await post(`/api/handoffs/${platform}/${bot.id}${query}`, file, key);
      const { outcome } = (await answer.json()) as { outcome: string };
      if (trigger === 'handoff') {
        expect(outcome).toBe('ignored');
        expect(await contacts()).toEqual([]);
        expect(await kept()).toEqual([]);
        continue;
      }
      expect(outcome).toBe('created');
      expect((await contacts())[0]).toMatchObject({ ...LERATO, ...PHONE, email: null });
    }
  },
);

test('Our own body tells by its event what it is, and another word is refused by the name of the field', async () => {
  const { server, key, contacts } = await withBot({ trigger: 'interaction' });
  const post = (event: string) =>
    server.request('/api/handoffs', {
      headers: key,
      body: { event, hints: { name: 'Lerato Mokoena', phone: '0821234567', ...EMAIL } },
    });
  expect((await post('interaction')).status).toBe(200);
  expect(await contacts()).toMatchObject([{ ...LERATO, ...PHONE, email: null }]);
  expect((await post('handoff')).status).toBe(200);
  expect(await contacts()).toMatchObject([{ ...LERATO, ...PHONE, ...EMAIL }]);
  const wrong = await post('interaktion');
  expect(await wrong.json()).toMatchObject({ error: { code: 'bad_field', field: 'event' } });
});

test('Who came with a number and a business-scoped id is known again by the id alone', async () => {
  const { bot, post, key, contacts } = await withBot();
  const path = `/api/handoffs/whatsapp/${bot.id}`;
  await post(path, 'whatsapp-number-and-bsuid.json', key);
  const again = await post(path, 'whatsapp-bsuid-alone.json', key);
  expect(await again.json()).toMatchObject({ outcome: 'matched' });
  expect(await contacts()).toHaveLength(1);
});

test('One business-scoped id is one person on two accounts, by Twilio, and for a look-up without a scope', async () => {
  const { server, bot, post, key, contacts } = await withBot();
  const path = `/api/handoffs/whatsapp/${bot.id}`;
  const file = 'whatsapp-bsuid-alone.json';
  const other = JSON.parse(sample(file)) as { entry: { id: string }[] };
  other.entry[0]!.id = '555';
  await post(path, file, key);
  await post(path, file, key, JSON.stringify(other).replace('wamid.', 'wamid.other'));
  await post(`/api/handoffs/twilio/${bot.id}`, 'twilio-bsuid.txt', key);
  expect(await contacts()).toHaveLength(1);
  const asked = await server.request('/api/lookup', { body: { identity: BSUID }, headers: key });
  expect(await asked.json()).toMatchObject({ known: true });
});

test('Of a request about two people each keeps their own part, and loses it with the contact', async () => {
  const { server, cookie, bot, post, key, contacts, kept } = await withBot();
  await post(`/api/handoffs/whatsapp/${bot.id}`, 'whatsapp-two-senders.json', key);
  const raws = (await kept()).filter(({ id }) => id.startsWith('raw:')).map(({ json }) => json);
  expect(raws.filter((json) => json.includes('27821234567'))).toHaveLength(1);
  expect(raws.filter((json) => json.includes('27831112222'))).toHaveLength(1);
  const [lerato] = await contacts();
  await server.request(`/api/contacts/${lerato!.id}`, { method: 'DELETE', cookie });
  const left = JSON.stringify(await kept());
  expect(left).not.toContain('27821234567');
  expect(left).toContain('27831112222');
});

test.each(ADAPTER_NAMES)(
  'A part of a request of %s reads by itself as it read in the whole',
  (platform) => {
    for (const [, file] of SAMPLES.filter(([of]) => of === platform)) {
      const request = {
        platform,
        body: sample(file),
        contentType: typeOf(file),
        query: '',
        webhookId: null,
      };
      const opened = openedOf(request);
      const { parts } = readHandoff(request);
      expect(opened.flatMap((one) => readHandoff(one.request).parts)).toEqual(parts);
      expect(opened.map(({ event }) => event)).toEqual(parts.map(({ event }) => event));
    }
  },
);

const SECRET = 'the secret of the platform';
const hex = (bytes: string) => createHmac('sha256', SECRET).update(bytes).digest('hex');
const seconds = (ms: number): string => String(Math.floor(ms / 1000));

/** Each platform's signature over a body, as its documentation makes it. */
const SIGNED: [
  AdapterName,
  string,
  (body: string, path: string, now: number) => Record<string, string>,
][] = [
  ['whatsapp', 'whatsapp-text.json', (body) => ({ 'x-hub-signature-256': `sha256=${hex(body)}` })],
  [
    'messenger',
    'messenger-message.json',
    (body) => ({ 'x-hub-signature-256': `sha256=${hex(body)}` }),
  ],
  [
    'twilio',
    'twilio-whatsapp.txt',
    (body, path) => {
      const fields = [...new URLSearchParams(body)].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = ORIGIN + path + fields.map(([name, value]) => name + value).join('');
      return { 'x-twilio-signature': createHmac('sha1', SECRET).update(text).digest('base64') };
    },
  ],
  [
    'chatwoot',
    'chatwoot-open.json',
    (body, _, now) => ({
      'x-chatwoot-timestamp': seconds(now),
      'x-chatwoot-signature': `sha256=${hex(`${seconds(now)}.${body}`)}`,
    }),
  ],
];

test.each(SIGNED)(
  "%s: its own signature opens the bot's address; a wrong one, an altered byte or another address do not",
  async (platform, file, sign) => {
    const { server, bot, post } = await withBot({ platform, platformSecret: SECRET });
    const path = `/api/handoffs/${platform}/${bot.id}?lang=zu`;
    const body = sample(file);
    const good = sign(body, path, Date.now());
    const altered = body.replace('Lerato', 'Lerata');
    expect((await post(path, file, good)).status).toBe(200);
    const flipped = Object.fromEntries(
      Object.entries(good).map(([name, value]) => [name, value.replace(/[0-9A-Za-z]=?$/, '_')]),
    );
    for (const answer of [
      await post(path, file),
      await post(path, file, flipped),
      await post(path, file, good, altered),
      await post(path, file, sign(altered, path, Date.now())),
    ]) {
      expect(answer.status).toBe(401);
      expect(await codeOf(answer)).toBe('bad_signature');
    }
    const { id } = (await (
      await server.request('/api/bots', {
        cookie: await server.signInAdmin(),
        body: { name: 'Without a secret', platform },
      })
    ).json()) as { id: string };
    const empty = Object.keys(good).map((name) => [name, '']);
    for (const headers of [good, Object.fromEntries(empty) as Record<string, string>])
      expect((await post(`/api/handoffs/${platform}/${id}?lang=zu`, file, headers)).status).toBe(
        401,
      );
  },
);

test("Twilio's signature is that of its documentation, over the address and the fields in order", async () => {
  const { bot, post } = await withBot({ platform: 'twilio', platformSecret: '12345' });
  const path = `/api/handoffs/twilio/${bot.id}`;
  const body =
    'From=%2B14158675310&Digits=1234&To=%2B18005551212&Caller=%2B14158675310&CallSid=CA1';
  const text = `${ORIGIN}${path}CallSidCA1Caller+14158675310Digits1234From+14158675310To+18005551212`;
  const signature = createHmac('sha1', '12345').update(text).digest('base64');
  const headers = { 'x-twilio-signature': signature };
  expect((await post(path, 'twilio-sms.txt', headers, body)).status).toBe(200);
  expect((await post(`${path}?a=1`, 'twilio-sms.txt', headers, body)).status).toBe(401);
});

test('A form of hundreds of thousands of fields is refused in seconds, not minutes', () => {
  const fields = Array.from({ length: 200_000 }, (_, i) => `a${i % 100_000}=${i}`);
  const body = Buffer.from(fields.join('&'));
  const url = ORIGIN;
  for (const headers of [new Headers(), new Headers({ 'x-twilio-signature': 'wrong' })]) {
    const started = performance.now();
    expect(twilioSignature({ body, headers, url, now: 0 }, SECRET)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
});

test("A platform's secret opens the address of its bot's own platform alone", async () => {
  const { server, bot, post } = await withBot({ platform: 'twilio', platformSecret: SECRET });
  const file = 'telegram-text.json';
  const headers = { 'x-telegram-bot-api-secret-token': SECRET };
  expect((await post(`/api/handoffs/telegram/${bot.id}`, file, headers)).status).toBe(401);
  await server.request(`/api/bots/${bot.id}`, {
    method: 'PATCH',
    cookie: await server.signInAdmin(),
    body: { platform: 'telegram' },
  });
  expect((await post(`/api/handoffs/telegram/${bot.id}`, file, headers)).status).toBe(200);
});

test("A signature of Chatwoot's is refused after five minutes", async () => {
  let now = Date.parse('2026-11-22T08:00:00Z');
  const { bot, post } = await withBot({ platform: 'chatwoot', platformSecret: SECRET }, () => now);
  const path = `/api/handoffs/chatwoot/${bot.id}`;
  const body = sample('chatwoot-open.json');
  const headers = {
    'x-chatwoot-timestamp': seconds(now),
    'x-chatwoot-signature': `sha256=${hex(`${seconds(now)}.${body}`)}`,
  };
  now += 299_000;
  expect((await post(path, 'chatwoot-open.json', headers)).status).toBe(200);
  now += 2_000;
  expect((await post(path, 'chatwoot-open.json', headers)).status).toBe(401);
  const other = { ...headers, 'x-chatwoot-timestamp': seconds(now) };
  expect((await post(path, 'chatwoot-open.json', other)).status).toBe(401);
});

test.each([
  ['telegram', 'telegram-text.json', 'x-telegram-bot-api-secret-token'],
  ['zendesk', 'zendesk-pass-control.json', 'x-api-key'],
])('%s sends its secret itself, in a header', async (platform, file, header) => {
  const { bot, post } = await withBot({ platform, platformSecret: SECRET });
  const path = `/api/handoffs/${platform}/${bot.id}`;
  expect((await post(path, file, { [header]: SECRET })).status).toBe(200);
  for (const wrong of [`${SECRET}x`, SECRET.slice(1), ''])
    expect((await post(path, file, { [header]: wrong })).status).toBe(401);
});

test('An address that ends in the token needs no more, a wrong token is 401, and no log has it', async () => {
  const { server, cookie, bot, post, contacts } = await withBot();
  expect(bot.token).toMatch(/^[\w-]{43}$/);
  const path = `/api/handoffs/voiceflow/${bot.id}`;
  expect((await post(`${path}/${bot.token}`, 'voiceflow.json')).status).toBe(200);
  expect(await contacts()).toHaveLength(1);
  for (const wrong of [bot.token.slice(1), `${bot.token}x`, 'null', '%20'])
    expect((await post(`${path}/${wrong}`, 'voiceflow.json')).status).toBe(401);
  expect((await post(`${path}/${bot.token}`, 'voiceflow.json', {}, '{')).status).toBe(400);
  expect((await server.request(`${path}/${bot.token}`)).status).toBe(200);
  expect((await server.request(`${path}/wrong`)).status).toBe(401);
  expect(JSON.stringify(server.logged)).not.toContain(bot.token);
  await server.request(`/api/bots/${bot.id}`, { method: 'DELETE', cookie });
  expect((await post(`${path}/${bot.token}`, 'voiceflow.json')).status).toBe(401);
});

test("Meta's challenge is sent back if its verify token is the bot's, else 403", async () => {
  const { server, bot } = await withBot();
  const ask = (platform: string, token: string) =>
    server.request(
      `/api/handoffs/${platform}/${bot.id}?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=1158201444`,
    );
  for (const platform of ['whatsapp', 'messenger']) {
    const answer = await ask(platform, bot.token);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe('1158201444');
    for (const wrong of ['', 'wrong']) expect((await ask(platform, wrong)).status).toBe(403);
  }
  expect(JSON.stringify(server.logged)).not.toContain(bot.token);
});

test('Chatlayer proves itself by its verify token, gets its own answer, and its token is not kept', async () => {
  const { server, bot, post, kept } = await withBot();
  const path = (token: string) =>
    `/api/handoffs/chatlayer/${bot.id}?challenge.verifyToken=${token}`;
  expect(await (await server.request(path(bot.token))).json()).toEqual({ status: 'ok' });
  const answer = await post(path(bot.token), 'chatlayer-offload.json');
  expect(await answer.json()).toMatchObject({ offloadSuccess: true, pauseBot: true });
  expect((await post(path('wrong'), 'chatlayer-offload.json')).status).toBe(401);
  const dropped = await post(path(bot.token), 'chatlayer-messages.json');
  expect(await dropped.json()).toEqual({ outcome: 'ignored', contactId: null });
  expect(JSON.stringify(await kept())).not.toContain(bot.token);
});

test('Twilio and Dialogflow are answered as they read answers', async () => {
  const { bot, post, key } = await withBot();
  const twilio = await post(`/api/handoffs/twilio/${bot.id}`, 'twilio-sms.txt', key);
  expect(twilio.headers.get('content-type')).toMatch(/^text\/xml/);
  expect(await twilio.text()).toContain('<Response/>');
  const path = `/api/handoffs/dialogflow/${bot.id}`;
  const own = { ...key, 'user-agent': 'Google-Dialogflow' };
  const dialogflow = await post(path, 'dialogflow-es.json', own);
  expect(Object.keys((await dialogflow.json()) as object)).toEqual(['payload']);
});

test('A preview reads the bodies of all platforms, and writes nothing', async () => {
  const { post, key, kept } = await withBot();
  for (const [platform, file, [expected]] of SAMPLES) {
    const answer = await post(`/api/handoffs/preview?platform=${platform}`, file, key);
    const { name, phone } = (await answer.json()) as Contact;
    expect([file, name]).toEqual([file, expected?.name ?? null]);
    if (expected?.phone !== undefined) expect([file, phone]).toEqual([file, expected.phone]);
  }
  expect(await kept()).toEqual([]);
});

test('A preview of an unknown platform is refused by the name of the field', async () => {
  const { post, key } = await withBot();
  const answer = await post('/api/handoffs/preview?platform=none', 'plain.json', key);
  expect(await answer.json()).toMatchObject({ error: { code: 'bad_field', field: 'platform' } });
});

// Values that platforms put where they do not belong.
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      0,
      1e308,
      '',
      '{"a":',
      '{"name":{"x":[]}}',
      'ZA.123456789',
      '__proto__',
    ),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** A sample with some of its values replaced by others, at any depth. */
function mutated(value: unknown, next: () => unknown, chance: () => boolean): unknown {
  if (chance()) return next();
  if (Array.isArray(value)) return value.map((item) => mutated(item, next, chance));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mutated(item, next, chance)]),
  );
}

const formOf = (text: string) => Object.fromEntries(new URLSearchParams(text));

test.each(ADAPTER_NAMES)(
  'Whatever %s sends gives an outcome, or a 4xx that names the field',
  async (platform) => {
    const { bot, server, key } = await withBot();
    const samples = SAMPLES.filter(([of]) => of === platform).map(([, file]) =>
      file.endsWith('.txt') ? formOf(sample(file)) : (JSON.parse(sample(file)) as unknown),
    );
    const mutations = fc
      .tuple(
        fc.constantFrom(...samples),
        fc.infiniteStream(json),
        fc.infiniteStream(fc.integer({ min: 0, max: 11 })),
      )
      .map(([body, values, dice]) =>
        mutated(
          body,
          () => values.next().value,
          () => dice.next().value === 0,
        ),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, mutations), async (body) => {
        const answer = await server.request(`/api/handoffs/${platform}/${bot.id}`, {
          body: JSON.stringify(body),
          headers: { ...key, accept: 'application/json', 'content-type': 'application/json' },
        });
        const told = (await answer.json()) as { outcome?: string; error?: { field?: string } };
        if (answer.status === 200) expect(told.outcome).toBeTypeOf('string');
        else {
          expect(answer.status).toBe(400);
          expect(told.error?.field).toBeTypeOf('string');
        }
      }),
      { numRuns: 60 },
    );
  },
  30_000,
);

test.each([
  [
    'whatsapp',
    '{"entry":[{"changes":[{"value":{"messages":[{"from":"27821234567","x":DEEP}]}}]}]}',
  ],
  [
    'whatsapp',
    '{"entry":[{"id":DEEP,"changes":[{"value":{"messages":[{"from":"27821234567"}]}}]}]}',
  ],
  ['messenger', '{"entry":[{"messaging":[{"sender":{"id":"5"},"message":{"text":DEEP}}]}]}'],
  ['zendesk', '{"events":[{"type":"switchboard:passControl","payload":{"metadata":{"x":DEEP}}}]}'],
  ['plain', '{"hints":{"slots":{"phone":DEEP},"entities":DEEP}}'],
  ['dialogflow', '{"sessionInfo":{"parameters":{"phone":DEEP}}}'],
])(
  'A body of %s that is nested hundreds of thousands deep breaks nothing',
  async (platform, body) => {
    const { bot, post, key } = await withBot();
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const text = body.replaceAll('DEEP', deep);
    const answer = await post(`/api/handoffs/${platform}/${bot.id}`, 'plain.json', key, text);
    expect([200, 400]).toContain(answer.status);
  },
);

const many = (count: number) => Array.from({ length: count }, (_, i) => i);
const PADDING = 'x'.repeat(700_000);
/** Bodies about so many people, with much that belongs to none of them. */
const CROWDS: [AdapterName, (count: number) => object][] = [
  [
    'whatsapp',
    (count) => ({
      padding: PADDING,
      entry: [
        {
          id: '1',
          padding: PADDING,
          changes: [
            {
              padding: PADDING,
              value: {
                padding: PADDING,
                contacts: many(count).map((i) => ({ wa_id: `2782${1_000_000 + i}` })),
                messages: many(count).map((i) => ({ from: `2782${1_000_000 + i}`, id: i })),
              },
            },
          ],
        },
      ],
    }),
  ],
  [
    'messenger',
    (count) => ({
      padding: PADDING,
      entry: [
        {
          id: '700',
          padding: PADDING,
          messaging: many(count).map((i) => ({ sender: { id: i }, message: { text: 'hello' } })),
        },
      ],
    }),
  ],
  [
    'zendesk',
    (count) => ({
      padding: PADDING,
      events: many(count).map((id) => ({ id, type: 'switchboard:passControl' })),
    }),
  ],
];

test.each(CROWDS)(
  'A body of %s about a thousand people makes parts of its own size together; one about more is 413',
  async (platform, crowd) => {
    const request = (count: number) => ({
      platform,
      body: JSON.stringify(crowd(count)),
      contentType: 'application/json',
      query: '',
      webhookId: null,
    });
    const started = performance.now();
    const opened = openedOf(request(1_000));
    expect(opened).toHaveLength(1_000);
    const size = opened.reduce((sum, one) => sum + one.request.body.length, 0);
    expect(size).toBeLessThan(1_000_000);
    expect(performance.now() - started).toBeLessThan(5_000);
    const { bot, post, key, kept } = await withBot();
    const path = `/api/handoffs/${platform}/${bot.id}`;
    const small = request(1_001).body.replaceAll(PADDING, '');
    const answer = await post(path, 'plain.json', key, small);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'too_large', field: 'body' } });
    // As it came, for a later look, beside its line in the log.
    const bodies = (await kept()).filter(({ id }) => id.startsWith('raw:'));
    expect(bodies).toHaveLength(1);
  },
);

test('What is told of all people of a body is not multiplied by them', () => {
  const contacts = [{ user_id: 'ZA.1234567890', profile: { name: PADDING } }];
  const messages = many(1_000).map((i) => ({ from: String(i), from_user_id: 'ZA.1234567890' }));
  const body = JSON.stringify({ entry: [{ changes: [{ value: { contacts, messages } }] }] });
  const request = { platform: 'whatsapp', body, contentType: 'application/json', query: '' };
  const opened = openedOf({ ...request, webhookId: null });
  expect(opened.map((one) => one.request.body)).toEqual([body]);
});

test('Whatever is sent as a form reads, or is refused with the name of the field', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ADAPTER_NAMES),
      fc.string(),
      fc.string(),
      (platform, body, query) => {
        const contentType = 'application/x-www-form-urlencoded';
        try {
          readHandoff({ platform, body, contentType, query, webhookId: null });
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
          expect((error as ApiError).field).toBeTypeOf('string');
        }
      },
    ),
    { numRuns: 500 },
  );
});
