import { err, ok, type Result } from '#shared/base/result.ts';
import { findLayout } from './layout.ts';
import { FILE_ERROR, FOREIGN_FILE } from './messages.ts';
import type { FileError, Sheet } from './sheet.ts';
import { isDateFormat, textOfDate, textOfNumber } from './workbook-values.ts';
import { readXml, type XmlReader } from './xml.ts';
import { BadZip, unpack, zipEntries, type ZipEntry } from './zip.ts';

/** The most that a workbook may unpack to, in bytes; `messages.ts` says it in words. */
const MOST_UNPACKED = 200_000_000;
/** The most cells of a workbook, with those that stand empty between others: twice a list of 100,000 with 100 columns. */
const MOST_CELLS = 20_000_000;
/** Where a sheet ends (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * A sheet of an Excel workbook (ECMA-376-1, 18; .xlsx and .xlsm): the one at the place `tab` of those that hold anything,
 * else the first with contact columns, else the first that holds anything. Every cell is the text that a person would have
 * typed; an error such as #N/A is empty. Row `i` is the row that Excel calls `i + 1`. Total.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  tab?: number,
): Promise<Result<Sheet, FileError>> {
  try {
    const { names, chosen, rows } = await read(bytes, tab);
    if (rows === null) return err({ code: 'empty-file', message: FILE_ERROR['empty-file'] });
    return ok({
      format: 'xlsx',
      rows,
      encoding: 'utf-8',
      delimiter: '',
      brokenQuotes: [],
      tabs: { names, chosen },
    });
  } catch (error) {
    const tooLarge = error instanceof BadZip && error.why === 'too-large';
    const kind = tooLarge ? 'huge-workbook' : 'damaged-workbook';
    return err({ code: 'not-csv', message: FOREIGN_FILE[kind] });
  }
}

interface Choice {
  names: string[];
  chosen: number;
  rows: string[][] | null;
}

async function read(bytes: Uint8Array, tab: number | undefined): Promise<Choice> {
  const parts = new Parts(bytes);
  const root = await relations(parts, '_rels/.rels');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const book = normalise(path === '' ? 'xl/workbook.xml' : path, '');
  const { sheets, from1904 } = await readBook(parts, book);
  const related = await relations(parts, book.replace(/([^/]*)$/, '_rels/$1.rels'));
  const pathOf = (type: string) => {
    const target = related.find((relation) => relation.type === type)?.target;
    return target === undefined ? '' : normalise(target, book);
  };
  const reading: Reading = {
    texts: await readTexts(parts, pathOf('sharedStrings')),
    isDate: await readStyles(parts, pathOf('styles')),
    from1904,
    cells: { left: MOST_CELLS },
  };

  const choice: Choice = { names: [], chosen: 0, rows: null };
  let found = false;
  for (const { name, relation } of sheets) {
    const sheet = related.find(({ id, type }) => id === relation && type === 'worksheet');
    if (sheet === undefined) continue; // a chart stands on a sheet of its own
    const rows = await readSheet(parts, normalise(sheet.target, book), reading);
    if (rows.length === 0) continue;
    const place = choice.names.push(name) - 1;
    const isChosen: boolean =
      tab === undefined ? !found && findLayout(rows) !== null : place === tab;
    if (!isChosen && choice.rows !== null) continue;
    found ||= isChosen;
    choice.chosen = place;
    choice.rows = rows;
  }
  return choice;
}

/** The parts of a packed workbook, of which no more than the limit is unpacked in all. */
class Parts {
  readonly #bytes: Uint8Array;
  readonly #entries: Map<string, ZipEntry>;
  readonly #budget = { left: MOST_UNPACKED };

  constructor(bytes: Uint8Array) {
    const entries = zipEntries(bytes);
    if (entries === null) throw new BadZip('damaged');
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /** Reads a part as it is unpacked. */
  async read(path: string, reader: XmlReader): Promise<void> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new BadZip('damaged');
    await readXml(unpack(this.#bytes, entry, this.#budget), reader);
  }

  /** Reads a part of few bytes whose attributes may hold anything. */
  async readWhole(path: string, reader: XmlReader): Promise<void> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new BadZip('damaged');
    const pieces = unpack(this.#bytes, entry, this.#budget);
    await readXml(joined(pieces), reader);
  }
}

async function* joined(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    all.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  yield whole;
}

interface Relation {
  id: string;
  /** The last word of the type's address: those of the two editions of the standard begin differently. */
  type: string;
  target: string;
}

async function relations(parts: Parts, path: string): Promise<Relation[]> {
  const found: Relation[] = [];
  if (!parts.has(path)) return found;
  await parts.readWhole(path, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const type = attribute('Type').replace(/^.*\//s, '');
      found.push({ id: attribute('Id'), type, target: attribute('Target') });
    },
  });
  return found;
}

/** The name of the part that a relation of the part `from` means. */
const normalise = (target: string, from: string): string =>
  decodeURIComponent(new URL(target, `http://parts/${from}`).pathname)
    .slice(1)
    .toLowerCase();

async function readBook(
  parts: Parts,
  path: string,
): Promise<{ sheets: { name: string; relation: string }[]; from1904: boolean }> {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  await parts.readWhole(path, {
    open: (name, attribute) => {
      if (name === 'sheet') sheets.push({ name: attribute('name'), relation: attribute('id') });
      else if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904'));
    },
  });
  return { sheets, from1904 };
}

/** For each style of a cell whether it shows dates. */
async function readStyles(parts: Parts, path: string): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  if (!parts.has(path)) return [];
  await parts.readWhole(path, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) styles.push(Number(attribute('numFmtId')));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles.map((format) => isDateFormat(format, codes.get(format)));
}

/** The texts that cells share. */
async function readTexts(parts: Parts, path: string): Promise<string[]> {
  const texts: string[] = [];
  if (!parts.has(path)) return texts;
  const text = new TextCollector();
  await parts.read(path, {
    open: (name) => {
      if (name === 'si') text.clear();
      else text.open(name);
    },
    close: (name) => {
      text.close(name);
      if (name === 'si') texts.push(unescape(text.value));
    },
    text: (piece) => text.add(piece),
  });
  return texts;
}

/** The text of a `<v>`, or of the runs of a rich text without the reading aids beside them (`<rPh>`). */
class TextCollector {
  value = '';
  #open = false;
  #isAid = false;

  clear(): void {
    this.value = '';
    this.#open = false;
    this.#isAid = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.#isAid = true;
    else if (name === 't' || name === 'v') this.#open = !this.#isAid;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isAid = false;
    else if (name === 't' || name === 'v') this.#open = false;
  }

  add(piece: string): void {
    if (this.#open) this.value += piece;
  }
}

// ST_Xstring (ECMA-376-1, 22.9.2.19): what XML cannot hold.
const unescape = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

interface Reading {
  texts: readonly string[];
  isDate: readonly boolean[];
  from1904: boolean;
  cells: { left: number };
}

/** The rows of a sheet down to the last that holds anything. */
async function readSheet(parts: Parts, path: string, reading: Reading): Promise<string[][]> {
  const rows: string[][] = [];
  const text = new TextCollector();
  let [row, column] = [-1, -1];
  let [type, style] = ['', ''];
  let inCell = false;
  let isDone = false;
  await parts.read(path, {
    open: (name, attribute) => {
      if (name === 'c') {
        // Where a cell does not say its place, it is the next one.
        const place = /^\$?([A-Z]+)\$?(\d+)$/i.exec(attribute('r'));
        column = place === null ? column + 1 : columnOf(place[1] ?? '');
        if (place !== null) row = Number(place[2]) - 1;
        if (row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) throw new BadZip('damaged');
        type = attribute('t');
        style = attribute('s');
        inCell = true;
        text.clear();
      } else if (name === 'row') {
        const r = attribute('r');
        row = r === '' ? row + 1 : Number(r) - 1;
        column = -1;
      } else if (inCell) text.open(name);
    },
    close: (name) => {
      if (name === 'sheetData') isDone = true;
      else if (name !== 'c') text.close(name);
      else {
        inCell = false;
        put(rows, row, column, textOfCell(text.value, type, style, reading), reading.cells);
      }
    },
    text: (piece) => {
      if (inCell) text.add(piece);
    },
    isDone: () => isDone,
  });
  return rows;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < Math.min(letters.length, 4); i++)
    column = column * 26 + (letters.charCodeAt(i) & 0x1f);
  return column - 1;
}

function put(
  rows: string[][],
  row: number,
  column: number,
  value: string,
  cells: { left: number },
): void {
  if (value === '') return;
  while (rows.length <= row) {
    rows.push([]);
    cells.left--;
  }
  const line = rows[row];
  if (line === undefined) throw new BadZip('damaged'); // the number of the row is no whole one
  cells.left -= Math.max(0, column + 1 - line.length);
  if (cells.left < 0) throw new BadZip('too-large');
  while (line.length < column) line.push('');
  line[column] = value;
}

// The types of a cell: ECMA-376-1, 18.18.11.
function textOfCell(
  value: string,
  type: string,
  style: string,
  { texts, isDate, from1904 }: Reading,
): string {
  switch (type) {
    case 's':
      return value === '' ? '' : (texts[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return unescape(value);
    case 'b':
      return value === '' ? '' : /^(?:1|true)$/.test(value.trim()) ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return value
        .trim()
        .replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
        .replace('T', ' ');
    default:
      return style !== '' && isDate[Number(style)] === true
        ? (textOfDate(Number(value), from1904) ?? textOfNumber(value))
        : textOfNumber(value);
  }
}
