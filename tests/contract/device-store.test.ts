import { expect, test } from 'vitest';
import { nextStamp } from '#shared/clock/stamp.ts';
import { canonicalRecord, merge } from '#shared/record/merge.ts';
import { isTombstone, stampOf, type ContactRecord } from '#shared/record/record.ts';
import { packLines } from '#lib/db/lines.ts';
import type { Page } from '#lib/db/apply.ts';
import { StaleHistory } from '#lib/db/context.ts';
import type { DeviceStore } from '#lib/db/device-store.ts';
import type { Batch, Refusal, Sent } from '#lib/db/outbox.ts';
import { allOf, deviceStore, named, uploadTo } from '#tests/support/devices.ts';

const server = '000000000000-0000-eeeeeeeeeeee';
const id = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const record = (n: number, name: string, millis = 1_000): ContactRecord =>
  canonicalRecord({ id: id(n), values: named(name), stamp: nextStamp(server, millis) });
const page = (records: ContactRecord[], more: Partial<Page> = {}): Page => ({
  lines: packLines(records),
  deleted: [],
  cursor: 'c1',
  more: false,
  ...more,
});
const many = (count: number, name: string) =>
  Array.from({ length: count }, (_, n) => record(n, `${name} ${n}`));
const namesOf = async (store: DeviceStore) =>
  [...(await allOf(store)).values()].map(({ values }) => values['name']).sort();
const sent = (batch: Batch, to: number, refusals: Refusal[] = []): Sent => ({
  batch,
  from: 0,
  to,
  refusals,
  shown: [],
});
const pull = async (store: DeviceStore, pulled: Page) =>
  store.applyPage(pulled, (await store.position()).epoch);
const live = async (store: DeviceStore, records: ContactRecord[], cursor: string | null) =>
  store.applyLive(records, cursor, (await store.position()).epoch);
const drain = async (store: DeviceStore) => {
  for (let batch; (batch = await store.nextBatch(500));)
    await store.accept(sent(batch, batch.records.length));
};

test('what was created, changed and removed is there after opening the store again', async () => {
  const store = await deviceStore();
  const [a, b] = [await store.create(named('Ann')), await store.create(named('Ben'))];
  await store.change([a], () => ({ name: 'Anna' }));
  await store.remove([b]);
  store.close();
  const again = await store.open();
  expect(await namesOf(again)).toEqual(['Anna']);
  expect(await again.deletedIds()).toEqual([b]);
});

test.each([10, 300])(
  'a page of %i contacts is stored with its cursor and read back as it came',
  async (count) => {
    const store = await deviceStore();
    const records = many(count, 'Contact');
    await pull(store, page(records));
    expect(await store.position()).toMatchObject({ cursor: 'c1', complete: true });
    const all = await allOf(store);
    expect([...all.values()].map((r) => JSON.stringify(r)).sort()).toEqual(
      records.map((r) => JSON.stringify(r)).sort(),
    );
  },
);

test('what the device holds is the merge of every copy, whichever came last', async () => {
  const store = await deviceStore();
  await pull(store, page(many(100, 'Old')));
  await live(store, [record(7, 'Live', 2_000)], 'c2');
  await pull(store, page(many(100, 'Older').map((r) => ({ ...r, stamp: server }))));
  const all = await allOf(store);
  expect(all.get(id(7))?.values['name']).toBe('Live');
  expect(all.get(id(8))?.values['name']).toBe('Old 8');
  const one = await store.get([id(7), id(8)]);
  expect(one.get(id(7))?.record).toEqual(all.get(id(7)));
  expect(one.get(id(8))?.record).toEqual(all.get(id(8)));
});

test('a change of a packed contact wins over its packed copy and is sent whole', async () => {
  const store = await deviceStore();
  await pull(store, page(many(100, 'Contact')));
  expect(await store.change([id(3)], () => ({ name: 'Changed' }))).toBe(1);
  const batch = await store.nextBatch(500);
  expect(batch?.records).toHaveLength(1);
  const [sent] = batch!.records as ContactRecord[];
  expect(sent!.values).toEqual({ ...named('Changed') });
  expect((await allOf(store)).get(id(3))?.values['name']).toBe('Changed');
});

test('a change that changes nothing is not written and not sent', async () => {
  const store = await deviceStore();
  await pull(store, page([record(1, 'Ann')]));
  expect(await store.change([id(1)], () => ({}))).toBe(0);
  expect(await store.nextBatch(500)).toBe(null);
});

test('a new stamp is greater than every stamp of the contact, however far behind the clock is', async () => {
  const store = await deviceStore({ clock: () => 5 });
  await pull(store, page([record(1, 'Ann', 9_000)]));
  await store.change([id(1)], () => ({ name: 'Anna' }));
  const held = (await allOf(store)).get(id(1))!;
  expect(held.values['name']).toBe('Anna');
  expect(stampOf(held, 'name') > stampOf(held, 'source')).toBe(true);
});

test('the clock of the server is learnt and kept over restarts', async () => {
  const store = await deviceStore({ clock: () => 1_000 });
  await store.learnTime(5_000, 1_000);
  store.close();
  const again = await store.open();
  const made = await again.create(named('Ann'));
  expect((await allOf(again)).get(made)!.stamp.slice(0, 12)).toBe(
    (5_000).toString(16).padStart(12, '0'),
  );
});

test('a tombstone ends every copy of its contact, packed and loose, and leaves the others alone', async () => {
  const store = await deviceStore();
  await pull(store, page(many(100, 'Contact')));
  await pull(store, page(many(100, 'Contact')));
  await live(store, [record(5, 'Loose', 3_000)], null);
  await pull(store, page([], { deleted: [[id(5), nextStamp(server, 4_000)]] }));
  expect((await allOf(store)).size).toBe(99);
  expect((await store.get([id(5)])).size).toBe(0);
  const raw = await rawText();
  expect(raw).not.toContain('Loose');
  expect(raw).not.toContain('"Contact 5"');
});

test('a contact deleted here is not stored again by an older form of it, from a page or live', async () => {
  const store = await deviceStore();
  await pull(store, page(many(100, 'Contact')));
  await store.remove([id(5)]);
  await pull(store, page(many(100, 'Contact')));
  await live(store, [record(5, 'Late', 9_000)], null);
  expect((await allOf(store)).has(id(5))).toBe(false);
  expect(await rawText()).not.toMatch(/"Contact 5"|Late/);
});

test('of two tombstones the earlier stays, and is sent if the server has the later', async () => {
  const store = await deviceStore({ clock: () => 10_000 });
  await pull(store, page([record(1, 'Ann')]));
  await store.remove([id(1)]);
  await drain(store);
  await pull(store, page([], { deleted: [[id(1), nextStamp(server, 50_000)]] }));
  const batch = await store.nextBatch(10);
  expect(batch?.records[0]).toMatchObject({ id: id(1) });
  const [tombstone] = batch!.records;
  expect(isTombstone(tombstone!) && tombstone.deleted < nextStamp(server, 50_000)).toBe(true);
});

test('an unsent edit that a deletion ends is told to its author', async () => {
  const store = await deviceStore();
  await pull(store, page([record(1, 'Ann'), record(2, 'Ben')]));
  await store.change([id(1)], () => ({ name: 'Anna' }));
  const stamp = nextStamp(server, 4_000);
  const lost = await pull(
    store,
    page([], {
      deleted: [
        [id(1), stamp],
        [id(2), stamp],
      ],
    }),
  );
  expect(lost).toEqual([{ id: id(1), name: 'Anna' }]);
  expect(await store.nextBatch(10)).toBe(null);
});

test('an accepted record loses its mark, one changed since keeps it', async () => {
  const store = await deviceStore();
  const [a, b] = [await store.create(named('Ann')), await store.create(named('Ben'))];
  const batch = (await store.nextBatch(500))!;
  await store.change([b], () => ({ name: 'Benny' }));
  await store.accept(sent(batch, 2));
  const next = (await store.nextBatch(500))!;
  expect(next.records.map((held) => held.id)).toEqual([b]);
  expect(a).not.toBe(b);
  expect(await store.waiting()).toEqual({ unsent: 1, refused: 0 });
});

test('a refused record stays, is not sent again by itself, and is sent after it was changed', async () => {
  const store = await deviceStore();
  const made = await store.create(named('Ann'));
  const batch = (await store.nextBatch(500))!;
  await store.accept(sent(batch, 1, [{ index: 0, code: 'too_large' }]));
  expect(await store.nextBatch(500)).toBe(null);
  expect(await store.waiting()).toEqual({ unsent: 0, refused: 1 });
  await store.change([made], () => ({ name: 'A' }));
  expect((await store.nextBatch(500))?.records).toHaveLength(1);
  expect(await store.waiting()).toEqual({ unsent: 1, refused: 0 });
});

test('a busy record is sent again as it is', async () => {
  const store = await deviceStore();
  await store.create(named('Ann'));
  const batch = (await store.nextBatch(500))!;
  await store.accept(sent(batch, 1, [{ index: 0, code: 'busy' }]));
  expect((await store.nextBatch(500))?.records).toEqual(batch.records);
});

test('records stamped by a clock that was ahead get new stamps in the old order and are sent again', async () => {
  const YEAR = 31_536_000_000;
  let now = YEAR * 2;
  const store = await deviceStore({ clock: () => now });
  const a = await store.create(named('first'));
  now += 5;
  await store.change([a], () => ({ phone: '+27821234567' }));
  const batch = (await store.nextBatch(500))!;
  await store.learnTime(YEAR, now);
  await store.accept(sent(batch, 1, [{ index: 0, code: 'clock' }]));
  const [renewed] = (await store.nextBatch(500))!.records as ContactRecord[];
  expect(stampOf(renewed!, 'name') < stampOf(renewed!, 'phone')).toBe(true);
  expect(stampOf(renewed!, 'phone') < nextStamp(server, YEAR + 60_000)).toBe(true);
  const later = await store.create(named('later'));
  expect((await allOf(store)).get(later)!.stamp < nextStamp(server, YEAR + 60_000)).toBe(true);
});

test('what another tab wrote is told as a change since a transaction', async () => {
  const store = await deviceStore();
  await pull(store, page(many(100, 'Contact')));
  const { n } = await store.changedSince(0);
  const other = await store.open();
  const made = await other.create(named('New'));
  await other.change([id(1)], () => ({ name: 'Changed' }));
  await other.remove([id(2)]);
  const changes = await store.changedSince(n);
  expect(changes.deleted).toEqual([id(2)]);
  expect(changes.records.map(({ record: r }) => r.id).sort()).toEqual([id(1), made].sort());
  expect((await store.changedSince(changes.n)).records).toEqual([]);
});

test('after the server lost its history everything that the new one lacks is sent again, and nothing is lost', async () => {
  const store = await deviceStore();
  const all = many(200, 'Contact');
  await pull(store, page(all));
  await store.change([id(1)], () => ({ name: 'Sent before' }));
  await store.remove([id(2)]);
  await drain(store);
  await store.change([id(3)], () => ({ name: 'Not sent yet' }));
  await store.beginHealing();
  expect(await store.position()).toMatchObject({ cursor: null });
  // The restored server knows the first 150 in their old form, and one that is new here.
  await pull(store, page([...all.slice(0, 150), record(900, 'New')], { cursor: 'd1' }));
  await store.finishHealing();
  const pushed = new Map<string, ReturnType<typeof merge>>();
  for (let batch; (batch = await store.nextBatch(500));) {
    for (const held of batch.records) pushed.set(held.id, held);
    await store.accept(sent(batch, batch.records.length));
  }
  const expected = [1, 2, 3, ...Array.from({ length: 50 }, (_, n) => 150 + n)].map(id);
  expect([...pushed.keys()].sort()).toEqual(expected.sort());
  expect((await allOf(store)).size).toBe(200);
  expect((await allOf(store)).get(id(1))?.values['name']).toBe('Sent before');
});

test('what was fetched under a history that the server has lost is not stored, from a page or live', async () => {
  const store = await deviceStore();
  const { epoch } = await store.position();
  await store.beginHealing();
  const late = page([record(1, 'Late')]);
  await expect(store.applyPage(late, epoch)).rejects.toBeInstanceOf(StaleHistory);
  await expect(store.applyLive([record(1, 'Late')], 'c', epoch)).rejects.toBeInstanceOf(
    StaleHistory,
  );
  expect(await allOf(store)).toEqual(new Map());
  expect(await store.position()).toMatchObject({ cursor: null });
});

test('packing anew keeps every contact once and every unsent mark', async () => {
  const store = await deviceStore();
  await pull(store, page(many(1_500, 'Contact')));
  await pull(store, page(many(1_500, 'Contact'), { cursor: 'c2' }));
  await pull(store, page(many(1_500, 'Contact'), { cursor: 'c3' }));
  await store.change([id(1)], () => ({ name: 'Changed' }));
  const before = await allOf(store);
  expect(await store.compact()).toBe(true);
  expect(await allOf(store)).toEqual(before);
  expect(await store.count()).toBe(1_501);
  expect((await store.nextBatch(500))?.records.map((held) => held.id)).toEqual([id(1)]);
  expect(await store.compact()).toBe(false);
});

test('of somebody who was shut out only what was never sent stays', async () => {
  const store = await deviceStore();
  await pull(store, page(many(200, 'Contact')));
  const unsent = await store.create(named('Unsent'));
  await store.change([id(1)], () => ({ name: 'Edited' }));
  await uploadTo(store, [named('Uploaded')]);
  const gone = await store.forgetSent();
  expect(gone).toHaveLength(199);
  expect(await namesOf(store)).toEqual(['Edited', 'Unsent', 'Uploaded']);
  expect((await store.get([unsent])).size).toBe(1);
  expect(await store.position()).toMatchObject({ cursor: null, complete: false });
});

test('a head is not kept over a transaction that it does not know, and a tombstone drops it', async () => {
  const store = await deviceStore();
  const made = await store.create(named('Ann'));
  const { n } = await store.changedSince(0);
  await store.saveHead('stale', n - 1);
  await store.saveHead('fresh', n);
  expect(await rawText()).toContain('fresh');
  await store.remove([made]);
  expect(await rawText()).not.toContain('fresh');
});

/** All that stands in the tables of the store made last, packed lines decoded. */
async function rawText(): Promise<string> {
  const name = (await indexedDB.databases()).map((db) => db.name!).at(-1)!;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  let text = '';
  for (const table of db.objectStoreNames) {
    const values = await new Promise<unknown[]>((resolve) => {
      const request = db.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
    });
    for (const value of values) {
      const { lines } = value as { lines?: Uint8Array };
      text += lines ? new TextDecoder().decode(lines) : JSON.stringify(value);
    }
  }
  db.close();
  return text;
}
