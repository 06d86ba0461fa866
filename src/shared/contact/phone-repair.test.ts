import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePhone } from './phone.ts';
import { isLeftOf, readPhoneCell, readPhoneCellOf } from './phone-repair.ts';

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
  ['+27 66 555 2086;ext=12', ['extension-dropped']],
  ['066–555–2086', []],
  ['066\u2011555\u20112086', []],
  ['066\u00a0555\u00a02086', []],
  ['066.555.2086', []],
  ['066/5552086', []],
  ['(066) 555-2086', []],
  ['0 66 555 2086', []],
  ['٠٦٦٥٥٥٢٠٨٦', []],
  ['66 555 2086', ['zero-restored']],
  ['27 (0) 66 555 2086', ['plus-added', 'trunk-zero-dropped']],
  ['+27(066)5552086', ['trunk-zero-dropped']],
  ['0027(0)665552086', ['double-zero', 'trunk-zero-dropped']],
  ['(+27) 66 555 2086', ['mark-dropped']],
  ['++27 66 555 2086', ['mark-dropped']],
  ['+027 66 555 2086', ['trunk-zero-dropped']],
  ['+0027665552086', ['trunk-zero-dropped']],
  ['027 66 555 2086', ['trunk-zero-dropped', 'plus-added']],
  ['2.7665552086E10', ['exponent-written-out', 'plus-added']],
  ['+2.7665552086E+10', ['exponent-written-out', 'plus-added']],
  ['27,665,552,086', ['mark-dropped', 'plus-added']],
  ['27,665,552,086.00', ['decimal-dropped', 'mark-dropped', 'plus-added']],
  ['066 555 2086.', ['mark-dropped']],
  ['"0665552086"', ['mark-dropped']],
  ['‘0665552086’', ['mark-dropped']],
  ['066_555_2086', ['mark-dropped']],
  ['https://wa.me/27665552086', ['words-dropped', 'plus-added']],
  ['n:0665552086', ['words-dropped']],
  ['Tel:0665552086', ['words-dropped']],
  ['Tel. (066) 555 2086', ['words-dropped']],
  ['066 555 2086 – work', ['words-dropped']],
  ['066 555 2086 Thabo', ['words-dropped']],
  ['Thabo se ma: 066 555 2086', ['words-dropped']],
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
  ['2,76656E+10', 'cut-off'],
  ['########', 'not-shown'],
  ['#VALUE!', 'not-shown'],
  ['#NAME?', 'not-shown'],
  ['#DIV/0!', 'not-shown'],
  ['0l35554112', 'words'],
  ['083 555 411O', 'words'],
  ['wrong number 083 555 4112', 'words'],
  ['083 555 4112 (old)', 'words'],
  ['fax 083 555 4112', 'words'],
  ['ID 083 555 4112', 'words'],
  ['please never call 083 555 4112', 'words'],
  ['+0835554112', 'not-in-use'],
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
  '0665552086 & 0735552089',
  '066 555 2086 - 073 555 2089',
  '066 555 2086 – work / 073 555 2089 – home',
  '0665552086 0735552089',
  '066 555 2086 073 555 2089',
])('of two numbers in a cell the first is the contact’s: %j', (cell) => {
  expect(readPhoneCell(cell, 'ZA')).toMatchObject({ phone: PHONE, others: ['+27735552089'] });
});

test('what stands beside a number and is none is told', () => {
  expect(readPhoneCell('066 555 2086 / 073', 'ZA')).toMatchObject({
    phone: PHONE,
    others: [],
    unread: ['073'],
  });
  // The last digits of a neighbouring number are no number.
  expect(readPhoneCell('066-555-2086/0200', 'ZA')).toMatchObject({
    phone: PHONE,
    others: [],
    unread: ['0200'],
  });
});

test('a number without a leading zero is no repair where people dial none', () => {
  expect(readPhoneCell('212 555 0123', 'US')).toMatchObject({ phone: '+12125550123', repairs: [] });
});

test.each([
  ['254', '712345678', '+254712345678', ['country-added']],
  ['+254', '0712 345 678', '+254712345678', ['country-added']],
  ['KE', '0712345678', '+254712345678', []],
  ['254', '254712345678', '+254712345678', ['plus-added']],
  ['254', '+27665552086', PHONE, []],
  ['27', '0665552086', PHONE, []],
  ['27.0', '665552086', PHONE, ['zero-restored']],
  ['South Africa', '0665552086', PHONE, []],
  ['', '0665552086', PHONE, []],
])('beside the country %j, %j is the number %s', (told, cell, phone, repairs) => {
  expect(readPhoneCellOf(told, cell, 'ZA')).toMatchObject({ ok: true, phone, repairs });
});

test('what the library reads of a plain cell is what comes out', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+?[\d ()-]{6,16}$/), (cell) => {
      const phone = parsePhone(cell);
      const reading = readPhoneCell(cell, 'ZA');
      if (phone !== null) expect(reading).toMatchObject({ ok: true, phone });
      // What the library refuses is a number only without the zero before the country's code.
      else if (reading.ok) expect(cell.replace(/\D/g, '')).toMatch(/^0+27\d{9}$/);
    }),
    { numRuns: 1_000 },
  );
});

const piece = fc.constantFrom(
  ...[
    '0',
    '27',
    '+',
    '82',
    '555',
    '0199',
    '2',
    ' ',
    '-',
    '–',
    '(0)',
    '(',
    ')',
    '.',
    ',',
    '.0',
    'E+10',
  ],
  ...[
    '="',
    '"',
    "'",
    '/',
    ' or ',
    'tel:',
    'Thabo',
    ' x12',
    '\u202a',
    '@c.us',
    '00',
    '_',
    '\n',
    'O',
    ':',
  ],
);

test('every South African number of any cell has nine digits after +27, further ones too', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      fc.constantFrom('', '27', '+27', 'ZA', '254'),
      (cell, told) => {
        const reading = readPhoneCellOf(told, cell, 'ZA');
        if (!reading.ok) return;
        for (const phone of [reading.phone, ...reading.others]) {
          expect(phone).toMatch(/^\+(?!27)\d{5,15}$|^\+27[1-9]\d{8}$/);
          expect(parsePhone(phone)).toBe(phone);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ['2.43816E+11', '+243815552072', true],
  ['2,43816E+11', '+243815552072', true],
  ['2.4E+11', '+243815552072', true],
  ['2E+11', '+243815552072', true],
  ['2.43817E+11', '+243815552072', false],
  ['2.43816E+10', '+243815552072', false],
  ['243815552072', '+243815552072', false],
])('%j as what a spreadsheet leaves of %s: %s', (cell, phone, expected) => {
  expect(isLeftOf(cell, phone)).toBe(expected);
});
