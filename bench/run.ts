// Measures the real app and server in Chromium and prints the figures beside their floors:
// `npm run bench -- [figure ...]`, all without a name. RUNS says how often each thing is measured.
import { firstSync } from './figures/first-sync.ts';
import { handoff } from './figures/handoff.ts';
import { javascript } from './figures/javascript.ts';
import { memory } from './figures/memory.ts';
import { offlineUpload } from './figures/offline-upload.ts';
import { reopen, reopenSlowly } from './figures/reopen.ts';
import { search } from './figures/search.ts';
import { slowNetwork } from './figures/slow-network.ts';
import { extraction, lookup, throughput } from './figures/throughput.ts';
import { upload } from './figures/upload.ts';
import { startBare } from './support/bare.ts';
import { contacts } from './support/contacts.ts';
import type { Bench, Figure, Row } from './support/figure.ts';
import { startServer, type Server } from './support/server.ts';
import { table } from './support/table.ts';

const FIGURES: Record<string, Figure> = {
  'first-sync': firstSync,
  'slow-network': slowNetwork,
  reopen,
  'reopen-slowly': reopenSlowly,
  memory,
  search,
  handoff,
  throughput,
  lookup,
  extraction,
  upload,
  'offline-upload': offlineUpload,
  javascript,
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(FIGURES, name));
if (unknown.length > 0) {
  console.error(
    `There is no figure ${unknown.join(', ')}. There are: ${Object.keys(FIGURES).join(', ')}.`,
  );
  process.exit(2);
}

const servers = new Map<number, Promise<Server>>();
const bench: Bench = {
  runs: Math.max(1, Number(process.env['RUNS'] ?? 3)),
  bare: await startBare(),
  reading(count) {
    const server = servers.get(count) ?? startServer(contacts(count));
    servers.set(count, server);
    return server;
  },
};

const rows: Row[] = [];
try {
  for (const [name, figure] of Object.entries(FIGURES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`bench: ${name}`);
    try {
      rows.push(...(await figure(bench)));
    } catch (error) {
      console.error(`bench: ${name} failed:`, error);
      process.exitCode = 1;
    }
  }
} finally {
  for (const server of servers.values()) await (await server).stop();
  bench.bare.close();
}
console.log(table(rows));
// A figure that failed may have left a browser or a server open.
process.exit();
