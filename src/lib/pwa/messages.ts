/** The tag of the Background Sync that waits for the network with something to send. */
export const OUTBOX = 'outbox';

/** A page says to the service worker: take over from the older version, for every page. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** The service worker says to its pages: now is a good time to sync. */
export const SYNC = 'SYNC';

/** Where another app's share arrives (Web Share Target): the service worker answers it, no server sees it. */
export const SHARE_PATH = '/share';

/** The cache and the address in it under which what was shared waits for the page. */
export const SHARED = {
  cache: 'shared-files',
  address: '/shared-file',
  nameHeader: 'x-file-name',
} as const;
