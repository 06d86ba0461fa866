import { SKIP_WAITING } from './messages.ts';
import { serviceWorkers } from './service-workers.ts';

/** How long the new version may take to come over before the page is loaded anew all the same, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Goes over to the newest version that the server has: its service worker takes over for every tab, then this page is
 * loaded anew. Without a service worker loading anew is enough.
 */
export async function loadNewVersion(): Promise<void> {
  const workers = serviceWorkers();
  if (workers !== undefined) await Promise.race([takeOver(workers), sleep(PATIENCE)]);
  location.reload();
}

async function takeOver(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await workers.getRegistration();
  if (registration === undefined) return;
  // Without a connection there is still the one that may wait already.
  if (registration.waiting === null) await registration.update().catch(() => undefined);
  const next = registration.installing ?? registration.waiting;
  if (next === null || !(await isInstalled(next))) return;
  const taken = new Promise((resolve) =>
    workers.addEventListener('controllerchange', resolve, { once: true }),
  );
  next.postMessage(SKIP_WAITING);
  await taken;
}

/** Waits until a worker is installed; false if it could not be. */
function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
