import { createRequire } from 'node:module';

/**
 * What is used of PouchDB (https://pouchdb.com/api.html). `@types/pouchdb-core` is not: it declares a global `Buffer` that
 * no longer fits Node's and brings the browser's types along, which breaks the types of everything else in the server.
 */
export interface Pouch {
  new (name: string, options?: PouchOptions): PouchDatabase;
  plugin(plugin: unknown): Pouch;
  fetch: Fetch;
}

export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

export interface PouchOptions {
  adapter?: 'memory';
  /** How many documents its own views take in at a time; CouchDB makes its views itself. */
  view_update_changes_batch_size?: number;
  auth?: { username: string; password: string };
  fetch?: Fetch;
}

/** A document of the port as CouchDB keeps it. */
export interface Kept {
  _id: string;
  _rev?: string;
  /** The JSON text, kept as text: as members its bytes would change, and those beginning with `_` are forbidden. */
  json?: string;
  /** The look-up keys: name, and value as the hexadecimal digits of its UTF-8. */
  keys?: readonly (readonly [name: string, value: string])[];
  /** Removed through the port: an ordinary document, since a live branch would win over a deleted one and hide it. */
  removed?: true;
  /** The name of the database, in its local document. */
  uid?: string;
  /** Of a design document. */
  views?: Record<string, { map: string }>;
}

/** A document as it is read; with `conflicts: true` the losing leaves are named. */
export type Found = Kept & { _rev: string; _conflicts?: string[] };

/** A number in PouchDB's own adapters, an opaque text in CouchDB. */
export type Sequence = number | string;

interface Rows {
  rows: { id?: string; doc?: Found | null }[];
}

export interface Feed {
  on(event: 'change' | 'error', listener: () => void): unknown;
  cancel(): void;
}

export interface PouchDatabase {
  get(id: string, options?: { rev?: string }): Promise<Found>;
  put(doc: Kept): Promise<unknown>;
  bulkDocs(docs: Kept[]): Promise<{ ok?: true; id: string; rev?: string; status?: number }[]>;
  allDocs(options: { keys: string[]; include_docs: true; conflicts: true }): Promise<Rows>;
  changes(options: { live: true; since: 'now'; return_docs: false }): Feed;
  changes(options: {
    since: Sequence;
    limit: number;
    batch_size: number;
    include_docs: true;
    conflicts: true;
  }): PromiseLike<{ results: { doc?: Found }[]; last_seq: Sequence }>;
  query(
    view: string,
    options: {
      startkey: readonly string[];
      endkey: readonly string[];
      include_docs: true;
      limit: number;
      skip: number;
    },
  ): Promise<Rows>;
  info(): Promise<{ update_seq: Sequence }>;
  compact(): Promise<unknown>;
  viewCleanup(): Promise<unknown>;
  destroy(): Promise<unknown>;
  on(event: 'destroyed', listener: () => void): unknown;
}

/** What serves the databases: a CouchDB cluster, or PouchDB's memory adapter in tests. */
export interface CouchServer {
  open(name: string): PouchDatabase;
  names(): Promise<string[]>;
  /** Removes what the views of a database still hold of earlier revisions. */
  compactViews(name: string): Promise<void>;
}

/** Loads PouchDB, which takes a tenth of a second and is not needed without CouchDB. */
export const loadPouch = (): Pouch => createRequire(import.meta.url)('pouchdb') as Pouch;
