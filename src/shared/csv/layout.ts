import type { Column, ColumnField } from './headers.ts';
import { fieldOfHeader, mapColumns } from './headers.ts';

/** Where the contacts of a file stand. */
export interface Layout {
  /** The index of the header's row; -1 if there is none. */
  headerRow: number;
  headers: string[];
  columns: Column[];
}

/** What a person says of the columns: which row is the header (-1: none), and what each column holds, if that too. */
export interface LayoutChoice {
  headerRow: number;
  fields?: readonly (ColumnField | null)[];
}

/** How far down a header is looked for below title lines, and how many rows tell what a column holds. */
const SAMPLE_ROWS = 20;
const AMBIGUOUS = new Set([
  'contact',
  'contacts',
  'number',
  'no',
  'nr',
  'kontak',
  'nommer',
  'details',
]);

/** How many cells of a row are known as headers; a delimiter in a cell speaks for several headers run together. */
export const knownHeaders = (row: readonly string[]): number =>
  row.reduce((count, cell) => count + (isPlain(cell) && fieldOfHeader(cell) ? 1 : 0), 0);

const isPlain = (cell: string): boolean => cell.length < 60 && !/[,;\t|]/.test(cell);

/**
 * Finds the header, below any title lines, and what the columns hold. What no header tells is told by the cells, where
 * they leave no doubt; `choice` goes before both.
 */
export function findLayout(rows: readonly (readonly string[])[], choice?: LayoutChoice): Layout {
  const headerRow = choice?.headerRow ?? findHeader(rows);
  const headers = headerRow === -1 ? unnamed(rows) : (rows[headerRow] ?? []).map((h) => h.trim());
  const columns = mapColumns(headers, choice?.fields);
  if (choice?.fields === undefined) fillFromCells(columns, headers, headerRow, rows);
  return { headerRow, headers, columns };
}

/** Whether any column holds a name, a number or an email address; without headings a name alone may be anything. */
export const reachesPeople = ({ headerRow, columns }: Layout, isChosen = false): boolean =>
  columns.some(
    ({ field }) =>
      field !== null &&
      (headerRow === -1 && !isChosen ? field === 'phone' || field === 'email' : REACHES.has(field)),
  );

/** Gives the columns whose header says nothing the field that their cells speak for. */
function fillFromCells(
  columns: Column[],
  headers: readonly string[],
  headerRow: number,
  rows: readonly (readonly string[])[],
): void {
  const below = rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS);
  for (const column of columns) {
    const header = headers[column.index] ?? '';
    if (column.field !== null) continue;
    if (headerRow !== -1 && !AMBIGUOUS.has(header.toLowerCase())) continue;
    const field = fieldOfCells(below.map((row) => row[column.index] ?? ''));
    if (field !== null && !columns.some((other) => other.field === field)) column.field = field;
  }
}

const REACHES = new Set<ColumnField>([
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'phone',
  'email',
]);

function findHeader(rows: readonly (readonly string[])[]): number {
  let best = { row: -1, known: 0 };
  for (let i = 0, filled = 0; i < rows.length && filled < SAMPLE_ROWS; i++) {
    const row = rows[i] ?? [];
    if (row.every((cell) => cell.trim() === '')) continue;
    filled++;
    const known = knownHeaders(row);
    if (known > best.known) best = { row: i, known };
  }
  if (best.row !== -1) return best.row;
  // Headers in words that nobody knows are headers still, unless the row itself holds a number or an address.
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const holds = (rows[first] ?? []).some((cell) => ['phone', 'email'].includes(kindOfCell(cell)));
  return holds ? -1 : first;
}

const unnamed = (rows: readonly (readonly string[])[]): string[] =>
  Array.from(
    { length: rows.slice(0, SAMPLE_ROWS).reduce((most, row) => Math.max(most, row.length), 0) },
    (_, i) => `Column ${i + 1}`,
  );

function kindOfCell(cell: string): 'blank' | 'phone' | 'email' | 'name' | 'other' {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'email';
  if (/^['=+(]*[\d\s().+/"-]+$/.test(text))
    return /^\D*(?:\d\D*){9,15}$/.test(text) ? 'phone' : 'other';
  return /^[\p{L}\p{M}\s.,'’-]{2,60}$/u.test(text) ? 'name' : 'other';
}

function fieldOfCells(cells: readonly string[]): ColumnField | null {
  const kinds = cells.map(kindOfCell).filter((kind) => kind !== 'blank');
  for (const kind of ['phone', 'email', 'name'] as const)
    if (kinds.length > 0 && kinds.filter((k) => k === kind).length > kinds.length * 0.6)
      return kind;
  return null;
}
