import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '#shared/record/merge.ts';
import { isTombstone, type Held } from '#shared/record/record.ts';
import type { Kept, Revisions } from '#server/store/couch/pouch.ts';
import type { Database } from '#server/store/store.ts';
import { CONTACT_ID, held } from '#tests/support/arbitraries.ts';
import { memoryCouch } from '#tests/support/couch.ts';

/** A leaf as another node brings it: how long its branch is, and what it says. */
const leaves = fc.array(fc.record({ length: fc.integer({ min: 1, max: 4 }), held }), {
  minLength: 2,
  maxLength: 5,
});

/** The ways in which somebody meets a document. */
const READINGS = {
  get: (database: Database) => database.get([CONTACT_ID]),
  changes: async (database: Database) => (await database.changes(null, 10)).docs,
  find: (database: Database) => database.find('all', 'x', 'x', 10),
  put: (database: Database) => database.put([{ id: CONTACT_ID, rev: '1-none', json: '{}' }]),
};
const reading = fc.constantFrom(...(Object.keys(READINGS) as (keyof typeof READINGS)[]));

const hashOf = (text: string) => createHash('md5').update(text).digest('hex');

interface Replicated {
  bulkDocs(
    docs: (Kept & { _revisions: Revisions })[],
    options: { new_edits: false },
  ): Promise<unknown>;
  get(id: string, options: { conflicts: true }): Promise<{ _conflicts?: string[] }>;
  get(id: string, options: { open_revs: 'all' }): Promise<{ ok: Kept & { _deleted?: true } }[]>;
}

/** The raw databases of a couch, into which replication writes. */
const rawOf = async (couch: ReturnType<typeof memoryCouch>, name: string) =>
  (await couch.server.open(name, () => undefined)).couch as unknown as Replicated;

test('leaves that nodes took at once become one contact, the same in whatever order they come and are read, and a deletion wins', async () => {
  await fc.assert(
    fc.asyncProperty(
      leaves,
      fc.array(fc.tuple(reading, fc.boolean()), { minLength: 1, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      async (all, readings, order) => {
        const couch = memoryCouch();
        const stores = [couch.store(), couch.store()];
        const databases = await Promise.all(stores.map((store) => store.open('contacts-o')));
        const raw = await rawOf(couch, 'contacts-o');
        const left = all.map((leaf, i) => ({ ...leaf, i }));
        /** The next leaf comes from another node, as replication brings it. */
        const arrive = async () => {
          const [leaf] = left.splice(order.next().value % left.length, 1);
          if (leaf === undefined) return;
          const ids = Array.from({ length: leaf.length }, (_, n) => hashOf(`${leaf.i} ${n}`));
          const _rev = `${leaf.length}-${ids[0]}`;
          const json = JSON.stringify(leaf.held);
          const keys = [['all', '78']] as const;
          const doc = {
            _id: CONTACT_ID,
            _rev,
            json,
            keys,
            _revisions: { start: leaf.length, ids },
          };
          await raw.bulkDocs([doc], { new_edits: false });
        };
        for (const [kind, both] of readings) {
          await arrive();
          await Promise.all(
            databases.slice(both ? 0 : 1).map((database) => READINGS[kind](database)),
          );
        }
        while (left.length > 0) await arrive();

        const expected = all.map((leaf): Held => leaf.held).reduce((a, b) => merge(a, b));
        const forms = await Promise.all(databases.map((database) => database.get([CONTACT_ID])));
        for (const [doc] of forms) expect(doc?.json).toBe(JSON.stringify(expected));
        expect(isTombstone(expected)).toBe(all.some((leaf) => isTombstone(leaf.held)));
        expect((await raw.get(CONTACT_ID, { conflicts: true }))._conflicts).toBeUndefined();
        const open = await raw.get(CONTACT_ID, { open_revs: 'all' });
        expect(open.filter(({ ok }) => !ok._deleted)).toHaveLength(1);
        await Promise.all(stores.map((store) => store.close()));
      },
    ),
    { numRuns: 200 },
  );
});

test('of documents of which nothing can be made together one stands, a removal before all, found by the keys of both', async () => {
  const couch = memoryCouch();
  const store = couch.store();
  const database = await store.open('private-o');
  const raw = await rawOf(couch, 'private-o');
  const leaf = (id: string, of: string, rest: Partial<Kept>) => {
    const ids = [hashOf(`${id} ${of}`)];
    return { _id: id, _rev: `1-${ids[0]}`, ...rest, _revisions: { start: 1, ids } };
  };
  await raw.bulkDocs(
    [
      leaf('raw:a', '1', { json: '{"n":1}', keys: [['contact', '61']] }),
      leaf('raw:a', '2', { json: '{"n":2}', keys: [['contact', '62']] }),
      leaf('session:a', '1', { json: '{"until":1}' }),
      leaf('session:a', '2', { removed: true }),
    ],
    { new_edits: false },
  );
  expect((await database.get(['raw:a', 'session:a'])).map(({ id }) => id)).toEqual(['raw:a']);
  for (const contact of ['a', 'b'])
    expect(await database.find('contact', contact, contact, 9)).toHaveLength(1);
  await database.put(
    (await database.get(['raw:a'])).map(({ id, rev }) => ({ id, rev, json: null })),
  );
  expect(await database.get(['raw:a'])).toEqual([]);
  await store.close();
});

test('conflicts that nobody reads are settled by the store itself', async () => {
  const couch = memoryCouch();
  const store = couch.store();
  await store.open('contacts-o');
  const raw = await rawOf(couch, 'contacts-o');
  const records = [1, 2].map((n) => ({
    id: CONTACT_ID,
    values: { [`tag/${n}`]: `${n}` },
    stamp: `00000000000${n}-0000-aaaaaaaaaaaa`,
  }));
  await raw.bulkDocs(
    records.map((record, n) => {
      const ids = [hashOf(String(n))];
      const json = JSON.stringify(record);
      return { _id: CONTACT_ID, _rev: `1-${ids[0]}`, json, _revisions: { start: 1, ids } };
    }),
    { new_edits: false },
  );
  await store.settle();
  const leaves = await raw.get(CONTACT_ID, { open_revs: 'all' });
  const [left, ...more] = leaves.filter(({ ok }) => !ok._deleted);
  expect(more).toEqual([]);
  expect(Object.keys((JSON.parse(left!.ok.json ?? '') as (typeof records)[0]).values)).toEqual([
    'tag/1',
    'tag/2',
  ]);
  await store.close();
});
