import { describe, expect, test } from 'vitest';
import type { ContactRecord, Values } from '#shared/record/record.ts';
import { isTombstone, stampsOf } from '#shared/record/record.ts';
import { createApp } from '#server/app.ts';
import { mergeIn } from '#server/contacts/records.ts';
import { createWorker } from '#server/worker.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { dataDevice } from '#tests/support/data-device.ts';
import { allOf, handoffServer, said, STORES } from '#tests/support/handoffs.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-01T08:00:00Z');
const BSUID = 'ZA.13491208655302741918';
const bsuid = { identities: [{ kind: 'wa_bsuid', value: BSUID }] };

type House = Awaited<ReturnType<typeof handoffServer>>;

/** What a person types into a contact, at the server. */
async function type(house: House, id: string, values: Values, at: number) {
  const record = (await house.records()).find((one) => one.id === id) as ContactRecord;
  const stamp = nextStamp('000000000000-0000-dddddddddddd', at, stampsOf(record));
  await mergeIn(await house.contactsDatabase(), [{ id, values, stamp }]);
}

/** A contact that a list had before. */
async function listed(house: House, name: string, phone: string): Promise<string> {
  const cookie = await house.server.signInAdmin();
  const answer = await house.server.request('/api/contacts', { cookie, body: { name, phone } });
  return ((await answer.json()) as { id: string }).id;
}

describe.each(STORES)('on %s', (_name, open) => {
  test('a BSUID and a number that were seen together are one person from then on', async () => {
    const house = await handoffServer({ store: open() });
    const both = { whatsapp_number: '27821234567', ...bsuid };
    const { contactId } = await house.hand(said('e1', 'My name is Lerato Mokoena', both));
    expect(await house.hand(said('e2', 'hello', bsuid))).toMatchObject({ contactId });
    expect(await house.hand(said('e3', 'hello'))).toMatchObject({ contactId });
    expect((await house.contact(contactId)).identities).toEqual([
      { kind: 'phone', value: '+27821234567' },
      { kind: 'wa_bsuid', value: BSUID },
    ]);
  });

  test('a number that becomes known of a BSUID, and a BSUID of a number, are linked too', async () => {
    const house = await handoffServer({ store: open() });
    const first = await house.hand(said('e1', 'My name is Lerato Mokoena', bsuid));
    const both = { whatsapp_number: '27821234567', ...bsuid };
    expect(await house.hand(said('e2', 'hi', both))).toMatchObject({
      outcome: 'updated',
      contactId: first.contactId,
    });
    expect(await house.hand(said('e3', 'hi'))).toMatchObject({ contactId: first.contactId });
    const known = await house.hand(
      said('e4', 'My name is Sipho Dube', { whatsapp_number: '27831234567' }),
    );
    const other = { identities: [{ kind: 'wa_bsuid', value: 'ZA.99' }] };
    await house.hand(said('e5', 'hi', { whatsapp_number: '27831234567', ...other }));
    expect(await house.hand(said('e6', 'hi', other))).toMatchObject({
      contactId: known.contactId,
    });
    expect(await house.contacts()).toHaveLength(2);
  });

  test('another name on a number that was heard lately fills nothing and is a suggestion', async () => {
    const house = await handoffServer({ store: open() });
    const { contactId } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
    const other = said('e2', 'My name is Sipho Dube, my email is sipho@example.org');
    expect(await house.hand(other)).toEqual({ outcome: 'needs_review', contactId });
    expect(await house.contact(contactId)).toMatchObject({
      name: 'Lerato Mokoena',
      email: null,
      needsReview: true,
      suggestions: {
        name: { value: 'Sipho Dube', quote: 'Sipho Dube' },
        email: { value: 'sipho@example.org' },
      },
      reissues: [],
      timeline: [{ reason: 'other_name' }, {}],
    });
  });

  test('another name on a number that was silent for 90 days is a new person until somebody decides', async () => {
    let now = START;
    const house = await handoffServer({ store: open(), now: () => now });
    const { contactId: earlier } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
    now += 91 * DAY;
    const answer = await house.hand(said('e2', 'My name is Sipho Dube'));
    expect(answer.outcome).toBe('needs_review');
    expect(answer.contactId).not.toBe(earlier);
    const later = answer.contactId as string;
    expect(await house.contact(later)).toMatchObject({
      name: 'Sipho Dube',
      phone: '+27821234567',
      needsReview: true,
      reissues: [{ with: earlier, role: 'new' }],
      timeline: [],
    });
    expect(await house.contact(earlier)).toMatchObject({
      name: 'Lerato Mokoena',
      suggestions: {},
      needsReview: true,
      reissues: [{ with: later, role: 'earlier' }],
      timeline: [],
    });
    const cookie = await house.server.signInAdmin();
    for (const id of [earlier, later]) {
      const shown = await house.server.request(`/api/contacts/${id}`, { cookie });
      expect(await shown.json()).toMatchObject({ timeline: [], reissues: [{}] });
    }
    // The same event again, another one of the same person, and one without a name.
    expect(await house.hand(said('e2', 'My name is Sipho Dube'))).toEqual(answer);
    expect(await house.hand(said('e3', 'I am Sipho'))).toMatchObject({ contactId: later });
    expect(await house.hand(said('e4', 'hello'))).toMatchObject({ contactId: later });
    expect(await house.hand(said('e5', 'Lerato Mokoena here, my name is Lerato'))).toMatchObject({
      contactId: earlier,
    });
    expect(await house.contacts()).toHaveLength(2);
  });

  test('a number is not silent if its contact was changed, and 90 days are not yet more than 90', async () => {
    let now = START;
    const house = await handoffServer({ store: open(), now: () => now });
    const { contactId } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
    now += 60 * DAY;
    await type(house, contactId as string, { note: 'Called back' }, now);
    now += 90 * DAY;
    expect(await house.hand(said('e2', 'My name is Sipho Dube'))).toMatchObject({ contactId });
    now += 91 * DAY;
    expect((await house.hand(said('e3', 'My name is Johan Botha'))).contactId).not.toBe(contactId);
  });

  test('another name that comes with the email of the contact is no new person', async () => {
    let now = START;
    const house = await handoffServer({ store: open(), now: () => now });
    const words = 'my email is lerato@example.org';
    const { contactId } = await house.hand(said('e1', `My name is Lerato Mokoena, ${words}`));
    now += 91 * DAY;
    const again = said('e2', `My name is Anna Dlamini, ${words}`);
    expect(await house.hand(again)).toEqual({ outcome: 'needs_review', contactId });
  });

  test('of several contacts on one number the name decides, also in a family', async () => {
    const house = await handoffServer({ store: open() });
    const lerato = await listed(house, 'Lerato Mokoena', '0821234567');
    const mpho = await listed(house, 'Mpho Mokoena', '0821234567');
    expect(await house.hand(said('e1', 'My name is Mpho Mokoena'))).toEqual({
      outcome: 'updated',
      contactId: mpho,
    });
    expect(await house.hand(said('e2', 'this is Lerato'))).toEqual({
      outcome: 'updated',
      contactId: lerato,
    });
    expect((await house.contacts()).map(({ needsReview }) => needsReview)).toEqual([false, false]);
  });

  test('where no name fits, or none was said, the latest heard is for review and nothing is filled', async () => {
    const house = await handoffServer({ store: open() });
    const lerato = await listed(house, 'Lerato Mokoena', '0821234567');
    const mpho = await listed(house, 'Mpho Dube', '0821234567');
    expect(await house.hand(said('e1', 'I am Lerato Mokoena'))).toMatchObject({
      contactId: lerato,
    });
    const email = 'My name is Anna Botha, my email is anna@example.org';
    const hints = { whatsapp_number: '27821234567', language_code: 'af', ...bsuid };
    expect(await house.hand(said('e2', email, hints))).toEqual({
      outcome: 'needs_review',
      contactId: lerato,
    });
    expect(await house.contact(lerato)).toMatchObject({
      name: 'Lerato Mokoena',
      email: null,
      language: null,
      needsReview: true,
      identities: [{ kind: 'phone' }],
      suggestions: {
        name: { value: 'Anna Botha' },
        email: { value: 'anna@example.org' },
        language: { value: 'af' },
      },
      timeline: [{ reason: 'shared_number' }, {}],
    });
    expect(await house.hand(said('e3', 'good day'))).toEqual({
      outcome: 'needs_review',
      contactId: lerato,
    });
    expect((await house.contact(mpho)).timeline).toEqual([]);
  });

  test('a number whose contact has another name gives way to an email whose contact has the name', async () => {
    const house = await handoffServer({ store: open() });
    await listed(house, 'Lerato Mokoena', '0821234567');
    const { contactId } = await house.hand(
      said('e1', 'My name is Sipho Dube, my email is sipho@example.org', {}),
    );
    const words = 'My name is Sipho Dube, my email is sipho@example.org';
    expect(await house.hand(said('e2', words))).toEqual({ outcome: 'updated', contactId });
  });

  test('what a person dismissed is not suggested again, and is no reason to look again', async () => {
    const house = await handoffServer({ store: open() });
    const { contactId } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
    await house.hand(said('e2', 'My name is Sipho Dube'));
    const decided = { 'dismissed/name:sipho dube': true, needs_review: false };
    await type(house, contactId as string, decided, Date.now());
    expect(await house.hand(said('e3', 'my name is SIPHO DUBE'))).toEqual({
      outcome: 'matched',
      contactId,
    });
    expect(await house.contact(contactId)).toMatchObject({ needsReview: false, suggestions: {} });
  });

  test('a replayed half of a reissue ends as the whole', async () => {
    let now = START;
    const store = open();
    const house = await handoffServer({ store, now: () => now });
    const { contactId: earlier } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
    now += 91 * DAY;
    // Raw, match, the new contact, the mark on the earlier one: the store goes away after each in turn.
    for (const [i, name] of ['Sipho Dube', 'Johan Botha', 'Anna Smit', 'Zola Nkosi'].entries()) {
      let left = i + 1;
      const failing = {
        ...house.server.deps,
        store: {
          names: () => store.names(),
          drop: (n: string) => store.drop(n),
          close: () => store.close(),
          open: async (n: string) => {
            const database = await store.open(n);
            return Object.assign(Object.create(database) as typeof database, {
              get: database.get.bind(database),
              find: database.find.bind(database),
              changes: database.changes.bind(database),
              erase: database.erase.bind(database),
              watch: database.watch.bind(database),
              put: async (docs: Parameters<typeof database.put>[0]) => {
                if (left-- <= 0) throw new Error('down');
                return database.put(docs);
              },
            });
          },
        },
      };
      const body = JSON.stringify(said(`half-${i}`, `My name is ${name}`));
      const answer = await createApp(failing).request('/api/handoffs', {
        method: 'POST',
        headers: { authorization: `Bearer ${house.bot.key}`, 'content-type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(500);
      await createWorker(house.server.deps).runOnce();
      const again = await house.hand(said(`half-${i}`, `My name is ${name}`));
      expect(again.outcome).toBe('needs_review');
      const contact = await house.contact(again.contactId);
      expect(contact).toMatchObject({ name, needsReview: true });
      const [reissue] = contact.reissues;
      const other = await house.contact(reissue?.with ?? null);
      expect(other.reissues).toContainEqual({ with: again.contactId, role: 'earlier' });
      expect(i > 0 || reissue?.with === earlier).toBe(true);
      expect(await house.contacts()).toHaveLength(i + 2);
      now += 91 * DAY;
    }
  });
});

test.each([41, 42, 43, 44, 45, 46])(
  'Two events of a new person on a silent number at once end as one contact, on the worst store (seed %i)',
  async (seed) => {
    let now = START;
    const house = await handoffServer({ store: worstStore({ seed }), now: () => now });
    await house.hand(said('e1', 'My name is Lerato Mokoena'));
    now += 91 * DAY;
    const [a, b] = await Promise.all([
      house.hand(said('e2', 'My name is Sipho Dube')),
      house.hand(said('e3', 'My name is Sipho Dube')),
    ]);
    expect(a.contactId).toBe(b.contactId);
    expect(await house.contacts()).toHaveLength(2);
  },
);

test.each([51, 52, 53, 54, 55, 56, 57, 58])(
  'Two people on one new number at once are not taken for one, on the worst store (seed %i)',
  async (seed) => {
    const house = await handoffServer({ store: worstStore({ seed }) });
    await Promise.all([
      house.hand(said('e1', 'My name is Lerato Mokoena')),
      house.hand(said('e2', 'My name is Sipho Dube')),
    ]);
    const [contact, ...others] = await house.contacts();
    expect(others).toEqual([]);
    expect(contact?.needsReview).toBe(true);
    const names = [contact?.name, contact?.suggestions.name?.value];
    expect(names.sort()).toEqual(['Lerato Mokoena', 'Sipho Dube']);
  },
);

test('a number that a person took off a contact leads to it no more', async () => {
  const house = await handoffServer();
  const words = 'My name is Lerato Mokoena, my number is 083 123 4567';
  const { contactId } = await house.hand(said('e1', words, {}));
  await type(
    house,
    contactId as string,
    { phone: '+27841234567', 'found/phone': null },
    Date.now(),
  );
  const other = await house.hand(said('e2', 'hello', { whatsapp_number: '27831234567' }));
  expect(other).toMatchObject({ outcome: 'created' });
  expect(other.contactId).not.toBe(contactId);
  const again = await house.hand(said('e3', 'good day', { whatsapp_number: '27831234567' }));
  expect(again.contactId).toBe(other.contactId);
});

test('an identity with an identity or card number in it is not kept', async () => {
  const house = await handoffServer();
  const identities = [
    { kind: 'customer', value: '8001015009087' },
    { kind: 'customer', value: 'card 4111-1111-1111-1111' },
    { kind: 'email', value: '8001015009087@example.org' },
    { kind: 'messenger', value: '4111111111111111' },
    { kind: 'customer', value: 'C-1042' },
  ];
  const { contactId } = await house.hand(said('e1', 'I am Lerato', { identities }));
  expect((await house.contact(contactId)).identities).toEqual([
    { kind: 'customer', value: 'C-1042' },
    { kind: 'messenger', value: '4111111111111111' },
  ]);
});

test('a lesser form of a name leaves the fuller one, and is nothing to look at', async () => {
  const house = await handoffServer();
  const name = (value: string) => ({ whatsapp_number: '27821234567', name: value });
  const { contactId } = await house.hand(said('e0', '', name('Thandi')));
  for (const [i, form] of ['Thandi Mokoena', 'T Mokoena', 'Thandi', 'T. Mokoena'].entries()) {
    const { outcome } = await house.hand(said(`e${i + 1}`, '', name(form)));
    expect(outcome).toBe(i === 0 ? 'updated' : 'matched');
    expect(await house.contact(contactId)).toMatchObject({
      name: 'Thandi Mokoena',
      needsReview: false,
      suggestions: {},
    });
  }
});

test('a BSUID is never read as a number, and that of a parent is another kind', async () => {
  const house = await handoffServer();
  for (const [i, hints] of [
    { whatsapp_number: 'ZA.27821234567' },
    { phone: 'ZA.27821234567' },
    { identities: [{ kind: 'phone', value: 'ZA.27821234567' }] },
    { identities: [{ kind: 'wa_bsuid', value: 'ZA.27821234567' }] },
    { whatsapp_number: 'whatsapp:ZA.27821234567' },
  ].entries()) {
    const { contactId } = await house.hand(said(`e${i}`, '', hints));
    expect(await house.contact(contactId)).toMatchObject({
      phone: null,
      identities: [{ kind: 'wa_bsuid', value: 'ZA.27821234567' }],
    });
  }
  expect(await house.contacts()).toHaveLength(1);
  const parent = { identities: [{ kind: 'wa_bsuid', value: 'ZA.ENT.27821234567' }] };
  const { contactId } = await house.hand(said('p', '', parent));
  expect((await house.contact(contactId)).identities).toEqual([
    { kind: 'wa_parent_bsuid', value: 'ZA.ENT.27821234567' },
  ]);
});

test('a value that is too unsure is a suggestion with its words, never the value', async () => {
  const house = await handoffServer();
  const words = 'My name is Lerato Mokoena. info@example.org';
  const { outcome, contactId } = await house.hand(said('e1', words));
  expect(outcome).toBe('needs_review');
  expect(await house.contact(contactId)).toMatchObject({
    name: 'Lerato Mokoena',
    email: null,
    needsReview: true,
    suggestions: { email: { value: 'info@example.org', quote: 'info@example.org' } },
    timeline: [{ reason: 'unsure', found: { email: { unsure: true } } }],
  });
  // Once suggested it is not news again, and a contact of nothing else is one too.
  expect(await house.hand(said('e2', words))).toEqual({ outcome: 'matched', contactId });
  const alone = await house.hand(said('e3', 'info@example.org', {}));
  expect(alone.outcome).toBe('needs_review');
  expect(await house.contact(alone.contactId)).toMatchObject({ name: null, email: null });
});

test('identity and card numbers are covered up however they are grouped, in names, values and quotes', async () => {
  const house = await handoffServer();
  for (const [i, words] of [
    'my name is Lerato Mokoena 800101 5009 087',
    'my name is Lerato 8001015009087 Mokoena',
    'I am Lerato 80.01.01.5009.087, cell 082 123 4567 8001015009087',
    'my name is Lerato Mokoena 4111-1111-1111-1111',
    'my name is Lerato Mokoena 4111\u00a01111\u00a01111\u00a01111',
    'my email is 8001015009087@example.org, my name is Lerato',
  ].entries())
    await house.hand(
      said(`e${i}`, words, {
        whatsapp_number: '27821234567',
        name: 'Lerato 8001015009087',
        profile_name: 'Lerato 800101 5009 087',
        slots: { name: '8001015009087', email: '8001015009087@example.org' },
      }),
    );
  const text = JSON.stringify(await house.records());
  expect(text).toContain('Lerato');
  expect(text.replace(/\D/g, ' ').replace(/ +/g, ' ')).not.toMatch(/5009|1111/);
});

test('a handoff that comes while its contact is edited offline merges field by field', async () => {
  const house = await handoffServer();
  const { contactId } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
  const device = await dataDevice(house.server, house.cookie);
  await device.until({ complete: true, phase: 'live' });
  device.setAway(true);
  const id = contactId as string;
  await device.data.edit(id, { name: 'Lerato M.', note: 'Prefers mornings' });
  await house.hand(said('e2', 'I am Lerato Mokoena, my email is lerato@example.org'));
  device.setAway(false);
  device.data.syncNow();
  await device.until({ unsent: 0, phase: 'live' });
  await expect
    .poll(() => device.data.get(id))
    .toMatchObject({
      name: 'Lerato M.',
      note: 'Prefers mornings',
      email: 'lerato@example.org',
      timeline: [{}, {}],
    });
  expect(await house.contact(id)).toMatchObject({
    name: 'Lerato M.',
    note: 'Prefers mornings',
    email: 'lerato@example.org',
  });
});

test('an agent decides offline that it is the same person, and nothing of either is lost', async () => {
  let now = Date.now() - 92 * DAY;
  const house = await handoffServer({ now: () => now });
  const hints = { whatsapp_number: '27821234567', language_code: 'st' };
  const { contactId: earlier } = await house.hand(said('e1', 'My name is Lerato Mokoena', hints));
  now += 91 * DAY;
  const both = { whatsapp_number: '27821234567', ...bsuid };
  const words = 'My name is Anna Dlamini, my email is anna@example.org';
  const { contactId: later } = await house.hand(said('e2', words, both));
  now = Date.now();
  const device = await dataDevice(house.server, await house.server.signInAdmin());
  await device.until({ complete: true, phase: 'live' });
  device.setAway(true);
  await device.data.edit(later as string, { tags: ['vip'], note: 'New here?' });
  const reissue = { earlier: earlier as string, later: later as string };
  expect(await device.data.decide(reissue, true)).toBe(earlier);
  expect(await device.data.get(later as string)).toBeNull();
  const expected = {
    name: 'Lerato Mokoena',
    email: 'anna@example.org',
    language: 'st',
    tags: ['vip'],
    note: 'New here?',
    needsReview: true,
    reissues: [],
    suggestions: { name: { value: 'Anna Dlamini', quote: 'Anna Dlamini' } },
    identities: [{ kind: 'phone' }, { kind: 'wa_bsuid' }],
    timeline: [{ reason: 'possibly_new_person' }, {}],
  };
  expect(await device.data.get(earlier as string)).toMatchObject(expected);
  device.setAway(false);
  device.data.syncNow();
  await device.until({ unsent: 0, phase: 'live' });
  expect(await house.contact(earlier)).toMatchObject(expected);
  expect(await house.contacts()).toHaveLength(1);
  // Whoever writes next is known by either.
  const anna = said('e3', 'hello', bsuid);
  expect(await house.hand(anna)).toMatchObject({ contactId: earlier });
});

test('an agent decides offline that it is a new person, and the number is theirs', async () => {
  let now = Date.now() - 92 * DAY;
  const house = await handoffServer({ now: () => now });
  const { contactId: earlier } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
  now += 91 * DAY;
  const { contactId: later } = await house.hand(said('e2', 'My name is Sipho Dube'));
  now = Date.now();
  const device = await dataDevice(house.server, await house.server.signInAdmin());
  await device.until({ complete: true, phase: 'live' });
  device.setAway(true);
  const reissue = { earlier: earlier as string, later: later as string };
  expect(await device.data.decide(reissue, false)).toBe(later);
  device.setAway(false);
  device.data.syncNow();
  await device.until({ unsent: 0, phase: 'live' });
  for (const id of [earlier, later])
    expect(await house.contact(id)).toMatchObject({
      needsReview: false,
      reissues: [],
      timeline: [{}],
    });
  expect(await house.hand(said('e3', 'hello'))).toEqual({ outcome: 'matched', contactId: later });
  expect(await house.contact(later)).toMatchObject({ needsReview: false });
});

test('with a deleted contact go its raw bodies, suggestions and match documents, on either side of a doubt', async () => {
  let now = START;
  const house = await handoffServer({ now: () => now });
  const { contactId: earlier } = await house.hand(said('e1', 'My name is Lerato Mokoena'));
  now += 91 * DAY;
  const { contactId: later } = await house.hand(said('e2', 'My name is Sipho Dube'));
  await house.hand(said('e3', 'My name is Sipho Dube'));
  const cookie = await house.server.signInAdmin();
  const remove = (id: string | null) =>
    house.server.request(`/api/contacts/${id}`, { method: 'DELETE', cookie });
  expect((await remove(later)).status).toBe(204);
  const kept = JSON.stringify([...(await allOf(await house.own())), ...(await house.records())]);
  expect(kept).not.toContain('Sipho');
  expect(kept).not.toMatch(/match:.*"contactId":"${later}"/);
  // The same body again brings nothing back.
  expect(await house.hand(said('e2', 'My name is Sipho Dube'))).toEqual({
    outcome: 'needs_review',
    contactId: later,
  });
  expect(JSON.stringify(await allOf(await house.own()))).not.toContain('Sipho');
  expect((await remove(earlier)).status).toBe(204);
  expect(JSON.stringify(await allOf(await house.own()))).not.toContain('Lerato');
  expect((await allOf(await house.contactsDatabase())).every(isTombstone)).toBe(true);
});
