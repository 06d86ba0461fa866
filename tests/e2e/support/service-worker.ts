import {
  expect,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from '@playwright/test';

/** The paths of everything that any cache of the page's origin holds. */
export const cachedPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        paths.push(new URL(url).pathname);
    return paths;
  });

/** Lets the browser's Background Sync fire, as it does when the network is back. */
export const dispatchSync = (context: BrowserContext, page: Page): Promise<void> =>
  inWorkers(context, page, async (cdp, registrationId) => {
    const { origin } = new URL(page.url());
    const event = { origin, registrationId, tag: 'outbox', lastChance: false };
    await cdp.send('ServiceWorker.dispatchSyncEvent', event);
  });

/** Lets a push arrive at the service worker of an origin, as from a push service, which tests have none of. */
export const deliverPush = (context: BrowserContext, page: Page, origin: string): Promise<void> =>
  inWorkers(context, page, async (cdp, registrationId) => {
    const message = { origin, registrationId, data: JSON.stringify({ type: 'handoff' }) };
    await cdp.send('ServiceWorker.deliverPushMessage', message);
  });

/** The titles of the notifications that are shown. */
export const notifications = (context: BrowserContext): Promise<string[]> =>
  worker(context).evaluate(async () => {
    const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
    return (await registration.getNotifications()).map(({ title }) => title);
  });

/** The service worker that runs. */
export function worker(context: BrowserContext): Worker {
  const [running] = context.serviceWorkers();
  if (running === undefined) throw new Error('no service worker runs');
  return running;
}

async function inWorkers(
  context: BrowserContext,
  page: Page,
  work: (cdp: CDPSession, registrationId: string) => Promise<void>,
): Promise<void> {
  const cdp = await context.newCDPSession(page);
  let registrationId = '';
  cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    registrationId = registrations.at(-1)?.registrationId ?? registrationId;
  });
  await cdp.send('ServiceWorker.enable');
  await expect.poll(() => registrationId).not.toBe('');
  await work(cdp, registrationId);
  await cdp.detach();
}
