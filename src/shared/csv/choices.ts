import {
  LANGUAGE_CODES,
  LANGUAGES,
  parseLanguage,
  type Language,
} from '#shared/contact/languages.ts';
import { parsePlatform, type Platform } from '#shared/contact/platforms.ts';

/** What a cell chooses of a closed list. */
export interface Choice<T> {
  value: T;
  /** Whether the word was misspelled. */
  corrected: boolean;
  /** What else the cell says: further languages, or words that mean none. */
  rest: string[];
}

const BETWEEN = /\s*(?:[,;/|&+\n]|\s(?:and|or|en|of|no|na)\s)\s*/iu;
/** A longer cell is a text, and chooses nothing. */
const LONGEST = 120;

/** The language of a cell: a code or a name, misspelled by a letter too; of several the first that is known. */
export const readLanguageCell = (cell: string): Choice<Language> | null =>
  choose(cell, parseLanguage, nearestLanguage);

/** The platform of a cell, in the words that lists have for it; of several the first that is known. */
export const readPlatformCell = (cell: string): Choice<Platform> | null =>
  choose(cell, platformOfWord, () => null);

function choose<T>(
  cell: string,
  parse: (word: string) => T | null,
  nearest: (word: string) => T | null,
): Choice<T> | null {
  const text = cell
    .replace(/\p{Cf}/gu, '')
    .replace(/^['‘’#]+/, '')
    .replace(/[.,;]+$/, '');
  if (text.length > LONGEST) return null;
  const words = [text, ...text.split(BETWEEN)];
  for (const [read, corrected] of [
    [parse, false],
    [nearest, true],
  ] as const)
    for (const [i, word] of words.entries()) {
      const value = read(word.trim());
      if (value === null) continue;
      const rest = i === 0 ? [] : words.slice(1).filter((other, j) => j !== i - 1 && other !== '');
      return { value, corrected, rest };
    }
  return null;
}

// In a list these are platforms. Elsewhere, as in what a bot tells of a conversation, they can mean another thing.
const LIST_WORDS: Readonly<Record<string, Platform>> = {
  text: 'sms',
  texts: 'sms',
  texting: 'sms',
  'text messages': 'sms',
  'bulk sms': 'sms',
  smses: 'sms',
  twiliosms: 'sms',
  waba: 'whatsapp',
  whatsap: 'whatsapp',
  watsapp: 'whatsapp',
  watsap: 'whatsapp',
  whatapp: 'whatsapp',
  whatsup: 'whatsapp',
  'whats up': 'whatsapp',
  wapp: 'whatsapp',
  'wa business': 'whatsapp',
  'whatsapp business': 'whatsapp',
  'whatsapp cloud': 'whatsapp',
  'fb messenger': 'messenger',
  facebookpage: 'messenger',
  'facebook page': 'messenger',
  'meta messenger': 'messenger',
  messanger: 'messenger',
  fbm: 'messenger',
  tg: 'telegram',
  telegramm: 'telegram',
  'web site': 'web',
  webwidget: 'web',
  'web widget': 'web',
  'live chat': 'web',
  livechat: 'web',
  'website chat': 'web',
  webwerf: 'web',
  'voice call': 'voice',
  'phone call': 'voice',
  calls: 'voice',
  oproep: 'voice',
  telefoon: 'voice',
  ander: 'other',
};

function platformOfWord(word: string): Platform | null {
  // Chatwoot writes `Channel::Whatsapp`.
  const text = word.toLowerCase().replace(/^channel::/, '');
  const plain = text.replace(/[-_]/g, ' ').replace(/\s+/g, ' ').trim();
  return (Object.hasOwn(LIST_WORDS, plain) ? LIST_WORDS[plain] : undefined) ?? parsePlatform(text);
}

/** Shorter words are too near to each other, and to languages that the product does not have. */
const SHORTEST = 6;

const LANGUAGE_WORDS = LANGUAGE_CODES.flatMap((code) =>
  LANGUAGES[code].words.filter((word) => word.length >= SHORTEST).map((word) => ({ word, code })),
);

/** The one language whose name differs by a letter more, less or other, or by two that changed places. */
function nearestLanguage(text: string): Language | null {
  const word = text.toLowerCase();
  if (word.length < SHORTEST || word.length > 20) return null;
  const near = new Set(
    LANGUAGE_WORDS.filter((known) => isNear(known.word, word)).map(({ code }) => code),
  );
  const [only] = near;
  return near.size === 1 ? (only ?? null) : null;
}

/** Whether one edit makes a text of the other. Cost: linear. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
