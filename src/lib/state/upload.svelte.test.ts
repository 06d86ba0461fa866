import { expect, test, vi } from 'vitest';
import { GROUPS, type Preview, type Upload } from '../upload/upload.ts';
import { upload as words } from '../words.ts';
import { UploadState } from './upload.svelte.ts';

const FILE = { name: 'a.csv', bytes: new Uint8Array([1]) };

const preview = (counts: Partial<Preview['counts']>, more: Partial<Preview> = {}): Preview => ({
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  columns: [],
  headerRow: 0,
  top: [],
  letters: [],
  blank: 0,
  isListWhole: true,
  notes: [],
  counts: { ...(Object.fromEntries(GROUPS.map((g) => [g, 0])) as Preview['counts']), ...counts },
  ...more,
});

/** A worker that answers as it is told; the rest would be a fault of the test. */
function state(answers: Partial<Upload>) {
  const worker: Upload = {
    open: () => Promise.resolve(),
    preview: () => Promise.resolve(preview({ new: 1 })),
    rows: () => Promise.resolve([]),
    fix: () => Promise.resolve(),
    refusedFile: () => Promise.reject(new Error('not asked for')),
    write: () => Promise.reject(new Error('not asked for')),
    resume: () => Promise.reject(new Error('not asked for')),
    pause: () => Promise.resolve(),
    uploads: () => Promise.resolve([]),
    undo: () => Promise.reject(new Error('not asked for')),
    close: () => undefined,
    ...answers,
  };
  return { upload: new UploadState(() => Promise.resolve(worker)) };
}

test('what needs a person is shown first, and what would be written is counted', async () => {
  const { upload } = state({
    preview: () => Promise.resolve(preview({ new: 3, update: 2, refused: 1 })),
  });
  await upload.choose(FILE);
  expect([upload.group, upload.count]).toEqual(['refused', 5]);
});

test('a file that is no list says so, and another can be chosen', async () => {
  const fileError = { code: 'not-csv', message: 'This is a picture.' } as const;
  const { upload } = state({ preview: () => Promise.resolve(preview({}, { fileError })) });
  await upload.choose(FILE);
  expect(upload.step).toEqual({ kind: 'choose', error: 'This is a picture.' });
});

test('a file without a known column is shown, so that its columns can be given a meaning', async () => {
  const fileError = { code: 'no-contact-columns', message: 'No column is known.' } as const;
  const { upload } = state({ preview: () => Promise.resolve(preview({}, { fileError })) });
  await upload.choose(FILE);
  expect(upload.step.kind).toBe('preview');
  expect(upload.count).toBe(0);
});

test('a file of more than 64 MB is not read', async () => {
  const open = vi.fn();
  const { upload } = state({ open });
  await upload.choose({ name: 'a.csv', bytes: new Uint8Array(64 * 1024 * 1024 + 1) });
  expect(upload.step).toEqual({ kind: 'choose', error: words.tooLarge });
  expect(open).not.toHaveBeenCalled();
});

test('the answer to an earlier question is not shown', async () => {
  const first = Promise.withResolvers<Preview>();
  const answers = [first.promise, Promise.resolve(preview({ new: 2 }))];
  const { upload } = state({ preview: () => answers.shift()! });
  const slow = upload.choose(FILE);
  await upload.choose({ ...FILE, name: 'b.csv' });
  first.resolve(preview({ new: 9 }));
  await slow;
  expect(upload.step).toMatchObject({ kind: 'preview', name: 'b.csv' });
  expect(upload.count).toBe(2);
});

test('another encoding makes other columns, so what was chosen for them is chosen anew', async () => {
  const asked: unknown[] = [];
  const { upload } = state({
    preview: (choices) => {
      asked.push(choices);
      return Promise.resolve(preview({ new: 1 }));
    },
  });
  await upload.choose(FILE);
  await upload.change({ layout: { headerRow: 0, fields: ['name'] } });
  await upload.change({ mode: 'create' });
  await upload.change({ encoding: 'macintosh' });
  expect(asked.slice(2)).toEqual([
    { mode: 'create', by: 'auto', layout: { headerRow: 0, fields: ['name'] } },
    { mode: 'create', by: 'auto', encoding: 'macintosh' },
  ]);
});

test('while something is written the worker stays when the dialog closes, and ends with it otherwise', async () => {
  const writing = Promise.withResolvers<Awaited<ReturnType<Upload['write']>>>();
  const close = vi.fn();
  const { upload } = state({ write: () => writing.promise, close });
  await upload.choose(FILE);
  const written = upload.write();
  upload.close();
  expect(close).not.toHaveBeenCalled();
  expect(upload.isBusy).toBe(true);
  writing.resolve({ kind: 'written', key: 'k', created: 1, updated: 0 });
  await written;
  expect(upload.step).toMatchObject({ kind: 'written', created: 1 });
  upload.close();
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});

test('an upload that stops for a full device says so, and can be gone on with', async () => {
  const stopped = { kind: 'stopped', key: 'k', done: 5, all: 9, isFull: true } as const;
  const { upload } = state({ write: () => Promise.resolve(stopped) });
  await upload.choose(FILE);
  await upload.write();
  expect(upload.step).toEqual({
    kind: 'paused',
    name: 'a.csv',
    key: 'k',
    done: 5,
    all: 9,
    error: words.full,
  });
});

test('what keeps an upload from beginning loses nothing of its preview', async () => {
  const full = Object.assign(new Error('full'), { name: 'DeviceFull' });
  for (const [write, error] of [
    [() => Promise.resolve({ kind: 'busy' } as const), words.busy],
    [() => Promise.reject(full), words.full],
  ] as const) {
    const { upload } = state({ write });
    await upload.choose(FILE);
    await upload.write();
    expect(upload.step).toMatchObject({ kind: 'preview', name: 'a.csv', error });
  }
});

test('what was mended in a preview waits when the dialog is closed', async () => {
  const close = vi.fn();
  const { upload } = state({ close });
  await upload.choose(FILE);
  await upload.fix(2, [{ index: 0, value: 'x' }]);
  upload.close();
  expect(upload.step.kind).toBe('preview');
  expect(close).not.toHaveBeenCalled();
});

test('a list that has changed is shown again instead of being written over', async () => {
  const changed = { kind: 'changed', preview: preview({ update: 1 }) } as const;
  const { upload } = state({ write: () => Promise.resolve(changed) });
  await upload.choose(FILE);
  await upload.write();
  expect(upload.step).toMatchObject({ kind: 'preview', error: words.listChanged });
  expect(upload.count).toBe(1);
});

test('after another file was chosen while one was read again the next can be uploaded', async () => {
  const slow = Promise.withResolvers<Preview>();
  const answers = [Promise.resolve(preview({ new: 1 })), slow.promise];
  const { upload } = state({
    preview: () => answers.shift() ?? Promise.resolve(preview({ new: 1 })),
  });
  await upload.choose(FILE);
  const reading = upload.change({ mode: 'create' });
  upload.again();
  await upload.choose(FILE);
  slow.resolve(preview({}));
  await reading;
  expect(upload.isReading).toBe(false);
});

test('an undoing that fails leaves the dialog where it was, and says what is safe', async () => {
  const { upload } = state({ undo: () => Promise.reject(new Error('cut')) });
  expect(await upload.undo({ id: 's', fileName: 'a.csv' })).toBe(words.undoFailed);
  expect(upload.step).toEqual({ kind: 'choose', error: null });
});
