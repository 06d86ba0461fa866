import type { Clock } from '#shared/base/ports.ts';
import type { Log } from '#server/log.ts';
import { StoreUnavailable } from '../store.ts';

/** Why CouchDB cannot be used, as far as an operator can tell it apart and mend it, in words for the log. */
export const TROUBLES = {
  unreachable: 'cannot be reached: is it running, and is COUCHDB_URL right?',
  credentials: 'refuses the user or the password in COUCHDB_URL; it must be a server admin.',
  not_couchdb:
    'does not answer as CouchDB does: COUCHDB_URL leads elsewhere, or a proxy answers for it.',
  too_old: 'is older than CouchDB 3, which this server needs.',
  disk_full: 'has no space left on a disk. Free some; writing goes on by itself.',
  no_majority: 'reaches too few of its nodes to keep a write on a majority of copies.',
  database_missing:
    'has lost a database that was there. It is made anew, and devices send what they hold.',
  clock: 'has another time than this server: set the clock of whichever is wrong.',
  failing: 'answers with an error.',
} as const;
export type Trouble = keyof typeof TROUBLES;

/** CouchDB cannot be used now, and why. Its message is for operators; nothing of a document is in it. */
export class CouchTrouble extends StoreUnavailable {
  override name = 'CouchTrouble';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, detail = '', cause?: unknown) {
    super(`CouchDB ${TROUBLES[trouble]}${detail && ` (${detail})`}`, { cause });
    this.trouble = trouble;
  }
}

/** Makes StoreUnavailable of whatever a request to CouchDB throws. */
export async function available<T>(ask: () => PromiseLike<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable('CouchDB does not answer as it should', { cause: error });
  }
}

/** Tells the log when CouchDB fails, and when it works again. */
export interface Reporter {
  failed(trouble: CouchTrouble): void;
  worked(): void;
}

/** A trouble that goes on is told again after so long, and is over after so long without it, in milliseconds. */
const AGAIN_AFTER = 600_000;
const OVER_AFTER = 5_000;
/** Reads work without a majority, and say nothing of writes. */
const MAJORITY_AFTER = 60_000;

/** One line for each trouble, however many requests meet it. `where`: the address, without user and password. */
export function createReporter(log: Log, clock: Clock, where: string): Reporter {
  let present: { trouble: Trouble; told: number; met: number } | null = null;
  return {
    failed({ trouble, message }) {
      const now = clock();
      if (present?.trouble !== trouble || Math.abs(now - present.told) >= AGAIN_AFTER) {
        log.error('store_away', { trouble, where, message });
        present = { trouble, told: now, met: now };
      }
      present.met = now;
    },
    worked() {
      const after = present?.trouble === 'no_majority' ? MAJORITY_AFTER : OVER_AFTER;
      if (present === null || Math.abs(clock() - present.met) < after) return;
      present = null;
      log.info('store_back', { where });
    },
  };
}
