import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseCopy, type CopiedDatabase } from './copy-database.ts';
import { patiently } from './patience.ts';
import type { Store } from './store.ts';

/** How often the source is asked for what is new while it goes on changing. */
const MOST_PASSES = 10;
/** How often all is compared, and what differs copied again. */
const MOST_ROUNDS = 3;
/** Milliseconds that what a store with several copies tells of its changes may lag. */
const LAG = 1_000;

export interface CopyOptions {
  /** The databases, in the order in which they are copied. */
  names: readonly string[];
  /** The id of a document that is not looked at, on either side. */
  ignored: string;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal | undefined;
  /** Milliseconds that a change at the source is waited for; without it a second. */
  lag?: number;
}

/** How far it is: `done` of about `total` documents (`indexing`: databases); null: nobody knows how many there are. */
export interface Progress {
  phase: 'looking' | 'copying' | 'checking' | 'indexing';
  done: number;
  total: number | null;
}

export interface CopyReport {
  databases: CopiedDatabase[];
  /** How many documents changed at the source after they were first read. The copy has what they became. */
  changed: number;
  /** False: the source never stopped changing, and the copy lacks what changed last. */
  isQuiet: boolean;
}

/**
 * Makes databases of `to` hold the same as those of `from`: documents and look-up keys; revisions and cursors are a store's
 * own. Only what differs is written, so that what was cut short goes on where it stopped, and all is compared at the end.
 * Of a source that is in use each database is copied as it was at one moment.
 *
 * @throws StoreUnavailable when a store does not answer for a minute; DocumentTooLarge; what `signal` was aborted with.
 */
export async function copyStore(from: Store, to: Store, options: CopyOptions): Promise<CopyReport> {
  const { names, ignored, onProgress = () => undefined, signal, lag = LAG } = options;
  const open = (store: Store, name: string) => patiently(() => store.open(name), signal);
  const copies: DatabaseCopy[] = [];
  for (const name of names) {
    const [source, target] = [await open(from, name), await open(to, name)];
    copies.push(new DatabaseCopy({ name, from: source, to: target, ignored, signal }));
  }

  /** Begins a phase; what is answered counts what is done. */
  const begin = (phase: Progress['phase'], total: number | null) => {
    let done = 0;
    const count = (more: number) => onProgress({ phase, done: (done += more), total });
    count(0);
    return count;
  };
  const total = async (side: 'from' | 'to') =>
    (await Promise.all(copies.map((copy) => copy.total(side)))).reduce((sum, one) =>
      sum === null || one === null ? null : sum + one,
    );

  /** Copies until nothing new comes; the answer: how much changed after it had been read, and whether nothing new comes. */
  async function bringOver(): Promise<{ changed: number; isQuiet: boolean }> {
    const counted = begin('copying', await total('from'));
    for (const copy of copies) await copy.advance(counted);
    let changed = 0;
    for (let pass = 1; pass < MOST_PASSES; pass++) {
      await wait(lag, undefined, signal && { signal });
      let found = 0;
      for (const copy of copies) found += await copy.advance(() => undefined);
      if (found === 0) return { changed, isQuiet: true };
      changed += found;
    }
    return { changed, isQuiet: false };
  }

  const looked = begin('looking', await total('to'));
  for (const copy of copies) await copy.look(looked);

  let [changed, isQuiet] = [0, false];
  for (let round = 0; round < MOST_ROUNDS && copies.some((copy) => !copy.isEqual); round++) {
    for (const copy of copies) if (round > 0 && !copy.isEqual) copy.restart();
    const brought = await bringOver();
    changed += brought.changed;
    ({ isQuiet } = brought);
    const documents = copies.reduce((sum, copy) => sum + copy.documents, 0);
    const checked = begin('checking', documents);
    for (const copy of copies) await copy.finish(checked);
  }

  const indexed = begin('indexing', copies.length);
  for (const copy of copies) {
    await copy.index();
    indexed(1);
  }
  return { databases: copies.map((copy) => copy.report()), changed, isQuiet };
}
