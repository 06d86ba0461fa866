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
import { available, CouchTrouble } from './failure.ts';
import { Hints } from './feed.ts';
import { asDocs, asKept, asKeptKey, isDesign } from './kept.ts';
import type { Leaves } from './leaves.ts';
import type { Found, Kept, PouchDatabase, Sequence, Written } from './pouch.ts';

export interface CouchDatabaseParts {
  couch: PouchDatabase;
  /** Random, made with the database: tells its cursors from those of one that had the name before. */
  uid: string;
  leaves: Leaves;
  /** Told what an operator should know. */
  failed: (trouble: CouchTrouble) => void;
}

/** So many writes of which nothing is known are remembered; whoever made them asks again within seconds. */
const MOST_UNSURE = 10_000;

/** One database of CouchDB. */
export class CouchDatabase implements Database {
  readonly #couch: PouchDatabase;
  readonly #uid: string;
  readonly #leaves: Leaves;
  readonly #hints: Hints;
  readonly #failed: (trouble: CouchTrouble) => void;
  /** What was answered 'unavailable', by id, with its revision where that is known: it may stand on a minority of copies. */
  readonly #unsure = new Map<string, string | null>();

  constructor({ couch, uid, leaves, failed }: CouchDatabaseParts) {
    this.#couch = couch;
    this.#uid = uid;
    this.#leaves = leaves;
    this.#failed = failed;
    this.#hints = new Hints(couch);
  }

  async get(ids: readonly string[]): Promise<Doc[]> {
    const found = await available(() => this.#leaves.read([...new Set(ids)]));
    const unsure = ids.some((id) => this.#unsure.has(id));
    return (unsure ? await available(() => this.#assured(found)) : found).flatMap((doc) =>
      asDocs(doc),
    );
  }

  async put(docs: readonly NewDoc[]): Promise<Outcome[]> {
    checkIdsOnce(docs);
    const outcomes = await this.#write(docs);
    // What the port calls absent may be a removed document; then it is that one's revision which is replaced.
    const again = docs.filter((doc, i) => outcomes[i] === 'conflict' && doc.rev === undefined);
    if (again.length === 0) return outcomes;
    const removed = new Map(
      (await available(() => this.#leaves.read(again.map(({ id }) => id))))
        .filter((found) => found.removed)
        .map((found) => [found._id, found._rev]),
    );
    const onRemoved = again.flatMap((doc) => {
      const rev = removed.get(doc.id);
      return rev === undefined ? [] : [{ ...doc, rev }];
    });
    const second = await this.#write(onRemoved);
    const byId = new Map(onRemoved.map(({ id }, i) => [id, second[i] ?? 'unavailable']));
    return docs.map(({ id }, i) => byId.get(id) ?? outcomes[i] ?? 'unavailable');
  }

  async changes(since: string | null, limit: number, options?: { keys: true }): Promise<Changes> {
    const from = since === null ? 0 : this.#sequenceOf(since);
    const { results, last_seq } = await available(() =>
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
    const settled = await available(() => this.#leaves.settle(found));
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
      const { rows } = await available(() =>
        this.#couch.query(LOOKUP_VIEW, {
          startkey: asKeptKey([key, from]),
          endkey: asKeptKey([key, to]),
          include_docs: true,
          conflicts: true,
          limit,
          skip,
        }),
      );
      const docs = await available(() => this.#leaves.settle(rows.flatMap(({ doc }) => doc ?? [])));
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

  /** A request that fails says nothing of what it wrote. */
  async #write(docs: readonly NewDoc[]): Promise<Outcome[]> {
    if (docs.length === 0) return [];
    const answers = await this.#couch.bulkDocs(docs.map(asKept)).catch(() => []);
    const unsure = docs.flatMap(({ id, rev: before }, i) => {
      const { rev, accepted } = answers[i] ?? {};
      if (!accepted || rev === undefined) return [];
      return [{ id, rev, ...(before !== undefined && { before }) }];
    });
    const replaced =
      unsure.length === 0
        ? new Set()
        : await this.#leaves.takeBack(unsure).catch(() => new Set<string>());
    if (unsure.some(({ id }) => !replaced.has(id))) this.#failed(new CouchTrouble('no_majority'));
    return docs.map(({ id }, i) => {
      const outcome = outcomeOf(answers[i], replaced.has(id));
      if (outcome === 'unavailable') this.#remember(id, answers[i]?.rev ?? null);
      else if (typeof outcome === 'object') this.#unsure.delete(id);
      return outcome;
    });
  }

  #remember(id: string, rev: string | null): void {
    this.#unsure.set(id, rev);
    const [oldest] = this.#unsure.keys();
    if (this.#unsure.size > MOST_UNSURE && oldest !== undefined) this.#unsure.delete(oldest);
  }

  /**
   * Writes again what may stand on a minority alone, since whoever wrote it will take what it reads for stored. Where there
   * is another leaf, which may have been acknowledged, this one is taken back, before it is written again and after: only a
   * leaf that is alone on a majority keeps others from being acknowledged.
   *
   * @throws CouchTrouble if there is no majority for it.
   */
  async #assured(found: readonly Found[]): Promise<Found[]> {
    const open = found.filter(({ _id, _rev }) => {
      const rev = this.#unsure.get(_id);
      return rev === null || rev === _rev;
    });
    // Only what is known to be its own: the leaf that is read may be another's.
    const own = new Set(
      open.flatMap(({ _id, _rev }) => (this.#unsure.get(_id) === _rev ? _id : [])),
    );
    const gone = await this.#leaves.takeBack(
      open.flatMap(({ _id: id, _rev: rev }) => (own.has(id) ? [{ id, rev }] : [])),
    );
    const alone = open.filter(({ _id }) => !gone.has(_id));
    const answers = alone.length === 0 ? [] : await this.#couch.bulkDocs(alone.map(again));
    const written: { id: string; rev: string; before: string }[] = [];
    // What was refused everywhere somebody has written over: theirs is read.
    const isAway = alone.some((_, i) => {
      const { ok, accepted, status } = answers[i] ?? {};
      return accepted === true || (ok !== true && status !== 409);
    });
    alone.forEach(({ _id: id, _rev: before }, i) => {
      const { ok, rev, accepted } = answers[i] ?? {};
      if (ok && rev !== undefined && own.has(id)) written.push({ id, rev, before });
      if (accepted) this.#remember(id, rev ?? null);
    });
    const late = await this.#leaves.takeBack(written);
    if (isAway) {
      const trouble = new CouchTrouble('no_majority');
      this.#failed(trouble);
      throw trouble;
    }
    const ids = found.map(({ _id }) => _id);
    for (const id of ids) this.#unsure.delete(id);
    const isChanged = gone.size + late.size + alone.length > 0;
    return isChanged ? this.#leaves.read(ids) : [...found];
  }

  /** How many documents there are, removed ones among them, and the design document not. */
  async #count(): Promise<number> {
    return (await available(() => this.#couch.info())).doc_count - 1;
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

/** A document as it is to be written once more, in its own place. */
const again = ({ _id, _rev, json, keys, removed }: Found): Kept => ({
  _id,
  _rev,
  ...(json !== undefined && { json }),
  ...(keys && { keys }),
  ...(removed && { removed }),
});

function outcomeOf(answer: Written | undefined, isReplaced: boolean): Outcome {
  if (answer?.accepted) return isReplaced ? 'conflict' : 'unavailable';
  if (answer?.ok && answer.rev !== undefined) return { rev: answer.rev };
  return answer?.status === 409 ? 'conflict' : 'unavailable';
}
