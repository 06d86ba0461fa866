import { tokenise, type Span, type Token } from './text.ts';

/** A word of a text, by which phrases are found. */
export interface Word extends Span {
  lower: string;
  /** Only white space or a hyphen stands between it and the word before. */
  joins: boolean;
}

const JOINT = /^[\s&/-]{1,3}$/;
const HYPHEN = '-';

/** The words of a text, by its tokens: words with a hyphen are two. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const { lower, start, end, gap } of tokens) {
    const joins = gap === ' ' || JOINT.test(gap);
    if (!lower.includes(HYPHEN)) {
      words.push({ lower, start, end, joins });
      continue;
    }
    let from = start;
    for (const [i, part] of lower.split(HYPHEN).entries()) {
      words.push({ lower: part, start: from, end: from + part.length, joins: i > 0 || joins });
      from += part.length + 1;
    }
  }
  return words;
}

/** The words of a text of which the tokens are not known. */
export const wordsIn = (text: string): Word[] => wordsOf(tokenise(text));

/** The words that stand within a part of their text. */
export const wordsWithin = (words: readonly Word[], from: number, to = Infinity): Word[] =>
  words.filter(({ start, end }) => start >= from && end <= to);

interface Node {
  /** A phrase ends here. */
  ends: boolean;
  next: Map<string, Node>;
  /** What follows words with a `*`: their beginning and their end. */
  wild: [begins: string, within: string, ends: string, Node][];
}

const node = (): Node => ({ ends: false, next: new Map(), wild: [] });

/**
 * A set of phrases of whole words, found in one pass over a text. `*` stands for any letters of a word. The time grows with
 * the text and the longest phrase, not with the number of phrases.
 */
export class Phrases {
  readonly #root = node();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      let at = this.#root;
      for (const word of phrase.split(/[\s&/-]+/)) if (word !== '') at = step(at, word);
      if (at !== this.#root) at.ends = true;
    }
  }

  /** Every place where a phrase stands: the leftmost first, of several there the longest, none over another. */
  *all(words: readonly Word[]): Generator<Span> {
    for (let i = 0; i < words.length;) {
      const size = longest(this.#root, words, i, 0);
      if (size > 0)
        yield { start: (words[i] as Word).start, end: (words[i + size - 1] as Word).end };
      i += Math.max(1, size);
    }
  }

  /** Whether a phrase stands among the words. */
  in(words: readonly Word[]): boolean {
    return words.some((_, i) => longest(this.#root, words, i, 0) > 0);
  }

  /** The last place where a phrase stands; undefined if there is none. */
  last(words: readonly Word[]): Span | undefined {
    return [...this.all(words)].at(-1);
  }

  /** Whether the first words are a phrase: how many; 0 if they are none. */
  leading(words: readonly Word[]): number {
    return longest(this.#root, words, 0, 0);
  }

  /** Whether a word alone is a phrase. */
  isWord(lower: string): boolean {
    return longest(this.#root, [{ lower, start: 0, end: lower.length, joins: true }], 0, 0) > 0;
  }
}

function step(at: Node, word: string): Node {
  if (!word.includes('*')) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    return next;
  }
  const next = node();
  const parts = word.split('*');
  at.wild.push([parts[0] ?? '', parts.slice(1, -1).join(''), parts.at(-1) ?? '', next]);
  return next;
}

/** How many words from `i` on are the longest phrase there; 0 if none is. */
function longest(at: Node, words: readonly Word[], i: number, size: number): number {
  let best = at.ends ? size : 0;
  const word = words[i];
  if (word === undefined || (size > 0 && !word.joins)) return best;
  const next = at.next.get(word.lower);
  if (next) best = Math.max(best, longest(next, words, i + 1, size + 1));
  for (const [begins, within, ends, then] of at.wild) {
    const { lower } = word;
    if (
      lower.length >= begins.length + ends.length &&
      lower.startsWith(begins) &&
      lower.endsWith(ends) &&
      lower.includes(within)
    )
      best = Math.max(best, longest(then, words, i + 1, size + 1));
  }
  return best;
}
