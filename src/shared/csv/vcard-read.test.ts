import { expect, test } from 'vitest';
import type { ParsedFile } from './parsed.ts';
import { parseFile } from './pipeline.ts';
import { openSheet } from './sheet.ts';

const bytesOf = (lines: readonly string[], end = '\r\n') =>
  new TextEncoder().encode(lines.join(end) + end);
const parse = (...lines: string[]): Promise<ParsedFile> => parseFile(bytesOf(lines));
const card = (version: string, ...lines: string[]): string[] => [
  'BEGIN:VCARD',
  `VERSION:${version}`,
  ...lines,
  'END:VCARD',
];
const name = async (...lines: string[]) => (await parse(...lines)).accepted.map((c) => c.name);
const phones = ({ phone, identities }: ParsedFile['accepted'][number]) => [
  phone,
  ...identities.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
];

test('cards of an old Android phone (2.1) are read, quoted-printable over several lines too', async () => {
  const file = await parse(
    ...card(
      '2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=46=6F=75=63=68=C3=A9;=41=64=C3=A9=6C=65;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=41=64=C3=A9=6C=65=20=46=6F=75=63=',
      '=68=C3=A9',
      'TEL;CELL;PREF:082-555-0101',
      'TEL;WORK:0215550102',
      'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=F0=9F=8C=BB):0835550103',
      'EMAIL;HOME:Adele@example.org',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEB',
      ' AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB',
      '',
      'NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=6F=6E=65=0D=0A=74=77=6F',
    ),
  );
  expect(file.accepted).toMatchObject([
    { row: 1, name: 'Adéle Fouché', phone: '+27825550101', email: 'adele@example.org' },
  ]);
  expect(file.accepted[0]?.note).toBe('one\ntwo');
  expect(phones(file.accepted[0]!)).toEqual(['+27825550101', '+27835550103', '+27215550102']);
});

test('cards of a Nokia, in lower case, with the version last and parameters without their names', async () => {
  const file = await parse(
    'begin:vcard',
    'n;quoted-printable;charset=iso-8859-1:D=27Oliveira;Jo=EBl',
    'tel;cell:+27 82 555 0101',
    'version:2.1',
    'end:vcard',
  );
  expect(file.accepted).toMatchObject([{ name: "Joël D'Oliveira", phone: '+27825550101' }]);
});

test.each([
  ['UTF-8', '=D0=98=D0=B2=D0=B0=D0=BD', 'Иван'],
  ['windows-1251', '=C8=E2=E0=ED', 'Иван'],
  ['SHIFT_JIS', '=83=65=83=58=83g', 'テスト'],
  ['nonsense', 'Ad=E9le', 'Adéle'],
  ['UTF-8', 'Ad=E9le', 'Adéle'],
  ['UTF-8', 'Jo=C3=ABl =XY', 'Joël =XY'],
])(
  'quoted-printable is of the character set that it names: %s, %s',
  async (charset, text, read) => {
    const fn = `FN;ENCODING=QUOTED-PRINTABLE;CHARSET=${charset}:${text}`;
    expect(await name(...card('2.1', fn, '', 'TEL:0825550101'))).toEqual([read]);
  },
);

test('quoted-printable with letters that were not encoded is read', async () => {
  const fn = 'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zoë =C3=89';
  expect(await name(...card('2.1', fn, 'TEL:0825550101'))).toEqual(['Zoë É']);
});

test('a soft line break at the end of a value takes no card with it', async () => {
  const fn = 'FN;ENCODING=QUOTED-PRINTABLE:A=';
  expect(await name(...card('2.1', 'TEL:0825550101', fn), ...card('2.1', 'FN:B'))).toEqual([
    'A',
    'B',
  ]);
});

test('cards of iCloud (3.0) are read by their labels', async () => {
  const file = await parse(
    ...card(
      '3.0',
      'PRODID:-//Apple Inc.//iCloud Web Address Book 2117B3//EN',
      'N:Nkosi;Thandi;Grace;Dr.;',
      'FN:Dr. Thandi Grace Nkosi',
      'ORG:Example (Pty) Ltd;Sales',
      'item1.TEL:011 555 0102',
      'item1.X-ABLabel:_$!<Other>!$_',
      'item2.TEL;type=pref:082 555 0101',
      'item2.X-ABLabel:_$!<Mobile>!$_',
      'TEL;type=HOME;type=FAX:011 555 0103',
      'item3.EMAIL;type=INTERNET:thandi.other@example.org',
      'item3.X-ABLabel:school',
      'EMAIL;type=INTERNET;type=WORK;type=pref:thandi@example.org',
      'NOTE:likes\\, mornings\\; not\\nevenings \\\\o/',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' /2wBDAAEBAQEBAQEBAQEBAQEB',
      'UID:6F9619FF-8B86-4D01-B42D-00CF4FC964FF',
    ),
  );
  expect(file.accepted).toMatchObject([
    {
      id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      name: 'Dr. Thandi Grace Nkosi',
      email: 'thandi.other@example.org',
      note: 'likes, mornings; not\nevenings \\o/',
    },
  ]);
  expect(phones(file.accepted[0]!)).toEqual(['+27825550101', '+27115550102', '+27115550103']);
});

test('the name of an Apple group is a tag of those who are in it', async () => {
  const file = await parse(
    ...card('3.0', 'FN:Thandi', 'TEL:0825550101', 'UID:a-1'),
    ...card(
      '3.0',
      'FN:Regulars',
      'X-ADDRESSBOOKSERVER-KIND:group',
      'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:A-1',
      'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:gone',
    ),
  );
  expect(file.accepted).toMatchObject([{ name: 'Thandi', tags: ['Regulars'] }]);
  expect(file.rejected).toMatchObject([{ row: 2, reason: 'missing-name-and-phone-and-email' }]);
});

test('cards of Google (3.0) are read without the group that everybody is in', async () => {
  const file = await parse(
    ...card(
      '3.0',
      'FN:Jan Smit',
      'N:Smit;Jan;;;',
      'TEL;TYPE=WORK:+27 12 555 0102',
      'TEL;TYPE=CELL:+27 82 555 0101',
      'item1.TEL:+27 83 555 0103',
      'item1.X-ABLabel:WhatsApp',
      'EMAIL;TYPE=INTERNET;TYPE=HOME:jan@example.org',
      'CATEGORIES:vip,Kaap\\, Wes,myContacts',
    ),
  );
  expect(file.accepted).toMatchObject([
    { name: 'Jan Smit', phone: '+27825550101', tags: ['vip', 'Kaap, Wes'] },
  ]);
  expect(phones(file.accepted[0]!)).toEqual(['+27825550101', '+27835550103', '+27125550102']);
});

test('cards of Outlook (2.1) are read, with accents in Windows-1252 and an AGENT inside', async () => {
  const text = card(
    '2.1',
    'N;LANGUAGE=en-za:Fouché;Adéle',
    'FN:Adéle Fouché',
    'AGENT:',
    'BEGIN:VCARD',
    'VERSION:2.1',
    'FN:Somebody Else',
    'TEL;CELL:0835550109',
    'END:VCARD',
    'TEL;WORK;VOICE:021 555 0102',
    'TEL;CELL;VOICE:082 555 0101',
    'TEL;WORK;FAX:021 555 0104',
    'X-MS-OL-DEFAULT-POSTAL-ADDRESS:0',
    'EMAIL;PREF;INTERNET:adele@example.org',
    'CATEGORIES:Boland;nuut',
  ).join('\r\n');
  const file = await parseFile(Uint8Array.from(Buffer.from(text, 'latin1')));
  expect(file.encoding).toBe('windows-1252');
  expect(file.accepted).toMatchObject([{ name: 'Adéle Fouché', tags: ['Boland', 'nuut'] }]);
  expect(phones(file.accepted[0]!)).toEqual(['+27825550101', '+27215550102', '+27215550104']);
});

test('cards of Thunderbird (4.0) are read: addresses of numbers, kinds in quotes and preferences', async () => {
  const file = await parse(
    ...card(
      '4.0',
      'EMAIL;PREF=2:second@example.org',
      'EMAIL;PREF=1:first@example.org',
      'FN:Lerato Mokoena',
      'N:Mokoena;Lerato;;;',
      'TEL;TYPE="work,voice";VALUE=URI:tel:+27-11-555-0102;ext=3',
      'TEL;VALUE=uri;TYPE="cell,text";PREF=1:tel:+27-82-555-0101',
      'LANG;TYPE=home:st',
      'UID:urn:uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
    ),
  );
  expect(file.accepted).toMatchObject([
    {
      id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      name: 'Lerato Mokoena',
      email: 'first@example.org',
      language: 'st',
      identities: [
        { kind: 'phone', value: '+27115550102' },
        { kind: 'email', value: 'second@example.org' },
      ],
    },
  ]);
});

test('a card without a full name is called by its parts, its nickname or its firm', async () => {
  expect(
    await name(
      ...card('3.0', 'N:Nkosi;Thandi;Grace,Ann;Dr.;PhD', 'TEL:0825550101'),
      ...card('3.0', 'FN:', 'N:;;;;', 'NICKNAME:Boeta,Cyril', 'TEL:0825550102'),
      ...card('3.0', 'ORG:Example\\; Sons;Sales', 'TEL:0825550103'),
    ),
  ).toEqual(['Thandi Grace Ann Nkosi', 'Boeta', 'Example; Sons, Sales']);
});

test('a name that is only the number or the address of the card is none', async () => {
  expect(
    await name(
      ...card('3.0', 'FN:082 555 0101', 'N:;082 555 0101;;;', 'TEL:+27825550101'),
      ...card('3.0', 'FN:A@Example.org', 'EMAIL:a@example.org'),
      ...card('3.0', 'FN:083 555 0102', 'ORG:Example', 'TEL:083 555 0102'),
      ...card('3.0', 'FN:007', 'TEL:083 555 0007'),
    ),
  ).toEqual([null, null, 'Example', '007']);
});

test('a card with nothing usable is refused under its number, and one that is blank is a blank row', async () => {
  const file = await parse(
    ...card('3.0', 'FN:A', 'TEL:0825550101'),
    ...card('3.0', 'ADR:;;1 Main Rd;;;;', 'BDAY:2000-01-01'),
    ...card('3.0'),
    ...card('3.0', 'FN:B', 'TEL:ask'),
  );
  expect(file.rejected).toMatchObject([
    { row: 2, reason: 'missing-name-and-phone-and-email' },
    { row: 3, reason: 'empty-row-skipped' },
    { row: 4, reason: 'bad-phone', column: 'Main number', value: 'ask' },
  ]);
  expect(file.warnings).toEqual([]);
});

test.each([
  ['no END', ['BEGIN:VCARD', 'FN:A', 'BEGIN:VCARD', 'FN:B']],
  [
    'spaces about BEGIN and END',
    ['BEGIN: VCARD ', 'FN:A', 'END:VCARD\t', '', 'begin:vcard', 'FN:B'],
  ],
  ['lines between cards', [...card('3.0', 'FN:A'), 'FN:lost', '', ...card('3.0', 'FN:B')]],
  [
    'lines that are none',
    card('3.0', 'FN:A', 'nonsense', ':', ';;;', 'X"', '..:x').concat(card('3.0', 'FN:B')),
  ],
  ['a quote without its partner', card('3.0', 'FN;LANGUAGE="en:A').concat(card('3.0', 'FN:B'))],
  ['folded lines', card('3.0', 'F', ' N:', '\tA').concat(card('3.0', 'FN:B'))],
])('a fault costs no card: %s', async (_what, lines) => {
  expect(await name(...lines)).toEqual(['A', 'B']);
});

test.each(['\n', '\r', '\r\n'])(
  'lines may end in any way (%j), and a mark may come first',
  async (end) => {
    const lines = card('3.0', 'FN:Thandi', ' Nkosi', 'TEL:0825550101');
    const file = await parseFile(bytesOf([`\ufeff${lines[0] ?? ''}`, ...lines.slice(1)], end));
    expect(file.accepted).toMatchObject([{ name: 'ThandiNkosi', phone: '+27825550101' }]);
  },
);

test('names and notes that look guarded or like formulas stay as they are', async () => {
  const file = await parse(...card('3.0', "FN:'=SUM", "NOTE:'-x", 'CATEGORIES:=a'));
  expect(file.accepted).toMatchObject([{ name: "'=SUM", note: "'-x", tags: ['=a'] }]);
});

test('several numbers of one kind all come, the preferred one first', async () => {
  const file = await parse(
    ...card('3.0', 'FN:A', 'TEL;TYPE=CELL:0825550101', 'TEL;TYPE=CELL,PREF:0835550102'),
  );
  expect(phones(file.accepted[0]!)).toEqual(['+27835550102', '+27825550101']);
});

test('a sheet of cards has the columns that hold something, and says what they hold', async () => {
  const opened = await openSheet(bytesOf(card('3.0', 'FN:A', 'TEL;TYPE=CELL:0825550101')));
  expect(opened).toMatchObject({
    ok: true,
    value: {
      format: 'vcard',
      rows: [['A', '0825550101']],
      layout: { headerRow: -1, headers: ['Name', 'Mobile'] },
    },
  });
});

test.each([
  ['a picture', card('3.0', 'FN:A', 'PHOTO;ENCODING=b:' + 'A'.repeat(5_000_000))],
  [
    'a picture in lines',
    card(
      '2.1',
      'FN:A',
      'PHOTO;BASE64:',
      ...Array.from({ length: 60_000 }, () => ' ' + 'A'.repeat(75)),
    ),
  ],
  [
    'a folded note',
    card('3.0', 'FN:A', 'NOTE:x', ...Array.from({ length: 60_000 }, () => ' ' + 'b'.repeat(75))),
  ],
  [
    'soft line breaks',
    card(
      '2.1',
      'FN:A',
      'NOTE;QUOTED-PRINTABLE:x=',
      ...Array.from({ length: 100_000 }, () => '=41=42='),
      '',
    ),
  ],
  ['one long line of marks', ['BEGIN:VCARD', 'N' + ';"'.repeat(1_000_000), 'FN:A']],
  ['one long name of marks', card('3.0', 'FN:A', 'N:' + ';,\\'.repeat(500_000))],
  ['tags', card('3.0', 'FN:A', 'CATEGORIES:' + 'a,'.repeat(1_000_000))],
  ['kinds of a number', card('3.0', 'FN:A', 'TEL;TYPE=' + 'a,'.repeat(1_000_000) + ':0825550101')],
  ['bare kinds of a number', card('3.0', 'FN:A', 'TEL' + ';a'.repeat(50_000) + ':0825550101')],
  ['numbers', card('3.0', 'FN:A', ...Array.from({ length: 100_000 }, () => 'TEL:0825550101'))],
  ['beginnings', Array.from({ length: 100_000 }, () => 'BEGIN:VCARD')],
  ['agents', Array.from({ length: 100_000 }, (_, i) => (i % 2 === 0 ? 'BEGIN:VCARD' : 'AGENT:'))],
])('a hostile file of cards is read in bounded time: %s', async (_what, lines) => {
  const start = performance.now();
  await parse(...lines);
  expect(performance.now() - start).toBeLessThan(5_000);
});
