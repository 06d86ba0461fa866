import type { Language } from '#shared/contact/languages.ts';
import type { Platform } from '#shared/contact/platforms.ts';
import type { Encoding } from '#shared/csv/encoding.ts';
import type { ColumnField } from '#shared/csv/headers.ts';
import type { LayoutChoice } from '#shared/csv/layout.ts';
import type { ParsedFile, Repair } from '#shared/csv/parsed.ts';
import type { FileError, Sheet, SheetOptions } from '#shared/csv/sheet.ts';
import type { MatchBy } from '#shared/upload/match.ts';
import type { Mode } from '#shared/upload/plan.ts';

/** What the upload worker does for the page: it reads a file, says what an upload would do, does it, and undoes it. */
export interface Upload {
  /** Takes a file; nothing is read yet. */
  open(file: UploadFile): Promise<void>;
  /** Reads the file and says what an upload would do. Nothing is written. */
  preview(choices: Choices): Promise<Preview>;
  /** Rows of a group of the last preview. */
  rows(group: Group, offset: number, limit: number): Promise<PreviewRow[]>;
  /** Puts other texts into cells of a row, by the column's place; the next preview shows what comes of it. */
  fix(row: number, cells: readonly { index: number; value: string }[]): Promise<void>;
  /** The refused rows as a file that can be uploaded once it is mended. */
  refusedFile(): Promise<Uint8Array>;
  /** Writes the previewed rows to the device, to be sent from there; goes on until all are written or `pause`. */
  write(onProgress: OnProgress): Promise<WriteResult>;
  /** Goes on with an upload that was paused, or that a closed tab has left. */
  resume(key: string, onProgress: OnProgress): Promise<WriteResult>;
  /** Stops writing after the rows that are being written. */
  pause(): Promise<void>;
  /** The uploads of the last 30 days: of this device, and if asked for those that the server knows, which takes a while. */
  uploads(everywhere: boolean): Promise<PastUpload[]>;
  /** Undoes an upload. */
  undo(id: string, onProgress: OnProgress): Promise<UndoResult>;
  /** Ends the worker. What is written stays. */
  close(): void;
}

export interface UploadFile {
  name: string;
  bytes: Uint8Array;
}

export type OnProgress = (done: number, all: number) => void;

/** What a person chooses for a file; what is absent is guessed, or as it was for the last file with the same headers. */
export interface Choices extends SheetOptions {
  layout?: LayoutChoice;
  mode: Mode;
  by: MatchBy;
}

/** What becomes of rows. `check`: those of the others that are worth a look. */
export const GROUPS = [
  'new',
  'update',
  'unchanged',
  'left-out',
  'duplicate',
  'refused',
  'check',
] as const;
export type Group = (typeof GROUPS)[number];

/** The file as it was understood, and how many rows are in each group. */
export interface Preview extends Pick<ParsedFile, 'columns' | 'headerRow'> {
  fileError?: FileError;
  format: Sheet['format'];
  encoding: Encoding;
  delimiter: string;
  tabs?: Sheet['tabs'];
  /** The first rows of the file, to choose the header from. */
  top: string[];
  /** Rows in which the encoding shows, if there are any. */
  letters: string[];
  counts: Record<Group, number>;
  /** Rows without anything in them. */
  blank: number;
  /** False while the first sync runs: the list that it was compared with lacks contacts. */
  isListWhole: boolean;
  /** What is worth knowing about the file as a whole. */
  notes: string[];
}

export interface PreviewRow {
  row: number;
  /** What the row holds, where it is no contact. */
  text?: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  language: Language | null;
  platform: Platform | null;
  tags: string[];
  note: string | null;
  /** Milliseconds since 1970. */
  addedAt: number | null;
  /** Further numbers and emails. */
  further: string[];
  repairs: Repair[];
  notes: string[];
  /** The name of a contact of the list that has the same number or address and may be somebody else. */
  otherName?: string;
  /** Whose id the row has, if nothing else of it is theirs. */
  idOf?: string;
  /** The number of an earlier row that means the same contact of the list. */
  sameAs?: number;
  /** What changes in the contact of the list. */
  differences?: Difference[];
  /** Why the row is not taken, and the cells in which it may be mended. */
  refusal?: { message: string; cells: Cell[] };
}

export type DifferenceField = Exclude<
  ColumnField,
  'id' | 'first_name' | 'middle_name' | 'last_name' | 'added_at'
>;

/** A value before and after; null: none. */
export interface Difference {
  field: DifferenceField;
  before: string | null;
  after: string | null;
}

/** A cell of a refused row. */
export interface Cell {
  index: number;
  header: string;
  value: string;
}

/**
 * How writing ended. `stopped`: something failed, what is written is there. `changed`: the list has changed since the
 * preview, so that something else would be written than was shown; nothing was. `busy`: another tab is uploading; nothing
 * was written.
 */
export type WriteResult =
  | { kind: 'written'; key: string; created: number; updated: number }
  | { kind: 'paused'; key: string; done: number; all: number }
  | { kind: 'stopped'; key: string; done: number; all: number; isFull: boolean }
  | { kind: 'changed'; preview: Preview }
  /** The device does not have the whole list yet; nothing was written. */
  | { kind: 'incomplete' }
  | { kind: 'busy' };

/** An upload of the last 30 days. */
export interface PastUpload {
  /** Its stamp. */
  id: string;
  /** There if it was made on this device. */
  key?: string;
  fileName: string;
  at: number;
  /** Who made it; null: it is this device's. */
  by: string | null;
  created: number;
  updated: number;
  /** How far it is, where it is not whole. */
  unfinished?: { done: number; all: number };
  undone?: { at: number; left: number };
}

/** What undoing did. `incomplete`: this device does not have the whole list yet. */
export type UndoResult =
  | {
      kind: 'undone';
      removed: number;
      restored: number;
      kept: { id: string; name: string | null }[];
      left: number;
    }
  | { kind: 'busy' | 'incomplete' };
