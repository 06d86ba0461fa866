import { gzipSync } from 'node:zlib';
import type { Bench, Row } from '../support/figure.ts';
import { startDevice } from '../support/device.ts';
import { network } from '../support/proxy.ts';
import { pullAll } from '../support/server.ts';

const COUNT = 10_000;
const QUALITY = { roundTrip: 150, bandwidth: 10_000_000 };
const PATH = '/records.gz';

/** The first sync over a mobile network, from the request on, against one compressed answer of the same bytes. */
export async function slowNetwork({ runs, reading, bare }: Bench): Promise<Row[]> {
  const server = await reading(COUNT);
  const body = gzipSync(await pullAll(server));
  bare.serve(PATH, { type: 'application/x-ndjson', body, encoding: 'gzip' });
  const [network1, network2] = [
    await network(server.port, QUALITY),
    await network(bare.port, QUALITY),
  ];
  const durable: number[] = [];
  const firstRows: number[] = [];
  const download: number[] = [];
  for (let run = 0; run < runs; run++) {
    const device = await startDevice(server, { origin: network1.origin });
    const tab = await device.open();
    const complete = await tab.noted('contacts:complete');
    const shown = await tab.shown('bench:rows');
    const [pull] = await tab.requests('/api/sync/pull');
    if (pull === undefined) throw new Error('nothing was pulled');
    durable.push(complete.start - pull.start);
    firstRows.push((shown.end - pull.start) / QUALITY.roundTrip);

    const page = await device.blank();
    await page.goto(network2.origin);
    download.push(
      await page.evaluate(async (path) => {
        const start = performance.now();
        await (await fetch(path)).arrayBuffer();
        return performance.now() - start;
      }, PATH),
    );
    await device.close();
  }
  network1.close();
  network2.close();
  const what = 'first sync of 10,000 over 150 ms, 10 Mbit/s';
  return [
    {
      what: `${what}: durable`,
      unit: 'ms',
      values: durable,
      target: { timesFloor: 1.5 },
      floor: { what: 'one gzip response', values: download },
    },
    {
      what: `${what}: first 50 shown`,
      unit: 'round trips',
      values: firstRows,
      target: { most: 2 },
    },
  ];
}
