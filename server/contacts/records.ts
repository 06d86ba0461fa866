import { isTombstone, LONGEST_RECORD, MOST_KEYS, type Held } from '#shared/record/record.ts';
import { canonicalRecord, merge } from '#shared/record/merge.ts';
import { reachesOf, toContact } from '#shared/contact/contact.ts';
import { identityKey } from '#shared/contact/keys.ts';
import type { Database, LookupKey, Reconcile } from '../store/store.ts';

/** How often a batch is tried again after another writer was faster; then its rest is `busy`. */
const MOST_TRIES = 8;

/**
 * Merges what comes in with what is stored and writes what that changes, durable when it resolves. The one way in
 * which anything gets into a `contacts` database. The answer has one entry each: the merged form, `busy`, or `too_large`
 * for what would make of the stored record one that no device reads, or that the store does not take. Deletions are erased from
 * earlier revisions before it resolves.
 */
export async function mergeIn(
  contacts: Database,
  incoming: readonly Held[],
): Promise<(Held | 'busy' | 'too_large')[]> {
  // The same id twice in one batch is merged first: a put takes each id once.
  const byId = new Map<string, Held>();
  for (const held of incoming) {
    const other = byId.get(held.id);
    byId.set(held.id, other ? merge(other, held) : canonicalHeld(held));
  }
  const done = new Map<string, Held | 'too_large'>();
  let open = [...byId.values()];
  for (let tries = 0; open.length > 0 && tries < MOST_TRIES; tries++) {
    const stored = new Map(
      (await contacts.get(open.map(({ id }) => id))).map((doc) => [doc.id, doc]),
    );
    const writes = [];
    for (const held of open) {
      const doc = stored.get(held.id);
      const before = doc && (JSON.parse(doc.json) as Held);
      const merged = before ? merge(before, held) : held;
      const json = JSON.stringify(merged);
      if (doc?.json === json && !contacts.readsUnsure) done.set(held.id, merged);
      else if (!fits(merged, json)) done.set(held.id, 'too_large');
      else writes.push({ merged, doc: { ...asDoc(merged, json), ...(doc && { rev: doc.rev }) } });
    }
    const outcomes = await contacts.put(writes.map(({ doc }) => doc));
    writes.forEach(({ merged }, i) => {
      if (typeof outcomes[i] === 'object') done.set(merged.id, merged);
      else if (outcomes[i] === 'too_large') done.set(merged.id, 'too_large');
    });
    const gone = writes.filter(({ merged }) => isTombstone(merged) && done.has(merged.id));
    if (gone.length > 0) await contacts.erase(gone.map(({ merged }) => merged.id));
    open = open.filter(({ id }) => !done.has(id));
  }
  return incoming.map(({ id }) => done.get(id) ?? 'busy');
}

/** A contact of the forms of it that a cluster took at once: merged, whatever is added to it later. */
export const mergeLeaves: Reconcile = (leaves) => {
  const [first, ...others] = leaves.flatMap(({ json }) =>
    json === null ? [] : [JSON.parse(json) as Held],
  );
  if (first === undefined) return { json: null, keys: [] };
  const merged = others.reduce((a, b) => merge(a, b), first);
  const { json, keys } = asDoc(merged, JSON.stringify(merged));
  return { json, keys };
};

/** Those of the ids whose contacts are deleted. */
export async function deletedOf(contacts: Database, ids: readonly string[]): Promise<Set<string>> {
  const docs = await contacts.get([...new Set(ids)]);
  return new Set(
    docs.filter(({ json }) => isTombstone(JSON.parse(json) as Held)).map(({ id }) => id),
  );
}

const fits = (held: Held, json: string): boolean =>
  isTombstone(held) ||
  (json.length <= LONGEST_RECORD && Object.keys(held.values).length <= MOST_KEYS);

const canonicalHeld = (held: Held): Held => (isTombstone(held) ? held : canonicalRecord(held));

/** The names of the look-up keys of a contact. */
export const LOOKUP = { phone: 'phone', email: 'email', identity: 'identity' } as const;

/** The document of a record or tombstone, of which `json` is the text. */
export function asDoc(held: Held, json: string) {
  return { id: held.id, json, keys: isTombstone(held) ? [] : lookupKeys(held) };
}

function lookupKeys(record: Exclude<Held, { deleted: string }>): LookupKey[] {
  const { phones, emails } = reachesOf(record);
  return [
    ...[...new Set(phones)].map((phone): LookupKey => [LOOKUP.phone, phone]),
    ...[...new Set(emails)].map((email): LookupKey => [LOOKUP.email, email]),
    ...toContact(record)
      .identities.filter(({ kind }) => kind !== 'phone' && kind !== 'email')
      .map((identity): LookupKey => [LOOKUP.identity, identityKey(identity)]),
  ];
}
