import { PAGE_SIZE } from '#shared/protocol/sync.ts';
import type { LostEdit } from '../db/apply.ts';
import type { DeviceStore } from '../db/device-store.ts';
import type { Batch, Refusal } from '../db/outbox.ts';
import { SyncError, type PulledPage, type Transport } from './transport.ts';

/** The most records of one push that are read from loose rows: as many as it may hold. */
const BATCH_SIZE = PAGE_SIZE;
/** How often in a row one push may be sent again because of `clock` or `busy` before it counts as failed. */
const MOST_REPEATS = 5;

/** What a piece of sync work needs. */
export interface Task {
  store: DeviceStore;
  transport: Transport;
  /** Told the server's time whenever an answer has it. */
  onHeard: (serverNow: number) => Promise<void>;
  /** Told of unsent edits that ended because their contacts were deleted elsewhere. */
  onLost: (edits: LostEdit[]) => void;
}

/** Sends all that waits. Throws what `Transport` throws. */
export async function sendAll(task: Task, signal: AbortSignal): Promise<void> {
  for (let repeats = 0; ;) {
    const batch = await task.store.nextBatch(BATCH_SIZE);
    if (batch === null) return;
    const refusals = await send(task, batch, 0, batch.records.length, signal);
    const again = refusals.some(({ code }) => code === 'busy' || code === 'clock');
    repeats = again ? repeats + 1 : 0;
    if (repeats > MOST_REPEATS) throw new SyncError('unavailable');
  }
}

/** Sends a part of a batch, in halves where it is too large for the server; each half is settled by itself. */
async function send(
  task: Task,
  batch: Batch,
  from: number,
  to: number,
  signal: AbortSignal,
): Promise<readonly Refusal[]> {
  const { witnesses: shown } = await task.store.position();
  let refusals: readonly Refusal[];
  try {
    const answer = await task.transport.push(batch.records.slice(from, to), shown, signal);
    // Before the stamps are renewed: they come from the corrected clock.
    await task.onHeard(answer.now);
    refusals = answer.rejected;
  } catch (error) {
    if (!(error instanceof SyncError) || error.code !== 'too_large') throw error;
    if (to - from > 1) {
      const middle = (from + to) >> 1;
      return [
        ...(await send(task, batch, from, middle, signal)),
        ...(await send(task, batch, middle, to, signal)),
      ];
    }
    refusals = [{ index: 0, code: 'too_large' }];
  }
  await task.store.accept({ batch, from, to, refusals, shown });
  return refusals;
}

/** What the server refuses for good; anything else is tried again at the next push. */
const REFUSED: ReadonlySet<string> = new Set([
  'bad_request',
  'bad_json',
  'bad_field',
  'forbidden',
  'not_found',
  'conflict',
  'too_large',
]);

/**
 * Tells the server of uploads, and what the contacts that they changed held before, so that they can be undone
 * elsewhere too. Whatever goes wrong holds up nothing: here an upload can be undone all the same.
 */
export async function sendUploads({ store, transport }: Task, signal: AbortSignal): Promise<void> {
  for (let unsent; (unsent = await store.nextUpload()) !== null;) {
    const { row, parts } = unsent;
    const { stamp, fileName, at, created, updated, parts: count, undone } = row;
    const sent = { fileName, at, created, updated, parts: count, ...(undone && { undone }) };
    try {
      await transport.putUpload(stamp, sent, signal);
      for (const part of parts) {
        await transport.putBefore(stamp, part.part, part.entries, signal);
        await store.acceptPart(part);
      }
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      if (!REFUSED.has(error.code)) return;
    }
    await store.acceptUpload(row);
  }
}

/** Fetches all that changed since the store's cursor. Throws what `Transport` throws, `DeviceFull`, `StaleHistory`. */
export async function fetchAll(
  task: Task,
  signal: AbortSignal,
  onPage: (page: PulledPage) => void,
): Promise<void> {
  const { store, transport, onHeard, onLost } = task;
  for (let more = true; more;) {
    let pages = 0;
    // The cursor moves in the store only, in the transaction that stores its page.
    const position = await store.position();
    for await (const page of transport.pull(position, signal)) {
      const lost = await store.applyPage(page, position.epoch);
      if (lost.length > 0) onLost(lost);
      ({ more } = page);
      pages += 1;
      await onHeard(page.now);
      onPage(page);
    }
    if (pages === 0) throw new SyncError('offline');
  }
  await store.finishHealing();
}

/** Stores what the live stream brings. It ends only by throwing what `fetchAll` throws. */
export async function listen(task: Task, signal: AbortSignal): Promise<void> {
  const { store, transport, onHeard, onLost } = task;
  const { cursor, epoch } = await store.position();
  if (cursor === null) throw new SyncError('internal');
  for await (const message of transport.live(cursor, signal)) {
    if (message.type === 'ping') {
      await onHeard(message.now);
      continue;
    }
    const lost = await store.applyLive(message.records, message.cursor, epoch);
    if (lost.length > 0) onLost(lost);
  }
}
