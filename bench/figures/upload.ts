import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Bare } from '../support/bare.ts';
import { csvOf } from '../support/contacts.ts';
import { startDevice, type Tab } from '../support/device.ts';
import type { Bench, Row } from '../support/figure.ts';
import { privateMemory, renderersOf, slowDown } from '../support/processes.ts';
import { startServer } from '../support/server.ts';

const COUNT = 100_000;
const SMALL = 5_000;
const SLOWER = 4;

/** A large file from choosing it until all of it is durable, and a small one on a slow processor. */
export async function upload({ runs, bare }: Bench): Promise<Row[]> {
  const text = csvOf(COUNT, 1);
  serveFloor(bare, text);
  const durable: number[] = [];
  const read: number[] = [];
  const floor: number[] = [];
  const blocked: number[] = [];
  const memory: number[] = [];
  const slow: number[] = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer();
    const device = await startDevice(server);
    const blank = await device.blank();
    await blank.goto(bare.origin);
    floor.push(await measureFloor(blank));
    await blank.close();

    const tab = await device.open();
    await tab.noted('contacts:complete');
    await watchLongTasks(tab.page);
    const most = watchMemory(tab);
    await choose(tab.page, text);
    await uploadButton(tab.page).click();
    await tab.page.getByRole('dialog').getByText('added', { exact: false }).first().waitFor();
    const [reading, writing] = await spans(tab);
    read.push(reading);
    durable.push(reading + writing);
    blocked.push(await longestTask(tab.page));
    memory.push(await most());
    await device.close();

    const phone = await startDevice(server);
    const other = await phone.open();
    await other.noted('contacts:complete');
    await other.page.getByRole('button', { name: 'Upload', exact: true }).click();
    await other.page.locator('input[type=file]').waitFor({ state: 'attached' });
    const restore = await slowDown(await renderersOf(phone.context), SLOWER);
    const begun = Date.now();
    await setFile(other.page, csvOf(SMALL, 2));
    slow.push(Date.now() - begun);
    await restore();
    await phone.close();
    await server.stop();
  }
  return [
    {
      what: 'upload of 100,000 rows: read, checked and durable',
      unit: 'ms',
      values: durable,
      target: { timesFloor: 2 },
      floor: { what: 'Papa Parse and one libphonenumber call a row', values: floor },
    },
    { what: 'of it until the preview', unit: 'ms', values: read },
    {
      what: 'longest block of the page meanwhile',
      unit: 'ms',
      values: blocked,
      target: { most: 50 },
    },
    { what: 'most memory of the tab meanwhile', unit: 'MB', values: memory, target: { most: 400 } },
    {
      what: '5,000 rows, CPU 4 times slower: preview',
      unit: 'ms',
      values: slow,
      target: { most: 3_000 },
    },
  ];
}

/** By the path that they are served at: a package, and the file in it that runs alone. */
const FLOOR_FILES = {
  '/papaparse.js': ['papaparse', 'papaparse.min.js'],
  '/libphonenumber.js': ['libphonenumber-js', 'bundle/libphonenumber-max.js'],
} as const;

function serveFloor(bare: Bare, text: string): void {
  for (const [path, [name, inside]] of Object.entries(FLOOR_FILES)) {
    const file = new URL(inside, import.meta.resolve(`${name}/package.json`));
    bare.serve(path, { type: 'text/javascript', body: readFileSync(file) });
  }
  bare.serve('/list.csv', { type: 'text/csv', body: text });
  const body = `
    importScripts('/papaparse.js', '/libphonenumber.js');
    onmessage = ({ data }) => {
      const start = performance.now();
      const { data: rows } = Papa.parse(new TextDecoder().decode(data), { delimiter: ',' });
      let valid = 0;
      for (const row of rows) if (libphonenumber.parsePhoneNumberFromString(row[1] ?? '', 'ZA')?.isValid()) valid++;
      postMessage({ took: performance.now() - start, valid });
    };`;
  bare.serve('/floor.js', { type: 'text/javascript', body });
}

/** Reads the file in a worker of an empty page, with nothing but the two libraries. */
const measureFloor = (page: Page): Promise<number> =>
  page.evaluate(async (least) => {
    const bytes = await (await fetch('/list.csv')).arrayBuffer();
    const worker = new Worker('/floor.js');
    const answer = new Promise<{ took: number; valid: number }>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<{ took: number; valid: number }>) => resolve(data);
    });
    worker.postMessage(bytes, [bytes]);
    const { took, valid } = await answer;
    worker.terminate();
    if (valid < least) throw new Error(`the floor read ${valid} numbers`);
    return took;
  }, COUNT / 2);

const uploadButton = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: /^Upload .+ contacts$/ });

async function choose(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await setFile(page, text);
}

/** From the disk, as people do: a file that is handed over by the test would be made in the page. */
async function setFile(page: Page, text: string): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'contacts-bench-file-'));
  const path = join(dir, 'contacts.csv');
  writeFileSync(path, text);
  await page.locator('input[type=file]').setInputFiles(path);
  await uploadButton(page).waitFor();
  rmSync(dir, { recursive: true });
}

/** What the upload worker says of reading and of writing, in milliseconds. */
async function spans({ page }: Tab): Promise<[reading: number, writing: number]> {
  for (const worker of page.workers()) {
    const took = await worker.evaluate(() =>
      ['contacts:file-read', 'contacts:file-written'].map(
        (name) => performance.getEntriesByName(name, 'measure')[0]?.duration,
      ),
    );
    const [reading, writing] = took;
    if (reading !== undefined && writing !== undefined) return [reading, writing];
  }
  throw new Error('no worker has uploaded anything');
}

/** The most private memory of the page's process from now until the answer is called, in MB, looked at in turns. */
function watchMemory({ page }: Tab): () => Promise<number> {
  let most = 0;
  const ended = new AbortController();
  const watching = (async () => {
    while (!ended.signal.aborted) {
      const [largest] = await renderersOf(page.context());
      if (largest !== undefined) most = Math.max(most, privateMemory(largest));
      await page.waitForTimeout(100);
    }
  })();
  return async () => {
    ended.abort();
    await watching;
    return most;
  };
}

declare global {
  var benchLongest: number | undefined;
}

const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.benchLongest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.benchLongest = Math.max(globalThis.benchLongest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => globalThis.benchLongest ?? Number.NaN);
