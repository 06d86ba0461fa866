import { Workbox } from 'workbox-window';
import type { App } from '../app-context.ts';
import { platform } from '../platform.ts';
import type { Offers } from '../state/offers.svelte.ts';
import { SYNC } from './messages.ts';
import { askToPersist } from './persist.ts';
import { serviceWorkers } from './service-workers.ts';
import { watchUpdates } from './updates.ts';
import { wakeWhenBack, type WithSync } from './wake.ts';

export interface StartDeps {
  app: App;
  offers: Offers;
  /** Asks the server whether it has another version than this page. */
  isOutdated: () => Promise<boolean>;
}

/**
 * Makes the page one that works offline, where the browser lets it: registers the service worker, watches for new
 * versions, asks for lasting storage once something was written here. Not needed to show the list, so it comes late.
 */
export async function start({ app, offers, isOutdated }: StartDeps): Promise<void> {
  const workbox = serviceWorkers() === undefined ? null : new Workbox('/service-worker.js');
  watchUpdates({ offers, workbox, isOutdated, clock: platform.clock });
  workbox?.addEventListener('message', ({ data }: { data: unknown }) => {
    if (data === SYNC && app.session.me !== null) app.data.syncNow();
  });

  addEventListener('appinstalled', () => void askToPersist());
  let wrote = false;
  app.onDataEvent((event) => {
    if (event.type !== 'status' || wrote || event.status.unsent === 0) return;
    wrote = true;
    void askToPersist();
  });

  // Without a connection, or where the user forbids it, the page works as it is.
  const registration = await workbox?.register().catch(() => undefined);
  if (registration === undefined) return;
  const wake = wakeWhenBack(registration as WithSync);
  app.onDataEvent((event) => {
    if (event.type === 'status') wake(event.status);
  });
}
