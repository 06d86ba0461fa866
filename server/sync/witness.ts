import { confirms, type Witness } from '#shared/protocol/witness.ts';
import type { Held } from '#shared/record/record.ts';
import type { Database } from '../store/store.ts';

/**
 * Whether the store still has what it acknowledged to a device. If not, it was restored from an older copy, and a cursor
 * that is older still would not show that.
 */
export async function hasAll(contacts: Database, witnesses: readonly Witness[]): Promise<boolean> {
  const docs = await contacts.get([...new Set(witnesses.map(([id]) => id))]);
  const stored = new Map(docs.map((doc) => [doc.id, JSON.parse(doc.json) as Held]));
  return witnesses.every((witness) => confirms(stored.get(witness[0]), witness));
}
