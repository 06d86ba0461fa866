import type { Clock, Random } from '#shared/base/ports.ts';
import { handedOver, type HandedOver } from '../data/handed-over.ts';
import { openTabs, unlessSynced } from '../data/tabs.ts';
import { DeviceFull, StaleHistory } from '../db/context.ts';
import { DeviceStore } from '../db/device-store.ts';
import { accountOfStore } from '../db/store-name.ts';
import { fetchAll } from '../sync/tasks.ts';
import { SyncError, Transport } from '../sync/transport.ts';

/** How long fetching may take before the notification goes without, in milliseconds: the browser gives 30 s in all. */
const LIMIT = 15_000;
/** How long a tab that syncs may take to have what was pushed; one that the browser has frozen never will. */
const TAB_LIMIT = 2_500;
const LOOK_EVERY = 250;
/** What is older was told on other ways before this device was ever told of any, in milliseconds. */
const FIRST_REACH = 15 * 60_000;

export interface FetchHandoffsDeps {
  clock: Clock;
  random: Random;
  fetch: typeof fetch;
}

/**
 * Brings the contacts of this device up to date after a push, and answers whom bots have handed over since the last call,
 * the latest first. Null if nothing could be fetched. Only a store that the server knows as the session's counts.
 */
export async function fetchHandoffs(deps: FetchHandoffsDeps): Promise<HandedOver[] | null> {
  let found: HandedOver[] | null = null;
  for (const { name = '' } of await indexedDB.databases()) {
    const account = accountOfStore(name);
    const news = account && (await fetchInto(name, account, deps));
    if (news !== null) found = [...(found ?? []), ...news];
  }
  return found?.sort((a, b) => b.at - a.at) ?? null;
}

async function fetchInto(
  name: string,
  account: { organisationId: string; userId: string },
  deps: FetchHandoffsDeps,
): Promise<HandedOver[] | null> {
  const { organisationId, userId } = account;
  const store = await DeviceStore.open(organisationId, userId, deps);
  const tabs = openTabs(name, () => undefined);
  store.onCommit(() => tabs.post({ type: 'committed' }));
  try {
    // While a first sync runs everything is new, and nothing is news.
    if (!(await store.position()).complete) return null;
    const since = (await store.announcedUpTo()) ?? (await store.serverNow()) - FIRST_REACH;
    const look = async () =>
      (await store.handedOverSince(since)).flatMap((record) => handedOver(record) ?? []);
    const task = {
      store,
      transport: new Transport(deps.fetch, account),
      onHeard: (now: number) => store.learnTime(now, deps.clock()),
      onLost: () => undefined,
    };
    const pull = () => fetchAll(task, AbortSignal.timeout(LIMIT), () => undefined);
    let news: HandedOver[] = [];
    if (!(await unlessSynced(name, pull))) {
      news = await within(TAB_LIMIT, look);
      // The lock saves work; two that fetch at once are right too.
      if (news.length === 0) await pull();
    }
    if (news.length === 0) news = await look();
    if (news.length > 0) await store.markAnnounced(Math.max(...news.map(({ at }) => at)));
    return news;
  } catch (error) {
    if (error instanceof SyncError || error instanceof DeviceFull || error instanceof StaleHistory)
      return null;
    throw error;
  } finally {
    tabs.close();
    store.close();
  }
}

/** What `look` finds, as soon as it finds something; nothing if that takes longer than `limit`, in milliseconds. */
async function within<T>(limit: number, look: () => Promise<T[]>): Promise<T[]> {
  for (let waited = 0; ; waited += LOOK_EVERY) {
    const found = await look();
    if (found.length > 0 || waited >= limit) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
