import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { parseTags } from '#shared/contact/edit.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { PLATFORM_CODES } from '#shared/contact/platforms.ts';
import { csvBytes, exportCsv, EXPORT_HEADINGS, type Exported } from './export.ts';
import { guard, unguard } from './guard.ts';
import { parseFile } from './pipeline.ts';
import { exportVcard } from './vcard.ts';

const nobody: Exported = {
  id: null,
  name: null,
  phone: null,
  email: null,
  language: null,
  platform: null,
  tags: [],
  note: null,
  addedAt: 0,
  identities: [],
};

// Texts that try the guard, the quotes and the delimiters, beside any other.
const tricky = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', ' ', '|', 'é', 'a'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(tricky, fc.string({ unit: 'grapheme' })).map((t) => t.replaceAll('\0', ''));
/** As the product keeps a one-line text: trimmed, NFC, never empty. */
const line = text.map((t) => t.normalize('NFC').trim() || null);
const contact: fc.Arbitrary<Exported> = fc
  .record({
    id: fc.option(fc.uuid({ version: 4 }), { nil: null }),
    name: line,
    phone: fc.constantFrom(null, '+27825550101', '+243815552072'),
    email: fc.constantFrom(null, '-a@example.org', '=b@example.org', "'c@example.org"),
    language: fc.constantFrom(null, ...LANGUAGE_CODES),
    platform: fc.constantFrom(null, ...PLATFORM_CODES),
    tags: fc.array(text, { maxLength: 4 }).map((tags) => parseTags(tags.join(';')).filter(isTag)),
    note: text.map((t) => (t.trim() === '' ? null : t)),
    addedAt: fc.nat(4_000_000_000_000).map((n) => n + 1),
    identities: fc
      .tuple(
        fc.subarray(['+27215550102', '+12015550123', '+243815552073', '+27825550101']),
        fc.subarray(['+x@example.org', 'second@example.org', '-a@example.org']),
      )
      .map(([phones, emails]) => [
        ...phones.map((value) => ({ kind: 'phone', value })),
        ...emails.map((value) => ({ kind: 'email', value })),
      ]),
  })
  // What is a contact's own is no further one.
  .map((one) => ({
    ...one,
    identities: one.identities.filter(({ value }) => value !== one.phone && value !== one.email),
  }))
  .filter(({ name, phone, email }) => (name ?? phone ?? email) !== null);
// What begins with a star and a space is a group of Google's own.
const isTag = (tag: string) => !tag.startsWith('* ') && !tag.includes(' ::: ');

async function again(bytes: Uint8Array): Promise<unknown> {
  const { accepted, rejected, warnings } = await parseFile(bytes);
  expect([rejected, warnings]).toEqual([[], []]);
  return accepted.map((contact) => ({
    id: contact.id,
    name: contact.name,
    phone: contact.phone,
    email: contact.email,
    language: contact.language,
    platform: contact.platform,
    tags: contact.tags,
    note: contact.note,
    addedAt: contact.addedAt,
    identities: contact.identities,
  }));
}

test('a download that is uploaded again gives the same contact', async () => {
  await fc.assert(
    fc.asyncProperty(contact, async (before) => {
      expect(await again(csvBytes(exportCsv([before])))).toEqual([before]);
    }),
    { numRuns: 1_000 },
  );
});

// A vCard has one kind of line break and no control characters.
const inCard = (text: string | null): string | null =>
  text === null
    ? null
    : text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t\u0080-\u009f]/gu, '') || null;

test('a download as vCard that is uploaded again gives the same contact', async () => {
  const written = contact
    .map((one) => ({
      ...one,
      name: inCard(one.name)?.trim() || null,
      note: inCard(one.note),
      tags: one.tags.map((tag) => inCard(tag)?.trim()).filter((tag) => tag !== undefined),
    }))
    .map((one) => ({ ...one, tags: parseTags(one.tags.join(';')).filter(isTag) }))
    .map((one) => ({ ...one, note: one.note?.trim() ? one.note : null }))
    .filter(({ name, phone, email }) => (name ?? phone ?? email) !== null);
  await fc.assert(
    fc.asyncProperty(written, async (before) => {
      const card = new TextEncoder().encode(exportVcard([before]));
      expect(await again(card)).toEqual([before]);
    }),
    { numRuns: 1_000 },
  );
});

/**
 * A CSV as Excel saves it after it has opened it: what looks like a number is one, shown in at most eleven digits, texts
 * stay, and quotes stand only where they must.
 */
function throughExcel(csv: string, delimiter: ',' | ';'): string {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const shown = (cell: string) =>
    !/^[+-]?\d+$/.test(cell)
      ? cell
      : Number(cell) < 1e11
        ? String(Number(cell))
        : Number(cell).toExponential(5).replace('e', 'E');
  return Papa.unparse(
    data.map((row) => row.map(shown)),
    { delimiter, newline: '\r\n' },
  );
}

/** What Windows-1252 lacks becomes a question mark. */
const windows1252 = (sign: string): number =>
  sign === '’' ? 0x92 : sign > 'ÿ' ? 0x3f : sign.charCodeAt(0);

const western = fc
  .array(fc.constantFrom('A', 'é', "'", '"', '=', '-', ',', ';', ' ', '\n', 'ï', '’', '@'), {
    maxLength: 8,
  })
  .map((signs) => `a${signs.join('')}`);

test.each([
  ['UTF-8 with a mark and commas', 'utf-8', ','],
  ['UTF-8 without a mark and semicolons', 'bare', ';'],
  ['Windows-1252 and semicolons', 'windows-1252', ';'],
  ['Unicode text', 'utf-16le', ';'],
] as const)(
  'a download that Excel has opened and saved gives the same contact: %s',
  async (_what, encoding, delimiter) => {
    const written = contact.map((one) => ({
      ...one,
      phone: '+27825550199',
      tags: ['Kaap, Wes', 'nuut'],
      identities: one.identities.filter(({ value }) => value === '+27215550102'),
    }));
    await fc.assert(
      fc.asyncProperty(written, western, western, async (one, name, note) => {
        const before = { ...one, name: name.trim(), note: `é${note}` };
        const saved = throughExcel(exportCsv([before]), delimiter);
        const bytes =
          encoding === 'utf-8'
            ? csvBytes(saved)
            : encoding === 'bare'
              ? new TextEncoder().encode(saved)
              : encoding === 'utf-16le'
                ? Uint8Array.from(Buffer.from(`\ufeff${saved}`, 'utf16le'))
                : Uint8Array.from(saved, windows1252);
        expect(await again(bytes)).toEqual([before]);
      }),
      { numRuns: 200 },
    );
  },
);

test('a number of twelve digits that Excel has cut off is refused, not read as another', async () => {
  const csv = throughExcel(exportCsv([{ ...nobody, name: 'A', phone: '+243815552072' }]), ',');
  expect(csv).toContain('A,2.43816E+11,');
  const file = await parseFile(csvBytes(csv));
  expect(file.accepted).toEqual([]);
  expect(file.rejected).toMatchObject([{ row: 2, reason: 'bad-phone', value: '2.43816E+11' }]);
  expect(file.rejected[0]?.message).toContain('cut off');
});

test('of several further numbers no spreadsheet makes a sum', () => {
  const identities = ['+27215550102', '+27215550103'].map((value) => ({ kind: 'phone', value }));
  expect(exportCsv([{ ...nobody, name: 'A', identities }])).toContain(
    `,"'+27215550102; +27215550103",,`,
  );
});

test('a guard comes off again from any text', () => {
  fc.assert(fc.property(text, (before) => unguard(guard(before)) === before));
});

test('no guarded cell begins with what a spreadsheet runs, spaces or not', () => {
  fc.assert(fc.property(tricky, (before) => !/^\s*[=+\-@]|^[\t\r]/.test(guard(before))));
});

test('a download has the headings that users know, CRLF, a byte order mark and bare numbers', () => {
  const csv = exportCsv([
    {
      ...nobody,
      name: 'A',
      phone: '+27825550101',
      language: 'zu',
      platform: 'whatsapp',
      tags: ['b', 'c'],
      note: 'two\nlines',
      addedAt: Date.UTC(2026, 10, 22),
    },
  ]);
  expect(csv).toBe(
    `${EXPORT_HEADINGS.join(',')}\r\nA,+27825550101,,isiZulu,WhatsApp,"b;c",2026-11-22T00:00:00.000Z,"two\nlines",,,\r\n`,
  );
  expect([...csvBytes(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a list of nobody is a header alone', async () => {
  expect((await parseFile(csvBytes(exportCsv([])))).fileError?.code).toBe('no-rows');
});

test('two contacts of a download that are alike come back as two, and one that stands twice as one', async () => {
  const twin = {
    name: 'Thandi',
    phone: '+27825550101',
    email: null,
    language: null,
    platform: null,
    tags: [],
    note: null,
    addedAt: 1,
    identities: [],
  };
  const ids = ['6f9619ff-8b86-4d01-b42d-00cf4fc964f0', '6f9619ff-8b86-4d01-b42d-00cf4fc964f1'];
  const contacts = [...ids, ids[0]].map((id) => ({ ...twin, id: id ?? null }));
  const file = await parseFile(csvBytes(exportCsv(contacts)));
  expect(file.accepted.map(({ id }) => id)).toEqual(ids);
  expect(file.rejected).toMatchObject([{ row: 4, reason: 'duplicate-in-file', of: 2 }]);
});
