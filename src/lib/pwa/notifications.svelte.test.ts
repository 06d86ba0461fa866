import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { Offers } from '../state/offers.svelte.ts';
import { notifications as words } from '../words.ts';
import { Notifications } from './notifications.svelte.ts';
import { offerNotifications } from './offers.ts';
import type { PushBrowser, Subscription } from './push-browser.ts';

interface Given {
  permission?: NotificationPermission | null;
  answer?: NotificationPermission;
  isSecure?: boolean;
  needsInstall?: boolean;
  hasPush?: boolean;
  hasWorker?: boolean;
  hasService?: boolean;
  /** The key of the subscription that there is already. */
  subscribed?: string;
  server?: 'there' | 'away' | 'refuses';
}

/** A browser and a server, as far as notifications use them. */
function start(given: Given = {}) {
  const { permission = 'default', answer = 'granted', hasWorker = true, server = 'there' } = given;
  let allowed = permission;
  let asked = 0;
  let subscription: Subscription | null = null;
  const subscribe = (key: string): Subscription => ({
    key,
    toJSON: () => ({ endpoint: `https://push.example.org/${key}` }),
    unsubscribe: async () => (subscription = null),
  });
  if (given.subscribed !== undefined) subscription = subscribe(given.subscribed);
  const browser: PushBrowser = {
    isSecure: given.isSecure ?? true,
    needsInstall: given.needsInstall ?? false,
    hasPush: given.hasPush ?? true,
    permission: () => allowed,
    ask: async () => {
      asked += 1;
      return (allowed = allowed === 'default' ? answer : (allowed ?? 'denied'));
    },
    pushes: async () =>
      hasWorker
        ? {
            subscription: async () => subscription,
            subscribe: async (key) => {
              if (given.hasService === false) throw new DOMException('no service', 'AbortError');
              return (subscription = subscribe(key));
            },
          }
        : null,
  };
  const calls: string[] = [];
  const fetch = async (path: RequestInfo | URL, init?: RequestInit) => {
    if (server === 'away') throw new TypeError('away');
    calls.push(`${init?.method ?? 'GET'} ${path as string} ${(init?.body as string | null) ?? ''}`);
    if (path === '/api/push/key') return Response.json({ key: 'new-key' });
    return server === 'refuses'
      ? Response.json({ error: { code: 'forbidden', message: '' } }, { status: 403 })
      : new Response(null, { status: 204 });
  };
  return {
    notifications: new Notifications(createApi(fetch), browser),
    calls,
    asked: () => asked,
    subscription: () => subscription,
  };
}

test.each<[string, Given, string]>([
  ['plain http', { isSecure: false }, 'insecure'],
  ['an iPhone’s browser', { needsInstall: true, permission: null }, 'install'],
  ['a browser without notifications', { permission: null }, 'missing'],
  ['a browser without pushes', { hasPush: false }, 'missing'],
  ['a service worker that is not there yet', { hasWorker: false }, 'off'],
  ['a browser that was told not to', { permission: 'denied', subscribed: 'new-key' }, 'blocked'],
  ['a browser that may and does not', { permission: 'granted' }, 'off'],
  ['a device that has subscribed', { permission: 'granted', subscribed: 'new-key' }, 'on'],
])('with %s looking asks for nothing and says so', async (_, given, state) => {
  const { notifications, asked, calls } = start(given);
  await notifications.look();
  expect(notifications.state).toBe(state);
  expect(asked()).toBe(0);
  expect(calls).toEqual([]);
});

test('turning on asks, subscribes with the server’s key and tells the server; turning off undoes it', async () => {
  const { notifications, calls, subscription } = start();
  expect(await notifications.turnOn()).toBeNull();
  expect(notifications.state).toBe('on');
  const body = '{"endpoint":"https://push.example.org/new-key"}';
  expect(calls).toEqual(['GET /api/push/key ', `POST /api/push/subscriptions ${body}`]);
  expect(await notifications.turnOff()).toBeNull();
  expect(notifications.state).toBe('off');
  expect(subscription()).toBeNull();
  expect(calls.at(-1)).toBe(`DELETE /api/push/subscriptions ${body}`);
});

test.each<[string, Given, string, string]>([
  ['who says no', { answer: 'denied' }, 'blocked', words.blocked],
  ['who says nothing', { answer: 'default' }, 'off', words.notAllowed],
  ['whose service worker is not there yet', { hasWorker: false }, 'off', words.notReady],
  ['whose browser has no push service', { hasService: false }, 'off', words.noService],
])('somebody %s is told so', async (_, given, state, text) => {
  const { notifications } = start(given);
  expect(await notifications.turnOn()).toBe(text);
  expect(notifications.state).toBe(state);
});

test('what the server refuses is not on', async () => {
  const { notifications, subscription } = start({ server: 'refuses' });
  expect(await notifications.turnOn()).not.toBeNull();
  expect(notifications.state).toBe('off');
  expect(subscription()).toBeNull();
});

test('a start tells the server again, with a new subscription if its key is another', async () => {
  const same = start({ permission: 'granted', subscribed: 'new-key' });
  await same.notifications.renew();
  expect(same.calls).toHaveLength(2);

  const other = start({ permission: 'granted', subscribed: 'old-key' });
  await other.notifications.renew();
  expect(other.subscription()?.key).toBe('new-key');
  expect(other.calls.at(-1)).toContain('new-key');

  const off = start({ permission: 'granted' });
  await off.notifications.renew();
  expect(off.calls).toEqual([]);
});

test('without a connection a start leaves what is on as it is', async () => {
  const { notifications, subscription } = start({
    permission: 'granted',
    subscribed: 'new-key',
    server: 'away',
  });
  await notifications.renew();
  expect(notifications.state).toBe('on');
  expect(subscription()).not.toBeNull();
});

test('it is offered once, where nobody has been asked, and the offer goes with the answer', async () => {
  localStorage.clear();
  const { notifications } = start();
  const offers = new Offers();
  const stop = $effect.root(() => {
    $effect(() => offerNotifications(notifications, offers, localStorage, () => undefined));
  });
  flushSync();
  expect(offers.list).toEqual([]);
  await notifications.look();
  flushSync();
  expect(offers.list.map(({ text }) => text)).toEqual([words.offer]);
  await notifications.turnOn();
  flushSync();
  expect(offers.list).toEqual([]);
  stop();

  const next = new Offers();
  const another = start().notifications;
  await another.look();
  offerNotifications(another, next, localStorage, () => undefined);
  next.dismiss(next.list[0]!);
  offerNotifications(another, next, localStorage, () => undefined);
  expect(next.list).toEqual([]);
});
