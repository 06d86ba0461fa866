import { DEFAULT_COUNTRY, type CountryCode } from '#shared/contact/phone.ts';
import {
  chosenLayout,
  findLayout,
  unknownLayout,
  type Layout,
  type LayoutChoice,
} from './layout.ts';
import { rowMessage, short, warningMessage } from './messages.ts';
import type { Defaults, ParsedFile } from './parsed.ts';
import { RowReader, type PhoneOfId } from './row.ts';
import { Seen } from './seen.ts';
import { fileError, openSheet, type FileError, type Sheet, type SheetOptions } from './sheet.ts';

export interface ReadOptions {
  /** The country of numbers without an international prefix. */
  country?: CountryCode;
  /** What the columns hold, where that is understood wrongly. */
  layout?: LayoutChoice;
  /** What contacts get whose row says nothing. */
  defaults?: Defaults;
  /** The list, for numbers that a spreadsheet has cut off in a download of it; without it they are refused. */
  phoneOfId?: PhoneOfId;
}

export type ParseOptions = SheetOptions & ReadOptions;

/**
 * Reads a contact list: bytes, rows of cells, header, contacts. Total: any bytes give contacts, refused rows or a file
 * error, and nothing is thrown. Cost: linear in the file.
 */
export async function parseFile(
  bytes: Uint8Array,
  options: ParseOptions = {},
): Promise<ParsedFile> {
  const opened = await openSheet(bytes, options);
  if (opened.ok) return readContacts(opened.value, options);
  return { ...nothing(options), encoding: options.encoding ?? 'utf-8', fileError: opened.error };
}

/** The contacts of an opened file. */
export function readContacts(sheet: Sheet, options: ReadOptions = {}): ParsedFile {
  const { rows, encoding, delimiter } = sheet;
  const { country = DEFAULT_COUNTRY } = options;
  const parsed: ParsedFile = { ...nothing(options), encoding, delimiter };
  const refuse = (error: FileError): ParsedFile => ({ ...parsed, fileError: error });

  if (!rows.some(isFilledRow)) return refuse(fileError('empty-file'));
  const found =
    sheet.layout === undefined
      ? findLayout(rows, options.layout, country)
      : chosenLayout(sheet.layout, options.layout);
  const layout = found ?? sheet.layout ?? unknownLayout(rows, options.layout, country);
  parsed.headerRow = layout.headerRow;
  parsed.columns = describe(layout, rows);
  if (found === null) return refuse(fileError('no-contact-columns'));
  const from = layout.headerRow + 1;
  if (!rows.slice(from).some(isFilledRow)) return refuse(fileError('no-rows'));

  if (layout.headerRow === -1 && sheet.layout === undefined)
    parsed.warnings.push({ message: warningMessage.noHeader() });
  for (const index of sheet.brokenQuotes)
    parsed.warnings.push({ row: index + 1, message: warningMessage.brokenQuote() });
  const below = rows.slice(from);
  const reader = new RowReader(layout, country, parsed.defaults, below, options.phoneOfId);
  readRows(rows, from, reader, parsed);
  return parsed;
}

const nothing = ({ defaults }: ReadOptions): ParsedFile => ({
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: -1,
  columns: [],
  accepted: [],
  rejected: [],
  warnings: [],
  defaults: defaults ?? { language: null, platform: null },
});

function readRows(
  rows: readonly string[][],
  from: number,
  reader: RowReader,
  parsed: ParsedFile,
): void {
  parsed.warnings.push(...reader.warnings);
  const seen = new Seen(reader.isOwn);
  for (let index = from; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const row = index + 1;
    if (!isFilledRow(cells)) {
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
      const { value = '' } = rejection;
      const field = value === contact.phone ? 'phone' : 'email';
      parsed.rejected.push({ ...rejection, ...reader.placeOf(field, value, cells) });
      continue;
    }
    parsed.accepted.push(contact);
    for (const warning of warnings) parsed.warnings.push(warning);
  }
}

const isFilled = (cell: string): boolean => /\S/.test(cell);
const isFilledRow = (row: readonly string[]): boolean => row.some(isFilled);

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
