import type { Turn } from './dialogue.ts';
import { emailsIn, type Address } from './emails.ts';
import { digitsIn, type Digits, type PhoneReader } from './numbers.ts';
import type { Rules } from './rules.ts';
import { withContacts, type Token } from './text.ts';

/** A message with the addresses and figures in it, which are tokens of their own. */
export interface Reading {
  turn: Turn;
  tokens: readonly Token[];
  emails: readonly Address[];
  digits: readonly Digits[];
  /** The user says yes to it: what the bot read out is theirs. */
  confirmed: boolean;
}

const SHORTEST_FIGURE = 3;
const LONGEST_YES = 60;

/** Reads the messages of a conversation. */
export const readingsOf = (turns: readonly Turn[], rules: Rules, reader: PhoneReader): Reading[] =>
  turns.map((turn, i) => {
    const emails = emailsIn(turn.text, turn.tokens, rules, turn.asks.has('email'));
    const digits = digitsIn(withContacts(turn.tokens, turn.text, emails), rules, reader);
    const figures = digits.filter(({ digits: text }) => text.length >= SHORTEST_FIGURE);
    const tokens = withContacts(turn.tokens, turn.text, [...emails, ...figures]);
    return { turn, tokens, emails, digits, confirmed: isConfirmed(turn, turns[i + 1], rules) };
  });

function isConfirmed(turn: Turn, next: Turn | undefined, rules: Rules): boolean {
  if (turn.isUser || next?.isUser !== true) return false;
  if (!turn.text.includes('?') || !rules.ask.confirm.in(turn.words)) return false;
  return rules.yes.leads(next.words) && next.text.length < LONGEST_YES;
}
