import { LONGEST } from '#shared/contact/keys.ts';
import type { Hints } from '../envelope.ts';
import { firstSure, hinted, quoted } from './evidence.ts';
import type { Finding } from './extraction.ts';
import type { Value, Variables } from './hints.ts';
import { ruleOnNames, type Replacement } from './name-ruling.ts';
import { addressedIn, namesIn, type NameCandidate } from './names.ts';
import { formName, profileName, tidy } from './person.ts';
import { wordsIn } from './phrases.ts';
import type { Turn } from './dialogue.ts';
import type { Reading } from './reading.ts';
import { isCapital, likeness } from './runs.ts';
import type { Rules } from './rules.ts';

/** What the messages say of names. */
interface NamesHeard {
  candidates: NameCandidate[];
  denied: Set<string>;
  replaced: Replacement[];
  /** Names that belong to others: the bot's own, relatives'. */
  others: Set<string>;
  /** The user says that profile or telephone are somebody else's. */
  borrowed: boolean;
  /** The user is not the one whom form or profile name. */
  notMe: boolean;
}

/** The user's own name: what they say, else what form, variables or profile tell. */
export function nameOf(
  readings: readonly Reading[],
  hints: Hints,
  variables: Variables,
  rules: Rules,
): Finding | null {
  const { candidates, replaced, denied, others, borrowed, notMe } = hear(readings, rules);
  const said = ruleOnNames(candidates, replaced, denied, others);
  const spoken = said && {
    value: said.name.slice(0, LONGEST.name),
    confidence: said.confidence,
    evidence: quoted(said.turn, said, said.rule),
  };
  const isForeign = (name: string) =>
    wordsIn(name.toLowerCase()).every(({ lower }) => others.has(lower) || denied.has(lower));
  const person = ({ value, from }: Value): Finding[] => {
    const name = from === 'profile_name' ? profileName(value, rules) : formName(value, rules);
    return name === null || isForeign(name)
      ? []
      : [{ value: tidy(name), confidence: 0.8, evidence: hinted(from, value) }];
  };
  if (notMe) return spoken;
  return firstSure(spoken, () => toldNames(hints, variables, borrowed).flatMap(person)[0] ?? null);
}

function toldNames(hints: Hints, variables: Variables, borrowed: boolean): Value[] {
  const [named, surname] = [variables.names[0], variables.surnames[0]];
  const isOne = named && wordsIn(named.value).length === 1;
  const given = variables.given[0] ?? (isOne ? named : undefined);
  const joined =
    given && surname
      ? [{ value: `${given.value} ${surname.value}`, from: given.from }]
      : [...variables.given, ...variables.surnames];
  const told = (from: 'name' | 'profile_name') => {
    const value = hints[from];
    return value ? [{ value, from }] : [];
  };
  return [
    ...(given && surname ? joined : variables.names),
    ...joined,
    ...told('name'),
    ...(borrowed ? [] : told('profile_name')),
  ];
}

function hear(readings: readonly Reading[], rules: Rules): NamesHeard {
  const heard: NamesHeard = {
    candidates: [],
    denied: new Set(),
    replaced: [],
    others: new Set(),
    borrowed: false,
    notMe: false,
  };
  for (const [i, { turn, tokens }] of readings.entries()) {
    if (!turn.isUser) {
      // The bot's or the agent's own name, and those of whom it speaks.
      const { candidates, others } = namesIn(turn, tokens, rules, new Set());
      const own = candidates.filter(({ rule }) => OWN.has(rule)).flatMap(({ words }) => words);
      const said = new Set(heard.candidates.flatMap(({ words }) => words));
      const addressed = new Set([...addressedIn(turn, rules), ...said]);
      const spokenOf = others.filter((word) => !addressed.has(word));
      for (const word of [...own, ...spokenOf]) heard.others.add(word);
      // "Am I speaking to Hendrik?" "No"
      const next = readings[i + 1]?.turn;
      if (turn.text.includes('?') && next?.isUser === true && rules.no.leads(next.words))
        for (const word of namedIn(turn, rules)) heard.denied.add(word);
      continue;
    }
    const said = namesIn(turn, tokens, rules, addressedAfter(readings, i, rules));
    // The bot asks once more: the word was no name to it.
    const next = readings.slice(i + 1).find((of) => of.turn.isUser)?.turn;
    const isAskedAgain = next?.asks.has('name') === true && next.block !== turn.block;
    for (const candidate of said.candidates)
      if (isAskedAgain && isCommonWord(candidate, rules)) candidate.confidence -= ASKED_AGAIN;
    heard.candidates.push(...said.candidates);
    for (const word of said.denied) heard.denied.add(word);
    for (const word of said.others) heard.others.add(word);
    for (const [old, now] of said.replaced) {
      heard.replaced.push({ turn, old, now });
      heard.denied.add(old);
    }
    heard.borrowed ||= rules.borrowed.in(turn.words);
    heard.notMe ||= rules.notMe.in(turn.words);
  }
  return heard;
}

const ASKED_AGAIN = 0.4;
const isCommonWord = ({ words, rule }: NameCandidate, { namesToo }: Rules): boolean =>
  rule === 'answers-question' && words.every((word) => namesToo.has(word));

const OWN = new Set(['introduces-self', 'says-who', 'is-here']);

/** The names in a message, whosever they are. */
const namedIn = ({ tokens }: Turn, rules: Rules): string[] =>
  tokens
    .filter((token) => isCapital(token) && likeness(token, rules) === 'name' && token.start > 0)
    .map(({ lower }) => lower);

/** The words by which the bot addresses the user in its next message. */
function addressedAfter(readings: readonly Reading[], i: number, rules: Rules): Set<string> {
  const next = readings.slice(i + 1).find(({ turn }) => !turn.isUser);
  return new Set(next ? addressedIn(next.turn, rules) : []);
}
