import { standing, type Standing, type Vocabulary } from './context.ts';
import type { Turn } from './dialogue.ts';
import { isSensitive, type Digits, type PhoneReader } from './numbers.ts';
import type { Rules } from './rules.ts';
import { wordsWithin } from './phrases.ts';
import type { Token } from './text.ts';

/** A number of a conversation, and how the user speaks of it. */
export interface PhoneCandidate {
  phone: string;
  turn: Turn;
  start: number;
  end: number;
  standing: Standing;
  /** It answers a question for a number. */
  answers: boolean;
  corrects: boolean;
  rule: string;
  confidence: number;
}

export const phoneVocabulary = ({ nouns, blocked, request, past, stale }: Rules): Vocabulary => ({
  ...{ ask: 'phone', nouns, blocked, request, past, stale },
});

/** The numbers in a user's message. */
export function phonesIn(
  turn: Turn,
  tokens: readonly Token[],
  digits: readonly Digits[],
  rules: Rules,
): PhoneCandidate[] {
  const found: PhoneCandidate[] = [];
  let from = 0;
  for (const { phone, digits: text, dialled, start, end } of digits) {
    if (phone === null || isSensitive(text)) continue;
    const corrects = rules.correction.in(wordsWithin(turn.words, from, start));
    from = end;
    const answers = turn.asks.has('phone');
    const stands = standing({ start, end }, turn, tokens, rules, phoneVocabulary(rules));
    // Asked for something else's number: what is sent bare is that.
    // "is 011 447 2200 still the branch?": a question about a number is no number to call.
    const elsewhere =
      stands === 'bare' &&
      !answers &&
      (turn.asks.has('other-number') ||
        (turn.asks.has('other-name') && !turn.asks.has('name')) ||
        isAskedAbout(turn, start, end));
    const confidence = confidenceOf(stands, answers, dialled);
    found.push({
      phone,
      turn,
      start,
      end,
      standing: elsewhere ? 'other' : stands,
      answers,
      corrects,
      rule:
        stands === 'asked'
          ? 'asks-to-be-called'
          : stands === 'own'
            ? 'says-own-number'
            : answers
              ? 'answers-question'
              : 'gives-number',
      confidence,
    });
  }
  return found;
}

function confidenceOf(stands: Standing, answers: boolean, dialled: boolean): number {
  if (stands === 'asked') return 0.95;
  if (stands === 'own') return 0.9;
  if (answers) return 0.9;
  return dialled ? 0.75 : 0.5;
}

const RANK: Record<Standing, number> = { asked: 3, own: 2, bare: 1, other: 0, denied: 0 };
const rank = (of: PhoneCandidate): number =>
  of.standing === 'bare' && of.answers ? RANK.own : RANK[of.standing];

/** The number to call, of those that a user gave in their order; a correction beats, else the first that was asked for. */
export function ruleOnPhones(
  candidates: readonly PhoneCandidate[],
  companies: ReadonlySet<string>,
): PhoneCandidate | null {
  const denied = new Set(
    candidates.filter(({ standing: stands }) => stands === 'denied').map(({ phone }) => phone),
  );
  const usable = candidates.filter(
    (of) =>
      rank(of) > 0 &&
      !(denied.has(of.phone) && of.standing !== 'asked') &&
      !(companies.has(of.phone) && of.standing !== 'asked'),
  );
  let best: PhoneCandidate | null = null;
  for (const next of usable) {
    if (best === null) {
      best = next;
      continue;
    }
    if (next.phone === best.phone) {
      if (rank(next) > rank(best)) best = next;
      continue;
    }
    const later = next.turn.index > best.turn.index;
    const similar = alike(next.phone, best.phone);
    const again = later && next.answers && next.turn.block > best.turn.block && rank(best) < 3;
    if (
      rank(next) > rank(best) ||
      next.corrects ||
      (later && similar) ||
      again ||
      (later && rank(next) === 3)
    )
      best = next;
  }
  return best;
}

/** Whether two numbers differ as one and its slip do: at most two figures. */
function alike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differ = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differ++;
  return differ <= 2;
}

/**
 * What a few figures put right in a number given before: its end ("ends in 28"), its start ("it's 083 not 082"), or some
 * in the middle ("the 5 must be a 6"). `null`: the message says nothing of the sort; `'wrong'`: the number is wrong, and
 * what is right is not clear.
 */
export function corrected(
  phone: string,
  turn: Turn,
  digits: readonly Digits[],
  rules: Rules,
  reader: PhoneReader,
): { phone: string; start: number; end: number } | 'wrong' | null {
  const short = digits.filter((of) => of.phone === null && of.digits.length <= MOST_FIGURES);
  // "The last four digits are 4321": figures, where there are any, and not the words beside them.
  const figures = short.filter(({ spoken }) => !spoken);
  const shown = figures.length > 0 ? figures : short.filter(({ digits: said }) => said.length > 1);
  // "I swopped the last 2 digits, should end 67 not 76": the first says how many.
  const parts = shown.length === 3 && shown[0]?.digits.length === 1 ? shown.slice(1) : shown;
  const last = parts.at(-1);
  if (last === undefined || parts.length > 2 || digits.some((of) => of.phone !== null)) return null;
  const national = phone.startsWith('+27') ? `0${phone.slice(3)}` : phone;
  const span = { start: (parts[0] as Digits).start, end: last.end };
  const result = (text: string | null) => {
    const read = text === null ? null : reader.read(text);
    return read === null ? ('wrong' as const) : { phone: read, ...span };
  };
  const atStart = rules.atStart.in(turn.words);
  const atEnd = rules.atEnd.in(turn.words);
  const speaks = atStart || atEnd || rules.not.in(turn.words) || rules.correction.in(turn.words);
  if (parts.length === 2) {
    const [a, b] = parts as [Digits, Digits];
    // "the last 3 digits are 625"
    if (Number(a.digits) === b.digits.length)
      return result(national.slice(0, -b.digits.length) + b.digits);
    if (!speaks) return null;
    for (const [old, now] of [
      [a.digits, b.digits],
      [b.digits, a.digits],
    ] as const) {
      const changed = replaceOnce(national, old, now, atStart);
      if (changed !== null && reader.read(changed) !== null) return result(changed);
    }
    return atEnd ? result(national.slice(0, -a.digits.length) + a.digits) : null;
  }
  const now = last.digits;
  if (atEnd) return result(national.slice(0, -now.length) + now);
  if (atStart) return result(now + national.slice(now.length));
  // "*528": the sign of a slip of the finger.
  if (/^\s*\*\s*\d+\s*$|^\s*\d+\s*\*\s*$/.test(turn.text) && now.length >= 2)
    return result(national.slice(0, -now.length) + now);
  return null;
}

const MOST_FIGURES = 7;

/** The number with one part of it changed: where it begins or ends so, or where the part stands once. */
function replaceOnce(text: string, old: string, now: string, atStart: boolean): string | null {
  if (atStart || (/^0/.test(old) && old.length > 2 && text.startsWith(old)))
    return text.startsWith(old) ? now + text.slice(old.length) : null;
  if (old.length > 1 && text.endsWith(old)) return text.slice(0, -old.length) + now;
  const at = text.indexOf(old);
  return at < 0 || text.includes(old, at + 1)
    ? null
    : text.slice(0, at) + now + text.slice(at + old.length);
}

const LONG_QUESTION = 4;

/** Whether a number stands in the middle of a question of several words. */
function isAskedAbout({ text, words }: Turn, start: number, end: number): boolean {
  const rest = /^[^.!?\n]*\?/.exec(text.slice(end))?.[0];
  if (rest === undefined || !/\p{L}/u.test(rest)) return false;
  const from = Math.max(...['.', '!', '?', '\n'].map((sign) => text.lastIndexOf(sign, start - 1)));
  return (
    words.filter((word) => word.start > from && word.end <= end + rest.length).length >=
    LONG_QUESTION
  );
}
