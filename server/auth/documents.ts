import { putSurely } from '../store/put-surely.ts';
import { StoreUnavailable, type Database, type LookupKey } from '../store/store.ts';

/** How often a change is tried again after another writer was faster. */
const MOST_TRIES = 50;

/** Documents of one kind, by key; each is changed by compare-and-set, and what was written is seen at once. */
export interface Documents<T extends object> {
  get(key: string): Promise<T | null>;
  /** The documents of those keys that exist, in no order. */
  getAll(keys: readonly string[]): Promise<T[]>;
  /** Makes a document; false if there is one. */
  create(key: string, body: T, lookup?: readonly LookupKey[]): Promise<boolean>;
  /**
   * Puts what `next` makes of the document (null: there is none) in its place; null removes it, undefined leaves it.
   * `next` runs again when another writer was faster. The answer is what it last made. Where two at once make the same
   * text, both may be answered though it was written once: who counts must make it differ.
   */
  change(
    key: string,
    next: (body: T | null) => T | null | undefined,
    lookup?: readonly LookupKey[] | ((body: T) => readonly LookupKey[]),
  ): Promise<T | null | undefined>;
  remove(key: string): Promise<void>;
}

/**
 * The documents `<kind>:<key>` of a database, which is opened when it is first needed.
 *
 * @throws StoreUnavailable from every method, when the store cannot answer or keeps being unsure of a write;
 * DocumentTooLarge from those that write.
 */
export function documents<T extends object>(
  open: () => Promise<Database>,
  kind: string,
): Documents<T> {
  const idOf = (key: string): string => `${kind}:${key}`;
  const read = async (keys: readonly string[]) => (await open()).get(keys.map(idOf));
  const parse = (json: string) => JSON.parse(json) as T;

  /** Whether the document was written; false: it is not at that revision. */
  const put = async (
    id: string,
    json: string | null,
    rev?: string,
    keys?: readonly LookupKey[] | null,
  ): Promise<boolean> =>
    putSurely(await open(), [
      { id, json, ...(rev !== undefined && { rev }), ...(keys && { keys }) },
    ]);

  async function change(
    key: string,
    next: (body: T | null) => T | null | undefined,
    lookup?: readonly LookupKey[] | ((body: T) => readonly LookupKey[]),
  ): Promise<T | null | undefined> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const [doc] = await read([key]);
      const made = next(doc ? parse(doc.json) : null);
      if (made === undefined || (made === null && !doc)) return made;
      const keys = typeof lookup === 'function' ? made && lookup(made) : lookup;
      if (await put(idOf(key), made && JSON.stringify(made), doc?.rev, keys)) return made;
    }
    throw new StoreUnavailable('too many writers at once');
  }

  return {
    async get(key) {
      const [doc] = await read([key]);
      return doc ? parse(doc.json) : null;
    },
    getAll: async (keys) => (await read([...new Set(keys)])).map(({ json }) => parse(json)),
    create: (key, body, lookup) => put(idOf(key), JSON.stringify(body), undefined, lookup),
    change,
    remove: async (key) => {
      await change(key, () => null);
    },
  };
}
