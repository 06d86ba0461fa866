/** The browser's service workers; undefined over plain http on another host, whatever its type says. */
export const serviceWorkers = (): ServiceWorkerContainer | undefined =>
  (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
