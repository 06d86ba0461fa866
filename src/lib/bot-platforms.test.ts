import { expect, test } from 'vitest';
import {
  BOT_PLATFORM_NAMES,
  BOT_PLATFORMS,
  platformOf,
  type BotPlatform,
} from './bot-platforms.ts';

const ALL = BOT_PLATFORM_NAMES.map((name): [string, BotPlatform] => [name, BOT_PLATFORMS[name]]);

test.each(ALL)(
  'the steps of %s say where the address goes, and how requests are known',
  (_, it) => {
    const copied = it.steps.map(({ copy }) => copy);
    expect(copied.filter((copy) => copy === 'address')).toHaveLength(1);
    expect(copied.includes('header')).toBe(it.proof === 'key');
    expect(it.secret !== undefined).toBe(it.proof === 'secret');
  },
);

test.each(ALL)('no two steps of %s are the same, and each is a sentence', (_, { steps }) => {
  const texts = steps.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^[A-Z“].*[.:]$/);
});

test('a bot of another name for a platform is set up like one of the platform', () => {
  expect(platformOf('copilot')).toBe(BOT_PLATFORMS.botframework);
  expect(platformOf('sms')).toBe(BOT_PLATFORMS.plain);
  expect(platformOf('constructor')).toBe(BOT_PLATFORMS.plain);
});
