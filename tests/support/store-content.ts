import { randomBytes } from 'node:crypto';
import { secretOf } from '#server/secret.ts';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import { patiently, putPatiently } from '#server/store/patience.ts';
import type { Doc, LookupKey, NewDoc, Store } from '#server/store/store.ts';

export const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
const silent = { info: () => undefined, error: () => undefined };

export const sqliteAt = (dir: string): Store => openSqliteStore({ dir, random, log: silent });

/** Texts that stores are known to change or to confuse. */
const TEXTS = ['', 'Ṱshianeo', 'é', 'e\u0301', '👩‍👩‍👧', '\u0000', '\u{10ffff}', '"\\', '\ud800'];

/** Documents as an installation has them, so many, with keys and texts of every kind. */
export function documentsOf(count: number, version = 0): NewDoc[] {
  return Array.from({ length: count }, (_, n) => {
    const text = TEXTS[n % TEXTS.length] ?? '';
    const keys: LookupKey[] = [
      ['number', String(n).padStart(6, '0')],
      ['text', text],
      ['text', text],
    ];
    const json = JSON.stringify({ n, text, [`é${text}`]: null, version });
    return { id: `doc:${n}`, json, keys: n % 5 === 0 ? [] : keys };
  });
}

export const CONTACTS = 'contacts-0b5f';
export const PRIVATE = 'private-0b5f';

/** A store with the secret of an installation and documents in each of its databases; the answer is the secret. */
export async function fill(store: Store, count = 300): Promise<Uint8Array> {
  const secret = await secretOf({ store, random }, null);
  await putPatiently(await store.open('system'), documentsOf(20));
  await putPatiently(await store.open(PRIVATE), documentsOf(count / 3));
  await putPatiently(await store.open(CONTACTS), documentsOf(count));
  return secret;
}

/** Everything that a store holds, by database and id: text, and look-up keys as a set. */
export async function contentOf(store: Store): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const name of (await store.names()).sort()) {
    const database = await store.open(name);
    const docs = new Map<string, Doc>();
    for (let [since, more]: [string | null, boolean] = [null, true]; more;) {
      const page = await patiently(() => database.changes(since, 500, { keys: true }));
      for (const doc of page.docs) docs.set(doc.id, doc);
      ({ cursor: since, more } = page);
    }
    content[name] = Object.fromEntries(
      [...docs.values()]
        .map(({ id, json, keys = [] }) => [id, [json, asSet(keys)]] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
  return content;
}

const asSet = (keys: readonly LookupKey[]): string[] =>
  [...new Set(keys.map(([name, value]) => JSON.stringify([name, value.toWellFormed()])))].sort();
