import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvBytes, exportCsv } from './export.ts';
import type { ParsedFile } from './parsed.ts';
import { parseFile } from './pipeline.ts';

const bytesOf = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));
const read = (name: string): Promise<ParsedFile> =>
  parseFile(bytesOf(`tests/fixtures/csv/${name}`));
const people = (file: ParsedFile) => file.accepted.map(({ name, phone }) => [name, phone]);
const refusals = (file: ParsedFile) => file.rejected.map(({ row, reason }) => [row, reason]);

test('a Google export gives the first of two numbers and drops its own groups', async () => {
  const file = await read('google-contacts.csv');
  expect(people(file)).toEqual([
    ['Ntando Bhengu', '+27715552041'],
    ['Heinrich Vorster', '+27665552042'],
    ['Salma Ebrahim', null],
  ]);
  expect(file.accepted.map(({ tags }) => tags)).toEqual([['Regulars'], [], []]);
  expect(file.accepted[1]?.identities).toEqual([{ kind: 'phone', value: '+27185552043' }]);
  expect(file.accepted[2]?.note).toBe('calls back\nafter five');
  expect(refusals(file)).toEqual([]);
});

test('an Outlook export gives the mobile before the business number, and the home one where it is alone', async () => {
  const file = await read('outlook.csv');
  expect(people(file)).toEqual([
    ['Lungile Majola', '+27795552051'],
    ['Stefan Olivier', '+27415552053'],
  ]);
  expect(refusals(file)).toEqual([[4, 'missing-name-and-phone-and-email']]);
});

test('a South African Excel list in Windows-1252 keeps its accents, its apostrophe and its quoted tags', async () => {
  const file = await read('excel-semicolon-windows1252.csv');
  expect([file.encoding, file.delimiter]).toEqual(['windows-1252', ';']);
  expect(file.accepted.map(({ name, email, tags }) => [name, email, tags])).toEqual([
    ['Adéle Fouché', 'adele@example.org', ['boland', 'nuut']],
    ['Joël D’Oliveira', null, []],
    ['Tumelo Môhapi', 'tumelo@example.org', []],
  ]);
  expect(file.accepted.map(({ language, platform }) => [language, platform])).toEqual([
    ['af', 'whatsapp'],
    ['en', 'sms'],
    ['st', 'web'],
  ]);
});

test('an Excel list in UTF-16 with tabs keeps a comma in a name and a number of another country', async () => {
  const file = await read('excel-unicode-utf16.csv');
  expect([file.encoding, file.delimiter]).toEqual(['utf-16le', '\t']);
  expect(people(file)).toEqual([
    ['Nosipho Gwala', '+27655552071'],
    ['Benoît Mulamba', '+243815552072'],
    ['Petrus Jansen, snr', '+27625552073'],
  ]);
  expect(file.accepted.map(({ language }) => language)).toEqual(['zu', 'sw', 'af']);
});

test('damaged numbers are repaired where they are whole and refused where digits are gone', async () => {
  const file = await read('messy-phones.csv');
  expect(people(file)).toEqual([
    ['Spaces', '+27615552081'],
    ['International', '+27625552082'],
    ['No plus', '+27635552083'],
    ['Double zero', '+27645552084'],
    ['Zero lost', '+27655552085'],
    ['Excel whole', '+27665552086'],
    ['Excel text', '+27715552087'],
    ['Two numbers', '+27725552088'],
  ]);
  expect(refusals(file)).toEqual([
    [8, 'bad-phone'],
    [10, 'bad-phone'],
    [11, 'bad-phone'],
  ]);
  expect(file.accepted[4]?.repairs).toEqual([
    {
      column: 'Contact Number',
      original: '655552085',
      value: '+27655552085',
      changes: ['zero-restored'],
    },
  ]);
});

test('of duplicates the first stays, and every other row says why it is refused', async () => {
  const file = await read('duplicates-and-errors.csv');
  expect(file.accepted.map(({ row }) => row)).toEqual([2, 4, 5]);
  expect(refusals(file)).toEqual([
    [3, 'duplicate-in-file'],
    [6, 'duplicate-in-file'],
    [7, 'missing-name-and-phone-and-email'],
    [8, 'bad-email'],
    [9, 'empty-row-skipped'],
    [10, 'bad-phone'],
  ]);
  expect(file.rejected[3]).toMatchObject({ column: 'Contact Email', value: 'deon.example.org' });
});

test('names that are formulas come in as they stand and go out guarded', async () => {
  const file = await read('quotes-newlines-formulas.csv');
  expect(file.accepted.map(({ name }) => name)).toEqual([
    'Cyril "Boeta" Isaacs',
    '=SUM(A1:A9)',
    'Bulelwa Ncube',
    '+ALERT',
    'מרים לוי 🌻',
  ]);
  expect(file.accepted.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  expect(file.accepted[2]?.note).toBe('first line\r\nsecond line, with comma');
  const csv = exportCsv(file.accepted.map((contact) => ({ ...contact, addedAt: 0 })));
  expect(csv).toContain("\r\n'=SUM(A1:A9),+27795552102,");
  expect(csv).toContain("\r\n'+ALERT,+27825552104,");
  expect(people(await parseFile(csvBytes(csv)))).toEqual(people(file));
});

test('headers in other words are understood, and blank rows are no contacts', async () => {
  const file = await read('other-headers-blank-and-short-rows.csv');
  expect(people(file)).toEqual([
    ['Koketso Seabi', '+27845552111'],
    ['Ruan Malan', '+27605552112'],
    ['Zinhle Mdaka', '+27615552113'],
  ]);
  expect(refusals(file)).toEqual([
    [2, 'empty-row-skipped'],
    [5, 'empty-row-skipped'],
  ]);
});

test('the example that the page offers imports without an error or a warning', async () => {
  const file = await parseFile(bytesOf('static/example-contacts.csv'));
  expect(file.accepted).toHaveLength(6);
  expect([file.rejected, file.warnings]).toEqual([[], []]);
  expect(file.columns.every(({ field }) => field !== null)).toBe(true);
});
