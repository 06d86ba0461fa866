import { parseEmail } from '#shared/contact/email.ts';
import { readPhoneCell } from '#shared/contact/phone-repair.ts';
import { DEFAULT_COUNTRY, type CountryCode } from '#shared/contact/phone.ts';
import { phraseOf } from './header-words.ts';
import type { Column, ColumnField } from './headers.ts';
import { fieldOfHeader, mapColumns } from './headers.ts';

/** Where the contacts of a file stand. */
export interface Layout {
  /** The index of the header's row; -1 if there is none. */
  headerRow: number;
  headers: string[];
  columns: Column[];
  /** The file is a download of this product, whose texts are as they should be. */
  isOwn?: boolean;
}

/** What a person says of the columns: which row is the header (-1: none), and what each column holds, if that too. */
export interface LayoutChoice {
  headerRow: number;
  fields?: readonly (ColumnField | null)[];
}

/** How far down a header is looked for below title lines, and how many rows tell what a column holds. */
const SAMPLE_ROWS = 20;
/** Headers that may mean a name, a number or an address: the cells tell. */
const AMBIGUOUS = new Set(
  `contact contacts number numbers no nr kontak nommer details contactdetails contactinfo contactinformation
   phoneoremail phoneemail emailphone emailorphone recipient recipients destination to people person persons member
   members customers clients subscriber subscribers guest guests attendee attendees participant participants
   respondent employee employees staff learner learners student students patient patients username user users cn
   home work personal`.split(/\s+/),
);
/** Words of a header under which a number or an address is another person's, or none. */
const ANOTHERS =
  /fax|faks|emergency|nood|kin|spouse|wife|husband|partner|parent|guardian|mother|father|relative|agent|owner|assign|manager|assistant|sales|rep$|refer|account|order|invoice|amount|price|vat|company|supplier|employer|(?:^|[^a-z])id(?:$|[^a-z])/i;

/** Of these too, unless nobody else is named: then the list is theirs, as one of a school is. */
const PARENTS = /parent|guardian|ouer|voog/i;

/** How many cells of a row are known as headers; a delimiter in a cell speaks for several headers run together. */
export const knownHeaders = (row: readonly string[]): number =>
  row.reduce((count, cell) => count + (isPlain(cell) && fieldOfHeader(cell) ? 1 : 0), 0);

const isPlain = (cell: string): boolean => cell.length < 60 && !/[,;\t|]/.test(cell);

/**
 * Finds the header, below any title lines, and what the columns hold. What no header tells is told by the cells, where
 * they leave no doubt; `choice` goes before both. Null if no column holds a name, a number or an email address.
 */
export function findLayout(
  rows: readonly (readonly string[])[],
  choice?: LayoutChoice,
  country: CountryCode = DEFAULT_COUNTRY,
): Layout | null {
  const headerRow = choice?.headerRow ?? findHeader(rows, country);
  const headers = headerRow === -1 ? unnamed(rows) : (rows[headerRow] ?? []).map((h) => h.trim());
  const columns = mapColumns(headers, choice?.fields);
  if (choice?.fields === undefined) {
    const below = rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS);
    const cells = columns.map(({ index }) => filledCells(below, index));
    for (const column of columns)
      if (isYesOrNo(cells[column.index] ?? []) && isReach(column.field)) column.field = null;
    const isUnknown = !columns.some(({ field }) => reaches(field));
    fillFromCells(columns, headers, cells, headerRow === -1 || isUnknown, country);
    if ((headerRow === -1 || isUnknown) && !columns.some(({ field }) => isReach(field)))
      return null;
  }
  return columns.some(({ field }) => reaches(field)) ? { headerRow, headers, columns } : null;
}

/** A layout that is known beforehand, with what was chosen for its columns; null if they hold no people then. */
export function chosenLayout(layout: Layout, choice?: LayoutChoice): Layout | null {
  const { fields } = choice ?? {};
  if (fields === undefined) return layout;
  const columns = layout.columns.map((column, i) => ({ ...column, field: fields[i] ?? null }));
  return columns.some(({ field }) => reaches(field)) ? { ...layout, columns } : null;
}

/** The columns of a file in which `findLayout` finds no people, with what was chosen for them: somebody may know better. */
export function unknownLayout(
  rows: readonly (readonly string[])[],
  choice?: LayoutChoice,
  country: CountryCode = DEFAULT_COUNTRY,
): Layout {
  const headerRow = choice?.headerRow ?? findHeader(rows, country);
  const headers = headerRow === -1 ? unnamed(rows) : (rows[headerRow] ?? []).map((h) => h.trim());
  const fields = choice?.fields ?? headers.map(() => null);
  return { headerRow, headers, columns: mapColumns(headers, fields) };
}

const filledCells = (rows: readonly (readonly string[])[], index: number): string[] =>
  rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');

/** Gives columns whose header says nothing the field that their cells speak for; with `all`, not only doubtful headers. */
function fillFromCells(
  columns: readonly Column[],
  headers: readonly string[],
  cells: readonly (readonly string[])[],
  all: boolean,
  country: CountryCode,
): void {
  const has = (...fields: ColumnField[]) =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  // Before any is given, so that two columns of numbers are both read.
  const [hadPhone, hadEmail] = [has('phone'), has('email')];
  for (const column of columns) {
    if (column.field !== null) continue;
    const header = headers[column.index] ?? '';
    const isAnothers = ANOTHERS.test(header) && !(all && PARENTS.test(header));
    const isAmbiguous = AMBIGUOUS.has(phraseOf(header)) || (all && !isAnothers);
    if (!isAmbiguous && isAnothers) continue;
    const kind = kindOfCells(cells[column.index] ?? [], isAmbiguous ? 0.6 : 0.9, country);
    if (kind === 'phone' && (isAmbiguous || !hadPhone)) column.field = 'phone';
    if (kind === 'email' && (isAmbiguous || !hadEmail)) column.field = 'email';
    if (kind === 'name' && isAmbiguous && !has('name', 'first_name', 'last_name'))
      column.field = 'name';
  }
}

const isReach = (field: ColumnField | null): boolean => field === 'phone' || field === 'email';
const REACHES = new Set<ColumnField>([
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'phone',
  'email',
]);
const reaches = (field: ColumnField | null): boolean => field !== null && REACHES.has(field);

/** Whether a column answers a question, such as whether somebody has WhatsApp, and holds no number. */
const isYesOrNo = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => /^(?:y|yes|n|no|j|ja|nee|true|false|x|✓|[01])$/i.test(cell));

function findHeader(rows: readonly (readonly string[])[], country: CountryCode): number {
  let best = { row: -1, score: 0 };
  for (let i = 0, filled = 0; i < rows.length && filled < SAMPLE_ROWS; i++) {
    const row = rows[i] ?? [];
    if (row.every((cell) => cell.trim() === '')) continue;
    filled++;
    // Words such as `Number` or `Contact` speak for a header only beside those that are one.
    const doubtful = row.filter((cell) => AMBIGUOUS.has(phraseOf(cell))).length;
    const known = knownHeaders(row);
    const score = known === 0 ? 0 : known * 2 + doubtful;
    if (score > best.score && !holdsReach(row, country)) best = { row: i, score };
  }
  if (best.row !== -1) return best.row;
  // Headers in words that nobody knows are headers still, unless the row itself holds a number or an address.
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  return holdsReach(rows[first] ?? [], country) ? -1 : first;
}

const holdsReach = (row: readonly string[], country: CountryCode): boolean =>
  row.some((cell) => ['phone', 'email'].includes(kindOfCell(cell, country)));

const unnamed = (rows: readonly (readonly string[])[]): string[] =>
  Array.from(
    { length: rows.slice(0, SAMPLE_ROWS).reduce((most, row) => Math.max(most, row.length), 0) },
    (_, i) => `Column ${i + 1}`,
  );

type CellKind = 'blank' | 'phone' | 'email' | 'name' | 'other';

function kindOfCell(cell: string, country: CountryCode): CellKind {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (text.includes('@') && parseEmail(text) !== null) return 'email';
  if (/^\D{0,12}(?:\d\D{0,3}){9,15}$/.test(text) && readPhoneCell(text, country).ok) return 'phone';
  // A number that a spreadsheet has cut off: its column is one of numbers, and its rows say what is wrong.
  if (/^\d[.,]\d+e\+?1\d$/i.test(text)) return 'phone';
  return /^[\p{L}\p{M}\s.,'’-]{2,60}$/u.test(text) ? 'name' : 'other';
}

/** What more than `share` of the filled cells are; null if that is nothing. */
function kindOfCells(
  cells: readonly string[],
  share: number,
  country: CountryCode,
): 'phone' | 'email' | 'name' | null {
  const kinds = cells.map((cell) => kindOfCell(cell, country));
  for (const kind of ['phone', 'email', 'name'] as const)
    if (kinds.filter((k) => k === kind).length > cells.length * share) return kind;
  return null;
}
