import { createHash } from 'node:crypto';
import { checkIdsOnce } from '../checks.ts';
import {
  CursorGone,
  type Changes,
  type Database,
  type Doc,
  type NewDoc,
  type Outcome,
} from '../store.ts';
import { LOOKUP_VIEW } from './design.ts';
import { available, type CouchTrouble } from './failure.ts';
import { Hints } from './feed.ts';
import { asDocs, asKeptKey, isDesign } from './kept.ts';
import type { Leaves } from './leaves.ts';
import type { PouchDatabase, Sequence } from './pouch.ts';
import { Writer } from './writer.ts';

export interface CouchDatabaseParts {
  couch: PouchDatabase;
  /** Tells its cursors from those of a database that had the name before. */
  uid: string;
  leaves: Leaves;
  /** Tells the log what is wrong with an answer as a whole. */
  report: (trouble: CouchTrouble) => void;
}

/** One database of CouchDB. */
export class CouchDatabase implements Database {
  readonly readsUnsure = true;
  readonly #couch: PouchDatabase;
  readonly #uid: string;
  readonly #leaves: Leaves;
  readonly #hints: Hints;
  readonly #report: (trouble: CouchTrouble) => void;
  readonly #writer: Writer;

  constructor({ couch, uid, leaves, report }: CouchDatabaseParts) {
    this.#couch = couch;
    this.#uid = uid;
    this.#leaves = leaves;
    this.#hints = new Hints(couch);
    this.#report = report;
    this.#writer = new Writer(couch, leaves, report);
  }

  async get(ids: readonly string[]): Promise<Doc[]> {
    const found = await this.#available(() => this.#leaves.read([...new Set(ids)]));
    return found.flatMap((doc) => asDocs(doc));
  }

  async put(docs: readonly NewDoc[]): Promise<Outcome[]> {
    checkIdsOnce(docs);
    const outcomes = await this.#writer.write(docs);
    // What the port calls absent may be a removed document; then it is that one's revision which is replaced.
    const again = docs.filter((doc, i) => outcomes[i] === 'conflict' && doc.rev === undefined);
    if (again.length === 0) return outcomes;
    const removed = new Map(
      (await this.#available(() => this.#leaves.read(again.map(({ id }) => id))))
        .filter((found) => found.removed)
        .map((found) => [found._id, found._rev]),
    );
    const onRemoved = again.flatMap((doc) => {
      const rev = removed.get(doc.id);
      return rev === undefined ? [] : [{ ...doc, rev }];
    });
    const second = await this.#writer.write(onRemoved);
    const byId = new Map(onRemoved.map(({ id }, i) => [id, second[i] ?? 'unavailable']));
    return docs.map(({ id }, i) => byId.get(id) ?? outcomes[i] ?? 'unavailable');
  }

  async changes(since: string | null, limit: number, options?: { keys: true }): Promise<Changes> {
    const from = since === null ? 0 : this.#sequenceOf(since);
    const { results, last_seq } = await this.#available(() =>
      this.#couch.changes({
        since: from,
        limit,
        batch_size: limit,
        // A sequence is dear to a cluster, and that of the last change is all that is used.
        seq_interval: limit,
        include_docs: true,
        conflicts: true,
      }),
    );
    const found = results.flatMap(({ doc }) => (doc && !isDesign(doc) ? [doc] : []));
    const settled = await this.#available(() => this.#leaves.settle(found));
    return {
      docs: settled.flatMap((doc) => asDocs(doc, options?.keys)),
      cursor: this.#cursorAt(results.length === 0 ? from : last_seq),
      more: results.length === limit,
      ...(options?.keys && {
        removed: settled.flatMap(({ _id, removed }) => (removed ? [_id] : [])),
        ...(since === null && { total: await this.#count() }),
      }),
    };
  }

  async find(key: string, from: string, to: string, limit: number): Promise<Doc[]> {
    const found = new Map<string, Doc>();
    for (let skip = 0; found.size < limit; skip += limit) {
      const { rows } = await this.#available(() =>
        this.#couch.query(LOOKUP_VIEW, {
          startkey: asKeptKey([key, from]),
          endkey: asKeptKey([key, to]),
          include_docs: true,
          conflicts: true,
          limit,
          skip,
        }),
      );
      const docs = await this.#available(() =>
        this.#leaves.settle(rows.flatMap(({ doc }) => doc ?? [])),
      );
      for (const doc of docs.flatMap((one) => asDocs(one)))
        if (found.size < limit && !found.has(doc.id)) found.set(doc.id, doc);
      if (rows.length < limit) break;
    }
    return [...found.values()];
  }

  /** Nothing: the store compacts every database several times a day. */
  async erase(): Promise<void> {}

  watch(listener: () => void): () => void {
    return this.#hints.add(listener);
  }

  /** Stops listening. */
  end(): void {
    this.#hints.end();
  }

  #available<T>(ask: () => PromiseLike<T>): Promise<T> {
    return available(ask, this.#report);
  }

  /** How many documents there are, removed ones among them, and the design document not. */
  async #count(): Promise<number> {
    return (await this.#available(() => this.#couch.info())).doc_count - 1;
  }

  #cursorAt(sequence: Sequence): string {
    return `${this.#uid}.${this.#digestOf(sequence)}.${sequence}`;
  }

  /** A sequence of CouchDB is an opaque text, a number in PouchDB's own adapters. */
  #sequenceOf(cursor: string): Sequence {
    const [uid, digest, sequence = '', ...rest] = cursor.split('.');
    if (uid !== this.#uid || digest !== this.#digestOf(sequence) || rest.length > 0)
      throw new CursorGone();
    return /^\d+$/.test(sequence) ? Number(sequence) : sequence;
  }

  /** CouchDB fails on a sequence that is none, so that one which was not given here must not come to it. */
  #digestOf(sequence: Sequence): string {
    return createHash('sha256').update(`${this.#uid} ${sequence}`).digest('hex').slice(0, 8);
  }
}
