import { expect, test } from 'vitest';
import { isHeld, MOST_KEYS } from './record.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const stamp = '000000000001-0000-aaaaaaaaaaaa';
const good = { id, values: { name: 'A' }, stamp };

const refused: [string, unknown][] = [
  ['nothing', null],
  ['a list', []],
  ['an id that is no UUID', { ...good, id: '+27821234567' }],
  [
    'an id in capitals, which would be a second name of one contact',
    { ...good, id: id.toUpperCase() },
  ],
  ['no values', { id, stamp }],
  ['empty values', { ...good, values: {} }],
  ['values that are a list', { ...good, values: ['a'] }],
  ['a stamp of another form', { ...good, stamp: '1' }],
  ['stamps of a key that there is not', { ...good, stamps: { phone: stamp } }],
  ['stamps of another form', { ...good, stamps: { name: 'x' } }],
  ['a key that JavaScript sorts apart', { ...good, values: { 7: 'A' } }],
  [
    'a key that reaches for the prototype',
    JSON.parse(`{"id":"${id}","stamp":"${stamp}","values":{"__proto__":1}}`),
  ],
  ['a key of endless length', { ...good, values: { ['k'.repeat(301)]: 1 } }],
  [
    'too many keys',
    {
      ...good,
      values: Object.fromEntries(Array.from({ length: MOST_KEYS + 1 }, (_, i) => [`k${i}`, 1])),
    },
  ],
  ['a tombstone with more than its two members', { id, deleted: stamp, name: 'A' }],
  ['a tombstone without a stamp', { id, deleted: true }],
];

test.each(refused)('%s is no record', (_, value) => {
  expect(isHeld(value)).toBe(false);
});

test('a record, one with stamps, one with a newer member and a tombstone are taken', () => {
  expect(isHeld(good)).toBe(true);
  expect(isHeld({ ...good, stamps: { name: stamp } })).toBe(true);
  expect(isHeld({ ...good, newer: 1 })).toBe(true);
  expect(isHeld({ id, deleted: stamp })).toBe(true);
});
