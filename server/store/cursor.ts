import { CursorGone } from './store.ts';

/**
 * One life of a store, from a start to the next. Sequence numbers go on from one to the next, so a generation ends
 * where the next begins; a store restored from an older copy lacks the generations and the end that its copy lacks.
 */
export interface Generation {
  /** Random, so that no two starts share one. */
  name: string;
  /** The first sequence number that it may give to a change. */
  first: number;
}

/** The cursor that stands for everything up to `sequence`, as the store of these generations tells it. */
export function cursorAt(
  database: string,
  generations: readonly Generation[],
  sequence: number,
): string {
  return `${database}.${generations.at(-1)?.name ?? ''}.${sequence}`;
}

/**
 * The sequence number that a cursor stands for; `last` is the newest one that the store has given.
 *
 * @throws CursorGone if it is of another database, of a generation that is unknown here, or beyond its generation's end.
 */
export function sequenceOf(
  cursor: string,
  database: string,
  generations: readonly Generation[],
  last: number,
): number {
  const [of, name, digits, ...rest] = cursor.split('.');
  const at = generations.findIndex((generation) => generation.name === name);
  const end = (generations[at + 1]?.first ?? last + 1) - 1;
  const wellFormed = rest.length === 0 && digits !== undefined && /^\d{1,15}$/.test(digits);
  if (!wellFormed || of !== database || at === -1 || Number(digits) > end) throw new CursorGone();
  return Number(digits);
}
