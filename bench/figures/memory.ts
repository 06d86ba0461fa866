import type { Page } from 'playwright';
import type { Bench, Row } from '../support/figure.ts';
import { startDevice } from '../support/device.ts';
import { heapsOf } from '../support/heap.ts';
import { privateMemory, renderersOf } from '../support/processes.ts';

const COUNT = 100_000;
/** How long a tab rests before it is measured, in milliseconds. */
const REST = 3_000;

/** What a tab holds of its own with a large list, reopened and after one search. */
export async function memory({ runs, reading, bare }: Bench): Promise<Row[]> {
  const server = await reading(COUNT);
  const whole: number[] = [];
  const heap: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < runs; run++) {
    // A browser of its own: the process of a closed tab may live on for a while.
    const other = await startDevice(server);
    const page = await other.blank();
    await page.goto(bare.origin);
    empty.push((await measured(page)).whole);
    await other.close();

    const device = await startDevice(server);
    const first = await device.open();
    await first.noted('contacts:show', COUNT);
    await first.page.waitForTimeout(REST);
    await first.page.close();

    const tab = await device.open();
    await tab.noted('contacts:show', COUNT);
    await tab.page.getByRole('searchbox').fill('nkosi 082');
    const used = await measured(tab.page);
    whole.push(used.whole);
    heap.push(used.heap);
    await device.close();
  }
  const floor = { what: 'an empty page', values: empty };
  return [
    {
      what: 'memory of the tab with 100,000',
      unit: 'MB',
      values: whole,
      target: { most: 200 },
      floor,
    },
    { what: 'of it JavaScript, page and worker', unit: 'MB', values: heap },
  ];
}

/** After a garbage collection: the private memory of the page's process, and what its JavaScript uses. */
async function measured(page: Page): Promise<{ whole: number; heap: number }> {
  await page.waitForTimeout(REST);
  const heap = await heapsOf(page);
  const [largest] = await renderersOf(page.context());
  if (largest === undefined) throw new Error('no process runs the page');
  return { whole: privateMemory(largest), heap };
}
