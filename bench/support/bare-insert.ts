// The least that a durable post can be: Hono and one insert of the body, with the same group commit. Run as a process of its
// own, which prints its port.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { GroupCommit } from '#server/store/sqlite/group-commit.ts';

const dir = mkdtempSync(join(tmpdir(), 'contacts-bench-insert-'));
process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());

const sqlite = new DatabaseSync(join(dir, 'bare.sqlite'));
sqlite.exec('pragma journal_mode = wal; pragma synchronous = full');
sqlite.exec('create table bodies (id integer primary key, body text)');
const insert = sqlite.prepare('insert into bodies (body) values (?)');
const commits = new GroupCommit(
  sqlite,
  () => undefined,
  (error) => {
    throw error;
  },
);

const app = new Hono().post('*', async (c) => {
  const body = await c.req.text();
  await commits.submit({ run: () => insert.run(body), committed: () => undefined });
  return c.json({ outcome: 'created', contactId: null });
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
  console.log(port),
);
