import { build, files, version } from '$service-worker';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { OPEN, OUTBOX, SHARE_PATH, SKIP_WAITING, SYNC, type Open } from '#lib/pwa/messages.ts';
import { contactOf, type Told } from '#lib/pwa/notification.ts';
import background from './background.ts?worker&url';
import { keepShared } from './shared-file.ts';

declare const self: ServiceWorkerGlobalScope;

/** The one document of the app: every page is made of it. */
const SHELL = '/index.html';
/** The other icons are fetched by the browser when it installs the app, and by nobody offline. */
const NEEDED = new Set(['/icons/icon.svg', '/example-contacts.csv', '/manifest.webmanifest']);

// All of the build, also what is used late: offline there is no later. It is fetched after the first sync, once for
// each content. Nothing else is stored but a file that another app shares, until the page takes it; requests to the API
// match no route and pass by.
precacheAndRoute([
  { url: SHELL, revision: version },
  ...build.map((url) => ({ url, revision: null })),
  ...files.filter((url) => NEEDED.has(url)).map((url) => ({ url, revision: version })),
]);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL(SHELL), { denylist: [/^\/(api|_app)\//] }),
);
registerRoute(
  ({ url }) => url.pathname === SHARE_PATH,
  ({ request }) => keepShared(request),
  'POST',
);

// A first visit works offline at once. After that a new version waits until its user says so.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data }: { data: unknown }) => {
  if (data === SKIP_WAITING) void self.skipWaiting();
});

// Only a script that was run while installing can be run later. A start for a page does not pay for it.
self.addEventListener('install', () => {
  if ('sync' in self.registration || 'pushManager' in self.registration) importScripts(background);
});
self.addEventListener('sync', (event) => {
  if (event.tag !== OUTBOX) return;
  event.waitUntil(wakePages());
  importScripts(background);
  event.waitUntil(self.sendUnsent());
});

// What is pushed says nothing but that there is something: it is fetched, and told of from the device's own store.
self.addEventListener('push', (event) => {
  event.waitUntil(wakePages());
  importScripts(background);
  event.waitUntil(self.announceHandoffs());
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openApp(contactOf(event.notification.data as Told | null)));
});

/** Brings a page of the app to the front, or opens one, with a contact or with the list. */
async function openApp(contact: string | null): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find(({ visibilityState }) => visibilityState === 'visible') ?? pages[0];
  if (page === undefined) {
    await self.clients.openWindow(contact === null ? '/' : `/?contact=${contact}`);
    return;
  }
  page.postMessage({ type: OPEN, contact } satisfies Open);
  await page.focus();
}

async function wakePages(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(SYNC);
}
