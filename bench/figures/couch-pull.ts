import { asDoc, LOOKUP } from '#server/contacts/records.ts';
import type { Sequence } from '#server/store/couch/pouch.ts';
import { StoreUnavailable, type Database } from '#server/store/store.ts';
import { pull } from '#server/sync/pull.ts';
import { PAGE_SIZE } from '#shared/protocol/sync.ts';
import { contacts } from '../support/contacts.ts';
import type { Row, StoreBench } from '../support/figure.ts';
import { inTurns } from '../support/in-turns.ts';

const COUNT = 50_000;

/** All contacts read in pages, against `changes` of the same database in the same pages. */
export async function couchPull({ runs, couch }: StoreBench): Promise<Row[]> {
  const store = couch.store();
  const name = 'contacts-pull';
  const database = await store.open(name);
  let batch = [];
  for (const record of contacts(COUNT)) {
    batch.push(asDoc(record, JSON.stringify(record)));
    if (batch.length < PAGE_SIZE) continue;
    await database.put(batch);
    batch = [];
  }
  await viewsMade(database);
  const bare = await couch.bare(name);

  async function rate(read: () => Promise<number>): Promise<number> {
    const started = performance.now();
    const count = await read();
    if (count < COUNT) throw new Error(`only ${count} were read`);
    return (count / (performance.now() - started)) * 1_000;
  }

  const changes = () =>
    rate(async () => {
      let count = 0;
      let cursor: string | null = null;
      for (let more = true; more;) {
        const page = await database.changes(cursor, PAGE_SIZE);
        count += page.docs.length;
        ({ cursor, more } = page);
      }
      return count;
    });
  const lines = () =>
    rate(async () => {
      let count = 0;
      for await (const page of pull(database, null, Date.now, () => Promise.resolve(true)))
        count += Buffer.from(page).toString('latin1').split('\n').length - 2;
      return count;
    });
  const bareChanges = () =>
    rate(async () => {
      let count = 0;
      let since: Sequence = 0;
      for (let more = true; more;) {
        const page = await bare.changes({
          since,
          limit: PAGE_SIZE,
          batch_size: PAGE_SIZE,
          include_docs: true,
        });
        count += page.results.length;
        since = page.last_seq;
        more = page.results.length === PAGE_SIZE;
      }
      return count;
    });

  const [ours = [], floor = [], whole = []] = await inTurns(runs, changes, bareChanges, lines);
  await store.drop(name);
  return [
    {
      what: `CouchDB: ${COUNT.toLocaleString('en')} contacts read in pages`,
      unit: '/s',
      values: ours,
      target: { leastTimesFloor: 0.8 },
      floor: { what: 'bare changes', values: floor },
    },
    {
      what: 'CouchDB: the same as lines of a pull',
      unit: '/s',
      values: whole,
      target: { leastTimesFloor: 0.8 },
      floor: { what: 'bare changes', values: floor },
    },
  ];
}

/** Waits until the look-up view is made, so that this does not go on meanwhile. */
async function viewsMade(database: Database): Promise<void> {
  for (;;) {
    try {
      await database.find(LOOKUP.phone, '', '', 1);
      return;
    } catch (error) {
      // It may take longer than a request may.
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}
