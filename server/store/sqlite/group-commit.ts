import type { DatabaseSync } from 'node:sqlite';
import { asUnavailable } from './failure.ts';
import { inTransaction } from './migrations.ts';

/** What a caller wants done in the transaction. */
export interface Work<T> {
  /** Runs inside it, without awaiting. Throws only before it has written anything: that fails this caller alone. */
  run: () => T;
  /** Called after the commit, before anybody is answered. */
  committed: (result: T) => void;
}

interface Waiting {
  run: () => void;
  committed: () => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Runs what waits together in one transaction with one fsync. While that takes place new callers gather; they are the
 * next group. A commit that fails fails all who waited for it, with StoreUnavailable.
 */
export class GroupCommit {
  readonly #sqlite: DatabaseSync;
  readonly #beforeCommit: () => void;
  readonly #onFailure: (error: Error) => void;
  #waiting: Waiting[] = [];

  /** `beforeCommit` is the last thing in each transaction; `onFailure` hears of each commit that failed. */
  constructor(sqlite: DatabaseSync, beforeCommit: () => void, onFailure: (error: Error) => void) {
    this.#sqlite = sqlite;
    this.#beforeCommit = beforeCommit;
    this.#onFailure = onFailure;
  }

  submit<T>({ run, committed }: Work<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: { value: T } | undefined;
      const done = () => {
        if (!result) throw new Error('broken invariant: committed without having run');
        return result.value;
      };
      // Requests that have arrived in this turn of the event loop join the group.
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({
        run: () => (result = { value: run() }),
        committed: () => committed(done()),
        resolve: () => resolve(done()),
        reject,
      });
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    const ran: Waiting[] = [];
    try {
      inTransaction(this.#sqlite, () => {
        for (const one of group) {
          if (this.#ran(one)) ran.push(one);
        }
        this.#beforeCommit();
      });
    } catch (error) {
      const failure = asUnavailable(error);
      if (failure instanceof Error) this.#onFailure(failure);
      for (const one of group) one.reject(failure);
      return;
    }
    for (const one of ran) one.resolve();
    for (const one of ran) one.committed();
  }

  /** Whether it ran; if it threw an error of its own, its caller is told and the others go on. */
  #ran(one: Waiting): boolean {
    try {
      one.run();
      return true;
    } catch (error) {
      if (asUnavailable(error) !== error) throw error;
      one.reject(error);
      return false;
    }
  }
}
