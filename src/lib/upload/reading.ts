import { toContact } from '#shared/contact/contact.ts';
import type { CountryCode } from '#shared/contact/phone.ts';
import type { ColumnField } from '#shared/csv/headers.ts';
import type { LayoutChoice } from '#shared/csv/layout.ts';
import type { ParsedFile } from '#shared/csv/parsed.ts';
import { readContacts } from '#shared/csv/pipeline.ts';
import { openSheet, type FileError, type Sheet, type SheetOptions } from '#shared/csv/sheet.ts';
import type { Result } from '#shared/base/result.ts';
import { Matcher } from '#shared/upload/match.ts';
import { changesOfRow, planUpload, type PlannedRow } from '#shared/upload/plan.ts';
import { isUuid, type ContactRecord } from '#shared/record/record.ts';
import type { DeviceStore } from '../db/device-store.ts';
import type { Choices, UploadFile } from './upload.ts';

/** A cell that was mended: the row's number, the column's place, the new text. */
export type Fix = readonly [row: number, index: number, value: string];

/** A file as it was read, and what an upload would do with its rows. */
export interface Read {
  sheet: Sheet | null;
  parsed: ParsedFile;
  planned: PlannedRow[];
  /** The transaction of the store up to which the plan knows the list, and whether that was all of it. */
  n: number;
  isListWhole: boolean;
}

/** What a file needs to be read again in the same way. */
export interface FileSource {
  file: UploadFile;
  choices: Choices;
  fixes: Fix[];
  country: CountryCode;
}

/** What is kept of an upload that is being written: its file, and which rows it writes into which contacts. */
export interface UploadSource extends FileSource {
  plan: WritePlan;
}

/** The numbers of the rows that an upload writes, and the contacts that some of them change; the others make one. */
export interface WritePlan {
  rows: Uint32Array;
  changed: ReadonlyMap<number, string>;
}

/** One file, read as often as something is chosen or mended. */
export class FileReading {
  readonly source: FileSource;
  readonly #store: DeviceStore;
  #opened: { options: string; sheet: Result<Sheet, FileError> } | null = null;

  constructor(source: FileSource, store: DeviceStore) {
    this.source = source;
    this.#store = store;
  }

  fix(row: number, index: number, value: string): void {
    this.source.fixes.push([row, index, value]);
    if (this.#opened?.sheet.ok) apply(this.#opened.sheet.value, [row, index, value]);
  }

  /** Reads the file and plans the upload against what the device holds. */
  async read(choices: Choices): Promise<Read> {
    this.source.choices = choices;
    const opened = await this.#open(choices);
    if (!opened.ok) {
      const parsed = { ...NOTHING, fileError: opened.error };
      return { sheet: null, parsed, planned: [], n: 0, isListWhole: true };
    }
    const sheet = opened.value;
    const parsed = await this.#contacts(sheet, choices);
    const matcher = new Matcher(parsed.accepted, choices.by);
    let n = 0;
    for await (const part of this.#store.load()) {
      ({ n } = part);
      for (const { record } of part.records) matcher.add(record);
    }
    const planned = planUpload(parsed.accepted, matcher, choices.mode);
    const { complete: isListWhole } = await this.#store.position();
    return { sheet, parsed, planned, n, isListWhole };
  }

  /**
   * The rows of a plan that are not written yet, with what they change in their contacts as these are now. A row whose
   * contact has been deleted meanwhile is left out, and so is one that no longer changes anything.
   */
  async rest({ rows, changed }: WritePlan, lastRow: number): Promise<PlannedRow[]> {
    const { choices } = this.source;
    const opened = await this.#open(choices);
    if (!opened.ok) return [];
    const { accepted } = await this.#contacts(opened.value, choices);
    const contacts = new Map(accepted.map((contact) => [contact.row, contact]));
    const left = Array.from(rows.filter((row) => row > lastRow));
    const wanted = new Set(changed.values());
    const held = new Map<string, ContactRecord>();
    for await (const { records } of this.#store.load())
      for (const { record } of records) if (wanted.has(record.id)) held.set(record.id, record);
    return left.flatMap((row): PlannedRow[] => {
      const contact = contacts.get(row);
      const id = changed.get(row);
      if (contact === undefined) return [];
      if (id === undefined) return [{ contact, outcome: 'new', record: null, changes: {} }];
      const record = held.get(id);
      if (record === undefined) return [];
      const changes = changesOfRow(toContact(record), contact, choices.by === 'auto');
      const isChanged = Object.keys(changes).length > 0;
      return isChanged ? [{ contact, outcome: 'update', record, changes }] : [];
    });
  }

  async #open({ encoding, delimiter, tab }: SheetOptions): Promise<Result<Sheet, FileError>> {
    const options = JSON.stringify([encoding, delimiter, tab]);
    if (this.#opened?.options !== options) {
      const sheet = await openSheet(this.source.file.bytes, {
        ...(encoding !== undefined && { encoding }),
        ...(delimiter !== undefined && { delimiter }),
        ...(tab !== undefined && { tab }),
      });
      if (sheet.ok) for (const fix of this.source.fixes) apply(sheet.value, fix);
      this.#opened = { options, sheet };
    }
    return this.#opened.sheet;
  }

  /** The contacts; where a spreadsheet has cut numbers off, with those that the list has for them. */
  async #contacts(sheet: Sheet, choices: Choices): Promise<ParsedFile> {
    const layout = choices.layout ?? (await this.#knownLayout(sheet));
    const options = { country: this.source.country, ...(layout && { layout }) };
    const parsed = readContacts(sheet, options);
    const idColumn = parsed.columns.findIndex(({ field }) => field === 'id');
    if (idColumn === -1) return parsed;
    const refused = parsed.rejected.filter(({ reason }) => reason === 'bad-phone');
    const ids = refused.map(({ row }) => sheet.rows[row - 1]?.[idColumn]?.trim() ?? '');
    const held = await this.#store.get(ids.filter(isUuid));
    if (held.size === 0) return parsed;
    const phoneOfId = (id: string) => {
      const record = held.get(id)?.record;
      return record === undefined ? null : toContact(record).phone;
    };
    return readContacts(sheet, { ...options, phoneOfId });
  }

  /** What the columns of the last file with the same headers were taken for. */
  async #knownLayout(sheet: Sheet): Promise<LayoutChoice | null> {
    const parsed = readContacts({ ...sheet, rows: sheet.rows.slice(0, LAYOUT_ROWS) });
    if (parsed.headerRow === -1) return null;
    const headers = parsed.columns.map(({ header }) => header);
    const fields = await this.#store.knownLayout(headers);
    return fields && { headerRow: parsed.headerRow, fields: fields as (ColumnField | null)[] };
  }
}

/** In how many rows the header stands, if there is one. */
const LAYOUT_ROWS = 100;

function apply(sheet: Sheet, [row, index, value]: Fix): void {
  const cells = sheet.rows[row - 1];
  if (cells === undefined) return;
  while (cells.length < index) cells.push('');
  cells[index] = value;
}

const NOTHING: ParsedFile = {
  encoding: 'utf-8',
  delimiter: '',
  headerRow: -1,
  columns: [],
  accepted: [],
  rejected: [],
  warnings: [],
  defaults: { language: null, platform: null },
};
