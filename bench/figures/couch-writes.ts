import { asDoc, mergeIn } from '#server/contacts/records.ts';
import { asKept } from '#server/store/couch/kept.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { contacts } from '../support/contacts.ts';
import type { Row, StoreBench } from '../support/figure.ts';
import { inTurns } from '../support/in-turns.ts';

const COUNT = 5_000;
/** What a device pushes at once. */
const BATCH = 1_000;

/** Contacts written in batches, a batch after the other, against `bulkDocs` of the same documents; each into a new database. */
export async function couchWrites({ runs, couch }: StoreBench): Promise<Row[]> {
  const records = [...contacts(COUNT)];
  const docs = records.map((record) => asDoc(record, JSON.stringify(record)));
  const kept = docs.map(asKept);
  const store = couch.store();
  let made = 0;

  /** Contacts a second. */
  async function rate<T>(all: readonly T[], write: (batch: T[]) => Promise<boolean>) {
    const started = performance.now();
    for (let from = 0; from < all.length; from += BATCH)
      if (!(await write(all.slice(from, from + BATCH)))) throw new Error('a batch was not taken');
    return (all.length / (performance.now() - started)) * 1_000;
  }

  async function into(work: (name: string) => Promise<number>): Promise<number> {
    const name = `contacts-${(made += 1)}`;
    try {
      return await work(name);
    } finally {
      // Its views are made for a while after the last write, which the next would pay for.
      await store.drop(name);
    }
  }

  const puts = () =>
    into(async (name) => {
      const database = await store.open(name);
      return rate(docs, async (batch) =>
        (await database.put(batch)).every((outcome) => typeof outcome === 'object'),
      );
    });
  const pushes = () =>
    into(async (name) => {
      const database = await store.open(name);
      return rate(records, async (batch: ContactRecord[]) =>
        (await mergeIn(database, batch)).every((outcome) => typeof outcome === 'object'),
      );
    });
  const bulks = () =>
    into(async (name) => {
      const database = await couch.bare(name);
      return rate(kept, async (batch) =>
        (await database.bulkDocs(batch)).every(({ ok, accepted }) => ok && !accepted),
      );
    });

  const [put = [], bulk = [], push = []] = await inTurns(runs, puts, bulks, pushes);
  const floor = { what: 'bare bulkDocs', values: bulk };
  const batches = `in batches of ${BATCH.toLocaleString('en')}`;
  return [
    {
      what: `CouchDB: contacts put ${batches}`,
      unit: '/s',
      values: put,
      target: { leastTimesFloor: 0.8 },
      floor,
    },
    { what: `CouchDB: the same, merged as a push is`, unit: '/s', values: push, floor },
  ];
}
