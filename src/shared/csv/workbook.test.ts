import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  textRow,
  workbookFiles,
  workbookOf,
  zipOf,
  type WorkbookParts,
} from '#tests/support/xlsx.ts';
import { parseFile } from './pipeline.ts';
import { openSheet, type Sheet } from './sheet.ts';

async function sheetOf(bytes: Uint8Array, tab?: number): Promise<Sheet> {
  const opened = await openSheet(bytes, tab === undefined ? {} : { tab });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
const cells = async (xml: string, parts?: WorkbookParts) =>
  (await sheetOf(workbookOf({ A: `<row r="1">${xml}</row>` }, parts))).rows[0];
const messageOf = async (bytes: Uint8Array): Promise<string> => {
  const opened = await openSheet(bytes);
  return opened.ok ? 'read' : `${opened.error.code}: ${opened.error.message}`;
};

test.each([
  ['a number', '<c r="A1"><v>27821234567</v></c>', '27821234567'],
  ['a number with an exponent', '<c r="A1"><v>2.7821234567E10</v></c>', '27821234567'],
  ['a fraction', '<c r="A1"><v>0.5</v></c>', '0.5'],
  ['a fraction as Excel stores it', '<c r="A1"><v>0.10000000000000001</v></c>', '0.1'],
  [
    'more digits than a double holds',
    '<c r="A1" t="n"><v>12345678901234567890</v></c>',
    '12345678901234567890',
  ],
  [
    'a text that looks like a number',
    '<c r="A1" t="inlineStr"><is><t>0821234567</t></is></c>',
    '0821234567',
  ],
  [
    'a text with spaces around it',
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
    ' a ',
  ],
  [
    'a rich text',
    '<c r="A1" t="inlineStr"><is><r><t>Than</t></r><r><rPr><b/></rPr><t>di</t></r></is></c>',
    'Thandi',
  ],
  [
    'a text with entities',
    '<c r="A1" t="inlineStr"><is><t>R&amp;D &#x1F33B; &lt;b&gt;</t></is></c>',
    'R&D 🌻 <b>',
  ],
  ['a text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
  [
    'what XML cannot hold',
    '<c r="A1" t="inlineStr"><is><t>a_x000D_b _x005F_x000D_</t></is></c>',
    'a\rb _x000D_',
  ],
  [
    'a text in two lines',
    '<c r="A1" t="inlineStr"><is><t>a_x000D_\r\nb\rc</t></is></c>',
    'a\r\nb\nc',
  ],
  ['the result of a formula', '<c r="A1" t="str"><f>CONCATENATE("a",B1)</f><v>ab</v></c>', 'ab'],
  ['the result of a formula in figures', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
  ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
  ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
  ['a date in ISO 8601', '<c r="A1" t="d"><v>2026-11-22T00:00:00.000Z</v></c>', '2026-11-22'],
  ['a style that is not there', '<c r="A1" s="99"><v>5</v></c>', '5'],
  [
    'a number in the format of a date that no date has',
    '<c r="A1" s="1"><v>27821234567</v></c>',
    '27821234567',
  ],
])('a cell is what a person would have typed: %s', async (_what, xml, text) => {
  expect(await cells(xml, { formats: ['yyyy\\-mm\\-dd'] })).toEqual([text]);
});

test.each([
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>'],
  ['a formula without a result', '<c r="A1" t="str"><f>B1</f></c>'],
  ['a shared text that is not there', '<c r="A1" t="s"><v>7</v></c>'],
  ['a shared text without its number', '<c r="A1" t="s"/>'],
  ['a style alone', '<c r="A1" s="1"/>'],
])('a cell is empty, and the cells beside it are not lost: %s', async (_what, xml) => {
  expect(await cells(`${xml}<c r="B1"><v>1</v></c>`, { texts: '<si><t>x</t></si>' })).toEqual([
    '',
    '1',
  ]);
});

test('texts that cells share are taken whole, without the reading aids beside them', async () => {
  const texts =
    '<si><t>Thandi</t></si><si><r><t>Jan </t></r><r><t>Smit</t></r></si><si/><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
  const xml = [0, 1, 2, 3].map((n) => `<c t="s"><v>${n}</v></c>`).join('');
  expect(await cells(xml, { texts })).toEqual(['Thandi', 'Jan Smit', '', '東京']);
});

test.each([
  ['yyyy\\-mm\\-dd', '46348', '2026-11-22'],
  ['d/m/yy\\ h:mm', '46348.356249999997', '2026-11-22 08:33'],
  ['h:mm:ss', '0.35630787037037037', '08:33:05'],
  ['[$-409]d\\-mmm\\-yyyy;@', '1', '1900-01-01'],
  ['[h]:mm', '61', '1900-03-01'],
  ['&quot;day&quot; 0', '46348', '46348'],
  ['0.00E+00', '46348', '46348'],
  ['[Red]0', '46348', '46348'],
  ['General', '46348', '46348'],
  ['[>100]0;0', '46348', '46348'],
])('the format %s shows %s as %s', async (format, value, shown) => {
  expect(await cells(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual([
    shown,
  ]);
});

test('dates of a workbook from a Mac count from 1904', async () => {
  const parts = { formats: ['yyyy'], from1904: true };
  expect(await cells('<c r="A1" s="1"><v>44886</v></c>', parts)).toEqual(['2026-11-22']);
});

test('a row has the number that Excel shows, blank rows above and between it or not', async () => {
  const { rows } = await sheetOf(
    workbookOf({
      A: `${textRow(3, 'Name', 'Phone')}<row r="5" hidden="1"><c r="B5"><v>1</v></c></row><row r="9"><c r="A9" s="1"/></row>`,
    }),
  );
  expect(rows).toEqual([[], [], ['Name', 'Phone'], [], ['', '1']]);
});

test('cells and rows that do not say their place follow each other', async () => {
  const xml =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>';
  expect((await sheetOf(workbookOf({ A: xml }))).rows).toEqual([
    ['1', '2'],
    ['', '', '3', '4'],
  ]);
});

const LIST = textRow(1, 'Name', 'Contact Number') + textRow(2, 'Thandi', '0825550101');

test('of several sheets the first with contacts is read, and any other that holds something can be chosen', async () => {
  const bytes = workbookOf({
    Empty: '',
    Cover: textRow(1, '2026', '11'),
    People: LIST,
    Old: LIST.replace('Thandi', 'Jan'),
  });
  const sheet = await sheetOf(bytes);
  expect(sheet.tabs).toEqual({ names: ['Cover', 'People', 'Old'], chosen: 1 });
  expect(sheet.rows[1]).toEqual(['Thandi', '0825550101']);
  const other = await sheetOf(bytes, 2);
  expect(other.tabs).toEqual({ names: ['Cover', 'People', 'Old'], chosen: 2 });
  expect(other.rows[1]).toEqual(['Jan', '0825550101']);
  expect((await sheetOf(workbookOf({ Cover: textRow(1, '1') }))).tabs?.chosen).toBe(0);
});

test('a workbook goes through the whole pipeline, with a number that lost its zero and a date', async () => {
  const file = await parseFile(
    workbookOf(
      {
        'Clients &amp; more': `${textRow(1, 'Name', 'Cell', 'Date Added')}<row r="2"><c r="A2" t="inlineStr"><is><t>Thandi</t></is></c><c r="B2"><v>825550101</v></c><c r="C2" s="1"><v>46348</v></c></row>`,
      },
      { formats: ['yyyy-mm-dd'] },
    ),
  );
  expect(file.accepted).toMatchObject([{ row: 2, name: 'Thandi', phone: '+27825550101' }]);
  const date = new Date(file.accepted[0]?.addedAt ?? 0);
  expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2026, 10, 22]);
});

test('a workbook of another program, with prefixes, other cases and absolute paths, is read', async () => {
  const files = workbookFiles({ A: LIST });
  const renamed = Object.fromEntries(
    Object.entries(files).map(([name, xml]) => [
      name === 'xl/sharedStrings.xml' ? 'xl\\SharedStrings.xml' : name,
      xml
        .replace('"worksheets/', '"/xl/worksheets/')
        .replace(/<(\/?)(?=row|c |c>|is|t>|sheetData)/g, '<$1x:'),
    ]),
  );
  expect((await sheetOf(zipOf(renamed))).rows[1]).toEqual(['Thandi', '0825550101']);
});

test('a workbook without anything in it is empty', async () => {
  expect(await messageOf(workbookOf({ A: '', B: '<row r="1"/>' }))).toMatch(/^empty-file/);
});

const bytes = workbookOf({ A: LIST });
test.each([
  ['cut off', bytes.slice(0, bytes.length - 40)],
  ['cut in half', bytes.slice(0, bytes.length / 2)],
  ['without its workbook', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/a.xml': '<a/>' })],
  ['with XML that ends early', workbookOf({ A: '<row r="1"><c r="A1"><v>1</v>' })],
  ['with a row behind the last', workbookOf({ A: textRow(1_048_577, 'a') })],
  ['with a row far behind the last', workbookOf({ A: textRow(4_000_000_000, 'a') })],
  ['with a row of no number', workbookOf({ A: '<row r="x"><c><v>1</v></c></row>' })],
  ['with a column behind the last', workbookOf({ A: '<row r="1"><c r="XFE1"><v>1</v></c></row>' })],
  [
    'with a text without an end',
    workbookOf({ A: `<row r="1"><c r="A1"><v>${'x'.repeat(9_000_000)}` }),
  ],
])('a damaged workbook is told as one: %s', async (_what, damaged) => {
  expect(await messageOf(damaged)).toMatch(/^not-csv: This Excel workbook is damaged/);
});

test('a bit that has changed is told, not read as another number', async () => {
  const files = workbookFiles({ A: LIST });
  const stored = zipOf(files);
  const at =
    Buffer.from(stored).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
  const messages = new Set<string>();
  for (let i = 0; i < 100; i++) {
    const changed = stored.slice();
    changed[at + i] = (changed[at + i] ?? 0) ^ 1;
    messages.add((await messageOf(changed)).slice(0, 39));
  }
  expect([...messages]).toEqual(['not-csv: This Excel workbook is damaged']);
});

const zeros = (megabytes: number) =>
  `<worksheet>${`<a b="${' '.repeat(10_000)}"/>`.repeat(megabytes * 100)}</worksheet>`;
test.each([
  [
    'a part of 250 MB',
    zipOf({ ...workbookFiles({ A: '' }), 'xl/worksheets/sheet1.xml': zeros(250) }),
  ],
  [
    'a part of 250 MB that says it is small',
    zipOf({ ...workbookFiles({ A: '' }), 'xl/styles.xml': zeros(250) }, { 'xl/styles.xml': 100 }),
  ],
  [
    'empty cells without end',
    workbookOf({
      A: Array.from(
        { length: 2_000 },
        (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
      ).join(''),
    }),
  ],
])(
  'a workbook that unpacks to more than a device can take is told in bounded time: %s',
  async (_what, bomb) => {
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await messageOf(bomb)).toMatch(/^not-csv: This Excel workbook holds more than 200 MB/);
  },
);

test('what no part of a workbook is does not matter', async () => {
  const files = {
    ...workbookFiles({ A: LIST }),
    'xl/media/image1.png': new Uint8Array(randomBytes(50_000)),
  };
  expect((await sheetOf(zipOf(files))).rows).toHaveLength(2);
});
