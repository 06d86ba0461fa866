import { CursorGone, StoreUnavailable } from '../store/store.ts';

/**
 * The items of a stream, which ends where the store goes away: its headers are sent, so that no error can be answered any
 * more. Whoever asks again is told.
 */
export async function* untilAway<T>(items: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  try {
    yield* items;
  } catch (error) {
    if (!(error instanceof StoreUnavailable || error instanceof CursorGone)) throw error;
  }
}
