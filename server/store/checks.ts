import { DocumentTooLarge, type NewDoc, type Outcome } from './store.ts';

/** Throws unless `name` may name a database: what CouchDB takes, without slashes. */
export function checkDatabaseName(name: string): void {
  if (!/^[a-z][a-z0-9_-]*$/.test(name)) throw new Error(`not a database name: ${name}`);
}

/** Throws if a put names a document twice: which of the two should stand? */
export function checkIdsOnce(docs: readonly NewDoc[]): void {
  if (new Set(docs.map(({ id }) => id)).size < docs.length)
    throw new Error('the same id twice in one put');
}

/** Throws DocumentTooLarge if one of the outcomes of a put says so. */
export function checkSizes(outcomes: readonly (Outcome | undefined)[]): void {
  if (outcomes.includes('too_large')) throw new DocumentTooLarge();
}
