import type { LookupKey } from '../store.ts';
import type { Kept, PouchDatabase } from './pouch.ts';

const DESIGN: Kept = {
  _id: '_design/lookup',
  views: {
    keys: { map: 'function (doc) { (doc.keys || []).forEach(function (key) { emit(key); }); }' },
  },
};

/** The view that emits each look-up key of each document. */
export const LOOKUP_VIEW = 'lookup/keys';

/** Makes the view, if it is not there yet. Other servers may do so at the same time. */
export async function ensureLookup(database: PouchDatabase): Promise<void> {
  const [outcome] = await database.bulkDocs([DESIGN]);
  const status = outcome?.status;
  if (status !== undefined && status !== 409) throw new Error(`no view could be made (${status})`);
}

/** Keys as they are kept: CouchDB compares text by language, where é may equal e and marks nothing; digits it does not. */
export const keptKeys = (keys: readonly LookupKey[]): LookupKey[] =>
  keys.map(([name, value]) => keptKey(name, value));

export const keptKey = (name: string, value: string): LookupKey => [
  name,
  Buffer.from(value).toString('hex'),
];
