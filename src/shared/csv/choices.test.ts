import { expect, test } from 'vitest';
import { LANGUAGE_CODES, LANGUAGES } from '#shared/contact/languages.ts';
import { PLATFORM_CODES, PLATFORMS } from '#shared/contact/platforms.ts';
import { readLanguageCell, readPlatformCell } from './choices.ts';

test('every name and code that the product knows is read as it stands', () => {
  for (const code of LANGUAGE_CODES)
    for (const word of [code, LANGUAGES[code].name, ...LANGUAGES[code].words])
      expect(readLanguageCell(word)).toEqual({ value: code, corrected: false, rest: [] });
  for (const code of PLATFORM_CODES)
    for (const word of [code, PLATFORMS[code].name, ...PLATFORMS[code].words])
      expect(readPlatformCell(word)).toEqual({ value: code, corrected: false, rest: [] });
});

test.each([
  ['en_ZA.UTF-8', 'en'],
  ['zu-ZA', 'zu'],
  ['nso_ZA', 'nso'],
  ['xho', 'xh'],
  ['English (South Africa)', 'en'],
  ["'isiZulu", 'zu'],
  ['Zulu.', 'zu'],
  ['Noord-Sotho', 'nso'],
  ['Xosa', 'xh'],
])('the language %j is %s', (cell, value) => {
  expect(readLanguageCell(cell)).toEqual({ value, corrected: false, rest: [] });
});

test.each([
  ['Afrikans', 'af'],
  ['Afrikaanse', 'af'],
  ['Englsih', 'en'],
  ['isiXosa', 'xh'],
  ['Setwana', 'tn'],
  ['Sesoto', 'st'],
  ['Tshiwenda', 've'],
  ['Swahilli', 'sw'],
  ['Kinyarwnda', 'rw'],
])('a misspelled language is corrected, and that is told: %j', (cell, value) => {
  expect(readLanguageCell(cell)).toEqual({ value, corrected: true, rest: [] });
});

test.each([
  'Tonga',
  'Shona',
  'Portuguese',
  'French',
  'Tswa',
  'Lozi',
  'Zuku',
  'Danish',
  'x'.repeat(500),
])('another language is not taken for one of the product: %j', (cell) => {
  expect(readLanguageCell(cell)).toBeNull();
});

test.each([
  ['whats app', 'whatsapp'],
  ['WhatsApp Business', 'whatsapp'],
  ['WA', 'whatsapp'],
  ['Channel::Whatsapp', 'whatsapp'],
  ['fb messenger', 'messenger'],
  ['Channel::FacebookPage', 'messenger'],
  ['Channel::WebWidget', 'web'],
  ['Live-Chat', 'web'],
  ['Text', 'sms'],
  ['phone call', 'voice'],
])('the platform %j is %s', (cell, value) => {
  expect(readPlatformCell(cell)).toEqual({ value, corrected: false, rest: [] });
});

test('of several the first that is known is taken, and the rest is told', () => {
  expect(readLanguageCell('isiZulu, English')).toMatchObject({ value: 'zu', rest: ['English'] });
  expect(readLanguageCell('French / Sesotho')).toMatchObject({ value: 'st', rest: ['French'] });
  expect(readPlatformCell('sms/ussd')).toMatchObject({ value: 'sms', rest: ['ussd'] });
});

test.each(['pigeon', 'USSD', 'email', 'Instagram', 'toString', '__proto__', ''])(
  'the platform %j is none',
  (cell) => {
    expect(readPlatformCell(cell)).toBeNull();
  },
);
