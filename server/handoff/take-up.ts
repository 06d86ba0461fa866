import { createBots } from '../bots/bots.ts';
import type { Deps } from '../context.ts';
import type { Database, Doc } from '../store/store.ts';
import { createIntake } from './intake.ts';
import { RAW_PENDING, rawDoc, readRaw } from './raw.ts';

const PAGE = 100;
const LAST = '\uffff';

/** Does the work on the requests in a `private` database that were kept and not answered. */
export function createTakeUp(deps: Deps): (own: Database) => Promise<void> {
  const intake = createIntake(deps, createBots(deps));

  async function resume(own: Database, found: Doc): Promise<void> {
    const [doc] = await own.get([found.id]);
    if (!doc) return;
    try {
      await intake.resume(own, doc);
    } catch (error) {
      const raw = readRaw(doc);
      const failures = raw.failures + 1;
      const kind = error instanceof Error ? error.name : 'unknown';
      deps.log.error('handoff not worked', { bot: raw.bot.id, error: kind, failures });
      if (kind !== 'StoreUnavailable')
        await own.put([rawDoc(doc.id, { ...raw, failures }, 'pending', doc.rev)]);
    }
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
