import { expect, test } from 'vitest';
import { KnownContacts } from './known.ts';

const known = new KnownContacts();
known.add({
  id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  values: { name: 'Adéle Fouché', phone: '+27825550142', 'found/email': 'Adele@example.org' },
  stamp: '000000000001-0000-aaaaaaaaaaaa',
});
const row = { name: null, phone: null, email: null };

test.each([
  ['the same number and name', { ...row, name: 'adele fouche', phone: '+27825550142' }, true],
  ['the same number without a name', { ...row, phone: '+27825550142' }, true],
  ['the same found email', { ...row, name: 'Adéle Fouché', email: 'adele@example.org' }, true],
  ['somebody else on the number', { ...row, name: 'Joël', phone: '+27825550142' }, false],
  [
    'the same name with another number',
    { ...row, name: 'Adéle Fouché', phone: '+27825550143' },
    false,
  ],
  ['a name alone', { ...row, name: 'Adéle Fouché' }, false],
])('%s', (_, contact, expected) => {
  expect(known.has(contact)).toBe(expected);
});
