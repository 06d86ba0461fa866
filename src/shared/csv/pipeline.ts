import { DEFAULT_COUNTRY, type CountryCode } from '#shared/contact/phone.ts';
import { decode, type Encoding } from './encoding.ts';
import { readGrid } from './grid.ts';
import { kindOfBytes, kindOfText } from './kind.ts';
import { findLayout, knownHeaders, type Layout } from './layout.ts';
import {
  FILE_ERROR,
  FOREIGN_FILE,
  rowMessage,
  short,
  warningMessage,
  type FileErrorCode,
} from './messages.ts';
import type { Defaults, ParsedFile } from './parsed.ts';
import { RowReader } from './row.ts';
import { Seen } from './seen.ts';

export interface ParseOptions {
  /** The country of numbers without an international prefix. */
  country?: CountryCode;
  fileName?: string;
  /** A field by header, for headers that are understood wrongly; any other text leaves the column out. */
  mapping?: Readonly<Record<string, string>>;
  /** What contacts get whose row says nothing. */
  defaults?: Defaults;
  /** The encoding, for a file whose guess is wrong. */
  encoding?: Encoding;
}

/**
 * Reads a contact list: bytes, encoding, delimiter, header, rows, contacts. Total: any bytes give contacts, refused rows
 * or a file error, and nothing is thrown. Cost: linear in the file.
 */
export function parseFile(bytes: Uint8Array, options: ParseOptions = {}): ParsedFile {
  const parsed: ParsedFile = {
    encoding: options.encoding ?? 'utf-8',
    delimiter: ',',
    columns: [],
    accepted: [],
    rejected: [],
    warnings: [],
    defaults: options.defaults ?? { language: null, platform: null },
  };
  const refuse = (code: FileErrorCode, message: string): ParsedFile => ({
    ...parsed,
    fileError: { code, message },
  });

  const kind = kindOfBytes(bytes);
  if (kind !== null) return refuse('not-csv', FOREIGN_FILE[kind]);
  const { text, encoding } = decode(bytes, options.encoding);
  parsed.encoding = encoding;
  const textKind = kindOfText(text);
  if (textKind !== null) return refuse('not-csv', FOREIGN_FILE[textKind]);
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('empty-file', FILE_ERROR['empty-file']);

  const { rows, delimiter, brokenQuotes } = readGrid(text, knownHeaders);
  parsed.delimiter = delimiter;
  if (!rows.some((row) => row.some(isFilled)))
    return refuse('empty-file', FILE_ERROR['empty-file']);
  const layout = findLayout(rows, options.mapping);
  if (layout === null) return refuse('no-contact-columns', FILE_ERROR['no-contact-columns']);
  parsed.columns = describe(layout, rows);
  const from = layout.headerRow + 1;
  if (!rows.slice(from).some((row) => row.some(isFilled)))
    return refuse('no-rows', FILE_ERROR['no-rows']);

  if (layout.headerRow === -1) parsed.warnings.push({ message: warningMessage.noHeader() });
  for (const index of brokenQuotes)
    parsed.warnings.push({ row: index + 1, message: warningMessage.brokenQuote() });
  readRows(rows, from, layout, options.country ?? DEFAULT_COUNTRY, parsed);
  return parsed;
}

function readRows(
  rows: readonly string[][],
  from: number,
  layout: Layout,
  country: CountryCode,
  parsed: ParsedFile,
): void {
  const reader = new RowReader(layout, country, parsed.defaults);
  const seen = new Seen();
  for (let index = from; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const row = index + 1;
    if (!cells.some(isFilled)) {
      parsed.rejected.push({ row, reason: 'empty-row-skipped', message: rowMessage.emptyRow() });
      continue;
    }
    const reading = reader.read(row, cells);
    if (!reading.ok) {
      parsed.rejected.push(reading.error);
      continue;
    }
    const { contact, warnings } = reading.value;
    const rejection = seen.add(contact, warnings);
    if (rejection !== null) {
      parsed.rejected.push(rejection);
      continue;
    }
    parsed.accepted.push(contact);
    for (const warning of warnings) parsed.warnings.push(warning);
  }
}

const isFilled = (cell: string): boolean => /\S/.test(cell);

/** How many rows are searched for an example of what a column holds. */
const SAMPLE_ROWS = 100;

function describe(layout: Layout, rows: readonly string[][]): ParsedFile['columns'] {
  const sample = rows.slice(layout.headerRow + 1, layout.headerRow + 1 + SAMPLE_ROWS);
  return layout.columns.map(({ index, field }) => ({
    header: layout.headers[index] ?? '',
    field,
    sample: short((sample.find((row) => isFilled(row[index] ?? ''))?.[index] ?? '').trim()),
  }));
}
