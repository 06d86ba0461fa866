import { StoreUnavailable } from './store.ts';

/** What a promise gives; what `instead` gives where the store cannot answer now. */
export async function orWhenAway<T, U>(
  asked: Promise<T>,
  instead: (error: StoreUnavailable) => U | Promise<U>,
): Promise<T | U> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return instead(error);
  }
}
