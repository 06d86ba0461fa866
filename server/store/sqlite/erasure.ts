import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailable } from '../store.ts';

/** Milliseconds between two tries to truncate the log: at first, and at most. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 1_000;

/** Milliseconds from an erasure to the compaction that clears the last traces; many erasures share one. */
const COMPACTION_DELAY = 10 * 60_000;

/**
 * Takes out of the files what was replaced or removed before.
 *
 * At once: `secure_delete` has overwritten it in its place, and the write-ahead log, where its earlier pages are, is
 * moved into the database and cut to nothing. A reader from outside, such as a backup, can be in the way of that for a
 * while. Within minutes, or else at the next start: when SQLite rearranges rows between pages, it leaves copies in the
 * unused middle of a page, which `secure_delete` does not reach (measured: 0.2 % of erased values); `vacuum` rewrites
 * every page. It takes 0.3 s for 100,000 contacts, too long for each deletion.
 */
export class Erasure {
  readonly #sqlite: DatabaseSync;
  readonly #onFailure: (error: unknown) => void;
  #truncation: Promise<void> | null = null;
  #compaction: NodeJS.Timeout | null = null;

  /** `onFailure` hears of an error, such as a full disk; it is tried again all the same. */
  constructor(sqlite: DatabaseSync, onFailure: (error: unknown) => void) {
    this.#sqlite = sqlite;
    this.#onFailure = onFailure;
    if (this.#isCompactionDue()) this.#compact();
  }

  /** Resolves once the log has been truncated after this call. Tried until it succeeds or the database is closed. */
  run(): Promise<void> {
    this.#truncation ??= this.#truncateUntilDone();
    return this.#truncation;
  }

  /** Does what is left to do, before the database is closed. */
  end(): void {
    if (this.#compaction) this.#compact();
    this.#attempt(() => truncateLog(this.#sqlite));
  }

  async #truncateUntilDone(): Promise<void> {
    try {
      // Who asks in this turn of the event loop shares it: it begins after the turn.
      await wait(0);
      for (let pause = FIRST_PAUSE; !this.#truncate(); pause = Math.min(2 * pause, LONGEST_PAUSE))
        await wait(pause);
    } finally {
      this.#truncation = null;
    }
  }

  #truncate(): boolean {
    if (!this.#sqlite.isOpen) throw new StoreUnavailable('the store is closed');
    return this.#attempt(() => {
      this.#planCompaction();
      return truncateLog(this.#sqlite);
    });
  }

  #planCompaction(): void {
    if (this.#compaction) return;
    this.#sqlite.exec('update state set compaction_due = 1');
    this.#compaction = setTimeout(() => this.#compact(), COMPACTION_DELAY).unref();
  }

  #isCompactionDue(): boolean {
    return this.#sqlite.prepare('select compaction_due from state').get()?.['compaction_due'] === 1;
  }

  #compact(): void {
    if (this.#compaction) clearTimeout(this.#compaction);
    this.#compaction = null;
    const done = this.#attempt(() => {
      this.#sqlite.exec('vacuum');
      this.#sqlite.exec('update state set compaction_due = 0');
      return truncateLog(this.#sqlite);
    });
    // The log still holds the old pages: it is truncated, and the compaction repeated, when that can be done.
    if (!done) void this.run().catch(() => undefined);
  }

  #attempt(work: () => boolean): boolean {
    try {
      return work();
    } catch (error) {
      this.#onFailure(error);
      return false;
    }
  }
}

/** Whether all of the log could be moved into the database and the log cut to nothing. */
function truncateLog(sqlite: DatabaseSync): boolean {
  return Number(sqlite.prepare('pragma wal_checkpoint(truncate)').get()?.['busy']) === 0;
}
