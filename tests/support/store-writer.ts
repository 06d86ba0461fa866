// Writes through the SQLite store in the folder of its first argument until it is killed, one line of JSON on stdout for
// each put that was acknowledged and each cursor that was given. The second argument makes its documents its own.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openSqliteStore } from '#server/store/sqlite/open.ts';

/** What the writer tells. */
export type Told = { id: string; n: number; rev: string } | { cursor: string };

const [dir = '', round = ''] = process.argv.slice(2);
// Written at once and whole, so that nothing acknowledged is lost in a buffer.
const tell = (line: Told) => void writeSync(1, `${JSON.stringify(line)}\n`);
const store = openSqliteStore({
  dir,
  random: (bytes) => randomBytes(bytes),
  log: { info: () => undefined, error: () => undefined },
});
const database = await store.open('contacts');

/** Writes new documents, then changes one of an earlier life as well: with revision, so that conflicts count too. */
async function write(writer: number): Promise<never> {
  for (let n = 0; ; n++) {
    const id = `${round}-${writer}-${n}`;
    const shared = `shared-${writer}`;
    const [before] = await database.get([shared]);
    const outcomes = await database.put([
      { id, json: JSON.stringify({ n }), keys: [['n', String(n)]] },
      { id: shared, json: JSON.stringify({ n }), ...(before && { rev: before.rev }) },
    ]);
    outcomes.forEach((outcome, i) => {
      if (typeof outcome === 'object') tell({ id: i === 0 ? id : shared, n, rev: outcome.rev });
    });
    if (n % 50 === 20) await database.erase([shared]);
    if (n % 7 === 3) {
      const again = await database.get([id]);
      await database.put(again.map(({ rev }) => ({ id, rev, json: JSON.stringify({ n }) })));
    }
  }
}

async function follow(): Promise<never> {
  let cursor: string | null = null;
  for (;;) {
    ({ cursor } = await database.changes(cursor, 100));
    tell({ cursor });
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

await Promise.all([write(1), write(2), write(3), follow()]);
