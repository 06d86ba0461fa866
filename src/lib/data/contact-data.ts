import { csvBytes, exportCsv } from '#shared/csv/export.ts';
import { exportVcard } from '#shared/csv/vcard.ts';
import type { Clock, Random } from '#shared/base/ports.ts';
import { toContact, type Contact } from '#shared/contact/contact.ts';
import { changedValues, newValues, type Edit } from '#shared/contact/edit.ts';
import { tagKey } from '#shared/contact/keys.ts';
import { anotherPerson, samePerson } from '#shared/contact/reissue.ts';
import type { Me } from '#shared/protocol/account.ts';
import type { ErrorCode } from '#shared/protocol/errors.ts';
import type { LostEdit } from '../db/apply.ts';
import { DeviceFull } from '../db/context.ts';
import { DeviceStore } from '../db/device-store.ts';
import { storeName } from '../db/store-name.ts';
import { ContactList } from '../list/contact-list.ts';
import { SyncEngine, type EngineStatus } from '../sync/engine.ts';
import type { LoadedRecord } from '../db/read.ts';
import type { Phase } from '../sync/machine.ts';
import { Transport } from '../sync/transport.ts';
import type {
  Data,
  DataEvent,
  Query,
  Row,
  Selection,
  Shown,
  SyncStatus,
  UnfinishedUpload,
} from './data.ts';
import type { HandedOver } from './handed-over.ts';
import { HEAD_FORM, type Head } from './head.ts';
import { inOneTab, isUploading, openTabs, type TabMessage, type Tabs } from './tabs.ts';
import { note } from './timeline.ts';

/** How many contacts one transaction of a bulk change takes. */
const CHUNK = 1_000;
/** How long the list rests before its first rows are kept for the next start, in milliseconds. */
const HEAD_DELAY = 500;
/** How often the list follows a first sync, in milliseconds. */
const FOLLOW_EVERY = 700;
/** How often what waits to be sent is counted at most, in milliseconds. */
const COUNT_EVERY = 500;
/** How long a device must have been quiet before it is worth packing its store anew, in milliseconds. */
const QUIET = 20_000;
/** A handoff that comes in so much later is one to catch up with and no news, in milliseconds. */
const NEWS = 120_000;
/** So many changes at once are an upload or a catching up. */
const MANY = 100;

export interface ContactDataDeps {
  me: Me;
  fetch: typeof fetch;
  clock: Clock;
  random: Random;
  emit: (event: DataEvent) => void;
}

/** The contacts of one user on this device: store, list and sync loop together. Runs in a worker, one a tab. */
export class ContactData implements Data {
  readonly #deps: ContactDataDeps;
  readonly #name: string;
  readonly #store: DeviceStore;
  readonly #list = new ContactList();
  readonly #engine: SyncEngine;
  readonly #tabs: Tabs;
  readonly #ended = new AbortController();
  readonly #loaded: Promise<void>;
  /** The transaction up to which the list is told. */
  #n = 0;
  #refreshing: Promise<void> = Promise.resolve();
  #refreshQueued = false;
  #syncsHere = false;
  #cleared: Promise<void> | null = null;
  #endPause: () => void = () => undefined;
  #status: SyncStatus = {
    phase: 'starting',
    offlineSince: null,
    unsent: 0,
    refused: 0,
    blockedBy: null,
    first: null,
    complete: false,
    full: false,
  };
  /** When this tab was first up to date, by the server's clock; null until then. */
  #liveSince: Promise<number> | null = null;
  #countTimer: ReturnType<typeof setTimeout> | undefined;
  #countAgain = false;
  #headTimer: ReturnType<typeof setTimeout> | undefined;
  #quietTimer: ReturnType<typeof setTimeout> | undefined;

  private constructor(deps: ContactDataDeps, store: DeviceStore, complete: boolean) {
    const { me, fetch, clock, random } = deps;
    const account = { organisationId: me.organisation.id, userId: me.user.id };
    this.#deps = deps;
    this.#store = store;
    this.#status = { ...this.#status, complete };
    this.#engine = new SyncEngine({
      store,
      transport: new Transport(fetch, account),
      clock,
      random,
      onStatus: (status) => this.#engineStatus(status),
      onLost: (edits) => this.#lost(edits),
    });
    const name = (this.#name = storeName(account.organisationId, account.userId));
    this.#tabs = openTabs(name, (message) => this.#heard(message));
    store.onCommit(() => {
      note('contacts:committed');
      this.#tabs.post({ type: 'committed' });
      this.#refresh();
    });
    store.onSettled((ids) => {
      this.#tabs.post({ type: 'settled', ids });
      this.#settled(ids);
    });
    this.#loaded = this.#load();
    inOneTab(name, this.#ended.signal, () => {
      this.#syncsHere = true;
      this.#engine.start();
    });
    this.#tabs.post({ type: 'hello' });
  }

  /** Opens the store and starts loading and syncing; `emit` is told from then on. */
  static async open(deps: ContactDataDeps): Promise<ContactData> {
    const { me, clock, random } = deps;
    const store = await DeviceStore.open(me.organisation.id, me.user.id, { clock, random });
    const { complete } = await store.position();
    return new ContactData(deps, store, complete);
  }

  async show(query: Query): Promise<Shown> {
    await this.#loaded;
    const start = performance.now();
    const shown = this.#list.show(query);
    note('contacts:show', shown.total, start);
    this.#keepHead();
    return shown;
  }

  async rows(offset: number, limit: number): Promise<(Row | null)[]> {
    return this.#list.rows(offset, limit);
  }

  async get(id: string): Promise<Contact | null> {
    const held = (await this.#store.get([id])).get(id);
    return held ? toContact(held.record) : null;
  }

  async twins(reach: { phone?: string; email?: string }, except?: string): Promise<Row[]> {
    await this.#loaded;
    return this.#list.reachedBy(reach.phone, reach.email).filter(({ id }) => id !== except);
  }

  async tags(): Promise<{ tag: string; count: number }[]> {
    await this.#loaded;
    return this.#list.tags();
  }

  async add(edit: Edit): Promise<string> {
    const { me, clock } = this.#deps;
    const origin = { source: 'manual', addedBy: me.user.name, addedAt: clock() } as const;
    return this.#written(this.#store.create(newValues(edit, origin)));
  }

  async edit(id: string, edit: Edit): Promise<boolean> {
    let exists = false;
    const changing = this.#store.change([id], (record) => {
      exists = true;
      return changedValues(toContact(record), edit);
    });
    await this.#written(changing);
    return exists;
  }

  async decide(
    { earlier, later }: { earlier: string; later: string },
    same: boolean,
  ): Promise<string | null> {
    if (same) {
      const joined = await this.#written(this.#store.join(earlier, later, samePerson));
      return joined ? earlier : null;
    }
    const other = (id: string) => (id === later ? earlier : later);
    const changing = this.#store.change([earlier, later], (record) =>
      anotherPerson(record, other(record.id)),
    );
    return (await this.#written(changing)) > 0 ? later : null;
  }

  async remove(selection: Selection): Promise<number> {
    return this.#inChunks(selection, (ids) => this.#store.remove(ids));
  }

  async tag(selection: Selection, tag: string, on: boolean): Promise<number> {
    const key = tagKey(tag);
    return this.#inChunks(selection, (ids) =>
      this.#store.change(ids, ({ values }) => {
        const has = typeof values[key] === 'string';
        return has === on ? {} : { [key]: on ? tag : null };
      }),
    );
  }

  async export(selection: Selection, format: 'csv' | 'vcard'): Promise<Uint8Array> {
    await this.#loaded;
    return this.#write(this.#idsOf(selection), format);
  }

  async exportUnsent(): Promise<Uint8Array> {
    const ids = new Set<string>();
    for await (const { records } of this.#store.load())
      for (const { record, unsent } of records) if (unsent) ids.add(record.id);
    return this.#write([...ids], 'csv');
  }

  async follow(): Promise<void> {
    this.#refresh();
    await this.#refreshing;
  }

  async unfinishedUpload(): Promise<UnfinishedUpload | null> {
    const left = (await this.#store.uploads()).find(({ state }) => state === 'writing');
    if (left === undefined || (await isUploading(this.#name))) return null;
    return { key: left.key, name: left.fileName, done: left.done, all: left.total };
  }

  syncNow(): void {
    if (this.#syncsHere) this.#wake(true);
    else this.#tabs.post({ type: 'wake', start: true });
  }

  clear(): Promise<void> {
    // Asked for by the page and by the server's answer, it runs once.
    return (this.#cleared ??= this.#clear());
  }

  async #clear(): Promise<void> {
    await this.#end();
    this.#tabs.post({ type: 'removed' });
    this.#tabs.close();
    await this.#store.destroy();
  }

  async close(): Promise<void> {
    await this.#end();
    this.#tabs.close();
    this.#store.close();
  }

  async #end(): Promise<void> {
    this.#engine.stop();
    this.#ended.abort();
    clearTimeout(this.#countTimer);
    clearTimeout(this.#headTimer);
    clearTimeout(this.#quietTimer);
    await this.#loaded.catch(() => undefined);
    await this.#refreshing.catch(() => undefined);
  }

  async #load(): Promise<void> {
    for await (const part of this.#store.load()) {
      if (this.#ended.signal.aborted) return;
      this.#list.update(part.records, part.deleted);
      this.#n = part.n;
    }
    note('contacts:loaded', this.#list.size);
    this.#deps.emit({ type: 'loaded', total: this.#list.size });
    await this.#count();
  }

  /** Tells the list what has been written since it was last told, here or in another tab; one look at a time. */
  #refresh(): void {
    if (this.#refreshQueued) return;
    this.#refreshQueued = true;
    this.#refreshing = this.#refreshing
      // One look that failed is no reason not to look again.
      .catch(() => undefined)
      .then(() => this.#loaded)
      .then(() => this.#pause())
      .then(async () => {
        this.#refreshQueued = false;
        if (this.#ended.signal.aborted) return;
        const { n, records, deleted } = await this.#store.changedSince(this.#n);
        if (records.length + deleted.length > 0) {
          // Without a clock there is no news, and a list all the same.
          const news = await this.#newsIn(records).catch(() => []);
          this.#list.update(records, deleted);
          if (news.length > 0) this.#deps.emit({ type: 'handed_over', contacts: news });
          const arrived = this.#list.arrived();
          this.#deps.emit({ type: 'changed', ...arrived });
          this.#keepHead();
        }
        this.#n = n;
        this.#countSoon();
        this.#packWhenQuiet();
      });
    // A store that is being removed, or a tab that ends: there is nobody left to tell.
    this.#refreshing.catch(() => undefined);
  }

  /** The handoffs among changes that happened while this tab was up to date, a moment ago. */
  async #newsIn(records: readonly LoadedRecord[]): Promise<HandedOver[]> {
    if (this.#liveSince === null || records.length > MANY) return [];
    const found = this.#list.handedOver(records);
    if (found.length === 0) return [];
    const since = Math.max(await this.#liveSince, (await this.#store.serverNow()) - NEWS);
    return found.filter(({ at }) => at > since);
  }

  /** While a first sync runs the list follows in steps: each look at the store keeps the next page waiting. */
  async #pause(): Promise<void> {
    if (this.#status.first === null || this.#list.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#endPause = () => resolve(undefined);
    setTimeout(this.#endPause, FOLLOW_EVERY);
    await promise;
  }

  /** At once, but not again within a while: while many are sent, counting what waits would hold up the sending. */
  #countSoon(): void {
    if (this.#countTimer !== undefined) {
      this.#countAgain = true;
      return;
    }
    this.#countAgain = false;
    this.#countTimer = setTimeout(() => {
      this.#countTimer = undefined;
      if (this.#countAgain) this.#countSoon();
    }, COUNT_EVERY);
    this.#count().catch(() => undefined);
  }

  async #count(): Promise<void> {
    const { unsent, refused } = await this.#store.waiting();
    if (unsent === this.#status.unsent && refused === this.#status.refused) return;
    this.#show({ ...this.#status, unsent, refused });
  }

  /** A change of this tab's own: once it is on the disk, whoever syncs has something to send. */
  async #written<T>(writing: Promise<T>): Promise<T> {
    let result: T;
    try {
      result = await writing;
    } catch (error) {
      if (error instanceof DeviceFull) this.#show({ ...this.#status, full: true });
      throw error;
    }
    if (this.#syncsHere) this.#engine.changed();
    else this.#tabs.post({ type: 'unsent' });
    await this.#refreshing;
    // Before it is called saved, the line says that it waits.
    await this.#count();
    return result;
  }

  async #inChunks(
    selection: Selection,
    write: (ids: string[]) => Promise<number>,
  ): Promise<number> {
    await this.#loaded;
    const ids = this.#idsOf(selection);
    let written = 0;
    for (let i = 0; i < ids.length; i += CHUNK)
      written += await this.#written(write(ids.slice(i, i + CHUNK)));
    return written;
  }

  #idsOf(selection: Selection): string[] {
    if ('ids' in selection) return selection.ids;
    const except = new Set(selection.except);
    const found = this.#list.find(selection.query).map(({ id }) => id);
    return found.filter((id) => !except.has(id));
  }

  async #write(ids: readonly string[], format: 'csv' | 'vcard'): Promise<Uint8Array> {
    const held = await this.#store.get(ids);
    const contacts = ids.flatMap((id) => {
      const loaded = held.get(id);
      return loaded ? [toContact(loaded.record)] : [];
    });
    if (format === 'csv') return csvBytes(exportCsv(contacts));
    return new TextEncoder().encode(exportVcard(contacts));
  }

  #heard(message: TabMessage): void {
    switch (message.type) {
      case 'committed':
        return this.#refresh();
      case 'unsent':
        return this.#engine.changed();
      case 'wake':
        return this.#wake(message.start);
      case 'status':
        if (!this.#syncsHere) this.#show(message.status);
        return;
      case 'hello':
        if (this.#syncsHere) this.#tabs.post({ type: 'status', status: this.#status });
        return;
      case 'settled':
        this.#settled(message.ids);
        return;
      case 'forgotten':
        this.#list.update([], message.ids);
        this.#deps.emit({ type: 'changed', ...this.#list.arrived() });
        return;
      case 'lost':
        this.#lost(message.edits);
        return;
      case 'removed':
        void this.close();
    }
  }

  #settled(ids: readonly string[]): void {
    this.#list.settle(ids);
    this.#deps.emit({ type: 'changed', ...this.#list.arrived() });
  }

  #wake(start: boolean): void {
    if (!this.#syncsHere) return;
    if (start && this.#status.phase === 'blocked') this.#engine.start();
    else this.#engine.wake();
  }

  #engineStatus({ phase, ...rest }: EngineStatus): void {
    const complete = this.#status.complete || rest.complete;
    if (complete && !this.#status.complete) note('contacts:complete');
    if (rest.first === null) this.#endPause();
    const before = this.#status.blockedBy;
    this.#show({ ...this.#status, ...rest, complete, phase: SHOWN_AS[phase] });
    if (rest.blockedBy !== before) void this.#shutOut(rest.blockedBy);
  }

  /** A device of somebody who was shut out keeps nothing that the server has, or nothing at all. */
  async #shutOut(by: ErrorCode | null): Promise<void> {
    if (by === 'device_revoked') return this.clear();
    if (by !== 'not_a_member') return;
    await this.#loaded;
    const gone = await this.#store.forgetSent();
    this.#list.update([], gone);
    this.#tabs.post({ type: 'forgotten', ids: gone });
    this.#deps.emit({ type: 'changed', ...this.#list.arrived() });
  }

  #show(status: SyncStatus): void {
    if (this.#ended.signal.aborted) return;
    this.#status = status;
    if (status.phase === 'live' && status.complete && this.#liveSince === null) {
      const since = (this.#liveSince = this.#store.serverNow());
      // It is asked again when the status is next told.
      since.catch(() => {
        if (this.#liveSince === since) this.#liveSince = null;
      });
    }
    if (this.#syncsHere) this.#tabs.post({ type: 'status', status });
    this.#deps.emit({ type: 'status', status });
  }

  #lost(edits: LostEdit[]): void {
    for (const { name } of edits) this.#deps.emit({ type: 'edit_lost', name });
  }

  #keepHead(): void {
    clearTimeout(this.#headTimer);
    this.#headTimer = setTimeout(() => {
      const query = { ...this.#list.query, text: '' };
      const head: Head = { form: HEAD_FORM, query, shown: this.#list.peek(query) };
      this.#store.saveHead(head, this.#n).catch(() => undefined);
    }, HEAD_DELAY);
  }

  #packWhenQuiet(): void {
    if (!this.#syncsHere) return;
    clearTimeout(this.#quietTimer);
    this.#quietTimer = setTimeout(() => {
      this.#store.compact().catch(() => undefined);
    }, QUIET);
  }
}

const SHOWN_AS: Record<Phase, SyncStatus['phase']> = {
  stopped: 'starting',
  pushing: 'syncing',
  pulling: 'syncing',
  live: 'live',
  live_pushing: 'live',
  waiting: 'offline',
  blocked: 'blocked',
};
