import type { LostEdit } from '../db/apply.ts';
import type { SyncStatus } from './data.ts';

/** What the tabs of one store tell each other. Hints only: what counts is in the store. */
export type TabMessage =
  /** Something was written. */
  | { type: 'committed' }
  /** Something was written that waits to be sent. */
  | { type: 'unsent' }
  /** Now is a good time to sync. */
  | { type: 'wake'; start: boolean }
  /** How the tab that syncs is doing. */
  | { type: 'status'; status: SyncStatus }
  /** Somebody has just come and wants to know. */
  | { type: 'hello' }
  /** These contacts of an upload have been sent. */
  | { type: 'settled'; ids: readonly string[] }
  /** These contacts are no longer on the device, without having been deleted. */
  | { type: 'forgotten'; ids: string[] }
  /** Edits that ended because their contacts had been deleted elsewhere: whoever made them is told. */
  | { type: 'lost'; edits: LostEdit[] }
  /** The store is being removed. */
  | { type: 'removed' };

/** The channel between the tabs of one store. */
export interface Tabs {
  post(message: TabMessage): void;
  close(): void;
}

/** Opens the channel of a store; `listener` hears the other tabs, never this one. */
export function openTabs(store: string, listener: (message: TabMessage) => void): Tabs {
  const channel = new BroadcastChannel(store);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => listener(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/**
 * Runs `work` in one tab at a time, until `ended`; where there are no locks (plain http), in every tab, which costs more
 * and is right too.
 */
export function inOneTab(store: string, ended: AbortSignal, work: () => void): void {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (locks === undefined) return work();
  const held = () =>
    new Promise<void>((resolve) => {
      if (ended.aborted) return resolve();
      ended.addEventListener('abort', () => resolve(), { once: true });
      work();
    });
  locks.request(lockOf(store), { signal: ended }, held).catch(() => undefined);
}

/**
 * Runs `work` if no tab syncs the store now, and none while it runs; answers whether it ran. Needs locks: the service
 * worker always has them.
 */
export async function unlessSynced(store: string, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(lockOf(store), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
    return lock !== null;
  });
}

/**
 * Runs `work` unless another tab uploads to the store, or undoes an upload, now: then null. Where there are no locks it
 * runs; what two tabs upload at once are two uploads.
 */
export async function unlessUploading<T>(store: string, work: () => Promise<T>): Promise<T | null> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (locks === undefined) return work();
  return locks.request(uploadLockOf(store), { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  );
}

/** Whether a tab uploads to the store now; where there are no locks nobody knows. */
export async function isUploading(store: string): Promise<boolean> {
  const held = await (navigator as { locks?: LockManager }).locks?.query();
  return held?.held?.some(({ name }) => name === uploadLockOf(store)) ?? false;
}

const uploadLockOf = (store: string) => `upload:${store}`;
const lockOf = (store: string) => `sync:${store}`;
