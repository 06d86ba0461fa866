import type { NewDoc, Outcome } from '../store.ts';
import { CouchTrouble, TooLarge } from './failure.ts';
import { asKept } from './kept.ts';
import type { Leaves, OwnLeaf } from './leaves.ts';
import type { PouchDatabase, Written } from './pouch.ts';

/** So many writes that were not acknowledged are remembered, and looked at again at once. */
const MOST_UNSURE = 10_000;
const PAGE = 200;

/** A write that may stand on a minority of copies; a revision of null: its answer was lost. */
interface Unsure extends Pick<OwnLeaf, 'before'> {
  rev: string | null;
  json: string | null;
}

/**
 * Writes documents so that what it acknowledges is on a majority of copies. What is not acknowledged is taken back where
 * another leaf stands, which may be: at once, when it is written over, or by `settle`.
 */
export class Writer {
  readonly #couch: PouchDatabase;
  readonly #leaves: Leaves;
  readonly #report: (trouble: CouchTrouble) => void;
  /** By id. */
  readonly #unsure = new Map<string, Unsure>();

  /** `report` tells the log what is wrong with an answer as a whole. */
  constructor(couch: PouchDatabase, leaves: Leaves, report: (trouble: CouchTrouble) => void) {
    this.#couch = couch;
    this.#leaves = leaves;
    this.#report = report;
  }

  /**
   * The outcome of each, in their order.
   *
   * @throws CouchTrouble where CouchDB was silent: to try again would make somebody wait as long once more.
   */
  async write(docs: readonly NewDoc[]): Promise<Outcome[]> {
    // What goes over an unsure write is taken back where another leaf stands, before it is written and after: only a leaf that
    // is alone on a majority keeps others from being acknowledged.
    const unsure = await this.#own(docs.map(({ id }) => id));
    const over = unsure?.filter((own) =>
      docs.some(({ id, rev }) => id === own.id && rev === own.rev),
    );
    const lost = over && (await this.#takeBack(over));
    if (!over || !lost) return docs.map(() => 'unavailable');
    const open = docs.filter(({ id }) => !lost.has(id));
    const outcomes = await this.#send(open, new Set(over.map(({ id }) => id)));
    const byId = new Map(open.map(({ id }, i) => [id, outcomes[i]]));
    return docs.map(({ id }) => (lost.has(id) ? 'conflict' : (byId.get(id) ?? 'unavailable')));
  }

  /** Looks again at what was not acknowledged. */
  async settle(): Promise<void> {
    const all = [...this.#unsure];
    for (let i = 0; i < all.length; i += PAGE) {
      const page = all.slice(i, i + PAGE);
      const own = await this.#own(page.map(([id]) => id));
      if (!own || (await this.#takeBack(own)) === null) return;
      // What was written meanwhile is for the next time.
      for (const [id, seen] of page) if (this.#unsure.get(id) === seen) this.#unsure.delete(id);
    }
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
      // A request that fails says nothing of what it wrote.
      for (const doc of docs) this.#remember(doc, null);
      if (error instanceof CouchTrouble && error.trouble === 'silent') throw error;
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
    return docs.map((doc, i) => {
      const { ok, rev, accepted, status } = answers[i] ?? {};
      if (lost?.has(doc.id)) return 'conflict';
      if (rev === undefined || !(ok || accepted))
        return status === 409 ? 'conflict' : 'unavailable';
      if (accepted || (lost === null && isOver.has(doc.id))) {
        this.#remember(doc, rev);
        return 'unavailable';
      }
      this.#unsure.delete(doc.id);
      return { rev };
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

  /** Its unsure writes of these ids, those without a known revision as far as they stand; null: that could not be found out. */
  async #own(ids: readonly string[]): Promise<OwnLeaf[] | null> {
    const own: OwnLeaf[] = [];
    const nameless: (Unsure & { id: string })[] = [];
    for (const id of ids) {
      const unsure = this.#unsure.get(id);
      if (unsure === undefined) continue;
      const { rev, ...rest } = unsure;
      if (rev === null) nameless.push({ id, rev, ...rest });
      else own.push({ id, rev, ...rest });
    }
    try {
      return [...own, ...(await this.#leaves.withTexts(nameless))];
    } catch {
      return null;
    }
  }

  /** The ids of those that were taken back because another leaf stands; null: that could not be found out. */
  async #takeBack(written: readonly OwnLeaf[]): Promise<ReadonlySet<string> | null> {
    const lost = await this.#leaves.takeBack(written).catch(() => null);
    for (const id of lost ?? []) this.#unsure.delete(id);
    return lost;
  }

  #remember({ id, json, rev: before }: NewDoc, rev: string | null): void {
    this.#unsure.set(id, { rev, json, ...(before !== undefined && { before }) });
    const [oldest] = this.#unsure.keys();
    if (this.#unsure.size > MOST_UNSURE && oldest !== undefined) this.#unsure.delete(oldest);
  }
}
