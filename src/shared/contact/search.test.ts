import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toContact, type Contact } from './contact.ts';
import { newValues, type Edit } from './edit.ts';
import { fold, searchText, searchWords } from './search.ts';

const contactOf = (edit: Edit): Contact =>
  toContact({
    id: '01234567-89ab-4cde-8f01-23456789abcd',
    values: newValues(edit, { source: 'manual', addedBy: 'Agent', addedAt: 1 }),
    stamp: '000000000001-0000-0123456789ab',
  });
const finds = (query: string, contact: Contact): boolean => {
  const text = searchText(contact);
  return searchWords(query).every((word) => text.includes(word));
};

const thandi = contactOf({
  name: 'Ṱhandi Nkosi-Müller',
  phone: '+27821234567',
  email: 'Thandi@example.org',
  language: 've',
  platform: 'whatsapp',
  tags: ['VIP', 'Kaapstad'],
  note: 'calls back\nafter five',
});

test.each([
  'thandi',
  'NKOSI thandi',
  'muller',
  'Müll',
  '082',
  '082 123',
  '0821234567',
  '082-123-4567',
  '(082) 123 4567',
  '+27 82',
  '+27821234567',
  '0027 82 123 4567',
  '+27 (0)82 123 4567',
  '27 082 123 4567',
  '4567',
  'thandi 4567',
  'nkosi 082 123',
  'thandi@example',
  'vip kaapstad',
  'tshivenda',
  'whatsapp',
  'after five',
  '',
  '   ',
])('%j finds her', (query) => {
  expect(finds(query, thandi)).toBe(true);
});

test.each(['sipho', '083', 'thandi 9999', 'vip durban', '+27 83'])('%j does not', (query) => {
  expect(finds(query, thandi)).toBe(false);
});

test('a name with digits in it, an address and a tag with a year are found as they are written', () => {
  const contact = contactOf({
    name: 'Unit 4 Cafe',
    email: 'user7@example.org',
    tags: ['intake 2026'],
  });
  for (const query of ['unit 4', 'user7', 'user7@example.org', 'intake 2026'])
    expect(finds(query, contact)).toBe(true);
});

test('folding takes case and accents away, and what is folded stays', () => {
  expect(fold('Ṱ Ḽ Ṅ Š ê É')).toBe('t l n s e e');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a contact is found by every word of its name in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-zéêṱšöÉ'’-]{2,10}$/), { minLength: 1, maxLength: 4 }),
      (words) => {
        const contact = contactOf({ name: words.join(' ') });
        expect(finds([...words].reverse().join(' '), contact)).toBe(true);
      },
    ),
  );
});

test('a further number is found as its people write it too', () => {
  const identities = [{ kind: 'phone', value: '+27115550102' }];
  expect(finds('011 555 0102', { ...thandi, identities })).toBe(true);
  expect(finds('+27 11 555', { ...thandi, identities })).toBe(true);
});
