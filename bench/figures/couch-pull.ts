import { LOOKUP } from '#server/contacts/records.ts';
import type { Sequence } from '#server/store/couch/pouch.ts';
import { StoreUnavailable, type Database } from '#server/store/store.ts';
import { PAGE_SIZE } from '#shared/protocol/sync.ts';
import { contacts } from '../support/contacts.ts';
import type { BarePouch } from '../support/couch.ts';
import type { Row, StoreBench } from '../support/figure.ts';
import { inTurns } from '../support/in-turns.ts';
import { pullRate, pullText } from '../support/pulls.ts';
import { startServer } from '../support/server.ts';

const COUNT = 20_000;

/** A full pull from a server, and what it reads of the store, against `changes` of the same database in the same pages. */
export async function couchPull({ runs, couch }: StoreBench): Promise<Row[]> {
  const server = await startServer(contacts(COUNT), couch);
  try {
    const name = `contacts-${server.me.organisation.id.toLowerCase()}`;
    const database = await couch.store().open(name);
    await viewsMade(database);
    const bare = await couch.bare(name);
    const request = pullText(server);
    const [pulled = [], floor = [], read = []] = await inTurns(
      runs,
      () => pullRate(server.port, request, COUNT),
      () => rate(() => readBare(bare)),
      () => rate(() => readPages(database)),
    );
    return [
      {
        what: `CouchDB: a pull of ${COUNT.toLocaleString('en')} contacts`,
        unit: '/s',
        values: pulled,
        target: { leastTimesFloor: 0.8 },
        floor: { what: 'bare changes', values: floor },
      },
      {
        what: 'CouchDB: the same read from the store',
        unit: '/s',
        values: read,
        target: { leastTimesFloor: 0.8 },
        floor: { what: 'bare changes', values: floor },
      },
    ];
  } finally {
    await server.stop();
  }
}

/** Contacts a second. */
async function rate(read: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const count = await read();
  if (count < COUNT) throw new Error(`only ${count} were read`);
  return (count / (performance.now() - started)) * 1_000;
}

async function readPages(database: Database): Promise<number> {
  let count = 0;
  let cursor: string | null = null;
  for (let more = true; more;) {
    const page = await database.changes(cursor, PAGE_SIZE);
    count += page.docs.length;
    ({ cursor, more } = page);
  }
  return count;
}

async function readBare(bare: BarePouch): Promise<number> {
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
