import type { Bench, Row } from '../support/figure.ts';
import { startDevice, type Device, type Tab } from '../support/device.ts';
import { renderersOf, slowDown } from '../support/processes.ts';

/** Opens the app again on a device that has everything, in the order by name, which was last used. */
export async function reopen(bench: Bench): Promise<Row[]> {
  return measure(bench, { count: 100_000, slower: 1, first: 120, all: 450 });
}

/** The same on a slow processor. */
export async function reopenSlowly(bench: Bench): Promise<Row[]> {
  return measure(bench, { count: 10_000, slower: 6, first: 600, all: 1_200 });
}

interface Case {
  count: number;
  /** How many times slower the processor is. */
  slower: number;
  first: number;
  all: number;
}

async function measure(
  { runs, reading }: Bench,
  { count, slower, first, all }: Case,
): Promise<Row[]> {
  const server = await reading(count);
  const device = await startDevice(server);
  const visitor = await startDevice(server, { signedIn: false });
  const order = await useOrder(device, count);
  const firstRows: number[] = [];
  const searchable: number[] = [];
  const shell: number[] = [];
  // The first time does not count: the browser compiles and keeps what it meets.
  for (let run = -1; run < runs; run++) {
    const app = await opened(device, slower, '/', async (tab) => {
      const rows = await tab.shown('bench:rows');
      const shown = await tab.noted('contacts:show', count);
      return { tab, begun: await tab.begun(), rows, shown };
    });
    if (app.rows.detail !== order) throw new Error('not the order last used');
    await app.tab.page.close();
    const page = await opened(visitor, slower, '/sign-in', async (tab) => {
      const shown = await tab.shown('bench:heading');
      return { tab, begun: await tab.begun(), shown };
    });
    await page.tab.page.close();
    if (run < 0) continue;
    firstRows.push(app.rows.end - app.begun);
    searchable.push(app.shown.end - app.begun);
    shell.push(page.shown.end - page.begun);
  }
  await device.close();
  await visitor.close();
  const floor = { what: 'the sign-in page', values: shell };
  const speed = slower > 1 ? `, CPU ${slower} times slower` : '';
  const what = `reopen with ${count.toLocaleString('en')}${speed}`;
  return [
    { what: `${what}: first 50`, unit: 'ms', values: firstRows, target: { most: first }, floor },
    { what: `${what}: searchable`, unit: 'ms', values: searchable, target: { most: all }, floor },
  ];
}

/** Fills a device and sorts by name; answers whose name is first, once that order is kept for the next start. */
async function useOrder(device: Device, count: number): Promise<string> {
  const tab = await device.open();
  await tab.noted('contacts:show', count);
  await tab.page.getByRole('button', { name: 'Client Name' }).click();
  await tab.page.waitForTimeout(SETTLE);
  const name = await firstName(tab);
  await tab.page.close();
  return name;
}

/** Longer than the list rests before its first rows are kept, in milliseconds. */
const SETTLE = 2_000;

const firstName = async ({ page }: Tab): Promise<string> =>
  (await page.locator('[data-index="0"]').textContent()) ?? '';

/** Opens a path in a new tab and measures there, on a processor that is so many times slower meanwhile. */
async function opened<T>(
  device: Device,
  slower: number,
  path: string,
  read: (tab: Tab) => Promise<T>,
): Promise<T> {
  if (slower === 1) return read(await device.open(path));
  const tab = await device.prepare();
  const restore = await slowDown(await renderersOf(device.context), slower);
  try {
    await tab.open(path);
    return await read(tab);
  } finally {
    await restore();
  }
}
