import 'fake-indexeddb/auto';
import { DeviceStore } from '#lib/db/device-store.ts';
import type { ContactRecord, Values } from '#shared/record/record.ts';
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

/** The values of a contact, for tests in which only the name matters. */
export const named = (name: string): Values => ({ added_at: 1, name, source: 'manual' });
