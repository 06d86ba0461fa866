import type { NewDoc, Outcome } from '../store.ts';
import { CouchTrouble, TooLarge } from './failure.ts';
import { asKept } from './kept.ts';
import type { Leaves } from './leaves.ts';
import type { PouchDatabase, Written } from './pouch.ts';

/** So many writes that were not acknowledged are remembered; whoever made them tries again within seconds. */
const MOST_UNSURE = 10_000;

interface WrittenLeaf {
  id: string;
  rev: string;
  /** What it was written over. */
  before?: string;
}

/** Writes documents so that what it acknowledges is on a majority of copies, and no other leaf was acknowledged beside it. */
export class Writer {
  readonly #couch: PouchDatabase;
  readonly #leaves: Leaves;
  readonly #report: (trouble: CouchTrouble) => void;
  /** The revisions of its own that are perhaps on a minority of copies, by id. */
  readonly #unsure = new Map<string, string>();

  /** `report` tells the log what is wrong with an answer as a whole. */
  constructor(couch: PouchDatabase, leaves: Leaves, report: (trouble: CouchTrouble) => void) {
    this.#couch = couch;
    this.#leaves = leaves;
    this.#report = report;
  }

  /** The outcome of each. @throws CouchTrouble where CouchDB was silent: to try again would make somebody wait as long once more. */
  async write(docs: readonly NewDoc[]): Promise<Outcome[]> {
    // A write that goes over an unsure one is taken back where another leaf stands, before it is written and after. That
    // leaf may be acknowledged, and only one that is alone on a majority keeps others from being so.
    const over = docs.flatMap(({ id, rev = '' }) =>
      this.#unsure.get(id) === rev ? [{ id, rev }] : [],
    );
    const lost = await this.#takeBack(over);
    if (lost === null) return docs.map(() => 'unavailable');
    const open = docs.filter(({ id }) => !lost.has(id));
    const outcomes = await this.#send(open, new Set(over.map(({ id }) => id)));
    const byId = new Map(open.map(({ id }, i) => [id, outcomes[i]]));
    return docs.map(({ id }) => (lost.has(id) ? 'conflict' : (byId.get(id) ?? 'unavailable')));
  }

  /** `isOver`: the ids of those that go over an unsure one. */
  async #send(docs: readonly NewDoc[], isOver: ReadonlySet<string>): Promise<Outcome[]> {
    if (docs.length === 0) return [];
    let answers: Written[];
    try {
      answers = await this.#couch.bulkDocs(docs.map(asKept));
    } catch (error) {
      // One that is too large is refused with all that came with it.
      if (error instanceof TooLarge) return this.#sendInHalves(docs, isOver);
      if (error instanceof CouchTrouble && error.trouble === 'silent') throw error;
      // A request that fails says nothing of what it wrote.
      return docs.map(() => 'unavailable');
    }
    const lost = await this.#takeBack(
      docs.flatMap(({ id, rev: before }, i) => {
        const { ok, rev, accepted } = answers[i] ?? {};
        if (rev === undefined || !(accepted || (ok && isOver.has(id)))) return [];
        return [{ id, rev, ...(before !== undefined && { before }) }];
      }),
    );
    if (docs.some(({ id }, i) => answers[i]?.accepted && !lost?.has(id)))
      this.#report(new CouchTrouble('no_majority'));
    return docs.map(({ id }, i) => {
      const { ok, rev, accepted, status } = answers[i] ?? {};
      if (lost?.has(id)) return 'conflict';
      if (rev === undefined || !(ok || accepted))
        return status === 409 ? 'conflict' : 'unavailable';
      if (!accepted && (lost !== null || !isOver.has(id))) return { rev };
      this.#remember(id, rev);
      return 'unavailable';
    });
  }

  async #sendInHalves(docs: readonly NewDoc[], isOver: ReadonlySet<string>): Promise<Outcome[]> {
    if (docs.length === 1) return ['too_large'];
    const middle = docs.length >> 1;
    return [
      ...(await this.#send(docs.slice(0, middle), isOver)),
      ...(await this.#send(docs.slice(middle), isOver)),
    ];
  }

  /** The ids of those that were taken back because another leaf stands; null: that could not be found out. */
  async #takeBack(written: readonly WrittenLeaf[]): Promise<ReadonlySet<string> | null> {
    const lost = await this.#leaves.takeBack(written).catch(() => null);
    for (const id of lost ?? []) this.#unsure.delete(id);
    return lost;
  }

  #remember(id: string, rev: string): void {
    this.#unsure.set(id, rev);
    const [oldest] = this.#unsure.keys();
    if (this.#unsure.size > MOST_UNSURE && oldest !== undefined) this.#unsure.delete(oldest);
  }
}
