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
import type { Bench, Figure } from './support/figure.ts';
import { runFigures, runsOr } from './support/runner.ts';
import { startServer, type Server } from './support/server.ts';

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

await runFigures(FIGURES, async () => {
  const servers = new Map<number, Promise<Server>>();
  const bare = await startBare();
  const shared: Bench = {
    runs: runsOr(3),
    bare,
    reading(count) {
      const server = servers.get(count) ?? startServer(contacts(count));
      servers.set(count, server);
      return server;
    },
  };
  return {
    shared,
    async end() {
      for (const server of servers.values()) await (await server).stop();
      bare.close();
    },
  };
});
