import type { Rules } from './rules.ts';
import type { Turn } from './dialogue.ts';
import { wordsWithin, type Phrases, type Word } from './phrases.ts';
import { endsSentence, type Span, type Token } from './text.ts';

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
  const after = wordsAfter(span, turn.text, tokens);
  const said = saidOf(before, turn, span.start, rules, vocabulary);
  const told = after.length > 0 ? saidAfter(after, turn.words, rules, vocabulary) : 'bare';
  if (told !== 'bare' && said !== 'asked') return told;
  return said;
}

function saidOf(
  before: readonly Token[],
  turn: Turn,
  start: number,
  rules: Rules,
  { nouns, blocked, request, past, stale }: Vocabulary,
): Standing {
  const first = before.at(-1);
  if (first === undefined) return 'bare';
  const clause = turn.lower.slice(first.start, start);
  // What follows the last "but" or "and" speaks of this number; what stands before it of another thing.
  const lastTurn = Math.max(...TURNS.map((turn) => clause.lastIndexOf(turn)), -1);
  const near = lastTurn < 0 ? clause : clause.slice(lastTurn);
  const from = start - near.length;
  const words = wordsWithin(turn.words, from, start);
  const lastOf = (phrases: Phrases) => (phrases.last(words)?.start ?? from - 1) - from;
  const [asked, denied, gone] = [lastOf(request), lastOf(stale), lastOf(past)];
  if (
    denied > asked ||
    (denied >= 0 &&
      /(?:n't|n’t|\bnot|\bnever|\bdont|moenie)\b[^,]*$/.test(near.slice(0, Math.max(asked, 0))))
  )
    return 'denied';
  const nearest = (is: (word: string) => boolean) => {
    const at = before.findIndex(({ lower }) => is(lower));
    return at < 0 ? Infinity : at;
  };
  const block = nearest((word) => blocked.has(word));
  const noun = nearest((word) => nouns.has(word) && !VAGUE.has(word));
  const mine = nearest((word) => rules.mine.has(word));
  const other = nearest(
    (word) => rules.others.has(word) || rules.relations.has(word) || isPossessive(word),
  );
  if (asked > gone) {
    const afterAsked = tokensAfter(before, from + asked);
    return blockBetween(afterAsked, blocked, nouns) ? 'other' : 'asked';
  }
  if (block < noun) return 'other';
  if (gone >= 0) return 'other';
  if (other < mine) return other < Infinity ? 'other' : 'bare';
  if (noun < Infinity || mine < 4) return 'own';
  return other < Infinity ? 'other' : 'bare';
}

const TURNS = [' but ', ' and my ', ' so ', ', my ', ' rather ', ', call ', ', phone '];
// They stand beside any number, so they say nothing of which.
const VAGUE = new Set(['number', 'numbers', 'no', 'nr', 'num', 'digits', 'line', 'nommer']);

const blockBetween = (
  words: readonly Token[],
  blocked: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
): boolean => {
  const block = words.findIndex(({ lower }) => blocked.has(lower));
  const noun = words.findIndex(({ lower }) => nouns.has(lower) && !VAGUE.has(lower));
  return block >= 0 && (noun < 0 || block < noun);
};

/** The words nearest first, without those before `start`. */
const tokensAfter = (before: readonly Token[], start: number): Token[] =>
  before.filter((token) => token.start >= start);

function saidAfter(
  after: readonly Token[],
  all: readonly Word[],
  rules: Rules,
  { nouns, blocked, stale }: Vocabulary,
): Standing {
  const words = after.map(({ lower }) => lower);
  const said = wordsWithin(all, after[0]?.start ?? 0, after.at(-1)?.end);
  if (stale.in(said) || words[0] === 'was') return 'denied';
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

/** The words after that speak of it: "is my cell", "(work)". None if something else begins. */
function wordsAfter(span: Span, text: string, tokens: readonly Token[]): Token[] {
  const start = firstAtOrAfter(tokens, span.end);
  const first = tokens[start];
  if (first === undefined) return [];
  const lead = text.slice(span.end, first.start);
  const opens = COPULAS.has(first.lower) || lead.includes('(') || rulesLead.has(first.lower);
  if (!opens || endsSentence(lead)) return [];
  const found: Token[] = [];
  for (const token of tokens.slice(start, start + 7)) {
    if (token.kind !== 'word') break;
    if (
      found.length > 0 &&
      (/[,)(]/.test(token.gap) || endsSentence(token.gap) || STOPS.has(token.lower))
    )
      break;
    found.push(token);
  }
  return found;
}

const COPULAS = new Set(
  `is was that's thats isn't its it's which that are belongs yinombolo inombolo ke ndi ni is`.split(
    ' ',
  ),
);
const rulesLead = new Set(['as', 'being', 'doesn', "doesn't", 'no', 'not', 'anymore']);
const STOPS = new Set(['and', 'but', 'please', 'so', 'because', 'call', 'thanks', 'if', 'or']);

function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NOT_POSSESSIVE =
  /^(?:it|that|what|who|here|there|name|he|she|let|how|where|when|number|cell|names|email|mail|phone|address|surname|everything|one)'s$/;

/** `Craig's`, and not `it's`. */
export const isPossessive = (word: string): boolean =>
  word.endsWith("'s") && !NOT_POSSESSIVE.test(word);
