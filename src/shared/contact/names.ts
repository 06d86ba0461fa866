import { fold } from './search.ts';

/** How a name stands to another: `kin` shares words, but the given names are two people's. */
export type NameLikeness = 'same' | 'kin' | 'other';

/** The words of a name, folded. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.'-]+/)
    .filter((word) => word !== '');

/** How many words of a name are in another; a lone letter is no word, unless the name has no other. */
export function sharedWords(name: string, other: string): number {
  const all = new Set(wordsOf(other));
  const words = wordsOf(name);
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).filter((word) => all.has(word)).length;
}

/**
 * Whether a name says nothing that the other does not say: `Thandi` and `T Mokoena` of `Thandi Mokoena`, and `Thandi` of
 * `Thandiwe`. Each word is said by one word of the other: itself, what it is the initial of, or a given name that begins
 * with it.
 */
export const isWithin = (name: string, other: string): boolean => {
  const [words, all] = [wordsOf(name), wordsOf(other)];
  const rest = new Set(words.filter((word) => !all.includes(word)));
  const free = all.filter((word) => !words.includes(word));
  return [...rest].every((word) => {
    const at = free.findIndex(
      (one) =>
        one.startsWith(word) &&
        (word.length === 1 || (word.length >= NICKNAME && word === words[0] && one === all[0])),
    );
    return at !== -1 && free.splice(at, 1).length === 1;
  });
};

/** A nickname has so many letters: fewer begin too many names. */
const NICKNAME = 3;

/**
 * Compares two names. A shorter form, another order and an initial are the same; so is a nickname that begins alike
 * (`Thandi`, `Thandiwe`), unless the surnames are two; `Mpho Mokoena` and `Lerato Mokoena` are kin.
 */
export function likenessOf(name: string, other: string): NameLikeness {
  if (isWithin(name, other) || isWithin(other, name)) return 'same';
  if (sharedWords(name, other) === 0) return 'other';
  const [a, b] = [wordsOf(name), wordsOf(other)];
  const [first = '', second = ''] = [a[0], b[0]];
  const alike = first.startsWith(second) || second.startsWith(first);
  return alike || a.includes(second) || b.includes(first) ? 'same' : 'kin';
}
