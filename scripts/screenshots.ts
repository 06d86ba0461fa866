// `npm run screenshots`: drives the real app and server with made-up people and writes docs/screenshots/*.png.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import type { Language } from '#shared/contact/languages.ts';
import type { Platform } from '#shared/contact/platforms.ts';
import { Api, type Handoff } from '#tests/e2e/support/api.ts';
import { recordsOf, type Person } from '#tests/e2e/support/people.ts';
import { ADMIN, startServer } from '#tests/e2e/support/server.ts';
import { findBrowser } from './browser.ts';

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const HOUR = 3_600_000;

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** One picture: a screen, the page it opens, and what is done there before it is taken. */
interface Picture {
  name: string;
  screen: BrowserContextOptions;
  path?: string;
  prepare?: (page: Page) => Promise<void>;
}

const PICTURES: Picture[] = [
  { name: 'desktop-list', screen: DESKTOP },
  { name: 'desktop-list-dark', screen: { ...DESKTOP, colorScheme: 'dark' } },
  { name: 'phone-list', screen: PHONE },
  { name: 'phone-list-dark', screen: { ...PHONE, colorScheme: 'dark' } },
  { name: 'phone-details', screen: PHONE, prepare: openDetails },
  { name: 'phone-offline', screen: PHONE, prepare: addOffline },
  { name: 'new-contact', screen: DESKTOP, prepare: typeWrongNumber },
  { name: 'phone-new-contact', screen: PHONE, prepare: typeWrongNumber },
  { name: 'upload-preview', screen: DESKTOP, prepare: previewUpload },
  { name: 'upload-updates', screen: DESKTOP, prepare: previewUpdates },
  { name: 'phone-upload', screen: PHONE, prepare: previewUpload },
  { name: 'bots', screen: DESKTOP, path: '/bots' },
];

/** A list that a team had before: name, number, email, language, platform, tags. */
const UPLOADED: [string, string, string, Language, Platform, string[]][] = [
  ['Ayanda Khumalo', '+27835550101', 'ayanda.khumalo@example.org', 'zu', 'whatsapp', ['vip']],
  ['Pieter van der Merwe', '+27825550102', 'pieter@example.org', 'af', 'web', ['renewal']],
  ['Nomvula Dube', '+27725550103', 'nomvula.dube@example.org', 'zu', 'whatsapp', []],
  ['Lerato Mokoena', '+27715550104', 'lerato.m@example.org', 'st', 'messenger', ['claims']],
  ['Rudzani Mudau', '+27795550105', 'rudzani@example.org', 've', 'sms', []],
  ['Fatima Adams', '+27215550106', 'fatima.adams@example.org', 'en', 'voice', ['renewal', 'vip']],
  ['Bongani Sithole', '+27765550107', 'bongani@example.org', 'ss', 'whatsapp', []],
  ['Kagiso Modise', '+27825550108', 'kagiso.modise@example.org', 'tn', 'telegram', ['claims']],
  ['Elmarie Botha', '+27115550109', 'elmarie@example.org', 'af', 'web', []],
  ['Siyabonga Mthembu', '+27605550110', 'siya@example.org', 'xh', 'whatsapp', ['claims']],
  ['Tintswalo Baloyi', '+27845550111', 'tintswalo@example.org', 'ts', 'whatsapp', []],
  ['Mpho Molefe', '+27735550112', 'mpho.molefe@example.org', 'nso', 'messenger', ['vip']],
  ['Yusuf Patel', '+27315550113', 'yusuf.patel@example.org', 'en', 'web', []],
  ['Anna Mahlangu', '+27785550114', 'anna.mahlangu@example.org', 'nr', 'sms', ['renewal']],
];

const ADDED = [
  { name: 'Johan Pretorius', phone: '084 555 0121', email: 'johan@example.org', language: 'af' },
  { name: 'Refilwe Sebego', phone: '061 555 0122', language: 'tn', platform: 'sms' },
];

const BOTS = {
  'Call centre line': 'voice',
  'Website bot': 'web',
  'WhatsApp assistant': 'whatsapp',
} as const;

const HANDED_OVER: { bot: keyof typeof BOTS; handoff: Handoff }[] = [
  {
    bot: 'Call centre line',
    handoff: said('Good morning, this is Grace Naidoo. My number is 083 555 0131.', 'voice', 'en'),
  },
  {
    bot: 'Website bot',
    handoff: said('My name is Zanele Nkosi, email zanele.nkosi@example.org', 'web', 'zu'),
  },
  {
    bot: 'WhatsApp assistant',
    handoff: said('Hi, I am Thabo Molefe. Please call me on 072 555 0133.', 'whatsapp', 'st'),
  },
  {
    bot: 'WhatsApp assistant',
    handoff: said(
      'My name is Thandi Mokoena. My number is 082 555 0134 and my email is thandi@example.org.',
      'whatsapp',
      'zu',
    ),
  },
];

/** New people, one with a number that lost its zero, some who are in the list, some with wrong numbers. */
const TO_UPLOAD = `Naam;Selfoon;E-pos
Adéle Fouché;082 555 0141;adele@example.org
Tumelo Môhapi;84 555 0142;
Thandi Mokoena;+27 82 555 0134;thandi@example.org
Kagiso Modise;082 555 0108;kagiso@example.org
Anna Mahlangu;078 555 0114;anna.m@example.org
Busisiwe Zulu;082 555 01;busi@example.org
Sibusiso Cele;2.78213E+10;sbu@example.org
`;

const DETAILED = 'Thandi Mokoena';

function said(message: string, channel: Platform, language_code: Language): Handoff {
  return {
    conversation: [
      { sender: 'bot', message: 'What is your name, and how can we reach you?' },
      { sender: 'user', message },
    ],
    hints: { channel, language_code },
  };
}

async function seed(api: Api): Promise<void> {
  const now = Date.now();
  const people = UPLOADED.map(([name, phone, email, language, platform, tags], i): Person => {
    const addedAt = now - (30 + 7.3 * (UPLOADED.length - i)) * HOUR;
    return { name, phone, email, language, platform, tags, addedAt };
  });
  await api.push(recordsOf(people));
  for (const contact of ADDED) await api.call('POST', '/api/contacts', contact);
  const keys = new Map<string, string>();
  for (const [name, platform] of Object.entries(BOTS)) {
    const { key } = await api.call<{ key: string }>('POST', '/api/bots', { name, platform });
    keys.set(name, key);
  }
  for (const { bot, handoff } of HANDED_OVER) {
    const { outcome } = await api.handOver(keys.get(bot) ?? '', handoff);
    if (outcome !== 'created') throw new Error(`a handoff was ${outcome}`);
  }
}

async function openDetails(page: Page): Promise<void> {
  const entry = page.getByRole('listitem').filter({ hasText: DETAILED });
  await entry.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('dialog').getByText('Timeline').waitFor();
}

async function typeWrongNumber(page: Page): Promise<void> {
  await openNew(page, { name: 'Sizwe Mabaso', phone: '082 555 01', email: 'sizwe@example.org' });
  await page.getByRole('button', { name: 'Add Contact', exact: true }).click();
  await page.getByText(/This one has/).waitFor();
}

async function addOffline(page: Page): Promise<void> {
  await openNew(page, { name: 'Sizwe Mabaso', phone: '082 555 0151', email: 'sizwe@example.org' });
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Add Contact', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Offline' }).waitFor();
}

async function openNew(page: Page, typed: { name: string; phone: string; email: string }) {
  await page.getByRole('button', { name: 'New Contact', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New Contact', exact: true });
  await dialog.getByLabel('Name', { exact: true }).fill(typed.name);
  await dialog.getByLabel('Contact Number', { exact: true }).fill(typed.phone);
  await dialog.getByLabel('Contact Email', { exact: true }).fill(typed.email);
}

async function previewUpload(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  const buffer = Buffer.from(TO_UPLOAD, 'latin1');
  const file = { name: 'kliënte.csv', mimeType: 'text/csv', buffer };
  await page.getByLabel('Upload file', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: /^Upload \d+ contacts?$/ }).waitFor();
}

async function previewUpdates(page: Page): Promise<void> {
  await previewUpload(page);
  await page.getByRole('button', { name: /^Updates/ }).click();
  await page
    .getByRole('list', { name: 'Updates' })
    .getByRole('cell', { name: 'kagiso@example.org' })
    .waitFor();
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email', { exact: true }).fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText(DETAILED, { exact: true }).waitFor();
  await allSent(page);
}

const allSent = (page: Page) => page.getByRole('status').filter({ hasText: 'All sent' }).waitFor();

async function take(browser: Browser, baseURL: string, picture: Picture): Promise<void> {
  const { name, screen, path = '/', prepare } = picture;
  const context = await browser.newContext({
    ...screen,
    baseURL,
    locale: 'en-ZA',
    timezoneId: 'Africa/Johannesburg',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await signIn(page);
  if (path !== '/') {
    await page.goto(path);
    await page.getByRole('listitem').filter({ hasText: 'Last handoff' }).first().waitFor();
    await allSent(page);
  }
  await prepare?.(page);
  // Nothing is under the pointer, where a row would show more.
  await page.mouse.move(0, 0);
  await page.waitForFunction('[...document.images].every((image) => image.complete)');
  await page.screenshot({ path: join(FOLDER, `${name}.png`), caret: 'hide' });
  await context.close();
  console.log(`docs/screenshots/${name}.png`);
}

mkdirSync(FOLDER, { recursive: true });
const server = await startServer();
try {
  await seed(await Api.signIn(server.origin, ADMIN));
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    for (const picture of PICTURES) await take(browser, server.origin, picture);
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
