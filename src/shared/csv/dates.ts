import { fold } from '#shared/contact/search.ts';

/** Which of the first two parts of `11/12/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first';

// A time of day, with an `h` for the colon too, as people here write it, and the zone in the forms that programs print.
const TIME = String.raw`(\d{1,2})(?:[:hH](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*([ap])?\.?(?:(?<=[ap]\.?)m\.?)?`;
const ZONE = String.raw`\s*(Z|UTC|SAST|(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?|GMT)?(?:\s*\([^()]*\))?`;
const REST = String.raw`(?:(?:,?\s+|\s*T)${TIME}${ZONE})?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${REST}`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})${REST}`, 'i');
const DAY_NAMED = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|ste|de)?(?:\s+of)?[-/.\s]+(\p{L}{3,9})[-/.,\s]+(\d{4}|\d\d)${REST}`,
  'iu',
);
const MONTH_NAMED = new RegExp(
  String.raw`^(\p{L}{3,9})[-/.\s]+(\d{1,2})(?:st|nd|rd|th)?[-/.,\s]+(\d{4}|\d\d)${REST}`,
  'iu',
);
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:maan|dins|woens|donder|vry|sater|son)dag)[.,]?\s+/i;
const SERIAL = /^(\d{5})(?:[.,](\d{1,12}))?$/;
const LONGEST = 80;

// English and Afrikaans, whole and cut to three letters or four.
const MONTHS = [
  ['january', 'januarie'],
  ['february', 'februarie'],
  ['march', 'maart', 'mrt'],
  ['april'],
  ['may', 'mei'],
  ['june', 'junie'],
  ['july', 'julie'],
  ['august', 'augustus'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'desember'],
].map((names) => new Set(names.flatMap((name) => [name, name.slice(0, 3)])));

/** The instant of a date in milliseconds since 1970, and whether it stood there as a spreadsheet's count of days. */
export interface DateReading {
  millis: number;
  serial: boolean;
}

/**
 * Reads a date: ISO 8601 and its spellings, year first; with the name of its month; as Excel's count of days; and with
 * the year last in the `order` of its column. Null if it is none, or one of two days. Without a zone it is a time of the
 * place where the list is read, as dates on the screen are.
 */
export function readDate(cell: string, order: DateOrder | null): DateReading | null {
  const text = cell.trim().replace(/^['‘’]/, '');
  if (text.length > LONGEST) return null;
  const serial = SERIAL.exec(text);
  if (serial !== null) return readSerial(serial[1] ?? '', serial[2] ?? '0');
  const millis = /^\d{4}/.test(text) ? yearFirst(text) : (yearLast(text, order) ?? named(text));
  return millis === null ? null : { millis, serial: false };
}

/** The instant of a date in milliseconds since 1970; null if it is none. */
export const parseDate = (text: string, order: DateOrder | null = null): number | null =>
  readDate(text, order)?.millis ?? null;

/**
 * The order of a column: that of its dates which can be read in one way only. Null if there is none, or if there are
 * some of either kind. Cost: linear.
 */
export function dateOrder(cells: Iterable<string>): DateOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    // Most columns are year first, and so are most cells of them.
    const match =
      cell.length < 8 ? null : /^\s*['‘’]?(\d{1,2})([-/. ])(\d{1,2})\2\d{4}(?!\d)/.exec(cell);
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && first <= 31 && second <= 12) dayFirst = true;
    if (second > 12 && second <= 31 && first <= 12) monthFirst = true;
    if (dayFirst && monthFirst) return null;
  }
  if (dayFirst) return 'day-first';
  return monthFirst ? 'month-first' : null;
}

function yearFirst(text: string): number | null {
  const match = YEAR_FIRST.exec(text);
  if (match === null) return null;
  const [, year, month, day, ...time] = match;
  return instant(Number(year), Number(month), Number(day), time);
}

function yearLast(text: string, order: DateOrder | null): number | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const [, first, , second, year, ...time] = match;
  if (order === null && Number(first) !== Number(second)) return null;
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return instant(Number(year), Number(month), Number(day), time);
}

/**
 * Behind the name of a month a year may have two digits, of this century: nobody was added to a list before. `25/11/26`
 * may be of 2025 or of 2026, and is not read.
 */
const yearOf = (digits = ''): number => (digits.length === 2 ? 2_000 : 0) + Number(digits);

function named(text: string): number | null {
  const date = text.replace(WEEKDAY, '');
  const dayFirst = DAY_NAMED.exec(date);
  const match = dayFirst ?? MONTH_NAMED.exec(date);
  if (match === null) return null;
  const [, first = '', second = '', year, ...time] = match;
  const [day, name] = dayFirst === null ? [second, first] : [first, second];
  const month = MONTHS.findIndex((names) => names.has(fold(name))) + 1;
  return month === 0 ? null : instant(yearOf(year), month, Number(day), time);
}

/** Days since the last of 1899, as Excel counts them (the 1900 system); from 1990 to 2099, so that no other number is one. */
function readSerial(days: string, fraction: string): DateReading | null {
  const whole = Number(days);
  if (whole < 32_874 || whole > 73_050) return null;
  const seconds = Math.round(Number(`0.${fraction}`) * 86_400);
  const utc = (whole - 25_569) * 86_400_000 + seconds * 1_000;
  return { millis: atThisPlace(utc), serial: true };
}

function instant(
  year: number,
  month: number,
  day: number,
  [hour, minute, second = '0', fraction = '0', half, zone]: readonly (string | undefined)[],
): number | null {
  // `2026-11-22 8` tells no time.
  if (hour !== undefined && minute === undefined && half === undefined) return null;
  const hours = hourOf(Number(hour ?? '0'), half);
  if (hours === null) return null;
  const millis = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const utc = utcOf(year, month, day, hours, Number(minute ?? '0'), Number(second), millis);
  if (utc === null) return null;
  return zone === undefined ? atThisPlace(utc) : utc - offsetOf(zone);
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const atThisPlace = (utc: number): number => utc + new Date(utc).getTimezoneOffset() * 60_000;

function utcOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  millis: number,
): number | null {
  const utc = Date.UTC(year, month - 1, day, hour, minute, second, millis);
  const date = new Date(utc);
  const exact =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return exact ? utc : null;
}

/** The milliseconds that a zone is ahead of UTC: `Z`, `GMT+2`, `+0200`, `-05:30`, `SAST`. */
function offsetOf(zone: string): number {
  if (/^sast$/i.test(zone)) return 7_200_000;
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}
