import { documents } from '../auth/documents.ts';
import { systemOf } from '../context.ts';
import type { Store } from '../store/store.ts';

const KIND = 'copy';
const ID = 'unfinished';

/** The id of the document that marks a store into which an installation is being copied: made first, removed last. */
export const MARK = `${KIND}:${ID}`;

const marksIn = (store: Store) => documents<{ of: string }>(() => systemOf(store), KIND);

/** What is being copied into the store, by its fingerprint; null: nothing is. */
export const unfinishedCopyOf = async (store: Store): Promise<string | null> =>
  (await marksIn(store).get(ID))?.of ?? null;

export async function markUnfinished(store: Store, of: string): Promise<void> {
  await marksIn(store).change(ID, () => ({ of }));
}

export const markFinished = (store: Store): Promise<void> => marksIn(store).remove(ID);

/** Throws UnfinishedCopy if an installation is being copied into the store. */
export async function assertFinished(store: Store): Promise<void> {
  if ((await unfinishedCopyOf(store)) !== null) throw new UnfinishedCopy();
}

/** The store holds a part of an installation, with which nothing must be done but to copy the rest. */
export class UnfinishedCopy extends Error {
  override name = 'UnfinishedCopy';

  constructor() {
    super(
      'The store holds an unfinished copy of an installation: run `npm run migrate` to its end.',
    );
  }
}
