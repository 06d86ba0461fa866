import { expect, test } from 'vitest';
import {
  dayOf,
  displayName,
  formatBytes,
  formatDateTime,
  hueOf,
  initials,
  mailTo,
  startOfDay,
} from './format.ts';

test('an instant is shown to the minute in the device’s time zone', () => {
  expect(formatDateTime(new Date(2026, 10, 22, 8, 33, 59).getTime())).toBe('2026-11-22 08:33');
  expect(formatDateTime(new Date(2026, 0, 5, 23, 5).getTime())).toBe('2026-01-05 23:05');
});

test('a day begins and ends where the device’s time zone says', () => {
  expect(startOfDay('2026-11-22')).toBe(new Date(2026, 10, 22).getTime());
  expect(startOfDay('2026-12-31', 1)).toBe(new Date(2027, 0, 1).getTime());
  expect(dayOf(startOfDay('2026-11-22') ?? 0)).toBe('2026-11-22');
  expect(startOfDay('')).toBeNull();
  expect(startOfDay('next week')).toBeNull();
});

test('a contact without a name is called by its number, else by its email', () => {
  expect(displayName({ name: 'Thandi', phone: '+27825551234', email: null })).toBe('Thandi');
  expect(displayName({ name: null, phone: '+27825551234', email: 'a@b.co' })).toBe('082 555 1234');
  expect(displayName({ name: null, phone: null, email: 'a@b.co' })).toBe('a@b.co');
  expect(displayName({ name: null, phone: null, email: null })).toBe('No name');
});

test.each([
  ['Thandi Mokoena', 'TM'],
  ['thandi', 'T'],
  ['Joël D’Oliveira', 'JO'],
  ['Ṱhilivhali van der Merwe', 'ṰM'],
  ['😀 Sipho', 'S'],
  ['42', ''],
  [null, ''],
])('the initials of %s are %s', (name, letters) => expect(initials(name)).toBe(letters));

test('a disc keeps its colour', () => {
  expect(hueOf('3f0c')).toBe(hueOf('3f0c'));
  expect(hueOf('3f0c')).toBeLessThan(360);
});

test('sizes are in the largest unit that leaves a whole number', () => {
  expect([0, 999, 1400, 27_300_000].map(formatBytes)).toEqual(['0 B', '999 B', '1.4 kB', '27 MB']);
});

test('an email that a stranger gave cannot add a header to the letter', () => {
  expect(mailTo('thandi.m+1@example.org')).toBe('mailto:thandi.m%2B1@example.org');
  expect(mailTo('a?bcc=x@example.org')).toBe('mailto:a%3Fbcc%3Dx@example.org');
});
