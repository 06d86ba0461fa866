import { gzipSync } from 'node:zlib';
import type { Bench, Row } from '../support/figure.ts';
import { startDevice } from '../support/device.ts';

const COUNT = 10_000;

/** The scripts that the browser loads at the first page until the list shows, by themselves compressed. */
export async function javascript({ reading }: Bench): Promise<Row[]> {
  const server = await reading(COUNT);
  const device = await startDevice(server);
  const loaded = new Set<string>();
  device.context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) loaded.add(pathname);
  });
  const tab = await device.open();
  await tab.shown('bench:rows');
  const workers = new Set(tab.page.workers().map((worker) => new URL(worker.url()).pathname));
  const service = new Set(
    device.context.serviceWorkers().map((worker) => new URL(worker.url()).pathname),
  );
  await device.close();
  const page = [...loaded].filter((path) => !workers.has(path) && !service.has(path));
  const size = async (paths: Iterable<string>) => {
    let bytes = 0;
    for (const path of paths) {
      const answer = await fetch(server.origin + path, {
        headers: { 'accept-encoding': 'identity' },
      });
      bytes += gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
    }
    return bytes / 1_000;
  };
  const [own, worker, offline] = [await size(page), await size(workers), await size(service)];
  return [
    {
      what: 'JavaScript for the first page, gzip',
      unit: 'kB',
      values: [own + worker],
      target: { most: 90 },
    },
    { what: 'of it the page', unit: 'kB', values: [own] },
    { what: 'of it the data worker', unit: 'kB', values: [worker] },
    { what: 'beside it the service worker', unit: 'kB', values: [offline] },
  ];
}
