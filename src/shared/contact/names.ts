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

/** Whether a name says nothing that the other does not say: `Thandi` of `Thandi Mokoena`. */
export const isWithin = (name: string, other: string): boolean => {
  const all = new Set(wordsOf(other));
  return wordsOf(name).every((word) => all.has(word));
};

/**
 * Compares two names. A shorter form, another order, an initial and a nickname that begins alike (`Thandi`, `Thandiwe`)
 * are the same; `Mpho Mokoena` and `Lerato Mokoena` are kin.
 */
export function likenessOf(name: string, other: string): NameLikeness {
  if (isWithin(name, other) || isWithin(other, name)) return 'same';
  if (sharedWords(name, other) === 0) return 'other';
  const [a, b] = [wordsOf(name), wordsOf(other)];
  const [first = '', second = ''] = [a[0], b[0]];
  const alike = first.startsWith(second) || second.startsWith(first);
  return alike || a.includes(second) || b.includes(first) ? 'same' : 'kin';
}
