/** What a value was understood from, as the server tells it. */
export interface Evidence {
  value: string;
  /** From 0 to 1. */
  confidence: number;
  /** The place of the message in the conversation; null for a hint. */
  message: number | null;
  /** Where in the message, in UTF-16 code units: from, to. */
  span: readonly [number, number] | null;
  /** The words, identity and card numbers covered up. */
  quote: string;
  rule: string;
}

/** A message with the words that count marked in it. */
export interface Marked {
  before: string;
  words: string;
  after: string;
}

/** So many characters of a message are shown before and after the words. */
const AROUND = 80;

/**
 * The words of an evidence in the message that they stand in, looked for in the body that was sent: in our own form at
 * their place, in a platform's wherever a text holds them. What is not found stands alone.
 */
export function markedIn(body: unknown, { message, span, quote }: Evidence): Marked {
  const text = message === null ? null : messageAt(body, message);
  if (text !== null && span !== null && span[0] >= 0 && span[0] < span[1] && span[1] <= text.length)
    return cut(text, span[0], span[1]);
  for (const told of textsOf(body)) {
    const at = quote === '' ? -1 : told.indexOf(quote);
    if (at >= 0) return cut(told, at, at + quote.length);
  }
  return { before: '', words: quote, after: '' };
}

function cut(text: string, from: number, to: number): Marked {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  return {
    before: (start > 0 ? '…' : '') + text.slice(start, from),
    words: text.slice(from, to),
    after: text.slice(to, end) + (end < text.length ? '…' : ''),
  };
}

function messageAt(body: unknown, at: number): string | null {
  const list = (body as { conversation?: unknown } | null)?.conversation;
  const said = Array.isArray(list) ? (list[at] as { message?: unknown } | undefined) : undefined;
  return typeof said?.message === 'string' ? said.message : null;
}

/** Every text in a body, outer ones first. */
function* textsOf(body: unknown): Generator<string> {
  const open = [body];
  // What is found is looked through in its turn.
  for (const next of open) {
    if (typeof next === 'string') yield next;
    else if (typeof next === 'object' && next !== null)
      for (const inner of Object.values(next) as unknown[]) open.push(inner);
  }
}
