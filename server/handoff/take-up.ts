import type { Deps } from '../context.ts';
import { StoreUnavailable, type Database } from '../store/store.ts';
import { createIntake } from './intake.ts';
import { RAW_PENDING, rawDoc, readRaw } from './raw.ts';

const PAGE = 100;
const LAST = '\uffff';

/** Does the work on requests in a `private` database that were kept and not answered. */
export interface TakeUp {
  all(own: Database): Promise<void>;
  /** By the id of its document; one that is done is left alone. */
  one(own: Database, id: string): Promise<void>;
}

export function createTakeUp(deps: Deps): TakeUp {
  const intake = createIntake(deps);

  async function one(own: Database, id: string): Promise<void> {
    const [doc] = await own.get([id]);
    if (!doc || readRaw(doc).state === 'done') return;
    try {
      await intake.resume(own, doc);
    } catch (error) {
      // No failure of its own: it waits for the store, which tells the log itself.
      if (error instanceof StoreUnavailable) return;
      const raw = readRaw(doc);
      const failures = raw.failures + 1;
      const kind = error instanceof Error ? error.name : 'unknown';
      deps.log.error('handoff not worked', { bot: raw.bot.id, error: kind, failures });
      await own.put([rawDoc(doc.id, { ...raw, failures }, 'pending', doc.rev)]);
    }
  }

  async function all(own: Database): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const docs = await own.find(RAW_PENDING, '', LAST, PAGE);
      const fresh = docs.filter(({ id }) => !tried.has(id));
      if (fresh.length === 0) return;
      for (const doc of fresh) {
        tried.add(doc.id);
        await one(own, doc.id);
      }
    }
  }

  return { all, one };
}
