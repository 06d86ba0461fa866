import type { Language } from '#shared/contact/languages.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import type { LanguageData } from './languages/language.ts';
import type { Likeness } from './runs.ts';
import type { Token } from './text.ts';
import { Lexicon, type Phrases, type Word } from './phrases.ts';

/** What is known of the languages of one conversation, ready to be looked up. */
export interface Rules {
  /** What words were found to be like, by their text: a memo that `likeness` keeps. */
  likes: Map<string, Likeness>;
  strong: Phrases;
  weak: Phrases;
  copula: Phrases;
  nick: Phrases;
  label: Phrases;
  surname: Phrases;
  closers: Phrases;
  signoffs: Phrases;
  borrowed: Phrases;
  notMe: Phrases;
  mentions: Phrases;
  places: Phrases;
  glued: readonly string[];
  prefixes: readonly string[];
  titles: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  words: ReadonlySet<string>;
  namesToo: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Words that the same language knows as names: with a capital they are. */
  wordNames: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  business: ReadonlySet<string>;
  greetingWords: ReadonlySet<string>;
  sounds: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  others: ReadonlySet<string>;
  mine: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  vague: ReadonlySet<string>;
  ambiguous: ReadonlySet<string>;
  blocked: ReadonlySet<string>;
  request: Phrases;
  past: Phrases;
  stale: Phrases;
  second: Phrases;
  notThis: Phrases;
  after: ReadonlySet<string>;
  turns: Phrases;
  digits: ReadonlyMap<string, string>;
  tens: ReadonlyMap<string, string>;
  repeat: ReadonlyMap<string, number>;
  fillers: ReadonlySet<string>;
  atEnd: Phrases;
  atStart: Phrases;
  emailNouns: ReadonlySet<string>;
  at: ReadonlySet<string>;
  signs: ReadonlyMap<string, string>;
  emailRequest: Phrases;
  emailPast: Phrases;
  correction: Phrases;
  not: Phrases;
  yes: Phrases;
  no: Phrases;
  ask: Record<keyof LanguageData['ask'] | 'phone' | 'email', Phrases>;
}

const compiled = new Map<string, Rules>();

/** The rules of some languages together. Compiled once for each set of them. */
export function rulesOf(languages: readonly Language[]): Rules {
  const key = languages.join(' ');
  const known = compiled.get(key);
  if (known) return known;
  const rules = compile(languages.map((code) => LANGUAGE_DATA[code]));
  compiled.set(key, rules);
  return rules;
}

/**
 * The languages to read a conversation in: English always, the one that the platform tells, and the one whose words stand
 * in it most, where the platform tells none or clearly another is spoken.
 */
export function languagesOf(told: Language | null, messages: readonly Heard[]): Language[] {
  const counts = heardIn(messages);
  const most = Math.max(LEAST_WORDS, told === null ? 0 : 3 * (counts.get(told) ?? 0));
  let heard: Language | null = null;
  let best = most - 1;
  for (const [code, count] of counts) if (count > best) [heard, best] = [code, count];
  return [...new Set<Language | null>(['en', told, heard])].filter((code) => code !== null);
}

/** Words of a language that are no English ones: fewer than these say nothing. */
const LEAST_WORDS = 3;
const MOST_WORDS = 800;

/** What is heard of a language besides its words: an opener, more so at the beginning, and one joined to a name. */
const OPENER = 2;
const AT_BEGINNING = 1;
const JOINED = 3;

interface Heard {
  tokens: readonly Token[];
  words: readonly Word[];
}

/** How much of each language is heard in the messages. */
function heardIn(messages: readonly Heard[]): Map<Language, number> {
  const counts = new Map<Language, number>();
  const add = (code: Language, count: number) => counts.set(code, (counts.get(code) ?? 0) + count);
  const known = new Set<string>();
  let left = MOST_WORDS;
  for (const { tokens, words } of messages) {
    if (left <= 0) break;
    for (const [code, phrases] of openers())
      for (const { start } of phrases.all(words))
        add(code, OPENER + (start === words[0]?.start ? AT_BEGINNING : 0));
    for (const { kind, text, lower } of tokens)
      if (kind === 'word' && text !== lower && JOINED_NAME.test(text))
        for (const [code, prefixes] of joiners())
          if (prefixes.has(text.slice(0, text.search(/\p{Lu}/u)).replace('-', '')))
            add(code, JOINED);
    for (const { lower } of words) {
      if (left-- <= 0) break;
      if (known.has(lower)) continue;
      known.add(lower);
      for (const code of speakers().get(lower) ?? []) add(code, 1);
    }
  }
  return counts;
}
// uSipho, nginguSipho, ngu-Sipho
const JOINED_NAME = /^\p{Ll}{1,8}-?\p{Lu}\p{Ll}/u;

const others = LANGUAGE_CODES.filter((code) => code !== 'en');
let opening: readonly (readonly [Language, Phrases])[] | undefined;
let joining: readonly (readonly [Language, ReadonlySet<string>])[] | undefined;

/** By language: what comes before a name or asks for one, and could not be English. Made when first needed. */
function openers(): readonly (readonly [Language, Phrases])[] {
  if (opening) return opening;
  const english = rulesOf(['en']);
  const isEnglish = (word: string) => english.words.has(word) || english.greetingWords.has(word);
  const lexicon = new Lexicon();
  return (opening = others.map((code) => {
    const { name, ask } = LANGUAGE_DATA[code];
    const all = [...name.strong, ...name.weak, ...name.copula, ...name.closers, ...ask.who];
    const own = all.filter(
      (phrase) => phrase.length > 1 && !phrase.split(' ').every((word) => isEnglish(word)),
    );
    return [code, lexicon.add(own)] as const;
  }));
}

/** By language: what is written together with a name. */
const joiners = (): readonly (readonly [Language, ReadonlySet<string>])[] =>
  (joining ??= others.map((code) => {
    const { name } = LANGUAGE_DATA[code];
    return [code, new Set([...name.glued, ...name.prefixes])] as const;
  }));

let spoken: ReadonlyMap<string, readonly Language[]> | undefined;

/** The languages of each word that is no English one. Made when first needed. */
function speakers(): ReadonlyMap<string, readonly Language[]> {
  if (spoken) return spoken;
  const { words: english } = rulesOf(['en']);
  const all = new Map<string, Language[]>();
  for (const code of LANGUAGE_CODES) {
    if (code === 'en') continue;
    const { words, nouns, blocked, signs, digits } = rulesOf([code]);
    for (const word of new Set([...words, ...nouns, ...blocked, ...signs.keys(), ...digits.keys()]))
      if (!english.has(word)) all.set(word, [...(all.get(word) ?? []), code]);
  }
  return (spoken = all);
}

let named: ReadonlySet<string> | undefined;

/** Names of all languages: people of every language write in every other. */
function everyName(): ReadonlySet<string> {
  named ??= new Set(Object.values(LANGUAGE_DATA).flatMap(({ names }) => names));
  return named;
}

function compile(data: readonly LanguageData[]): Rules {
  const lexicon = new Lexicon();
  const all = (pick: (of: LanguageData) => readonly string[]) => data.flatMap(pick);
  const set = (pick: (of: LanguageData) => readonly string[]) => new Set(all(pick));
  const find = (pick: (of: LanguageData) => readonly string[]) => lexicon.add(all(pick));
  const map = <T>(pick: (of: LanguageData) => Readonly<Record<string, T>>) =>
    new Map(data.flatMap((of) => Object.entries(pick(of))));
  const own = data.map((of) => [of, new Set(of.words)] as const);
  // A word of the language that is spoken is no name because it is one in English.
  const isWordOf = (word: string, besides: LanguageData) =>
    own.some(([of, words]) => of !== besides && of.code !== 'en' && words.has(word));
  const english = new Set(LANGUAGE_DATA.en.words);
  return {
    likes: new Map(),
    strong: find(({ name }) => name.strong),
    weak: find(({ name }) => name.weak),
    copula: find(({ name }) => name.copula),
    nick: find(({ name }) => name.nick),
    label: find(({ name }) => name.label),
    surname: find(({ name }) => name.surname),
    closers: find(({ name }) => name.closers),
    signoffs: find(({ name }) => name.signoffs),
    borrowed: find(({ name }) => name.borrowed),
    notMe: find(({ name }) => name.notMe),
    mentions: find(({ name }) => name.mentions),
    places: find(({ name }) => name.places),
    prefixes: all(({ name }) => [...name.prefixes, ...name.glued]).sort(
      (a, b) => b.length - a.length,
    ),
    glued: all(({ name }) => name.glued).sort((a, b) => b.length - a.length),
    titles: set(({ titles }) => titles),
    particles: set(({ particles }) => particles),
    words: set(({ words }) => words),
    namesToo: new Set(data.flatMap((of) => of.namesToo.filter((word) => !isWordOf(word, of)))),
    wordNames: new Set(
      own.flatMap(([{ names }, words]) =>
        names.filter((name) => words.has(name) || english.has(name)),
      ),
    ),
    names: everyName(),
    beginnings: set(({ shapes }) => shapes.begins),
    endings: set(({ shapes }) => shapes.ends),
    business: set(({ business }) => business),
    greetingWords: set(({ greetings }) => greetings.flatMap((phrase) => phrase.split(' '))),
    sounds: set(({ sounds }) => sounds),
    relations: set(({ relations }) => relations),
    others: set(({ others }) => others),
    mine: set(({ mine }) => mine),
    nouns: set(({ number }) => number.nouns),
    vague: set(({ number }) => number.vague),
    ambiguous: set(({ number }) => number.ambiguous),
    blocked: set(({ number }) => number.blocked),
    request: find(({ number }) => number.request),
    past: find(({ number }) => number.past),
    stale: find(({ number }) => number.stale),
    second: find(({ number }) => number.second),
    notThis: find(({ number }) => number.notThis),
    after: set(({ number }) => number.after),
    turns: find(({ number }) => number.turns),
    digits: map(({ number }) => number.digits),
    tens: map(({ number }) => number.tens),
    repeat: map(({ number }) => number.repeat),
    fillers: set(({ number }) => number.fillers),
    atEnd: find(({ number }) => number.atEnd),
    atStart: find(({ number }) => number.atStart),
    emailNouns: set(({ email }) => email.nouns),
    at: set(({ email }) => email.at),
    signs: map(({ email }) => email.signs),
    emailRequest: find(({ email }) => email.request),
    emailPast: find(({ email }) => email.past),
    correction: find(({ correction }) => correction),
    not: find(({ not }) => not),
    yes: find(({ yes }) => yes),
    no: find(({ no }) => no),
    ask: {
      words: find(({ ask }) => ask.words),
      who: find(({ ask }) => ask.who),
      name: find(({ ask }) => ask.name),
      given: find(({ ask }) => ask.given),
      surname: find(({ ask }) => ask.surname),
      details: find(({ ask }) => ask.details),
      surnameAlone: find(({ ask }) => ask.surnameAlone),
      reach: find(({ ask }) => ask.reach),
      where: find(({ ask }) => ask.where),
      your: find(({ ask }) => ask.your),
      other: find(({ ask }) => ask.other),
      confirm: find(({ ask }) => ask.confirm),
      phone: find(({ number }) => number.nouns.filter((noun) => noun !== 'no' && noun !== 'work')),
      email: find(({ email }) => email.nouns.filter((noun) => noun !== 'address')),
    },
  };
}
