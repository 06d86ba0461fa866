import { fold } from '#shared/contact/search.ts';

/**
 * Whether two names may be of one person: the words of the shorter one are all in the longer one, in full or as an
 * initial, and at least one of them in full (`Thandi`, `T. Mokoena` and `Mokoena, Thandi` agree with `Thandi Mokoena`;
 * `Sipho Mokoena` does not). Households share numbers, so a number alone is not enough. Without a name anybody may be.
 */
export function mayBeSamePerson(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a === b) return true;
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (shorter.length === 0) return fold(a) === fold(b);
  let full = 0;
  for (const word of shorter) {
    let at = longer.indexOf(word);
    if (at !== -1 && word.length > 1) full++;
    if (at === -1) at = longer.findIndex((other) => isInitial(word, other));
    if (at === -1) return false;
    longer.splice(at, 1);
  }
  return full > 0;
}

/** Whether a name says less than another of the same person, as `Thandi` beside `Thandi Mokoena`. */
export function isShorterForm(name: string, than: string | null): boolean {
  return (
    than !== null &&
    mayBeSamePerson(name, than) &&
    wordsOf(name).join('').length < wordsOf(than).join('').length
  );
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);
