import { createHash } from 'node:crypto';
import { documents } from './auth/documents.ts';
import { systemOf } from './context.ts';
import { copyStore, type CopyOptions, type CopyReport } from './store/copy.ts';
import type { Store } from './store/store.ts';

const KIND = 'migration';
const KEY = 'unfinished';
const SYSTEM = 'system';

/** The mark of a store that is being made a copy of another. */
interface Unfinished {
  /** A hash of the source's secret. */
  source: string;
}

/** The target cannot be used; its message is for the operator. Nothing was changed. */
export class TargetRefused extends Error {
  override name = 'TargetRefused';
}

export interface MoveOptions extends Pick<CopyOptions, 'onProgress' | 'signal' | 'lag'> {
  /** The secret of the installation that is moved. */
  secret: Uint8Array;
  /** Also into a target that holds an installation already; what it has and the source has not is removed. */
  again?: boolean;
}

const marks = (store: Store) => documents<Unfinished>(() => systemOf(store), KIND);

/** Whether a store is a copy that was not finished: no server may work on it. */
export const isUnfinished = async (store: Store): Promise<boolean> =>
  (await marks(store).get(KEY)) !== null;

/**
 * Copies an installation into an empty store, or goes on with a copy of it that was cut short.
 *
 * @throws TargetRefused for a store that holds something else; StoreUnavailable; what `signal` was aborted with.
 */
export async function moveInstallation(
  from: Store,
  to: Store,
  { secret, again = false, ...options }: MoveOptions,
): Promise<CopyReport> {
  const source = createHash('sha256').update(secret).digest('hex');
  const names = [...(await from.names())].sort((a, b) =>
    // Last: without it no server takes the copy for an installation.
    a === SYSTEM ? 1 : b === SYSTEM ? -1 : a < b ? -1 : 1,
  );
  await claim(to, source, names, again);
  const report = await copyStore(from, to, { ...options, names, ignored: `${KIND}:${KEY}` });
  if (report.isQuiet && report.databases.every(({ isEqual }) => isEqual))
    await marks(to).remove(KEY);
  return report;
}

async function claim(to: Store, source: string, names: readonly string[], again: boolean) {
  const there = await to.names();
  const foreign = there.filter((name) => !names.includes(name));
  if (foreign.length > 0)
    throw new TargetRefused(
      `The target holds databases that the source has not (${foreign.length}). Choose an empty one.`,
    );
  const mark = there.includes(SYSTEM) ? await marks(to).get(KEY) : null;
  if (mark !== null && mark.source !== source)
    throw new TargetRefused('The target is an unfinished copy of another installation.');
  if (mark === null && there.length > 0 && !again) {
    for (const name of there)
      if ((await (await to.open(name)).changes(null, 100)).docs.length > 0)
        throw new TargetRefused(
          'The target holds an installation already. Choose an empty one; or, where it is an older copy that nobody has used since, say --again.',
        );
  }
  await marks(to).create(KEY, { source });
}
