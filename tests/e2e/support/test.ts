import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { ListPage } from '#tests/e2e/pages/list-page.ts';
import { Api } from './api.ts';
import { Network } from './network.ts';
import { ADMIN, startServer, type Credentials, type Server, type ServerOptions } from './server.ts';

export { expect };

/** The two kinds of screen that the app is made for. */
export const SIZES = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const;
export type Size = keyof typeof SIZES;
export const EVERY_SIZE = Object.keys(SIZES) as Size[];

export interface DeviceOptions {
  size?: Size;
  /** Who is signed in on it: without it the admin, null: nobody. */
  as?: Credentials | null;
  /** Where it opens the app; null: it does not. */
  path?: string | null;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** Without it `reduce`, so that nothing waits for motion to end. */
  reducedMotion?: 'reduce' | 'no-preference';
}

/** A browser of its own, with its own store, in front of a network of its own. */
export interface Device {
  context: BrowserContext;
  page: Page;
  network: Network;
  size: Size;
  list: ListPage;
  /** Takes the connection away as flight mode does: open streams end, and the browser is told. */
  goOffline: () => Promise<void>;
  goOnline: () => Promise<void>;
  /** Waits until the app can start without a connection. */
  worksOffline: () => Promise<void>;
  /** One more tab. */
  tab: (path?: string) => Promise<{ page: Page; list: ListPage }>;
}

interface Fixtures {
  serverOptions: ServerOptions;
  server: Server;
  /** The server's HTTP interface as the admin. */
  api: Api;
  /** Makes a device and opens the app on it. It is put away after the test, in which no page may have failed. */
  device: (options?: DeviceOptions) => Promise<Device>;
}

export const test = base.extend<Fixtures>({
  serverOptions: [{}, { option: true }],

  server: async ({ serverOptions }, use) => {
    const server = await startServer(serverOptions);
    await use(server);
    await server.stop();
  },

  api: async ({ server }, use) => {
    await use(await Api.signIn(server.origin, ADMIN));
  },

  device: async ({ browser, server }, use) => {
    const networks: Network[] = [];
    const contexts: BrowserContext[] = [];
    const failures: string[] = [];

    async function device(options: DeviceOptions = {}): Promise<Device> {
      const { size = 'desktop', as = ADMIN, path = '/', ...look } = options;
      const network = await Network.open(server.port);
      networks.push(network);
      const context = await browser.newContext({
        ...SIZES[size],
        reducedMotion: 'reduce',
        ...look,
        baseURL: server.origin,
        proxy: { server: network.address },
        locale: 'en-ZA',
        timezoneId: 'Africa/Johannesburg',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      contexts.push(context);
      context.on('weberror', (error) => failures.push(String(error.error())));
      context.on('console', (message) => {
        if (/content security policy|unhandled/i.test(message.text()))
          failures.push(message.text());
      });
      if (as !== null) {
        const { cookie } = await Api.signIn(server.origin, as);
        await context.addCookies(cookiesOf(cookie, server.origin));
      }
      const open = async (at: string | null) => {
        const page = await context.newPage();
        if (at !== null) await page.goto(at);
        return { page, list: new ListPage(page, size) };
      };
      const { page, list } = await open(path);
      return {
        context,
        page,
        network,
        size,
        list,
        tab: (at = '/') => open(at),
        async worksOffline() {
          await expect
            .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), {
              message: 'the service worker is in charge of the page',
            })
            .toBe('activated');
        },
        async goOffline() {
          network.cut();
          await context.setOffline(true);
        },
        async goOnline() {
          network.restore();
          await context.setOffline(false);
        },
      };
    }

    await use(device);
    await Promise.all(contexts.map((context) => context.close()));
    await Promise.all(networks.map((network) => network.close()));
    expect(failures, 'no page has failed').toEqual([]);
  },
});

function cookiesOf(header: string, url: string) {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}
