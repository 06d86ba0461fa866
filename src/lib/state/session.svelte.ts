import * as z from 'zod/mini';
import { ok, type Result } from '#shared/base/result.ts';
import { Me } from '#shared/protocol/account.ts';
import { Anything, type Api, type Problem } from '../api.ts';

const ME = 'contacts/me';
const SIGNED_OUT = 'contacts/signed-out';

export type Farewell = 'device_revoked';

/**
 * Who is signed in on this device. It is remembered, so that the app opens offline and when the server no longer
 * knows the session; only signing out forgets it.
 */
export class Session {
  #me = $state.raw<Me | null>(null);
  #expired = $state(false);
  #farewell = $state<Farewell | null>(null);
  readonly #api: Api;
  readonly #storage: Storage;
  #listeners: ((me: Me | null) => void)[] = [];

  constructor(api: Api, storage: Storage) {
    this.#api = api;
    this.#storage = storage;
    this.#me = recall(storage);
  }

  /** Who uses this device; null before the first sign-in and after signing out. */
  get me(): Me | null {
    return this.#me;
  }

  /** The server asks to sign in again. What is on the device stays. */
  get expired(): boolean {
    return this.#expired;
  }

  /** Why this device was signed out, if nobody here asked for it. */
  get farewell(): Farewell | null {
    return this.#farewell;
  }

  get isAdmin(): boolean {
    return this.#me?.user.role === 'admin';
  }

  /** Calls `listener` after each sign-in (a repeated one too), sign-out and change of the account. */
  onChange(listener: (me: Me | null) => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  /** Asks the server who is signed in. Without an answer all stays as it is. */
  async refresh(): Promise<void> {
    if (this.#storage.getItem(SIGNED_OUT) !== null && !(await this.#endAtServer())) return;
    const answer = await this.#api.call('GET', '/api/me', Me);
    if (answer.ok) this.#set(answer.value);
    else if (answer.error.code === 'unauthorised') this.#expired = this.#me !== null;
  }

  /** Another tab has signed in or out. */
  follow(): void {
    const me = recall(this.#storage);
    if (JSON.stringify(me) === JSON.stringify(this.#me)) return;
    this.#me = me;
    this.#expired = false;
    for (const listener of this.#listeners) listener(me);
  }

  /** The server said 401 elsewhere. */
  expire(): void {
    this.#expired = this.#me !== null;
  }

  async signIn(email: string, password: string): Promise<Result<Me, Problem>> {
    const body = { email, password };
    const entered = await this.#api.call('POST', '/api/auth/sign-in/email', Anything, body);
    if (!entered.ok) return entered;
    this.#storage.removeItem(SIGNED_OUT);
    const answer = await this.#api.call('GET', '/api/me', Me);
    if (answer.ok) this.#set(answer.value);
    return answer;
  }

  /** Forgets who is signed in, at once; the server is told now or when it can be reached. */
  async signOut(why: Farewell | null = null): Promise<void> {
    this.#storage.setItem(SIGNED_OUT, '1');
    this.#set(null);
    this.#farewell = why;
    await this.#endAtServer();
  }

  /** Changes the organisation; admins only. */
  async changeOrganisation(change: {
    name?: string;
    country?: string;
  }): Promise<Result<null, Problem>> {
    const answer = await this.#api.call('PATCH', '/api/organisation', Anything, change);
    if (!answer.ok) return answer;
    if (this.#me !== null) {
      this.#set({ ...this.#me, organisation: { ...this.#me.organisation, ...change } });
    }
    return ok(null);
  }

  /** Changes one's own password. Whoever is signed in elsewhere has to sign in again. */
  changePassword(currentPassword: string, newPassword: string): Promise<Result<unknown, Problem>> {
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    return this.#api.call('POST', '/api/auth/change-password', Anything, body);
  }

  async #endAtServer(): Promise<boolean> {
    const answer = await this.#api.call('POST', '/api/auth/sign-out', Anything, {});
    const over = answer.ok || answer.error.code === 'unauthorised';
    if (over) this.#storage.removeItem(SIGNED_OUT);
    return over;
  }

  #set(me: Me | null): void {
    this.#me = me;
    this.#expired = false;
    this.#farewell = null;
    if (me === null) this.#storage.removeItem(ME);
    else this.#storage.setItem(ME, JSON.stringify(me));
    for (const listener of this.#listeners) listener(me);
  }
}

function recall(storage: Storage): Me | null {
  try {
    const stored = z.safeParse(Me, JSON.parse(storage.getItem(ME) ?? 'null'));
    return stored.success ? stored.data : null;
  } catch {
    return null;
  }
}
