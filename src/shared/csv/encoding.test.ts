import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, guessEncoding } from './encoding.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const buffer = new Uint8Array(text.length * 2);
  const view = new DataView(buffer.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return buffer;
};
const LIST = 'Name,Contact Number\nAdele,082 555 0101\n';

test.each([
  ['UTF-8', new TextEncoder().encode('Adéle Ṱ 😀'), 'utf-8', 'Adéle Ṱ 😀'],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeffAdéle'), 'utf-8', 'Adéle'],
  ['UTF-16 little endian with a mark', utf16('\ufeffAdéle', true), 'utf-16le', 'Adéle'],
  ['UTF-16 big endian with a mark', utf16('\ufeffAdéle', false), 'utf-16be', 'Adéle'],
  ['UTF-16 little endian', utf16(LIST, true), 'utf-16le', LIST],
  ['UTF-16 big endian', utf16(LIST, false), 'utf-16be', LIST],
  [
    'Windows-1252',
    bytes('Ad\xe9le D\x92Oliveira M\xf4hapi'),
    'windows-1252',
    'Adéle D’Oliveira Môhapi',
  ],
  ['capitals in Windows-1252', bytes('ADÉLE;FOUCHÉ'), 'windows-1252', 'ADÉLE;FOUCHÉ'],
  ['Mac Roman', bytes('Ad\x8ele;Jo\x91l;M\x99hapi'), 'macintosh', 'Adéle;Joël;Môhapi'],
  ['ASCII', bytes(LIST), 'utf-8', LIST],
  ['nothing', bytes(''), 'utf-8', ''],
])('%s is told by its bytes', (_what, file, encoding, text) => {
  expect(decode(file)).toEqual({ text, encoding });
});

test('a text of a script that is not Latin is not taken for a Latin one', () => {
  const cyrillic = bytes(
    '\xc8\xec\xff;\xd2\xe5\xeb\xe5\xf4\xee\xed\n\xc0\xed\xed\xe0 \xc8\xe2\xe0\xed\xee\xe2\xe0;\xce\xeb\xfc\xe3\xe0\n'.repeat(
      5,
    ),
  );
  expect(guessEncoding(cyrillic)).toBe('windows-1251');
});

test('a chosen encoding goes before the guess', () => {
  expect(decode(bytes('Ad\x8ele'), 'windows-1252').text).toBe('AdŽle');
});

test('any text in UTF-8 comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replaceAll('\0', '').replace(/^\ufeff/, '');
      expect(decode(new TextEncoder().encode(plain)).text).toBe(plain);
    }),
  );
});

test('a long word beside a strange byte takes no long time', () => {
  const start = performance.now();
  guessEncoding(bytes('a'.repeat(300_000) + '\xff'));
  expect(performance.now() - start).toBeLessThan(500);
});
