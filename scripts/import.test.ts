import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const script = new URL('import.ts', import.meta.url).pathname;
const root = new URL('..', import.meta.url).pathname;
const importing = (...words: string[]) =>
  run(process.execPath, [script, ...words], { cwd: root, env: { PATH: process.env['PATH'] } });

test('a dry run prints the result as JSON and nothing else', async () => {
  const path = 'tests/fixtures/csv/duplicates-and-errors.csv';
  const { stdout, stderr } = await importing('--dry-run', '--json', path);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    accepted: [
      {
        row: 2,
        name: 'Mosa Letsie',
        phone: '+27745552091',
        email: 'mosa@example.org',
        language: '',
        platform: '',
        tags: ['a'],
      },
      { row: 4 },
      { row: 5, phone: '' },
    ],
    rejected: [{ row: 3, reason: 'duplicate-in-file' }, {}, {}, {}, {}, {}],
    encoding: 'utf-8',
    delimiter: ',',
    defaults: { language: '', platform: '' },
    exportCsv: expect.stringMatching(
      /^Name,Contact Number,.*\r\nMosa Letsie,\+27745552091,/,
    ) as string,
  });
});

test('a file that is no list is told by its class in JSON and by a sentence to people', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const path = join(folder, 'list.csv');
    await writeFile(path, '{"name": "A"}');
    const { stdout } = await importing('--dry-run', '--json', path);
    expect(JSON.parse(stdout)).toMatchObject({ fileError: 'not-csv', accepted: [], rejected: [] });
    await expect(importing('--dry-run', path)).rejects.toMatchObject({
      code: 1,
      stdout: 'This is a JSON file, not a list: choose a CSV, Excel or vCard file.\n',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  ['no file', [], /usage/],
  ['an unknown option', ['--wet-run', 'x.csv'], /usage/],
  ['a file that is not there', ['--dry-run', 'gone.csv'], /cannot read the file/],
  ['no account', ['static/example-contacts.csv'], /ADMIN_EMAIL/],
])(
  'what is wrong with a call is said on stderr in one line or two: %s',
  async (_what, words, says) => {
    await expect(importing(...words)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(says) as string,
    });
  },
);
