import { expect, test } from 'vitest';
import { LARGEST_PART_BYTES } from '#shared/protocol/uploads.ts';
import { couchAt, realCouchUrl } from '#tests/support/couch.ts';

const url = realCouchUrl();

test.skipIf(url === null)(
  'a CouchDB takes the largest part of an upload, and what is too large for it is told and holds up nothing else',
  async () => {
    const couch = couchAt(url ?? '');
    const store = couch.store();
    try {
      const database = await store.open('private-a');
      const text = (length: number) => JSON.stringify({ note: '"'.repeat(length / 2) });
      const docs = [
        { id: 'part', json: text(LARGEST_PART_BYTES) },
        { id: 'large', json: text(8_000_000) },
        { id: 'small', json: '{}' },
      ];
      const rev = { rev: expect.any(String) as string };
      expect(await database.put(docs)).toEqual([rev, 'too_large', rev]);
      const [part] = await database.get(['part']);
      expect(part?.json === docs[0]?.json).toBe(true);
    } finally {
      await store.close();
      await couch.close();
    }
  },
);
