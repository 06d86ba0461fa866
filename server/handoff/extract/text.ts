/** A word, a run of digits, or a number or address that was recognised before, with its place in the message. */
export interface Token {
  kind: 'word' | 'digits' | 'contact';
  text: string;
  /** Lower case, straight apostrophes. */
  lower: string;
  start: number;
  end: number;
  /** What stands between the token before and this one. */
  gap: string;
}

/** The most that is read of a message: longer ones are pasted documents, and every step stays bounded. */
export const LONGEST_MESSAGE = 4_096;
/** The most messages that are read: the first and the last of a longer conversation, half each. */
export const MOST_MESSAGES = 400;

/** A message in the form that is read: every character keeps its place, so spans fit the original. */
export const readable = (message: string): string =>
  message
    .slice(0, LONGEST_MESSAGE)
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\uff0b\uff10-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*|\d+/gu;

/** The tokens of a readable message. `contacts` are spans that count as one token each. */
export function tokenise(text: string, contacts: readonly Span[] = []): Token[] {
  const found: Token[] = [];
  const spans = [...contacts].sort((a, b) => a.start - b.start);
  let end = 0;
  let next = 0;
  const push = (kind: Token['kind'], start: number, stop: number) => {
    const word = text.slice(start, stop);
    found.push({
      kind,
      text: word,
      lower: word.toLowerCase(),
      start,
      end: stop,
      gap: text.slice(end, start),
    });
    end = stop;
  };
  for (const match of text.matchAll(TOKEN)) {
    const at = match.index;
    for (let span = spans[next]; span !== undefined && span.start <= at; span = spans[next]) {
      if (span.start >= end) push('contact', span.start, span.end);
      next++;
    }
    if (at < end) continue;
    push(/^\d/.test(match[0]) ? 'digits' : 'word', at, at + match[0].length);
  }
  return found;
}

export interface Span {
  start: number;
  end: number;
}

/** Whether a gap ends a sentence. */
export const endsSentence = (gap: string): boolean => /[!?\n;]|\.\s|\.$/.test(gap);

/**
 * Finds phrases as whole words, the longest first; `*` stands for any letters, a space for any white space. Linear: no
 * two parts of a phrase can match the same letters in two ways.
 */
export function matcher(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/gu;
  const parts = [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, "[\\p{L}']{0,40}")
        .replace(/ /g, '\\s{1,3}'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${parts.join('|')})(?![\\p{L}\\p{N}]|'[\\p{L}])`, 'gu');
}

/** Whether a phrase of `pattern` stands in `lower`. */
export const has = (pattern: RegExp, lower: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(lower);
};
