import { createBots } from '../bots/bots.ts';
import { deletedOf } from '../contacts/records.ts';
import { contactsOf, type Deps } from '../context.ts';
import { remove } from '../privacy/forget.ts';
import type { Database, Doc } from '../store/store.ts';
import { createIntake, RAW_PENDING, rawDoc, type Raw } from './intake.ts';

const PAGE = 100;
const LAST = '\uffff';

/** Does the work on the requests in a `private` database that were kept and not answered. */
export function createTakeUp(deps: Deps): (own: Database) => Promise<void> {
  const { store, log } = deps;
  const intake = createIntake(deps, createBots(deps));

  async function resume(own: Database, found: Doc): Promise<void> {
    const [doc] = await own.get([found.id]);
    if (!doc) return;
    try {
      const { contactId } = await intake.resume(own, doc);
      if (contactId !== null) await forgetIfDeleted(own, doc, contactId);
    } catch (error) {
      const raw = JSON.parse(doc.json) as Raw;
      const kind = error instanceof Error ? error.name : 'unknown';
      log.error('handoff not worked', { bot: raw.bot.id, error: kind, failures: raw.failures + 1 });
      if (kind !== 'StoreUnavailable')
        await own.put([
          { ...rawDoc({ ...raw, failures: raw.failures + 1 }, 'pending'), rev: doc.rev },
        ]);
    }
  }

  /** A request whose contact is deleted by now is not kept. */
  async function forgetIfDeleted(
    own: Database,
    { id, json }: Doc,
    contactId: string,
  ): Promise<void> {
    const contacts = await contactsOf(store, (JSON.parse(json) as Raw).organisationId);
    if ((await deletedOf(contacts, [contactId])).size > 0) await remove(own, await own.get([id]));
  }

  return async (own) => {
    const tried = new Set<string>();
    for (;;) {
      const docs = await own.find(RAW_PENDING, '', LAST, PAGE);
      const fresh = docs.filter(({ id }) => !tried.has(id));
      if (fresh.length === 0) return;
      for (const doc of fresh) {
        tried.add(doc.id);
        await resume(own, doc);
      }
    }
  };
}
