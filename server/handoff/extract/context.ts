import type { Rules } from './rules.ts';
import type { Turn } from './dialogue.ts';
import { wordsWithin, type Phrases } from './phrases.ts';
import { endsSentence, isPossessive, type Span, type Token } from './text.ts';

/** How the words around a number or an address speak of it. */
export type Standing =
  /** The user asks to be reached there. */
  | 'asked'
  /** The user says that it is theirs. */
  | 'own'
  /** Nothing is said. */
  | 'bare'
  /** Somebody else's, or no such thing at all. */
  | 'other'
  /** Not, or no longer. */
  | 'denied';

/** What makes a word speak for or against: a number's nouns, or an address's. */
export interface Vocabulary {
  /** What a bot asks for. */
  ask: 'phone' | 'email';
  nouns: ReadonlySet<string>;
  blocked: ReadonlySet<string>;
  request: Phrases;
  past: Phrases;
  stale: Phrases;
}

const NEAR = 12;

/** How the sentence speaks of what stands at `span`. The word that is nearest decides. */
export function standing(
  span: Span,
  turn: Turn,
  tokens: readonly Token[],
  rules: Rules,
  vocabulary: Vocabulary,
): Standing {
  const before = wordsBefore(span, tokens);
  const after = wordsAfter(span, turn, tokens, rules, vocabulary);
  const said = saidOf(before, turn, span.start, rules, vocabulary);
  const told = after.length > 0 ? saidAfter(after, turn, rules, vocabulary) : 'bare';
  if (told !== 'bare' && said !== 'asked' && said !== 'denied') return told;
  return said;
}

function saidOf(
  before: readonly Token[],
  turn: Turn,
  start: number,
  rules: Rules,
  vocabulary: Vocabulary,
): Standing {
  const { nouns, blocked, request, past, stale } = vocabulary;
  const first = before.at(-1);
  if (first === undefined) return 'bare';
  const from = nearFrom(before, turn, start, rules, vocabulary);
  const words = wordsWithin(turn.words, from, start);
  const endOf = (phrases: Phrases) => phrases.last(words)?.end ?? -1;
  const [asked, gone] = [endOf(request), endOf(past)];
  const denied = deniedAt(turn, from, start, rules, stale);
  // "don't call me on": the request itself is denied.
  const askedFrom = request.last(words)?.start ?? -1;
  const isRefused =
    asked >= 0 &&
    rules.not.in(wordsWithin(turn.words, Math.max(from, askedFrom - NOT_BEFORE), askedFrom));
  if (denied > asked || (denied >= 0 && isRefused)) return 'denied';
  // "I am his son, Wessel, 082…", where a number was asked for: it is the user's.
  const answers = turn.asks.has(vocabulary.ask);
  const comma = answers ? turn.lower.lastIndexOf(',', start) : -1;
  const near = before.filter((token) => token.start >= Math.max(from, comma));
  const nearest = (is: (word: string, i: number) => boolean) => {
    const at = near.findIndex(({ lower }, n) => is(lower, n));
    return at < 0 ? Infinity : at;
  };
  const isRelation = (word: string | undefined) =>
    word !== undefined && (rules.relations.has(word) || isPossessive(word));
  const block = nearest((word) => blocked.has(word));
  const noun = nearest((word) => nouns.has(word) && !rules.vague.has(word));
  // "my husband", "umyeni wami": it is not the number that is mine.
  const mine = nearest(
    (word, n) =>
      rules.mine.has(word) && !isRelation(near[n - 1]?.lower) && !isRelation(near[n + 1]?.lower),
  );
  const other = nearest((word) => rules.others.has(word) || isRelation(word));
  if (asked > gone) {
    const afterAsked = near.filter((token) => token.start >= askedFrom);
    if (blockBetween(afterAsked, blocked, nouns, rules.vague)) return 'other';
    // "Call my wife on" is where the user wants to be called; "call the driver on" is not.
    const isTheirs = near.some(
      ({ lower, start: at }, n) =>
        at >= askedFrom &&
        rules.relations.has(lower) &&
        ![near[n - 1], near[n + 1]].some((of) => of !== undefined && rules.mine.has(of.lower)),
    );
    return isTheirs && mine === Infinity && !answers ? 'other' : 'asked';
  }
  if (block < noun) return 'other';
  if (gone >= 0) return 'other';
  if (other < mine) return other < Infinity ? 'other' : 'bare';
  if (noun < Infinity || mine < 4) return 'own';
  return other < Infinity ? 'other' : 'bare';
}

/** Where it was last said before a number that it is not to be used; -1 if nowhere. */
function deniedAt(turn: Turn, from: number, start: number, rules: Rules, stale: Phrases): number {
  const last = stale.last(wordsWithin(turn.words, from, start));
  if (last === undefined) return -1;
  // A bare "not", or "wrong number", speaks of what follows it up to the next comma.
  const comma = turn.lower.lastIndexOf(',', start);
  const isBare =
    rules.not.isWord(turn.lower.slice(last.start, last.end)) ||
    rules.correction.in(wordsWithin(turn.words, last.start, last.end));
  return isBare && last.end < comma ? -1 : last.end;
}

/** So many letters before a request a denial speaks of it. */
const NOT_BEFORE = 24;

/**
 * Where the thought begins that speaks of a number: what follows the last "but", or a comma after which the number is named,
 * speaks of it; what stands before speaks of another thing.
 */
function nearFrom(
  before: readonly Token[],
  turn: Turn,
  start: number,
  rules: Rules,
  { nouns, request }: Vocabulary,
): number {
  const first = before.at(-1)?.start ?? start;
  const words = wordsWithin(turn.words, first, start);
  const turned = rules.turns.last(words)?.start ?? first;
  const comma = before.findIndex(({ gap }) => gap.includes(','));
  if (comma < 0) return turned;
  const from = (before[comma] as Token).start;
  const names =
    before.slice(0, comma + 1).some(({ lower }) => nouns.has(lower)) ||
    request.in(wordsWithin(turn.words, from, start));
  return names ? Math.max(turned, from) : turned;
}

const blockBetween = (
  words: readonly Token[],
  blocked: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  vague: ReadonlySet<string>,
): boolean => {
  const block = words.findIndex(({ lower }) => blocked.has(lower));
  const noun = words.findIndex(({ lower }) => nouns.has(lower) && !vague.has(lower));
  return block >= 0 && (noun < 0 || block < noun);
};

function saidAfter(
  after: readonly Token[],
  turn: Turn,
  rules: Rules,
  { nouns, blocked, past, stale }: Vocabulary,
): Standing {
  const words = after.map(({ lower }) => lower);
  const said = wordsWithin(turn.words, after[0]?.start ?? 0, after.at(-1)?.end);
  // "not the shop's" after it says nothing against it; "not mine" does.
  const denies = stale
    .all(said)
    .some(({ start, end }) => !rules.not.isWord(turn.lower.slice(start, end)));
  if (denies || words[0] === 'was') return 'denied';
  if (rules.not.leads(said)) return 'bare';
  if (past.in(said)) return 'other';
  const block = words.findIndex((word) => blocked.has(word));
  const noun = words.findIndex((word) => nouns.has(word));
  const mine = words.findIndex((word) => rules.mine.has(word));
  const other = words.findIndex(
    (word) => rules.others.has(word) || rules.relations.has(word) || isPossessive(word),
  );
  if (block >= 0 && (noun < 0 || block < noun)) return 'other';
  if (other >= 0) return 'other';
  return mine >= 0 || noun >= 0 ? 'own' : 'bare';
}

/** The words before, nearest first, up to the end of the sentence or what was recognised before. */
function wordsBefore(span: Span, tokens: readonly Token[]): Token[] {
  let i = firstAtOrAfter(tokens, span.start);
  const found: Token[] = [];
  let gap = tokens[i]?.gap ?? '';
  while (found.length < NEAR) {
    const token = tokens[--i];
    if (token === undefined || token.kind !== 'word' || endsSentence(gap.replace(/\.\s*$/, '')))
      break;
    if (/[.]\s/.test(gap) && !/^(?:no|nr|tel|cell|num)$/.test(token.lower)) break;
    found.push(token);
    gap = token.gap;
  }
  return found;
}

/** The words after that speak of it: "is my cell", "(work)", "goes to voicemail". None if something else begins. */
function wordsAfter(
  span: Span,
  turn: Turn,
  tokens: readonly Token[],
  rules: Rules,
  { past, stale }: Vocabulary,
): Token[] {
  const start = firstAtOrAfter(tokens, span.end);
  const first = tokens[start];
  if (first === undefined) return [];
  const lead = turn.text.slice(span.end, first.start);
  if (endsSentence(lead)) return [];
  const words = wordsWithin(turn.words, first.start);
  const opens =
    rules.after.has(first.lower) ||
    lead.includes('(') ||
    rules.copula.leads(words) ||
    rules.not.leads(words) ||
    (!lead.includes(',') && (past.leads(words) || stale.leads(words)));
  if (!opens) return [];
  const found: Token[] = [];
  for (const token of tokens.slice(start, start + 7)) {
    if (token.kind !== 'word') break;
    if (
      found.length > 0 &&
      (/[,)(]/.test(token.gap) || endsSentence(token.gap) || rules.turns.isWord(token.lower))
    )
      break;
    found.push(token);
  }
  return found;
}

/** The first token that begins at or after a place; their number if none does. */
export function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
