import { untrack } from 'svelte';
import type { Offer, Offers } from '../state/offers.svelte.ts';
import { notifications as notify, pwa as words, sync } from '../words.ts';
import type { Install } from './install.svelte.ts';
import type { Notifications } from './notifications.svelte.ts';

const INSTALL = 'install';
const NOTIFY = 'notify';

/** Makes an offer unless somebody put it off on this device before; then Settings still has it. */
function offerUntilPutOff(offers: Offers, storage: Storage, offer: Omit<Offer, 'dismissed'>): void {
  const memory = `contacts/put-off/${offer.key}`;
  if (storage.getItem(memory) !== null) return;
  offers.make({ ...offer, dismissed: () => storage.setItem(memory, '1') });
}

/** Offers what can be done about installing here, or says why nothing can. For an effect: it follows `install`. */
export function offerInstall(
  install: Install,
  offers: Offers,
  storage: Storage,
  showHow: () => void,
): void {
  const { way } = install;
  untrack(() => {
    if (way === 'prompt' || way === 'share') {
      const action =
        way === 'prompt'
          ? { label: words.install, run: () => void install.ask() }
          : { label: words.installHow, run: showHow };
      offerUntilPutOff(offers, storage, { key: INSTALL, text: words.installOffer, action });
    } else if (way === 'insecure') {
      offerUntilPutOff(offers, storage, { key: 'insecure', text: sync.insecure });
    } else offers.withdraw(INSTALL);
  });
}

/** Offers notifications where nobody has been asked about them. For an effect: it follows `notifications`. */
export function offerNotifications(
  notifications: Notifications,
  offers: Offers,
  storage: Storage,
  turnOn: () => void,
): void {
  const { isNew } = notifications;
  untrack(() => {
    if (!isNew) return offers.withdraw(NOTIFY);
    const action = { label: notify.turnOn, run: turnOn };
    offerUntilPutOff(offers, storage, { key: NOTIFY, text: notify.offer, action });
  });
}
