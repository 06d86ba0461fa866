import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTags } from '#shared/contact/edit.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { PLATFORM_CODES } from '#shared/contact/platforms.ts';
import { csvBytes, exportCsv, EXPORT_HEADINGS, type Exported } from './export.ts';
import { guard, unguard } from './guard.ts';
import { parseFile } from './pipeline.ts';

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
const contact: fc.Arbitrary<Exported> = fc.record({
  name: line,
  phone: fc.constantFrom(null, '+27825550101', '+243815552072'),
  email: fc.constantFrom(null, '-a@example.org', '=b@example.org', "'c@example.org"),
  language: fc.constantFrom(null, ...LANGUAGE_CODES),
  platform: fc.constantFrom(null, ...PLATFORM_CODES),
  tags: fc.array(text, { maxLength: 4 }).map((tags) => parseTags(tags.join(';')).filter(isTag)),
  note: text.map((t) => (t.trim() === '' ? null : t)),
  addedAt: fc.nat(4_000_000_000_000).map((n) => n + 1),
});
// What begins with a star and a space is a group of Google's own.
const isTag = (tag: string) => !tag.startsWith('* ') && !tag.includes(' ::: ');

const isContact = ({ name, phone, email }: Exported) => (name ?? phone ?? email) !== null;

test('a download that is uploaded again gives the same contact', async () => {
  await fc.assert(
    fc.asyncProperty(contact.filter(isContact), async (before) => {
      const file = await parseFile(csvBytes(exportCsv([before])));
      expect(file.rejected).toEqual([]);
      const [{ name, phone, email, language, platform, tags, note, addedAt } = before] =
        file.accepted as Exported[];
      expect({ name, phone, email, language, platform, tags, note, addedAt }).toEqual(before);
    }),
    { numRuns: 1_000 },
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
      name: 'A',
      phone: '+27825550101',
      email: null,
      language: 'zu',
      platform: 'whatsapp',
      tags: ['b', 'c'],
      note: 'two\nlines',
      addedAt: Date.UTC(2026, 10, 22),
    },
  ]);
  expect(csv).toBe(
    `${EXPORT_HEADINGS.join(',')}\r\nA,+27825550101,,isiZulu,WhatsApp,"b;c",2026-11-22T00:00:00.000Z,"two\nlines"\r\n`,
  );
  expect([...csvBytes(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a list of nobody is a header alone', async () => {
  expect((await parseFile(csvBytes(exportCsv([])))).fileError?.code).toBe('no-rows');
});
