import { setTimeout as wait } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { documents } from '#server/auth/documents.ts';
import { mergeIn } from '#server/contacts/records.ts';
import { StoreUnavailable, type Database, type Store } from '#server/store/store.ts';
import { newUuid } from '#shared/base/ports.ts';
import { firstStamp, nextStamp, type Stamp } from '#shared/clock/stamp.ts';
import { merge } from '#shared/record/merge.ts';
import { isTombstone, type Held, type Values } from '#shared/record/record.ts';
import { seededBytes } from './seeded.ts';

interface Ledger {
  marks: string[];
}

const LEDGERS = ['one', 'two', 'three'];
const SHARED = 5;
/** Milliseconds that the feed may lag behind what is written. */
const MOST_LAG = 10_000;

/** What a writer is told is written, and how often it was told that it is not known. */
export interface Acknowledged {
  contacts: Map<string, Held>;
  /** Marks by the document that they stand in. */
  marks: Map<string, string[]>;
  /** Documents that were created. */
  created: string[];
  unknown: number;
}

/** Writers at some stores, and a reader of their changes, on two databases that they share. */
export interface Writers {
  /** Of all writers together. */
  acknowledged: Acknowledged;
  /** Ends writing. */
  stop(): Promise<void>;
  /** Whether a store has all that was acknowledged, and what is deleted is so. */
  expectAllAt(store: Store): Promise<void>;
  /** Whether the reader, which may lag, comes to hold all that a store has; ends reading. */
  expectAllRead(store: Store): Promise<void>;
}

/**
 * Starts a writer of contacts and one of private documents at each store, and a reader at the first. What is not known to be
 * written is not counted, and not tried again.
 */
export function startWriters(stores: readonly Store[]): Writers {
  const acknowledged: Acknowledged = {
    contacts: new Map(),
    marks: new Map(LEDGERS.map((key) => [key, []])),
    created: [],
    unknown: 0,
  };
  const random = seededBytes(21);
  const shared = Array.from({ length: SHARED }, () => newUuid(random));
  const seen = new Map<string, Set<string>>();
  const merged = new Map<string, Held>();
  let isWriting = true;
  let isReading = true;

  const contactsOf = (store: Store) => store.open('contacts-written');
  const privateOf = (store: Store) => store.open('private-written');

  /** Writes again and again; what the store does not know is left. */
  async function going(write: (n: number) => Promise<void>): Promise<void> {
    for (let n = 0; isWriting; n++) {
      try {
        await write(n);
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        acknowledged.unknown += 1;
        await wait(20);
      }
    }
  }

  async function writeContacts(store: Store, writer: number): Promise<void> {
    let stamp: Stamp = firstStamp(random);
    const own: string[] = [];
    const next = () => (stamp = nextStamp(stamp, Date.now()));
    const write = async (helds: readonly Held[]) => {
      const outcomes = await mergeIn(await contactsOf(store), helds);
      outcomes.forEach((outcome, i) => {
        const held = helds[i] as Held;
        const before = acknowledged.contacts.get(held.id);
        if (outcome === 'busy') acknowledged.unknown += 1;
        else acknowledged.contacts.set(held.id, before ? merge(before, held) : held);
      });
    };
    await going(async (n) => {
      const id = newUuid(random);
      own.push(id);
      const values: Values = { name: `Contact ${writer} ${n}` };
      const changed = shared[n % SHARED] as string;
      await write([
        { id, values, stamp: next() },
        { id: changed, values: { [`key/${writer}`]: n }, stamp: next() },
      ]);
      const gone = own.at(-4);
      if (n % 4 !== 3 || gone === undefined) return;
      await write([{ id: gone, deleted: next() }]);
      // An edit that comes too late.
      await write([{ id: gone, values: { name: 'Not deleted' }, stamp: next() }]);
    });
  }

  async function writeDocuments(store: Store, writer: number): Promise<void> {
    const open = () => privateOf(store);
    const ledgers = documents<Ledger>(open, 'ledger');
    const lines = documents<{ n: number }>(open, 'line');
    await going(async (n) => {
      const key = LEDGERS[n % LEDGERS.length] as string;
      const mark = `${writer}-${n}`;
      await ledgers.change(key, (ledger) =>
        ledger?.marks.includes(mark) ? undefined : { marks: [...(ledger?.marks ?? []), mark] },
      );
      acknowledged.marks.get(key)?.push(mark);
      if (await lines.create(mark, { n })) acknowledged.created.push(mark);
    });
  }

  async function read(open: () => Promise<Database>, take: (id: string, json: string) => void) {
    let cursor: string | null = null;
    while (isReading) {
      try {
        const changes = await (await open()).changes(cursor, 100);
        for (const { id, json } of changes.docs) take(id, json);
        ({ cursor } = changes);
        if (changes.more) continue;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
      }
      await wait(50);
    }
  }

  const first = stores[0] as Store;
  const writing = stores.flatMap((store, i) => [writeContacts(store, i), writeDocuments(store, i)]);
  const reading = [
    read(
      () => contactsOf(first),
      (id, json) => {
        const held = JSON.parse(json) as Held;
        const before = merged.get(id);
        merged.set(id, before ? merge(before, held) : held);
      },
    ),
    read(
      () => privateOf(first),
      (id, json) => void seen.set(id, (seen.get(id) ?? new Set()).add(json)),
    ),
  ];

  return {
    acknowledged,

    async stop() {
      isWriting = false;
      await Promise.all(writing);
    },

    async expectAllAt(store) {
      const contacts = await contactsOf(store);
      const docs = await contacts.get([...acknowledged.contacts.keys()]);
      const there = new Map(docs.map(({ id, json }) => [id, json]));
      for (const [id, held] of acknowledged.contacts) {
        const json = there.get(id);
        expect(json, `contact ${id}`).toBeDefined();
        const stored = JSON.parse(json!) as Held;
        if (isTombstone(held)) expect(isTombstone(stored), `deleted ${id}`).toBe(true);
        expect(JSON.stringify(merge(stored, held))).toBe(json);
      }
      const open = () => privateOf(store);
      const ledgers = documents<Ledger>(open, 'ledger');
      for (const [key, marks] of acknowledged.marks) {
        const kept = new Set((await ledgers.get(key))?.marks);
        expect(
          marks.filter((mark) => !kept.has(mark)),
          `ledger ${key}`,
        ).toEqual([]);
      }
      const ids = acknowledged.created.map((mark) => `line:${mark}`);
      const lines = new Set((await (await open()).get(ids)).map(({ id }) => id));
      expect(ids.filter((id) => !lines.has(id))).toEqual([]);
    },

    async expectAllRead(store) {
      const ids = [
        ...LEDGERS.map((key) => `ledger:${key}`),
        ...acknowledged.created.map((mark) => `line:${mark}`),
      ];
      const contacts = await (await contactsOf(store)).get([...acknowledged.contacts.keys()]);
      const documents = await (await privateOf(store)).get(ids);
      await vi.waitFor(
        () => {
          for (const { id, json } of contacts) expect(JSON.stringify(merged.get(id))).toBe(json);
          for (const { id, json } of documents)
            expect(seen.get(id)?.has(json), `read ${id}`).toBe(true);
        },
        { timeout: MOST_LAG, interval: 100 },
      );
      isReading = false;
      await Promise.all(reading);
    },
  };
}
