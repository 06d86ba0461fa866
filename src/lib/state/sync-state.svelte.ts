import type { DataEvent, SyncStatus } from '../data/data.ts';
import { formatTime } from '../components/format.ts';
import { sync } from '../words.ts';

const STARTING: SyncStatus = {
  phase: 'starting',
  offlineSince: null,
  unsent: 0,
  refused: 0,
  blockedBy: null,
  first: null,
  complete: false,
  full: false,
};

/** How the line looks: nothing to do, work under way, no connection, a person is needed. */
export type Tone = 'good' | 'busy' | 'away' | 'bad';

/** What the data worker says of the exchange with the server, and the one honest line made of it. */
export class SyncState {
  #status = $state.raw(STARTING);

  get status(): SyncStatus {
    return this.#status;
  }

  get tone(): Tone {
    const { phase, blockedBy, refused, full, unsent, first } = this.#status;
    if (blockedBy !== null || phase === 'blocked' || refused > 0 || full) return 'bad';
    if (phase === 'offline') return 'away';
    return phase === 'live' && unsent === 0 && first === null ? 'good' : 'busy';
  }

  get line(): string {
    const { phase, blockedBy, refused, full, unsent, first, offlineSince } = this.#status;
    const waiting = unsent > 0 ? [sync.waiting(unsent)] : [];
    if (blockedBy !== null || phase === 'blocked' || refused > 0 || full)
      return [sync.needsYou, ...waiting].join(' · ');
    if (phase === 'offline')
      return [
        sync.offline(offlineSince === null ? null : formatTime(offlineSince)),
        ...waiting,
      ].join(' · ');
    if (first !== null) return sync.first(first.received, first.total);
    if (waiting[0] !== undefined) return waiting[0];
    if (phase === 'live') return sync.allSent;
    return phase === 'starting' ? sync.starting : sync.syncing;
  }

  onEvent(event: DataEvent): void {
    if (event.type === 'status') this.#status = event.status;
  }

  /** Forgets what was said, for another account. */
  reset(): void {
    this.#status = STARTING;
  }
}
