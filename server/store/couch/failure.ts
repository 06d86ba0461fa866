import { StoreUnavailable } from '../store.ts';

/** Makes StoreUnavailable of whatever a request to CouchDB throws. */
export async function available<T>(ask: () => PromiseLike<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new StoreUnavailable('CouchDB does not answer as it should', { cause: error });
  }
}
