import { expect, test } from 'vitest';
import { isPlatform, parsePlatform, PLATFORM_CODES, PLATFORMS } from './platforms.ts';

test('every platform is known by its code and by its name', () => {
  for (const code of PLATFORM_CODES)
    for (const text of [code, PLATFORMS[code].name, ` ${code.toUpperCase()} `])
      expect(parsePlatform(text)).toBe(code);
});

test.each([
  ['Whats App', 'whatsapp'],
  ['facebook_messenger', 'messenger'],
  ['web-chat', 'web'],
  ['Telephone', 'voice'],
])('%j means %s', (text, code) => {
  expect(parsePlatform(text)).toBe(code);
});

test.each(['', 'pigeon', 'toString', '__proto__'])('%j means none', (text) => {
  expect(parsePlatform(text)).toBeNull();
});

test('no word means two platforms', () => {
  const words = PLATFORM_CODES.flatMap((code) => [code, ...PLATFORMS[code].words]);
  expect(new Set(words).size).toBe(words.length);
});

test('only codes are platforms', () => {
  expect([isPlatform('sms'), isPlatform('SMS'), isPlatform('valueOf')]).toEqual([
    true,
    false,
    false,
  ]);
});
