import type { Clock, Random } from '#shared/base/ports.ts';
import type { ErrorCode } from '#shared/protocol/errors.ts';
import type { LostEdit } from '../db/apply.ts';
import { DeviceFull, StaleHistory } from '../db/context.ts';
import type { DeviceStore } from '../db/device-store.ts';
import { backoff } from './backoff.ts';
import { INITIAL, step, type Effect, type Event, type Phase, type State } from './machine.ts';
import { fetchAll, listen, sendAll, sendUploads, type Task } from './tasks.ts';
import { SyncError, type Transport } from './transport.ts';

/** How far the server's clock must have moved against ours before that is written down, in milliseconds. */
const SKEW_WORTH_NOTING = 500;

/** What a person has to act on before anything more is sent. */
const BLOCKING: ReadonlySet<string> = new Set<ErrorCode>([
  'unauthorised',
  'forbidden',
  'wrong_account',
  'not_a_member',
  'device_revoked',
  'upgrade_required',
]);

/** What the loop tells whoever shows it. */
export interface EngineStatus {
  phase: Phase;
  offlineSince: number | null;
  blockedBy: ErrorCode | null;
  /** The first sync while it runs. */
  first: { received: number; total: number | null } | null;
  complete: boolean;
  full: boolean;
}

export interface EngineDeps {
  store: DeviceStore;
  transport: Transport;
  clock: Clock;
  random: Random;
  onStatus: (status: EngineStatus) => void;
  /** Told of unsent edits that ended because their contacts were deleted elsewhere. */
  onLost: (edits: LostEdit[]) => void;
}

/** The shell of the sync loop: does what `machine.ts` says, and reports back to it. SPEC.md lists what it may repeat. */
export class SyncEngine {
  readonly #deps: EngineDeps;
  #state: State = INITIAL;
  #status: EngineStatus = {
    phase: 'stopped',
    offlineSince: null,
    blockedBy: null,
    first: null,
    complete: false,
    full: false,
  };
  #run = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #retryAfter = 0;
  #skew: number | null = null;

  constructor(deps: EngineDeps) {
    this.#deps = deps;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  /** Begins, or begins again after a person has helped. */
  start(): void {
    this.#dispatch('start');
  }

  /** Ends what runs. Nothing is lost: what was not acknowledged is sent at the next start. */
  stop(): void {
    this.#dispatch('stop');
  }

  /** Now is a good time to try. */
  wake(): void {
    this.#dispatch('wake');
  }

  /** Something was written on this device that waits to be sent. */
  changed(): void {
    this.#dispatch('changed');
  }

  #dispatch(event: Event): void {
    const { state, effects } = step(this.#state, event);
    this.#state = state;
    if (event === 'start' || event === 'stop') this.#show({ blockedBy: null });
    this.#show({ phase: state.phase });
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: Effect): void {
    switch (effect) {
      case 'halt':
        this.#run.abort();
        this.#run = new AbortController();
        clearTimeout(this.#timer);
        break;
      case 'wait':
        this.#failures += 1;
        this.#timer = setTimeout(
          () => this.wake(),
          backoff(this.#failures, this.#deps.random, this.#retryAfter),
        );
        break;
      case 'push':
        this.#attempt((signal) => this.#push(signal));
        break;
      case 'pull':
        this.#attempt((signal) => this.#pull(signal));
        break;
      case 'heal':
        this.#attempt(async (signal) => {
          await this.#deps.store.beginHealing();
          return this.#pull(signal);
        });
        break;
      case 'listen':
        this.#attempt((signal) => this.#listen(signal));
        break;
    }
  }

  /** Runs a piece of work and reports how it ended, unless it was halted meanwhile. */
  #attempt(work: (signal: AbortSignal) => Promise<Event>): void {
    const { signal } = this.#run;
    work(signal).then(
      (event) => {
        if (!signal.aborted) this.#dispatch(event);
      },
      (error: unknown) => {
        if (!signal.aborted) this.#dispatch(this.#explain(error));
      },
    );
  }

  #explain(error: unknown): Event {
    if (error instanceof DeviceFull) {
      this.#show({ full: true });
      return 'failed';
    }
    if (error instanceof StaleHistory) return 'failed';
    const { code, retryAfter } = error instanceof SyncError ? error : new SyncError('internal');
    if (code === 'cursor_gone') return 'gone';
    this.#retryAfter = retryAfter;
    if (code !== 'offline' && BLOCKING.has(code)) {
      this.#show({ blockedBy: code });
      return 'refused';
    }
    if (this.#status.offlineSince === null) this.#show({ offlineSince: this.#deps.clock() });
    return 'failed';
  }

  async #push(signal: AbortSignal): Promise<Event> {
    await sendAll(this.#task(), signal);
    await sendUploads(this.#task(), signal);
    return 'pushed';
  }

  async #pull(signal: AbortSignal): Promise<Event> {
    const { store } = this.#deps;
    const { complete } = await store.position();
    if (!complete) {
      const total = this.#status.first?.total ?? null;
      this.#show({ first: { received: await store.count(), total } });
    }
    await fetchAll(this.#task(), signal, ({ count, total }) => {
      const { first } = this.#status;
      if (first) this.#show({ first: { received: first.received + count, total } });
    });
    this.#failures = 0;
    this.#retryAfter = 0;
    this.#show({ complete: true, first: null, full: false });
    return 'pulled';
  }

  async #listen(signal: AbortSignal): Promise<Event> {
    await listen(this.#task(), signal);
    return 'failed';
  }

  #task(): Task {
    const { store, transport, onLost } = this.#deps;
    return { store, transport, onLost, onHeard: (now) => this.#heard(now) };
  }

  async #heard(serverNow: number): Promise<void> {
    const now = this.#deps.clock();
    if (this.#status.offlineSince !== null) this.#show({ offlineSince: null });
    const skew = serverNow - now;
    if (this.#skew !== null && Math.abs(skew - this.#skew) < SKEW_WORTH_NOTING) return;
    this.#skew = skew;
    await this.#deps.store.learnTime(serverNow, now);
  }

  #show(part: Partial<EngineStatus>): void {
    this.#status = { ...this.#status, ...part };
    this.#deps.onStatus(this.#status);
  }
}
