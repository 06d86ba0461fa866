import { expect, test } from 'vitest';
import { change, newRecord } from '#shared/record/merge.ts';
import type { ContactRecord, Json, Values } from '#shared/record/record.ts';
import { toContact } from './contact.ts';
import { MOST_EVENTS } from './keys.ts';
import { anotherPerson, samePerson } from './reissue.ts';

const EARLIER = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const LATER = '7f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const stamp = (n: number) => `${String(n).padStart(12, '0')}-0000-0123456789ab`;
const earlier = (values: Values) =>
  newRecord(EARLIER, { added_at: 1, [`reissue/${LATER}`]: 'earlier', ...values }, stamp(1));
const later = (values: Values) =>
  newRecord(LATER, { added_at: 2, [`reissue/${EARLIER}`]: 'new', ...values }, stamp(1));
const joined = (a: ContactRecord, b: ContactRecord) =>
  toContact(change(a, samePerson(a, b), stamp(2)));
const event = (id: string, at: number): Json => ({
  id,
  at,
  bot: 'Bot',
  platform: 'web',
  found: { name: { value: 'Sipho', quote: 'Sipho here' } },
});

test('what is empty is filled, what a person typed as theirs, and all else is a suggestion', () => {
  const a = earlier({ name: 'Lerato', 'found/phone': '+27821234567', language: null });
  const b = later({
    'found/name': 'Sipho',
    phone: '+27831234567',
    'found/email': 'sipho@example.org',
    'found/language': 'zu',
    'event/e': event('e', 5),
  });
  const values = samePerson(a, b);
  expect(values).not.toHaveProperty('email');
  expect(joined(a, b)).toMatchObject({
    name: 'Lerato',
    phone: '+27821234567',
    email: 'sipho@example.org',
    language: null,
    needsReview: true,
    reissues: [],
    suggestions: {
      name: { value: 'Sipho', quote: 'Sipho here' },
      phone: { value: '+27831234567' },
      language: { value: 'zu' },
    },
  });
});

test('nothing is to be checked where all fits', () => {
  const contact = joined(earlier({ name: 'Lerato' }), later({ 'found/name': 'lerato' }));
  expect(contact).toMatchObject({ needsReview: false, suggestions: {} });
});

test('tags, identities, notes and what was dismissed are kept of both', () => {
  const identity = { kind: 'telegram', value: '5' };
  const a = earlier({ 'tag/vip': 'VIP', note: 'one', last_handoff_at: 1 });
  const b = later({
    'tag/new': 'new',
    note: 'two',
    'identity/telegram:5': identity,
    'dismissed/name:x': true,
    last_handoff_at: 9,
  });
  expect(joined(a, b)).toMatchObject({
    tags: ['VIP', 'new'],
    note: 'one\n\ntwo',
    identities: [identity],
    lastHandoffAt: 9,
  });
  expect(samePerson(a, b)).toMatchObject({ 'dismissed/name:x': true });
});

test('of two long timelines the newest entries are kept, as many as a timeline has', () => {
  const events = (prefix: string, from: number) =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `event/${prefix}${i}`,
        event(`${prefix}${i}`, from + 2 * i),
      ]),
    );
  const { timeline } = joined(earlier(events('a', 0)), later(events('b', 31)));
  expect(timeline).toHaveLength(MOST_EVENTS);
  const all = [...Array(40).keys()].flatMap((i) => [2 * i, 31 + 2 * i]).sort((x, y) => y - x);
  expect(timeline.map(({ at }) => at)).toEqual(all.slice(0, MOST_EVENTS));
});

test('two people are no longer in doubt, once; the number is known to have passed on', () => {
  const [a, b] = [earlier({}), later({})];
  expect(anotherPerson(a, LATER)).toEqual({ [`reissue/${LATER}`]: 'passed', needs_review: false });
  expect(anotherPerson(b, EARLIER)).toEqual({ [`reissue/${EARLIER}`]: null, needs_review: false });
  const decided = change(a, anotherPerson(a, LATER), stamp(2));
  expect(anotherPerson(decided, LATER)).toEqual({});
});

test('numbers and emails of the later one that do not fit still lead to the person', () => {
  const a = earlier({ phone: '+27821234567', email: 'a@example.org' });
  const b = later({
    phone: '+27831234567',
    'found/phone': '+27841234567',
    'found/email': 'b@example.org',
  });
  expect(joined(a, b).identities).toEqual([
    { kind: 'email', value: 'b@example.org' },
    { kind: 'phone', value: '+27831234567' },
    { kind: 'phone', value: '+27841234567' },
  ]);
  const none = later({ 'found/phone': '+27821234567', 'found/email': 'A@example.org' });
  expect(joined(a, none).identities).toEqual([]);
});

test('every value of both is suggested in turn until a person has judged it', () => {
  const a = earlier({
    'found/name': 'Lerato',
    'suggested/name': { value: 'Anna', quote: 'anna here', at: 1 },
  });
  const b = later({
    name: 'Sipho',
    'found/name': 'Johan',
    'suggested/name': { value: 'Zola', quote: 'zola here', at: 2 },
  });
  let record = change(a, samePerson(a, b), stamp(2));
  const seen: (string | undefined)[] = [];
  for (let n = 3; toContact(record).suggestions.name !== undefined; n++) {
    const { value = '' } = toContact(record).suggestions.name ?? {};
    seen.push(value);
    record = change(record, { [`dismissed/name:${value.toLowerCase()}`]: true }, stamp(n));
  }
  expect(seen.sort()).toEqual(['Anna', 'Johan', 'Sipho', 'Zola']);
});
