import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlaceholder, repairText } from './text-repair.ts';

test.each([
  ['Thandi  Nkosi', 'Thandi Nkosi', ['spaces-tidied']],
  ['Thandi\u00a0Nkosi', 'Thandi Nkosi', ['spaces-tidied']],
  ['Thandi\r\nNkosi', 'Thandi Nkosi', ['spaces-tidied']],
  ['Thandi\tNkosi', 'Thandi Nkosi', ['spaces-tidied']],
  ['\u200bThandi\u200e Nkosi\ufeff', 'Thandi Nkosi', ['mark-dropped']],
  ['Tha\u00adndi', 'Thandi', ['mark-dropped']],
  ['AdÃ©le FouchÃ©', 'Adéle Fouché', ['letters-restored']],
  ['AdÃ©le Fouché', 'Adéle Fouché', ['letters-restored']],
  ['JoÃ«l Dâ€™Oliveira', 'Joël D’Oliveira', ['letters-restored']],
  ['MarÃºcia', 'Marúcia', ['letters-restored']],
  ['á¹°shilidzi', 'Ṱshilidzi', ['letters-restored']],
  ['Mokoena â€“ Pretoria', 'Mokoena – Pretoria', ['letters-restored']],
  ['TumeloÂ\u00a0Môhapi', 'Tumelo Môhapi', ['letters-restored', 'spaces-tidied']],
  ['AdÃƒÂ©le', 'Adéle', ['letters-restored']],
  ['Å\u00a0imon', 'Šimon', ['letters-restored']],
  ['Thandi ðŸŒ»', 'Thandi 🌻', ['letters-restored']],
  ['Smith &amp; Sons', 'Smith & Sons', ['entities-decoded']],
  ['D&#39;Oliveira', "D'Oliveira", ['entities-decoded']],
  ['D&#x2019;Oliveira', 'D’Oliveira', ['entities-decoded']],
  ['Ad&eacute;le', 'Adéle', ['entities-decoded']],
  ['N/A', '', ['placeholder-emptied']],
  ['#N/A', '', ['placeholder-emptied']],
  ['NULL', '', ['placeholder-emptied']],
  ['(blank)', '', ['placeholder-emptied']],
  [' geen ', '', ['placeholder-emptied']],
  ['-', '', ['placeholder-emptied']],
])('%j is repaired to %j, and what was done is told', (before, text, repairs) => {
  expect(repairText(before)).toEqual({ text, repairs });
});

test.each([
  'Thandi Nkosi',
  "'Mathabo Mokoena",
  "'t Hooft",
  'SMITH, John',
  'Joël D’Oliveira',
  'JOÃO',
  'Ngô Bá Khá',
  '“JOSÉ”',
  'JOSÉ’S SHOP',
  'RENÉ–',
  'AT&T',
  'R&B; soul',
  'מרים לוי 🌻',
  '👨‍👩‍👧 Botha',
  'می‌خواهم',
  '=SUM(A1:A9)',
  '+ALERT',
  'Nonene',
  'Geenah',
  'Blank',
  'Nan',
  '🌻',
])('%j stays as it stands', (text) => {
  expect(repairText(text)).toEqual({ text, repairs: [] });
});

test('white space at the ends is no damage to tell of', () => {
  expect(repairText('  Thandi ')).toEqual({ text: 'Thandi', repairs: [] });
});

test('what was repaired needs no repair', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc
          .array(fc.constantFrom('Ã', '©', 'â', '€', '™', '\u200b', ' ', '&', '#39;', 'a', 'n/a'))
          .map((parts) => parts.join('')),
      ),
      (before) => {
        const { text } = repairText(before);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s|[\t\r\n\u200b]/);
      },
    ),
  );
});

test('letters of the languages of the product are never taken for damage', () => {
  const letter = fc.constantFrom(...Array.from('áâéêëèïîôöûüšṱḓṋḽŋÁÂÉÈÊËÏÔÖÛŠṰabcABC '));
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1 }), (letters) => {
      const text = letters.join('').replace(/\s+/g, ' ').trim();
      expect(repairText(text).text).toBe(text);
    }),
  );
});

test('only what says nothing is a placeholder', () => {
  expect(['n/a', 'None', 'unknown', '–', '?'].map(isPlaceholder)).not.toContain(false);
  expect(['ask reception', '0', '5', 'no', 'Noneya', '🌻'].map(isPlaceholder)).not.toContain(true);
});
