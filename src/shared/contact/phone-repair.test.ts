import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePhone } from './phone.ts';
import { readPhoneCell } from './phone-repair.ts';

const PHONE = '+27665552086';

test.each([
  ['066 555 2086', []],
  ['+27 66 555 2086', []],
  ['665552086', ['zero-restored']],
  ['27665552086', ['plus-added']],
  ['0027 66 555 2086', ['double-zero']],
  ['+27 (0)66 555 2086', ['trunk-zero-dropped']],
  ['+27 066 555 2086', ['trunk-zero-dropped']],
  ['2.7665552086E+10', ['exponent-written-out', 'plus-added']],
  ['2,7665552086E+10', ['exponent-written-out', 'plus-added']],
  ['6.65552086e8', ['exponent-written-out', 'zero-restored']],
  ['27665552086.0', ['decimal-dropped', 'plus-added']],
  ['665552086,00', ['decimal-dropped', 'zero-restored']],
  ['="0665552086"', ['formula-unwrapped']],
  ['=+27665552086', ['formula-unwrapped']],
  ["'0665552086", ['mark-dropped']],
  ["'+27665552086", ['mark-dropped']],
  ['\u202a+27665552086\u202c', ['mark-dropped']],
  ['whatsapp:+27665552086', ['words-dropped']],
  ['27665552086@c.us', ['plus-added']],
  ['p:+27665552086', ['words-dropped']],
  ['066 555 2086 (work)', ['words-dropped']],
  ['Cell: 066 555 2086', ['words-dropped']],
  ['066 555 2086 ext. 12', ['extension-dropped']],
  ['066 555 2086 x12', ['extension-dropped']],
])('%j is repaired, and what was done is told', (cell, repairs) => {
  expect(readPhoneCell(cell, 'ZA')).toEqual({
    ok: true,
    phone: PHONE,
    others: [],
    repairs,
    unread: [],
  });
});

test.each([
  ['2.76656E+10', 'cut-off'],
  ['2.766555208E+10', 'cut-off'],
  ['083 555 41', 'too-few-digits'],
  ['5', 'too-few-digits'],
  ['0835554112345', 'not-in-use'],
  ['1234567890123456789', 'too-many-digits'],
  ['ask reception', 'words'],
  ['O835554112', 'words'],
  ['n/a', 'words'],
  ['', 'words'],
])('%j is refused: %s', (cell, fault) => {
  expect(readPhoneCell(cell, 'ZA')).toEqual({ ok: false, fault });
});

test.each([
  '066 555 2086 / 073 555 2089',
  '066 555 2086, 073 555 2089',
  '0665552086;0735552089',
  '0665552086 ::: 0735552089',
  '0665552086 or 0735552089',
  '0665552086\n0735552089',
])('of two numbers in a cell the first is the contact’s: %j', (cell) => {
  expect(readPhoneCell(cell, 'ZA')).toMatchObject({ phone: PHONE, others: ['+27735552089'] });
});

test('what stands beside a number and is none is told', () => {
  expect(readPhoneCell('066 555 2086 / 073', 'ZA')).toMatchObject({
    phone: PHONE,
    others: [],
    unread: ['073'],
  });
});

test('a number without a leading zero is no repair where people dial none', () => {
  expect(readPhoneCell('212 555 0123', 'US')).toMatchObject({ phone: '+12125550123', repairs: [] });
});

test('what the library reads of a plain cell is what comes out', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+?[\d ()-]{6,16}$/), (cell) => {
      const reading = readPhoneCell(cell, 'ZA');
      expect(reading.ok ? reading.phone : null).toBe(parsePhone(cell));
    }),
  );
});
