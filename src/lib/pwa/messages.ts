/** The tag of the Background Sync that waits for the network with something to send. */
export const OUTBOX = 'outbox';

/** A page says to the service worker: take over from the older version, for every page. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** The service worker says to its pages: now is a good time to sync. */
export const SYNC = 'SYNC';

/** The service worker says to a page: show this contact, or with null the list. Somebody pressed a notification. */
export const OPEN = 'OPEN';
export interface Open {
  type: typeof OPEN;
  contact: string | null;
}
/** Whether a message of the service worker is that one. */
export const isOpen = (data: unknown): data is Open =>
  typeof data === 'object' && data !== null && (data as Partial<Open>).type === OPEN;

/** Where another app's share arrives (Web Share Target): the service worker answers it, no server sees it. */
export const SHARE_PATH = '/share';

/** The cache and the address in it under which what was shared waits for the page. */
export const SHARED = {
  cache: 'shared-files',
  address: '/shared-file',
  nameHeader: 'x-file-name',
} as const;
