import type { Bench, Row } from '../support/figure.ts';
import { startDevice, type Device } from '../support/device.ts';
import { pullAll } from '../support/server.ts';

const COUNT = 100_000;
const PATH = '/records.ndjson';
const ADDRESSES = { path: PATH, dexie: '/dexie.mjs' };

/** The first sync of a large list, from the request on, against storing alone, with all records in memory already. */
export async function firstSync({ runs, reading, bare }: Bench): Promise<Row[]> {
  const server = await reading(COUNT);
  bare.serve(PATH, { type: 'application/x-ndjson', body: await pullAll(server) });
  const durable: number[] = [];
  const searchable: number[] = [];
  const rows: number[] = [];
  const packed: number[] = [];
  for (let run = 0; run < runs; run++) {
    const device = await startDevice(server);
    const times = await sync(device);
    durable.push(times.durable);
    searchable.push(times.searchable);
    rows.push(await inBarePage(device, bare.origin, putRows));
    packed.push(await inBarePage(device, bare.origin, putPacked));
    await device.close();
  }
  const floor = { what: 'packed, 1,000 a put', values: packed };
  return [
    {
      what: 'first sync of 100,000: durable',
      unit: 'ms',
      values: durable,
      target: { most: 600 },
      floor,
    },
    {
      what: 'first sync of 100,000: searchable',
      unit: 'ms',
      values: searchable,
      target: { most: 1_200 },
      floor: { what: 'Dexie bulkPut of rows', values: rows },
    },
  ];
}

async function sync(device: Device): Promise<{ durable: number; searchable: number }> {
  const tab = await device.open();
  const searchable = await tab.noted('contacts:show', COUNT);
  const complete = await tab.noted('contacts:complete');
  const [pull] = await tab.requests('/api/sync/pull');
  if (pull === undefined) throw new Error('nothing was pulled');
  return { durable: complete.start - pull.start, searchable: searchable.end - pull.start };
}

async function inBarePage(
  device: Device,
  origin: string,
  work: (addresses: typeof ADDRESSES) => Promise<number>,
): Promise<number> {
  const page = await device.blank();
  await page.goto(origin);
  const time = await page.evaluate(work, ADDRESSES);
  await page.close();
  return time;
}

async function putRows({ path, dexie }: typeof ADDRESSES): Promise<number> {
  const { Dexie } = (await import(dexie)) as typeof import('dexie');
  const text = await (await fetch(path)).text();
  const records = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });
  const db = new Dexie('rows', { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ records: 'id' });
  await db.open();
  const start = performance.now();
  await db.table('records').bulkPut(records);
  const time = performance.now() - start;
  await db.delete();
  return time;
}

async function putPacked({ path, dexie }: typeof ADDRESSES): Promise<number> {
  const { Dexie } = (await import(dexie)) as typeof import('dexie');
  const lines = (await (await fetch(path)).text()).split(/(?<=\n)/);
  const encoder = new TextEncoder();
  const segments: Uint8Array[] = [];
  for (let i = 0; i < lines.length; i += 1_000)
    segments.push(encoder.encode(lines.slice(i, i + 1_000).join('')));
  const db = new Dexie('packed', { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ segments: '++' });
  await db.open();
  const start = performance.now();
  for (const lines of segments) await db.table('segments').put(lines);
  const time = performance.now() - start;
  await db.delete();
  return time;
}
