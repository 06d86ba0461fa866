import type { Hints } from '../envelope.ts';
import { firstSure, hinted, quoted } from './evidence.ts';
import type { Finding } from './extraction.ts';
import type { Value, Variables } from './hints.ts';
import type { Turn } from './dialogue.ts';
import { foreignNames } from './names.ts';
import type { Digits, PhoneReader } from './numbers.ts';
import { corrected, phonesIn, ruleOnPhones, type PhoneCandidate } from './phones.ts';
import type { Reading } from './reading.ts';
import type { Rules } from './rules.ts';
import type { Span } from './text.ts';

/** What the messages say of numbers. */
interface PhonesHeard {
  phones: PhoneCandidate[];
  /** The number to call; null where none is clear. */
  said: PhoneCandidate | null;
  companies: Set<string>;
  /** The telephone that they write from is not to be called. */
  notThis: boolean;
}

/** The number that the user wants to be called on: what they say, else the channel's, else what form or variables tell. */
export function phoneOf(
  readings: readonly Reading[],
  hints: Hints,
  variables: Variables,
  rules: Rules,
  reader: PhoneReader,
): Finding | null {
  const all = toldPhones(hints, variables);
  const numbers = all.flatMap(({ value }) => readTold(value, reader) ?? []);
  const { phones, said, companies, notThis } = hear(readings, numbers, rules, reader);
  const spoken = said && {
    value: said.phone,
    confidence: said.confidence,
    evidence: quoted(said.turn, said, said.rule),
  };
  const refused = new Set(
    phones
      .filter(({ standing: stands }) => stands === 'other' || stands === 'denied')
      .map(({ phone }) => phone),
  );
  const isOther = readings.some(({ turn }) => turn.isUser && rules.notMe.in(turn.words));
  return firstSure(spoken, () => {
    for (const { value, from, verified } of all) {
      const phone = (verified ? notThis : isOther) ? null : readTold(value, reader);
      if (phone === null || (!verified && (refused.has(phone) || companies.has(phone)))) continue;
      return { value: phone, confidence: verified ? 0.9 : 0.85, evidence: hinted(from, phone) };
    }
    return null;
  });
}

const LONGEST_WRITING = 40;
const readTold = (value: string, reader: PhoneReader): string | null =>
  value.length > LONGEST_WRITING ? null : reader.read(value);

const CHANNEL_NUMBERS = ['whatsapp_number', 'wa_id', 'sms_number', 'caller_number'] as const;

function toldPhones(hints: Hints, variables: Variables): (Value & { verified: boolean })[] {
  const channel = CHANNEL_NUMBERS.flatMap((from) => {
    const value = hints[from];
    return typeof value === 'string' || typeof value === 'number'
      ? [{ value: international(String(value)), from, verified: true }]
      : [];
  });
  const form: Value[] = hints.phone ? [{ value: hints.phone, from: 'phone' }] : [];
  return [
    ...channel,
    ...[...form, ...variables.phones].map((value) => ({ ...value, verified: false })),
  ];
}

/** A channel's number is international, with or without its plus. */
function international(text: string): string {
  const digits = text.replace(/^whatsapp:/i, '').replace(/@.*$/, '');
  return /^[1-9]\d{9,14}$/.test(digits) ? `+${digits}` : digits;
}

function hear(
  readings: readonly Reading[],
  told: readonly string[],
  rules: Rules,
  reader: PhoneReader,
): PhonesHeard {
  const phones: PhoneCandidate[] = [];
  const companies = new Set<string>();
  let ruling: PhoneCandidate | null | 'wrong' = null;
  let fixed: PhoneCandidate | null = null;
  let begun: Begun | null = null;
  let notThis = false;
  for (const { turn, tokens, digits, confirmed } of readings) {
    if (!turn.isUser) {
      for (const { phone, start, end } of digits) {
        if (phone === null || phones.some((known) => known.phone === phone)) continue;
        if (!confirmed) companies.add(phone);
        else phones.push(ownNumber(phone, turn, start, end, 'confirms-number', 0.8));
      }
      continue;
    }
    const found = phonesIn(turn, tokens, digits, rules);
    // "to Peter Njoroge 0711…": it is his.
    const loose = found.filter((of) => of.standing === 'bare' && !of.answers);
    const foreign = loose.length > 0 ? foreignNames(turn, tokens, rules) : [];
    for (const of of loose)
      if (foreign.some((name) => isRightAfter(turn, name, of))) of.standing = 'other';
    if (found.length === 2 && rules.second.in(turn.words)) prefer(found[1]);
    notThis ||= found.length === 0 && rules.notThis.in(turn.words);
    const whole: PhoneCandidate | null =
      found.length > 0 ? null : wholeOf(begun, turn, digits, reader);
    begun = found.length > 0 || whole ? null : begunBy(begun, turn, digits);
    if (whole) found.push(whole);
    const before: PhoneCandidate | null = fixed ?? ruleOnPhones(phones, companies);
    phones.push(...found);
    // What a form told is put right like what was said.
    const base = before?.phone ?? told[0];
    if (base !== undefined && found.length === 0) {
      const change = corrected(base, turn, digits, rules, reader);
      if (change === 'wrong') ruling = 'wrong';
      else if (change !== null) {
        const { phone, start, end } = change;
        fixed = { ...ownNumber(phone, turn, start, end, 'corrects-part', 0.85), corrects: true };
        ruling = fixed;
      }
    } else if (found.length > 0 && ruling !== null) {
      // A whole number after a correction is judged with all the others again.
      if (fixed) phones.splice(-found.length, 0, fixed);
      [fixed, ruling] = [null, null];
    }
  }
  const said = ruling ?? ruleOnPhones(phones, companies);
  return { phones, companies, notThis, said: said === 'wrong' ? null : said };
}

const isRightAfter = ({ text }: Turn, name: Span, number: Span): boolean =>
  name.end <= number.start && /^[ \t(:-]*$/.test(text.slice(name.end, number.start));

/** "Rather the second one": of two numbers that are the user's. */
function prefer(second: PhoneCandidate | undefined): void {
  if (second === undefined || second.standing === 'other') return;
  second.standing = 'asked';
  second.confidence = 0.9;
}

const ownNumber = (
  phone: string,
  turn: Turn,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): PhoneCandidate => ({
  ...{ phone, turn, start, end, rule, confidence },
  standing: 'own',
  answers: true,
  corrects: false,
});

/** Figures that are too few for a number, at the end of a message: it goes on in the next. */
interface Begun {
  digits: string;
  turn: Turn;
}

const MOST_MISSING = 2;
const LONGEST_PART = 9;

/** The number that a message makes whole: figures sent one message after the other, or the one that was forgotten. */
function wholeOf(
  begun: Begun | null,
  turn: Turn,
  digits: readonly Digits[],
  reader: PhoneReader,
): PhoneCandidate | null {
  const figures = digits.filter(({ spoken }) => !spoken);
  const all = figures.length > 0 ? figures : digits;
  const [part] = all;
  if (begun === null || part === undefined) return null;
  const sameBlock = begun.turn.block === turn.block && isOnlyFigures(turn);
  const forgotten =
    begun.digits.length >= LONGEST_PART - MOST_MISSING &&
    all.length === 1 &&
    part.digits.length <= MOST_MISSING;
  if (!sameBlock && !forgotten) return null;
  const phone = reader.read(begun.digits + all.map(({ digits: text }) => text).join(''));
  return phone === null
    ? null
    : ownNumber(phone, turn, part.start, digits.at(-1)?.end ?? part.end, 'goes-on', 0.85);
}

function begunBy(begun: Begun | null, turn: Turn, digits: readonly Digits[]): Begun | null {
  const last = digits.at(-1);
  if (last === undefined) return begun;
  const all = digits.map(({ digits: text }) => text).join('');
  const before = begun?.turn.block === turn.block && isOnlyFigures(turn) ? begun.digits : null;
  if (before !== null) return { digits: (before + all).slice(0, 20), turn };
  // Only what ends the message goes on in the next.
  if (turn.text.slice(last.end).trim() !== '') return begun;
  let text = '';
  let start = turn.text.length;
  for (const part of [...digits].reverse()) {
    if (/[^\s-]/.test(turn.text.slice(part.end, start))) break;
    [text, start] = [part.digits + text, part.start];
  }
  return text.length <= LONGEST_PART ? { digits: text, turn } : begun;
}

const isOnlyFigures = ({ text }: Turn): boolean => /^[\d\s().-]+$/.test(text);
