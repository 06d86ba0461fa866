import { expect, test } from 'vitest';
import { nextStamp } from '#shared/clock/stamp.ts';
import { UPLOAD_KEPT } from '#shared/protocol/uploads.ts';
import { canonicalRecord } from '#shared/record/merge.ts';
import { isTombstone, stampOf, type ContactRecord } from '#shared/record/record.ts';
import { packLines } from '#lib/db/lines.ts';
import type { DeviceStore } from '#lib/db/device-store.ts';
import type { Batch, Refusal } from '#lib/db/outbox.ts';
import { allOf, deviceStore, named, undoUpload, uploadTo } from '#tests/support/devices.ts';

const server = '000000000000-0000-eeeeeeeeeeee';
const id = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const record = (n: number): ContactRecord =>
  canonicalRecord({ id: id(n), values: named(`Old ${n}`), stamp: nextStamp(server, 1_000) });
const accept = (store: DeviceStore, batch: Batch, refusals: Refusal[] = []) =>
  store.accept({ batch, from: 0, to: batch.records.length, refusals, shown: [] });
const drain = async (store: DeviceStore) => {
  for (let batch; (batch = await store.nextBatch(500));) await accept(store, batch);
};
const bury = async (store: DeviceStore, deleted: string[]) =>
  store.applyPage(
    {
      lines: new Uint8Array(),
      deleted: deleted.map((one) => [one, nextStamp(server, 9_000)] as const),
      cursor: 'c9',
      more: false,
    },
    (await store.position()).epoch,
  );

/** A store that has pulled `count` contacts. */
async function pulledStore(count: number, options?: Parameters<typeof deviceStore>[0]) {
  const store = await deviceStore(options);
  const lines = packLines(Array.from({ length: count }, (_, n) => record(n)));
  const { epoch } = await store.position();
  await store.applyPage({ lines, deleted: [], cursor: 'c1', more: false }, epoch);
  return store;
}
const nameOf = async (store: DeviceStore, n: number) =>
  (await allOf(store)).get(id(n))?.values['name'];

test('an upload is packed, unsent as a whole, and its refused records become loose when the rest is accepted', async () => {
  const store = await deviceStore();
  const key = await uploadTo(
    store,
    Array.from({ length: 1_500 }, (_, n) => named(`Row ${n}`)),
  );
  expect(await store.waiting()).toEqual({ unsent: 1_500, refused: 0 });
  const batch = (await store.nextBatch(500))!;
  expect(batch.records.every((r) => !isTombstone(r) && r.stamp === key)).toBe(true);
  await accept(store, batch, [
    { index: 3, code: 'bad_record' },
    { index: 4, code: 'busy' },
  ]);
  const left = 1_500 - batch.records.length;
  expect(await store.waiting()).toEqual({ unsent: left + 1, refused: 1 });
  await drain(store);
  expect(await store.waiting()).toEqual({ unsent: 0, refused: 1 });
  expect((await allOf(store)).size).toBe(1_500);
});

test('all rows of an upload carry one stamp, later than all that the contacts which it changes have', async () => {
  const ahead = nextStamp(server, Date.now() + 50_000);
  const store = await deviceStore();
  const { epoch } = await store.position();
  const there = canonicalRecord({ id: id(1), values: named('Ahead'), stamp: ahead });
  await store.applyLive([there], null, epoch);
  const key = await uploadTo(store, [named('New')], new Map([[id(1), { name: 'Changed' }]]));
  expect(key > ahead).toBe(true);
  const all = [...(await allOf(store)).values()];
  expect(all.map((r) => stampOf(r, 'name'))).toEqual([key, key]);
  expect(await nameOf(store, 1)).toBe('Changed');
});

test('how far an upload is stands beside what it wrote, and a second tab sees it', async () => {
  const store = await deviceStore();
  const source = { bytes: new Uint8Array([1, 2]) };
  const { key } = await store.beginUpload({ fileName: 'a.csv', total: 3, source, after: [] });
  await store.writeUpload(key, {
    created: [named('A'), named('B')],
    changed: [],
    count: 2,
    lastRow: 5,
  });
  const other = await store.open();
  const [seen] = await other.uploads();
  expect(seen).toMatchObject({ key, state: 'writing', total: 3, done: 2, lastRow: 5, created: 2 });
  expect(await other.sourceOf(key)).toEqual(source);
  expect(await store.nextUpload()).toBe(null);
  await store.writeUpload(key, { created: [named('C')], changed: [], count: 1, lastRow: 6 });
  await store.finishUpload(key);
  const [row] = await store.uploads();
  expect(row).toMatchObject({ state: 'written', done: 3, created: 3 });
  expect(await store.sourceOf(key)).toBe(undefined);
});

test('undone, the contacts that it made go, those that it changed get their values back, what was touched since stays', async () => {
  const store = await pulledStore(100);
  const changes = new Map([1, 2, 3].map((n) => [id(n), { name: `New ${n}`, note: 'n' }]));
  const key = await uploadTo(store, [named('Made'), named('Touched')], changes);
  const touched = [...(await allOf(store)).values()].find((r) => r.values['name'] === 'Touched')!;
  await store.change([touched.id], () => ({ note: 'called' }));
  await store.change([id(2)], () => ({ name: 'Corrected' }));
  await store.remove([id(3)]);
  const undone = await undoUpload(store, key);
  expect(undone).toMatchObject({ removed: 1, restored: 2 });
  expect(undone.kept.map((kept) => kept.id).sort()).toEqual([id(2), touched.id].sort());
  expect(await nameOf(store, 1)).toBe('Old 1');
  expect((await allOf(store)).get(id(1))?.values['note']).toBe(null);
  expect((await allOf(store)).get(id(2))?.values).toMatchObject({ name: 'Corrected', note: null });
  expect(await nameOf(store, 3)).toBe(undefined);
  expect((await allOf(store)).size).toBe(100);
  expect((await store.uploads())[0]).toMatchObject({ state: 'undone', undone: { left: 2 } });
  const again = await undoUpload(store, key);
  expect(again).toMatchObject({ removed: 0, restored: 0 });
});

test('what an upload keeps of a contact to be undone goes when the contact is deleted, here or elsewhere', async () => {
  const store = await pulledStore(100);
  const changes = new Map([1, 2, 3].map((n) => [id(n), { name: `New ${n}` }]));
  const key = await uploadTo(store, [], changes);
  await store.remove([id(1)]);
  await bury(store, [id(2)]);
  expect([...(await store.beforeOf(key)).keys()]).toEqual([id(3)]);
});

test('a contact that is deleted while the file is read is not written again', async () => {
  const store = await pulledStore(100);
  const { key } = await store.beginUpload({ fileName: 'a', total: 1, source: {}, after: [] });
  await store.remove([id(1)]);
  const changed = [{ id: id(1), values: { name: 'x' }, before: { name: 'Old 1' } }];
  expect(
    await store.writeUpload(key, { created: [], changed, count: 1, lastRow: 2 }),
  ).toMatchObject({
    updated: 0,
    parts: 0,
  });
  expect(await nameOf(store, 1)).toBe(undefined);
});

test('the server is told of an upload and its before-images once, and again when it has been undone', async () => {
  const store = await pulledStore(100);
  const key = await uploadTo(store, [], new Map([[id(1), { name: 'New' }]]));
  const unsent = (await store.nextUpload())!;
  expect(unsent.row).toMatchObject({ key, updated: 1, parts: 1 });
  expect(unsent.parts).toMatchObject([{ part: 0, entries: [[id(1), { name: 'Old 1' }]] }]);
  for (const part of unsent.parts) await store.acceptPart(part);
  expect((await store.nextUpload())?.parts).toEqual([]);
  await undoUpload(store, key);
  await store.acceptUpload(unsent.row);
  const undone = (await store.nextUpload())!;
  expect(undone.row.state).toBe('undone');
  await store.acceptUpload(undone.row);
  expect(await store.nextUpload()).toBe(null);
});

test('before-images are cut into parts that fit into a request', async () => {
  const store = await pulledStore(300);
  const note = 'x'.repeat(9_000);
  await uploadTo(
    store,
    [],
    new Map(Array.from({ length: 300 }, (_, n) => [id(n), { note }] as const)),
  );
  const second = new Map(Array.from({ length: 300 }, (_, n) => [id(n), { note: 'y' }] as const));
  const key = await uploadTo(store, [], second);
  expect((await store.uploads()).find((row) => row.key === key)?.parts).toBe(3);
  expect((await store.beforeOf(key)).size).toBe(300);
});

test('an upload made by a clock that was ahead keeps one stamp for all rows, and can be undone', async () => {
  const YEAR = 31_536_000_000;
  const store = await pulledStore(10, { clock: () => 2 * YEAR });
  const key = await uploadTo(
    store,
    Array.from({ length: 1_500 }, (_, n) => named(`Row ${n}`)),
    new Map([[id(1), { name: 'New' }]]),
  );
  await store.learnTime(YEAR, 2 * YEAR);
  for (let batch; (batch = await store.nextBatch(500));) {
    const isAhead = (held: Batch['records'][number]) =>
      !isTombstone(held) && held.stamp > nextStamp(server, YEAR + 60_000);
    const refusals = batch.records.flatMap((held, index) =>
      isAhead(held) ? [{ index, code: 'clock' } as const] : [],
    );
    await accept(store, batch, refusals);
  }
  const [row] = await store.uploads();
  expect(row?.key).toBe(key);
  expect(row!.stamp < nextStamp(server, YEAR + 60_000)).toBe(true);
  const stamps = new Set([...(await allOf(store)).values()].map((r) => stampOf(r, 'name')));
  expect([...stamps].sort()).toEqual([nextStamp(server, 1_000), row!.stamp].sort());
  expect(await undoUpload(store, key)).toMatchObject({ removed: 1_500, restored: 1, kept: [] });
});

test('the rest of an upload gets the new stamp at once, so that time which passes does not part it', async () => {
  const MINUTE = 60_000;
  let now = 1_000 * MINUTE;
  const store = await pulledStore(10, { clock: () => now + 5 * MINUTE });
  const key = await uploadTo(
    store,
    Array.from({ length: 1_500 }, (_, n) => named(`Row ${n}`)),
  );
  await store.learnTime(now, now + 5 * MINUTE);
  const first = (await store.nextBatch(500))!;
  const refusals = first.records.map((_, index) => ({ index, code: 'clock' }) as const);
  await accept(store, first, refusals);
  now += 10 * MINUTE;
  await drain(store);
  const [row] = await store.uploads();
  const stamps = [...(await allOf(store)).values()].map((r) => stampOf(r, 'name'));
  expect(stamps.filter((stamp) => stamp === row!.stamp)).toHaveLength(1_500);
  expect(await undoUpload(store, key)).toMatchObject({ removed: 1_500 });
});

test('a deletion that comes while everything is read hides none of the others', async () => {
  const store = await deviceStore();
  const { epoch } = await store.position();
  // More segments than are read ahead.
  for (let page = 0; page < 20; page++) {
    const lines = packLines(Array.from({ length: 60 }, (_, n) => record(page * 60 + n)));
    await store.applyPage({ lines, deleted: [], cursor: `c${page}`, more: true }, epoch);
  }
  const loaded = new Set<string>();
  let parts = 0;
  for await (const { records } of store.load()) {
    for (const { record: held } of records) loaded.add(held.id);
    if (parts++ === 0) await bury(store, [id(7)]);
  }
  expect([...loaded].filter((one) => one !== id(7))).toHaveLength(20 * 60 - 1);
});

test('a device whose clock is weeks ahead keeps its uploads', async () => {
  const WEEKS = 6 * 7 * 86_400_000;
  const now = 100 * 86_400_000;
  const store = await pulledStore(10, { clock: () => now + WEEKS });
  await store.learnTime(now, now + WEEKS);
  await uploadTo(store, [named('A')]);
  expect(await store.uploads()).toHaveLength(1);
});

test('of somebody who was shut out an unsent upload stays as whole contacts', async () => {
  const store = await pulledStore(10);
  await uploadTo(store, [], new Map([[id(1), { note: 'n' }]]));
  await store.forgetSent();
  expect([...(await allOf(store)).values()].map(({ values }) => values)).toMatchObject([
    { name: 'Old 1', note: 'n' },
  ]);
});

test('after 30 days an upload is forgotten with its before-images', async () => {
  let now = UPLOAD_KEPT;
  const store = await pulledStore(10, { clock: () => now });
  const key = await uploadTo(store, [], new Map([[id(1), { name: 'New' }]]));
  now += UPLOAD_KEPT + 1;
  expect(await store.uploads()).toEqual([]);
  expect((await store.beforeOf(key)).size).toBe(0);
});

test('after the server lost its history it is told of uploads again', async () => {
  const store = await pulledStore(10);
  await uploadTo(store, [], new Map([[id(1), { name: 'New' }]]));
  const { row, parts } = (await store.nextUpload())!;
  for (const part of parts) await store.acceptPart(part);
  await store.acceptUpload(row);
  await store.beginHealing();
  expect((await store.nextUpload())?.parts).toHaveLength(1);
});

test('what the columns of a file were taken for is remembered for the next one with the same headers', async () => {
  const store = await deviceStore();
  await store.rememberLayout(['Name', 'Reach'], ['name', null]);
  await store.rememberLayout(['Name', 'Reach'], ['name', 'phone']);
  expect(await store.knownLayout(['Name', 'Reach'])).toEqual(['name', 'phone']);
  expect(await store.knownLayout(['Name'])).toBe(null);
});
