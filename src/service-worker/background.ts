import { platform } from '#lib/platform.ts';
import { fetchHandoffs } from '#lib/pwa/fetch-handoffs.ts';
import { notificationOf, showsSilently, TAG, type Told } from '#lib/pwa/notification.ts';
import { sendUnsent } from '#lib/pwa/send-unsent.ts';

declare const self: ServiceWorkerGlobalScope;

// A script of its own: the store and the schemas take longer to start than the rest of the service worker together.
self.sendUnsent = () => sendUnsent(platform);

self.announceHandoffs = async () => {
  const news = await fetchHandoffs({ ...platform, fetch: (input, init) => fetch(input, init) });
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isSeen = windows.some(({ visibilityState }) => visibilityState === 'visible');
  // The toast has told already.
  if (isSeen && !showsSilently(navigator.userAgent)) return;
  const [before] = await self.registration.getNotifications({ tag: TAG });
  const { title, options } = notificationOf(news, (before?.data ?? null) as Told | null);
  await self.registration.showNotification(title, isSeen ? { ...options, ...SILENT } : options);
};

const SILENT = { silent: true, renotify: false };
