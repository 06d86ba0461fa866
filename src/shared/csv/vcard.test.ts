import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exported } from './export.ts';
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
const unfold = (card: string) => card.replace(/\r\n[ \t]/g, '').split('\r\n');

test('a card is vCard 3.0 with a formatted name, a name, a number, an address, tags and a note', () => {
  const card = exportVcard([
    {
      ...nobody,
      name: 'Thandi',
      phone: '+27825550101',
      email: 't@example.org',
      tags: ['a', 'b,c'],
      note: 'x\ny',
    },
  ]);
  expect(card.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Contact List//EN',
    'FN:Thandi',
    'N:;Thandi;;;',
    'TEL;TYPE=CELL:+27825550101',
    'EMAIL;TYPE=INTERNET:t@example.org',
    'CATEGORIES:a,b\\,c',
    'NOTE:x\\ny',
    'END:VCARD',
    '',
  ]);
});

test('what vCard 3.0 has no property for stands under names of our own', () => {
  const card = exportVcard([
    {
      ...nobody,
      id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      name: 'Thandi',
      language: 'zu',
      platform: 'whatsapp',
      addedAt: Date.UTC(2026, 10, 22, 8, 33),
      identities: [
        { kind: 'phone', value: '+27215550102' },
        { kind: 'telegram', value: '5' },
        { kind: 'email', value: 'second@example.org' },
      ],
    },
  ]);
  expect(card.split('\r\n').slice(3, -2)).toEqual([
    'UID:6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
    'FN:Thandi',
    'N:;Thandi;;;',
    'item1.TEL;TYPE=VOICE:+27215550102',
    'item1.X-ABLabel:Further',
    'item2.EMAIL;TYPE=INTERNET:second@example.org',
    'item2.X-ABLabel:Further',
    'X-CONTACT-LIST-LANGUAGE:zu',
    'X-CONTACT-LIST-PLATFORM:whatsapp',
    'X-CONTACT-LIST-ADDED:2026-11-22T08:33:00.000Z',
  ]);
});

test('a contact without a name is shown by its number, else by its address', () => {
  expect(exportVcard([{ ...nobody, phone: '+27825550101' }])).toContain('\r\nFN:+27825550101\r\n');
  expect(exportVcard([{ ...nobody, email: 't@example.org' }])).toContain(
    '\r\nFN:t@example.org\r\n',
  );
});

test('cards follow each other, and nobody gives nothing', () => {
  expect(exportVcard([nobody, nobody]).match(/BEGIN:VCARD/g)).toHaveLength(2);
  expect(exportVcard([])).toBe('');
});

test('any text is escaped so that it comes back, in lines of at most 75 octets with no character cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const note = text.replace(/\p{Cc}/gu, '') + '\\,;\nÿ😀'.repeat(20);
      const card = exportVcard([{ ...nobody, note }]);
      for (const line of card.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const written = unfold(card).find((line) => line.startsWith('NOTE:')) ?? '';
      const read = written
        .slice('NOTE:'.length)
        .replace(/\\([\\,;n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      expect(read).toBe(note);
    }),
  );
});
