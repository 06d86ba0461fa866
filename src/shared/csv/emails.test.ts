import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEmail } from '#shared/contact/email.ts';
import { readEmailCell } from './emails.ts';

const EMAIL = 'thandi@example.org';

test.each([
  ['thandi@example.org', []],
  [' Thandi@Example.ORG ', []],
  ['mailto:thandi@example.org', ['address-unwrapped']],
  ['<thandi@example.org>', ['address-unwrapped']],
  ['Thandi Nkosi <thandi@example.org>', ['address-unwrapped']],
  ['<mailto:thandi@example.org>', ['address-unwrapped']],
  ['Email: thandi@example.org', ['address-unwrapped']],
  ['thandi@example.org.', ['signs-dropped']],
  ['thandi@example.org,', ['signs-dropped']],
  ['thandi@example.org;', ['signs-dropped']],
  ['(thandi@example.org)', ['signs-dropped']],
  ['"thandi@example.org"', ['signs-dropped']],
  ["'thandi@example.org", ['signs-dropped']],
  ['thandi @ example.org', ['spaces-tidied']],
  ['thandi@ example.org', ['spaces-tidied']],
  ['thandi@example .org', ['spaces-tidied']],
  ['thandi@example. org', ['spaces-tidied']],
  ['ｔｈａｎｄｉ＠ｅｘａｍｐｌｅ．ｏｒｇ', ['letters-narrowed']],
  ['\u200bthandi@example.org\u202c', ['mark-dropped']],
])('%j is one address, and what was done is told', (cell, repairs) => {
  expect(readEmailCell(cell)).toEqual({ emails: [EMAIL], unread: [], repairs });
});

test.each([
  'thandi@example.org; jan@example.org',
  'thandi@example.org,jan@example.org',
  'thandi@example.org | jan@example.org',
  'thandi@example.org ::: jan@example.org',
  'thandi@example.org\njan@example.org',
  'Thandi <thandi@example.org>, Jan <jan@example.org>',
  'thandi@example.org; jan@example.org; thandi@example.org',
])('two addresses in a cell are both read, each once: %j', (cell) => {
  expect(readEmailCell(cell)).toMatchObject({
    emails: [EMAIL, 'jan@example.org'],
    unread: [],
  });
});

test.each(['deon.example.org', 'a@b', 'a@@example.org', 'n/a', 'ask', '@', '@example.org', ''])(
  '%j holds no address',
  (cell) => {
    expect(readEmailCell(cell).emails).toEqual([]);
  },
);

test('what stands beside an address and is none is told', () => {
  expect(readEmailCell('thandi@example.org, jan@')).toMatchObject({
    emails: [EMAIL],
    unread: ['jan@'],
  });
});

test('an apostrophe that is part of an address stays', () => {
  expect(readEmailCell("O'Brien@example.org").emails).toEqual(["o'brien@example.org"]);
});

test('whatever is read is an address, and an address alone is read as it stands', () => {
  const piece = fc.constantFrom(
    'a',
    '@',
    'example.org',
    '.',
    ' ',
    ';',
    '<',
    '>',
    "'",
    'mailto:',
    '＠',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.emailAddress(),
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      ),
      (cell) => {
        const { emails } = readEmailCell(cell);
        for (const email of emails) expect(parseEmail(email)).toBe(email);
        const whole = parseEmail(cell);
        if (whole !== null && !whole.startsWith("'")) expect(emails).toEqual([whole]);
      },
    ),
    { numRuns: 1_000 },
  );
});
