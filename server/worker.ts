import type { Deps } from './context.ts';
import { createDrain } from './handoff/drain.ts';
import { ordered, RAW_AGE } from './handoff/raw.ts';
import { createTakeUp } from './handoff/take-up.ts';
import { forgetAgain, remove } from './privacy/forget.ts';
import { StoreUnavailable, type Database } from './store/store.ts';
import { UPLOAD_AGE } from './uploads/before.ts';
import { oldestKept } from './uploads/uploads.ts';

/** Takes up what was left undone and throws away what is old, at start and every minute. */
export interface Worker {
  start(): void;
  stop(): Promise<void>;
  /** One round over all organisations. */
  runOnce(): Promise<void>;
}

const EVERY = 60_000;
/** How soon the store is asked again while something waits in the spool. */
const SOON = 5_000;
const DAY = 86_400_000;

/** The worker of a server process. Several may run at once: what one does twice with another comes out the same. */
export function createWorker(deps: Deps): Worker {
  const { store, clock, log, config, spool } = deps;
  const takeUp = createTakeUp(deps);
  const drain = createDrain(deps);
  let timers: NodeJS.Timeout[] = [];
  let running: Promise<void> = Promise.resolve();
  let jobs = 0;
  let isOver = false;

  async function runOnce(): Promise<void> {
    await drain(() => isOver);
    const names = (await store.names()).filter((name) => name.startsWith('private-'));
    for (const name of names) {
      const own = await store.open(name);
      await takeUp.all(own);
      await forgetAgain(own, clock());
      await throwAway(own, RAW_AGE, ordered(clock() - config.handoffDays * DAY), 100);
      // A part of an upload may have 4 MiB.
      await throwAway(own, UPLOAD_AGE, oldestKept(clock()), 10);
    }
  }

  const run = (job: () => Promise<void>) => {
    jobs++;
    running = running
      .then(job)
      .catch((error: unknown) => {
        // The store tells of itself.
        if (!(error instanceof StoreUnavailable))
          log.error('worker', { error: error instanceof Error ? error.name : 'unknown' });
      })
      .finally(() => jobs--);
  };

  return {
    start() {
      run(runOnce);
      const soon = () => {
        if (jobs === 0 && spool.waiting().length > 0) run(() => drain(() => isOver));
      };
      timers = [setInterval(() => run(runOnce), EVERY), setInterval(soon, SOON)];
      for (const timer of timers) timer.unref();
    },
    async stop() {
      isOver = true;
      for (const timer of timers) clearInterval(timer);
      await running;
    },
    runOnce,
  };
}

/** Removes the documents whose age, by a look-up key, is up to `oldest`; `page` of them at once. */
async function throwAway(own: Database, key: string, oldest: string, page: number): Promise<void> {
  for (;;) {
    const docs = await own.find(key, '', oldest, page);
    if ((await remove(own, docs)) === 0) return;
  }
}
