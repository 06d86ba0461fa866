import type { UnfinishedUpload } from '../data/data.ts';
import type {
  Choices,
  Group,
  PastUpload,
  Preview,
  PreviewRow,
  UndoResult,
  Upload,
  UploadFile,
  WriteResult,
} from '../upload/upload.ts';
import { upload as words } from '../words.ts';

/** Where an upload stands. */
export type Step =
  | { kind: 'choose'; error: string | null }
  | { kind: 'reading'; name: string }
  | { kind: 'preview'; name: string; preview: Preview; error: string | null }
  | { kind: 'writing'; name: string; done: number; all: number; isPausing: boolean }
  | { kind: 'paused'; name: string; key: string; done: number; all: number; error: string | null }
  | { kind: 'written'; name: string; created: number; updated: number; refused: number }
  | { kind: 'undoing'; name: string; done: number; all: number }
  | { kind: 'undone'; name: string; result: Extract<UndoResult, { kind: 'undone' }> };

/** How many rows of a group are shown at once. */
const PAGE = 50;
/** A larger file would not fit into the memory of a small phone, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** What is looked at first: what needs a person, then what would be written. */
const FIRST_LOOK: readonly Group[] = ['refused', 'new', 'update', 'unchanged', 'duplicate'];

const DEFAULTS: Choices = { mode: 'both', by: 'auto' };

/** The upload of a file, from choosing it to undoing it, as the page shows it. The work is done by the upload worker. */
export class UploadState {
  readonly #open: () => Promise<Upload>;
  #worker: Promise<Upload> | null = null;
  #step = $state.raw<Step>({ kind: 'choose', error: null });
  #choices = $state.raw(DEFAULTS);
  #group = $state.raw<Group>('new');
  #rows = $state.raw<readonly PreviewRow[]>([]);
  #past = $state.raw<readonly PastUpload[]>([]);
  #isReading = $state(false);
  /** Something was mended in the preview. */
  #isMended = false;
  /** Counts what was asked for: an answer to an earlier question is not shown. */
  #turn = 0;

  /** `open` starts the upload worker. */
  constructor(open: () => Promise<Upload>) {
    this.#open = open;
  }

  get step(): Step {
    return this.#step;
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** The group whose rows are shown, and those that are. */
  get group(): Group {
    return this.#group;
  }

  get rows(): readonly PreviewRow[] {
    return this.#rows;
  }

  /** The uploads of the last 30 days. */
  get past(): readonly PastUpload[] {
    return this.#past;
  }

  /** The file is read once more while its last preview is still shown. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** Something is being written: the dialog may be closed, the tab had better not. */
  get isBusy(): boolean {
    return this.#step.kind === 'writing' || this.#step.kind === 'undoing';
  }

  /** How many contacts of the preview would be written. */
  get count(): number {
    if (this.#step.kind !== 'preview') return 0;
    const { counts } = this.#step.preview;
    return counts.new + counts.update;
  }

  /** Reads a file and shows what an upload would do. */
  async choose(file: UploadFile | File): Promise<void> {
    if (this.isBusy) return;
    const turn = ++this.#turn;
    const { name } = file;
    this.#choices = DEFAULTS;
    this.#isReading = this.#isMended = false;
    this.#step = { kind: 'reading', name };
    try {
      const bytes = await bytesOf(file);
      if (bytes === null) {
        if (turn === this.#turn) this.#step = { kind: 'choose', error: words.tooLarge };
        return;
      }
      const worker = await this.#ready();
      await worker.open({ name, bytes });
      await this.#preview(turn, name);
    } catch {
      if (turn === this.#turn) this.#step = { kind: 'choose', error: words.failed };
    }
  }

  /** Reads the file again in another way. */
  async change(choices: Partial<Choices>): Promise<void> {
    if (this.#step.kind !== 'preview') return;
    // Another header or sheet, or other letters, make other columns.
    const isRead = 'encoding' in choices || 'delimiter' in choices || 'tab' in choices;
    const { layout: _, ...others } = this.#choices;
    this.#choices = { ...(isRead ? others : this.#choices), ...choices };
    await this.#again();
  }

  /** Mends cells of a refused row. */
  async fix(row: number, cells: readonly { index: number; value: string }[]): Promise<void> {
    if (this.#step.kind !== 'preview') return;
    const worker = await this.#ready();
    await worker.fix(row, cells);
    this.#isMended = true;
    await this.#again();
  }

  async show(group: Group): Promise<void> {
    this.#group = group;
    const worker = await this.#ready();
    this.#rows = await worker.rows(group, 0, PAGE);
  }

  async showMore(): Promise<void> {
    const worker = await this.#ready();
    const more = await worker.rows(this.#group, this.#rows.length, PAGE);
    this.#rows = [...this.#rows, ...more];
  }

  async refusedFile(): Promise<Uint8Array> {
    return (await this.#ready()).refusedFile();
  }

  async write(): Promise<void> {
    if (this.#step.kind !== 'preview') return;
    const { name } = this.#step;
    await this.#run(name, 0, this.count, (worker, tell) => worker.write(tell));
  }

  /** Goes on with an upload that was paused, or that a closed tab has left. */
  async resume({ key, name, done, all }: UnfinishedUpload): Promise<void> {
    if (this.isBusy) return;
    await this.#run(name, done, all, (worker, tell) => worker.resume(key, tell));
  }

  /** Stops after the rows that are being written. */
  async pause(): Promise<void> {
    if (this.#step.kind !== 'writing') return;
    this.#step = { ...this.#step, isPausing: true };
    await (await this.#ready()).pause();
  }

  /** Undoes an upload; answers what went wrong, in words, or null. */
  async undo({
    id,
    key,
    fileName,
  }: Pick<PastUpload, 'id' | 'key' | 'fileName'>): Promise<string | null> {
    if (this.isBusy) return words.busy;
    const before = this.#step;
    this.#step = { kind: 'undoing', name: fileName, done: 0, all: 0 };
    try {
      const worker = await this.#ready();
      const result = await worker.undo(key ?? id, (done, all) => {
        this.#step = { kind: 'undoing', name: fileName, done, all };
      });
      if (result.kind === 'undone') {
        this.#step = { kind: 'undone', name: fileName, result };
        void this.readPast();
        return null;
      }
      this.#step = before;
      return result.kind === 'busy' ? words.busy : words.incomplete;
    } catch {
      this.#step = before;
      return words.undoFailed;
    }
  }

  async readPast(): Promise<void> {
    const worker = await this.#ready();
    this.#past = await worker.uploads(false);
    this.#past = await worker.uploads(true);
  }

  /** Back to choosing a file; what is being written goes on. */
  again(error: string | null = null): void {
    if (this.isBusy) return;
    this.#turn++;
    this.#isReading = false;
    this.#rows = [];
    this.#step = { kind: 'choose', error };
    void this.readPast().catch(() => undefined);
  }

  /** The dialog has been closed: what is being written goes on, and what was mended waits; nothing else is kept. */
  close(): void {
    const waits = this.#step.kind === 'preview' && this.#isMended;
    if (!this.isBusy && !waits && this.#step.kind !== 'paused') this.end();
  }

  /** Ends the worker. What is written stays. */
  end(): void {
    this.#turn++;
    this.#isReading = false;
    void this.#worker?.then((worker) => worker.close()).catch(() => undefined);
    this.#worker = null;
    this.#rows = [];
    this.#step = { kind: 'choose', error: null };
  }

  #ready(): Promise<Upload> {
    return (this.#worker ??= this.#open());
  }

  async #preview(turn: number, name: string): Promise<void> {
    const worker = await this.#ready();
    const preview = await worker.preview(this.#choices);
    if (turn !== this.#turn) return;
    // Where no column is known, a person may know one.
    if (preview.fileError !== undefined && preview.fileError.code !== 'no-contact-columns') {
      this.#step = { kind: 'choose', error: preview.fileError.message };
      return;
    }
    const isFirst = this.#step.kind !== 'preview';
    if (isFirst || preview.counts[this.#group] === 0)
      this.#group = FIRST_LOOK.find((group) => preview.counts[group] > 0) ?? 'new';
    const rows = await worker.rows(
      this.#group,
      0,
      isFirst ? PAGE : Math.max(PAGE, this.#rows.length),
    );
    if (turn !== this.#turn) return;
    this.#rows = rows;
    this.#step = { kind: 'preview', name, preview, error: null };
  }

  async #again(): Promise<void> {
    if (this.#step.kind !== 'preview') return;
    const turn = ++this.#turn;
    const { name } = this.#step;
    this.#isReading = true;
    try {
      await this.#preview(turn, name);
    } catch {
      if (turn === this.#turn) this.#step = { kind: 'choose', error: words.failed };
    } finally {
      if (turn === this.#turn) this.#isReading = false;
    }
  }

  async #run(
    name: string,
    from: number,
    all: number,
    work: (worker: Upload, tell: (done: number, all: number) => void) => Promise<WriteResult>,
  ): Promise<void> {
    const before = this.#step;
    this.#step = { kind: 'writing', name, done: from, all, isPausing: false };
    let result: WriteResult;
    try {
      result = await work(await this.#ready(), (done, of) => {
        if (this.#step.kind === 'writing') this.#step = { ...this.#step, done, all: of };
      });
    } catch (error) {
      const isFull = error instanceof Error && error.name === 'DeviceFull';
      this.#step = withError(before, isFull ? words.full : words.writeFailed);
      return;
    }
    switch (result.kind) {
      case 'written': {
        const refused = before.kind === 'preview' ? before.preview.counts.refused : 0;
        this.#step = { name, refused, ...result };
        return;
      }
      case 'paused':
        this.#step = { name, error: null, ...result };
        return;
      case 'stopped': {
        const { key, done, all: of, isFull } = result;
        const error = isFull ? words.full : words.writeFailed;
        this.#step = { kind: 'paused', name, key, done, all: of, error };
        return;
      }
      case 'busy':
        this.#step = withError(before, words.busy);
        return;
      case 'incomplete':
        this.#step = withError(before, words.incomplete);
        return;
      case 'changed':
        this.#step = { kind: 'preview', name, preview: result.preview, error: words.listChanged };
        await this.show(this.#group);
        return;
    }
  }
}

/** The step that was left, with what went wrong: nothing that was chosen or mended in it is lost. */
const withError = (step: Step, error: string): Step =>
  step.kind === 'preview' || step.kind === 'paused'
    ? { ...step, error }
    : { kind: 'choose', error };

async function bytesOf(file: UploadFile | File): Promise<Uint8Array | null> {
  if (file instanceof File)
    return file.size > LARGEST_FILE ? null : new Uint8Array(await file.arrayBuffer());
  return file.bytes.length > LARGEST_FILE ? null : file.bytes;
}
