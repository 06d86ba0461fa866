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

/** Where the middle of a long message is left out: what comes from there on stood so much later. */
export interface Cut {
  at: number;
  by: number;
}

const HALF = LONGEST_MESSAGE / 2;

/** A message, or the beginning and the end of a long one: who pastes a document says who they are before or after it. */
export function cutMiddle(message: string): { text: string; cut: Cut | null } {
  const by = message.length - LONGEST_MESSAGE;
  if (by <= 0) return { text: message, cut: null };
  // A line end keeps the two apart.
  const text = `${message.slice(0, HALF - 1)}\n${message.slice(HALF + by)}`;
  return { text, cut: { at: HALF, by } };
}

/** A message in the form that is read: every character keeps its place, so spans fit the original. */
export const readable = (message: string): string =>
  message
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\uff0b\uff10-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*|\d+/gu;

const HIDDEN = /\p{Cf}/gu;

/** The words and figures of a readable message. */
export function tokenise(text: string): Token[] {
  const lower = text.toLowerCase();
  // A few letters are longer in lower case: then places would not fit.
  const isAligned = lower.length === text.length;
  const found: Token[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(TOKEN)) {
    const between = text.slice(end, start);
    // Direction marks and zero-width signs are not there.
    const gap = between === ' ' ? between : between.replace(HIDDEN, '');
    end = start + word.length;
    const small = isAligned ? lower.slice(start, end) : word.toLowerCase();
    const kind = isFigure(word.charCodeAt(0)) ? 'digits' : 'word';
    found.push({ kind, text: word, lower: small, start, end, gap });
  }
  return found;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** The same tokens, each of some spans of the message as one token that is a contact. */
export function withContacts(
  tokens: readonly Token[],
  text: string,
  contacts: readonly Span[],
): Token[] {
  if (contacts.length === 0) return [...tokens];
  const spans = [...contacts].sort((a, b) => a.start - b.start);
  const found: Token[] = [];
  let end = 0;
  const push = (token: Omit<Token, 'gap'>) => {
    found.push({ ...token, gap: text.slice(end, token.start).replace(HIDDEN, '') });
    end = token.end;
  };
  let next = 0;
  for (const token of tokens) {
    for (let span = spans[next]; span && span.start <= token.start; span = spans[++next]) {
      if (span.start < end) continue;
      const word = text.slice(span.start, span.end);
      push({ kind: 'contact', text: word, lower: word.toLowerCase(), ...placeOf(span) });
    }
    if (token.start >= end) push(token);
  }
  return found;
}

const placeOf = ({ start, end }: Span): Span => ({ start, end });

export interface Span {
  start: number;
  end: number;
}

/** Whether a gap ends a sentence. */
export const endsSentence = (gap: string): boolean =>
  gap !== ' ' && gap !== '' && /[!?\n;]|\.\s|\.$/.test(gap);

const NOT_POSSESSIVE =
  /^(?:it|that|what|who|here|there|name|he|she|let|how|where|when|number|cell|names|email|mail|phone|address|surname|everything|one)'s$/;

/** `Craig's`, and not `it's`. */
export const isPossessive = (word: string): boolean =>
  word.endsWith("'s") && !NOT_POSSESSIVE.test(word);
