import { Dexie, type Table } from 'dexie';
import type { Stamp } from '#shared/clock/stamp.ts';
import type { ContactRecord, Values } from '#shared/record/record.ts';
import type { Rejection } from '#shared/protocol/errors.ts';
import type { Cursor } from '#shared/protocol/sync.ts';
import type { Witness } from '#shared/protocol/witness.ts';

/** The records of a page of a pull or of an upload: canonical JSON, each line ended by `\n`. Never changed in place. */
export interface Segment {
  id: string;
  lines: Uint8Array;
}

/** What is known of a segment without reading it. */
export interface SegmentInfo {
  /** The id of the segment. */
  id: string;
  /** The local number of the transaction that wrote it. */
  n: number;
  /** The ids of its records, 36 characters each, without anything between. */
  ids: string;
  /** There when it was made on this device and has not been accepted. */
  unsent?: 1;
}

/** A record of its own: edited here or come in live. */
export interface LooseRow {
  id: string;
  record: ContactRecord;
  n: number;
  /** There when it waits to be sent: the latest stamp that it was given here. */
  unsent?: Stamp;
  /** Why the server did not take it. */
  refused?: Rejection;
}

export interface TombstoneRow {
  id: string;
  deleted: Stamp;
  n: number;
  unsent?: Stamp;
}

/** An upload that was begun on this device, in this order: `writing`, `written`, and perhaps `undone`. */
export interface UploadRow {
  /** The stamp that the upload began with. */
  key: Stamp;
  /** The stamp that all its rows carry, its id for everybody: another than `key` where the device's clock was ahead. */
  stamp: Stamp;
  fileName: string;
  /** When it began, milliseconds since 1970. */
  at: number;
  state: 'writing' | 'written' | 'undone';
  /** How many rows it writes in all, how many it has written, and the number of the last of these in the file. */
  total: number;
  done: number;
  lastRow: number;
  created: number;
  updated: number;
  /** How many `BeforePart`s it has. */
  parts: number;
  undone?: { at: number; left: number };
  /** There when the server has not been told of its latest state. */
  unsent?: 1;
}

/** What is needed to go on with an upload after a closed tab: the file and what was chosen for it. */
export interface UploadSource {
  key: Stamp;
  /** In the form that `src/lib/upload` knows. */
  source: unknown;
}

/** A part of the before-images of an upload: what the contacts that it changed held under the keys that it changed. */
export interface BeforePart {
  key: Stamp;
  part: number;
  entries: [id: string, before: Values][];
  unsent?: 1;
}

/** The single values of a store, each under its own key. */
export interface Meta {
  /** The last reading of the clock. */
  clock: Stamp;
  /** How far the server's clock is ahead of the device's, in milliseconds. */
  skew: number;
  cursor: Cursor;
  /** What the server acknowledged last: it must still have that, or has lost some. Several where tabs sent at once. */
  witnesses: readonly Witness[];
  /** The number of the last transaction. */
  n: number;
  /** The server has said at least once that the device has all. */
  complete: boolean;
  /** How often the server's history has turned out to be another: what came under an earlier one is not stored. */
  epoch: number;
  /** A full pull is replacing what transactions up to `upTo` stored. */
  healing: { upTo: number };
  /** What the columns of files were taken for, by their headers; the newest last. */
  layouts: readonly (readonly [headers: string, fields: readonly (string | null)[]])[];
  /** When the latest handoff was, by the server's clock, that a notification has told of. */
  announced: number;
  /** The first rows of the order last used; written by `src/lib/data`, which alone knows their form. */
  head: unknown;
}

/** How a transaction ends: on the disk, or handed to the operating system. */
export type Durability = 'strict' | 'relaxed';

/** The tables of a device's store. A change of the tables is a new version below and never an edit of an old one. */
export class Tables extends Dexie {
  declare segments: Table<Segment, string>;
  declare packed: Table<SegmentInfo, string>;
  declare records: Table<LooseRow, string>;
  declare tombstones: Table<TombstoneRow, string>;
  declare uploads: Table<UploadRow, Stamp>;
  /** There until all rows of an upload are written. Apart from its row, which each transaction writes anew. */
  declare sources: Table<UploadSource, Stamp>;
  declare before: Table<BeforePart, [Stamp, number]>;
  declare meta: Table<unknown, string>;

  constructor(name: string, durability: Durability) {
    super(name, { chromeTransactionDurability: durability });
    this.version(1).stores({
      segments: 'id',
      packed: 'id, n, unsent',
      records: 'id, n, unsent',
      tombstones: 'id, n, unsent',
      meta: '',
    });
    this.version(2).stores({
      uploads: 'key, unsent',
      sources: 'key',
      before: '[key+part], key, unsent',
    });
  }
}
