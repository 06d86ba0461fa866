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
