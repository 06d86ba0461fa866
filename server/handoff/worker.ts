import { createBots } from '../bots/bots.ts';
import { contactsOf, type Deps } from '../context.ts';
import type { Database, Doc } from '../store/store.ts';
import { FORGET, forgetId, remove, removeAllOf, type Forgotten } from './forget.ts';
import { createIntake, ordered, RAW_AGE, RAW_PENDING, rawDoc, type Raw } from './intake.ts';

/** Takes up what was left undone and throws away what is old, at start and every minute. */
export interface HandoffWorker {
  start(): void;
  stop(): Promise<void>;
  /** One round over all organisations. */
  runOnce(): Promise<void>;
}

const EVERY = 60_000;
const PAGE = 100;
const RAW_DAYS = 30 * 86_400_000;
/** How long the traces of a deleted contact are looked for: look-ups do not lag as long. */
const FORGET_FOR = 10 * 60_000;
const LAST = '\uffff';

/** The worker of a server process. Several may run at once: what one does twice with another comes out the same. */
export function createHandoffWorker(deps: Deps): HandoffWorker {
  const { store, clock, log } = deps;
  const intake = createIntake(deps, createBots(deps));
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function takeUp(own: Database): Promise<void> {
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
  }

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
    const [held] = await contacts.get([contactId]);
    if (held && 'deleted' in (JSON.parse(held.json) as object))
      await remove(own, await own.get([id]));
  }

  async function forgetAgain(own: Database): Promise<void> {
    let from = '';
    for (;;) {
      const docs = await own.find(FORGET, from, LAST, PAGE);
      for (const { rev, json } of docs) {
        const { contactId, at } = JSON.parse(json) as Forgotten;
        await removeAllOf(own, contactId);
        if (clock() - at > FORGET_FOR) await remove(own, [{ id: forgetId(contactId), rev }]);
        from = `${contactId}\0`;
      }
      if (docs.length < PAGE) return;
    }
  }

  async function throwAway(own: Database): Promise<void> {
    const before = ordered(clock() - RAW_DAYS);
    for (;;) {
      const docs = await own.find(RAW_AGE, '', before, PAGE);
      if ((await remove(own, docs)) === 0) return;
    }
  }

  async function runOnce(): Promise<void> {
    const names = (await store.names()).filter((name) => name.startsWith('private-'));
    for (const name of names) {
      const own = await store.open(name);
      await takeUp(own);
      await forgetAgain(own);
      await throwAway(own);
    }
  }

  const round = () => {
    running = running
      .then(runOnce)
      .catch((error: unknown) =>
        log.error('handoff worker', { error: error instanceof Error ? error.name : 'unknown' }),
      );
  };

  return {
    start() {
      round();
      timer = setInterval(round, EVERY);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await running;
    },
    runOnce,
  };
}
