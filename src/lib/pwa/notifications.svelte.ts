import * as z from 'zod/mini';
import { Anything, type Api } from '../api.ts';
import { wordsOf } from '../state/problem-words.ts';
import { notifications as words } from '../words.ts';
import type { PushBrowser, Pushes, Subscription } from './push-browser.ts';

const SUBSCRIPTIONS = '/api/push/subscriptions';
const Key = z.object({ key: z.string() });

/**
 * Whether this device is notified of handoffs. `unknown`: not looked yet. `missing`: this browser has none. `insecure`: not at this address. `install`: only in the installed app. `blocked`: the browser
 * has been told not to.
 */
export type NotifyState = 'unknown' | 'missing' | 'insecure' | 'install' | 'blocked' | 'off' | 'on';

/** The notifications of this device. Nothing is asked of anybody before `turnOn`. */
export class Notifications {
  readonly #api: Api;
  readonly #browser: PushBrowser;
  #state = $state<NotifyState>('unknown');
  #busy = $state(false);

  constructor(api: Api, browser: PushBrowser) {
    this.#api = api;
    this.#browser = browser;
  }

  get state(): NotifyState {
    return this.#state;
  }

  /** It is being turned on or off. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Whether nobody has been asked yet: only then may it be offered. */
  get isNew(): boolean {
    return this.#state === 'off' && this.#browser.permission() === 'default';
  }

  /** Looks how it stands. */
  async look(): Promise<void> {
    this.#state = await this.#now();
  }

  /**
   * Looks how it stands, and tells the server again if it is on: the session may be a new one, or the server an older
   * copy. Without a connection that is made up for at the next start.
   */
  async renew(): Promise<void> {
    await this.look();
    if (this.#state !== 'on') return;
    const pushes = await this.#browser.pushes();
    if (pushes !== null) await this.#subscribe(pushes);
  }

  /** Asks for the permission where it must, and subscribes. Answers in words what went wrong; null: it is on. */
  async turnOn(): Promise<string | null> {
    return this.#working(async () => {
      const permission = await this.#browser.ask();
      if (permission === 'denied') return words.blocked;
      if (permission === 'default') return words.notAllowed;
      const pushes = await this.#browser.pushes();
      return pushes === null ? words.notReady : this.#subscribe(pushes);
    });
  }

  /** Answers in words what went wrong; null: it is off. */
  async turnOff(): Promise<string | null> {
    return this.#working(async () => {
      const subscription = await (await this.#browser.pushes())?.subscription();
      if (!subscription) return null;
      const { endpoint } = subscription.toJSON();
      await subscription.unsubscribe();
      // The push service refuses what the server may still send, and then it is forgotten there too.
      await this.#api.call('DELETE', SUBSCRIPTIONS, Anything, { endpoint });
      return null;
    });
  }

  async #working(work: () => Promise<string | null>): Promise<string | null> {
    this.#busy = true;
    try {
      return await work();
    } finally {
      await this.look();
      this.#busy = false;
    }
  }

  async #subscribe(pushes: Pushes): Promise<string | null> {
    const answer = await this.#api.call('GET', '/api/push/key', Key);
    if (!answer.ok) return wordsOf(answer.error);
    let subscription: Subscription;
    try {
      const before = await pushes.subscription();
      // One of another key is of a server that was lost: the new one cannot use it.
      if (before !== null && before.key !== answer.value.key) await before.unsubscribe();
      subscription = await pushes.subscribe(answer.value.key);
    } catch {
      return words.noService;
    }
    const told = await this.#api.call('POST', SUBSCRIPTIONS, Anything, subscription.toJSON());
    if (told.ok) return null;
    // One that the server does not know is not on; without a connection it is told at the next start.
    if (told.error.code !== 'offline') await subscription.unsubscribe();
    return wordsOf(told.error);
  }

  async #now(): Promise<NotifyState> {
    const { isSecure, needsInstall, hasPush } = this.#browser;
    if (!isSecure) return 'insecure';
    if (needsInstall) return 'install';
    const permission = this.#browser.permission();
    if (permission === null || !hasPush) return 'missing';
    if (permission === 'denied') return 'blocked';
    if (permission === 'default') return 'off';
    const subscription = await (await this.#browser.pushes())?.subscription();
    return subscription ? 'on' : 'off';
  }
}
