import type { Rules } from './rules.ts';
import { wordsOf, wordsWithin, type Part, type Word } from './phrases.ts';
import {
  cutMiddle,
  isPossessive,
  MOST_MESSAGES,
  readable,
  tokenise,
  type Cut,
  type Span,
  type Token,
} from './text.ts';

/** What a bot asks for. The `other-` ones are somebody else's or something else's. */
export type Ask =
  'place' | 'name' | 'given' | 'surname' | 'phone' | 'email' | 'other-name' | 'other-number';

/** A message of the conversation that is read. */
export interface Message {
  /** Where it stands in the conversation. */
  index: number;
  isUser: boolean;
  text: string;
  /** Where its middle was left out; null: it was not. */
  cut: Cut | null;
  lower: string;
  tokens: readonly Token[];
  /** Its words in lower case, where phrases are looked for. */
  words: readonly Word[];
}

/** A message with what the bot had asked before it. */
export interface Turn extends Message {
  /** What the bot asked last; for the user's turns. */
  asks: ReadonlySet<Ask>;
  /** The number of the bot's run of messages before it: answers to one question share it. */
  block: number;
}

/** The messages that are read: all of a conversation, or the beginning and the end of a very long one. */
export function messagesOf(
  conversation: readonly { sender?: unknown; message?: unknown }[],
): Message[] {
  const messages: Message[] = [];
  const half = MOST_MESSAGES / 2;
  conversation.forEach(({ sender, message }, index) => {
    if (index >= half && index < conversation.length - half) return;
    if (typeof message !== 'string' || message.trim() === '') return;
    const { text: kept, cut } = cutMiddle(message);
    const text = readable(kept);
    const tokens = tokenise(text);
    const isUser = typeof sender === 'string' && USERS.has(sender.toLowerCase());
    const lower = text.toLowerCase();
    messages.push({ index, isUser, text, cut, lower, tokens, words: wordsOf(tokens) });
  });
  return messages;
}

/** The turns of a conversation, under the rules that say what a bot's question asks for. */
export function dialogue(messages: readonly Message[], rules: Rules): Turn[] {
  let asks = new Set<Ask>();
  let block = 0;
  let botSpeaks = false;
  return messages.map((message) => {
    if (!message.isUser) {
      if (!botSpeaks) [asks, block] = [new Set(), block + 1];
      for (const ask of askedBy(message, rules)) asks.add(ask);
    }
    botSpeaks = !message.isUser;
    return { ...message, asks, block };
  });
}

// The sender is `user`; the other words are what platforms call the same.
const USERS = new Set(['user', 'customer', 'client', 'visitor', 'contact', 'end_user', 'enduser']);

/** So few words are a question without saying so: "Your meter", "Cell?". */
const SHORT = 4;
const SENTENCE = /[^.!?\n]*(?:[.!?\n]+|$)/g;

function* askedBy({ lower, words: all }: Message, rules: Rules): Iterable<Ask> {
  for (const { 0: sentence, index } of lower.matchAll(SENTENCE)) {
    const said = wordsWithin(all, index, index + sentence.length);
    const words = all.filter(({ start }) => start >= said.from && start < said.to);
    if (words.length === 0) continue;
    const asking = sentence.includes('?') || rules.ask.words.in(said) || words.length <= SHORT;
    const others = asksOther(words, said, rules);
    if (rules.ask.who.in(said)) yield others ? 'other-name' : 'name';
    if (!asking) continue;
    if (rules.ask.details.in(said)) yield* ['name', 'phone', 'email'] as const;
    if (rules.ask.reach.in(said)) yield 'phone';
    if (rules.ask.where.in(said)) yield 'place';
    if (words.length <= 2 && rules.ask.surnameAlone.in(said)) yield 'surname';
    if (rules.ask.surname.in(said)) yield others ? 'other-name' : 'surname';
    if (rules.ask.given.in(said)) yield others ? 'other-name' : 'given';
    // "surname", "jina la ukoo": the noun within it asks for no more.
    const parts = [...rules.ask.surname.all(said), ...rules.ask.given.all(said)];
    const isPart = (noun: Span) =>
      parts.some(({ start, end }) => noun.start < end && start < noun.end);
    if (rules.ask.name.all(said).some((noun) => !isPart(noun)))
      yield others ? 'other-name' : 'name';
    // "your ID number" asks for no telephone; "your ID and cellphone" for both.
    const blocked = words.some(
      ({ lower: word }) => rules.blocked.has(word) && !rules.ambiguous.has(word),
    );
    const clear = words.some(({ lower: word }) => rules.nouns.has(word) && !rules.vague.has(word));
    const asksNumber = rules.ask.phone.in(said);
    const isQuestion = sentence.includes('?') || rules.ask.words.in(said);
    if (blocked && (isQuestion || asksNumber)) yield 'other-number';
    if (asksNumber && (!blocked || clear))
      yield others && isOthersNumber(words, rules) ? 'other-number' : 'phone';
    if (rules.ask.email.in(said)) yield 'email';
  }
}

/** Whether a question is for somebody else or for a thing: "the patient's name"; but "your name, so that an agent can call". */
function asksOther(words: readonly Word[], said: Part, rules: Rules): boolean {
  // A title is how the user is spoken to: "Ngikhuluma nobani mama?"
  const isOther = ({ lower }: Word) =>
    (rules.relations.has(lower) && !rules.titles.has(lower)) || isPossessive(lower);
  const at = words.findIndex(isOther);
  if (at < 0) return rules.ask.other.in(said);
  // "O mang motswalle?": friend is whom it asks.
  const asked = rules.ask.who.last(said);
  const previous = words[at - 1];
  const isVocative = asked !== undefined && asked.end === previous?.end;
  if (at === words.length - 1 && isVocative && !rules.ask.your.isWord(previous.lower)) return false;
  const your = rules.ask.your.all(said);
  const [before, after] = [words[at - 1], words[at + 1]];
  // "your husband's name", "igama lomyeni wakho"
  const isYours = your.some(({ start, end }) => end === before?.end || start === after?.start);
  return your.length === 0 || isYours;
}

/** "the driver's number", "his cell": and not "on what number shall the nurse phone". */
const isOthersNumber = (words: readonly Word[], rules: Rules): boolean =>
  words.some(
    ({ lower }, i) =>
      isPossessive(lower) ||
      (rules.others.has(lower) && !rules.ask.your.isWord(lower)) ||
      (rules.relations.has(lower) && rules.vague.has(words[i + 1]?.lower ?? '')),
  );
