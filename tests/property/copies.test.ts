import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CouchDatabase } from '#server/store/couch/database.ts';
import { Leaves } from '#server/store/couch/leaves.ts';
import type { Outcome } from '#server/store/store.ts';
import { copiesOf } from '#tests/support/copies.ts';
import { seeded } from '#tests/support/seeded.ts';

const ID = 'match:a';
const databaseOf = (couch: ReturnType<ReturnType<typeof copiesOf>['seenFrom']>) =>
  new CouchDatabase({
    couch,
    uid: 'u',
    leaves: new Leaves(couch, null),
    report: () => undefined,
  });
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
