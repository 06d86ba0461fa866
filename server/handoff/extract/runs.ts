import type { Rules } from './rules.ts';
import { endsSentence, isPossessive, type Token } from './text.ts';

/** Words in a row that may be a name. */
export interface Run {
  tokens: Token[];
  /** The token after them. */
  next: number;
  /** How much they look like a name by themselves, from 0 to about 1. */
  weight: number;
}

/** What a word may be in a name. */
export type Likeness = 'name' | 'either' | 'particle' | 'initial' | 'title' | 'word';

/** The weights of a word by how it looks. A name that is known looks like one in any case. */
const WEIGHT = { known: 1, capital: 0.8, first: 0.55, low: 0.3, eitherCapital: 0.6, either: 0.15 };
/** Letters said one by one are a name's. */
const SPELLED = 1.2;
/** What a second such word adds. */
const SECOND = 0.15;
const MOST_WORDS = 4;
/** The most letters that are said one by one. */
const MOST_LETTERS = 24;
const LEAST_LETTERS = 3;

/** What a word may be in a name. */
export function likeness(token: Token, rules: Rules): Likeness {
  if (token.kind !== 'word') return 'word';
  const known = rules.likes.get(token.text);
  if (known !== undefined) return known;
  const like = likenessOf(token, rules);
  if (rules.likes.size >= MOST_LIKES) rules.likes.clear();
  rules.likes.set(token.text, like);
  return like;
}
const MOST_LIKES = 20_000;

function likenessOf(token: Token, rules: Rules): Likeness {
  const { lower, text } = token;
  if (rules.titles.has(lower)) return 'title';
  if (rules.particles.has(lower)) return 'particle';
  if (PLATE.test(text)) return 'word';
  if (/^\p{L}\p{M}*$/u.test(lower)) return text === 'i' || text === 'a' ? 'word' : 'initial';
  if (rules.namesToo.has(lower)) return 'either';
  if (
    rules.words.has(lower) ||
    rules.greetingWords.has(lower) ||
    rules.others.has(lower) ||
    rules.mine.has(lower) ||
    rules.relations.has(lower) ||
    rules.nouns.has(lower) ||
    rules.sounds.has(lower)
  )
    return rules.wordNames.has(lower) && isCapital(token) ? 'either' : 'word';
  if (rules.names.has(lower)) return 'name';
  if (rules.blocked.has(lower) && !isCapital(token)) return 'word';
  if (CONTRACTION.test(lower) || isOpened(lower, rules)) return 'word';
  return isShaped(lower, rules) && !isCapital(token) ? 'word' : 'name';
}

// Letters of a number plate or a code.
const PLATE = /^[BCDFGHJKLMNPQRSTVWXZ]{3,4}$/;
const CONTRACTION = /^(?:i|you|we|they|he|she|it|who|what|that|there|let|don|can|won)'/;

/** Whether a word begins with a long opener, as `ngingumfundi` (I am a pupil): it is not itself a name. */
const isOpened = (lower: string, { glued }: Rules): boolean =>
  glued.some((opener) => opener.length >= LONG_OPENER && lower.startsWith(opener));
// In lower case only the long openers are told from the beginning of a name: Ngubane, Ndaba.
export const LONG_OPENER = 6;

/** Whether a word begins or ends as no name does. */
function isShaped(lower: string, { beginnings, endings }: Rules): boolean {
  for (let size = 2; size < lower.length - 1 && size <= LONGEST_SHAPE; size++)
    if (beginnings.has(lower.slice(0, size)) || endings.has(lower.slice(-size))) return true;
  return false;
}
const LONGEST_SHAPE = 8;

const isVerbLike = (lower: string, rules: Rules): boolean =>
  !rules.names.has(lower) && isShaped(lower, rules);

export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A message as names are looked for in it. */
export interface Line {
  tokens: readonly Token[];
  rules: Rules;
  /** Capitals say something in it: it is not written in capitals alone. */
  cased: boolean;
}

export const lineOf = (tokens: readonly Token[], rules: Rules): Line => ({
  tokens,
  rules,
  cased: tokens.some(({ kind, text }) => kind === 'word' && /\p{Ll}/u.test(text)),
});

/** Whether a clause begins with a token. */
export function beginsClause({ tokens }: Line, i: number): boolean {
  if (i === 0) return true;
  const { gap } = tokens[i] as Token;
  const { kind } = tokens[i - 1] as Token;
  if (kind === 'contact' || (kind === 'digits' && gap !== '')) return true;
  return gap !== ' ' && CLAUSE.test(gap);
}
const CLAUSE = /[,.;:|/\n()!?–—•*"“”~]|\p{Extended_Pictographic}|\s-\s|^-\s/u;

/** Whether a clause ends before a token. */
export const endsClause = (line: Line, i: number): boolean =>
  line.tokens[i] === undefined || line.tokens[i].kind === 'contact' || beginsClause(line, i);

function weightOf(token: Token, line: Line, isFirst: boolean): number {
  const { rules, cased } = line;
  const like = likeness(token, rules);
  const capital = cased && isCapital(token);
  if (like === 'either')
    return capital ? WEIGHT.eitherCapital - (isFirst ? 0.15 : 0) : WEIGHT.either;
  if (like !== 'name') return 0;
  if (rules.names.has(token.lower)) return WEIGHT.known;
  return capital ? (isFirst ? WEIGHT.first : WEIGHT.capital) : WEIGHT.low;
}

/**
 * The name that begins at a token, without titles and sounds before it; null if none does. `sure`: the place is one where
 * a name stands, so that a common word is taken for one too.
 */
export function runAt(line: Line, at: number, sure: boolean): Run | null {
  const { tokens, rules } = line;
  let i = at;
  let hasTitle = false;
  for (; i < tokens.length && i - at < 4; i++) {
    const token = tokens[i] as Token;
    const isTitle = likeness(token, rules) === 'title';
    if (!isTitle && !rules.sounds.has(token.lower)) break;
    if (i > at && endsSentence(token.gap.replace(/^\.\s?/, ''))) break;
    hasTitle ||= isTitle;
  }
  const start = i;
  const run: Token[] = [];
  for (; i < tokens.length && run.length < MOST_LETTERS; i++) {
    const whole = tokens[i] as Token;
    if (run.length > 0 && !joins(whole, run.at(-1) as Token)) break;
    const token = run.length === 0 ? withoutPrefix(whole, rules) : whole;
    const like = likeness(token, rules);
    const isWithin = like === 'word' && run.length > 0 && isBetweenNames(line, i);
    if ((like === 'word' && !isWithin) || like === 'title') break;
    // At the beginning of a sentence a capital says nothing: "Ngiyadlula nje".
    const begins = run.length === 0 && beginsSentence(tokens, i);
    if (begins && like === 'name' && isVerbLike(token.lower, rules)) break;
    if (isPossessive(token.lower)) return null;
    run.push(token);
  }
  const spelled = spelling(run);
  if (spelled !== null) return { tokens: spelled, next: i, weight: SPELLED };
  const kept = trimmed(run, line, sure && endsClause(line, i), sure);
  if (kept.length === 0) return null;
  const [first = 0, second = 0] = kept
    .map((token, n) => weightOf(token, line, n === 0 && beginsSentence(tokens, start)))
    .filter((weight) => weight > 0);
  const weight = Math.max(first, Math.min(second, 0.7)) + (second > 0 ? SECOND : 0);
  return {
    tokens: kept,
    next: start + kept.length,
    weight: weight + (hasTitle && weight > WEIGHT.either ? SECOND : 0),
  };
}

/** "Juma Said Mfaume": a common word with a capital between two that are a name's. */
function isBetweenNames({ tokens, rules, cased }: Line, i: number): boolean {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  return (
    cased &&
    isCapital(token) &&
    next !== undefined &&
    isCapital(next) &&
    joins(next, token) &&
    likeness(next, rules) === 'name'
  );
}

const beginsSentence = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || endsSentence(tokens[i]?.gap ?? '');

/** The part of a run that is the name. `ends`: a name is sure to stand here, and the clause ends with the run. */
function trimmed(run: readonly Token[], line: Line, ends: boolean, sure: boolean): Token[] {
  const { rules, cased } = line;
  const isSolid = (token: Token) => ['name', 'either'].includes(likeness(token, rules));
  const isStrong = (token: Token) =>
    (cased && isCapital(token) && isSolid(token)) || rules.names.has(token.lower);
  let kept = [...run];
  const solid = kept.filter(isSolid);
  const lead = solid[0];
  if (lead === undefined) return [];
  const isLow = !cased || !isCapital(lead);
  const loose = solid.filter((token) => !isStrong(token));
  // A common word in lower case after the name is the next word of the sentence.
  const common = kept.findIndex(
    (token, i) => i > 0 && likeness(token, rules) === 'either' && !isStrong(token),
  );
  if (common > 0) kept = kept.slice(0, common);
  if (isStrong(lead)) {
    const tail = kept.findIndex((token) => isSolid(token) && !isStrong(token));
    const rest = tail < 0 ? 0 : kept.length - tail;
    const goesOn = rest > 1 || (rest === 1 && !isLow && !ends);
    if (goesOn || PREFIXED.test(kept[tail]?.text ?? '')) kept = kept.slice(0, tail);
  } else if (loose.length > 2) {
    return [];
  } else if (likeness(lead, rules) === 'either' && !sure) {
    // "im lucky maluleke": the word after it makes it a name.
    if (solid[1] === undefined || likeness(solid[1], rules) !== 'name') return [];
  }
  // "Uwe Beukes van Rehoboth" comes from there.
  const from = kept.findIndex(
    (token, i) =>
      likeness(token, rules) === 'particle' && kept.slice(0, i).filter(isSolid).length > 1,
  );
  const after = from < 0 ? undefined : kept.slice(from).find(isSolid);
  if (after && rules.places.isWord((kept[from] as Token).lower) && !rules.names.has(after.lower))
    kept = kept.slice(0, from);
  let count = 0;
  const end = kept.findIndex((token) => isSolid(token) && ++count > MOST_WORDS);
  if (end >= 0) kept = kept.slice(0, end);
  // A particle is never the end.
  while (kept.length > 1 && likeness(kept.at(-1) as Token, rules) === 'particle') kept.pop();
  return kept.some(isSolid) ? kept : [];
}

// "waseMdantsane", "ose-Mdantsane": who comes from there.
// A `ka-` is part of the name: `Sibongile kaMabhena`.
const PREFIXED = /^(?!ka)\p{Ll}{1,8}-?\p{Lu}/u;

/** Whether a word goes on with the name before it: nothing but a space, an initial's dot, a hyphen between. */
function joins(token: Token, before: Token): boolean {
  if (/^[ \t]+$/.test(token.gap)) return true;
  if (before.text.length === 1 && /^\.?[ \t]*$/.test(token.gap)) return true;
  return before.text.length === 1 && token.text.length === 1 && /^[-. ]{1,3}$/.test(token.gap);
}

/** A word without the noun prefix that is written together with a name: `uThabo`. */
export function withoutPrefix(token: Token, { prefixes }: Rules): Token {
  const prefix = prefixes.find(
    (known) => token.lower.startsWith(known) && /^-?\p{Lu}/u.test(token.text.slice(known.length)),
  );
  return prefix === undefined ? token : cutBefore(token, prefix.length);
}

/** A token without its first letters, and without the hyphen after them. */
export function cutBefore(token: Token, letters: number): Token {
  const size = token.text.charAt(letters) === '-' ? letters + 1 : letters;
  const { text, lower, start } = token;
  return { ...token, text: text.slice(size), lower: lower.slice(size), start: start + size };
}

const LETTERS = /^\p{L}(?:-\p{L}){2,}$/u;

/** Letters said one by one, put together: `S M Y T H`, `n-o-m-s-a`, after or instead of the name. */
function spelling(run: readonly Token[]): Token[] | null {
  const isLetter = ({ text }: Token) => text.length === 1 || LETTERS.test(text);
  const at = run.findIndex(isLetter);
  if (at < 0) return null;
  const rest = run.slice(at);
  const size = rest.findIndex((token) => !isLetter(token));
  const said = size < 0 ? rest : rest.slice(0, size);
  const after = size < 0 ? [] : rest.slice(size);
  const word = said.map(({ lower }) => lower.replaceAll('-', '')).join('');
  if (word.length < LEAST_LETTERS) return null;
  const [head, tail] = [said[0] as Token, said.at(-1) as Token];
  const text = word.charAt(0).toUpperCase() + word.slice(1);
  const joined: Token = { ...head, text, lower: word, end: tail.end };
  const before = run.slice(0, at);
  const last = before.at(-1);
  // The spelling repeats the word before it.
  return last !== undefined && last.lower.charAt(0) === word.charAt(0)
    ? [...before.slice(0, -1), joined, ...after]
    : [...before, joined, ...after];
}
