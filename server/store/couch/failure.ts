import type { Clock } from '#shared/base/ports.ts';
import type { Log } from '#server/log.ts';
import { StoreUnavailable } from '../store.ts';

/** Why CouchDB cannot be used, as far as an operator can tell it apart and mend it, in words for the log. */
export const TROUBLES = {
  unreachable: 'cannot be reached: is it running, and is COUCHDB_URL right?',
  silent: 'does not answer in time: is it overloaded, or the network cut?',
  credentials:
    'refuses the user or the password in COUCHDB_URL; it must be a server admin. After some wrong tries CouchDB locks it for five minutes.',
  not_couchdb:
    'does not answer as CouchDB does: COUCHDB_URL leads elsewhere, or a proxy answers for it.',
  too_old: 'is older than CouchDB 3, which this server needs.',
  disk_full: 'has no space left on a disk. Free some; writing goes on by itself.',
  unwritable:
    'cannot write, as when a disk is full; its own log says why. Writing goes on by itself.',
  no_majority:
    'keeps writes on too few copies: nodes are away, or have no space. Nothing is acknowledged until they are back.',
  database_missing:
    'has lost a database that was there. It is made anew, and devices send what they hold.',
  failing: 'answers with an error; its own log may say more.',
} as const;
export type Trouble = keyof typeof TROUBLES;

/** What is asked of CouchDB, as far as one may fail while others work: views are another disk's, or are being built. */
export type Kind = 'read' | 'find' | 'write';

/** CouchDB cannot be used now, and why. Its message is for operators; nothing of a document is in it. */
export class CouchTrouble extends StoreUnavailable {
  override name = 'CouchTrouble';
  readonly trouble: Trouble;

  /** `detail`: a status, or a word of CouchDB's or the network's that names no data. */
  constructor(trouble: Trouble, detail = '', cause?: unknown) {
    super(`CouchDB ${TROUBLES[trouble]}${detail && ` (${detail})`}`, { cause });
    this.trouble = trouble;
  }
}

/** CouchDB takes no document of this size, whenever it is asked. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Makes StoreUnavailable of whatever a request to CouchDB throws. What is no answer of CouchDB's is told to `report`. */
export async function available<T>(
  ask: () => PromiseLike<T>,
  report: (trouble: CouchTrouble) => void,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    const trouble = new CouchTrouble('failing', error instanceof Error ? error.name : '', error);
    report(trouble);
    throw trouble;
  }
}

/** Tells the log when CouchDB fails, and when it works again. */
export interface Reporter {
  failed(trouble: CouchTrouble, kind: Kind): void;
  /** Something of this kind was answered as it should. */
  worked(kind: Kind): void;
  /** How far this server's clock is ahead of CouchDB's, in milliseconds; NaN: it did not say. */
  clockIs(ahead: number): void;
  /** It refused a document for its size. */
  refused(): void;
}

/** A trouble that goes on is told again after so long, and is over after so long without it, in milliseconds. */
const AGAIN_AFTER = 600_000;
const OVER_AFTER = 5_000;
/** A clock that is further from CouchDB's than this is told; it is right again within half of it (milliseconds). */
const CLOCK_TOLERANCE = 60_000;

/** Troubles that are over when what met them works, and not when anything does. */
const PARTIAL: ReadonlySet<Trouble> = new Set<Trouble>([
  'silent',
  'disk_full',
  'unwritable',
  'no_majority',
  'failing',
]);

/** One line for each trouble, however many requests meet it. `where`: the address, without user and password. */
export function createReporter(log: Log, clock: Clock, where: string): Reporter {
  const present = new Map<Trouble, { met: number; kind: Kind }>();
  const told = new Map<string, number>();

  /** Writes a line, unless there was the same within the last minutes. */
  function tell(event: string, name: string, message: string): void {
    const before = told.get(name);
    if (before !== undefined && Math.abs(clock() - before) < AGAIN_AFTER) return;
    told.set(name, clock());
    log.error(event, { trouble: name, where, message });
  }

  return {
    failed({ trouble, message }, kind) {
      present.set(trouble, { met: clock(), kind });
      tell('store_away', trouble, message);
    },

    worked(kind) {
      if (present.size === 0) return;
      for (const [trouble, last] of present) {
        if (Math.abs(clock() - last.met) < OVER_AFTER) continue;
        if (PARTIAL.has(trouble) && last.kind !== kind) continue;
        present.delete(trouble);
        told.delete(trouble);
      }
      if (present.size === 0) log.info('store_back', { where });
    },

    clockIs(ahead) {
      const off = Math.abs(ahead);
      if (off > CLOCK_TOLERANCE)
        tell(
          'store_clock',
          'clock',
          `CouchDB has another time than this server: set the clock of whichever is wrong. (${Math.round(ahead / 1_000)} s)`,
        );
      else if (off < CLOCK_TOLERANCE / 2 && told.delete('clock'))
        log.info('store_clock_right', { where });
    },

    refused() {
      tell(
        'store_refuses',
        'too_large',
        'CouchDB takes no document of a size that this server writes: its max_document_size must be 8000000 or more.',
      );
    },
  };
}
