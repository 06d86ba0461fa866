import { callingCodeOf, parsePhone, type CountryCode } from '#shared/contact/phone.ts';
import type { Rules } from './rules.ts';
import type { Span, Token } from './text.ts';

/** Digits in a message, however they are written. */
export interface Digits extends Span {
  /** As the number's spelling says it: digits, perhaps a plus. */
  digits: string;
  /** E.164, if they are a number of one of the countries. */
  phone: string | null;
  /** Whether they look dialled: with a zero or a plus, with a country's code, or whole where no zero comes first. */
  dialled: boolean;
  /** Some digits were said in words. */
  spoken: boolean;
}

/** Reads numbers in some countries, the likeliest first; each spelling once, and only so many. */
export class PhoneReader {
  readonly #countries: readonly CountryCode[];
  readonly #known = new Map<string, string | null>();

  constructor(countries: readonly CountryCode[]) {
    this.#countries = countries;
  }

  /** Whether digits are a whole number as it is dialled where no zero comes first, or one with its country's code. */
  isNational(digits: string): boolean {
    const phone = this.read(digits);
    if (phone === null) return false;
    return phone === `+${digits}` || !phone.startsWith('+27');
  }

  #isOfRegion(digits: string): boolean {
    return [...REGION, ...this.#countries.map(callingCodeOf)].some((code) =>
      digits.startsWith(code),
    );
  }

  /** The number in E.164; null if it is none, or if too many were read already. */
  read(text: string): string | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_READ) return null;
    let phone: string | null = null;
    for (const [i, country] of this.#countries.entries())
      // Elsewhere than in the first country a number begins as one that is dialled there.
      if (i === 0 || /^[+0]/.test(text)) phone ??= parsePhone(text, country);
    // Without its plus a number of the region is one, and most other figures are none.
    if (phone === `+${text}` && !this.#isOfRegion(text)) phone = null;
    this.#known.set(text, phone);
    return phone;
  }
}

// South Africa and the countries around it, East Africa, the Congo, Nigeria, Ghana.
const REGION =
  '27 211 233 234 243 244 250 251 254 255 256 257 258 260 261 263 264 265 266 267 268'.split(' ');
const MOST_READ = 500;
const LONGEST_NUMBER = 15;
const SHORTEST_NUMBER = 7;
/** The most groups that are tried as one number. */
const MOST_GROUPS = 12;
/** A longer run of groups is a table and no number; it is read in parts, so that the time stays bounded. */
const LONGEST_RUN = 32;

interface Group extends Span {
  digits: string;
  /** Capital letters or a stroke touch it: part of a reference, such as TRK0731125588 or 0829913704/24. */
  tied: boolean;
  /** What stands before it: nothing or a sign, a space, or the start of another number. */
  before: 'sign' | 'space' | 'break';
  spoken: boolean;
}

/** Every run of digits in a message: numbers first, then what is left of the runs. */
export function digitsIn(tokens: readonly Token[], rules: Rules, reader: PhoneReader): Digits[] {
  const found: Digits[] = [];
  let run: Group[] = [];
  const flush = () => {
    if (run.length > 0) found.push(...numbersOf(run, reader));
    run = [];
  };
  for (const group of groupsIn(tokens, rules)) {
    if (group === null || group.before === 'break' || run.length === LONGEST_RUN) flush();
    if (group !== null) run.push(group);
  }
  flush();
  return found;
}

// Signs within a number. Enclosing keycaps and direction marks count as nothing.
const SIGNS = /^(?:[().\-\u2010-\u2015_*/]|\ufe0f|\u20e3|\p{Cf})*$/u;
const SPACES = /^(?:[\s().\-\u2010-\u2015_*]|\ufe0f|\u20e3|\p{Cf})*$/u;

/** The groups of digits of a message; null where a run ends. */
function* groupsIn(tokens: readonly Token[], rules: Rules): Iterable<Group | null> {
  let last = null as Group | null;
  let times = 1;
  let pendingGap = '';
  let from = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const gap = pendingGap + token.gap;
    pendingGap = '';
    if (token.kind === 'word') {
      const repeat = rules.repeat.get(token.lower);
      if (repeat !== undefined) {
        [times, pendingGap] = [repeat, gap];
        if (from < 0) from = token.start;
        continue;
      }
      if (last?.spoken === true && rules.fillers.has(token.lower)) {
        pendingGap = gap + ' ';
        continue;
      }
    }
    const read = token.kind === 'contact' ? undefined : digitsOf(tokens, i, rules);
    if (read === undefined) {
      if (last !== null) yield null;
      [last, times, from] = [null, 1, -1];
      continue;
    }
    i += read.more;
    const end = (tokens[i] as Token).end;
    // "+27 (0)82": the zero is not dialled after a country's code.
    const isTrunk = read.digits === '0' && gap.endsWith('(') && tokens[i + 1]?.gap.startsWith(')');
    if (isTrunk === true && last !== null && /^\+|^27$/.test(last.digits)) continue;
    const isPlus = gap.endsWith('+') || gap.endsWith('+(') || read.digits === '+';
    const digits = read.digits === '+' ? '' : read.digits.repeat(times);
    const spokenBreak = /[;:\n|&]|,.*,/.test(gap);
    // "0 7 8, 5 double 1, 0 9 3 2": short groups, said one after the other.
    const isShort = (last?.digits.length ?? 9) <= 3 && digits.length <= 3 && gap === ', ';
    const joins: boolean = last !== null && !isPlus;
    const before: Group['before'] = !joins
      ? 'break'
      : SIGNS.test(gap)
        ? gap.includes('/') && last?.digits.length !== 3
          ? 'break'
          : 'sign'
        : SPACES.test(gap) && !/[.)]\s*\n|\n/.test(gap) && !(/\.\s/.test(gap) && !read.spoken)
          ? 'space'
          : isShort ||
              ((read.spoken || last?.spoken === true) && !spokenBreak && !/[.!?]/.test(gap))
            ? 'space'
            : 'break';
    last = {
      digits: (isPlus ? '+' : '') + digits,
      start:
        isPlus && token.start > 0 && gap.includes('+')
          ? token.start - (gap.length - gap.lastIndexOf('+'))
          : from >= 0
            ? from
            : token.start,
      end,
      before,
      spoken: read.spoken,
      tied: isTied(tokens, i),
    };
    [times, from] = [1, -1];
    yield last;
  }
}

function isTied(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (token.kind !== 'digits') return false;
  const isReference = (of: Token | undefined) =>
    of?.kind === 'word' ? /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}*$/u.test(of.text) && of.text !== 'O' : false;
  const isLong = token.text.length >= SHORTEST_NUMBER;
  return (
    (token.gap === '' && isReference(before)) ||
    (after?.gap === '' && isReference(after)) ||
    (isLong && token.gap === '/' && before?.kind === 'digits') ||
    (isLong && after?.gap === '/' && after.kind === 'digits' && after.text.length < 5)
  );
}

/** The digits of a token: figures, or words for them (`eighty two` is two tokens). */
function digitsOf(
  tokens: readonly Token[],
  i: number,
  rules: Rules,
): { digits: string; more: number; spoken: boolean } | undefined {
  const { kind, lower } = tokens[i] as Token;
  if (kind === 'digits') return { digits: (tokens[i] as Token).text, more: 0, spoken: false };
  const next = tokens[i + 1];
  // The letter O for a zero, as part of the figures.
  if (/^o+$/.test(lower)) {
    const touches = next?.kind === 'digits' && next.gap === '';
    const follows = tokens[i - 1]?.kind === 'digits' && (tokens[i] as Token).gap === '';
    return { digits: '0'.repeat(lower.length), more: 0, spoken: !(touches || follows) };
  }
  const ten = rules.tens.get(lower);
  if (ten !== undefined) {
    const unit =
      next && next.kind === 'word' && /^[\s-]*$/.test(next.gap)
        ? rules.digits.get(next.lower)
        : undefined;
    return unit !== undefined && /^[1-9]$/.test(unit)
      ? { digits: ten + unit, more: 1, spoken: true }
      : { digits: ten + '0', more: 0, spoken: true };
  }
  const joined = lower.split('-').map((part) => rules.digits.get(part) ?? rules.tens.get(part));
  if (joined.length > 1 && joined.every((part) => part !== undefined))
    return { digits: joined.join(''), more: 0, spoken: true };
  const digits = rules.digits.get(lower);
  return digits === undefined ? undefined : { digits, more: 0, spoken: true };
}

function* numbersOf(run: readonly Group[], reader: PhoneReader): Iterable<Digits> {
  // A number is not looked for inside a longer figure: it would be found in every order number.
  for (let i = 0; i < run.length;) {
    const size = phoneAt(run, i, reader);
    const rest = size > 0 ? size : unbroken(run, i);
    yield digitsOfGroups(run.slice(i, i + rest), size > 0 ? reader : null);
    i += rest;
  }
}

/** How many groups from `i` on make a number; 0 if none do. All that is left goes first. */
function phoneAt(run: readonly Group[], i: number, reader: PhoneReader): number {
  const first = run[i] as Group;
  if (first.tied || run[i + 1]?.tied === true) return 0;
  const last = Math.min(run.length, i + MOST_GROUPS + (run.some(({ spoken }) => spoken) ? 8 : 0));
  const whole = run.slice(i).reduce((sum, { digits }) => sum + digits.length, 0);
  const canSplit = /^[+0]|^27/.test(first.digits);
  for (let end = last; end > i; end--) {
    if (run[end]?.before === 'sign') continue;
    if (!canSplit && (i > 0 || end < run.length)) continue;
    const digits = joinedDigits(run.slice(i, end));
    const count = digits.replace('+', '').length;
    if (count > LONGEST_NUMBER + 1 || count < SHORTEST_NUMBER) continue;
    // The tail of a longer figure that is left over must not be more figures of the same: an identity number in groups.
    if (end < run.length && whole <= 19 && isSensitive(joinedDigits(run.slice(i)))) return 0;
    if (reader.read(digits) !== null) return end - i;
  }
  return 0;
}

const joinedDigits = (groups: readonly Group[]): string =>
  groups.map(({ digits }, i) => (i === 0 ? digits : digits.replace('+', ''))).join('');

function unbroken(run: readonly Group[], i: number): number {
  let size = 1;
  while (run[i + size]?.before === 'sign') size++;
  return size;
}

function digitsOfGroups(groups: readonly Group[], reader: PhoneReader | null): Digits {
  const digits = joinedDigits(groups);
  return {
    digits,
    phone: reader?.read(digits) ?? null,
    dialled: /^[+0]/.test(digits) || reader?.isNational(digits) === true,
    spoken: groups.some(({ spoken }) => spoken),
    start: (groups[0] as Group).start,
    end: (groups.at(-1) as Group).end,
  };
}

/** Whether figures are a South African identity number (13 digits that begin with a date) or a card's (Luhn). */
export function isSensitive(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  if (digits.length === 13 && /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(digits))
    return true;
  return luhn(digits);
}

/** The check of ISO/IEC 7812-1. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

// Runs of figures in groups: with the separators that people write, no-break spaces and dashes of all lengths too.
const FIGURES = /\d(?:[\s.\u2010-\u2015_/-]{0,3}\d)+/g;

/** A text in which identity and card numbers are covered up, however they are grouped and whatever stands beside them. */
export const masked = (text: string): string =>
  text.replace(FIGURES, (figures) => {
    if (figures.length < 13) return figures;
    const groups = figures.match(/\d+/g) ?? [];
    const hidden = groups.map((digits) => digits.length > 19 && hasIdentity(digits));
    const hide = (isNumber: (digits: string) => boolean) => {
      const sure = [...hidden];
      for (let from = 0; from < groups.length; from++)
        for (let to = from, digits = ''; to < groups.length && !sure[to]; to++) {
          digits += groups[to] as string;
          if (digits.length > 19) break;
          if (!isNumber(digits)) continue;
          hidden.fill(true, from, to + 1);
          break;
        }
    };
    // Identity numbers first: they are told by more than a sum, so nothing that begins or ends in one is another number.
    hide(isIdentity);
    hide(isSensitive);
    let n = -1;
    return figures.replace(/\d+/g, (digits) => (hidden[++n] ? '•'.repeat(digits.length) : digits));
  });

const isIdentity = (digits: string): boolean =>
  digits.length === 13 && isSensitive(digits) && luhn(digits);

/** Whether an identity number stands in a longer row of figures. */
const hasIdentity = (digits: string): boolean => {
  for (let i = 0; i + 13 <= digits.length; i++)
    if (/^\d\d[01]\d[0-3]/.test(digits.slice(i)) && isIdentity(digits.slice(i, i + 13)))
      return true;
  return false;
};
