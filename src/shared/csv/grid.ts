import Papa from 'papaparse';

/** A text as rows of cells. Row `i` is the file's record `i + 1`, blank lines included. */
export interface Grid {
  rows: string[][];
  delimiter: string;
  /** Rows (from 0) in which a quote was not closed, and was taken for nothing. */
  brokenQuotes: number[];
}

/** What may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
const SEPARATOR_LINE = /^sep=([^\r\n"])(?:\r\n|\r|\n|$)/i;
/** How many characters and rows are looked at to find the delimiter. */
const SAMPLE = 65_536;
const SAMPLE_ROWS = 20;
/** How many unclosed quotes are mended; each costs another reading of the file. */
const MOST_MENDED = 10;

/**
 * Splits a text into rows. The delimiter is `chosen`, else the one that a `sep=` line names (Excel takes that line for an
 * order and counts from the next, so it is no row), else the one under which most cells of a row are known to
 * `knownCells`, else the one that makes the rows most alike.
 */
export function readGrid(
  text: string,
  knownCells: (row: readonly string[]) => number,
  chosen?: string,
): Grid {
  const order = SEPARATOR_LINE.exec(text);
  let body = (order === null ? text : text.slice(order[0].length)).replace(END_OF_FILE, '');
  const newline = lineEnd(body);
  if (newline === null) body = body.replace(/\r\n?/g, '\n');
  const config = {
    newline: newline ?? '\n',
    delimiter: chosen ?? order?.[1] ?? guessDelimiter(body, newline ?? '\n', knownCells),
  } as const;
  const grid = { ...parse(closeQuotes(body, config), config), delimiter: config.delimiter };
  const { rows } = grid;
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === '') rows.pop(); // what follows the last line end is no row
  return unpacked(rows, knownCells) ?? grid;
}

/** What old programs write behind the last line. */
// eslint-disable-next-line no-control-regex -- it is one
const END_OF_FILE = /\u001a+\s*$/;

/** Brings quotes to where RFC 4180 has them: right behind the delimiter, and doubled instead of behind a backslash. */
function closeQuotes(text: string, config: Config): string {
  let body = text;
  const { delimiter } = config;
  if (body.slice(0, SAMPLE).includes(`${delimiter} "`)) {
    const { data } = Papa.parse<string[]>(body.slice(0, SAMPLE), {
      ...config,
      preview: SAMPLE_ROWS,
    });
    const apart = data.filter((row) => row.some((cell) => /^ +"/.test(cell))).length;
    // In a few rows a space before a quote is a part of their text.
    if (apart * 2 >= data.length)
      body = body.replaceAll(new RegExp(`${escaped(delimiter)} +"`, 'g'), `${delimiter}"`);
  }
  if (!body.includes('\\"')) return body;
  const doubled = body.replaceAll('\\"', '""');
  const faults = (csv: string) => Papa.parse(csv, config).errors.length;
  return faults(doubled) < faults(body) ? doubled : body;
}

const escaped = (sign: string): string => sign.replace(/[|\\^$*+?.()[\]{}]/, '\\$&');

/** The rows of a list of which each was saved as one quoted cell; null if it is none. */
function unpacked(rows: string[][], knownCells: (row: readonly string[]) => number): Grid | null {
  if (rows.some((row) => row.length > 1 || /[\r\n]/.test(row[0] ?? ''))) return null;
  const body = rows.map(([cell = '']) => cell).join('\n');
  const delimiter = guessDelimiter(body, '\n', knownCells);
  const grid = { ...parse(body, { delimiter, newline: '\n' }), delimiter };
  // A list of names with commas is one column still.
  const isList = grid.rows.slice(0, SAMPLE_ROWS).some((row) => knownCells(row) > 1);
  return isList && grid.rows.length === rows.length ? grid : null;
}

interface Config {
  delimiter: string;
  newline: '\n' | '\r' | '\r\n';
}

function parse(text: string, config: Config): { rows: string[][]; brokenQuotes: number[] } {
  const brokenQuotes: number[] = [];
  let body = text;
  for (;;) {
    const { data: rows, errors } = Papa.parse<string[]>(body, config);
    const width = rows[0]?.length ?? 0;
    const broken = errors.find(
      ({ code, row, index }) =>
        row !== undefined &&
        index !== undefined &&
        (code === 'MissingQuotes' || (code === 'InvalidQuotes' && swallows(rows[row], width))),
    );
    if (broken?.row === undefined || broken.index === undefined) return { rows, brokenQuotes };
    brokenQuotes.push(broken.row);
    if (brokenQuotes.length > MOST_MENDED) return { rows, brokenQuotes };
    // The quote that opened the cell has no partner: without it the lines after it are rows again.
    body = body.slice(0, broken.index - 1) + body.slice(broken.index);
  }

  // An opening quote without a partner pairs with one of a later row. The first line of such a cell is a row's rest.
  function swallows(row: readonly string[] | undefined, width: number): boolean {
    if (row === undefined || width < 2) return false;
    return row.some((cell, column) => {
      const end = cell.indexOf(config.newline);
      return end !== -1 && cell.slice(0, end).split(config.delimiter).length >= width - column;
    });
  }
}

/**
 * The line end outside quotes: Papa Parse takes one kind, and its own guess trusts the first that it meets. `\n` stands
 * for a mix of `\n` and `\r\n` as well (the `\r` is then a space at the end of a cell); null: a mix with lone `\r`.
 */
function lineEnd(text: string): '\n' | '\r' | '\r\n' | null {
  if (!text.includes('\r')) return '\n';
  if (!/(?<!\r)\n|\r(?!\n)/.test(text)) return '\r\n';
  let [lf, cr, crlf] = [false, false, false];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 0x0a) lf = true;
    else if (code === 0x0d) {
      if (text.charCodeAt(i + 1) === 0x0a) {
        crlf = true;
        i++;
      } else cr = true;
    }
  }
  if (!cr) return crlf && !lf ? '\r\n' : '\n';
  return lf || crlf ? null : '\r';
}

function guessDelimiter(
  text: string,
  newline: Config['newline'],
  knownCells: (row: readonly string[]) => number,
): string {
  const sample = text.slice(0, SAMPLE);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, newline, preview: SAMPLE_ROWS });
    const known = data.reduce((most, row) => Math.max(most, knownCells(row)), 0);
    const score = known * 100 + likeness(data);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

// From 0 to 99: how many of the rows have the commonest width, if that is more than one cell; of equals the wider wins.
function likeness(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  let filled = 0;
  for (const row of rows) {
    if (row.every((cell) => cell.trim() === '')) continue;
    filled++;
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return width < 2 ? 0 : (count / filled) * 90 + Math.min(width, 9);
}
