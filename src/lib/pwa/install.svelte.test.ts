import { expect, test } from 'vitest';
import { flushSync } from 'svelte';
import { Offers } from '../state/offers.svelte.ts';
import { Install } from './install.svelte.ts';
import { offerInstall } from './offers.ts';

const ANDROID = { userAgent: 'Mozilla/5.0 (Linux; Android 16) Chrome/156.0', maxTouchPoints: 5 };
const IPHONE = { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0)', maxTouchPoints: 5 };
const IPAD = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', maxTouchPoints: 5 };
const MAC = { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', maxTouchPoints: 0 };

interface Surroundings {
  navigator: { userAgent: string; maxTouchPoints: number };
  secure?: boolean;
  standalone?: boolean;
}

function installIn({ navigator, secure = true, standalone = false }: Surroundings) {
  const target = new EventTarget();
  const window = Object.assign(target, {
    navigator,
    isSecureContext: secure,
    matchMedia: () => ({ matches: standalone }),
  });
  return { install: new Install(window), window };
}

test.each([
  ['a browser that offers nothing', { navigator: ANDROID }, 'menu'],
  ['an iPhone', { navigator: IPHONE }, 'share'],
  ['an iPad, which calls itself a Mac', { navigator: IPAD }, 'share'],
  ['a Mac', { navigator: MAC }, 'menu'],
  ['plain http', { navigator: IPHONE, secure: false }, 'insecure'],
  ['the installed app', { navigator: ANDROID, standalone: true }, 'installed'],
] as const)('%s is told how to install the app', (_, surroundings, way) => {
  expect(installIn(surroundings).install.way).toBe(way);
});

test('the offer comes with the browser’s own and goes when the app is installed', () => {
  const { install, window } = installIn({ navigator: ANDROID });
  const offers = new Offers();
  const stop = $effect.root(() => {
    $effect(() => offerInstall(install, offers, localStorage, () => undefined));
  });
  flushSync();
  expect(offers.list).toEqual([]);

  window.dispatchEvent(new Event('beforeinstallprompt'));
  flushSync();
  expect(offers.list.map(({ key }) => key)).toEqual(['install']);

  window.dispatchEvent(new Event('appinstalled'));
  flushSync();
  expect(offers.list).toEqual([]);
  stop();
});
