import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import { seeded } from '#tests/support/seeded.ts';
import type { Told } from '#tests/support/store-writer.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';

const ROUNDS = 20;
const LONGEST_LIFE = 150;

/** Lets a writer run in a process of its own, kills it in the middle of its work and answers what it had told. */
async function killedWriter(dir: string, round: number, life: number): Promise<Told[]> {
  const writer = spawn(process.execPath, ['tests/support/store-writer.ts', dir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(writer.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, life));
  writer.kill('SIGKILL');
  const [, signal] = (await once(writer, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  // A last line that was cut is nothing that anybody was told.
  const lines = output.slice(0, output.lastIndexOf('\n')).split('\n');
  return lines.map((line) => JSON.parse(line) as Told);
}

const openStore = (dir: string) =>
  openSqliteStore({
    dir,
    random: (bytes) => randomBytes(bytes),
    log: { info: () => undefined, error: () => undefined },
  });

test('what was acknowledged survives kill -9 at any instant, and no sequence is used twice', async () => {
  const dir = temporaryFolder();
  const next = seeded(7);
  const acknowledged = new Map<string, { n: number; rev: string }>();
  const revs = new Set<string>();
  let cursors = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const told = await killedWriter(dir, round, next() * LONGEST_LIFE);
    const given: string[] = [];
    for (const line of told) {
      if ('cursor' in line) {
        given.push(line.cursor);
        continue;
      }
      // A revision is a sequence number: given twice, two changes would share one.
      expect(revs.has(line.rev), `revision ${line.rev} was given twice`).toBe(false);
      revs.add(line.rev);
      acknowledged.set(line.id, line);
    }
    const store = openStore(dir);
    const database = await store.open('contacts');
    const docs = await database.get([...acknowledged.keys()]);
    const there = new Map(docs.map((doc) => [doc.id, doc]));
    const lost = [...acknowledged].filter(([id, { rev }]) => {
      const doc = there.get(id);
      return doc === undefined || Number(doc.rev) < Number(rev);
    });
    expect(lost).toEqual([]);
    for (const [id, { n, rev }] of acknowledged)
      if (there.get(id)?.rev === rev) expect(there.get(id)?.json).toBe(JSON.stringify({ n }));
    // Nothing leaves before it is durable: every cursor that was given still holds.
    for (const cursor of given.slice(-20)) await database.changes(cursor, 1);
    cursors += given.length;
    const before = await database.changes(null, 1_000_000);
    expect(before.total).toBe(before.docs.length);
    await store.close();
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  expect(cursors).toBeGreaterThan(ROUNDS);
});

test('a server on a folder that another one uses is told so in one line', async () => {
  const dir = temporaryFolder();
  const store = openStore(dir);
  expect(() => openStore(dir)).toThrow(/^Another server is running on .*DATA_DIR\.$/);
  const other = spawn(process.execPath, ['tests/support/store-writer.ts', dir, 'x'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  other.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(other, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(errors).toContain('Another server is running on');
  await store.close();
  await openStore(dir).close();
});
