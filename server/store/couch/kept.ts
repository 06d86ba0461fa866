import type { Doc, LookupKey, NewDoc } from '../store.ts';
import type { Found, Kept, KeptKey } from './pouch.ts';

/** A document of the port as CouchDB keeps it. */
export const asKept = ({ id, rev, json, keys }: NewDoc): Kept => ({
  _id: id,
  ...(rev !== undefined && { _rev: rev }),
  ...(json === null
    ? { removed: true }
    : { json, ...(keys && keys.length > 0 && { keys: keys.map(asKeptKey) }) }),
});

/** The document of the port; none for what was removed, and for design documents. */
export function asDocs({ _id, _rev, json, keys }: Found, withKeys = false): Doc[] {
  if (json === undefined) return [];
  return [{ id: _id, rev: _rev, json, ...(withKeys && { keys: (keys ?? []).map(asKey) }) }];
}

/** Whether a document is CouchDB's own (its views), and none of the port. */
export const isDesign = ({ _id }: Kept): boolean => _id.startsWith('_design/');

/** A key as it is kept: CouchDB compares text by language, where é may equal e and marks nothing; digits it does not. */
export const asKeptKey = ([name, value]: LookupKey): KeptKey => [
  name,
  Buffer.from(value).toString('hex'),
];

const asKey = ([name, value]: KeptKey): LookupKey => [name, Buffer.from(value, 'hex').toString()];
