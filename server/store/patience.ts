import { setTimeout as wait } from 'node:timers/promises';
import { DocumentTooLarge, StoreUnavailable, type Database, type NewDoc } from './store.ts';

/** How often a store is asked, and the pause after the first time (milliseconds), doubled each time. */
const MOST_TRIES = 14;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 10_000;

/**
 * Asks a store until it answers, for a minute and what the asking takes; `ask` is told how often it was asked before.
 *
 * @throws StoreUnavailable; what `signal` was aborted with.
 */
export async function patiently<T>(
  ask: (tries: number) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted();
    try {
      return await ask(tries);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || tries + 1 >= MOST_TRIES) throw error;
      await wait(
        Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE),
        undefined,
        signal && { signal },
      );
    }
  }
}

/**
 * Puts documents in the place of whatever is there until each is reported as written. `areNew`: probably nothing is there.
 * What is not known to be durable is written again even if it is there: it may stand on a minority of a cluster.
 *
 * @throws StoreUnavailable; DocumentTooLarge; what `signal` was aborted with.
 */
export async function putPatiently(
  database: Database,
  docs: readonly NewDoc[],
  { areNew = false, signal }: { areNew?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  let left = docs;
  await patiently(async (tries) => {
    const there = areNew && tries === 0 ? [] : await database.get(left.map(({ id }) => id));
    const revs = new Map(there.map(({ id, rev }) => [id, rev]));
    const writes = left.flatMap(({ id, json, keys = [] }) => {
      const rev = revs.get(id);
      if (json === null && rev === undefined) return [];
      return [{ id, json, keys, ...(rev !== undefined && { rev }) }];
    });
    const outcomes = writes.length === 0 ? [] : await database.put(writes);
    const tooLarge = writes.filter((_, i) => outcomes[i] === 'too_large');
    if (tooLarge.length > 0) throw new DocumentTooLarge(refusal(tooLarge));
    left = writes.filter((_, i) => typeof outcomes[i] !== 'object');
    if (left.length > 0) throw new StoreUnavailable(refusal(left));
  }, signal);
}

function refusal(docs: readonly NewDoc[]): string {
  const largest = Math.max(...docs.map(({ json }) => json?.length ?? 0));
  return `Documents are not taken: ${docs.length}, the largest of ${Math.ceil(largest / 1_000)} kB.`;
}
