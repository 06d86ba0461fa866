import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailable } from '../store.ts';

/** Milliseconds between two tries: at first, and at most. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 1_000;

/**
 * Moves the write-ahead log into the database and cuts it to nothing. With `secure_delete` the bytes of what was
 * replaced or removed before are then in neither. A reader from outside, such as a backup, can be in the way.
 *
 * @returns Whether it succeeded.
 */
export function truncateLog(sqlite: DatabaseSync): boolean {
  return Number(sqlite.prepare('pragma wal_checkpoint(truncate)').get()?.['busy']) === 0;
}

/** Truncates the log as soon as that can be done. Who asks while one is due shares it. */
export class Truncation {
  readonly #sqlite: DatabaseSync;
  readonly #onFailure: (error: unknown) => void;
  #due: Promise<void> | null = null;

  /** `onFailure` hears of an error, such as a full disk; it is tried again all the same. */
  constructor(sqlite: DatabaseSync, onFailure: (error: unknown) => void) {
    this.#sqlite = sqlite;
    this.#onFailure = onFailure;
  }

  /** Resolves once the log has been truncated after this call. Tried until it succeeds or the database is closed. */
  run(): Promise<void> {
    this.#due ??= this.#tryUntilDone();
    return this.#due;
  }

  async #tryUntilDone(): Promise<void> {
    try {
      // Those who come in this turn of the event loop share it: it begins after the turn.
      await wait(0);
      for (let pause = FIRST_PAUSE; !this.#done(); pause = Math.min(2 * pause, LONGEST_PAUSE))
        await wait(pause);
    } finally {
      this.#due = null;
    }
  }

  #done(): boolean {
    if (!this.#sqlite.isOpen) throw new StoreUnavailable('the store is closed');
    try {
      return truncateLog(this.#sqlite);
    } catch (error) {
      this.#onFailure(error);
      return false;
    }
  }
}
