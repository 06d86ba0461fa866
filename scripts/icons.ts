// Draws the app's icons as PNG from their SVG, with a browser: `node scripts/icons.ts`, after a change of static/icons/*.svg.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './browser.ts';

const folder = fileURLToPath(new URL('../static/icons/', import.meta.url));

/** Apple's icon has no transparent corners: it is rounded there by the phone, as a maskable one is. */
const ICONS = [
  { from: 'icon.svg', to: 'icon-192.png', size: 192 },
  { from: 'icon.svg', to: 'icon-512.png', size: 512 },
  { from: 'maskable.svg', to: 'maskable-192.png', size: 192 },
  { from: 'maskable.svg', to: 'maskable-512.png', size: 512 },
  { from: 'maskable.svg', to: 'apple-touch-icon.png', size: 180 },
];

const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage();
for (const { from, to, size } of ICONS) {
  const svg = Buffer.from(readFileSync(folder + from)).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block; width: 100vw }</style>
     <img src="data:image/svg+xml;base64,${svg}" alt="">`,
  );
  writeFileSync(folder + to, await page.screenshot({ omitBackground: true }));
}
await browser.close();
