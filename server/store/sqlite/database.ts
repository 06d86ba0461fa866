import { checkIdsOnce } from '../checks.ts';
import { cursorAt, sequenceOf, type Generation } from '../cursor.ts';
import {
  StoreUnavailable,
  type Changes,
  type Database,
  type Doc,
  type NewDoc,
  type Outcome,
} from '../store.ts';
import type { Log } from '#server/log.ts';
import type { Documents } from './documents.ts';
import type { Erasure } from './erasure.ts';
import { asUnavailable } from './failure.ts';
import type { GroupCommit } from './group-commit.ts';

/** What the databases of one file share. */
export interface Shared {
  documents: Documents;
  commits: GroupCommit;
  erasure: Erasure;
  generations: readonly Generation[];
  log: Log;
}

/** One database of the file. */
export class SqliteDatabase implements Database {
  readonly number: number;
  readonly #uid: string;
  readonly #shared: Shared;
  readonly #listeners = new Set<() => void>();
  /** How many documents there are: counted once, then kept. */
  #total: number;
  #ended = false;

  constructor(number: number, uid: string, shared: Shared) {
    this.number = number;
    this.#uid = uid;
    this.#shared = shared;
    this.#total = shared.documents.count(number);
  }

  async get(ids: readonly string[]): Promise<Doc[]> {
    return this.#read((documents) => documents.get(this.number, ids));
  }

  async put(docs: readonly NewDoc[]): Promise<Outcome[]> {
    this.#assertOpen();
    checkIdsOnce(docs);
    const written = await this.#shared.commits.submit({
      run: () => {
        this.#assertOpen();
        return docs.map((doc) => this.#shared.documents.put(this.number, doc));
      },
      committed: (results) => {
        this.#total += results.reduce((sum, { added }) => sum + added, 0);
        if (results.some(({ outcome }) => outcome !== 'conflict')) this.#hint();
      },
    });
    return written.map(({ outcome }) => outcome);
  }

  async changes(since: string | null, limit: number, options?: { keys: true }): Promise<Changes> {
    return this.#read((documents) => {
      const { generations } = this.#shared;
      const from = since === null ? 0 : sequenceOf(since, this.#uid, generations, documents.last);
      const docs = options?.keys
        ? documents.afterWithKeys(this.number, from, limit)
        : documents.after(this.number, from, limit);
      const to = Number(docs.at(-1)?.rev ?? from);
      return {
        docs,
        cursor: cursorAt(this.#uid, generations, to),
        more: docs.length === limit && documents.newest(this.number) > to,
        total: this.#total,
      };
    });
  }

  async find(key: string, from: string, to: string, limit: number): Promise<Doc[]> {
    return this.#read((documents) => documents.find(this.number, key, from, to, limit));
  }

  async erase(_ids: readonly string[]): Promise<void> {
    this.#assertOpen();
    // A row holds one revision, so nothing is left to be removed but what is in the files beside the rows.
    await this.#shared.erasure.run();
  }

  watch(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** The database is dropped or the store closed: whoever still holds it is told so. */
  end(): void {
    this.#ended = true;
    this.#listeners.clear();
  }

  #read<T>(query: (documents: Documents) => T): T {
    this.#assertOpen();
    try {
      return query(this.#shared.documents);
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  #assertOpen(): void {
    if (this.#ended) throw new StoreUnavailable('the database is closed');
  }

  #hint(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        this.#shared.log.error('store_listener_failed', { error: (error as Error).name });
      }
    }
  }
}
