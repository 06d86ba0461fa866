import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { mergeIn } from '#server/contacts/records.ts';
import { contactsOf } from '#server/context.ts';
import { secretOf } from '#server/secret.ts';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import type { Store } from '#server/store/store.ts';
import type { Me } from '#shared/protocol/account.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { testServer } from '#tests/support/server.ts';
import type { BenchCouch } from './couch.ts';

/** The real server as a process of its own, over SQLite or CouchDB, with an admin who is signed in. */
export interface Server {
  port: number;
  origin: string;
  /** Where its files are. */
  dir: string;
  me: Me;
  /** The session cookie, as a browser sends it. */
  cookie: string;
  stop(): Promise<void>;
}

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const random = (bytes: number) => new Uint8Array(randomBytes(bytes));

/**
 * Starts a server that holds these contacts; they are written through the store before it starts. `couch`: where its
 * store is, which else is SQLite.
 */
export async function startServer(
  records: Iterable<ContactRecord> = [],
  couch?: BenchCouch,
): Promise<Server> {
  const dir = mkdtempSync(join(tmpdir(), 'contacts-bench-'));
  const log = { info: () => undefined, error: () => undefined };
  const store = couch?.store() ?? openSqliteStore({ dir, random, log });
  const account = await seed(store, records);
  const { HANDOFF_LIMIT: _, COUCHDB_URL: __, ...others } = process.env;
  const env = {
    ...others,
    ...(couch && { COUCHDB_URL: couch.url, COUCHDB_PREFIX: couch.prefix }),
  };
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: { ...env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dir, HANDOFF_LIMIT: '0', ORIGIN: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill());
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!line.includes('"level":"info"')) console.error(line);
  });
  let origin: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    origin = /^Contact List: (\S+)/.exec(line)?.[1];
    if (origin !== undefined) break;
  }
  if (origin === undefined) throw new Error('the server did not start');
  return {
    ...account,
    origin,
    dir,
    port: Number(new URL(origin).port),
    async stop() {
      child.kill();
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function seed(
  store: Store,
  records: Iterable<ContactRecord>,
): Promise<Pick<Server, 'me' | 'cookie'>> {
  const secret = await secretOf({ store, random }, null);
  const server = await testServer({ store, config: { secret } });
  const cookie = await server.signInAdmin();
  const me = await server.me(cookie);
  const contacts = await contactsOf(store, me.organisation.id);
  let batch: ContactRecord[] = [];
  for (const record of records) {
    if (batch.push(record) < 1_000) continue;
    await mergeIn(contacts, batch);
    batch = [];
  }
  if (batch.length > 0) await mergeIn(contacts, batch);
  await store.close();
  return { me, cookie };
}

/** The path and the headers of a pull from the beginning, not compressed. */
export function pullRequest({ me, cookie }: Server) {
  const query = new URLSearchParams({ org: me.organisation.id, user: me.user.id }).toString();
  return {
    path: `/api/sync/pull?${query}`,
    headers: { cookie, 'x-contacts-protocol': '1', 'accept-encoding': 'identity' },
  };
}

/** What a pull from the beginning answers, as lines without the marks. */
export async function pullAll(server: Server): Promise<string> {
  const { path, headers } = pullRequest(server);
  const answer = await fetch(`${server.origin}${path}`, { headers });
  if (!answer.ok) throw new Error(`pull: ${answer.status}`);
  return (await answer.text()).replaceAll(/^\{"page":.*\n/gm, '');
}
