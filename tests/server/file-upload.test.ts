import { expect, test, vi } from 'vitest';
import { parseFile } from '#shared/csv/pipeline.ts';
import { EVERYTHING } from '#lib/data/data.ts';
import type { FileUpload } from '#lib/upload/file-upload.ts';
import { GROUPS, type Choices, type Preview } from '#lib/upload/upload.ts';
import { dataDevice } from '#tests/support/data-device.ts';
import { testServer } from '#tests/support/server.ts';

const AUTO: Choices = { mode: 'both', by: 'auto' };
const nothing = () => undefined;

const file = (text: string, name = 'members.csv') => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const list = (count: number) =>
  file(
    [
      'Name,Contact Number',
      ...Array.from({ length: count }, (_, n) => `Row ${n},082 55${String(50_000 + n)}`),
    ].join('\n'),
  );
/** The groups that have rows, and how many. */
const counted = ({ counts }: Preview) =>
  Object.fromEntries(
    GROUPS.flatMap((group) => (counts[group] > 0 ? [[group, counts[group]]] : [])),
  );

async function opened(upload: FileUpload, text: string, choices = AUTO): Promise<Preview> {
  await upload.open(file(text));
  return upload.preview(choices);
}

/** A server and a device of its admin that has fetched everything. */
async function world() {
  const server = await testServer();
  const device = await dataDevice(server, await server.signInAdmin());
  await device.until({ phase: 'live', complete: true });
  const count = async () => (await device.data.show(EVERYTHING)).count;
  const find = async (text: string) => (await device.data.show({ ...EVERYTHING, text })).rows;
  return { server, ...device, count, find };
}

test('an upload writes nothing before it is told to, then all of it, and again finds all of it unchanged', async () => {
  const { until, uploadWorker, count } = await world();
  const upload = await uploadWorker();
  await upload.open(list(1_200));
  expect(counted(await upload.preview(AUTO))).toEqual({ new: 1_200 });
  expect(await count()).toBe(0);
  const progress: number[][] = [];
  const result = await upload.write((...told) => progress.push(told));
  expect(result).toMatchObject({ kind: 'written', created: 1_200, updated: 0 });
  expect(progress).toEqual([
    [1_000, 1_200],
    [1_200, 1_200],
  ]);
  await vi.waitFor(async () => expect(await count()).toBe(1_200));
  await until({ unsent: 0 });
  const again = await uploadWorker();
  await again.open(list(1_200));
  expect(counted(await again.preview(AUTO))).toEqual({ unchanged: 1_200 });
});

test('the preview says of every row what becomes of it, and only that is done', async () => {
  const { data, uploadWorker, find } = await world();
  const thandi = await data.add({ name: 'Thandi Nkosi', phone: '+27825550101', note: 'old' });
  await data.add({ name: 'Same', phone: '+27825550102' });
  await data.add({ name: 'Mother', phone: '+27825550103' });
  const upload = await uploadWorker();
  const preview = await opened(
    upload,
    [
      'Name,Contact Number,Note,Tags',
      'Thandi Nkosi,082 555 0101,,vip',
      'Same,082 555 0102,,',
      'Daughter,082 555 0103,,',
      'New,655550104,,',
      'New,065 555 0104,,',
      'Broken,065 555,,',
      ',,,',
    ].join('\n'),
  );
  expect(counted(preview)).toEqual({
    new: 2,
    update: 1,
    unchanged: 1,
    duplicate: 1,
    refused: 1,
    check: 1,
  });
  expect(preview.blank).toBe(1);
  expect(await upload.rows('update', 0, 10)).toMatchObject([
    { row: 2, differences: [{ field: 'tags', before: null, after: 'vip' }] },
  ]);
  expect(await upload.rows('check', 0, 10)).toMatchObject([{ row: 4, otherName: 'Mother' }]);
  expect(await upload.rows('new', 1, 10)).toMatchObject([
    { row: 5, repairs: [{ original: '655550104', value: '+27655550104' }] },
  ]);
  expect(await upload.rows('refused', 0, 10)).toMatchObject([
    { row: 7, refusal: { cells: [{ index: 1, header: 'Contact Number', value: '065 555' }] } },
  ]);
  const result = await upload.write(nothing);
  expect(result).toMatchObject({ kind: 'written', created: 2, updated: 1 });
  await vi.waitFor(async () => expect(await find('vip')).toHaveLength(1));
  expect(await data.get(thandi)).toMatchObject({ note: 'old', tags: ['vip'] });
  expect(await find('555 0103')).toHaveLength(2);
});

test('a refused row that is mended is taken, and the refused rows come back as a file that is read the same', async () => {
  const { uploadWorker, find } = await world();
  const upload = await uploadWorker();
  const text = 'Who,Cell,Office\nThandi,082 555,A\n=Formula,ask,"B, C"\nGood,0825550103,\n';
  await upload.open(file(text));
  const layout = { headerRow: 0, fields: ['name', 'phone', null] as const };
  expect(counted(await upload.preview({ ...AUTO, layout }))).toEqual({ new: 1, refused: 2 });
  const refused = await parseFile(await upload.refusedFile());
  expect(refused.columns.map(({ header, field }) => [header, field])).toEqual([
    ['Name', 'name'],
    ['Cell', 'phone'],
    ['Office', null],
    ['Why it was refused', null],
  ]);
  expect(refused.rejected).toMatchObject([
    { row: 2, reason: 'bad-phone', value: '082 555' },
    { row: 3, reason: 'bad-phone', value: 'ask' },
  ]);
  await upload.fix(2, [{ index: 1, value: '082 555 0101' }]);
  expect(counted(await upload.preview({ ...AUTO, layout }))).toEqual({ new: 2, refused: 1 });
  await upload.write(nothing);
  await vi.waitFor(async () => expect(await find('thandi 0101')).toHaveLength(1));
});

test('a file with unknown headings shows its columns, to be given a meaning', async () => {
  const { uploadWorker } = await world();
  const preview = await opened(await uploadWorker(), 'Wie,Waar\nThandi,Durban\n');
  expect(preview.fileError?.code).toBe('no-contact-columns');
  expect(preview.columns).toEqual([
    { header: 'Wie', field: null, sample: 'Thandi' },
    { header: 'Waar', field: null, sample: 'Durban' },
  ]);
});

test('what the columns were taken for is used for the next file with the same headers', async () => {
  const { uploadWorker } = await world();
  const text = 'Who,Reach\nThandi,082 555 0101\n';
  const first = await uploadWorker();
  const layout = { headerRow: 0, fields: ['name', 'phone'] as const };
  await opened(first, text, { ...AUTO, layout });
  await first.write(nothing);
  const second = await opened(await uploadWorker(), 'Who,Reach\nSipho,082 555 0102\n');
  expect(second.columns.map(({ field }) => field)).toEqual(['name', 'phone']);
});

test('a number that a spreadsheet has cut off in a download is the one that the list has for its id', async () => {
  const { data, uploadWorker } = await world();
  await data.add({ name: 'Benoît', phone: '+243815552072' });
  await data.add({ name: 'Wanjiru', phone: '+254712345678' });
  const csv = new TextDecoder().decode(await data.export({ query: EVERYTHING }, 'csv'));
  const saved = csv.replace('+243815552072', '2.43816E+11').replace('+254712345678', '2.43816E+11');
  const upload = await uploadWorker();
  expect(counted(await opened(upload, saved))).toEqual({ unchanged: 1, refused: 1 });
});

test('a list that changes while the preview is looked at is looked at again before anything is written', async () => {
  const { data, uploadWorker, count } = await world();
  const upload = await uploadWorker();
  await opened(upload, 'Name,Contact Number\nThandi,082 555 0101\n');
  await data.add({ name: 'Thandi', phone: '+27825550101' });
  const changed = await upload.write(nothing);
  expect(changed).toMatchObject({ kind: 'changed', preview: { counts: { new: 0, unchanged: 1 } } });
  await data.add({ name: 'Somebody else' });
  expect(await upload.write(nothing)).toMatchObject({ kind: 'written', created: 0, updated: 0 });
  await vi.waitFor(async () => expect(await count()).toBe(2));
});

test('what is deleted or changed while an upload is paused stays deleted, and stays as it was changed', async () => {
  const { data, uploadWorker, find, count } = await world();
  const gone = await data.add({ name: 'Gone', phone: '+27825559001' });
  const edited = await data.add({ name: 'Edited', phone: '+27825559002' });
  const text = [
    'Name,Contact Number,Note',
    ...Array.from({ length: 1_000 }, (_, n) => `Row ${n},082 55${String(50_000 + n)},`),
    'Gone,082 555 9001,file',
    'Edited,082 555 9002,file',
    'Last,082 555 9003,file',
  ].join('\n');
  const upload = await uploadWorker();
  expect(counted(await opened(upload, text))).toEqual({ new: 1_001, update: 2 });
  const paused = await upload.write(() => void upload.pause());
  expect(paused).toMatchObject({ kind: 'paused', done: 1_000, all: 1_003 });
  await data.remove({ ids: [gone] });
  await data.edit(edited, { note: 'by hand' });
  const { key } = (await data.unfinishedUpload())!;
  const result = await (await uploadWorker()).resume(key, nothing);
  expect(result).toMatchObject({ kind: 'written', created: 1_001, updated: 0 });
  await vi.waitFor(async () => expect(await count()).toBe(1_002));
  expect(await find('Gone')).toEqual([]);
  expect(await data.get(edited)).toMatchObject({ note: 'by hand' });
});

test('an upload that is paused goes on where it stopped, in another tab too, and nothing is there twice', async () => {
  const { data, uploadWorker, count } = await world();
  await data.add({ name: 'Row 2500', phone: '+27825552500' });
  const upload = await uploadWorker();
  await upload.open(list(3_000));
  await upload.preview(AUTO);
  const paused = await upload.write(() => void upload.pause());
  expect(paused).toMatchObject({ kind: 'paused', done: 1_000, all: 2_999 });
  upload.close();
  const left = (await data.unfinishedUpload())!;
  expect(left).toMatchObject({ name: 'members.csv', done: 1_000, all: 2_999 });
  const second = await uploadWorker();
  const again = await second.resume(left.key, () => void second.pause());
  expect(again).toMatchObject({ kind: 'paused', done: 2_000 });
  const third = await uploadWorker();
  expect(await third.resume(left.key, nothing)).toMatchObject({ kind: 'written', created: 2_999 });
  expect(await data.unfinishedUpload()).toBe(null);
  await vi.waitFor(async () => expect(await count()).toBe(3_000));
});

test('an upload that is gone on with changes what it would have changed, and can be undone as one', async () => {
  const { data, uploadWorker, count, find } = await world();
  const first = await uploadWorker();
  await first.open(list(1_100));
  await first.preview(AUTO);
  await first.write(nothing);
  await vi.waitFor(async () => expect(await count()).toBe(1_100));
  const csv = [
    'Name,Contact Number,Tags',
    ...Array.from({ length: 1_200 }, (_, n) => `Row ${n},082 55${String(50_000 + n)},vip`),
  ].join('\n');
  const upload = await uploadWorker();
  expect(counted(await opened(upload, csv))).toMatchObject({ update: 1_100, new: 100 });
  const paused = await upload.write(() => void upload.pause());
  expect(paused).toMatchObject({ kind: 'paused', done: 1_000 });
  const left = (await data.unfinishedUpload())!;
  const second = await uploadWorker();
  expect(await second.resume(left.key, nothing)).toMatchObject({ created: 100, updated: 1_100 });
  await vi.waitFor(async () => expect(await find('vip')).not.toEqual([]));
  const [past] = await second.uploads(true);
  expect(past).toMatchObject({ created: 100, updated: 1_100 });
  const undone = await second.undo(past!.id, nothing);
  expect(undone).toMatchObject({ kind: 'undone', removed: 100, restored: 1_100, left: 0 });
  await vi.waitFor(async () => expect(await find('vip')).toEqual([]));
  expect(await count()).toBe(1_100);
});

test('an upload that is gone on with takes its columns as it began, whatever their headers stand for since', async () => {
  const { data, uploadWorker, find } = await world();
  const rows = Array.from({ length: 1_200 }, (_, n) => `Row ${n},082 55${String(50_000 + n)}`);
  const reads = async (row: string, first: 'name' | 'note') => {
    const one = await uploadWorker();
    const layout = { headerRow: 0, fields: [first, 'phone'] as const };
    await opened(one, `Who,Reach\n${row}\n`, { ...AUTO, layout });
    await one.write(nothing);
  };
  await reads('Thandi,082 555 0101', 'name');
  const upload = await uploadWorker();
  await opened(upload, ['Who,Reach', ...rows].join('\n'));
  await upload.write(() => void upload.pause());
  await reads('old,082 555 0102', 'note');
  const other = await uploadWorker();
  const left = (await data.unfinishedUpload())!;
  expect(await other.resume(left.key, nothing)).toMatchObject({ created: 1_200 });
  await vi.waitFor(async () =>
    expect(await find('Row 1199')).toMatchObject([{ name: 'Row 1199' }]),
  );
});

test('offline an upload is stored, sent later, and undone before it was ever sent', async () => {
  const { uploadWorker, setAway, data, until, count } = await world();
  setAway(true);
  data.syncNow();
  const upload = await uploadWorker();
  await opened(upload, 'Name,Contact Number\nThandi,082 555 0101\n');
  expect(await upload.write(nothing)).toMatchObject({ created: 1 });
  await vi.waitFor(async () => expect(await count()).toBe(1));
  const [past] = await upload.uploads(true);
  await upload.undo(past!.id, nothing);
  await vi.waitFor(async () => expect(await count()).toBe(0));
  setAway(false);
  data.syncNow();
  await until({ phase: 'live', unsent: 0 });
});

test('an upload is undone from another device by an admin; another agent neither sees nor undoes it', async () => {
  const { server, uploadWorker, data, until, count } = await world();
  const agent = await dataDevice(server, await server.addUser('agent@example.org'));
  const other = await dataDevice(server, await server.addUser('other@example.org'));
  for (const device of [agent, other]) await device.until({ phase: 'live', complete: true });
  const known = await agent.data.add({ name: 'Known', phone: '+27825550100' });
  const upload = await agent.uploadWorker();
  await opened(upload, 'Name,Contact Number,Note\nKnown,082 555 0100,new\nNew,082 555 0101,\n');
  await upload.write(nothing);
  await agent.until({ phase: 'live', unsent: 0 });
  await vi.waitFor(async () => expect(await count()).toBe(2));
  expect(await (await other.uploadWorker()).uploads(true)).toEqual([]);
  const worker = await uploadWorker();
  const listed = await vi.waitFor(async () => {
    const [past] = await worker.uploads(true);
    expect(past).toMatchObject({ fileName: 'members.csv', created: 1, updated: 1 });
    return past!;
  });
  expect(listed.by).toBe('Some User');
  const undone = await worker.undo(listed.id, nothing);
  expect(undone).toMatchObject({ kind: 'undone', removed: 1, restored: 1, left: 0 });
  await until({ phase: 'live', unsent: 0 });
  await vi.waitFor(async () => expect((await agent.data.show(EVERYTHING)).count).toBe(1));
  expect(await agent.data.get(known)).toMatchObject({ note: null });
  expect(await data.get(known)).toMatchObject({ note: null });
  expect((await worker.uploads(true))[0]?.undone).toMatchObject({ left: 0 });
});

test('a server that knows no uploads holds nothing up', async () => {
  const server = await testServer();
  const device = await dataDevice(server, await server.signInAdmin(), {
    answer: (path) =>
      path.includes('/api/sync/uploads')
        ? Response.json({ error: { code: 'not_found', message: 'no' } }, { status: 404 })
        : null,
  });
  await device.until({ phase: 'live', complete: true });
  const upload = await device.uploadWorker();
  await opened(upload, 'Name,Contact Number\nThandi,082 555 0101\n');
  await upload.write(nothing);
  await device.until({ phase: 'live', unsent: 0 });
  await device.data.add({ name: 'Later' });
  await device.until({ phase: 'live', unsent: 0 });
  const [past] = await upload.uploads(true);
  expect(await upload.undo(past!.id, nothing)).toMatchObject({ removed: 1 });
});
