/**
 * Spreadsheets run a cell that begins with one of these signs, spaces before it or not (OWASP, "CSV Injection"). A cell
 * that looks guarded already is guarded once more, so that taking one guard off always gives the text back.
 */
const RUNS = /^'*\s*[=+\-@\t\r＝＋－＠]/u;
const GUARDED = /^'(?='*\s*[=+\-@\t\r＝＋－＠])/u;

/** A text as a cell that no spreadsheet runs. */
export const guard = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** The text of a guarded cell; any other text as it is. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") ? cell.replace(GUARDED, '') : cell;
