import type { SyncStatus } from '../data/data.ts';
import { OUTBOX } from './messages.ts';

/** Background Sync (WICG), which TypeScript's library lacks; absent in Firefox and Safari. */
export interface WithSync {
  sync?: { register(tag: string): Promise<void> };
}

/**
 * A listener for the sync status that asks the browser to wake the service worker when the network is back, once for
 * each time that something waits without it: waking when the network is there but the server is not must not become a
 * loop.
 */
export function wakeWhenBack({ sync }: WithSync): (status: SyncStatus) => void {
  let asked: number | null = null;
  return ({ unsent, refused, offlineSince }) => {
    if (offlineSince === null || unsent <= refused || offlineSince === asked) return;
    asked = offlineSince;
    // The browser may refuse (private window, permission): the tabs try by themselves anyway.
    sync?.register(OUTBOX).catch(() => undefined);
  };
}
