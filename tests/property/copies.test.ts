import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '#server/auth/documents.ts';
import { CouchDatabase } from '#server/store/couch/database.ts';
import { Leaves } from '#server/store/couch/leaves.ts';
import { StoreUnavailable, type Outcome } from '#server/store/store.ts';
import { copiesOf } from '#tests/support/copies.ts';
import { seeded } from '#tests/support/seeded.ts';

const ID = 'match:a';
const databaseOf = (couch: ReturnType<ReturnType<typeof copiesOf>['seenFrom']>) =>
  new CouchDatabase({ couch, uid: 'u', leaves: new Leaves(couch, null), failed: () => undefined });
const isWritten = (outcome: Outcome) => typeof outcome === 'object';

test('of writers at several servers at once at most one is told that it wrote, and everybody reads what it wrote', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.integer({ min: 2, max: 4 }),
      fc.constantFrom('create', 'change', 'again'),
      async (seed, writers, kind) => {
        const copies = copiesOf(seeded(seed));
        const databases = Array.from({ length: writers }, () => databaseOf(copies.seenFrom()));
        const [first] = databases as [CouchDatabase];
        let rev: string | undefined;
        if (kind !== 'create') {
          const [made] = await first.put([{ id: ID, json: '{"by":"before"}' }]);
          rev = typeof made === 'object' ? made.rev : undefined;
          // Reads repair in passing; what is contested here is written on copies that agree.
          await copies.synchronise();
        }
        if (kind === 'again') {
          const [changed] = await first.put([{ id: ID, rev: rev!, json: '{"by":"before"}' }]);
          rev = typeof changed === 'object' ? changed.rev : undefined;
        }
        const outcomes = (
          await Promise.all(
            databases.map((database, by) =>
              database.put([{ id: ID, json: `{"by":${by}}`, ...(rev !== undefined && { rev }) }]),
            ),
          )
        ).flat();
        const winner = outcomes.findIndex(isWritten);
        expect(outcomes.filter(isWritten).length).toBeLessThanOrEqual(1);

        const before = kind === 'create' ? undefined : '{"by":"before"}';
        const expected = winner === -1 ? before : `{"by":${winner}}`;
        for (let round = 0; round < 2; round++) {
          for (const database of databases)
            expect((await database.get([ID]))[0]?.json).toBe(expected);
          await copies.synchronise();
        }
        for (const leaves of await copies.leaves(ID))
          expect(leaves).toHaveLength(expected === undefined ? 0 : 1);
      },
    ),
    { numRuns: 150 },
  );
});

test('of servers that make one document at once, and try again, at most one is told that it made it, and that one stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 2, max: 4 }), async (seed, writers) => {
      const copies = copiesOf(seeded(seed));
      const servers = Array.from({ length: writers }, () => {
        const database = databaseOf(copies.seenFrom());
        return documents<{ by: number }>(async () => database, 'secret');
      });
      const makers = await Promise.all(
        servers.map(async (docs, by) => {
          for (let tries = 0; tries < 50; tries++)
            try {
              if ((await docs.get('one')) !== null) return [];
              if (await docs.create('one', { by })) return [by];
            } catch (error) {
              if (!(error instanceof StoreUnavailable)) throw error;
            }
          return [];
        }),
      );
      await copies.synchronise();
      const after = await Promise.all(servers.map(async (docs) => (await docs.get('one'))?.by));
      expect(makers.flat().length).toBeLessThanOrEqual(1);
      expect(new Set([...makers.flat(), ...after]).size).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test('what a minority alone has taken is not told as there to who wrote it, until a majority has it', async () => {
  for (const change of [false, true]) {
    const copies = copiesOf(seeded(3));
    let reachable = [0, 1, 2];
    const database = databaseOf(copies.seenFrom(() => reachable));
    const [made] = change ? await database.put([{ id: ID, json: '{"n":1}' }]) : [];
    const rev = typeof made === 'object' ? made.rev : undefined;
    reachable = [2];
    const doc = { id: ID, json: '{"n":2}', ...(rev !== undefined && { rev }) };
    expect(await database.put([doc])).toEqual(['unavailable']);
    expect(await database.put([doc])).toEqual(['conflict']);
    await expect(database.get([ID, 'match:other'])).rejects.toThrow(StoreUnavailable);
    expect(await database.get(['match:other'])).toEqual([]);
    reachable = [0, 1, 2];
    await copies.synchronise();
    expect((await database.get([ID])).map(({ json }) => json)).toEqual(['{"n":2}']);
    for (const leaves of await copies.leaves(ID)) expect(leaves).toHaveLength(1);
  }
});

test('a write that reached a minority alone is not told as written, and what comes of it is one document for all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.boolean(), async (seed, removes) => {
      const copies = copiesOf(seeded(seed));
      const whole = databaseOf(copies.seenFrom());
      const [made] = await whole.put([{ id: ID, json: '{"by":"before"}' }]);
      const rev = typeof made === 'object' ? made.rev : '';
      const alone = databaseOf(copies.seenFrom(() => [2]));
      const most = databaseOf(copies.seenFrom(() => [0, 1]));
      expect(await alone.put([{ id: ID, rev, json: '{"by":"alone"}' }])).toEqual(['unavailable']);
      const json = removes ? null : '{"by":"most"}';
      expect((await most.put([{ id: ID, rev, json }])).every(isWritten)).toBe(true);
      await copies.synchronise();
      const forms = [await whole.get([ID]), await whole.get([ID])].map(([doc]) => doc?.json);
      expect(forms[0]).toBe(forms[1]);
      // A session that was ended stays ended, whatever else was written to it.
      if (removes) expect(forms[0]).toBeUndefined();
      for (const leaves of await copies.leaves(ID)) expect(leaves).toHaveLength(1);
    }),
    { numRuns: 5 },
  );
});
