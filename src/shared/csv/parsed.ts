import type { Identity } from '#shared/contact/keys.ts';
import type { Language } from '#shared/contact/languages.ts';
import type { Platform } from '#shared/contact/platforms.ts';
import type { CellRepair } from './cell-repairs.ts';
import type { Encoding } from './encoding.ts';
import type { ColumnField } from './headers.ts';
import type { RowReason } from './messages.ts';
import type { FileError } from './sheet.ts';

/** What contacts get whose row says nothing. */
export interface Defaults {
  language: Language | null;
  platform: Platform | null;
}

/** A contact as a row tells it. Texts are null where the row says nothing. */
export interface ParsedContact {
  /** The number of the file's record, from 1, header and blank lines included. */
  row: number;
  /** The contact's id in the list that it was downloaded from. */
  id: string | null;
  name: string | null;
  /** E.164. */
  phone: string | null;
  email: string | null;
  language: Language | null;
  platform: Platform | null;
  tags: string[];
  note: string | null;
  /** Milliseconds since 1970. */
  addedAt: number | null;
  /** The further numbers and addresses of the row. */
  identities: Identity[];
  repairs: Repair[];
}

/** How a cell was mended, with the cell as it stood. An empty value: the cell was taken for a blank one. */
export interface Repair {
  column: string;
  original: string;
  value: string;
  changes: CellRepair[];
}

export interface RejectedRow {
  row: number;
  reason: RowReason;
  /** The header of the column at fault, and its place. */
  column?: string;
  index?: number;
  value?: string;
  /** Of a duplicate: the row that stays. */
  of?: number;
  message: string;
}

export interface Warning {
  row?: number;
  column?: string;
  message: string;
}

/** A file as it was understood. With `fileError` nothing of it is taken. */
export interface ParsedFile {
  fileError?: FileError;
  encoding: Encoding;
  delimiter: string;
  /** The index of the header's row; -1 if there is none. */
  headerRow: number;
  columns: { header: string; field: ColumnField | null; sample: string }[];
  accepted: ParsedContact[];
  rejected: RejectedRow[];
  warnings: Warning[];
  defaults: Defaults;
}
