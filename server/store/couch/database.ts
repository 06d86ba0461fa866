import { checkIdsOnce } from '../checks.ts';
import {
  CursorGone,
  type Changes,
  type Database,
  type Doc,
  type NewDoc,
  type Outcome,
} from '../store.ts';
import { available } from './failure.ts';
import { keptKey, keptKeys, LOOKUP_VIEW } from './lookup.ts';
import type { Feed, Found, Kept, PouchDatabase, Sequence } from './pouch.ts';

/** Milliseconds until a broken feed is asked for again. */
const FEED_PAUSE = 5_000;

/** One database of CouchDB. */
export class CouchDatabase implements Database {
  readonly #couch: PouchDatabase;
  /** Random, made with the database: tells its cursors from those of one that had the name before. */
  readonly #uid: string;
  readonly #compactViews: () => Promise<void>;
  readonly #listeners = new Set<() => void>();
  #feed: Feed | null = null;
  #retry: NodeJS.Timeout | null = null;

  constructor(couch: PouchDatabase, uid: string, compactViews: () => Promise<void>) {
    this.#couch = couch;
    this.#uid = uid;
    this.#compactViews = compactViews;
  }

  async get(ids: readonly string[]): Promise<Doc[]> {
    return (await this.#read([...new Set(ids)])).flatMap(asDoc);
  }

  async put(docs: readonly NewDoc[]): Promise<Outcome[]> {
    checkIdsOnce(docs);
    const outcomes = await this.#write(docs);
    // What the port calls absent may be a removed document; then it is that one's revision which is replaced.
    const again = docs.filter((doc, i) => outcomes[i] === 'conflict' && doc.rev === undefined);
    if (again.length === 0) return outcomes;
    const removed = new Map(
      (await this.#read(again.map(({ id }) => id)))
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

  async changes(since: string | null, limit: number): Promise<Changes> {
    const from = since === null ? 0 : await this.#sequenceOf(since);
    const { results, last_seq } = await available(() =>
      this.#couch.changes({
        since: from,
        limit,
        batch_size: limit,
        include_docs: true,
        conflicts: true,
      }),
    );
    return {
      docs: results.flatMap(({ doc }) => (doc ? asDoc(doc) : [])),
      cursor: `${this.#uid}.${results.length === 0 ? from : last_seq}`,
      more: results.length === limit,
    };
  }

  async find(key: string, from: string, to: string, limit: number): Promise<Doc[]> {
    const found = new Map<string, Doc>();
    for (let skip = 0; found.size < limit; skip += limit) {
      const { rows } = await available(() =>
        this.#couch.query(LOOKUP_VIEW, {
          startkey: keptKey(key, from),
          endkey: keptKey(key, to),
          include_docs: true,
          limit,
          skip,
        }),
      );
      for (const { doc } of rows)
        for (const one of doc ? asDoc(doc) : [])
          if (found.size < limit && !found.has(one.id)) found.set(one.id, one);
      if (rows.length < limit) break;
    }
    return [...found.values()];
  }

  async erase(_ids: readonly string[]): Promise<void> {
    await available(async () => {
      await this.#couch.compact();
      await this.#compactViews();
    });
  }

  watch(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    if (this.#listeners.size === 1) this.#follow();
    return () => {
      if (this.#listeners.delete(own) && this.#listeners.size === 0) this.end();
    };
  }

  /** Stops listening. */
  end(): void {
    this.#listeners.clear();
    this.#feed?.cancel();
    this.#feed = null;
    if (this.#retry) clearTimeout(this.#retry);
  }

  #follow(): void {
    const feed = this.#couch.changes({ live: true, since: 'now', return_docs: false });
    feed.on('change', () => {
      for (const listener of this.#listeners) listener();
    });
    feed.on('error', () => {
      if (this.#feed === feed) this.#retry = setTimeout(() => this.#follow(), FEED_PAUSE).unref();
    });
    this.#feed = feed;
  }

  async #read(ids: string[]): Promise<Found[]> {
    const { rows } = await available(() =>
      this.#couch.allDocs({ keys: ids, include_docs: true, conflicts: true }),
    );
    return rows.flatMap(({ doc }) => (doc ? [doc] : []));
  }

  /** A request that fails says nothing of what it wrote. */
  async #write(docs: readonly NewDoc[]): Promise<Outcome[]> {
    const answers = await this.#couch.bulkDocs(docs.map(asKept)).catch(() => []);
    return docs.map((_, i) => {
      const answer = answers[i];
      if (answer?.ok && answer.rev !== undefined) return { rev: answer.rev };
      return answer?.status === 409 ? 'conflict' : 'unavailable';
    });
  }

  /**
   * A sequence of CouchDB is an opaque text, a number in PouchDB's own adapters. Only numbers can be beyond the end:
   * CouchDB itself goes back to where a sequence that it does not know can have come from.
   */
  async #sequenceOf(cursor: string): Promise<Sequence> {
    const [uid, sequence = '', ...rest] = cursor.split('.');
    if (uid !== this.#uid || rest.length > 0 || !/^[\w-]+$/.test(sequence)) throw new CursorGone();
    if (!/^\d+$/.test(sequence)) return sequence;
    const { update_seq } = await available(() => this.#couch.info());
    if (Number(sequence) > Number(update_seq)) throw new CursorGone();
    return Number(sequence);
  }
}

const asKept = ({ id, rev, json, keys }: NewDoc): Kept => ({
  _id: id,
  ...(rev !== undefined && { _rev: rev }),
  ...(json === null
    ? { removed: true }
    : { json, ...(keys && keys.length > 0 && { keys: keptKeys(keys) }) }),
});

/** The document of the port; none for what was removed, and for design documents. */
const asDoc = ({ _id, _rev, json }: Found): Doc[] =>
  json === undefined ? [] : [{ id: _id, rev: _rev, json }];
