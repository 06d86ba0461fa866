import 'fake-indexeddb/auto';
import { DeviceStore } from '#lib/db/device-store.ts';
import { undoUpload as undo, type UndoneUpload } from '#lib/upload/undo-upload.ts';
import type { ContactRecord, Values } from '#shared/record/record.ts';
import { beforeImage } from '#shared/upload/plan.ts';
import { seededBytes } from './seeded.ts';

let stores = 0;

/** A real device store in an IndexedDB of this process, empty. `open` opens it once more, as another tab does. */
export async function deviceStore(
  options: { clock?: () => number; seed?: number } = {},
): Promise<DeviceStore & { open: () => Promise<DeviceStore> }> {
  const user = `user-${++stores}`;
  const clock = options.clock ?? (() => Date.now());
  let opened = 0;
  const open = () =>
    DeviceStore.open('org', user, {
      clock,
      random: seededBytes((options.seed ?? 1) * 1_000 + ++opened),
    });
  return Object.assign(await open(), { open });
}

/** Everything that a device holds, by id, as it was read from scratch. */
export async function allOf(store: DeviceStore): Promise<Map<string, ContactRecord>> {
  const all = new Map<string, ContactRecord>();
  for await (const { records } of store.load())
    for (const { record } of records) all.set(record.id, record);
  return all;
}

/** Writes new contacts, and changes of others, as one upload; answers its key. */
export async function uploadTo(
  store: DeviceStore,
  created: Values[],
  changes: ReadonlyMap<string, Values> = new Map(),
): Promise<string> {
  const held = await store.get([...changes.keys()]);
  const records = [...held.values()].map(({ record }) => record);
  const total = created.length + records.length;
  const { key } = await store.beginUpload({ fileName: 'a.csv', total, source: {}, after: records });
  const changed = records.map((record) => {
    const values = changes.get(record.id) as Values;
    return { id: record.id, values, before: beforeImage(record, values) };
  });
  for (let i = 0; i < created.length; i += 1_000) {
    const rows = created.slice(i, i + 1_000);
    await store.writeUpload(key, { created: rows, changed: [], count: rows.length, lastRow: i });
  }
  await store.writeUpload(key, { created: [], changed, count: changed.length, lastRow: total });
  await store.finishUpload(key);
  return key;
}

/** Undoes an upload of this device, as the upload worker does. */
export async function undoUpload(store: DeviceStore, key: string): Promise<UndoneUpload> {
  const row = (await store.uploads()).find((upload) => upload.key === key);
  const before = await store.beforeOf(key);
  const undone = await undo(store, row?.stamp ?? key, before, () => undefined);
  await store.markUndone(key, undone.left);
  return undone;
}

/** The values of a contact, for tests in which only the name matters. */
export const named = (name: string): Values => ({ added_at: 1, name, source: 'manual' });
