import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { storedSecret } from '#server/secret.ts';
import { putPatiently } from '#server/store/patience.ts';
import { couchAt, realCouchUrl, startHttpCouch } from '#tests/support/couch.ts';
import { contentOf, documentsOf, fill, random, sqliteAt } from '#tests/support/store-content.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs a program of the project to its end; with `kill` it gets that signal once it copies. */
async function run(
  words: readonly string[],
  { env = {}, kill }: { env?: Record<string, string>; kill?: NodeJS.Signals } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  let isTold = kill === undefined;
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      if (!isTold && said.stderr.includes('Copying')) isTold = child.kill(kill);
    });
  return new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, ...said })),
  );
}

const migrate = (
  from: string,
  to: string,
  { more = [], ...options }: Parameters<typeof run>[1] & { more?: readonly string[] } = {},
) => run(['scripts/migrate.ts', '--from', from, '--to', to, ...more], options);

/** A folder with an installation, and all that is in it. */
async function installation(count: number): Promise<{ dir: string; content: unknown }> {
  const dir = temporaryFolder();
  const store = sqliteAt(dir);
  await fill(store, count);
  const content = await contentOf(store);
  await store.close();
  return { dir, content };
}

async function contentAt(dir: string): Promise<unknown> {
  const store = sqliteAt(dir);
  const content = await contentOf(store);
  await store.close();
  return content;
}

test('what was killed in the middle goes on, no server starts before its end, and it comes back the same', async () => {
  const real = realCouchUrl();
  const http = real === null ? await startHttpCouch() : null;
  const url = real ?? http!.url;
  const couch = couchAt(url);
  onTestFinished(async () => {
    await couch.close();
    await http?.close();
  });
  const env = { COUCHDB_PREFIX: couch.prefix, COUCHDB_URL: url };
  const { dir, content } = await installation(3_000);

  const killed = await migrate(`sqlite:${dir}`, url, { env, kill: 'SIGKILL' });
  expect(killed.signal).toBe('SIGKILL');
  const server = await run(['server/main.ts'], {
    env: { ...env, PORT: '0', DATA_DIR: temporaryFolder() },
  });
  expect(server.code).toBe(1);
  expect(server.stderr).toMatch(/^The store holds an unfinished copy .*\n$/);
  const stopped = await migrate(`sqlite:${dir}`, url, { env, kill: 'SIGINT' });
  expect(stopped.code).toBe(1);
  expect(stopped.stderr).toMatch(/\nStopped\.\nWhat is copied stays: run .*\n$/);

  const finished = await migrate(`sqlite:${dir}`, 'couchdb', { env });
  expect(finished.stderr).toMatch(/^Looking at the target {2}\[#.*\] .* %/);
  expect(finished.code).toBe(0);
  expect(finished.stdout).toMatch(/are equal: 4,021 documents, counted and compared\.\n$/);
  const rows = finished.stdout.matchAll(
    / ([\d,]+) +([\d,]+) +([\d,]+) +0 {2}[0-9a-f]{16} {2}equal/g,
  );
  const [documents = 0, copied = 0, there = 0] = [...rows]
    .map((row) => row.slice(1).map((figure) => Number(figure.replace(',', ''))))
    .reduce((sums, row) => sums.map((sum, i) => sum + (row[i] ?? 0)));
  expect(documents).toBe(4_021);
  expect(there).toBeGreaterThan(0);
  expect(copied + there).toBe(documents);

  const back = temporaryFolder();
  const returned = await migrate('couchdb', `sqlite:${back}`, { env });
  expect(returned.code).toBe(0);
  expect(await contentAt(back)).toEqual(content);
  const sums = (text: string) => text.match(/[0-9a-f]{16} {2}equal/g);
  expect(sums(returned.stdout)).toEqual(sums(finished.stdout));
});

test('what is wrong is told in words, without user and password', async () => {
  const { dir } = await installation(3);
  const source = `sqlite:${dir}`;
  const web = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"unauthorized"}');
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void web.close());
  await new Promise((resolve) => web.once('listening', resolve));
  const { port } = web.address() as AddressInfo;
  const address = `http://nomsa:Tr0ub4dor@127.0.0.1:${port}`;
  const wrong: [string, string, RegExp, string[]?][] = [
    [source, address, /^--to: CouchDB refuses the user or the password in its address/],
    [address, `sqlite:${temporaryFolder()}`, /^--from: CouchDB refuses the user/],
    [source, 'nomsa:Tr0ub4dor@127.0.0.1', /^--to: it is sqlite:FOLDER, or the address/],
    [source, 'http://nomsa:Tr0ub4dor@', /^--to: it is sqlite:FOLDER, or the address/],
    [source, 'couchdb', /^--to: it is sqlite:FOLDER, or .* couchdb for that in COUCHDB_URL\n/],
    [source, address, /^--to: COUCHDB_PREFIX is small letters/, ['--to-prefix', 'Contacts']],
    [source, address, /^usage: /, ['--Tr0ub4dor']],
    [`sqlite:${temporaryFolder()}`, address, /^--from: there is no installation\./],
    [source, source, /^--from and --to are the same\./],
    [source, `sqlite:${join(dir, 'contacts.sqlite')}`, /^--to: .*EEXIST/],
  ];
  for (const [from, to, words, more = []] of wrong) {
    const { code, stdout, stderr } = await migrate(from, to, { more });
    expect(code).toBe(1);
    expect(stderr).toMatch(words);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/Tr0ub4dor|nomsa| at .*\.ts/);
  }
});

test('a folder in use is told, and one that holds an installation stays as it is', async () => {
  const { dir } = await installation(3);
  const other = await installation(5);
  const running = sqliteAt(dir);
  const inUse = await migrate(`sqlite:${dir}`, `sqlite:${temporaryFolder()}`);
  expect(inUse.stderr).toMatch(/^--from: a server is running on .*\. Stop it first\.\n/);
  const targetInUse = await migrate(`sqlite:${other.dir}`, `sqlite:${dir}`);
  expect(targetInUse.stderr).toMatch(/^--to: a server is running on .*\. Stop it first\.\n/);
  await running.close();
  const refused = await migrate(`sqlite:${dir}`, `sqlite:${other.dir}`);
  expect(refused).toMatchObject({
    code: 1,
    stdout: '',
    stderr: '--to: The target holds another installation.\nNothing was copied.\n',
  });
  expect(await contentAt(other.dir)).toEqual(other.content);
});

test('the secret that an older version kept in a file moves too, and what waits in the spool is told', async () => {
  const dir = temporaryFolder();
  const store = sqliteAt(dir);
  await putPatiently(await store.open('system'), documentsOf(3));
  await store.close();
  const none = await migrate(`sqlite:${dir}`, `sqlite:${temporaryFolder()}`);
  expect(none.stderr).toMatch(/^--from: there is no installation\./);

  const secret = random(32);
  writeFileSync(join(dir, 'secret'), secret);
  mkdirSync(join(dir, 'spool'));
  writeFileSync(join(dir, 'spool', `${'0'.repeat(15)}-${'a'.repeat(64)}.json`), '{}');
  const to = temporaryFolder();
  const { code, stdout } = await migrate(`sqlite:${dir}`, `sqlite:${to}`);
  expect(code).toBe(0);
  expect(stdout).toMatch(/\nNot copied: 1 handoff in .*\/spool\. A server /);
  const target = sqliteAt(to);
  expect(await storedSecret(target)).toEqual(secret);
  await target.close();
});
