import type { Sort } from '../data/data.ts';
import type { Entry } from './entry.ts';

/** Sorts before every value, so that contacts without one stand at the end of the order from A to Z. */
const keyOf: Record<Sort, (entry: Entry) => string | number> = {
  name: (entry) => entry.nameKey,
  added: (entry) => entry.addedAt,
  phone: (entry) => entry.phone ?? '',
  email: (entry) => entry.email ?? '',
};

/** A total order: by a column, empty values last whichever way it runs, then newest first, then by id. */
export function comparer(sort: Sort, descending: boolean): (a: Entry, b: Entry) => number {
  const key = keyOf[sort];
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const x = key(a);
    const y = key(b);
    if (x !== y) {
      if (x === '') return 1;
      if (y === '') return -1;
      return x < y ? -sign : sign;
    }
    if (a.addedAt !== b.addedAt) return b.addedAt - a.addedAt;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}

/** Where `entry` stands, or would stand, in a sorted array. */
export function placeIn(
  sorted: readonly Entry[],
  entry: Entry,
  compare: (a: Entry, b: Entry) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] as Entry, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two sorted arrays as one. */
export function mergeSorted(
  a: readonly Entry[],
  b: readonly Entry[],
  compare: (a: Entry, b: Entry) => number,
): Entry[] {
  const merged: Entry[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as Entry, b[j] as Entry];
    if (compare(x, y) <= 0) {
      merged.push(x);
      i++;
    } else {
      merged.push(y);
      j++;
    }
  }
  return merged.concat(a.slice(i), b.slice(j));
}
