import { createRequire } from 'node:module';
import type { CouchTrouble } from './failure.ts';

/**
 * What is used of PouchDB (https://pouchdb.com/api.html). `@types/pouchdb-core` is not: it declares a global `Buffer` that
 * no longer fits Node's and brings the browser's types along, which breaks the types of everything else in the server.
 */
export interface Pouch {
  new (name: string, options?: PouchOptions): PouchDatabase;
  plugin(plugin: unknown): Pouch;
}

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export interface PouchOptions {
  adapter?: 'memory';
  /** How many documents its own views take in at a time; CouchDB makes its views itself. */
  view_update_changes_batch_size?: number;
  auth?: { username: string; password: string };
  fetch?: Fetch;
  /** Neither look for the database nor make it. */
  skip_setup?: boolean;
}

/** A document of the port as CouchDB keeps it. */
export interface Kept {
  _id: string;
  _rev?: string;
  /** The JSON text, kept as text: as members its bytes would change, and those beginning with `_` are forbidden. */
  json?: string;
  /** The look-up keys: name, and value as the hexadecimal digits of its UTF-8. */
  keys?: readonly KeptKey[];
  /** Removed through the port: an ordinary document, since a live branch would win over a deleted one and hide it. */
  removed?: true;
}

export type KeptKey = readonly [name: string, value: string];

/** A document as it is read. */
export type Found = Kept & {
  _rev: string;
  /** The losing leaves that are not deleted, where `conflicts` was asked for. */
  _conflicts?: string[];
  _deleted?: true;
  /** The hashes of this revision and those before it, newest first, where `revs` was asked for. */
  _revisions?: Revisions;
};

export interface Revisions {
  /** The generation of the newest. */
  start: number;
  ids: string[];
}

/** A revision as it is copied from one node to another, and so made on every copy alike. */
export interface Copied {
  _id: string;
  _rev: string;
  _revisions: Revisions;
  _deleted: true;
}

/** A number in PouchDB's own adapters, an opaque text in CouchDB. */
export type Sequence = number | string;

export interface Row {
  id?: string;
  value?: { rev: string; deleted?: true };
  doc?: Found | null;
}

/** The answer to one document of `bulkDocs`. */
export interface Written {
  ok?: true;
  rev?: string;
  /** CouchDB: fewer than a majority of the copies took it (it answers 202 to the whole). */
  accepted?: true;
  status?: number;
}

/** What `bulkGet` found; a revision that is not there has the error `not_found`. */
export interface BulkGot {
  results: { docs: ({ ok: Found } | { error?: { error?: unknown } })[] }[];
}

export interface Feed {
  on(event: 'change', listener: (change: { seq: Sequence }) => void): unknown;
  on(event: 'error', listener: () => void): unknown;
  cancel(): void;
}

export interface PouchDatabase {
  get<T extends object>(id: string, options?: { rev?: string }): Promise<T & { _rev: string }>;
  put(doc: object): Promise<unknown>;
  remove(id: string, rev: string): Promise<unknown>;
  bulkDocs(docs: readonly Kept[]): Promise<Written[]>;
  /** `w`: how many copies must have taken it before it answers. */
  bulkDocs(
    request: { docs: readonly Copied[]; w: number },
    options: { new_edits: false },
  ): Promise<unknown>;
  /** Of a document without a `rev` CouchDB answers all leaves. */
  bulkGet(options: { docs: readonly { id: string; rev?: string }[]; revs: true }): Promise<BulkGot>;
  allDocs(options: {
    keys: readonly string[];
    include_docs: true;
    conflicts: true;
  }): Promise<{ rows: Row[] }>;
  changes(options: { live: true; since: Sequence; timeout: number; return_docs: false }): Feed;
  changes(options: {
    since: Sequence;
    limit: number;
    batch_size: number;
    seq_interval: number;
    include_docs: true;
    conflicts: true;
  }): PromiseLike<{ results: { doc?: Found }[]; last_seq: Sequence }>;
  query(
    view: string,
    options: {
      startkey?: readonly string[];
      endkey?: readonly string[];
      include_docs: true;
      conflicts: true;
      limit: number;
      skip?: number;
    },
  ): Promise<{ rows: Row[] }>;
  info(): Promise<{ update_seq: Sequence; doc_count: number }>;
  compact(): Promise<unknown>;
  viewCleanup(): Promise<unknown>;
  destroy(): Promise<unknown>;
  on(event: 'destroyed', listener: () => void): unknown;
}

/** What serves the databases: a CouchDB cluster, or PouchDB's memory adapter in tests. */
export interface CouchServer {
  /**
   * The database of a name, made if there is none. `born`: a name that no other database has, of when it was made; null: that
   * is not told. `lost` is called when it is there no more.
   */
  open(name: string, lost: () => void): Promise<{ couch: PouchDatabase; born: string | null }>;
  names(): Promise<string[]>;
  drop(name: string): Promise<void>;
  /** Tells the log what is wrong with an answer as a whole. */
  report(trouble: CouchTrouble): void;
  /**
   * Removes from every copy what is no leaf any more, from documents and views. False: a copy is away or behind, so that
   * it must be done again.
   */
  compact(name: string): Promise<boolean>;
}

/** Loads PouchDB, which takes a tenth of a second and is not needed without CouchDB. */
export const loadPouch = (): Pouch => createRequire(import.meta.url)('pouchdb') as Pouch;
