import { shownName } from '#shared/contact/contact.ts';
import { stampsOf, type Values } from '#shared/record/record.ts';
import type { DeviceStore } from '../db/device-store.ts';
import type { OnProgress } from './upload.ts';

/** How many contacts one transaction takes. */
const CHUNK = 1_000;
/** How many of those that stay are named. */
const MOST_NAMED = 100;

export interface UndoneUpload {
  removed: number;
  restored: number;
  /** The first of those that stay, of which something was changed since, and how many they are. */
  kept: { id: string; name: string | null }[];
  left: number;
}

/**
 * Undoes the upload with this stamp in everything that the device holds. It may be cut at any point and run again.
 * Cost: one reading of the list, then one transaction a thousand contacts of the upload.
 */
export async function undoUpload(
  store: DeviceStore,
  stamp: string,
  before: ReadonlyMap<string, Values>,
  onProgress: OnProgress,
): Promise<UndoneUpload> {
  const names = new Map<string, string | null>();
  for await (const { records } of store.load())
    for (const { record } of records)
      if (before.has(record.id) || stampsOf(record).includes(stamp))
        names.set(record.id, shownName(record));
  const ids = [...names.keys()];
  let [removed, restored, left] = [0, 0, 0];
  const kept: UndoneUpload['kept'] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const undone = await store.undoIn(stamp, ids.slice(from, from + CHUNK), before);
    removed += undone.removed;
    restored += undone.restored;
    left += undone.kept.length;
    for (const id of undone.kept)
      if (kept.length < MOST_NAMED) kept.push({ id, name: names.get(id) ?? null });
    onProgress(Math.min(from + CHUNK, ids.length), ids.length);
  }
  return { removed, restored, kept, left };
}
