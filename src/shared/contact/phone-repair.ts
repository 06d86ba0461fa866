import { callingCodeOf, isCountry, parsePhone, type CountryCode } from './phone.ts';

/** What was done to a cell to make a number of it. */
export const PHONE_REPAIRS = [
  'zero-restored',
  'plus-added',
  'country-added',
  'double-zero',
  'trunk-zero-dropped',
  'decimal-dropped',
  'exponent-written-out',
  'formula-unwrapped',
  'mark-dropped',
  'extension-dropped',
  'words-dropped',
] as const;
export type PhoneRepair = (typeof PHONE_REPAIRS)[number];

/** Why a cell holds no number. */
export type PhoneFault =
  'cut-off' | 'not-shown' | 'too-few-digits' | 'too-many-digits' | 'words' | 'not-in-use';

export type PhoneReading =
  | { ok: true; phone: string; others: string[]; repairs: PhoneRepair[]; unread: string[] }
  | { ok: false; fault: PhoneFault };

// Only a number's own signs: there is nothing to take off, and the library reads it as it stands.
const PLAIN = /^\+?[\d\s()-]+$/;
const EXPONENT = /^\+?(\d)(?:[.,](\d+))?\s?e\s?\+?(\d{1,2})$/i;
/** A longer cell is a text, and not looked through for numbers. */
const LONGEST_CELL = 500;
const BETWEEN_NUMBERS = /\s*(?::::|[/\\;,|&\n]|\s(?:[-–—]|or|and|of|en|noma)\s)\s*/iu;
/** More parts than this are a list, and not one person's numbers. */
const MOST_PARTS = 20;
const LINK = /^(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)(?=\+?\d)/i;
const LABEL =
  /^(?:[nptcmwhob]|tel|telephone|telefoon|foon|ph|phone|cell?|cellphone|sel|selfoon|mob|mobile|whatsapp|wa|sms|work|home|werk|huis|office|contact|number|nr|no)\b\s*[:.]?\s*(?=[+(\d])/iu;
const REMARK = /(?<=\d\)?)\s*\(\s*(\p{L}[\p{L}\s.]*)\)$/u;
const EXTENSION = /[\s,;]*(?:ext|extension|x|uitb|uitbreiding|bylyn|#)[\s.:=]*\d{1,6}$/iu;
const WORDS = String.raw`(\p{L}[\p{L}\p{M}'’.]*(?: \p{L}[\p{L}\p{M}'’.]*){0,2})`;
const WORDS_AFTER = new RegExp(String.raw`(?<=\d\)?)(?:\s?[-–—:]\s?|\s)${WORDS}$`, 'u');
const WORDS_BEFORE = new RegExp(String.raw`^${WORDS}(?:\s?[-–—:]\s?|\s)(?=[+(\d])`, 'u');
// Beside these a number is not the one to call, or no telephone number at all.
const DISOWNING =
  /(?<!\p{L})(?:no|not|nie|never|don['’]?t|moenie|wrong|verkeerde?|old|ou|former|previous|invalid|dead|off|disconnected|deceased|late|oorlede|changed|fax|faks|id|acc|account|ref|order|invoice|dob)(?!\p{L})/iu;
// Thousands apart, as a spreadsheet shows a number: `27,825,550,199`.
const GROUPED = /^\d{1,3}(?:(?:,\d{3}){2,4}|(?:'\d{3}){2,4})$/;

/**
 * The number of a spreadsheet's cell in E.164, and what had to be repaired. A cell with several numbers gives the first
 * that can be read, the other ones in `others`, and what between them is none in `unread`. Up to three words beside one
 * whole number are taken off it; a letter among the digits is refused, since nobody knows what it should have been.
 */
export function readPhoneCell(cell: string, country: CountryCode): PhoneReading {
  if (cell.length > LONGEST_CELL) return { ok: false, fault: faultOf(cell) };
  const single = readSingle(cell, country);
  if (single.ok) return single;
  const parts = partsOf(cell, country);
  if (parts.length < 2 || parts.length > MOST_PARTS) return single;
  const unread: string[] = [];
  const read: Extract<PhoneReading, { ok: true }>[] = [];
  for (const part of parts) {
    const reading = readSingle(part, country);
    if (reading.ok) read.push(reading);
    else unread.push(part.trim());
  }
  const [first, ...rest] = read;
  if (first === undefined) return single;
  const others = [...new Set(rest.map(({ phone }) => phone))].filter((p) => p !== first.phone);
  return { ...first, others, unread };
}

function partsOf(cell: string, country: CountryCode): string[] {
  const parts = cell.split(BETWEEN_NUMBERS).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? halves(only, country) : parts;
}

/** Two numbers with only a space between, where there is but one way to part them. */
function halves(text: string, country: CountryCode): string[] {
  const ways: string[][] = [];
  for (const { index } of text.matchAll(/\s(?=[0+(])/g)) {
    const way = [text.slice(0, index), text.slice(index + 1)];
    if (way.every((part) => parsePhone(part, country) !== null)) ways.push(way);
  }
  return ways.length === 1 ? (ways[0] ?? []) : [text];
}

/** Whether a cell is what a spreadsheet leaves of a number (E.164) of more digits than it shows: `2.43816E+11`. */
export function isLeftOf(cell: string, phone: string): boolean {
  const exponent = EXPONENT.exec(cell.trim());
  if (exponent === null) return false;
  const [, first = '', decimals = '', power = ''] = exponent;
  const left = Number(phone.slice(1)).toExponential(decimals.length);
  return left === `${first}${decimals === '' ? '' : `.${decimals}`}e+${Number(power)}`;
}

function readSingle(cell: string, country: CountryCode): PhoneReading {
  const repairs: PhoneRepair[] = [];
  let text = cell.trim();
  if (!PLAIN.test(text)) {
    const unwrapped = unwrap(text, repairs);
    if (unwrapped === null) return { ok: false, fault: 'cut-off' };
    text = unwrapped;
  }
  const phone = parsePhone(text, country);
  if (phone === null) return withoutStrayZero(text, country, repairs);
  repairs.push(...prefixRepairs(text, phone, country));
  return { ok: true, phone, others: [], repairs, unread: [] };
}

/**
 * The number of a cell beside which another tells its country: `254`, `+254` or `KE`. A number that has its country's code
 * in itself, or none under that country, is read as if it stood alone.
 */
export function readPhoneCellOf(told: string, cell: string, country: CountryCode): PhoneReading {
  const word = told.trim().toUpperCase();
  if (isCountry(word)) return readPhoneCell(cell, word);
  const alone = readPhoneCell(cell, country);
  const code = /^(?:\+|00)?([1-9]\d{0,3})(?:[.,]0+)?$/.exec(word)?.[1];
  if (code === undefined || !/^[\d\s().-]{4,40}$/.test(cell) || /^\s*00/.test(cell)) return alone;
  const phone = parsePhone(`+${code} ${cell.trim()}`, country);
  if (phone === null || (alone.ok && alone.phone === phone)) return alone;
  return { ok: true, phone, others: [], repairs: ['country-added'], unread: [] };
}

// `+027 82 …`, `+0027 82 …` and `027 82 …`: zeros before the country's own code and a whole number after it.
function withoutStrayZero(
  text: string,
  country: CountryCode,
  repairs: readonly PhoneRepair[],
): PhoneReading {
  const refused = { ok: false, fault: faultOf(text) } as const;
  const match = /^\(?(\+?)0+([\d\s().-]+)$/.exec(text);
  if (match === null) return refused;
  const [, plus, rest = ''] = match;
  const phone = parsePhone(`+${rest}`, country);
  const exact = phone?.slice(1) === rest.replace(/\D/g, '');
  if (phone === null || !exact || !phone.startsWith(`+${callingCodeOf(country)}`)) return refused;
  const added: PhoneRepair[] = plus === '' ? ['plus-added'] : [];
  const all: PhoneRepair[] = [...repairs, 'trunk-zero-dropped', ...added];
  return { ok: true, phone, others: [], repairs: all, unread: [] };
}

/** The text without what programs and people put around a number; null for one whose digits a spreadsheet cut off. */
function unwrap(cell: string, repairs: PhoneRepair[]): string | null {
  let text = cell;
  const take = (pattern: RegExp, to: string, repair: PhoneRepair) => {
    const next = text.replace(pattern, to).trim();
    if (next !== text && !repairs.includes(repair)) repairs.push(repair);
    text = next;
  };
  take(/\p{Cf}/gu, '', 'mark-dropped');
  take(/^['‘’`]+/u, '', 'mark-dropped');
  take(/^=\s*"(.*)"$/su, '$1', 'formula-unwrapped');
  take(/^=(?=\s*[+\d])/u, '', 'formula-unwrapped');
  take(/^['‘’"“”`]+|['‘’"“”`.,;:]+$/gu, '', 'mark-dropped');
  const exponent = EXPONENT.exec(text);
  if (exponent) {
    const digits = `${exponent[1] ?? ''}${exponent[2] ?? ''}`;
    const whole = Number(exponent[3]) + 1;
    // A digit that is not written cannot be told from one that was rounded away.
    if (digits.replace(/0+$/, '').length > whole || digits.length < whole) return null;
    repairs.push('exponent-written-out');
    return digits.slice(0, whole);
  }
  take(/^(\+?[\d,']{5,}?)[.,]0+$/, '$1', 'decimal-dropped');
  if (GROUPED.test(text)) take(/[,']/g, '', 'mark-dropped');
  take(/[_*]+/g, ' ', 'mark-dropped');
  take(/^\+[\s+]*\+/, '+', 'mark-dropped');
  take(/^\((\+\d{1,3})\)/, '$1 ', 'mark-dropped');
  if (!/\p{L}|#/u.test(text)) return text;
  take(LINK, '', 'words-dropped');
  take(EXTENSION, '', 'extension-dropped');
  take(LABEL, '', 'words-dropped');
  for (const pattern of [REMARK, WORDS_AFTER, WORDS_BEFORE])
    if (!DISOWNING.test(pattern.exec(text)?.[1] ?? '')) take(pattern, '', 'words-dropped');
  return text;
}

function prefixRepairs(text: string, phone: string, country: CountryCode): PhoneRepair[] {
  if (/^0\d/.test(text) && !text.startsWith('00') && !text.includes('+')) return [];
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  const international = phone.slice(1);
  if (text.includes('+')) return digits === international ? [] : ['trunk-zero-dropped'];
  if (digits.startsWith('00'))
    return digits.slice(2) === international
      ? ['double-zero']
      : ['double-zero', 'trunk-zero-dropped'];
  if (digits.startsWith('0')) return [];
  if (digits === international) return ['plus-added'];
  if (parsePhone(`0${digits}`, country) === phone) return ['zero-restored'];
  // `27 (0)82 …`: the country's code without its plus, and the zero that is not dialled after it.
  return digits.replace(/^(\d{1,3})0/, '$1') === international
    ? ['plus-added', 'trunk-zero-dropped']
    : [];
}

function faultOf(text: string): PhoneFault {
  // What a spreadsheet shows for a number that its column is too narrow for, or that it could not work out.
  if (/^#{2,}$|^#[a-z0-9/]+[!?]$/i.test(text.trim())) return 'not-shown';
  const digits = text.replace(/\P{Nd}/gu, '').length;
  if (/\p{L}/u.test(text) || digits === 0) return 'words';
  if (digits < 9) return 'too-few-digits';
  return digits > 15 ? 'too-many-digits' : 'not-in-use';
}
