import { LONGEST } from '#shared/contact/keys.ts';
import type { Hints } from '../envelope.ts';
import { firstSure, hinted, quoted } from './evidence.ts';
import type { Finding } from './extraction.ts';
import type { Value, Variables } from './hints.ts';
import { ruleOnNames, type Replacement } from './name-ruling.ts';
import { addressedIn, namesIn, type NameCandidate } from './names.ts';
import { profileName, tidy } from './person.ts';
import { wordsIn } from './phrases.ts';
import type { Reading } from './reading.ts';
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
}

/** The user's own name: what they say, else what form, variables or profile tell. */
export function nameOf(
  readings: readonly Reading[],
  hints: Hints,
  variables: Variables,
  rules: Rules,
): Finding | null {
  const { candidates, replaced, denied, others, borrowed } = hear(readings, rules);
  const said = ruleOnNames(candidates, replaced, denied, others);
  const spoken = said && {
    value: said.name.slice(0, LONGEST.name),
    confidence: said.confidence,
    evidence: quoted(said.turn, said, said.rule),
  };
  const isForeign = (name: string) =>
    wordsIn(name.toLowerCase()).every(({ lower }) => others.has(lower) || denied.has(lower));
  const person = ({ value, from }: Value): Finding[] => {
    const name = profileName(value, rules);
    return name === null || isForeign(name)
      ? []
      : [{ value: tidy(name), confidence: 0.8, evidence: hinted(from, value) }];
  };
  return firstSure(spoken, () => toldNames(hints, variables, borrowed).flatMap(person)[0] ?? null);
}

function toldNames(hints: Hints, variables: Variables, borrowed: boolean): Value[] {
  const [given, surname] = [variables.given[0], variables.surnames[0]];
  const joined =
    given && surname
      ? [{ value: `${given.value} ${surname.value}`, from: given.from }]
      : [...variables.given, ...variables.surnames];
  const told = (from: 'name' | 'profile_name') => {
    const value = hints[from];
    return value ? [{ value, from }] : [];
  };
  return [
    ...variables.names,
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
  };
  for (const [i, { turn, tokens }] of readings.entries()) {
    if (!turn.isUser) {
      // The bot's or the agent's own name.
      for (const { words, rule } of namesIn(turn, tokens, rules, new Set()).candidates)
        if (rule === 'introduces-self' || rule === 'says-who' || rule === 'is-here')
          for (const word of words) heard.others.add(word);
      continue;
    }
    const said = namesIn(turn, tokens, rules, addressedAfter(readings, i, rules));
    heard.candidates.push(...said.candidates);
    for (const word of said.denied) heard.denied.add(word);
    for (const word of said.others) heard.others.add(word);
    for (const [old, now] of said.replaced) {
      heard.replaced.push({ turn, old, now });
      heard.denied.add(old);
    }
    heard.borrowed ||= rules.borrowed.in(turn.words);
  }
  return heard;
}

/** The words by which the bot addresses the user in its next message. */
function addressedAfter(readings: readonly Reading[], i: number, rules: Rules): Set<string> {
  const next = readings.slice(i + 1).find(({ turn }) => !turn.isUser);
  return new Set(next ? addressedIn(next.turn, rules) : []);
}
