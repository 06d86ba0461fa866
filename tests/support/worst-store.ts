import { toHex } from '#shared/base/ports.ts';
import { cursorAt, sequenceOf, type Generation } from '#server/store/cursor.ts';
import { checkDatabaseName, checkIdsOnce } from '#server/store/checks.ts';
import {
  StoreUnavailable,
  type Changes,
  type Database,
  type Doc,
  type LookupKey,
  type NewDoc,
  type Outcome,
  type Store,
} from '#server/store/store.ts';
import { seeded, seededBytes } from './seeded.ts';

export interface WorstStoreOptions {
  /** What goes wrong, and when, follows from it. */
  seed: number;
  /** The same store without the nastiness, for tests that are about something else. */
  calm?: boolean;
}

export interface WorstStore extends Store {
  /** A backup of everything as it is now. */
  snapshot(): Snapshot;
  /** Goes back to a backup, as a server does that starts on an older copy: cursors given since are gone. */
  restore(snapshot: Snapshot): void;
  /** While away every method throws StoreUnavailable. */
  setAway(away: boolean): void;
}

/** A backup of a worst store; only that store can read it. */
export interface Snapshot {
  readonly last: number;
  readonly generations: readonly Generation[];
  readonly databases: ReadonlyMap<string, Stored>;
}

interface Stored {
  readonly name: string;
  readonly uid: string;
  /** In the order of their sequence numbers. */
  readonly rows: Map<string, Row>;
}

interface Row {
  readonly id: string;
  readonly sequence: number;
  /** Null: removed. */
  readonly json: string | null;
  readonly keys: readonly LookupKey[];
  /** What `find` goes by until `keysFrom`, counted in calls of the store. */
  readonly oldKeys: readonly LookupKey[];
  readonly keysFrom: number;
}

/** How many calls of the store `find` may lag behind at most: who polls it sees every put after so many. */
const MOST_LAG = 12;

/** `setImmediate` as it is before a test fakes timers. */
const immediate = globalThis.setImmediate;

/**
 * The worst store that the port permits, in memory. It splits a put into documents that become visible one by one and
 * in any order; answers 'unavailable' for what is not written, is written, or is written a while later; lags in `find`;
 * gives short pages of changes, out of order, with repetitions; loses, delays and repeats hints; and lets others run at
 * every step. Every put that is tried again long enough is written, and every lag ends.
 */
export function worstStore({ seed, calm = false }: WorstStoreOptions): WorstStore {
  const next = seeded(seed);
  const bytes = seededBytes(seed + 1);
  const chance = (probability: number) => !calm && next() < probability;
  const below = (count: number) => Math.floor(next() * count);
  const newName = () => toHex(bytes(8));

  let last = 0;
  let generations: readonly Generation[] = [{ name: newName(), first: 1 }];
  let databases = new Map<string, Stored>();
  const listeners = new Map<string, Set<() => void>>();
  let calls = 0;
  let away = false;
  let closed = false;

  /** Lets whatever else waits run, for a while that differs. */
  async function step(): Promise<void> {
    await Promise.resolve();
    if (chance(0.2)) await turns(1 + below(2));
  }

  async function turns(count: number): Promise<void> {
    for (let i = 0; i < count; i++) await new Promise<void>((resolve) => immediate(resolve));
  }

  function shuffle<T>(items: T[]): T[] {
    if (calm) return items;
    return items
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  async function enter(): Promise<void> {
    calls += 1;
    await step();
    if (away || closed) throw new StoreUnavailable('the store is away');
  }

  function stored(uid: string): Stored {
    const database = databases.get(uid);
    if (away || closed || !database) throw new StoreUnavailable('the database is not there');
    return database;
  }

  function hint(uid: string): void {
    for (const listener of listeners.get(uid) ?? []) {
      if (calm) listener();
      if (calm || chance(0.25)) continue;
      for (let times = chance(0.25) ? 2 : 1; times > 0; times--) {
        void turns(below(20)).then(() => {
          if (listeners.get(uid)?.has(listener)) listener();
        });
      }
    }
  }

  function write(uid: string, doc: NewDoc): Outcome {
    const database = stored(uid);
    const before = database.rows.get(doc.id);
    const rev = before && before.json !== null ? String(before.sequence) : undefined;
    if (rev !== doc.rev) return 'conflict';
    last += 1;
    const lag = chance(0.5) ? 1 + below(MOST_LAG) : 0;

    database.rows.delete(doc.id);
    database.rows.set(doc.id, {
      id: doc.id,
      sequence: last,
      json: doc.json,
      keys: doc.json === null ? [] : (doc.keys ?? []),
      oldKeys: before ? findableBy(before) : [],
      keysFrom: calls + lag,
    });
    hint(uid);
    return { rev: String(last) };
  }

  function writeOrNot(uid: string, doc: NewDoc): Outcome {
    if (!chance(0.06)) return write(uid, doc);
    const before = stored(uid).rows.get(doc.id);
    const kind = below(3);
    if (kind === 1) write(uid, doc);
    if (kind === 2) {
      // A request that outlives its time limit lands when nobody waits for it any more, if nothing came between.
      void turns(1 + below(10)).then(() => {
        if (!closed && !away && databases.get(uid)?.rows.get(doc.id) === before) write(uid, doc);
      });
    }
    return 'unavailable';
  }

  const findableBy = (row: Row) => (calls >= row.keysFrom ? row.keys : row.oldKeys);

  function database(uid: string): Database {
    return {
      ...(!calm && { readsUnsure: true }),

      async get(ids) {
        await enter();
        const docs: Doc[] = [];
        for (const id of shuffle([...new Set(ids)])) {
          const row = stored(uid).rows.get(id);
          if (row) docs.push(...asDoc(row));
          await step();
        }
        return docs;
      },

      async put(docs) {
        await enter();
        checkIdsOnce(docs);
        const outcomes = new Map<NewDoc, Outcome>();
        for (const doc of shuffle([...docs])) {
          outcomes.set(doc, writeOrNot(uid, doc));
          await step();
        }
        return docs.map((doc) => outcomes.get(doc) ?? 'unavailable');
      },

      async changes(since, limit, options): Promise<Changes> {
        await enter();
        const from = since === null ? 0 : sequenceOf(since, uid, generations, last);
        const all = [...stored(uid).rows.values()];
        const newer = all.filter((row) => row.sequence > from);
        const page = newer.slice(0, chance(0.3) ? 1 + below(limit) : limit);
        // The cursor may stand for less than was sent; then the next page repeats it.
        const at = chance(0.2) ? page[below(page.length)] : page.at(-1);
        const repeated = all.filter(
          (row) => row.sequence <= from && page.length < limit && chance(0.02),
        );
        await step();
        const rows = stored(uid).rows;
        const told = shuffle([...page, ...repeated.slice(0, limit - page.length)]).map(
          (row) => rows.get(row.id) ?? row,
        );
        const docs = told.flatMap((now) =>
          asDoc(now).map((doc) => (options?.keys ? { ...doc, keys: now.keys } : doc)),
        );
        return {
          docs,
          ...(options?.keys && {
            removed: told.flatMap(({ id, json }) => (json === null ? [id] : [])),
          }),
          cursor: cursorAt(uid, generations, at?.sequence ?? from),
          more: newer.length > page.length,
          ...(!chance(0.2) && { total: all.filter((row) => row.json !== null).length }),
        };
      },

      async find(name, from, to, limit) {
        await enter();
        const within = (value: string) => compare(from, value) <= 0 && compare(value, to) <= 0;
        const found = [...stored(uid).rows.values()].flatMap((row) => {
          const values = findableBy(row)
            .filter((key) => key[0] === name && within(key[1]))
            .map((key) => key[1]);
          const least = values.sort(compare)[0];
          return least === undefined || row.json === null ? [] : [{ least, row }];
        });
        return found
          .sort((a, b) => compare(a.least, b.least) || compare(a.row.id, b.row.id))
          .slice(0, limit)
          .flatMap(({ row }) => asDoc(row));
      },

      async erase() {
        await enter();
        stored(uid);
      },

      watch(listener) {
        const own = () => listener();
        const all = listeners.get(uid) ?? new Set();
        listeners.set(uid, all.add(own));
        return () => void all.delete(own);
      },
    };
  }

  return {
    async open(name) {
      checkDatabaseName(name);
      await enter();
      let found = [...databases.values()].find((other) => other.name === name);
      if (!found) {
        found = { name, uid: newName(), rows: new Map() };
        databases.set(found.uid, found);
      }
      return database(found.uid);
    },

    async names() {
      await enter();
      return shuffle([...databases.values()].map(({ name }) => name));
    },

    async drop(name) {
      await enter();
      for (const found of databases.values()) if (found.name === name) databases.delete(found.uid);
    },

    async close() {
      closed = true;
      listeners.clear();
    },

    snapshot: () => ({ last, generations, databases: copy(databases) }),

    restore(snapshot) {
      last = snapshot.last;
      generations = [...snapshot.generations, { name: newName(), first: last + 1 }];
      databases = copy(snapshot.databases);
    },

    setAway: (value) => (away = value),
  };
}

const asDoc = ({ id, sequence, json }: Row): Doc[] =>
  json === null ? [] : [{ id, rev: String(sequence), json }];

const copy = (databases: ReadonlyMap<string, Stored>) =>
  new Map([...databases].map(([uid, stored]) => [uid, { ...stored, rows: new Map(stored.rows) }]));

/** By code points, as SQLite compares text; JavaScript's own order is by UTF-16 units. */
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
