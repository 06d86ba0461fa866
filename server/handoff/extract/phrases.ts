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

/** By set: where its phrases stand. */
type Marks = Map<number, Span[]>;

interface Node {
  /** The sets of which a phrase ends here. */
  ends: number[];
  next: Map<string, Node>;
  /** What follows words with a `*`: by the letter they begin with, else by the one they end with, else the others. */
  wild: { first: Map<string, Wild[]>; last: Map<string, Wild[]>; others: Wild[] } | null;
}

interface Wild {
  begins: string;
  within: string;
  ends: string;
  then: Node;
}

const node = (): Node => ({ ends: [], next: new Map(), wild: null });

/**
 * Sets of phrases of whole words, all found in one pass over a text. `*` stands for any letters of a word, or alone for any
 * word. The time grows with the text and the longest phrase, not with the number of phrases.
 */
export class Lexicon {
  readonly #root = node();
  readonly #marks = new WeakMap<readonly Word[], Marks>();
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
  marks(words: readonly Word[]): Marks {
    const known = this.#marks.get(words);
    if (known) return known;
    const marks: Marks = new Map();
    const sizes = new Map<number, number>();
    for (let i = 0; i < words.length; i++) {
      collect(this.#root, words, i, 0, sizes);
      if (sizes.size === 0) continue;
      const { start } = words[i] as Word;
      for (const [set, size] of sizes) {
        const span = { start, end: (words[i + size - 1] as Word).end };
        const found = marks.get(set);
        if (found === undefined) marks.set(set, [span]);
        else if ((found.at(-1) as Span).end <= start) found.push(span);
      }
      sizes.clear();
    }
    this.#marks.set(words, marks);
    return marks;
  }

  /** Whether a word alone is a phrase of a set. */
  isWord(lower: string, set: number): boolean {
    const next = this.#root.next.get(lower);
    if (next?.ends.includes(set) === true) return true;
    const { wild } = this.#root;
    if (wild === null) return false;
    return wildFor(wild, lower).some((list) =>
      list.some((one) => one.then.ends.includes(set) && matches(lower, one)),
    );
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
  all(text: readonly Word[] | Part): readonly Span[] {
    const isPart = 'words' in text;
    const found = this.#lexicon.marks(isPart ? text.words : text).get(this.#set);
    if (found === undefined) return NOWHERE;
    return isPart ? found.filter(({ start, end }) => start >= text.from && end <= text.to) : found;
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

const NOWHERE: readonly Span[] = [];

function step(at: Node, word: string): Node {
  if (!word.includes('*')) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    return next;
  }
  const parts = word.split('*');
  const [begins = '', ends = ''] = [parts[0], parts.at(-1)];
  const within = parts.slice(1, -1).join('');
  at.wild ??= { first: new Map(), last: new Map(), others: [] };
  const list = begins
    ? listIn(at.wild.first, begins.charAt(0))
    : ends
      ? listIn(at.wild.last, ends.charAt(ends.length - 1))
      : at.wild.others;
  const known = list.find((of) => of.begins === begins && of.within === within && of.ends === ends);
  if (known) return known.then;
  const then = node();
  list.push({ begins, within, ends, then });
  return then;
}

function listIn(lists: Map<string, Wild[]>, key: string): Wild[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const NONE: readonly Wild[] = [];

/** The lists in which the words with a `*` are that a word may be. */
const wildFor = ({ first, last, others }: NonNullable<Node['wild']>, lower: string) => [
  first.get(lower.charAt(0)) ?? NONE,
  last.get(lower.charAt(lower.length - 1)) ?? NONE,
  others,
];

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
  if (at.wild === null) return;
  for (const list of wildFor(at.wild, word.lower))
    for (const wild of list)
      if (matches(word.lower, wild)) collect(wild.then, words, i + 1, size + 1, sizes);
}

const matches = (lower: string, { begins, within, ends }: Wild): boolean =>
  lower.length >= begins.length + ends.length &&
  lower.startsWith(begins) &&
  lower.endsWith(ends) &&
  lower.includes(within);
