import type { Language } from '#shared/contact/languages.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import type { LanguageData } from './languages/language.ts';
import { matcher, tokenise } from './text.ts';

/** What is known of the languages of one conversation, ready to be looked up. */
export interface Rules {
  strong: RegExp;
  weak: RegExp;
  nick: RegExp;
  label: RegExp;
  surname: RegExp;
  closers: RegExp;
  glued: readonly string[];
  titles: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  words: ReadonlySet<string>;
  namesToo: ReadonlySet<string>;
  business: ReadonlySet<string>;
  greetings: RegExp;
  greetingWords: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  others: ReadonlySet<string>;
  mine: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  blocked: ReadonlySet<string>;
  request: RegExp;
  past: RegExp;
  stale: RegExp;
  digits: ReadonlyMap<string, string>;
  tens: ReadonlyMap<string, string>;
  repeat: ReadonlyMap<string, number>;
  fillers: ReadonlySet<string>;
  atEnd: RegExp;
  atStart: RegExp;
  emailNouns: ReadonlySet<string>;
  at: ReadonlySet<string>;
  signs: ReadonlyMap<string, string>;
  emailRequest: RegExp;
  emailPast: RegExp;
  correction: RegExp;
  not: RegExp;
  yes: RegExp;
  ask: Record<keyof LanguageData['ask'] | 'phone' | 'email', RegExp>;
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
 * The languages to read a conversation in: English always, the one that the platform tells, and without that the one
 * whose words stand in it most, if any does clearly.
 */
export function languagesOf(told: Language | null, messages: readonly string[]): Language[] {
  const spoken = told ?? guess(messages);
  return spoken === null || spoken === 'en' ? ['en'] : ['en', spoken];
}

/** Words of a language that are no English ones: fewer than these say nothing. */
const LEAST_WORDS = 2;
const MOST_READ = 4_000;

function guess(messages: readonly string[]): Language | null {
  const words = tokenise(messages.join(' ').slice(0, MOST_READ)).map(({ lower }) => lower);
  const english = rulesOf(['en']);
  const foreign = words.filter((word) => !english.words.has(word));
  let best: Language | null = null;
  let most = LEAST_WORDS - 1;
  for (const code of LANGUAGE_CODES) {
    if (code === 'en') continue;
    const { words: own, nouns } = rulesOf([code]);
    const count = foreign.filter((word) => own.has(word) || nouns.has(word)).length;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

function compile(data: readonly LanguageData[]): Rules {
  const all = (pick: (of: LanguageData) => readonly string[]) => data.flatMap(pick);
  const set = (pick: (of: LanguageData) => readonly string[]) => new Set(all(pick));
  const find = (pick: (of: LanguageData) => readonly string[]) => matcher(all(pick));
  const map = <T>(pick: (of: LanguageData) => Readonly<Record<string, T>>) =>
    new Map(data.flatMap((of) => Object.entries(pick(of))));
  return {
    strong: find(({ name }) => name.strong),
    weak: find(({ name }) => name.weak),
    nick: find(({ name }) => name.nick),
    label: find(({ name }) => name.label),
    surname: find(({ name }) => name.surname),
    closers: find(({ name }) => name.closers),
    glued: all(({ name }) => name.glued).sort((a, b) => b.length - a.length),
    titles: set(({ titles }) => titles),
    particles: set(({ particles }) => particles),
    words: set(({ words }) => words),
    namesToo: set(({ namesToo }) => namesToo),
    business: set(({ business }) => business),
    greetings: find(({ greetings }) => greetings),
    greetingWords: set(({ greetings }) => greetings.flatMap((phrase) => phrase.split(' '))),
    relations: set(({ relations }) => relations),
    others: set(({ others }) => others),
    mine: set(({ mine }) => mine),
    nouns: set(({ number }) => number.nouns),
    blocked: set(({ number }) => number.blocked),
    request: find(({ number }) => number.request),
    past: find(({ number }) => number.past),
    stale: find(({ number }) => number.stale),
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
    ask: {
      words: find(({ ask }) => ask.words),
      who: find(({ ask }) => ask.who),
      name: find(({ ask }) => ask.name),
      given: find(({ ask }) => ask.given),
      surname: find(({ ask }) => ask.surname),
      details: find(({ ask }) => ask.details),
      confirm: find(({ ask }) => ask.confirm),
      phone: find(({ number }) => number.nouns.filter((noun) => noun !== 'no' && noun !== 'work')),
      email: find(({ email }) => email.nouns.filter((noun) => noun !== 'address')),
    },
  };
}
