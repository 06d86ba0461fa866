import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalRecord } from '#shared/record/merge.ts';
import type { Values } from '#shared/record/record.ts';
import { EVERYTHING, SORTS, type Query } from '../data/data.ts';
import type { LoadedRecord } from '../db/read.ts';
import { ContactList } from './contact-list.ts';

const id = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const stamp = '000000000001-0000-aaaaaaaaaaaa';
const loaded = (n: number, values: Values = {}): LoadedRecord => ({
  record: canonicalRecord({ id: id(n), values: { added_at: n, ...values }, stamp }),
  unsent: false,
});
const listOf = (...records: LoadedRecord[]) => {
  const list = new ContactList();
  list.update(records, []);
  return list;
};
const namesOf = (list: ContactList, query: Partial<Query>) =>
  list.show({ ...EVERYTHING, ...query }).rows.map(({ name }) => name);

const PEOPLE = [
  loaded(1, { name: 'Thandi Mokoena', phone: '+27825640183', 'tag/vip': 'VIP', language: 'zu' }),
  loaded(2, { name: 'Ṱhilivhali Mavhungu', email: 'thili@example.org', platform: 'whatsapp' }),
  loaded(3, { 'found/name': 'Sipho', 'found/phone': '+27735550199' }),
  loaded(4, { name: 'Adéle Fouché', note: 'calls back after five', language: 'af' }),
];
const people = listOf(...PEOPLE);

test.each([
  ['', ['Adéle Fouché', 'Sipho', 'Ṱhilivhali Mavhungu', 'Thandi Mokoena']],
  ['082', ['Thandi Mokoena']],
  ['+27 82', ['Thandi Mokoena']],
  ['082 564 0183', ['Thandi Mokoena']],
  ['0183', ['Thandi Mokoena']],
  ['(073) 555-0199', ['Sipho']],
  ['thilivhali', ['Ṱhilivhali Mavhungu']],
  ['MOKOENA thandi', ['Thandi Mokoena']],
  ['moko tha', ['Thandi Mokoena']],
  ['fouche', ['Adéle Fouché']],
  ['vip', ['Thandi Mokoena']],
  ['example.org', ['Ṱhilivhali Mavhungu']],
  ['after five', ['Adéle Fouché']],
  ['isizulu', ['Thandi Mokoena']],
  ['nobody', []],
])('a search for “%s” finds whom it means', (text, expected) => {
  expect(namesOf(people, { text })).toEqual(expected);
});

test('each filter keeps what matches it, and dates are from … up to and without …', () => {
  expect(namesOf(people, { language: 'zu' })).toEqual(['Thandi Mokoena']);
  expect(namesOf(people, { platform: 'whatsapp' })).toEqual(['Ṱhilivhali Mavhungu']);
  expect(namesOf(people, { tag: 'vip' })).toEqual(['Thandi Mokoena']);
  expect(namesOf(people, { from: 2, until: 4 })).toEqual(['Sipho', 'Ṱhilivhali Mavhungu']);
});

test('every column sorts both ways, with empty values at the end of both', () => {
  expect(namesOf(people, { sort: 'name', descending: false })[0]).toBe('Adéle Fouché');
  for (const descending of [true, false]) {
    const rows = people.show({ ...EVERYTHING, sort: 'email', descending }).rows;
    expect(rows.map(({ email }) => email)).toEqual(['thili@example.org', null, null, null]);
  }
});

test('what is shown stays as it was while contacts come, change and go, until it is shown again', () => {
  const list = listOf(loaded(1, { name: 'Ann' }), loaded(2, { name: 'Ben' }));
  list.show(EVERYTHING);
  list.update([loaded(3, { name: 'Cas' }), loaded(1, { name: 'Anna' })], [id(2)]);
  expect(list.rows(0, 10).map((row) => row?.name ?? null)).toEqual([null, 'Anna']);
  expect(list.arrived()).toMatchObject({ arrived: 1, newest: { name: 'Cas' } });
  expect(namesOf(list, {})).toEqual(['Cas', 'Anna']);
  expect(list.arrived()).toEqual({ arrived: 0, newest: null });
});

test('only arrivals that the query would show are counted', () => {
  const list = listOf(loaded(1, { name: 'Ann' }));
  list.show({ ...EVERYTHING, text: 'zoe' });
  list.update([loaded(2, { name: 'Zoe' }), loaded(3, { name: 'Ben' })], []);
  expect(list.arrived().arrived).toBe(1);
});

test('the contacts that a number or an email reaches are found, typed and found values alike', () => {
  expect(people.reachedBy('+27735550199', undefined).map(({ name }) => name)).toEqual(['Sipho']);
  expect(people.reachedBy(undefined, 'thili@example.org')).toHaveLength(1);
  expect(people.reachedBy('+27825640', undefined)).toEqual([]);
});

test('tags are told once each, in their first spelling, with how many contacts have them', () => {
  const list = listOf(
    loaded(1, { 'tag/vip': 'VIP', 'tag/a': 'a' }),
    loaded(2, { 'tag/vip': 'vip' }),
  );
  expect(list.tags()).toEqual([
    { tag: 'a', count: 1 },
    { tag: 'VIP', count: 2 },
  ]);
});

test('a list that is kept up to date shows the same as one that is built anew', () => {
  const names = fc.constantFrom('Ann', 'ben', 'Çelik', '', 'Ann B');
  const changes = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(names)), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      changes,
      fc.constantFrom(...SORTS),
      fc.boolean(),
      fc.constantFrom('', 'a', 'an'),
      (all, sort, descending, text) => {
        const query = { ...EVERYTHING, sort, descending, text };
        const kept = new ContactList();
        const state = new Map<number, LoadedRecord>();
        for (const [n, name] of all) {
          kept.show(query);
          if (name === null) state.delete(n);
          else state.set(n, loaded(n, { name }));
          const change = state.get(n);
          kept.update(change ? [change] : [], change ? [] : [id(n)]);
        }
        expect(kept.show(query)).toEqual(listOf(...state.values()).show(query));
      },
    ),
  );
});

test('many changes at once leave the same order as one by one', () => {
  const all = Array.from({ length: 900 }, (_, n) => loaded(n, { name: `N${(n * 7) % 900}` }));
  const query = { ...EVERYTHING, sort: 'name', descending: false } as const;
  const list = listOf(...all.slice(0, 500));
  list.show(query);
  const changed = all.map(({ record }, n) =>
    loaded(n, { ...record.values, name: `M${(n * 11) % 900}` }),
  );
  list.update(
    [...changed.slice(100), changed[150]!],
    all.slice(0, 50).map(({ record }) => record.id),
  );
  const expected = listOf(...all.slice(50, 100), ...changed.slice(100));
  expect(list.show(query)).toEqual(expected.show(query));
});

test('narrowing a search gives what searching anew gives', () => {
  for (const text of ['t', 'th', 'tha', 'thand', 'th', 'thandi mo'])
    expect(namesOf(people, { text })).toEqual(namesOf(listOf(...PEOPLE), { text }));
});
