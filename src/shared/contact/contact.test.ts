import { expect, test } from 'vitest';
import type { Json } from '#shared/record/record.ts';
import { toContact } from './contact.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const stamp = '000000000002-0000-aaaaaaaaaaaa';
const of = (key: string, value: Json) => toContact({ id, stamp, values: { [key]: value } });

const EVENT = { id: 'e', at: 1, bot: 'Bot', platform: 'web', found: {} };

test.each<Json>([
  null,
  'text',
  { ...EVENT, id: 1 },
  { ...EVENT, at: '1' },
  { ...EVENT, bot: null },
  { ...EVENT, found: { name: null } },
  { ...EVENT, found: { phone: { value: 27 } } },
  { ...EVENT, found: { name: { value: 'Ann', quote: { text: 'Ann' } } } },
])('an entry of a form that no page can show is not in the timeline: %j', (value) => {
  expect(of('event/e', value).timeline).toEqual([]);
});

test.each<Json>([
  EVENT,
  { ...EVENT, new: [1], found: { birthday: 1 } },
  { ...EVENT, found: { name: { value: 'Ann', quote: 'Ann' }, phone: { value: '+27821234567' } } },
])('an entry that can be shown is, with what a newer version added: %j', (value) => {
  expect(of('event/e', value).timeline).toEqual([value]);
});

test('an identity is of texts', () => {
  const identity = { kind: 'telegram', value: '5', scope: 'bot' };
  expect(of('identity/x', identity).identities).toEqual([identity]);
  for (const wrong of [{ ...identity, value: 5 }, { ...identity, scope: {} }, null, 'x'])
    expect(of('identity/x', wrong).identities).toEqual([]);
});

const contactOf = (values: Record<string, Json>) => toContact({ id, stamp, values });

test('what differs from what is shown is suggested with its words, and not again once it is dismissed', () => {
  const event = { ...EVENT, found: { name: { value: 'Ann Smit', quote: 'i am ann smit' } } };
  const values = { name: 'Ann', 'found/name': 'Ann Smit', 'event/e': event };
  expect(contactOf(values).suggestions).toEqual({
    name: { value: 'Ann Smit', quote: 'i am ann smit' },
  });
  const told = { value: 'Sipho', quote: 'Sipho here', at: 5 };
  const both = { ...values, 'suggested/name': told };
  expect(contactOf(both).suggestions.name).toEqual({ value: 'Sipho', quote: 'Sipho here' });
  const dismissed = { ...both, 'dismissed/name:sipho': true };
  expect(contactOf(dismissed).suggestions.name?.value).toBe('Ann Smit');
  const all = { ...dismissed, 'dismissed/name:ann smit': true };
  expect(contactOf(all).suggestions).toEqual({});
  expect(contactOf({ ...both, name: 'Sipho' }).suggestions.name?.value).toBe('Ann Smit');
});

test('a suggestion is never what is shown', () => {
  const contact = contactOf({ 'suggested/phone': { value: '+27821234567', quote: '082', at: 1 } });
  expect(contact).toMatchObject({ phone: null, suggestions: { phone: { quote: '082' } } });
  for (const wrong of ['x', { value: 1 }, { value: 'x', quote: 1 }, null])
    expect(contactOf({ 'suggested/phone': wrong }).suggestions).toEqual({});
});

test('while nobody knows whether two contacts are one person the timeline is shown to nobody', () => {
  for (const role of ['new', 'earlier'])
    expect(contactOf({ 'event/e': EVENT, 'reissue/other': role })).toMatchObject({
      timeline: [],
      reissues: [{ with: 'other', role }],
    });
  for (const role of [null, 'passed', 'of a newer version'])
    expect(contactOf({ 'event/e': EVENT, 'reissue/other': role })).toMatchObject({
      timeline: [EVENT],
      reissues: [],
    });
});
