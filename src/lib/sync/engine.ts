import type { Clock, Random } from '#shared/base/ports.ts';
import type { ErrorCode } from '#shared/protocol/errors.ts';
import type { LostEdit } from '../db/apply.ts';
import { DeviceFull } from '../db/context.ts';
import type { DeviceStore } from '../db/device-store.ts';
import type { Batch, Refusal } from '../db/outbox.ts';
import { backoff } from './backoff.ts';
import { INITIAL, step, type Effect, type Event, type Phase, type State } from './machine.ts';
import { SyncError, type Transport } from './transport.ts';

/** The most records of one push that are read from loose rows. */
const BATCH_SIZE = 500;
/** How far the server's clock must have moved against ours before that is written down, in milliseconds. */
const SKEW_WORTH_NOTING = 500;
/** How often in a row one push may be sent again because of `clock` or `busy` before it counts as failed. */
const MOST_REPEATS = 5;

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
    const report = (event: Event) => {
      if (!signal.aborted) this.#dispatch(event);
    };
    work(signal).then(report, (error: unknown) => report(this.#explain(error)));
  }

  #explain(error: unknown): Event {
    if (error instanceof DeviceFull) {
      this.#show({ full: true });
      return 'failed';
    }
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
    const { store } = this.#deps;
    for (let repeats = 0; ;) {
      const batch = await store.nextBatch(BATCH_SIZE);
      if (batch === null) return 'pushed';
      const refusals = await this.#send(batch, 0, batch.records.length, signal);
      const again = refusals.some(({ code }) => code === 'busy' || code === 'clock');
      repeats = again ? repeats + 1 : 0;
      if (repeats > MOST_REPEATS) throw new SyncError('unavailable');
    }
  }

  /** Sends a part of a batch, in halves where it is too large for the server; each half is settled by itself. */
  async #send(batch: Batch, from: number, to: number, signal: AbortSignal): Promise<Refusal[]> {
    const { store, transport } = this.#deps;
    let refusals: Refusal[];
    try {
      const answer = await transport.push(batch.records.slice(from, to), signal);
      await this.#heard(answer.now);
      refusals = answer.rejected;
    } catch (error) {
      if (!(error instanceof SyncError) || error.code !== 'too_large') throw error;
      if (to - from > 1) {
        const middle = (from + to) >> 1;
        return [
          ...(await this.#send(batch, from, middle, signal)),
          ...(await this.#send(batch, middle, to, signal)),
        ];
      }
      refusals = [{ index: 0, code: 'too_large' }];
    }
    await store.accept(batch, from, to, refusals);
    return refusals;
  }

  async #pull(signal: AbortSignal): Promise<Event> {
    const { store, transport } = this.#deps;
    let { cursor, complete } = await store.position();
    if (!complete) this.#show({ first: { received: await store.count(), total: null } });
    for (let more = true; more;) {
      let pages = 0;
      for await (const page of transport.pull(cursor, signal)) {
        // The cursor moves on the store only, and there in the transaction that stores its page.
        this.#lost(await store.applyPage(page));
        ({ cursor, more } = page);
        pages += 1;
        await this.#heard(page.now);
        if (this.#status.first)
          this.#show({ first: { received: await store.count(), total: page.total } });
      }
      if (pages === 0) throw new SyncError('offline');
    }
    await store.finishHealing();
    complete = true;
    this.#failures = 0;
    this.#retryAfter = 0;
    this.#show({ complete, first: null, full: false });
    return 'pulled';
  }

  async #listen(signal: AbortSignal): Promise<Event> {
    const { store, transport } = this.#deps;
    const { cursor } = await store.position();
    if (cursor === null) throw new SyncError('internal');
    for await (const message of transport.live(cursor, signal)) {
      if (message.type === 'ping') await this.#heard(message.now);
      else this.#lost(await store.applyLive(message.records, message.cursor));
    }
    return 'failed';
  }

  async #heard(serverNow: number): Promise<void> {
    const now = this.#deps.clock();
    if (this.#status.offlineSince !== null) this.#show({ offlineSince: null });
    const skew = serverNow - now;
    if (this.#skew !== null && Math.abs(skew - this.#skew) < SKEW_WORTH_NOTING) return;
    this.#skew = skew;
    await this.#deps.store.learnTime(serverNow, now);
  }

  #lost(edits: LostEdit[]): void {
    if (edits.length > 0) this.#deps.onLost(edits);
  }

  #show(part: Partial<EngineStatus>): void {
    this.#status = { ...this.#status, ...part };
    this.#deps.onStatus(this.#status);
  }
}
