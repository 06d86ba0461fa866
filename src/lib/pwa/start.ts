import { Workbox } from 'workbox-window';
import type { App } from '../app-context.ts';
import { platform } from '../platform.ts';
import type { Offers } from '../state/offers.svelte.ts';
import type { Handoffs } from '../state/handoffs.svelte.ts';
import { isOpen, SYNC } from './messages.ts';
import type { Notifications } from './notifications.svelte.ts';
import { askToPersist } from './persist.ts';
import { serviceWorkers } from './service-workers.ts';
import { watchUpdates } from './updates.ts';
import { wakeWhenBack, type WithSync } from './wake.ts';

export interface StartDeps {
  app: App;
  offers: Offers;
  handoffs: Handoffs;
  notifications: Notifications;
  /** Asks the server whether it has another version than this page. */
  isOutdated: () => Promise<boolean>;
}

/**
 * Makes the page one that works offline, where the browser lets it: registers the service worker, watches for new
 * versions, asks for lasting storage once something was written here. Not needed to show the list, so it comes late.
 */
export async function start(deps: StartDeps): Promise<void> {
  const { app, offers, handoffs, notifications, isOutdated } = deps;
  const workbox = serviceWorkers() === undefined ? null : new Workbox('/service-worker.js');
  watchUpdates({ offers, workbox, isOutdated, clock: platform.clock });
  workbox?.addEventListener('message', ({ data }: { data: unknown }) => {
    if (app.session.me === null) return;
    if (data === SYNC) app.data.syncNow();
    else if (isOpen(data)) handoffs.ask(data.contact);
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
  if (registration === undefined) return notifications.look();
  const renew = () => void notifications.renew();
  if (app.session.me !== null) renew();
  app.session.onChange((me) => me !== null && renew());
  const wake = wakeWhenBack(registration as WithSync);
  app.onDataEvent((event) => {
    if (event.type === 'status') wake(event.status);
  });
}
