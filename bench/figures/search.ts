import type { Page } from 'playwright';
import { toContact } from '#shared/contact/contact.ts';
import { searchText, searchWords } from '#shared/contact/search.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import type { Bench, Row, Series } from '../support/figure.ts';
import { startDevice, type Device, type Tab } from '../support/device.ts';
import { pullAll } from '../support/server.ts';
import { quantile } from '../support/statistics.ts';

const COUNT = 100_000;
const PATH = '/texts.json';
const TYPED = ['thandi nkosi', 'mokoena', '082 55', '+27 71 3', 'fouche vip', 'pillay whatsapp'];
/** Between keystrokes, in milliseconds. */
const PAUSE = 60;

/** Keystrokes in the search, against a plain scan of the same texts in a worker. */
export async function search({ runs, reading, bare }: Bench): Promise<Row[]> {
  const server = await reading(COUNT);
  const lines = (await pullAll(server)).trimEnd().split('\n');
  const texts = lines.map((line) => searchText(toContact(JSON.parse(line) as ContactRecord)));
  bare.serve(PATH, { type: 'application/json', body: JSON.stringify(texts) });
  const words = TYPED.flatMap((text) =>
    Array.from(text, (_, i) => searchWords(text.slice(0, i + 1))),
  );
  const device = await startDevice(server);
  const tab = await device.open();
  await tab.noted('contacts:show', COUNT);
  const work: number[] = [];
  const answer: number[] = [];
  const shown: number[] = [];
  const scan: number[] = [];
  for (let run = 0; run < runs; run++) {
    const typed = await type(tab);
    work.push(p95(typed.map((stroke) => stroke.work)));
    answer.push(p95(typed.map((stroke) => stroke.answer)));
    shown.push(p95(typed.map((stroke) => stroke.shown)));
    scan.push(p95(await scanAll(device, bare.origin, words)));
  }
  await device.close();
  const floor: Series = { what: 'plain scan', values: scan };
  const what = 'keystroke over 100,000, p95';
  return [
    { what: `${what}: in the worker`, unit: 'ms', values: work, target: { most: 6 }, floor },
    { what: `${what}: asked to answered`, unit: 'ms', values: answer, target: { most: 6 }, floor },
    { what: `${what}: input to rows on screen`, unit: 'ms', values: shown },
  ];
}

const p95 = (values: readonly number[]) => quantile(values, 0.95);

interface Stroke {
  work: number;
  answer: number;
  shown: number;
}

async function type(tab: Tab): Promise<Stroke[]> {
  const { page } = tab;
  const box = page.getByRole('searchbox');
  const strokes: Stroke[] = [];
  for (const text of TYPED) {
    await box.fill('');
    await page.waitForTimeout(PAUSE * 5);
    for (const key of text) {
      await page.evaluate(() => (globalThis.benchKeystrokes ??= []).splice(0));
      await box.press(key === ' ' ? 'Space' : key);
      await page.waitForFunction(() => globalThis.benchKeystrokes?.length === 1);
      const [seen] = await page.evaluate(() => globalThis.benchKeystrokes ?? []);
      const { start, end } = await tab.noted('contacts:show');
      if (seen) strokes.push({ ...seen, work: end - start });
      await page.waitForTimeout(PAUSE);
    }
  }
  return strokes;
}

async function scanAll(device: Device, origin: string, words: string[][]): Promise<number[]> {
  const page: Page = await device.blank();
  await page.goto(origin);
  const times = await page.evaluate(
    async ({ path, words }) => {
      const source = `onmessage = async ({ data: { url, words } }) => {
        const texts = await (await fetch(url)).json();
        const times = [];
        for (const all of words) {
          const start = performance.now();
          texts.filter((text) => all.every((word) => text.includes(word)));
          times.push(performance.now() - start);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        postMessage(times);
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      const answer = new Promise<number[]>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<number[]>) => resolve(data);
      });
      worker.postMessage({ url: location.origin + path, words });
      return answer;
    },
    { path: PATH, words },
  );
  await page.close();
  return times;
}
