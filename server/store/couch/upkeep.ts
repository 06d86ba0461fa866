import type { Random } from '#shared/base/ports.ts';
import type { Log } from '#server/log.ts';
import { CONFLICTS_VIEW } from './design.ts';
import type { Leaves } from './leaves.ts';
import type { CouchServer, PouchDatabase } from './pouch.ts';

/** How often conflicts are looked for that nobody reads (milliseconds). */
const SETTLE_EVERY = 60_000;
/** How often databases are compacted, so that what is deleted is gone within a day, and tried again (milliseconds). */
const COMPACT_EVERY = 8 * 3_600_000;
const COMPACT_AGAIN = 3_600_000;
/** Conflicts that are settled at once. */
const PAGE = 200;

/** Settles the conflicts of a database that no reader meets. */
export async function settleConflicts(couch: PouchDatabase, leaves: Leaves): Promise<void> {
  const { rows } = await couch.query(CONFLICTS_VIEW, {
    include_docs: true,
    conflicts: true,
    limit: PAGE,
  });
  await leaves.settle(rows.flatMap(({ doc }) => doc ?? []));
}

/** Compacts all databases, one after the other. False: some must be done again. */
export async function compactAll(server: CouchServer, log: Log): Promise<boolean> {
  let done = true;
  for (const name of await server.names()) {
    try {
      if (await server.compact(name)) continue;
      log.info('store_compaction_delayed', { database: name, reason: 'a node is away or behind' });
    } catch (error) {
      log.error('store_compaction_delayed', { database: name, reason: (error as Error).message });
    }
    done = false;
  }
  return done;
}

export interface UpkeepWork {
  settle: () => Promise<void>;
  /** False: it must be done again soon. */
  compact: () => Promise<boolean>;
}

/** Does what a store needs from time to time until what is answered is called. Each server does it, at another time. */
export function startUpkeep({ settle, compact }: UpkeepWork, random: Random): () => void {
  const settling = setInterval(() => void settle().catch(() => undefined), SETTLE_EVERY).unref();
  const [share = 0] = random(1);
  let compacting: NodeJS.Timeout;
  const later = (delay: number) => {
    compacting = setTimeout(() => {
      void compact()
        .catch(() => false)
        .then((done) => later(done ? COMPACT_EVERY : COMPACT_AGAIN));
    }, delay).unref();
  };
  later(COMPACT_AGAIN * (share / 256));
  return () => {
    clearInterval(settling);
    clearTimeout(compacting);
  };
}
