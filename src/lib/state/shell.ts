import { createContext } from 'svelte';
import type { Install } from '../pwa/install.svelte.ts';
import type { Notifications } from '../pwa/notifications.svelte.ts';
import type { Handoffs } from './handoffs.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { Offers } from './offers.svelte.ts';
import type { SyncState } from './sync-state.svelte.ts';
import type { Uploads } from './uploads.svelte.ts';

/** What every page can say something in. Made once, by the root layout. */
export interface Shell {
  notices: Notices;
  offers: Offers;
  sync: SyncState;
  uploads: Uploads;
  handoffs: Handoffs;
  /** Whether and how the app can be installed here. */
  install: Install;
  /** Whether this device is notified of handoffs. */
  notifications: Notifications;
}

export const [getShell, setShell] = createContext<Shell>();
