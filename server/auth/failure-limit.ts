import { createHash } from 'node:crypto';
import { toHex, type Clock } from '#shared/base/ports.ts';
import { ApiError, systemOf, type Deps } from '../context.ts';
import { documents, type Documents } from './documents.ts';

const WINDOW_MS = 60_000;

/** Failures within a window: of one account from one address, and of an address whatever the account. */
export const MOST_FAILURES = { pair: 5, address: 100 } as const;

/** How many windows that are over are removed when a new one begins. */
const SWEPT = 20;
const OVER = 'failures-over';

interface Window {
  key: string;
  /** When it began, in milliseconds. */
  from: number;
  /** Attempts that failed, and those that are being made. */
  failures: number;
  /** Random: two servers that count at once must not write the same text, which would count as one. */
  mark: string;
}

/**
 * Slows down the guessing of passwords: an attempt counts as a failure until it has succeeded, so that many at once gain
 * nothing. The counts are in the store, where all servers see them; accounts and addresses stand there as hashes.
 */
export function createFailureLimit({ clock, random, store }: Deps) {
  const open = () => systemOf(store);
  const windows = documents<Window>(open, 'failures');
  const inTurn = createTurns();
  const newMark = () => toHex(random(8));

  /** Runs `attempt`, which says whether it failed; throws ApiError `too_many` when there were too many failures. */
  return async (
    account: string,
    address: string,
    attempt: () => Promise<{ failed: boolean; answer: Response }>,
  ): Promise<Response> => {
    const pair = keyOf('pair', account.trim().toLowerCase(), address);
    const alone = keyOf('address', address);
    const counted = [
      { key: pair, most: MOST_FAILURES.pair },
      { key: alone, most: MOST_FAILURES.address },
    ];
    const held: Window[] = [];
    let failed = false;
    try {
      for (const { key, most } of counted)
        held.push(await inTurn(key, () => count(windows, key, most, clock, newMark)));
      const result = await attempt();
      failed = result.failed;
      return result.answer;
    } finally {
      if (!failed)
        for (const window of held)
          await inTurn(window.key, () => uncount(windows, window, newMark));
      else if (held.some(({ failures }) => failures === 1)) await sweep();
    }
  };

  async function sweep(): Promise<void> {
    const now = overAt(clock() - WINDOW_MS);
    const system = await open();
    for (const { json } of await system.find(OVER, '', now, SWEPT)) {
      const { key } = JSON.parse(json) as Window;
      await windows.change(key, (window) =>
        window && window.from + WINDOW_MS <= clock() ? null : undefined,
      );
    }
  }
}

export type FailureLimit = ReturnType<typeof createFailureLimit>;

const overAt = (from: number): string => new Date(from).toISOString();
const keyOf = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

async function count(
  windows: Documents<Window>,
  key: string,
  most: number,
  clock: Clock,
  newMark: () => string,
): Promise<Window> {
  const now = clock();
  let from = now;
  const counted = await windows.change(
    key,
    (window) => {
      const current = window && window.from + WINDOW_MS > now && window.from <= now ? window : null;
      from = current?.from ?? now;
      const failures = current?.failures ?? 0;
      return failures >= most ? undefined : { key, from, failures: failures + 1, mark: newMark() };
    },
    [[OVER, overAt(now)]],
  );
  if (counted) return counted;
  const wait = Math.max(1, Math.ceil((from + WINDOW_MS - now) / 1_000));
  throw new ApiError('too_many', `Too many attempts. Try again in ${wait} seconds.`, {
    retryAfter: wait,
  });
}

async function uncount(
  windows: Documents<Window>,
  { key, from }: Window,
  newMark: () => string,
): Promise<void> {
  await windows.change(
    key,
    (window) => {
      if (window?.from !== from) return undefined;
      return window.failures > 1
        ? { ...window, failures: window.failures - 1, mark: newMark() }
        : null;
    },
    [[OVER, overAt(from)]],
  );
}

/** Lets tasks of one key run one after the other, so that they do not have to try a write again and again. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
