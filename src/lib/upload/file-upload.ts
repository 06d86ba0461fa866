import type { Clock, Random } from '#shared/base/ports.ts';
import { DEFAULT_COUNTRY, isCountry } from '#shared/contact/phone.ts';
import type { ColumnField } from '#shared/csv/headers.ts';
import type { ParsedFile } from '#shared/csv/parsed.ts';
import type { Me } from '#shared/protocol/account.ts';
import type { UploadInfo } from '#shared/protocol/uploads.ts';
import { stampOf, stampsOf, type Values } from '#shared/record/record.ts';
import type { PlannedRow } from '#shared/upload/plan.ts';
import { openTabs, unlessUploading, type Tabs } from '../data/tabs.ts';
import { note } from '../data/timeline.ts';
import type { LostEdit } from '../db/apply.ts';
import { DeviceFull } from '../db/context.ts';
import { DeviceStore } from '../db/device-store.ts';
import type { UploadRow } from '../db/schema.ts';
import { storeName } from '../db/store-name.ts';
import { fetchAll } from '../sync/tasks.ts';
import { Transport } from '../sync/transport.ts';
import { Groups, previewOf } from './preview.ts';
import {
  FileReading,
  type FileSource,
  type Read,
  type UploadSource,
  type WritePlan,
} from './reading.ts';
import { refusedFile } from './refused-file.ts';
import { undoUpload } from './undo-upload.ts';
import type {
  Choices,
  Group,
  OnProgress,
  PastUpload,
  Preview,
  PreviewRow,
  UndoResult,
  Upload,
  UploadFile,
  WriteResult,
} from './upload.ts';
import { keptPlan, samePlan, writeRows, writtenRows } from './write-rows.ts';

export interface FileUploadDeps {
  me: Me;
  fetch: typeof fetch;
  clock: Clock;
  random: Random;
}

/** The uploads of one user on this device. Runs in a worker of its own, so that neither page nor list waits for it. */
export class FileUpload implements Upload {
  readonly #deps: FileUploadDeps;
  readonly #name: string;
  readonly #store: DeviceStore;
  readonly #transport: Transport;
  readonly #tabs: Tabs;
  #reading: FileReading | null = null;
  #read: Read | null = null;
  #groups: Groups | null = null;
  #isPaused = false;
  #telling: ReturnType<typeof setTimeout> | undefined;

  private constructor(deps: FileUploadDeps, store: DeviceStore) {
    const account = { organisationId: deps.me.organisation.id, userId: deps.me.user.id };
    this.#deps = deps;
    this.#store = store;
    this.#name = storeName(account.organisationId, account.userId);
    this.#transport = new Transport(deps.fetch, account);
    this.#tabs = openTabs(this.#name, () => undefined);
    store.onCommit(() => this.#tellSoon());
  }

  static async open(deps: FileUploadDeps): Promise<FileUpload> {
    const { me } = deps;
    return new FileUpload(deps, await DeviceStore.open(me.organisation.id, me.user.id, deps));
  }

  async open(file: UploadFile): Promise<void> {
    const { country } = this.#deps.me.organisation;
    this.#use({
      file,
      choices: { mode: 'both', by: 'auto' },
      fixes: [],
      country: isCountry(country) ? country : DEFAULT_COUNTRY,
    });
    await Promise.resolve();
  }

  async preview(choices: Choices): Promise<Preview> {
    const start = performance.now();
    const read = await this.#opened().read(choices);
    const preview = this.#took(read);
    note('contacts:file-read', read.parsed.accepted.length, start);
    return preview;
  }

  async rows(group: Group, offset: number, limit: number): Promise<PreviewRow[]> {
    return Promise.resolve(this.#groups?.rows(group, offset, limit) ?? []);
  }

  async fix(row: number, cells: readonly { index: number; value: string }[]): Promise<void> {
    for (const { index, value } of cells) this.#opened().fix(row, index, value);
    await Promise.resolve();
  }

  async refusedFile(): Promise<Uint8Array> {
    if (this.#read === null || this.#groups === null) throw new Error('no file has been read');
    return Promise.resolve(refusedFile(this.#read, this.#groups.refused));
  }

  async write(onProgress: OnProgress): Promise<WriteResult> {
    const reading = this.#opened();
    const { choices } = reading.source;
    return this.#alone(async () => {
      if (!(await this.#store.position()).complete) return { kind: 'incomplete' };
      const shown = this.#read ?? (await reading.read(choices));
      // The list may have changed while the preview was looked at.
      const since = await this.#store.changedSince(shown.n);
      if (since.records.length + since.deleted.length > 0) {
        const read = await reading.read(choices);
        const preview = this.#took(read);
        if (!samePlan(shown.planned, read.planned)) return { kind: 'changed', preview };
      }
      const read = this.#read ?? shown;
      await this.#remember(read);
      const rows = writtenRows(read.planned);
      const upload = await this.#store.beginUpload({
        fileName: reading.source.file.name,
        total: rows.length,
        source: keptSource(reading.source, read.parsed, keptPlan(rows)),
        after: rows.flatMap(({ record }) => record ?? []),
      });
      return this.#write(upload, rows, onProgress);
    });
  }

  async resume(key: string, onProgress: OnProgress): Promise<WriteResult> {
    return this.#alone(async () => {
      const upload = (await this.#store.uploads()).find((row) => row.key === key);
      if (upload?.state !== 'writing') throw new Error('there is nothing to go on with');
      const source = (await this.#store.sourceOf(key)) as UploadSource;
      const rows = await this.#use(source).rest(source.plan, upload.lastRow);
      return this.#write(upload, rows, onProgress);
    });
  }

  async pause(): Promise<void> {
    this.#isPaused = true;
    await Promise.resolve();
  }

  async uploads(everywhere: boolean): Promise<PastUpload[]> {
    const own = (await this.#store.uploads()).map(fromHere);
    if (!everywhere) return own;
    const known = new Map((await this.#listed()).map((info) => [info.id, info]));
    for (const upload of own) {
      // Somebody else may have undone it.
      const undone = known.get(upload.id)?.undone;
      if (undone !== undefined) upload.undone ??= undone;
      known.delete(upload.id);
    }
    const others = [...known.values()].map(fromServer);
    return [...own, ...others].sort((a, b) => b.at - a.at);
  }

  async undo(id: string, onProgress: OnProgress): Promise<UndoResult> {
    const uploads = await this.#store.uploads();
    const own = uploads.find(({ key, stamp }) => key === id || stamp === id);
    const result = await unlessUploading(this.#name, () =>
      own ? this.#undoOwn(own, onProgress) : this.#undoOther(id, onProgress),
    );
    if (result === null) return { kind: 'busy' };
    this.#tellNow();
    this.#tabs.post({ type: 'unsent' });
    return result;
  }

  close(): void {
    if (this.#telling !== undefined) this.#tellNow();
    this.#tabs.close();
    this.#store.close();
  }

  /** The list follows in steps: each of its looks at the store keeps the next rows waiting. */
  #tellSoon(): void {
    this.#telling ??= setTimeout(() => this.#tellNow(), TELL_EVERY);
  }

  #tellNow(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#tabs.post({ type: 'committed' });
  }

  #use(source: FileSource): FileReading {
    this.#read = this.#groups = null;
    return (this.#reading = new FileReading(source, this.#store));
  }

  #opened(): FileReading {
    if (this.#reading === null) throw new Error('no file has been opened');
    return this.#reading;
  }

  #took(read: Read): Preview {
    this.#read = read;
    this.#groups = new Groups(read);
    return previewOf(read, this.#groups);
  }

  async #alone(work: () => Promise<WriteResult>): Promise<WriteResult> {
    this.#isPaused = false;
    return (await unlessUploading(this.#name, work)) ?? { kind: 'busy' };
  }

  async #write(
    upload: UploadRow,
    rows: readonly PlannedRow[],
    onProgress: OnProgress,
  ): Promise<WriteResult> {
    const { key } = upload;
    const all = upload.done + rows.length;
    const start = performance.now();
    let { done } = upload;
    try {
      const { upload: written, isWhole } = await writeRows(
        this.#store,
        upload,
        rows,
        this.#deps.me.user.name,
        () => this.#isPaused,
        (row) => {
          ({ done } = row);
          onProgress(done, all);
        },
      );
      note('contacts:file-written', rows.length, start);
      if (!isWhole) return { kind: 'paused', key, done, all };
      return { kind: 'written', key, ...(await this.#readBack(written.stamp)) };
    } catch (error) {
      return { kind: 'stopped', key, done, all, isFull: error instanceof DeviceFull };
    } finally {
      this.#tellNow();
      this.#tabs.post({ type: 'unsent' });
    }
  }

  /** How many contacts can be read that an upload made or changed: what is told is what is there. */
  async #readBack(stamp: string): Promise<{ created: number; updated: number }> {
    const created = new Set<string>();
    const updated = new Set<string>();
    for await (const { records } of this.#store.load())
      for (const { record } of records) {
        if (!stampsOf(record).includes(stamp)) continue;
        const isMade = 'added_at' in record.values && stampOf(record, 'added_at') === stamp;
        (isMade ? created : updated).add(record.id);
      }
    return { created: created.size, updated: updated.size };
  }

  async #remember({ parsed }: Read): Promise<void> {
    if (parsed.headerRow === -1) return;
    const headers = parsed.columns.map(({ header }) => header);
    await this.#store.rememberLayout(headers, fieldsOf(parsed));
  }

  /** What the server knows; nothing where it cannot be reached, or is of an older version. */
  async #listed(): Promise<UploadInfo[]> {
    try {
      return await this.#transport.uploads(AbortSignal.timeout(LIST_PATIENCE));
    } catch {
      return [];
    }
  }

  async #undoOwn(own: UploadRow, onProgress: OnProgress): Promise<UndoResult> {
    const before = await this.#store.beforeOf(own.key);
    const undone = await undoUpload(this.#store, own.stamp, before, onProgress);
    await this.#store.markUndone(own.key, undone.left);
    return { kind: 'undone', ...undone };
  }

  async #undoOther(id: string, onProgress: OnProgress): Promise<UndoResult> {
    const signal = new AbortController().signal;
    if (!(await this.#store.position()).complete) return { kind: 'incomplete' };
    const upload = (await this.#transport.uploads(signal)).find((info) => info.id === id);
    if (upload === undefined) throw new Error('the server does not know this upload');
    // All of the upload must be here, or some of it would be left.
    const task = {
      store: this.#store,
      transport: this.#transport,
      onHeard: (now: number) => this.#store.learnTime(now, this.#deps.clock()),
      onLost: (edits: LostEdit[]) => this.#tabs.post({ type: 'lost', edits }),
    };
    await fetchAll(task, signal, () => undefined);
    const before = new Map<string, Values>();
    for (let part = 0; part < upload.parts; part++)
      for (const [contact, values] of await this.#transport.before(id, part, signal))
        before.set(contact, values);
    const undone = await undoUpload(this.#store, id, before, onProgress);
    const { fileName, at, created, updated, parts } = upload;
    const sent = { fileName, at, created, updated, parts };
    const mark = { at: this.#deps.clock(), left: undone.left };
    await this.#transport.putUpload(id, { ...sent, undone: mark }, signal);
    return { kind: 'undone', ...undone };
  }
}

/** How often the list follows an upload, in milliseconds. */
const TELL_EVERY = 2_000;
/** How long the server's list of uploads is waited for, in milliseconds. */
const LIST_PATIENCE = 8_000;

const fieldsOf = ({ columns }: ParsedFile): (ColumnField | null)[] =>
  columns.map(({ field }) => field);

/** The columns are kept as they were taken: by the time the upload is gone on with, their headers may be remembered otherwise. */
function keptSource(source: FileSource, parsed: ParsedFile, plan: WritePlan): UploadSource {
  const { headerRow } = parsed;
  if (headerRow === -1) return { ...source, plan };
  const layout = { headerRow, fields: fieldsOf(parsed) };
  return { ...source, choices: { ...source.choices, layout }, plan };
}

const fromHere = (row: UploadRow): PastUpload => ({
  id: row.stamp,
  key: row.key,
  fileName: row.fileName,
  at: row.at,
  by: null,
  created: row.created,
  updated: row.updated,
  ...(row.state === 'writing' && { unfinished: { done: row.done, all: row.total } }),
  ...(row.undone && { undone: row.undone }),
});

const fromServer = ({
  id,
  fileName,
  at,
  by,
  created,
  updated,
  undone,
}: UploadInfo): PastUpload => ({
  id,
  fileName,
  at,
  by: by.name,
  created,
  updated,
  ...(undone && { undone }),
});
