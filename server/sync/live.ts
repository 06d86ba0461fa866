import type { Clock } from '#shared/base/ports.ts';
import { PING_EVERY } from '#shared/protocol/sync.ts';
import type { Database } from '../store/store.ts';

/** How often a listener asks the store although nothing was announced, in milliseconds. */
const ASK_EVERY = 20_000;
/** The most documents in one event. */
const MOST_DOCS = 500;

/** A server-sent event (HTML standard, section 9.2); `id` is the cursor after it. */
export interface LiveEvent {
  event: 'change' | 'ping';
  data: string;
  id?: string;
}

/**
 * The changes since a cursor as they are committed, for one device: subscribes, then reads what changed, then goes on;
 * it may repeat and never skips. Every 15 s a `ping`, before which `allowed` is asked; once it says no, the stream ends.
 */
export async function* live(
  contacts: Database,
  since: string | null,
  now: Clock,
  signal: AbortSignal,
  allowed: () => Promise<boolean>,
): AsyncGenerator<LiveEvent, void> {
  const wake = new Wake();
  const unwatch = contacts.watch(() => wake.up());
  signal.addEventListener('abort', () => wake.up(), { once: true });
  const asking = setInterval(() => wake.up(), ASK_EVERY);
  let pingDue = true;
  const pinging = setInterval(() => {
    pingDue = true;
    wake.up();
  }, PING_EVERY);
  try {
    let cursor = since;
    while (!signal.aborted) {
      const asleep = wake.next();
      for (let more = true; more && !aborted(signal);) {
        if (pingDue) {
          pingDue = false;
          if (!(await allowed())) return;
          yield { event: 'ping', data: JSON.stringify({ now: now() }) };
        }
        const changes = await contacts.changes(cursor, MOST_DOCS);
        ({ cursor, more } = changes);
        if (changes.docs.length === 0) continue;
        const records = changes.docs.map(({ json }) => json).join(',');
        yield { event: 'change', data: `{"records":[${records}]}`, id: cursor };
      }
      await asleep;
    }
  } finally {
    unwatch();
    clearInterval(asking);
    clearInterval(pinging);
  }
}

// A function, so that the compiler does not take an earlier look for the present state.
const aborted = (signal: AbortSignal): boolean => signal.aborted;

/** A bell that is never missed: `next` taken before a ring resolves after it. */
class Wake {
  #ring: () => void = () => undefined;
  #next: Promise<void> = Promise.resolve();

  next(): Promise<void> {
    this.#next = new Promise((resolve) => (this.#ring = resolve));
    return this.#next;
  }

  up(): void {
    this.#ring();
  }
}
