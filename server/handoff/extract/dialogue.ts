import type { Rules } from './rules.ts';
import { has, LONGEST_MESSAGE, MOST_MESSAGES, readable, tokenise } from './text.ts';

/** What a bot asks for. The `other-` ones are somebody else's or something else's. */
export type Ask = 'name' | 'given' | 'surname' | 'phone' | 'email' | 'other-name' | 'other-number';

/** A message of the conversation, with what the bot had asked before it. */
export interface Turn {
  /** Where it stands in the conversation. */
  index: number;
  isUser: boolean;
  text: string;
  lower: string;
  /** What the bot asked last; for the user's turns. */
  asks: ReadonlySet<Ask>;
  /** The number of the bot's run of messages before it: answers to one question share it. */
  block: number;
}

/** The turns of a conversation that are read, each under the rules that say what a bot's question asks for. */
export function dialogue(
  conversation: readonly { sender?: unknown; message?: unknown }[],
  rules: Rules,
): Turn[] {
  const turns: Turn[] = [];
  let asks = new Set<Ask>();
  let block = 0;
  let botSpeaks = false;
  const half = MOST_MESSAGES / 2;
  conversation.forEach(({ sender, message }, index) => {
    if (index >= half && index < conversation.length - half) return;
    if (typeof message !== 'string' || message.trim() === '') return;
    const text = readable(message);
    const lower = text.toLowerCase();
    const isUser = typeof sender === 'string' && USERS.has(sender.toLowerCase());
    if (!isUser) {
      if (!botSpeaks) [asks, block] = [new Set(), block + 1];
      for (const ask of askedBy(lower, rules)) asks.add(ask);
    }
    botSpeaks = !isUser;
    turns.push({ index, isUser, text, lower, asks, block });
  });
  return turns;
}

// The sender is `user`; the other words are what platforms call the same.
const USERS = new Set(['user', 'customer', 'client', 'visitor', 'contact', 'end_user', 'enduser']);

/** Whether more was said than is read. */
export const isCut = (conversation: readonly { message?: unknown }[]): boolean =>
  conversation.length > MOST_MESSAGES ||
  conversation.some(
    ({ message }) => typeof message === 'string' && message.length > LONGEST_MESSAGE,
  );

function* askedBy(lower: string, rules: Rules): Iterable<Ask> {
  for (const sentence of lower.split(/(?<=[.!?\n])\s*/)) {
    const words = tokenise(sentence);
    const asking = sentence.includes('?') || has(rules.ask.words, sentence) || words.length <= 4;
    if (has(rules.ask.who, sentence)) yield 'name';
    if (!asking) continue;
    if (has(rules.ask.details, sentence)) yield* ['name', 'phone', 'email'] as const;
    const others = words.some(
      ({ lower: word }) =>
        rules.relations.has(word) ||
        THINGS.has(word) ||
        (/'s$/.test(word) && !/^(?:what|who|let)'s$/.test(word)),
    );
    if (has(rules.ask.surname, sentence)) yield others ? 'other-name' : 'surname';
    if (has(rules.ask.given, sentence)) yield others ? 'other-name' : 'given';
    if (has(rules.ask.name, sentence)) {
      const own =
        !has(rules.ask.given, sentence) && !/\blast name\b|\bfamily name\b/.test(sentence);
      if (own || others) yield others ? 'other-name' : 'name';
    }
    // "your ID number", "your name and order number": the word before `number` says which.
    if (words.some(({ lower: word }) => rules.blocked.has(word) && !BOTH.has(word)))
      yield 'other-number';
    else if (has(rules.ask.phone, sentence))
      yield others && !/\byou\b|\byour\b/.test(sentence) ? 'other-number' : 'phone';
    if (has(rules.ask.email, sentence)) yield 'email';
  }
}

// What has a name, besides people.
const THINGS = new Set(
  'company business school street town city suburb product item account holder bank branch pet dog cat store shop file brand organisation organization employer medicine'.split(
    ' ',
  ),
);
// Words that block a number, yet stand in questions for one: "our client desk needs your number".
const BOTH = new Set([
  'customer',
  'client',
  'application',
  'app',
  'case',
  'complaint',
  'date',
  'pay',
]);
