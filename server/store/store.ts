/**
 * The port through which the server keeps everything: named databases of JSON documents with revisions, look-up keys
 * and a change feed. It is CouchDB's shape. Every adapter passes `tests/contract/store.ts`.
 *
 * A method throws `StoreUnavailable` when the store cannot answer now.
 */
export interface Store {
  /** The database of a name (`[a-z][a-z0-9_-]*`), made if there is none. */
  open(name: string): Promise<Database>;
  names(): Promise<string[]>;
  /** Removes a database and all that is in it. */
  drop(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Database {
  /**
   * What is read may not be durable: where there are several copies it may be a write that reached too few of them and was
   * answered `unavailable`. Who finds that what is to be written stands there already writes it again.
   */
  readonly readsUnsure?: true;
  /** The documents of these ids as they are now; absent ones are left out. Sees every put that has resolved. */
  get(ids: readonly string[]): Promise<Doc[]>;
  /**
   * Writes documents; one outcome a document, in order. Each stands or falls alone, and what is reported as written is
   * durable. No two of one call have the same id.
   */
  put(docs: readonly NewDoc[]): Promise<Outcome[]>;
  /**
   * What changed after `since` (null: everything), each document in its latest form, at most `limit`. May repeat, never
   * skips; where there are several copies it may lag a moment behind put. Removed documents are left out. `total` is how
   * many documents the database holds, where that is cheap to know. `keys` is for copies: the documents come with their
   * look-up keys, what was removed is named where the store remembers it, and `total` may count that too.
   *
   * @throws CursorGone if the cursor is not one of this database, or of a history that it no longer has.
   */
  changes(since: string | null, limit: number, options?: { keys: true }): Promise<Changes>;
  /** The documents with a look-up key from `from` to `to`, both included, in the order of the keys. May lag behind put. */
  find(key: string, from: string, to: string, limit: number): Promise<Doc[]>;
  /**
   * When it resolves, no earlier revision of these documents can be read back through the port, and the store has taken it
   * upon itself, durably, to take them out of its files: SQLite at once, CouchDB within a day.
   */
  erase(ids: readonly string[]): Promise<void>;
  /**
   * Calls `listener` when something may have changed, here or in another process. A hint: late, twice or not at all, so
   * listeners also ask every 20 s. The answer stops it.
   */
  watch(listener: () => void): () => void;
}

export interface Doc {
  id: string;
  /** Opaque. */
  rev: string;
  /** The JSON text of the document. */
  json: string;
  /** The look-up keys, where they were asked for. */
  keys?: readonly LookupKey[];
}

export interface NewDoc {
  id: string;
  /** The revision that this one replaces; absent for a document that must not exist yet. */
  rev?: string;
  /** The JSON text of an object, or null to remove the document. */
  json: string | null;
  /** The look-up keys, any number, also several of one name; they replace the earlier ones. */
  keys?: readonly LookupKey[];
}

/** The name and the value of a look-up key. */
export type LookupKey = readonly [name: string, value: string];

/**
 * `conflict`: the document is not at the given revision. `unavailable`: not written, or not known to be; try again.
 * `too_large`: the store takes no document of this size, whenever it is asked.
 */
export type Outcome = { rev: string } | 'conflict' | 'unavailable' | 'too_large';

export interface Changes {
  docs: Doc[];
  /** Where to go on from; it stands for the last change sent, never for a newer one. */
  cursor: string;
  more: boolean;
  total?: number;
  /** The ids of documents that were removed. A store without it remembers none, and is used by one process alone. */
  removed?: string[];
}

/** One of several forms of a document, where a store that has no master took them at once. */
export interface Leaf {
  /** Null: removed. */
  json: string | null;
  keys: readonly LookupKey[];
}

/**
 * Makes one document of the forms that were taken at once. Their order says nothing, and what comes out for some of them
 * and then the rest is what comes out for all.
 */
export type Reconcile = (leaves: readonly Leaf[]) => Leaf;

/** The cursor does not belong to this database or its history; the reader begins again from null. */
export class CursorGone extends Error {
  override name = 'CursorGone';
}

/** The store cannot answer now; what was asked may be asked again. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** Something is to be kept that is larger than the store ever takes; to ask again is no use. */
export class DocumentTooLarge extends Error {
  override name = 'DocumentTooLarge';
}
