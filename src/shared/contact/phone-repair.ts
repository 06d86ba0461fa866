import { parsePhone, type CountryCode } from './phone.ts';

/** What was done to a cell to make a number of it. */
export const PHONE_REPAIRS = [
  'zero-restored',
  'plus-added',
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
export type PhoneFault = 'cut-off' | 'too-few-digits' | 'too-many-digits' | 'words' | 'not-in-use';

export type PhoneReading =
  | { ok: true; phone: string; others: string[]; repairs: PhoneRepair[]; unread: string[] }
  | { ok: false; fault: PhoneFault };

// Only a number's own signs: there is nothing to take off, and the library reads it as it stands.
const PLAIN = /^\+?[\d\s()-]+$/;
const EXPONENT = /^\+?(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/;
/** A longer cell is a text, and not looked through for numbers. */
const LONGEST_CELL = 500;
const BETWEEN_NUMBERS = /\s*(?::::|[/;,|\n]|\s(?:or|and|of|en|noma)\s)\s*/iu;
const LABEL =
  /^(?:p|t|c|m|w|h|tel|cell?|sel|mob|mobile|phone|work|home|werk|huis|whatsapp|office|contact|number|no)\b\s*[:.]?\s*(?=[+(\d])/iu;
const REMARK = /\s*\(\s*\p{L}[\p{L}\s.]*\)$/u;
const EXTENSION = /[\s,;]*(?:ext|extension|x|uitb|uitbreiding|bylyn|#)[\s.:]*\d{1,6}$/iu;

/**
 * The number of a spreadsheet's cell in E.164, and what had to be repaired. A cell with several numbers gives the first
 * that can be read, the other ones in `others`, and what between them is none in `unread`.
 */
export function readPhoneCell(cell: string, country: CountryCode): PhoneReading {
  if (cell.length > LONGEST_CELL) return { ok: false, fault: faultOf(cell) };
  const single = readSingle(cell, country);
  if (single.ok) return single;
  const parts = cell.split(BETWEEN_NUMBERS).filter((part) => part.trim() !== '');
  if (parts.length < 2) return single;
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

function readSingle(cell: string, country: CountryCode): PhoneReading {
  const repairs: PhoneRepair[] = [];
  let text = cell.trim();
  if (!PLAIN.test(text)) {
    const unwrapped = unwrap(text, repairs);
    if (unwrapped === null) return { ok: false, fault: 'cut-off' };
    text = unwrapped;
  }
  const phone = parsePhone(text, country);
  if (phone === null) return { ok: false, fault: faultOf(text) };
  const prefix = prefixRepair(text, phone, country);
  if (prefix !== null) repairs.push(prefix);
  return { ok: true, phone, others: [], repairs, unread: [] };
}

/** The text without what programs and people put around a number; null for one whose digits a spreadsheet cut off. */
function unwrap(cell: string, repairs: PhoneRepair[]): string | null {
  let text = cell;
  const take = (pattern: RegExp, to: string, repair: PhoneRepair) => {
    const next = text.replace(pattern, to).trim();
    if (next !== text) repairs.push(repair);
    text = next;
  };
  take(/\p{Cf}/gu, '', 'mark-dropped');
  take(/^['‘’`]+/u, '', 'mark-dropped');
  take(/^=\s*"(.*)"$/su, '$1', 'formula-unwrapped');
  take(/^=(?=\s*[+\d])/u, '', 'formula-unwrapped');
  take(/^['‘’`]+/u, '', 'mark-dropped');
  const exponent = EXPONENT.exec(text);
  if (exponent) {
    const digits = `${exponent[1] ?? ''}${exponent[2] ?? ''}`;
    const whole = Number(exponent[3]) + 1;
    // A digit that is not written cannot be told from one that was rounded away.
    if (digits.replace(/0+$/, '').length > whole || digits.length < whole) return null;
    repairs.push('exponent-written-out');
    return digits.slice(0, whole);
  }
  take(/^(\+?\d{5,})[.,]0+$/, '$1', 'decimal-dropped');
  if (/\p{L}|#/u.test(text)) {
    take(EXTENSION, '', 'extension-dropped');
    take(REMARK, '', 'words-dropped');
    take(LABEL, '', 'words-dropped');
  }
  return text;
}

function prefixRepair(text: string, phone: string, country: CountryCode): PhoneRepair | null {
  if (/^0\d/.test(text) && !text.startsWith('00') && !text.includes('+')) return null;
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  const international = phone.slice(1);
  if (text.includes('+')) return digits === international ? null : 'trunk-zero-dropped';
  if (digits.startsWith('00')) return 'double-zero';
  if (digits.startsWith('0')) return null;
  if (digits === international) return 'plus-added';
  return parsePhone(`0${digits}`, country) === phone ? 'zero-restored' : null;
}

function faultOf(text: string): PhoneFault {
  const digits = text.replace(/\P{Nd}/gu, '').length;
  if (/\p{L}/u.test(text) || digits === 0) return 'words';
  if (digits < 9) return 'too-few-digits';
  return digits > 15 ? 'too-many-digits' : 'not-in-use';
}
