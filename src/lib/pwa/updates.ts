import type { Workbox } from 'workbox-window';
import type { Offers } from '../state/offers.svelte.ts';
import { pwa as words } from '../words.ts';
import { loadNewVersion } from './load-new-version.ts';
import { serviceWorkers } from './service-workers.ts';

const HOUR = 3_600_000;
/** Coming back to the page asks again, but not more often than this, in milliseconds. */
const GAP = 60_000;

export interface UpdateDeps {
  offers: Offers;
  /** Null where there are no service workers. */
  workbox: Workbox | null;
  /** Asks the server whether it has another version than this page. */
  isOutdated: () => Promise<boolean>;
  clock: () => number;
}

/** Looks for a new version hourly and when the page is come back to, and offers it. It never reloads by itself. */
export function watchUpdates({ offers, workbox, isOutdated, clock }: UpdateDeps): void {
  const offer = (text: string, dismissed?: () => void) =>
    offers.make({
      key: 'update',
      text,
      action: { label: words.reload, run: () => void loadNewVersion() },
      ...(dismissed && { dismissed }),
    });

  let putOff = false;
  const offerNew = () => {
    if (!putOff) offer(words.newVersion, () => (putOff = true));
  };

  async function check(): Promise<void> {
    if (workbox !== null) await workbox.update();
    else if (await isOutdated()) offerNew();
  }
  let checked = clock();
  const checkSoon = () => {
    if (document.visibilityState !== 'visible' || clock() - checked < GAP) return;
    checked = clock();
    // Without a connection there is nothing new.
    check().catch(() => undefined);
  };
  setInterval(checkSoon, HOUR);
  addEventListener('focus', checkSoon);
  document.addEventListener('visibilitychange', checkSoon);

  workbox?.addEventListener('waiting', offerNew);
  // The version of this page is gone, with the parts that it has not loaded yet: putting it off would break it.
  const offerOver = () => offer(words.otherVersion);
  const workers = serviceWorkers();
  let controlled = workers?.controller != null;
  workers?.addEventListener('controllerchange', () => {
    if (controlled) offerOver();
    controlled = true;
  });
  addEventListener('vite:preloadError', () => {
    void isOutdated().then((outdated) => outdated && offerOver());
  });
}
