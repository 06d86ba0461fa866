import { expect, test } from 'vitest';
import { EXPORT_HEADINGS } from './export.ts';
import type { ParsedFile } from './parsed.ts';
import { parseFile } from './pipeline.ts';

const parse = (...lines: string[]): Promise<ParsedFile> =>
  parseFile(new TextEncoder().encode(lines.join('\n')));
const repairs = (file: ParsedFile) =>
  file.accepted.flatMap((contact) =>
    contact.repairs.map(({ column, original, value, changes }) => [
      column,
      original,
      value,
      ...changes,
    ]),
  );

test('a name is tidied, and the cell as it stood is kept', async () => {
  const file = await parse('First Name,Surname', 'AdÃ©le  ,van  der Merwe', "'Mathabo,Nkosi");
  expect(file.accepted.map(({ name }) => name)).toEqual(['Adéle van der Merwe', "'Mathabo Nkosi"]);
  expect(repairs(file)).toEqual([
    ['First Name', 'AdÃ©le', 'Adéle', 'letters-restored'],
    ['Surname', 'van  der Merwe', 'van der Merwe', 'spaces-tidied'],
  ]);
});

test('a download of ours comes back as it stands, damaged or not as it may look', async () => {
  const file = await parse(
    EXPORT_HEADINGS.join(','),
    'Anna  N/A,+27825550101,,,,#vip;n/a,,none',
    'null,,,,,,,',
  );
  expect(file.accepted).toMatchObject([
    { name: 'Anna  N/A', tags: ['#vip', 'n/a'], note: 'none', repairs: [] },
    { name: 'null', repairs: [] },
  ]);
});

test('a word for nothing is a blank cell in every column, and that is told', async () => {
  const file = await parse(
    'Name,Phone,Email,Language,Platform,Tags,Note,Date Added',
    'A,n/a,null,unknown,(blank),N/A,none,#N/A',
  );
  expect(file.accepted).toMatchObject([
    { name: 'A', phone: null, email: null, language: null, platform: null, tags: [], note: null },
  ]);
  expect(repairs(file).map(([column]) => column)).toEqual([
    'Phone',
    'Email',
    'Tags',
    'Language',
    'Platform',
    'Date Added',
  ]);
  expect(file.warnings).toEqual([]);
});

test('words in the place of a number are refused, unless they mean none and a name or an email is there', async () => {
  const file = await parse(
    'Name,Phone,Email',
    'A,ask reception,',
    'B,none,',
    ',none,c@example.org',
    ',none,',
    'N/A,n/a,',
  );
  expect(file.accepted.map(({ row }) => row)).toEqual([3, 4]);
  expect(file.rejected).toMatchObject(
    [2, 5, 6].map((row) => ({ row, reason: 'bad-phone', column: 'Phone', index: 1 })),
  );
});

test('what a spreadsheet shows in place of a number is refused, and not taken for a blank', async () => {
  const file = await parse('Name,Phone', 'A,########', 'B,#REF!', 'C,#N/A');
  expect(file.accepted.map(({ name }) => name)).toEqual(['C']);
  expect(file.rejected.map(({ reason }) => reason)).toEqual(['bad-phone', 'bad-phone']);
});

test('a number and an address in the columns of each other are put right', async () => {
  const file = await parse(
    'Name,Phone,Email',
    'A,a@example.org,0825550101',
    'B,b@example.org,',
    'C,0825550103 / c@example.org,',
    'D,ask d@example.org today,d',
    // A comma that nobody quoted has moved the cells.
    'Smit, Jan,0825550106,e@example.org',
  );
  expect(file.accepted).toMatchObject([
    { phone: '+27825550101', email: 'a@example.org' },
    { phone: null, email: 'b@example.org' },
    { phone: '+27825550103', email: 'c@example.org' },
  ]);
  expect(file.rejected).toMatchObject([
    { row: 5, reason: 'bad-phone' },
    { row: 6, reason: 'bad-phone' },
  ]);
  expect(repairs(file).map(([column, , , ...changes]) => [column, changes])).toEqual([
    ['Email', ['column-swapped']],
    ['Phone', ['column-swapped']],
    ['Phone', ['column-swapped']],
    ['Phone', ['column-swapped']],
  ]);
});

test('a misspelled language is corrected with its name, and a second one is told', async () => {
  const file = await parse('Name,Language', 'A,Afrikans', 'B,isiZulu / English');
  expect(file.accepted.map(({ language }) => language)).toEqual(['af', 'zu']);
  expect(repairs(file)).toEqual([['Language', 'Afrikans', 'Afrikaans', 'spelling-corrected']]);
  expect(file.warnings).toMatchObject([{ row: 3, column: 'Language' }]);
});

test('tags lose a # and damage, are each kept once, and a word for nothing is none', async () => {
  const file = await parse(
    'Name;Tags',
    'A;#vip #durban',
    'B;#vip, new ,VIP',
    'C;KlÃ©in|N/A',
    'D;big # one',
  );
  expect(file.accepted.map(({ tags }) => tags)).toEqual([
    ['vip', 'durban'],
    ['vip', 'new'],
    ['Kléin'],
    ['big # one'],
  ]);
  expect(repairs(file).map(([, , , ...changes]) => changes)).toEqual([
    ['hash-dropped'],
    ['hash-dropped'],
    ['letters-restored', 'placeholder-emptied'],
  ]);
});

test('the dates of a column are read in the order that some of them prove, and that is told once', async () => {
  const file = await parse('Name,Date Added', 'A,03/04/2026', 'B,22/11/2026', 'C,soon');
  expect(file.accepted.map(({ addedAt }) => addedAt)).toEqual([
    new Date(2026, 3, 3).getTime(),
    new Date(2026, 10, 22).getTime(),
    null,
  ]);
  expect(file.warnings).toMatchObject([{ column: 'Date Added' }, { row: 4 }]);
});

test('a date that may be two days stays empty, and a spreadsheet’s count of days is read', async () => {
  const file = await parse('Name,Date Added', 'A,03/04/2026', 'B,46348.5');
  expect(file.accepted.map(({ addedAt }) => addedAt)).toEqual([
    null,
    new Date(2026, 10, 22, 12).getTime(),
  ]);
  expect(repairs(file)).toMatchObject([
    ['Date Added', '46348.5', expect.any(String), 'serial-read'],
  ]);
  expect(file.warnings).toMatchObject([{ row: 2, column: 'Date Added' }]);
});

test('a number without its country is one of the country whose code stands beside it', async () => {
  const file = await parse('Name,CountryCode,Phone', 'A,254,712345678', 'B,27,825550101');
  expect(file.accepted.map(({ phone }) => phone)).toEqual(['+254712345678', '+27825550101']);
});

test('totals and a header that stands there again are no contacts', async () => {
  const file = await parse(
    'Name,Tags',
    'A,x',
    'Name,Tags',
    'Total: 12,',
    'Total,12',
    'Total Sound,',
  );
  expect(file.accepted.map(({ name }) => name)).toEqual(['A', 'Total Sound']);
  const again = await parse('Name,Phone', 'A,0825550101', 'Name,Phone');
  expect(again.rejected).toMatchObject([
    { row: 3, reason: 'bad-phone', column: 'Phone', message: 'The row repeats the header.' },
  ]);
  expect(file.rejected.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'missing-name-and-phone-and-email'],
    [4, 'missing-name-and-phone-and-email'],
    [5, 'missing-name-and-phone-and-email'],
  ]);
});

test('a duplicate says which row stays, and where its number or its address stands', async () => {
  const file = await parse(
    'Name,Home Phone,Cell,Email',
    'A,,0825550101,a@example.org',
    'A,0115550101,082 555 0101,',
    'A,,,A@example.org',
  );
  expect(file.rejected).toMatchObject([
    { row: 3, reason: 'duplicate-in-file', column: 'Cell', index: 2, of: 2 },
    { row: 4, reason: 'duplicate-in-file', column: 'Email', index: 3, of: 2 },
  ]);
});

test('two columns of the same header are both read, the first one first', async () => {
  const file = await parse('Name,Phone,Phone', 'A,0115550101,0825550101', 'B,,0825550102');
  expect(file.accepted).toMatchObject([
    { phone: '+27115550101', identities: [{ kind: 'phone', value: '+27825550101' }] },
    { phone: '+27825550102', identities: [] },
  ]);
});

test('of two columns of whole names the one with more of it goes first', async () => {
  const file = await parse('Name,Full Name', 'Thandi,Thandi Nkosi', 'Jan Smit,');
  expect(file.accepted.map(({ name }) => name)).toEqual(['Thandi Nkosi', 'Jan Smit']);
});
