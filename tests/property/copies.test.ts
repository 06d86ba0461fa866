import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeIn } from '#server/contacts/records.ts';
import { documents } from '#server/auth/documents.ts';
import { CouchDatabase } from '#server/store/couch/database.ts';
import { ensureDesign } from '#server/store/couch/design.ts';
import { Leaves } from '#server/store/couch/leaves.ts';
import { StoreUnavailable, type Outcome } from '#server/store/store.ts';
import { newUuid } from '#shared/base/ports.ts';
import { stampAt } from '#shared/clock/stamp.ts';
import { copiesOf } from '#tests/support/copies.ts';
import { seeded, seededBytes } from '#tests/support/seeded.ts';

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
    { numRuns: 75 },
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
    { numRuns: 100 },
  );
});

test('servers that open a new database at once name it alike, where it is told when it was made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 2, max: 4 }), async (seed, servers) => {
      const copies = copiesOf(seeded(seed));
      const names = await Promise.all(
        Array.from({ length: servers }, (_, n) =>
          ensureDesign(copies.seenFrom(), 'born', seededBytes(seed + n)),
        ),
      );
      expect(new Set(names)).toEqual(new Set(['born']));
      await copies.synchronise();
      for (const leaves of await copies.leaves('_design/lookup')) expect(leaves).toHaveLength(1);
    }),
    { numRuns: 25 },
  );
});

test('what a minority alone has taken is told as stored to nobody who writes the same, at any server, until a majority has it', async () => {
  const copies = copiesOf(seeded(3));
  let reachable = [2];
  const [one, other] = [0, 1].map(() => databaseOf(copies.seenFrom(() => reachable))) as [
    CouchDatabase,
    CouchDatabase,
  ];
  const ann = { id: newUuid(seededBytes(3)), values: { name: 'Ann' }, stamp: stampAt(Date.now()) };
  const docs = documents<{ by: number }>(async () => one, 'match');
  await expect(docs.create('a', { by: 0 })).rejects.toThrow(StoreUnavailable);
  for (const contacts of [one, other, one])
    expect(await mergeIn(contacts, [ann])).toEqual(['busy']);
  reachable = [0, 1, 2];
  expect(await mergeIn(other, [ann])).toMatchObject([{ id: ann.id }]);
  await copies.synchronise();
  for (const leaves of await copies.leaves(ann.id)) expect(leaves).toHaveLength(1);
});

test('what is written over an unacknowledged write goes where another was acknowledged', async () => {
  const copies = copiesOf(seeded(5));
  let reachable = [2];
  const alone = databaseOf(copies.seenFrom(() => reachable));
  const most = databaseOf(copies.seenFrom(() => [0, 1]));
  const doc = { id: ID, json: '{"by":"alone"}' };
  expect(await alone.put([doc])).toEqual(['unavailable']);
  const [read] = await alone.get([ID]);
  expect((await most.put([{ id: ID, json: '{"by":"most"}' }])).every(isWritten)).toBe(true);
  await copies.synchronise();
  reachable = [0, 1, 2];
  expect(await alone.put([{ ...doc, rev: read!.rev }])).toEqual(['conflict']);
  for (const database of [alone, most])
    expect((await database.get([ID]))[0]?.json).toBe('{"by":"most"}');
  for (const leaves of await copies.leaves(ID)) expect(leaves).toHaveLength(1);
});

test('a write whose answer is lost is taken back where another is acknowledged, when it is tried again or by and by', async () => {
  for (const isTriedAgain of [true, false]) {
    const copies = copiesOf(seeded(7));
    const seen = copies.seenFrom(() => [2]);
    let isLost = true;
    const lossy: typeof seen = Object.assign(
      { ...seen },
      {
        async bulkDocs(...sent: Parameters<typeof seen.bulkDocs>) {
          const answers = await seen.bulkDocs(...sent);
          if (isLost) throw new Error('the answer is lost');
          return answers;
        },
      },
    );
    const alone = databaseOf(lossy);
    const most = databaseOf(copies.seenFrom(() => [0, 1]));
    const doc = { id: ID, json: '{"by":"alone"}' };
    expect(await alone.put([doc])).toEqual(['unavailable']);
    isLost = false;
    const [read] = await alone.get([ID]);
    expect((await most.put([{ id: ID, json: '{"by":"most"}' }])).every(isWritten)).toBe(true);
    await copies.synchronise();
    if (isTriedAgain) expect(await alone.put([{ ...doc, rev: read!.rev }])).toEqual(['conflict']);
    else await alone.settle();
    await copies.synchronise();
    expect((await most.get([ID]))[0]?.json).toBe('{"by":"most"}');
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
