import { asDoc, LOOKUP } from '#server/contacts/records.ts';
import type { Database, NewDoc } from '#server/store/store.ts';
import { contacts } from '../support/contacts.ts';
import type { Row, StoreBench } from '../support/figure.ts';
import { median, quantile } from '../support/statistics.ts';

/** There before. */
const COUNT = 10_000;
const BATCH = 1_000;
const TRIES = 50;

/** How long it takes until a contact is found by its number, and until it is read at another server that heard a hint. */
export async function couchMoments({ runs, couch }: StoreBench): Promise<Row[]> {
  const name = 'contacts-moments';
  const store = couch.store();
  const here = await store.open(name);
  const there = await couch.store().open(name);
  const docs = [...contacts(COUNT + 2 * runs * TRIES)].map((record) =>
    asDoc(record, JSON.stringify(record)),
  );
  for (let from = 0; from < COUNT; from += BATCH) await here.put(docs.splice(0, BATCH));
  const reader = await readerOf(there);
  const found: number[][] = [];
  const read: number[][] = [];
  for (let run = 0; run < runs; run++) {
    found.push(await times(docs.splice(0, TRIES), (doc) => timeToFind(here, doc)));
    read.push(await times(docs.splice(0, TRIES), (doc) => timeToRead(here, reader, doc)));
  }
  reader.stop();
  await store.drop(name);
  const p95 = (values: number[]) => quantile(values, 0.95);
  return [
    { what: 'CouchDB: written to found by its number, p50', unit: 'ms', values: found.map(median) },
    { what: 'CouchDB: written to found by its number, p95', unit: 'ms', values: found.map(p95) },
    { what: 'CouchDB: put here to read there, p50', unit: 'ms', values: read.map(median) },
    { what: 'CouchDB: put here to read there, p95', unit: 'ms', values: read.map(p95) },
  ];
}

async function times(docs: NewDoc[], measure: (doc: NewDoc) => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (const doc of docs) all.push(await measure(doc));
  return all;
}

async function timeToFind(database: Database, doc: NewDoc): Promise<number> {
  const [, phone = ''] = doc.keys?.find(([key]) => key === LOOKUP.phone) ?? [];
  await database.put([doc]);
  const written = performance.now();
  while ((await database.find(LOOKUP.phone, phone, phone, 1)).length === 0);
  return performance.now() - written;
}

async function timeToRead(database: Database, reader: Reader, doc: NewDoc): Promise<number> {
  const started = performance.now();
  const read = reader.next(doc.id);
  await database.put([doc]);
  return (await read) - started;
}

interface Reader {
  /** When a document of this id has been read. */
  next(id: string): Promise<number>;
  stop(): void;
}

/** Reads what changes from now on, as soon as it hears of it. */
async function readerOf(database: Database): Promise<Reader> {
  const waiting = new Map<string, (at: number) => void>();
  let cursor: string | null = null;

  async function readOn(): Promise<void> {
    for (let more = true; more;) {
      const page = await database.changes(cursor, BATCH);
      for (const { id } of page.docs) waiting.get(id)?.(performance.now());
      ({ cursor, more } = page);
    }
  }

  await readOn();
  let reading = Promise.resolve();
  let asked = false;
  const stop = database.watch(() => {
    if (asked) return;
    asked = true;
    reading = reading.then(() => {
      asked = false;
      return readOn();
    });
  });
  return {
    next: (id) => new Promise((resolve) => waiting.set(id, resolve)),
    stop,
  };
}
