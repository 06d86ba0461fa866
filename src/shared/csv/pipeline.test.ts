import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST } from '#shared/contact/keys.ts';
import type { ParsedFile } from './parsed.ts';
import { parseFile, type ParseOptions } from './pipeline.ts';

const parse = (text: string, options?: ParseOptions): Promise<ParsedFile> =>
  parseFile(new TextEncoder().encode(text), options);
const reasons = (file: ParsedFile) => file.rejected.map(({ row, reason }) => `${row} ${reason}`);
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

test.each([
  ['nothing', '', 'empty-file'],
  ['blanks', ' \r\n\t\n', 'empty-file'],
  ['delimiters only', ';;;\n;;;\n', 'empty-file'],
  ['a header alone', 'Name,Contact Number\n', 'no-rows'],
  ['a header and blank rows', 'Name,Contact Number\n\n,\n', 'no-rows'],
  ['columns of something else', 'id,amount\n1,20\n2,30\n', 'no-contact-columns'],
  ['a letter', 'Dear all,\nplease find attached.\nKind regards\n', 'no-contact-columns'],
  ['JSON', '[{"name": "Thandi"}]', 'not-csv'],
  ['a web page', '\n<!DOCTYPE html>\n<html><body></body></html>', 'not-csv'],
  ['a table saved as .xls', '<table><tr><td>Name</td></tr></table>', 'not-csv'],
  ['a card with nothing on it', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n', 'empty-file'],
  ['a NUL in a text', 'Name,Contact Number\nThandi\0,0825550101\n', 'not-csv'],
])(
  'a file that is refused says why in one class and one sentence: %s',
  async (_what, text, code) => {
    const file = await parse(text);
    expect(file.fileError?.code).toBe(code);
    expect(file.fileError?.message).toMatch(/^[A-Z].*\.$/);
    expect(file.accepted).toEqual([]);
  },
);

test.each([
  ['PNG', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['PDF', new TextEncoder().encode('%PDF-1.7\nName,Contact Number\n')],
  ['old Excel', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
  ['new Excel', new TextEncoder().encode('PK\u0003\u0004      [Content_Types].xml')],
  ['zeros', new Uint8Array(5_000)],
])('a file of another program is told by its first bytes: %s', async (_what, bytes) => {
  expect((await parseFile(bytes)).fileError?.code).toBe('not-csv');
});

test('row numbers count every record from 1, and a line break in quotes begins none', async () => {
  const file = await parse('\nName,Phone\n"A\nB",0825550101\n\nC,1\n');
  expect(file.accepted.map(({ row }) => row)).toEqual([3]);
  expect(reasons(file)).toEqual(['4 empty-row-skipped', '5 bad-phone']);
});

test('a line that names the delimiter is an order to spreadsheets and no row', async () => {
  const file = await parse('sep=|\r\nName|Phone\r\nA|082 555 0101\r\n');
  expect(file.delimiter).toBe('|');
  expect(file.accepted.map(({ row }) => row)).toEqual([2]);
});

test('title lines above the header are passed over', async () => {
  const file = await parse('Our customers;;\n\nName;Cell no;Tags\nThandi;0825550101;a\n');
  expect(file.accepted).toMatchObject([{ row: 4, phone: '+27825550101' }]);
});

test('without a header, columns are told by what they hold', async () => {
  const file = await parse(
    'Thandi Nkosi,082 555 0101,t@example.org\nJan Smit,083 555 0102,j@example.org\n',
  );
  expect(file.accepted).toMatchObject([
    { row: 1, name: 'Thandi Nkosi', phone: '+27825550101', email: 't@example.org' },
    { row: 2, name: 'Jan Smit' },
  ]);
  expect(file.warnings).toHaveLength(1);
});

test('a name in parts is put together, and Name beside Surname is the first of them', async () => {
  expect((await parse('First Name,Surname\nThandi,Nkosi\n')).accepted[0]?.name).toBe(
    'Thandi Nkosi',
  );
  expect(
    (await parse('Name,Surname\nThandi,Nkosi\nJan Smit,Smit\n')).accepted.map((c) => c.name),
  ).toEqual(['Thandi Nkosi', 'Jan Smit']);
  const google = 'Name,Given Name,Family Name\nThandi Nkosi,Thandi,Nkosi\n';
  expect((await parse(google)).accepted[0]?.name).toBe('Thandi Nkosi');
});

test('mobile goes before work and work before home, whatever the order of the columns', async () => {
  const file = await parse('Name,Home Phone,Work Phone,Cell\nA,0115550101,0125550102,0825550103\n');
  expect(file.accepted[0]).toMatchObject({
    phone: '+27825550103',
    identities: [
      { kind: 'phone', value: '+27125550102' },
      { kind: 'phone', value: '+27115550101' },
    ],
  });
});

test('the label of a row says which of its numbers is the mobile', async () => {
  const file = await parse(
    'Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\nA,Work,0115550101,Mobile,0825550103\n',
  );
  expect(file.accepted[0]?.phone).toBe('+27825550103');
});

test('a second number that cannot be read is left out with a warning, and the row is taken', async () => {
  const file = await parse('Name,Cell,Work Phone\nA,0825550103,ask\n');
  expect(file.accepted).toHaveLength(1);
  expect(file.warnings).toMatchObject([{ row: 2, column: 'Work Phone' }]);
});

test('a chosen layout goes before the words of the headers, and can leave a column out', async () => {
  const text = 'Name,Name,Reach\nx,Thandi,082 555 0101\n';
  const layout = { headerRow: 0, fields: [null, 'name', 'phone'] } as const;
  const file = await parse(text, { layout });
  expect(file.accepted).toMatchObject([{ name: 'Thandi', phone: '+27825550101' }]);
  expect(file.columns.map(({ field }) => field)).toEqual([null, 'name', 'phone']);
});

test('defaults fill what a row does not say', async () => {
  const defaults = { language: 'zu', platform: 'sms' } as const;
  const file = await parse('Name,Language\nA,\nB,Afrikaans\nC,Klingon\n', { defaults });
  expect(file.accepted.map(({ language, platform }) => [language, platform])).toEqual([
    ['zu', 'sms'],
    ['af', 'sms'],
    ['zu', 'sms'],
  ]);
  expect(file.warnings).toMatchObject([{ row: 4, column: 'Language' }]);
});

test('the same number under another name is taken with a warning', async () => {
  const file = await parse('Name,Phone\nA,0825550101\nB,0825550101\nb,+27825550101\n,0825550101\n');
  expect(file.accepted.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(reasons(file)).toEqual(['4 duplicate-in-file', '5 duplicate-in-file']);
  expect(file.warnings).toMatchObject([{ row: 3 }]);
});

test.each([
  ['name', `${'x'.repeat(LONGEST.name + 1)},,,`],
  ['email', `A,${'x'.repeat(LONGEST.email)}@example.org,,`],
  ['note', `A,,${'x'.repeat(LONGEST.note + 1)},`],
  ['tag', `A,,,ok;${'x'.repeat(LONGEST.tag + 1)}`],
  ['tags', `A,,,${Array.from({ length: 51 }, (_, i) => i).join(';')}`],
])('a cell over the limit is too long: %s', async (_field, row) => {
  expect(reasons(await parse(`Name,Email,Note,Tags\n${row}\n`))).toEqual(['2 too-long']);
});

test('tags are separated by semicolons, and by commas or bars where there is no semicolon', async () => {
  const file = await parse('Name\tTags\nA\tvip; Cape Town, WC ;VIP\nB\tvip, new\nC\tvip|new\n');
  expect(file.accepted.map(({ tags }) => tags)).toEqual([
    ['vip', 'Cape Town, WC'],
    ['vip', 'new'],
    ['vip', 'new'],
  ]);
});

test('tags that are quoted one by one lose their quotes', async () => {
  const file = await parse('Name;Tags\nA;"""vip"",""Cape Town"""\n');
  expect(file.accepted[0]?.tags).toEqual(['vip', 'Cape Town']);
});

test('headers that could be anything are told by their cells, and are never run together', async () => {
  const file = await parse('Contact,Number\nThandi,0825550101\nJan,0835550102\n');
  expect(file.accepted).toMatchObject([
    { name: 'Thandi', phone: '+27825550101' },
    { name: 'Jan', phone: '+27835550102' },
  ]);
});

test.each([
  ['\r\n', 'CRLF'],
  ['\n', 'LF'],
  ['\r', 'CR'],
])('every kind of line end is read (%#)', async (end) => {
  const file = await parse(
    ['Name,Phone,Note', '"A ""x""",0825550101,', 'B,0825550102,"C\nD"', ''].join(end),
  );
  expect(file.accepted.map(({ name, note }) => [name, note])).toEqual([
    ['A "x"', null],
    ['B', 'C\nD'],
  ]);
});

test('mixed line ends are read as rows too', async () => {
  const file = await parse('Name,Phone\nA,0825550101\r\nB,0825550102\rC,0825550103');
  expect(file.accepted.map(({ row }) => row)).toEqual([2, 3, 4]);
});

test.each([
  ['to the end', 'Name,Phone\n"A,0825550101\nB,0825550102\nC,0825550103\n'],
  ['to the next quote', 'Name,Phone\n"A,0825550101\n"B",0825550102\nC,0825550103\n'],
])('an unclosed quote does not swallow the rows below: %s', async (_what, text) => {
  const file = await parse(text);
  expect(file.accepted.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  expect(file.warnings).toMatchObject([{ row: 2 }]);
});

test('an address in brackets beside a name is read, and several addresses are kept', async () => {
  const file = await parse(
    'Name,Email\nA,"Thandi <t@example.org>"\nB,b@example.org; c@example.org\n',
  );
  expect(file.accepted.map(({ email }) => email)).toEqual(['t@example.org', 'b@example.org']);
  expect(file.accepted[1]?.identities).toEqual([{ kind: 'email', value: 'c@example.org' }]);
});

const word = fc.constantFrom(
  ...['Name', 'Phone', 'Email', 'Tags', '082 555 0101', 'a@example.org', '=1+1', 'Ṱ', '😀', 'x'],
);
const sign = fc.constantFrom(
  ...[',', ';', '\t', '|', '"', '""', '\n', '\r\n', '\r', ' ', '\\', "'"],
);
const listLike = fc.array(fc.oneof(word, sign), { maxLength: 80 }).map((parts) => parts.join(''));

test('any bytes give contacts, refused rows or a file error, never a throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expectSound(await parseFile(bytes));
    }),
  );
});

test('any text with the signs of a list accounts for each of its rows once', async () => {
  await fc.assert(
    fc.asyncProperty(listLike, fc.boolean(), async (text, headed) => {
      expectSound(await parse(headed ? `Name,Phone,Email,Tags\n${text}` : text));
    }),
    { numRuns: 500 },
  );
});

function expectSound(file: ParsedFile): void {
  const rows = [...file.accepted, ...file.rejected].map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
  if (file.fileError) expect(rows).toEqual([]);
  for (const { name, phone, email } of file.accepted) expect(name ?? phone ?? email).not.toBeNull();
}

test.each([
  ['quotes', '"'.repeat(300_000)],
  ['quoted letters', 'Name\n' + '"x'.repeat(150_000)],
  ['delimiters', 'Name' + ','.repeat(300_000) + '\nA'],
  ['digits', 'Name,Phone\nA,' + '1'.repeat(300_000)],
  ['one long word', 'Name,Email\nA,' + 'a@'.repeat(150_000)],
  ['spaces', 'Name,Phone\nA,' + ' ( '.repeat(100_000) + '\n'],
  ['spaces before a word', 'Name,Phone\nA,082' + ' '.repeat(300_000) + 'x\n'],
  ['brackets', 'Name,Language\nA,' + '('.repeat(300_000) + '\n'],
  ['slashes', 'Name,Phone\nA,' + '082/'.repeat(75_000)],
])('a hostile file of 300 kB is read within seconds: %s', async (_what, text) => {
  const start = performance.now();
  await parse(text);
  expect(performance.now() - start).toBeLessThan(10_000);
});
