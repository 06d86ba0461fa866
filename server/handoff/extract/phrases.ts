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
    const joins = gap === ' ' || gap === '' || JOINT.test(gap);
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

/** The words of a text that stand within a part of it. */
export interface Part {
  words: readonly Word[];
  from: number;
  to: number;
}

export const wordsWithin = (words: readonly Word[], from: number, to = Infinity): Part => ({
  words,
  from,
  to,
});

// The words of a phrase, as `wordsOf` parts them.
const PIECE = /[\p{L}\p{M}*][\p{L}\p{M}'*]*|\d+/gu;

interface Node {
  /** The sets of which a phrase ends here. */
  ends: number[];
  next: Map<string, Node>;
  /** What follows words with a `*`: their beginning, what is within them, their end. */
  wild: [begins: string, within: string, ends: string, Node][];
}

const node = (): Node => ({ ends: [], next: new Map(), wild: [] });

/**
 * Sets of phrases of whole words, all found in one pass over a text. `*` stands for any letters of a word, or alone for any
 * word. The time grows with the text and the longest phrase, not with the number of phrases.
 */
export class Lexicon {
  readonly #root = node();
  readonly #marks = new WeakMap<readonly Word[], Span[][]>();
  #sets = 0;

  /** Adds a set of phrases. */
  add(phrases: readonly string[]): Phrases {
    const set = this.#sets++;
    for (const phrase of phrases) {
      let at = this.#root;
      for (const word of phrase.match(PIECE) ?? []) at = step(at, word);
      if (at !== this.#root && !at.ends.includes(set)) at.ends.push(set);
    }
    return new Phrases(this, set);
  }

  /** Where the phrases of each set stand: the leftmost first, of several there the longest, none over another. */
  marks(words: readonly Word[]): Span[][] {
    const known = this.#marks.get(words);
    if (known) return known;
    const marks: Span[][] = Array.from({ length: this.#sets }, () => []);
    const sizes = new Map<number, number>();
    for (const [i, { start }] of words.entries()) {
      sizes.clear();
      collect(this.#root, words, i, 0, sizes);
      for (const [set, size] of sizes) {
        const found = marks[set] as Span[];
        const last = found.at(-1);
        if (last === undefined || last.end <= start)
          found.push({ start, end: (words[i + size - 1] as Word).end });
      }
    }
    this.#marks.set(words, marks);
    return marks;
  }

  /** Whether a word alone is a phrase of a set. */
  isWord(lower: string, set: number): boolean {
    const next = this.#root.next.get(lower);
    if (next?.ends.includes(set) === true) return true;
    return this.#root.wild.some((wild) => wild[3].ends.includes(set) && matches(lower, wild));
  }
}

/** A set of phrases of a lexicon. */
export class Phrases {
  readonly #lexicon: Lexicon;
  readonly #set: number;

  constructor(lexicon: Lexicon, set: number) {
    [this.#lexicon, this.#set] = [lexicon, set];
  }

  /** Every place where a phrase stands. */
  all(text: readonly Word[] | Part): Span[] {
    const { words, from, to } = 'words' in text ? text : { words: text, from: 0, to: Infinity };
    const found = this.#lexicon.marks(words)[this.#set] ?? [];
    return found.filter(({ start, end }) => start >= from && end <= to);
  }

  /** Whether a phrase stands there. */
  in(text: readonly Word[] | Part): boolean {
    return this.all(text).length > 0;
  }

  /** The last place where a phrase stands; undefined if there is none. */
  last(text: readonly Word[] | Part): Span | undefined {
    return this.all(text).at(-1);
  }

  /** Whether a phrase stands right at the beginning. */
  leads(text: readonly Word[] | Part): boolean {
    const { words, from } = 'words' in text ? text : { words: text, from: 0 };
    const first = words.find(({ start }) => start >= from);
    return first !== undefined && this.all(text)[0]?.start === first.start;
  }

  /** Whether a word alone is a phrase. */
  isWord(lower: string): boolean {
    return this.#lexicon.isWord(lower, this.#set);
  }
}

function step(at: Node, word: string): Node {
  if (!word.includes('*')) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    return next;
  }
  const parts = word.split('*');
  const wild = [parts[0] ?? '', parts.slice(1, -1).join(''), parts.at(-1) ?? ''] as const;
  const known = at.wild.find((of) => wild.every((part, i) => of[i] === part));
  if (known) return known[3];
  const next = node();
  at.wild.push([...wild, next]);
  return next;
}

/** The size of the longest phrase of each set that begins at a word. */
function collect(
  at: Node,
  words: readonly Word[],
  i: number,
  size: number,
  sizes: Map<number, number>,
): void {
  for (const set of at.ends) if (size > (sizes.get(set) ?? 0)) sizes.set(set, size);
  const word = words[i];
  if (word === undefined || (size > 0 && !word.joins)) return;
  const next = at.next.get(word.lower);
  if (next) collect(next, words, i + 1, size + 1, sizes);
  for (const wild of at.wild)
    if (matches(word.lower, wild)) collect(wild[3], words, i + 1, size + 1, sizes);
}

const matches = (lower: string, [begins, within, ends]: Node['wild'][number]): boolean =>
  lower.length >= begins.length + ends.length &&
  lower.startsWith(begins) &&
  lower.endsWith(ends) &&
  lower.includes(within);
