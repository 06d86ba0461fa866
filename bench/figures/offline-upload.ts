import type { Bench, Row } from '../support/figure.ts';
import { contacts, csvOf } from '../support/contacts.ts';
import { startDevice } from '../support/device.ts';
import { network } from '../support/proxy.ts';
import { pullAll, startServer } from '../support/server.ts';

const COUNT = 10_000;
const PATH = '/made.json';

declare global {
  var benchOnline: number | undefined;
}

/** Contacts uploaded without a network, from the moment it is back, against one request into one transaction. */
export async function offlineUpload({ runs, bare }: Bench): Promise<Row[]> {
  bare.serve(PATH, { type: 'application/json', body: JSON.stringify([...contacts(COUNT)]) });
  const durable: number[] = [];
  const first: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer();
    const link = await network(server.port);
    const device = await startDevice(server, { origin: link.origin });
    const tab = await device.open();
    await tab.noted('contacts:complete');
    const { page } = tab;
    await page.getByRole('button', { name: 'Upload', exact: true }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'contacts.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csvOf(COUNT, run + 1)),
    });
    const upload = page.getByRole('dialog').getByRole('button', { name: /^Upload .+ contacts$/ });
    await upload.waitFor();
    link.cut();
    await upload.click();
    await page.getByRole('dialog').getByText('added', { exact: false }).first().waitFor();
    await page.waitForTimeout(1_000);

    link.mend();
    const worker = await tab.worker();
    const online = await worker.evaluate(() => {
      dispatchEvent(new Event('online'));
      return performance.timeOrigin + performance.now();
    });
    await page.waitForTimeout(3_000);
    const pushes = (await tab.requests('/api/sync/push')).filter(({ start }) => start >= online);
    const stored = (await pullAll(server)).split('\n').length - 1;
    if (stored !== COUNT) throw new Error(`the server has ${stored}`);
    durable.push(Math.max(...pushes.map(({ end }) => end)) - online);
    first.push((pushes[0]?.end ?? Number.NaN) - online);

    const empty = await device.blank();
    await empty.goto(bare.origin);
    floor.push(
      await empty.evaluate(async (path) => {
        const body = await (await fetch(path)).text();
        const start = performance.now();
        await (await fetch('/records', { method: 'POST', body })).arrayBuffer();
        return performance.now() - start;
      }, PATH),
    );
    await device.close();
    link.close();
    await server.stop();
  }
  return [
    {
      what: '10,000 made offline: all durable at the server',
      unit: 'ms',
      values: durable,
      target: { most: 350 },
      floor: { what: 'one POST, one transaction', values: floor },
    },
    { what: 'of it until the first 1,000 are', unit: 'ms', values: first },
  ];
}
