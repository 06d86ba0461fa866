import type { Clock, Random } from '#shared/base/ports.ts';
import { openTabs, unlessSynced } from '../data/tabs.ts';
import { DeviceStore } from '../db/device-store.ts';
import { accountOfStore } from '../db/store-name.ts';
import { sendAll, sendUploads } from '../sync/tasks.ts';
import { SyncError, Transport } from '../sync/transport.ts';

/** How long a browser lets such work go on, with some to spare, in milliseconds. */
const LIMIT = 4 * 60_000;

/** What may go well a little later by itself. With anything else a person has to act, in the app. */
const PASSING: ReadonlySet<string> = new Set(['offline', 'unavailable', 'too_many', 'internal']);

/**
 * Sends what waits on this device in stores that no open tab syncs. The server takes only what belongs to the session
 * that the device has; the rest stays.
 *
 * @throws SyncError if another try is worth it
 */
export async function sendUnsent(platform: { clock: Clock; random: Random }): Promise<void> {
  const signal = AbortSignal.timeout(LIMIT);
  const failures: SyncError[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const account = accountOfStore(name);
    if (account === null) continue;
    await unlessSynced(name, async () => {
      const { organisationId, userId } = account;
      const store = await DeviceStore.open(organisationId, userId, platform);
      const tabs = openTabs(name, () => undefined);
      store.onCommit(() => tabs.post({ type: 'committed' }));
      store.onSettled((ids) => tabs.post({ type: 'settled', ids }));
      const task = {
        store,
        transport: new Transport((input, init) => fetch(input, init), account),
        onHeard: (serverNow: number) => store.learnTime(serverNow, platform.clock()),
        onLost: () => undefined,
      };
      try {
        await sendAll(task, signal);
        await sendUploads(task, signal);
      } catch (error) {
        if (!(error instanceof SyncError)) throw error;
        if (PASSING.has(error.code)) failures.push(error);
      } finally {
        tabs.close();
        store.close();
      }
    });
  }
  if (failures[0] !== undefined) throw failures[0];
}
