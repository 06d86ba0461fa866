import type { NameCandidate } from './names.ts';
import type { Turn } from './dialogue.ts';
import { THRESHOLD } from './extraction.ts';
import { tidy } from './person.ts';

/** A word of a name that the user puts in the place of another. */
export interface Replacement {
  turn: Turn;
  old: string;
  now: string;
}

/** The fullest name that the user gives of themselves: later beats earlier, a correction all; parts are joined. */
export function ruleOnNames(
  candidates: readonly NameCandidate[],
  replaced: readonly Replacement[],
  denied: ReadonlySet<string>,
  others: ReadonlySet<string>,
): NameCandidate | null {
  let held: NameCandidate | null = null;
  for (const candidate of inOrder(candidates)) {
    const { words, rule } = candidate;
    // What stands alone and is somebody else's name: the bot's, a relative's.
    const alone = ALONE.has(rule);
    if (alone && words.every((word) => others.has(word))) continue;
    const wasReplaced = replaced.some(
      ({ turn, old }) => turn.index >= candidate.turn.index && words.includes(old),
    );
    if (words.every((word) => denied.has(word)) && !wasReplaced) continue;
    // "Jon, not John" changes a word of the name; it is no new name.
    const before: NameCandidate | null = held;
    const isChange = replaced.some(
      ({ turn, old, now }) =>
        turn === candidate.turn &&
        before?.words.includes(old) === true &&
        words.length === 1 &&
        words[0] === now.toLowerCase(),
    );
    if (isChange) continue;
    held = held === null ? candidate : together(held, candidate);
  }
  for (const { turn, old, now } of replaced) {
    if (held === null || turn.index < held.turn.index || !held.words.includes(old)) continue;
    const words: string[] = held.name
      .split(/\s+/)
      .map((word) => (word.toLowerCase() === old ? now : word));
    held = { ...held, name: words.join(' '), words: words.map((word) => word.toLowerCase()) };
  }
  if (held?.words.every((word) => denied.has(word)) === true) return null;
  return held && { ...held, name: tidy(held.name) };
}

const ALONE = new Set(['answers-question', 'stands-beside-contact', 'stands-alone']);

const inOrder = (candidates: readonly NameCandidate[]): NameCandidate[] =>
  [...candidates].sort((a, b) => a.turn.index - b.turn.index || a.start - b.start);

function together(held: NameCandidate, next: NameCandidate): NameCandidate {
  const within = (a: NameCandidate, b: NameCandidate) =>
    a.words.every((word) => b.words.includes(word));
  if (within(next, held))
    return held.confidence >= next.confidence ? held : { ...held, confidence: next.confidence };
  if (next.role === 'nick') return held.confidence >= THRESHOLD ? held : next;
  if (held.role === 'nick') return next;
  if (next.confidence < THRESHOLD && held.confidence >= THRESHOLD) return held;
  if (within(held, next)) return next;
  if (next.role === 'surname')
    return joined(held.role === 'surname' ? null : withoutSurname(held, next), next);
  if (held.role === 'surname') {
    const isGiven = next.words.length === 1 || next.role === 'given' || next.rule === 'labels-name';
    return isGiven ? joined(next, held) : next;
  }
  // A first name that is asked for after one word: that was the surname.
  const isLater = next.turn.block > held.turn.block && !next.corrects;
  if (next.role === 'given' && held.words.length === 1 && isLater) return joined(next, held);
  const slip = slipOf(held, next);
  if (slip !== null) return slip;
  const sameMessage = held.turn === next.turn;
  if (next.role === 'given' && held.words.length > 1 && next.corrects) {
    return joined(next, { ...held, ...lastOf(held) });
  }
  const sameAnswer =
    held.turn !== next.turn &&
    held.turn.block === next.turn.block &&
    held.rule === 'answers-question' &&
    next.rule === 'answers-question';
  if (sameAnswer && held.words.length === 1 && next.words.length === 1 && !next.corrects)
    return joined(held, next);
  if (sameMessage && !next.corrects) return next.confidence > held.confidence ? next : held;
  return next.corrects || next.confidence >= held.confidence - 0.25 ? next : held;
}

/** "thulani mashele", then "Hlulani, not Thulani": the word that is like one of the name takes its place. */
function slipOf(held: NameCandidate, next: NameCandidate): NameCandidate | null {
  const [word] = next.words;
  if (word === undefined || next.words.length > 1 || held.words.length < 2) return null;
  const at = held.words.findIndex((known) => isLike(known, word));
  if (at < 0) return null;
  const parts = held.name.split(/\s+/);
  if (parts.length !== held.words.length) return null;
  return {
    ...next,
    role: 'full',
    name: parts.with(at, next.name).join(' '),
    words: held.words.with(at, word),
    confidence: Math.max(held.confidence, next.confidence),
  };
}

/** Whether two words differ as one and its slip do: all but two letters are the same, in the same order. */
function isLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 2) return false;
  let same = 0;
  let from = 0;
  for (const letter of short) {
    const found = long.indexOf(letter, from);
    if (found >= 0 && found - from <= 2) [same, from] = [same + 1, found + 1];
  }
  return same >= short.length - 1 && long.length - same <= 2;
}

const lastOf = ({ words, name }: NameCandidate) => ({
  words: words.slice(-1),
  name: name.split(/\s+/).at(-1) ?? name,
});

/** The given part of a name whose surname is told anew: all of it where it had none. */
function withoutSurname(held: NameCandidate, surname: NameCandidate): NameCandidate {
  const many = held.words.length > 1;
  if (!many) return held;
  const parts = held.name.split(/\s+/);
  return surname.corrects
    ? { ...held, name: parts.slice(0, -1).join(' '), words: held.words.slice(0, -1) }
    : held;
}

function joined(given: NameCandidate | null, surname: NameCandidate): NameCandidate {
  if (given === null) return surname;
  return {
    ...surname,
    role: 'full',
    name: `${given.name} ${surname.name}`,
    words: [...given.words, ...surname.words],
    confidence: Math.min(given.confidence, surname.confidence),
    // The words of both where they are in one message, else those of the later.
    start: given.turn === surname.turn ? Math.min(given.start, surname.start) : surname.start,
    end: given.turn === surname.turn ? Math.max(given.end, surname.end) : surname.end,
  };
}
