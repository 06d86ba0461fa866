/** The tag of the Background Sync that waits for the network with something to send. */
export const OUTBOX = 'outbox';

/** A page says to the service worker: take over from the older version, for every page. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** The service worker says to its pages: now is a good time to sync. */
export const SYNC = 'SYNC';
