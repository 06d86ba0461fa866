import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { findBrowser } from '#scripts/browser.ts';
import type { Server } from './server.ts';
import { watchPage } from './watch.ts';

/** A browser of its own whose store is on the disk (a private window would keep it in memory), signed in. */
export interface Device {
  context: BrowserContext;
  /** Opens the app in a new tab. */
  open(path?: string): Promise<Tab>;
  /** A tab at something small of the app's origin, so that the process which will run the app is there. */
  prepare(): Promise<Tab>;
  /** Opens an empty tab. */
  blank(): Promise<Page>;
  close(): Promise<void>;
}

export interface DeviceOptions {
  /** Where the app is opened, if not at the server itself. */
  origin?: string;
  signedIn?: boolean;
}

const executablePath = findBrowser();

export async function startDevice(server: Server, options: DeviceOptions = {}): Promise<Device> {
  const { origin = server.origin, signedIn = true } = options;
  const dir = mkdtempSync(join(tmpdir(), 'contacts-bench-device-'));
  const context = await chromium.launchPersistentContext(dir, {
    ...(executablePath !== undefined && { executablePath }),
    // So high that 50 rows are on the screen: no more are drawn than are.
    // The process ends as it is told to, and its browsers with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    viewport: { width: 1280, height: 2_400 },
  });
  if (signedIn) {
    const cookies = server.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
    });
    await context.addCookies(cookies);
  }
  await context.addInitScript(watchPage, signedIn ? JSON.stringify(server.me) : null);
  // The tab that it starts with stays: without any the browser would end.
  return {
    context,
    blank: () => context.newPage(),
    async open(path = '/') {
      const tab = new Tab(await context.newPage(), origin);
      await tab.open(path);
      return tab;
    },
    async prepare() {
      const tab = new Tab(await context.newPage(), origin);
      await tab.open('/icons/icon.svg');
      return tab;
    },
    async close() {
      await context.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** An entry of a timeline; times are in milliseconds since 1970, so that those of page and worker compare. */
export interface Entry {
  name: string;
  start: number;
  end: number;
  detail: unknown;
}

/** A tab with the app. */
export class Tab {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.#origin + path, { waitUntil: 'commit' });
  }

  /** The worker that has the contacts: the first that a page starts. */
  async worker(): Promise<Worker> {
    return this.page.workers()[0] ?? this.page.waitForEvent('worker');
  }

  /** When the page began to load. */
  begun(): Promise<number> {
    return this.page.evaluate(() => performance.timeOrigin);
  }

  /** When 50 rows, or the heading of another page, were first on the screen, and the text of the first. */
  shown(mark: 'bench:rows' | 'bench:heading'): Promise<Entry> {
    return this.#wait(this.page, mark);
  }

  /** The newest entry of a name on the worker's timeline, once there is one, or one with that detail. */
  async noted(name: string, detail?: number): Promise<Entry> {
    return this.#wait(await this.worker(), name, detail);
  }

  /** The requests of the worker whose address has this path, in order. */
  async requests(path: string): Promise<Entry[]> {
    const all = await entriesOf(await this.worker(), 'resource');
    return all.filter(({ name }) => new URL(name).pathname === path);
  }

  async #wait(where: Place, name: string, detail?: number): Promise<Entry> {
    for (const until = performance.now() + PATIENCE; performance.now() < until;) {
      const all = [...(await entriesOf(where, 'mark')), ...(await entriesOf(where, 'measure'))];
      const found = all.find(
        (e) => e.name === name && (detail === undefined || e.detail === detail),
      );
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`waited too long for ${name} ${detail ?? ''}`);
  }
}

/** A page or a worker. */
export type Place = Pick<Worker, 'evaluate'>;

const PATIENCE = 60_000;

const entriesOf = (where: Place, type: string): Promise<Entry[]> =>
  where.evaluate(
    (type) =>
      performance.getEntriesByType(type).map((entry) => ({
        name: entry.name,
        start: performance.timeOrigin + entry.startTime,
        end: performance.timeOrigin + entry.startTime + entry.duration,
        detail: (entry as PerformanceMark).detail as unknown,
      })),
    type,
  );
