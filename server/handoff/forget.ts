import { privateOf, type Deps } from '../context.ts';
import type { Database } from '../store/store.ts';
import { CONTACT_KEY } from './log-contact.ts';

/** The look-up key of deletions that are gone after once more. */
export const FORGET = 'forget';
const PAGE = 200;

/**
 * Removes what the server keeps about deleted contacts besides their tombstones: raw requests and `match` documents. The
 * look-up may lag behind what was written a moment ago, so the worker does it again for a while.
 */
export async function forgetContact(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  organisationId: string,
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return;
  const own = await privateOf(store, organisationId);
  const at = clock();
  const known = await own.get(contactIds.map(forgetId));
  await own.put(
    [...new Set(contactIds)].map((contactId) => {
      const before = known.find(({ id }) => id === forgetId(contactId));
      return {
        id: forgetId(contactId),
        json: JSON.stringify({ contactId, at } satisfies Forgotten),
        keys: [[FORGET, contactId]] as const,
        ...(before && { rev: before.rev }),
      };
    }),
  );
  for (const contactId of contactIds) await removeAllOf(own, contactId);
}

/** A deletion whose traces are looked for again. */
export interface Forgotten {
  contactId: string;
  at: number;
}

export const forgetId = (contactId: string): string => `forget:${contactId}`;

/** Removes everything in `private` with the key of a contact, earlier revisions included. */
export async function removeAllOf(own: Database, contactId: string): Promise<void> {
  for (;;) {
    const docs = await own.find(CONTACT_KEY, contactId, contactId, PAGE);
    if (docs.length === 0 || (await remove(own, docs)) === 0) return;
    if (docs.length < PAGE) return;
  }
}

/** Removes documents and their earlier revisions; the answer is how many. One that has just been changed stays. */
export async function remove(
  own: Database,
  docs: readonly { id: string; rev: string }[],
): Promise<number> {
  if (docs.length === 0) return 0;
  const outcomes = await own.put(docs.map(({ id, rev }) => ({ id, rev, json: null })));
  const gone = docs.filter((_, i) => typeof outcomes[i] === 'object').map(({ id }) => id);
  if (gone.length > 0) await own.erase(gone);
  return gone.length;
}
