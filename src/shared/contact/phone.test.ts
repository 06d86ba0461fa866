import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPhone } from './phone-format.ts';
import { formatInternational, isCountry, parsePhone } from './phone.ts';

test.each([
  ['082 123 4567', '+27821234567'],
  ['(082) 123-4567', '+27821234567'],
  ['+27 82 123 4567', '+27821234567'],
  ['+27 (0)82 123 4567', '+27821234567'],
  ['+27 0234567891', '+27234567891'],
  ['0027821234567', '+27821234567'],
  ['27821234567', '+27821234567'],
  ['821234567', '+27821234567'],
  ['tel:+27821234567', '+27821234567'],
  ['whatsapp:+27821234567', '+27821234567'],
  ['27821234567@c.us', '+27821234567'],
  ['27821234567@s.whatsapp.net', '+27821234567'],
  ['\u202a+27 82 123 4567\u202c', '+27821234567'],
  ['082\u00a0123\u00a04567', '+27821234567'],
  ['０８２１２３４５６７', '+27821234567'],
  ['011 555 1234', '+27115551234'],
  ['+243 81 555 2072', '+243815552072'],
  ['243815552072', '+243815552072'],
])('%j is the number %s', (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
});

test.each([
  '',
  '5',
  'n/a',
  '-',
  '082 123 456',
  '08212345',
  '0821234',
  '+27 82 123 456',
  '+0821234567',
  'O821234567',
  'Thabo 0821234567',
  '2.78213E+10',
  '27821234567.0',
  '082 123 4567 / 083 123 4567',
  'ZA.13491208655302741918',
  '082 123 4567 ext 12',
  '1'.repeat(50),
])('%j is no number', (text) => {
  expect(parsePhone(text)).toBeNull();
});

test('a South African number has nine digits after the country code, whatever was typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(\+27|0|27|)[ ()-]?\d{5,12}$/), (text) => {
      const phone = parsePhone(text);
      if (phone?.startsWith('+27')) expect(phone).toMatch(/^\+27\d{9}$/);
    }),
    { numRuns: 500 },
  );
});

test('a number that was read is read the same again, on screen and abroad', () => {
  fc.assert(
    fc.property(fc.integer({ min: 600_000_000, max: 849_999_999 }), (national) => {
      const phone = parsePhone(`0${national}`);
      if (phone === null) return;
      expect(parsePhone(phone, 'KE')).toBe(phone);
      expect(parsePhone(formatPhone(phone))).toBe(phone);
      expect(parsePhone(formatInternational(phone))).toBe(phone);
    }),
  );
});

test('any text is a number or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parsePhone(text) ?? '+27821234567').toMatch(/^\+\d{5,15}$/);
    }),
  );
});

test('a number without a country code is one of the country that is asked for', () => {
  expect(parsePhone('0712 345 678', 'KE')).toBe('+254712345678');
  expect(parsePhone('(212) 555-0123', 'US')).toBe('+12125550123');
});

test('South African numbers are shown by the 3-3-4 rule and others as they are stored', () => {
  expect(formatPhone('+27821234567')).toBe('082 123 4567');
  expect(formatPhone('+243815552072')).toBe('+243815552072');
  expect(formatPhone('+2782123456')).toBe('+2782123456');
  expect(formatInternational('+243815552072')).toBe('+243 815 552 072');
  expect(formatInternational('nonsense')).toBe('nonsense');
});

test('only codes of countries are countries', () => {
  expect(['ZA', 'za', 'XX', 'toString'].map(isCountry)).toEqual([true, false, false, false]);
});
