import { err, ok, type Result } from '#shared/base/result.ts';
import { decode, type Encoding } from './encoding.ts';
import { readGrid } from './grid.ts';
import { kindOfBytes, kindOfText } from './kind.ts';
import { knownHeaders, type Layout } from './layout.ts';
import { FILE_ERROR, FOREIGN_FILE, type FileErrorCode } from './messages.ts';

/** A file as rows of cells, whatever its format. Row `i` is the file's record `i + 1`, blank lines included. */
export interface Sheet {
  format: 'csv' | 'xlsx' | 'vcard';
  rows: string[][];
  /** What the text was read as; `utf-8` for a workbook. */
  encoding: Encoding;
  /** What stands between two cells; empty where the format has its own way. */
  delimiter: string;
  /** Rows (from 0) in which a quote was not closed, and was taken for nothing. */
  brokenQuotes: number[];
  /** The names of a workbook's sheets that hold anything, and which of them this is. */
  tabs?: { names: string[]; chosen: number };
  /** The columns, where the format itself says what they hold (vCard). */
  layout?: Layout;
}

/** What a person says of a file that was guessed wrongly. */
export interface SheetOptions {
  encoding?: Encoding;
  delimiter?: string;
  /** The place of a workbook's sheet in `tabs.names`. */
  tab?: number;
}

/** Why a whole file is refused, in one sentence that says what it is and what to do. */
export interface FileError {
  code: FileErrorCode;
  message: string;
}

/**
 * Opens a file of any format that is read. Total: any bytes give a sheet or an error. The libraries of workbooks and
 * vCards are loaded when one comes.
 */
export async function openSheet(
  bytes: Uint8Array,
  options: SheetOptions = {},
): Promise<Result<Sheet, FileError>> {
  const kind = kindOfBytes(bytes);
  if (kind === 'xlsx') {
    const { readWorkbook } = await import('./workbook.ts');
    return readWorkbook(bytes, options.tab);
  }
  if (kind !== null) return err({ code: 'not-csv', message: FOREIGN_FILE[kind] });
  const { text, encoding } = decode(bytes, options.encoding);
  const textKind = kindOfText(text);
  if (textKind === 'vcard') {
    const { readVcards } = await import('./vcard-read.ts');
    return readVcards(text, encoding);
  }
  if (textKind !== null) return err({ code: 'not-csv', message: FOREIGN_FILE[textKind] });
  if (!/[\p{L}\p{N}]/u.test(text)) return err(fileError('empty-file'));
  return ok({
    format: 'csv',
    encoding,
    ...readGrid(text, knownHeaders, options.delimiter),
  });
}

/** The error of a code that has but one sentence. */
export const fileError = (code: Exclude<FileErrorCode, 'not-csv'>): FileError => ({
  code,
  message: FILE_ERROR[code],
});
