import { afterAll, expect, test } from 'vitest';
import { couchAt, realCouchUrl } from '#tests/support/couch.ts';

const url = realCouchUrl();
const couch = url === null ? null : couchAt(url);
afterAll(() => couch?.close());

/** What CouchDB itself answers, to somebody with its password. */
async function ask(path: string): Promise<{ status: number; body: { doc_count?: number } }> {
  const { origin, username, password } = new URL(url ?? '');
  const answer = await fetch(`${origin}/${couch?.prefix}${path}`, {
    headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` },
  });
  return { status: answer.status, body: (await answer.json()) as { doc_count?: number } };
}

test.skipIf(url === null)(
  'after the store’s own compaction what was deleted cannot be read back from CouchDB, and removed documents are gone',
  { timeout: 600_000 },
  async () => {
    const store = couch!.store();
    const database = await store.open('private-o');
    const ids = Array.from({ length: 250 }, (_, n) => `raw:${n}`);
    const keys = [['contact', 'Thandi']] as const;
    const made = await database.put(ids.map((id) => ({ id, json: '{"name":"Thandi"}', keys })));
    const rev = (n: number) => (made[n] as { rev: string }).rev;
    await database.put([{ id: 'raw:0', rev: rev(0), json: '{}' }]);
    await database.put(ids.slice(1).map((id, n) => ({ id, rev: rev(n + 1), json: null })));
    expect((await ask(`private-o/raw:0?rev=${rev(0)}`)).status).toBe(200);
    await expect.poll(() => store.compact(), { timeout: 500_000 }).toBe(true);
    expect((await ask(`private-o/raw:0?rev=${rev(0)}`)).status).toBe(404);
    expect((await ask(`private-o/raw:1?rev=${rev(1)}`)).status).toBe(404);
    expect((await database.get(ids)).map(({ json }) => json)).toEqual(['{}']);
    // The one that is left, and the design document.
    await expect.poll(async () => (await ask('private-o')).body.doc_count).toBe(2);
    const [again] = await database.put([{ id: 'raw:1', json: '{"n":1}' }]);
    expect(again).toHaveProperty('rev');
    await store.close();
  },
);
