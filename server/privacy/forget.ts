import { privateOf, type Deps } from '../context.ts';
import { putSurely } from '../store/put-surely.ts';
import type { Database } from '../store/store.ts';
import { takeOutOfParts } from '../uploads/before.ts';

/** The look-up key of the documents in `private` that speak of one contact, and go with it. */
export const CONTACT_KEY = 'contact';

/** The look-up key of deletions that are gone after once more. */
const FORGET = 'forget';
const PAGE = 200;
const LAST = '\uffff';
/** How long the traces of a deleted contact are looked for: look-ups do not lag as long. */
const FORGET_FOR = 10 * 60_000;

/** A deletion whose traces are looked for again. */
interface Forgotten {
  contactId: string;
  at: number;
}

const forgetId = (contactId: string): string => `forget:${contactId}`;

/**
 * Removes what the server keeps about deleted contacts besides their tombstones: raw requests, `match` documents, and what
 * they were before an upload. The look-up may lag behind what was written a moment ago, so `forgetAgain` does it again for a
 * while: also what could not be removed now.
 *
 * @throws StoreUnavailable where it is not known that it will be done again.
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
  // One that somebody else has just written is as good.
  await putSurely(
    own,
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
  await removeAllOf(own, contactIds);
}

/** Looks once more for the traces of contacts that were deleted in the last minutes. */
export async function forgetAgain(own: Database, now: number): Promise<void> {
  let from = '';
  for (;;) {
    const docs = await own.find(FORGET, from, LAST, PAGE);
    const forgotten = docs.map(({ json }) => JSON.parse(json) as Forgotten);
    await removeAllOf(
      own,
      forgotten.map(({ contactId }) => contactId),
    );
    await remove(
      own,
      docs.filter((_, i) => now - (forgotten[i]?.at ?? now) > FORGET_FOR),
    );
    const last = forgotten.at(-1);
    if (last === undefined || docs.length < PAGE) return;
    from = `${last.contactId}\0`;
  }
}

/** Removes everything in `private` about contacts, earlier revisions included; what speaks of others too keeps those. */
async function removeAllOf(own: Database, contactIds: readonly string[]): Promise<void> {
  for (const contactId of contactIds)
    for (;;) {
      const docs = await own.find(CONTACT_KEY, contactId, contactId, PAGE);
      if ((await remove(own, docs)) === 0 || docs.length < PAGE) break;
    }
  await takeOutOfParts(own, contactIds);
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
