import { expect, test } from 'vitest';
import { isLanguage, LANGUAGE_CODES, LANGUAGES, parseLanguage } from './languages.ts';

test('every language is known by its code, by its own name and by its code with a country', () => {
  for (const code of LANGUAGE_CODES) {
    for (const text of [code, LANGUAGES[code].name, code.toUpperCase(), `${code}-ZA`, `${code}_ZA`])
      expect(parseLanguage(text)).toBe(code);
  }
});

test.each([
  ['Zulu', 'zu'],
  [' ISIZULU ', 'zu'],
  ['Venda', 've'],
  ['vr-ZA', 've'],
  ['Sesotho sa Leboa', 'nso'],
  ['Sesotho', 'st'],
  ['Northern Sotho', 'nso'],
  ['Suid-Sotho', 'st'],
  ['English (South Africa)', 'en'],
  ['en-GB', 'en'],
  ['Swahili', 'sw'],
  ['  northern   sotho ', 'nso'],
])('%j means %s', (text, code) => {
  expect(parseLanguage(text)).toBe(code);
});

test.each(['', 'Klingon', 'toString', '-', 'zulu nation', '__proto__'])('%j means none', (text) => {
  expect(parseLanguage(text)).toBeNull();
});

test('no word means two languages', () => {
  const words = LANGUAGE_CODES.flatMap((code) => [code, ...LANGUAGES[code].words]);
  expect(new Set(words).size).toBe(words.length);
});

test('only codes are languages', () => {
  expect([isLanguage('zu'), isLanguage('Zulu'), isLanguage('toString'), isLanguage(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
