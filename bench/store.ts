// Measures the stores beside the bare engines under them and prints the figures beside their floors:
// `npm run bench:store -- [figure ...]`, all without a name. COUCHDB_URL names a CouchDB, whose databases are left alone;
// without it a stand-in is started. RUNS says how often each thing is measured.
import { couchPull } from './figures/couch-pull.ts';
import { couchWrites } from './figures/couch-writes.ts';
import { sqlitePull } from './figures/sqlite-pull.ts';
import { startCouch } from './support/couch.ts';
import type { Figure, StoreBench } from './support/figure.ts';
import { runFigures, runsOr } from './support/runner.ts';

const FIGURES: Record<string, Figure<StoreBench>> = {
  'couch-writes': couchWrites,
  'couch-pull': couchPull,
  'sqlite-pull': sqlitePull,
};

await runFigures(FIGURES, async () => {
  const couch = await startCouch();
  return { shared: { runs: runsOr(5), couch }, end: () => couch.close() };
});
