import { expect, test } from 'vitest';
import { CursorGone, StoreUnavailable, type Outcome } from '#server/store/store.ts';
import { worstStore } from '#tests/support/worst-store.ts';
import { storeContract } from './store.ts';

const skip = [
  {
    reason: 'It is in memory: nothing outlives it.',
    tests: ['what was written is there after the store was closed and opened again'],
  },
];

for (const seed of [1, 2, 3])
  storeContract(
    `the worst legal store, seed ${seed}`,
    async () => ({ store: worstStore({ seed }) }),
    {
      skip,
    },
  );
storeContract('the calm store', async () => ({ store: worstStore({ seed: 1, calm: true }) }), {
  skip,
});

/** What a run of puts, one after the other, comes to. */
async function run(seed: number, calm: boolean): Promise<Outcome[]> {
  const database = await worstStore({ seed, calm }).open('contacts');
  const docs = Array.from({ length: 300 }, (_, n) => ({ id: `n${n}`, json: '{}' }));
  return database.put(docs);
}

test('the worst store is nasty, the same way for the same seed, and the calm one is not', async () => {
  const worst = await run(1, false);
  expect(worst).toContain('unavailable');
  expect(await run(1, false)).toEqual(worst);
  expect(await run(2, false)).not.toEqual(worst);
  expect(await run(1, true)).not.toContain('unavailable');
});

test('a cursor from after the backup is gone when the backup is restored, an older one holds', async () => {
  const store = worstStore({ seed: 1, calm: true });
  const database = await store.open('contacts');
  await database.put([{ id: 'a', json: '{}' }]);
  const old = (await database.changes(null, 10)).cursor;
  const backup = store.snapshot();
  await database.put([{ id: 'b', json: '{}' }]);
  const late = (await database.changes(null, 10)).cursor;
  store.restore(backup);
  await database.put([
    { id: 'c', json: '{}' },
    { id: 'd', json: '{}' },
  ]);
  await expect(database.changes(late, 10)).rejects.toThrow(CursorGone);
  const { docs } = await database.changes(old, 10);
  expect(docs.map(({ id }) => id)).toEqual(['c', 'd']);
  store.restore(backup);
  expect((await database.changes(null, 10)).docs.map(({ id }) => id)).toEqual(['a']);
});

test('a store that is away says so until it is back', async () => {
  const store = worstStore({ seed: 1 });
  const database = await store.open('contacts');
  store.setAway(true);
  await expect(database.get(['a'])).rejects.toThrow(StoreUnavailable);
  await expect(store.open('contacts')).rejects.toThrow(StoreUnavailable);
  store.setAway(false);
  expect(await database.get(['a'])).toEqual([]);
});
