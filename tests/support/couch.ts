import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdsContacts } from '#server/context.ts';
import { mergeLeaves } from '#server/contacts/records.ts';
import type { Log } from '#server/log.ts';
import { couchStore, openCouchStore, type CouchStore } from '#server/store/couch/open.ts';
import {
  loadPouch,
  type CouchServer,
  type Pouch,
  type PouchDatabase,
} from '#server/store/couch/pouch.ts';
import { seededBytes } from './seeded.ts';

const require = createRequire(import.meta.url);
/** PouchDB with its memory adapter: each name is one database of this process. */
export const MemoryPouch = loadPouch().plugin(require('pouchdb-adapter-memory'));
const random = seededBytes(1);
let made = 0;

/** A name that no other test of this process has. */
const unique = (): string => `test-${process.pid}-${(made += 1)}`;

const silent: Log = { info: () => undefined, error: () => undefined };
const reconcile = (name: string) => (holdsContacts(name) ? mergeLeaves : null);

/** A CouchDB of which PouchDB in memory is the databases. Several stores on it are several app servers. */
export interface TestCouch {
  /** The store of one more app server. */
  store(log?: Log): CouchStore;
}

/** A database of PouchDB in memory that nobody else has. */
export const uniquePouch = (): PouchDatabase => new MemoryPouch(unique(), { adapter: 'memory' });

export function memoryCouch(): TestCouch & { server: CouchServer } {
  const prefix = `${unique()}-`;
  const names = new Set<string>();
  const open = (name: string) => {
    // PouchDB's own views are made in small steps, each of which waits.
    return new MemoryPouch(prefix + name, {
      adapter: 'memory',
      view_update_changes_batch_size: 2_000,
    });
  };
  const server: CouchServer = {
    async open(name) {
      names.add(name);
      return { couch: open(name), born: null };
    },
    names: async () => [...names],
    async drop(name) {
      if (names.delete(name)) await open(name).destroy();
    },
    async compact(name) {
      await open(name).compact();
      await open(name).viewCleanup();
      return true;
    },
    report: () => undefined,
  };
  return { server, store: (log = silent) => couchStore(server, { random, log, reconcile }) };
}

/** A server that speaks CouchDB's protocol over HTTP, and what the names of the databases of one test begin with. */
export interface HttpCouch {
  url: string;
  prefix: string;
  close(): Promise<void>;
}

/**
 * `express-pouchdb` on a port of its own, with nothing in it. It is no CouchDB and does not say so, so that it is told what
 * to answer to that one question.
 */
export async function startHttpCouch(): Promise<HttpCouch> {
  interface App {
    use(path: string, handler: unknown): void;
    get(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void;
    listen(port: number, host: string): Server;
  }
  const express = require('express') as () => App;
  const expressPouch = require('express-pouchdb') as (pouch: Pouch, options: object) => unknown;
  const Own = (MemoryPouch as Pouch & { defaults(options: object): Pouch }).defaults({
    adapter: 'memory',
    prefix: `${unique()}-`,
  });
  const app = express();
  app.get('/', (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"couchdb":"Welcome","version":"3.5.0"}');
  });
  app.use(
    '/',
    expressPouch(Own, {
      inMemoryConfig: true,
      logPath: join(tmpdir(), `${unique()}.log`),
      mode: 'minimumForPouchDB',
      overrideMode: { include: ['routes/all-dbs', 'routes/find'] },
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    prefix: 'contact-list_',
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where a CouchDB is asked for, so that tests run against it: `COUCHDB_URL`. */
export const realCouchUrl = (): string | null => process.env['COUCHDB_URL'] || null;

/** The nodes of it that are known: those of `COUCHDB_URLS`, with commas between them, else the one; none without it. */
export function realCouchUrls(): [] | [string, ...string[]] {
  const url = realCouchUrl();
  if (url === null) return [];
  const [first = url, ...others] = (process.env['COUCHDB_URLS'] || url).split(',');
  return [first, ...others];
}

/** Databases of their own on a CouchDB, each store at the next of its nodes; `close` removes them. */
export function couchAt(...urls: readonly [string, ...string[]]): TestCouch & HttpCouch {
  const prefix = `contact-list-${unique()}_`;
  let stores = 0;
  const store = (log = silent) => {
    const url = urls[stores++ % urls.length] ?? urls[0];
    return openCouchStore({ url, prefix, random, clock: () => Date.now(), log, reconcile });
  };
  return {
    url: urls[0],
    prefix,
    store,
    async close() {
      const own = store();
      await Promise.all((await own.names()).map((name) => own.drop(name)));
      await own.close();
    },
  };
}
