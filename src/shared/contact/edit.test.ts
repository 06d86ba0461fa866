import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change } from '#shared/record/merge.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { toContact } from './contact.ts';
import { changedValues, newValues, parseTags, type Edit } from './edit.ts';
import { dismissedKey, LONGEST, tagKey } from './keys.ts';

const origin = { source: 'manual', addedBy: 'Agent', addedAt: 1_700_000_000_000 } as const;
const stamp = (n: number) => `${String(n).padStart(12, '0')}-0000-0123456789ab`;
const recordOf = (edit: Edit): ContactRecord => ({
  id: '01234567-89ab-4cde-8f01-23456789abcd',
  values: newValues(edit, origin),
  stamp: stamp(1),
});

const tags = fc
  .array(fc.constantFrom('vip', 'VIP', 'new', 'é', 'Ṱ', 'two words'), { maxLength: 4 })
  .map((list) => parseTags(list.join(';')).sort());
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const edit: fc.Arbitrary<Required<Omit<Edit, 'dismissed'>>> = fc.record({
  name: optional(fc.constantFrom('Thandi', 'Jan')),
  phone: optional(fc.constantFrom('+27825550101', '+27825550102')),
  email: optional(fc.constantFrom('a@example.org', 'b@example.org')),
  language: optional(fc.constantFrom('zu' as const, 'af' as const)),
  platform: optional(fc.constantFrom('sms' as const, 'web' as const)),
  tags,
  note: optional(fc.constantFrom('one', 'two')),
  needsReview: fc.boolean(),
});

test('a new contact shows what was typed', () => {
  fc.assert(
    fc.property(edit, (typed) => {
      expect(toContact(recordOf(typed))).toMatchObject({ ...typed, ...origin });
    }),
  );
});

test('an edit makes of any contact what was typed, and of the same again nothing', () => {
  fc.assert(
    fc.property(edit, edit, (before, after) => {
      const record = recordOf(before);
      const edited = change(record, changedValues(toContact(record), after), stamp(2));
      expect(toContact(edited)).toMatchObject(after);
      expect(changedValues(toContact(edited), after)).toEqual({});
    }),
  );
});

test('an edit touches only what differs', () => {
  const contact = toContact(recordOf({ name: 'Thandi', note: 'one', tags: ['a'] }));
  expect(changedValues(contact, { name: 'Thandi', note: 'two' })).toEqual({ note: 'two' });
  expect(changedValues(contact, { tags: ['a', 'b'] })).toEqual({ 'tag/b': 'b' });
  expect(changedValues(contact, { tags: [] })).toEqual({ 'tag/a': null });
});

test('a dismissed value is kept whatever the case it is found in next', () => {
  const contact = toContact(recordOf({ name: 'Thandi' }));
  expect(changedValues(contact, { dismissed: { name: 'Sipho Dube' } })).toEqual({
    [dismissedKey('name', 'SIPHO DUBE')]: true,
  });
});

test('an empty field of a new contact gets no key', () => {
  expect(newValues({ name: 'Thandi', phone: null }, origin)).not.toHaveProperty('phone');
});

test('a further number gets a key of its own', () => {
  const identity = { kind: 'phone', value: '+27825550102' };
  expect(newValues({}, origin, [identity])['identity/phone:+27825550102']).toEqual(identity);
});

test('tags are trimmed, each once, and the first spelling stays', () => {
  expect(parseTags(' vip ; two   words;VIP;;')).toEqual(['vip', 'two words']);
});

test('tags of any text are short enough, one a key, and come back from their own text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const tags = parseTags(text);
      expect(new Set(tags.map(tagKey)).size).toBe(tags.length);
      for (const tag of tags) {
        expect(tag.length).toBeLessThanOrEqual(LONGEST.tag);
        expect(tag.isWellFormed()).toBe(true);
      }
      expect(parseTags(tags.join(';'))).toEqual(tags);
    }),
    { examples: [['x'.repeat(59) + '😀'], ['a\u037eb']] },
  );
});
