import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEmail } from './email.ts';

test.each([
  ['a@example.org', 'a@example.org'],
  ['  Thandi.Nkosi@Example.ORG ', 'thandi.nkosi@example.org'],
  ['mailto:a@example.org', 'a@example.org'],
  ['MAILTO:A@example.org', 'a@example.org'],
  ['\u200ba@example.org\u202c', 'a@example.org'],
  ["o'brien+tag@mail.example.co.za", "o'brien+tag@mail.example.co.za"],
])('%j is the address %j', (text, email) => {
  expect(parseEmail(text)).toBe(email);
});

test.each([
  '',
  'deon.example.org',
  'a@b',
  'a@@example.org',
  'a b@example.org',
  'a..b@example.org',
  '.a@example.org',
  'a.@example.org',
  'a@-example.org',
  'a@example..org',
  'a@example.org.',
  'a@example.org, b@example.org',
  `${'a'.repeat(250)}@example.org`,
])('%j is no address', (text) => {
  expect(parseEmail(text)).toBeNull();
});

test('an address that was read is read the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
      const email = parseEmail(text);
      if (email !== null) expect(parseEmail(email)).toBe(email);
    }),
  );
});
