import { serviceWorkers } from './service-workers.ts';

/** What the browser can do about notifications; apart from `Notifications`, which decides. */
export interface PushBrowser {
  isSecure: boolean;
  /** Whether it knows pushes at all. */
  hasPush: boolean;
  /** An iPhone's or iPad's browser tab: only the installed app is notified there. */
  needsInstall: boolean;
  /** Null: this browser has no notifications. */
  permission(): NotificationPermission | null;
  /** Asks the person; only after a press. */
  ask(): Promise<NotificationPermission>;
  /** Null: the service worker is not registered yet. */
  pushes(): Promise<Pushes | null>;
}

/** What is used of `PushManager` (Push API, W3C). */
export interface Pushes {
  subscription(): Promise<Subscription | null>;
  /** `key`: the server's public key. Throws where the browser cannot reach its push service. */
  subscribe(key: string): Promise<Subscription>;
}
export interface Subscription {
  /** The key that it was made with, in base64url. */
  key: string | null;
  /** As the server takes it. */
  toJSON(): PushSubscriptionJSON;
  unsubscribe(): Promise<unknown>;
}

/** The browser of a window. */
export function pushBrowserOf(window: Window, isApplePhone: boolean): PushBrowser {
  const notification = (window as { Notification?: typeof Notification }).Notification;
  const isInstalled = window.matchMedia('(display-mode: standalone)').matches;
  return {
    isSecure: window.isSecureContext,
    hasPush: 'PushManager' in window && serviceWorkers() !== undefined,
    needsInstall: isApplePhone && !isInstalled,
    permission: () => notification?.permission ?? null,
    ask: async () => (await notification?.requestPermission()) ?? 'denied',
    async pushes() {
      const registration = await serviceWorkers()?.getRegistration();
      const manager = (registration as { pushManager?: PushManager } | undefined)?.pushManager;
      if (manager === undefined) return null;
      return {
        async subscription() {
          const subscription = await manager.getSubscription();
          return subscription && wrap(subscription);
        },
        async subscribe(key) {
          return wrap(
            await manager.subscribe({ userVisibleOnly: true, applicationServerKey: key }),
          );
        },
      };
    },
  };
}

const wrap = (subscription: PushSubscription): Subscription => {
  const { applicationServerKey: key } = subscription.options;
  return {
    key: key && toBase64Url(new Uint8Array(key)),
    toJSON: () => subscription.toJSON(),
    unsubscribe: () => subscription.unsubscribe(),
  };
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** How long the browser may take for its part of a sign-out, in milliseconds. */
const PATIENCE = 2_000;

/** Ends the notifications of this device, and takes those away that are shown: they hold names. */
export async function endNotifications(): Promise<void> {
  const end = async () => {
    const registration = await serviceWorkers()?.getRegistration();
    for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
    const { pushManager } = (registration ?? {}) as { pushManager?: PushManager };
    await (await pushManager?.getSubscription())?.unsubscribe();
  };
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([end().catch(() => undefined), patience]);
}
