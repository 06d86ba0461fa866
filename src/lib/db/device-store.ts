import type { Clock, Random } from '#shared/base/ports.ts';
import type { Stamp } from '#shared/clock/stamp.ts';
import type { ContactRecord, Held, Values } from '#shared/record/record.ts';
import type { Cursor } from '#shared/protocol/sync.ts';
import type { Witness } from '#shared/protocol/witness.ts';
import { applyLive, applyPage, type LostEdit, type Page } from './apply.ts';
import { compact } from './compact.ts';
import { getMeta, putMeta, read, SegmentIndex, type Context } from './context.ts';
import { forgetSent } from './forget.ts';
import { announcedUpTo, handedOverSince, markAnnounced, serverNow } from './handoffs.ts';
import { beginHealing, finishHealing } from './heal.ts';
import { acceptBatch, countWaiting, learnTime, nextBatch } from './outbox.ts';
import type { Batch, Sent, Waiting } from './outbox.ts';
import { changedSince, getRecords, loadAll, type Loaded, type LoadedRecord } from './read.ts';
import { knownLayout, rememberLayout } from './layouts.ts';
import { Tables, type BeforePart, type UploadRow } from './schema.ts';
import { storeName } from './store-name.ts';
import {
  acceptPart,
  acceptUpload,
  beforeOf,
  beginUpload,
  finishUpload,
  listUploads,
  markUndone,
  nextUpload,
  sourceOf,
  undoIn,
  writeUpload,
  type Undone,
  type UnsentUpload,
  type UploadRows,
  type UploadStart,
} from './uploads.ts';
import { changeRecords, createRecord, joinRecords, removeRecords } from './write.ts';

/** Where a store stands in the server's changes. */
export interface Position {
  /** Null before the first page. */
  cursor: Cursor | null;
  /** What the server acknowledged last, to be shown to it with every push and pull. */
  witnesses: readonly Witness[];
  /** The server has said at least once that the device has all. */
  complete: boolean;
  /** The history that the store follows: what is fetched under it is stored under it. */
  epoch: number;
}

/**
 * What a device keeps of one user's contacts: the only way to IndexedDB. What it holds of a contact is the merge of
 * every copy it has, packed in segments and loose. All writing methods may throw `DeviceFull`.
 */
export class DeviceStore {
  readonly #context: Context;
  readonly #listeners = new Set<(n: number) => void>();
  readonly #settledListeners = new Set<(ids: readonly string[]) => void>();

  private constructor(strict: Tables, relaxed: Tables, clock: Clock, random: Random) {
    this.#context = {
      strict,
      relaxed,
      clock,
      random,
      segments: new SegmentIndex(),
      committed: (n) => {
        for (const listener of this.#listeners) listener(n);
      },
    };
  }

  /** Opens the store of one user in one organisation, made if there is none. */
  static async open(
    organisationId: string,
    userId: string,
    { clock, random }: { clock: Clock; random: Random },
  ): Promise<DeviceStore> {
    const name = storeName(organisationId, userId);
    const [strict, relaxed] = [new Tables(name, 'strict'), new Tables(name, 'relaxed')];
    await strict.open();
    await relaxed.open();
    return new DeviceStore(strict, relaxed, clock, random);
  }

  /** Calls `listener` after each transaction of this object; other tabs are told by the caller. */
  onCommit(listener: (n: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls `listener` with the contacts of an upload that have been sent, which `changedSince` does not tell. */
  onSettled(listener: (ids: readonly string[]) => void): () => void {
    this.#settledListeners.add(listener);
    return () => this.#settledListeners.delete(listener);
  }

  /** Everything on the device, in parts. */
  load(): AsyncGenerator<Loaded> {
    return loadAll(this.#context);
  }

  /** What transactions after `n` touched, in this tab or another. */
  changedSince(n: number): Promise<Loaded> {
    return changedSince(this.#context, n);
  }

  /** Contacts as the device holds them; deleted and unknown ones are left out. */
  get(ids: readonly string[]): Promise<Map<string, LoadedRecord>> {
    return read(this.#context, (tables) => getRecords(this.#context, tables, ids));
  }

  create(values: Values): Promise<string> {
    return createRecord(this.#context, values);
  }

  change(ids: readonly string[], make: (record: ContactRecord) => Values): Promise<number> {
    return changeRecords(this.#context, ids, make);
  }

  remove(ids: readonly string[]): Promise<number> {
    return removeRecords(this.#context, ids);
  }

  /** Makes one contact of two; false if one of them is not there. */
  join(
    into: string,
    from: string,
    make: (into: ContactRecord, from: ContactRecord) => Values,
  ): Promise<boolean> {
    return joinRecords(this.#context, into, from, make);
  }

  /** Begins an upload, whose rows all carry one stamp. */
  beginUpload(start: UploadStart): Promise<UploadRow> {
    return beginUpload(this.#context, start);
  }

  /** Stores rows of an upload; answers how far it is. */
  writeUpload(key: Stamp, rows: UploadRows): Promise<UploadRow> {
    return writeUpload(this.#context, key, rows);
  }

  finishUpload(key: Stamp): Promise<void> {
    return finishUpload(this.#context, key);
  }

  /** The uploads of the last 30 days that were made on this device, newest first. */
  uploads(): Promise<UploadRow[]> {
    return listUploads(this.#context);
  }

  /** What an upload that is not whole began with; undefined if it is whole. */
  sourceOf(key: Stamp): Promise<unknown> {
    return sourceOf(this.#context, key);
  }

  beforeOf(key: Stamp): Promise<Map<string, Values>> {
    return beforeOf(this.#context, key);
  }

  /** Undoes the upload with this stamp in some contacts. */
  undoIn(
    stamp: Stamp,
    ids: readonly string[],
    before: ReadonlyMap<string, Values>,
  ): Promise<Undone> {
    return undoIn(this.#context, stamp, ids, before);
  }

  markUndone(key: Stamp, left: number): Promise<void> {
    return markUndone(this.#context, key, left);
  }

  nextUpload(): Promise<UnsentUpload | null> {
    return nextUpload(this.#context);
  }

  acceptPart(part: BeforePart): Promise<void> {
    return acceptPart(this.#context, part);
  }

  acceptUpload(sent: UploadRow): Promise<void> {
    return acceptUpload(this.#context, sent);
  }

  /** What the columns of the last file with these headers were taken for; null if there was none. */
  knownLayout(headers: readonly string[]): Promise<readonly (string | null)[] | null> {
    return knownLayout(this.#context, headers);
  }

  rememberLayout(headers: readonly string[], fields: readonly (string | null)[]): Promise<void> {
    return rememberLayout(this.#context, headers, fields);
  }

  /** Stores a page of a pull that began at `epoch`; answers the unsent edits that its tombstones ended. */
  applyPage(page: Page, epoch: number): Promise<LostEdit[]> {
    return applyPage(this.#context, page, epoch);
  }

  applyLive(records: readonly Held[], cursor: Cursor | null, epoch: number): Promise<LostEdit[]> {
    return applyLive(this.#context, records, cursor, epoch);
  }

  nextBatch(limit: number): Promise<Batch | null> {
    return nextBatch(this.#context, limit);
  }

  /** Settles what one push had sent. */
  async accept(sent: Sent): Promise<void> {
    const settled = await acceptBatch(this.#context, sent);
    if (settled.length > 0) for (const listener of this.#settledListeners) listener(settled);
  }

  waiting(): Promise<Waiting> {
    return countWaiting(this.#context);
  }

  learnTime(serverNow: number, received: number): Promise<void> {
    return learnTime(this.#context, serverNow, received);
  }

  position(): Promise<Position> {
    return read(this.#context, async (tables) => ({
      cursor: (await getMeta(tables, 'cursor')) ?? null,
      witnesses: (await getMeta(tables, 'witnesses')) ?? [],
      complete: (await getMeta(tables, 'complete')) ?? false,
      epoch: (await getMeta(tables, 'epoch')) ?? 0,
    }));
  }

  /** Contacts that were handed over later than `since` and did not come in bulk. */
  handedOverSince(since: number): Promise<ContactRecord[]> {
    return handedOverSince(this.#context, since);
  }

  /** Now, as the server would say it: milliseconds since 1970. */
  serverNow(): Promise<number> {
    return serverNow(this.#context);
  }

  announcedUpTo(): Promise<number | null> {
    return announcedUpTo(this.#context);
  }

  markAnnounced(at: number): Promise<void> {
    return markAnnounced(this.#context, at);
  }

  /** How many contacts the device holds, copies included: for the progress of a first sync. */
  count(): Promise<number> {
    return read(
      this.#context,
      async (tables) =>
        (await this.#context.segments.count(tables)) + (await tables.records.count()),
    );
  }

  beginHealing(): Promise<void> {
    return beginHealing(this.#context);
  }

  finishHealing(): Promise<void> {
    return finishHealing(this.#context);
  }

  /** Removes what the server has; answers the ids of what went. */
  forgetSent(): Promise<string[]> {
    return forgetSent(this.#context);
  }

  compact(): Promise<boolean> {
    return compact(this.#context);
  }

  /** The ids of all tombstones. */
  deletedIds(): Promise<string[]> {
    return this.#context.relaxed.tombstones.toCollection().primaryKeys();
  }

  /**
   * Keeps the first rows of the order last used, for the first paint, as they were after transaction `n`. A cache:
   * if somebody has written since, it is not kept, since it might show what was deleted.
   */
  saveHead(head: unknown, n: number): Promise<void> {
    const tables = this.#context.relaxed;
    return tables.transaction('rw', tables.meta, async () => {
      if (((await getMeta(tables, 'n')) ?? 0) === n) await putMeta(tables, 'head', head);
    });
  }

  close(): void {
    this.#context.strict.close();
    this.#context.relaxed.close();
  }

  /** Removes the store from the device. */
  async destroy(): Promise<void> {
    this.#context.strict.close();
    await this.#context.relaxed.delete();
  }
}
