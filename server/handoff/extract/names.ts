import { firstAtOrAfter } from './context.ts';
import type { Turn } from './dialogue.ts';
import { nameOf } from './person.ts';
import { wordsWithin, type Phrases } from './phrases.ts';
import type { Rules } from './rules.ts';
import {
  beginsClause,
  cutBefore,
  endsClause,
  isCapital,
  likeness,
  LONG_OPENER,
  lineOf,
  runAt,
  withoutPrefix,
  type Line,
  type Run,
} from './runs.ts';
import { endsSentence, isPossessive, type Span, type Token } from './text.ts';

export type Role = 'full' | 'given' | 'surname' | 'nick';

/** A name that a user may have given as theirs. */
export interface NameCandidate {
  words: string[];
  /** As written. */
  name: string;
  role: Role;
  rule: string;
  confidence: number;
  turn: Turn;
  start: number;
  end: number;
  /** Said to put an earlier one right. */
  corrects: boolean;
}

/** What a message of the user says of names. */
export interface NamesSaid {
  candidates: NameCandidate[];
  /** Words that are not their name: "I am not Sipho". */
  denied: string[];
  replaced: [old: string, now: string][];
  /** Words of names that are somebody else's: "my daughter Kelly". */
  others: string[];
}

/**
 * How sure a place makes a name. What the words look like is added (`Run.weight`: a known name 1, a capital about 0.7, a word
 * in lower case that is none we know 0.3); together they must come to 1.
 */
const PLACE = {
  'introduces-self': 0.9,
  'labels-surname': 0.85,
  'labels-name': 0.8,
  'asks-to-be-called': 0.75,
  'says-who': 0.65,
  'says-what': 0.35,
  'is-here': 0.8,
  signs: 0.6,
  'answers-question': 0.85,
  'stands-beside-contact': 0.5,
  'stands-alone': 0.3,
} as const;
type NameRule = keyof typeof PLACE;

/** What takes from a place, or adds to it. */
const ALONE = 0.2;
const GOES_ON = -0.35;
const LATER = -0.15;
const ADDRESSED = 0.4;
/** The sum of place and looks at which a name is logged has this confidence. */
const CONFIDENCE = 0.6;
const SUREST = 0.97;
const MOST_WORDS = 5;
/** Words that look less like a name than this are hardly one. */
const UNLIKELY = 0.45;
/** The most places in a message where a name is looked for. */
const MOST_PLACES = 40;

interface Place {
  at: number;
  /** The message as it is read from there: without an opener that is written together with the name. */
  line: Line;
  rule: NameRule;
  role: Role;
  weight: number;
  /** A common word is taken for a name here. */
  sure: boolean;
}

/** The names in a user's message. `addressed`: the words by which the bot addresses somebody right after it. */
export function namesIn(
  turn: Turn,
  tokens: readonly Token[],
  rules: Rules,
  addressed: ReadonlySet<string>,
): NamesSaid {
  const line = lineOf(tokens, rules);
  const said: NamesSaid = { candidates: [], denied: [], replaced: [], others: [] };
  const foreign = foreignStarts(turn, line);
  const taken: Span[] = [];
  const isTaken = ({ start, end }: Span) =>
    taken.some((span) => start < span.end && span.start < end);
  function* places(): Iterable<Place> {
    yield* openedPlaces(turn, line, said);
    yield* gluedPlaces(turn, line, foreign);
    // What a bot says of itself it says with an opener.
    if (turn.isUser) yield* freePlaces(turn, line, said);
    else yield* closedPlaces(turn, line);
  }
  for (const place of places()) {
    const run = runAt(place.line, place.at, place.sure);
    if (run === null) continue;
    const span = { start: (run.tokens[0] as Token).start, end: (run.tokens.at(-1) as Token).end };
    if (isTaken(span)) continue;
    const isFree = [
      'stands-alone',
      'stands-beside-contact',
      'answers-question',
      'says-what',
    ].includes(place.rule);
    const at = line.tokens.findIndex(({ end }) => end > span.start);
    if (isFree && foreign.has(at)) continue;
    taken.push(span);
    if (isBusiness(run, rules)) continue;
    const words = run.tokens.map(({ lower }) => lower);
    const sum = place.weight + run.weight + (words.some((w) => addressed.has(w)) ? ADDRESSED : 0);
    said.candidates.push({
      words,
      name: nameOf(run.tokens, turn.text),
      role: place.role,
      rule: place.rule,
      confidence: Math.min(SUREST, sum * CONFIDENCE),
      turn,
      ...span,
      corrects: rules.correction.in(turn.words),
    });
  }
  for (const at of foreign) {
    const run = runAt(line, at, false);
    if (run) said.others.push(...run.tokens.map(({ lower }) => lower));
  }
  for (const { lower } of tokens) if (isPossessive(lower)) said.others.push(lower.slice(0, -2));
  said.replaced = replacements(turn, line);
  return said;
}

const isBusiness = ({ tokens }: Run, { business, namesToo }: Rules): boolean =>
  tokens.some(({ lower }) => business.has(lower) && !namesToo.has(lower));

/** The first token at or after a place; -1 if there is none. */
function first({ tokens }: Line, offset: number): number {
  const at = firstAtOrAfter(tokens, offset);
  return at < tokens.length ? at : -1;
}

/** The places after an opener: "my name is", "I am", "surname:". */
function* openedPlaces(turn: Turn, line: Line, said: NamesSaid): Iterable<Place> {
  const { rules, tokens } = line;
  const openers: [Phrases, NameRule, Role][] = [
    [rules.strong, 'introduces-self', 'full'],
    [rules.surname, 'labels-surname', 'surname'],
    [rules.label, 'labels-name', 'full'],
    [rules.nick, 'asks-to-be-called', 'nick'],
    [rules.weak, 'says-who', 'full'],
    [rules.copula, 'says-what', 'full'],
  ];
  const covered: Span[] = [];
  for (const [phrases, rule, role] of openers) {
    let count = 0;
    for (const opener of phrases.all(turn.words)) {
      if (covered.some(({ start, end }) => opener.start < end && start < opener.end)) continue;
      if (++count > MOST_PLACES) break;
      const from = afterOpener(line, opener.end);
      if (from === null) break;
      covered.push(opener);
      const { at } = from;
      const place = openedAt(turn, from.line, opener, at, rule, role);
      if (place === null) continue;
      const begins = (tokens[at] as Token).start;
      const no = rules.not
        .all(wordsWithin(turn.words, begins))
        .find(({ start }) => start === begins);
      if (no) {
        const denied = runAt(line, firstAtOrAfter(tokens, no.end), true);
        if (denied) said.denied.push(...denied.tokens.map(({ lower }) => lower));
      } else yield place;
    }
  }
  for (const no of rules.not.all(turn.words)) {
    const at = first(line, no.end);
    const run = at < 0 || (tokens[at] as Token).gap.length > 1 ? null : runAt(line, at, false);
    if (run && run.weight > 0.5) said.denied.push(...run.tokens.map(({ lower }) => lower));
  }
}

/** The token after an opener; of `ngingu-Sipho` what stands after the hyphen. Null: the message ends with it. */
function afterOpener(line: Line, end: number): { at: number; line: Line } | null {
  const at = firstAtOrAfter(line.tokens, end);
  const within = line.tokens[at - 1];
  if (within !== undefined && within.end > end) {
    const rest = { ...cutBefore(within, end - within.start), gap: '' };
    return { at: at - 1, line: { ...line, tokens: line.tokens.with(at - 1, rest) } };
  }
  return at < line.tokens.length ? { at, line } : null;
}

function openedAt(
  turn: Turn,
  line: Line,
  opener: Span,
  at: number,
  rule: NameRule,
  role: Role,
): Place | null {
  const { rules, tokens } = line;
  const opens = first(line, opener.start);
  const next = tokens[at] as Token;
  // A letter of a name that is spelled out.
  if (opener.end - opener.start === 1 && next.text.length === 1) return null;
  const marked = /^\s*[:=–-]/.test(turn.text.slice(opener.end, next.start));
  const begins = opens < 0 || beginsClause(line, opens);
  const before = opens > 0 ? tokens[opens - 1] : undefined;
  // "his name is", "the driver's name", "not my name": somebody else's.
  if (before && !begins && isForeign(before, rules) && !['says-who', 'says-what'].includes(rule))
    return null;
  // "who is this, is it Thabo": a question is no statement.
  if (turn.text.slice(opener.end).trim() === '?') return null;
  const isLabel = rule === 'labels-name' || rule === 'labels-surname';
  if (rule === 'labels-name' && !marked && !begins) return null;
  if (!/^[\s,:"'=(–\-.…]*$/.test(next.gap) || (endsSentence(next.gap) && !marked)) return null;
  const run = runAt(line, at, rule !== 'says-what');
  const isLikely = run !== null && run.weight >= UNLIKELY;
  const beside = isLikely ? null : (besideTheirs(line, at, rule) ?? afterComma(line, at, rule));
  if (beside !== null || run === null) return beside;
  const loose = isLabel && !marked ? -0.2 : 0;
  // "I am Lucky to be here", "ke dirile kopo": the sentence goes on.
  const after = tokens[run.next];
  const ends = endsClause(line, run.next) || (after !== undefined && follows(after, rules));
  const isLoose = ['says-who', 'says-what', 'asks-to-be-called'].includes(rule);
  // "my son is Peter", "nuna wa mina i Peter": somebody else's.
  if (isLoose && speaksOfOther(line, opens)) return null;
  const goes = ends ? (isLabel ? 0 : 0.1) : isLoose ? -0.1 : 0;
  const one = run.tokens.length === 1;
  const given =
    one && (isLabel || rules.ask.given.in(wordsWithin(turn.words, opener.start, opener.end)));
  return {
    at,
    line,
    rule,
    role: role === 'full' && given ? 'given' : role === 'full' ? roleOf(run, turn.asks) : role,
    weight: PLACE[rule] + loose + goes,
    sure: rule !== 'says-what' && (rule !== 'says-who' || ends),
  };
}

/** The most words of a clause that are looked at for whom it speaks of. */
const FAR = 8;

/** Whether the clause before a token speaks of somebody else: "my son is", "umntwana ngu-". */
function speaksOfOther(line: Line, at: number): boolean {
  const { tokens, rules } = line;
  for (let i = at - 1; i >= 0 && at - i <= FAR; i--) {
    if (beginsClause(line, i + 1)) return false;
    const { lower } = tokens[i] as Token;
    if (rules.relations.has(lower) || rules.ask.other.isWord(lower)) return true;
  }
  return false;
}

/** "dis sy vrou Annelie", "it's Sarah's husband, Mark": the writer by whose they are. */
function besideTheirs(line: Line, at: number, rule: NameRule): Place | null {
  const { tokens, rules } = line;
  if (!['says-who', 'says-what', 'introduces-self'].includes(rule)) return null;
  const isOwner = (i: number) => {
    const of = tokens[i];
    return of !== undefined && (rules.others.has(of.lower) || isPossessive(of.lower));
  };
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token === undefined || !rules.relations.has(token.lower)) continue;
    // "setlogolo sa gagwe Kgaugelo": a word may join the two.
    const owner = [i - 1, i + 1, i + 2].find(isOwner);
    const name = owner === undefined || owner < i ? i + 1 : owner + 1;
    if (owner === undefined || tokens[name] === undefined) return null;
    return { at: name, line, rule, role: 'full', weight: PLACE['says-who'], sure: false };
  }
  return null;
}

/** "I'm the caretaker, Mark Dube", "ni njye umwandikira, Ingabire Solange": the name after what the writer is. */
function afterComma(line: Line, at: number, rule: NameRule): Place | null {
  const { tokens, rules } = line;
  if (!SAYS.has(rule)) return null;
  for (let i = at; i < at + 4; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined || next === undefined || rules.mine.has(token.lower)) return null;
    if (endsSentence(next.gap)) return null;
    if (!/^\s*,/.test(next.gap)) continue;
    const run = runAt(line, i + 1, false);
    if (run === null || run.weight < 1 || !endsClause(line, run.next)) return null;
    return {
      at: i + 1,
      line,
      rule: 'says-who',
      role: 'full',
      weight: PLACE['says-who'],
      sure: false,
    };
  }
  return null;
}
const SAYS = new Set<NameRule>(['says-who', 'says-what', 'introduces-self']);

/** Whether the word before an opener makes it somebody else's: `his name`, `Craig's name`, `company name`. */
function isForeign({ lower }: Token, rules: Rules): boolean {
  return (
    rules.others.has(lower) ||
    rules.relations.has(lower) ||
    rules.business.has(lower) ||
    rules.ask.other.isWord(lower) ||
    rules.not.isWord(lower) ||
    isPossessive(lower)
  );
}

/** The names that are written together with their opener: `nguNokwanda`, `ndingulizalise`. */
function* gluedPlaces({ asks }: Turn, line: Line, foreign: ReadonlySet<number>): Iterable<Place> {
  const { tokens, rules } = line;
  for (const [at, { kind, text, lower }] of tokens.entries()) {
    if (kind !== 'word') continue;
    const opener = rules.glued.find(
      (glued) => lower.startsWith(glued) && lower.length > glued.length + 2,
    );
    if (opener === undefined) continue;
    const capital = /^-?\p{Lu}/u.test(text.slice(opener.length));
    if (!capital && (opener.length < LONG_OPENER || rules.words.has(lower))) continue;
    const rest = cutBefore(tokens[at] as Token, opener.length);
    const isKnown = rules.names.has(rest.lower) || rules.namesToo.has(rest.lower);
    const isSure = isKnown || asks.has('name') || endsClause(line, at + 1);
    if (!capital && (likeness(rest, rules) === 'word' || !isSure)) continue;
    // "ngithunywe nguThulani": by him.
    if (opener.length < LONG_OPENER && (foreign.has(at) || speaksOfOther(line, at))) continue;
    const cut = { ...line, tokens: tokens.with(at, rest) };
    const rule = 'introduces-self';
    const run = runAt(cut, at, true);
    const role = run === null ? 'full' : roleOf(run, asks);
    yield { at, line: cut, rule, role, weight: PLACE[rule], sure: true };
  }
}

/** The places without an opener: before "here", under a letter, where a name was asked for, or stands alone. */
function* freePlaces(turn: Turn, line: Line, said: NamesSaid): Iterable<Place> {
  yield* closedPlaces(turn, line);
  yield* signedPlaces(turn, line);
  const { asks } = turn;
  const { tokens, rules } = line;
  const asked = asks.has('name') || asks.has('given') || asks.has('surname');
  if ((asks.has('other-name') || asks.has('place')) && !asked) return;
  const hasContact = tokens.some(({ kind }) => kind === 'contact');
  const rule = asked ? 'answers-question' : hasContact ? 'stands-beside-contact' : 'stands-alone';
  let count = 0;
  for (let at = 0; at < tokens.length && count < MOST_PLACES; at++) {
    const token = tokens[at] as Token;
    const isFirst = onlyLeads(line, at);
    if (token.kind !== 'word' || !(isFirst || beginsClause(line, at))) continue;
    const run = runAt(line, at, asked);
    if (run === null) continue;
    count++;
    const next = tokens[run.next];
    const ends =
      endsClause(line, run.next) ||
      (rule !== 'stands-alone' && next !== undefined && follows(next, rules));
    const whole = isFirst && next === undefined;
    // "ask for me, Masilo"
    const before = tokens[at - 1]?.lower ?? '';
    const isMe = !asked && rules.mine.has(before) && /^\s*,/.test(token.gap);
    // In the middle of what is told of others a name is theirs.
    const again = said.candidates.some(({ words }) => words.includes(run.tokens[0]?.lower ?? ''));
    if (!asked && !isFirst && !again && !isMe && !standsApart(line, at, run.next)) continue;
    // "uThabo": whoever speaks of themselves says more than the bare name.
    const prefixed = (run.tokens[0] as Token).start > token.start;
    if (prefixed && !asked) continue;
    // A single word in lower case is hardly ever a name that nobody asked for.
    const isBare = run.tokens.length === 1 && !isCapital(run.tokens[0] as Token);
    if (rule === 'stands-alone' && isBare && !isMe) continue;
    const place = isMe && ends ? 'says-who' : rule;
    const weight =
      PLACE[place] + (whole ? ALONE : 0) + (ends ? 0 : GOES_ON) + (isFirst ? 0 : LATER);
    yield { at, line, rule: place, role: roleOf(run, asks), weight, sure: asked };
    at = Math.max(at, run.next - 1);
  }
}

/** Whether words are a sentence of their own, or stand right beside a number or an address. */
function standsApart({ tokens }: Line, at: number, next: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (before?.kind === 'contact' || after?.kind === 'contact') return true;
  return (
    endsSentence((tokens[at] as Token).gap) && (after === undefined || endsSentence(after.gap))
  );
}

/** What part of a name an answer is. */
const roleOf = ({ tokens }: Run, asks: Turn['asks']): Role =>
  asks.has('surname') && !asks.has('name') && !asks.has('given') && tokens.length <= 3
    ? 'surname'
    : asks.has('given') && !asks.has('name') && tokens.length === 1
      ? 'given'
      : 'full';

/** Whether a word goes on after a name that was given: "Thabo my number is", "Lindiwe from Soweto". */
const follows = ({ lower, kind }: Token, rules: Rules): boolean =>
  kind === 'contact' ||
  rules.nouns.has(lower) ||
  rules.emailNouns.has(lower) ||
  rules.mine.has(lower) ||
  rules.places.isWord(lower) ||
  rules.closers.isWord(lower) ||
  rules.surname.isWord(lower);

/** Whether the words before `i` only lead up to an answer: greetings, sounds, "it is". */
const onlyLeads = ({ tokens, rules }: Line, i: number): boolean =>
  i <= 5 &&
  tokens
    .slice(0, i)
    .every(
      ({ lower }) =>
        rules.greetingWords.has(lower) ||
        rules.sounds.has(lower) ||
        rules.titles.has(lower) ||
        rules.weak.isWord(lower) ||
        rules.copula.isWord(lower),
    );

/** "Thabo here", "Thabo Nkosi speaking", "Thabo is my name". */
function* closedPlaces(turn: Turn, line: Line): Iterable<Place> {
  for (const closer of line.rules.closers.all(turn.words)) {
    const end = first(line, closer.start);
    for (let at = Math.max(0, end - MOST_WORDS); at < end; at++) {
      const begins = beginsClause(line, at) || onlyLeads(line, at);
      if (!begins && !(line.cased && isCapital(line.tokens[at] as Token))) continue;
      const run = runAt({ ...line, tokens: line.tokens.slice(0, end) }, at, true);
      if (run?.next !== end) continue;
      const rule = 'is-here';
      yield {
        at,
        line: { ...line, tokens: line.tokens.slice(0, end) },
        rule,
        role: 'full',
        weight: PLACE[rule],
        sure: true,
      };
      break;
    }
  }
}

/** A name under a letter: after "kind regards", or as the last words after thanks: "Inkomu, Xitshembiso Mathonsi". */
function* signedPlaces(turn: Turn, line: Line): Iterable<Place> {
  const { tokens, rules } = line;
  const rule = 'signs';
  const last = rules.signoffs.last(turn.words);
  const under = last === undefined ? -1 : first(line, last.end);
  if (under >= 0 && /[\n,.!]/.test((tokens[under] as Token).gap))
    yield { at: under, line, rule, role: 'full', weight: PLACE[rule], sure: false };
  for (let at = Math.max(1, tokens.length - MOST_WORDS); at < tokens.length; at++) {
    const isThanks = rules.greetingWords.has((tokens[at - 1] as Token).lower);
    if (!isThanks || !/^\s*[,.\n]/.test((tokens[at] as Token).gap)) continue;
    const run = runAt(line, at, false);
    if (run === null || run.tokens.length < 2 || run.next < tokens.length) continue;
    yield { at, line, rule, role: 'full', weight: PLACE[rule], sure: false };
  }
}

/** The tokens where somebody else's name begins: after "hi", "from", "my daughter", "the driver". */
function foreignStarts(turn: Turn, line: Line): Set<number> {
  const asked = turn.asks.has('name') || turn.asks.has('given');
  const { tokens, rules } = line;
  const found = new Set<number>();
  for (const phrases of [rules.mentions, rules.places])
    for (const { end } of phrases.all(turn.words)) {
      const at = first(line, end);
      if (at >= 0 && /^[ \t-]*$/.test((tokens[at] as Token).gap)) found.add(at);
    }
  for (let i = 1; i < tokens.length; i++) if (isSpokenOf(line, i)) found.add(i + 1);
  for (const [i, { lower }] of tokens.entries()) {
    if (!rules.relations.has(lower) && !rules.others.has(lower)) continue;
    // "Oom Faan", "Gogo Msiza": how people are spoken of with respect, themselves too.
    const next = tokens[i + 1];
    const isPrefixed = next !== undefined && withoutPrefix(next, rules) !== next;
    const before = tokens[i - 1];
    const isOpened =
      before !== undefined &&
      (rules.copula.isWord(before.lower) || rules.weak.isWord(before.lower));
    if (rules.titles.has(lower) && !isPrefixed && (isOpened || !isLinked(before, rules))) continue;
    for (const at of [i + 1, i + 2, i + 3]) {
      const token = tokens[at];
      if (token === undefined || endsSentence(token.gap)) break;
      // "her daughter, Chipo" tells who writes; "my daughter, Kelly" of whom.
      if (token.gap.includes(',') && (isTheirs(line, i) || (asked && i < 2))) break;
      found.add(at);
      if (likeness(token, rules) === 'name') break;
      if (rules.weak.isWord(token.lower) || (!isLinked(token, rules) && token.lower.length > 2))
        break;
    }
  }
  return found;
}

/** Where the names of others stand in a message. */
export function foreignNames(turn: Turn, tokens: readonly Token[], rules: Rules): Span[] {
  const line = lineOf(tokens, rules);
  return [...foreignStarts(turn, line)].flatMap((at) => {
    const run = runAt(line, at, false);
    if (run === null || run.weight < UNLIKELY) return [];
    return [{ start: (run.tokens[0] as Token).start, end: (run.tokens.at(-1) as Token).end }];
  });
}

/** "is Dr Naidoo in tomorrow": a title in the middle of a clause is somebody else's, unless it follows "I am". */
function isSpokenOf(line: Line, i: number): boolean {
  const { tokens, rules } = line;
  const [before, title, name] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before?.kind !== 'word' || title === undefined || name === undefined) return false;
  if (!rules.titles.has(title.lower) || !/^\.?[ \t]+$/.test(name.gap) || !isCapital(name))
    return false;
  if (beginsClause(line, i) || onlyLeads(line, i)) return false;
  const opens = [rules.strong, rules.weak, rules.copula, rules.nick, rules.label];
  return !opens.some((phrases) => phrases.isWord(before.lower)) && !rules.mine.has(before.lower);
}

/** my, his: what says whose relation somebody is. */
const isLinked = (token: Token | undefined, { mine, others }: Rules): boolean =>
  token !== undefined && (mine.has(token.lower) || others.has(token.lower));

/** "her daughter", "umama wakhe": somebody's relation. */
const isTheirs = ({ tokens, rules }: Line, i: number): boolean =>
  [tokens[i - 1], tokens[i], tokens[i + 1]].some(
    (token) => token !== undefined && rules.others.has(token.lower),
  );

/** "Jon not John": which word takes the place of which. */
function replacements(turn: Turn, line: Line): [old: string, now: string][] {
  const { tokens, rules } = line;
  const found: [string, string][] = [];
  const isNamed = (token: Token | undefined): token is Token =>
    token !== undefined && ['name', 'either'].includes(likeness(token, rules));
  for (const not of rules.not.all(turn.words)) {
    const i = firstAtOrAfter(tokens, not.end);
    const [now, old] = [tokens[firstAtOrAfter(tokens, not.start) - 1], tokens[i]];
    if (!isNamed(old)) continue;
    if (isNamed(now)) {
      found.push([old.lower, now.text]);
      continue;
    }
    // "not John, Jon", "not John but Jon", "not John it's Jon"
    const then = tokens.slice(i + 1, i + 4).find(isNamed);
    const after = tokens[i + 1];
    const apart = after !== undefined && (/[,.;:\n]/.test(after.gap) || !isNamed(after));
    if (then && apart) found.push([old.lower, then.text]);
  }
  return found;
}

/** The words by which a bot speaks to somebody: names at the beginning or the end of a clause, after a greeting or thanks. */
export function addressedIn(turn: Turn, rules: Rules): string[] {
  const line = lineOf(turn.tokens, rules);
  return turn.tokens.flatMap((token, i) => {
    if (!isCapital(token) || !['name', 'either'].includes(likeness(token, rules))) return [];
    const before = turn.tokens[i - 1];
    const opens =
      before !== undefined &&
      (/,/.test(token.gap) ||
        rules.greetingWords.has(before.lower) ||
        likeness(before, rules) === 'title' ||
        isCapital(before));
    return opens && (endsClause(line, i + 1) || isCapital(turn.tokens[i + 1] as Token))
      ? [token.lower]
      : [];
  });
}
