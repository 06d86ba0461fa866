import { storeName } from './store-name.ts';

/**
 * The `head` value of a store, read without the library that the worker uses, so that the page can paint before
 * anything else is loaded. Undefined where there is no store or no head.
 */
export function readHead(organisationId: string, userId: string): Promise<unknown> {
  return new Promise((resolve) => {
    const none = () => resolve(undefined);
    const opening = indexedDB.open(storeName(organisationId, userId));
    // No store yet: opening it here must not make one of version 1 without tables.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = none;
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains('meta')) {
        db.close();
        none();
        return;
      }
      const reading = db.transaction('meta').objectStore('meta').get('head');
      reading.onerror = none;
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result);
      };
    };
  });
}
