/**
 * What the extraction knows of a language. Every entry is a phrase in lower case; `*` stands for any letters, so that
 * `*nombolo*` is found in `nenombolo`. All lists may be empty: a language begins with its openers and grows.
 */
export interface LanguageData {
  code: string;
  /** Where its numbers are dialled when nothing else says where (ISO 3166). */
  country: string;
  name: {
    /** What can only come before one's own name: `my name is`. */
    strong: readonly string[];
    /** What comes before many things, a name among them: `I am`, `this is`. */
    weak: readonly string[];
    /** The same where it comes before anything at all: `ke`, `ndi`, `ni`. */
    copula: readonly string[];
    /** `call me`: a name that gives way to a fuller one. */
    nick: readonly string[];
    /** Labels in front of a name: `name`, `surname`. */
    label: readonly string[];
    surname: readonly string[];
    /** What comes after one's own name: `here`, `speaking`. */
    closers: readonly string[];
    /** What stands over one's name at the end of a letter: `kind regards`. */
    signoffs: readonly string[];
    /** The profile, the name or the telephone is not the user's own: `this is my wife's phone`. */
    borrowed: readonly string[];
    /** Who writes is not the one that the bot takes them for: `that's not me`. */
    notMe: readonly string[];
    /** Openers that are written together with one's own name: `ngingu-`, `ndingu-`. */
    glued: readonly string[];
    /** What is written together with anybody's name, and is not part of it: `u-`, `ku-`, `ngo-`. */
    prefixes: readonly string[];
    /** What comes before somebody else's name: `hi`, `dear`, `thank you`, `from`, `speak to`, `on behalf of`. */
    mentions: readonly string[];
    /** What comes before the name of a place: `in`, `at`, `from`. */
    places: readonly string[];
  };
  /** Mr, Mev, Ntate: not part of a name. */
  titles: readonly string[];
  /** van, der, le: part of a name, never its end. */
  particles: readonly string[];
  /** Ordinary words that are no names: a run of names stops at them. */
  words: readonly string[];
  /** Ordinary words that are names too: a name only where they are capitalised or asked for. */
  namesToo: readonly string[];
  /** Given names and surnames of the people who speak it. */
  names: readonly string[];
  /** How words begin and end, in lower case, that are no names: of verbs, above all. */
  shapes: { begins: readonly string[]; ends: readonly string[] };
  /** Words of businesses and made-up user names. */
  business: readonly string[];
  greetings: readonly string[];
  /** What is said while one thinks: `um`. */
  sounds: readonly string[];
  /** Words for people who are not the user. */
  relations: readonly string[];
  /** his, her, their, your. */
  others: readonly string[];
  mine: readonly string[];
  number: {
    /** Words for a telephone number. */
    nouns: readonly string[];
    /** Those of them that stand for the number of anything: `number`. */
    vague: readonly string[];
    /** Nouns whose numbers are none: order, account. */
    blocked: readonly string[];
    /** Those that stand in questions for one's own number too: `customer`, `branch`. */
    ambiguous: readonly string[];
    /** Asks to be called there. */
    request: readonly string[];
    /** Tells of a call that was, or of somebody's service line. */
    past: readonly string[];
    /** The number is not to be used, or no longer. */
    stale: readonly string[];
    /** Of two numbers the second: `rather the second one`. */
    second: readonly string[];
    /** Not on this telephone, without a number: `don't call this number`. */
    notThis: readonly string[];
    /** What goes on to speak of a number after it: `is`, `that's`, `as`. */
    after: readonly string[];
    /** What begins another thought within a sentence: `but`, `rather`, `only`. */
    turns: readonly string[];
    /** Digits in words; `repeat` says a digit several times. */
    digits: Readonly<Record<string, string>>;
    tens: Readonly<Record<string, string>>;
    repeat: Readonly<Record<string, number>>;
    /** What a speaker puts between digits. */
    fillers: readonly string[];
    atEnd: readonly string[];
    atStart: readonly string[];
  };
  email: {
    nouns: readonly string[];
    at: readonly string[];
    signs: Readonly<Record<string, string>>;
    /** Asks to be written to there. */
    request: readonly string[];
    past: readonly string[];
  };
  correction: readonly string[];
  not: readonly string[];
  yes: readonly string[];
  no: readonly string[];
  /** How a bot asks. `words` make a sentence a question; the nouns say what for; `who` asks by itself. */
  ask: {
    words: readonly string[];
    who: readonly string[];
    name: readonly string[];
    given: readonly string[];
    surname: readonly string[];
    details: readonly string[];
    /** What alone asks for the surname, and stands for other things in a sentence: `van`. */
    surnameAlone: readonly string[];
    /** What asks where to call: `how can we reach you`. */
    reach: readonly string[];
    /** What asks for a place: then names are of places. */
    where: readonly string[];
    /** you, your: what makes it a question for the user's own. */
    your: readonly string[];
    /** Words that make it a question for somebody else's name, or for that of a thing: `company`, `receives`. */
    other: readonly string[];
    confirm: readonly string[];
  };
}

/** The words of a text, separated by white space. */
export const list = (text: string): string[] => text.trim().split(/\s+/);

/** The phrases of a text, separated by commas or new lines. */
export const phrases = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

type Partly<T> = { [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : Partial<T[K]> };

/** A language of which only a part is known. */
export function language(
  known: Partly<LanguageData> & Pick<LanguageData, 'code' | 'country'>,
): LanguageData {
  return {
    titles: [],
    particles: [],
    words: [],
    namesToo: [],
    names: [],
    business: [],
    greetings: [],
    sounds: [],
    relations: [],
    others: [],
    mine: [],
    correction: [],
    not: [],
    yes: [],
    no: [],
    ...known,
    name: {
      strong: [],
      weak: [],
      copula: [],
      nick: [],
      label: [],
      surname: [],
      closers: [],
      signoffs: [],
      borrowed: [],
      notMe: [],
      glued: [],
      prefixes: [],
      mentions: [],
      places: [],
      ...known.name,
    },
    number: {
      nouns: [],
      vague: [],
      ambiguous: [],
      blocked: [],
      request: [],
      past: [],
      stale: [],
      second: [],
      notThis: [],
      after: [],
      turns: [],
      digits: {},
      tens: {},
      repeat: {},
      fillers: [],
      atEnd: [],
      atStart: [],
      ...known.number,
    },
    shapes: { begins: [], ends: [], ...known.shapes },
    email: { nouns: [], at: [], signs: {}, request: [], past: [], ...known.email },
    ask: {
      words: [],
      who: [],
      name: [],
      given: [],
      surname: [],
      details: [],
      surnameAlone: [],
      reach: [],
      where: [],
      your: [],
      other: [],
      confirm: [],
      ...known.ask,
    },
  };
}
