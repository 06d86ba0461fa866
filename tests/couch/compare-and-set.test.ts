import { afterAll, describe, expect, test } from 'vitest';
import type { Database, Doc, Outcome } from '#server/store/store.ts';
import { couchAt, realCouchUrls } from '#tests/support/couch.ts';

const [url, ...others] = realCouchUrls();
const ROUNDS = 300;

describe.skipIf(url === undefined)('three writers at the nodes of one CouchDB', () => {
  const couch = couchAt(url ?? '', ...others);
  const stores = [couch.store(), couch.store(), couch.store()];
  afterAll(async () => {
    for (const store of stores) await store.close();
    await couch.close();
  });

  /** Writes one document by each writer at once, on one revision, and checks what came of it. */
  async function race(writers: readonly Database[], id: string, round: number) {
    const [before] = await writers[0]!.get([id]);
    const texts = writers.map((_, by) => JSON.stringify({ round, by }));
    const outcomes: Outcome[] = await Promise.all(
      writers.map(async (database, by) => {
        const doc = { id, json: texts[by]!, ...(before && { rev: before.rev }) };
        return (await database.put([doc]))[0]!;
      }),
    );
    const written = outcomes.flatMap((outcome, by) => (typeof outcome === 'object' ? [by] : []));
    const context = `round ${round} ${JSON.stringify(outcomes)}`;
    expect(written.length, context).toBeLessThanOrEqual(1);
    const [now, ...others] = (await Promise.all(writers.map((database) => database.get([id])))).map(
      jsonOf,
    );
    expect(others, context).toEqual(others.map(() => now));
    // Where nobody was told so, nobody has written but who was told that it is not known.
    const [by] = written;
    const unknown = texts.filter((_, i) => outcomes[i] === 'unavailable');
    const possible = by === undefined ? [jsonOf(before ? [before] : []), ...unknown] : [texts[by]];
    expect(possible, context).toContain(now);
    return written.length;
  }

  test('write one revision at once: at most one is told so, all read that one at once, and who was told of a conflict has written nothing', async () => {
    const writers = await Promise.all(stores.map((store) => store.open('system')));
    let written = 0;
    for (let round = 0; round < ROUNDS; round++)
      written += await race(writers, round % 2 === 0 ? `new-${round}` : 'changed', round);
    // It is of no use if nobody ever gets through.
    expect(written).toBeGreaterThan(ROUNDS / 2);
  });
});

const jsonOf = ([doc]: readonly Doc[]): string | null => doc?.json ?? null;
