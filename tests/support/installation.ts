import { randomBytes } from 'node:crypto';
import { secretOf, setupTokenOf } from '#server/secret.ts';
import { patiently } from '#server/store/patience.ts';
import type { Store } from '#server/store/store.ts';
import { couchAt, memoryCouch, realCouchUrls, startHttpCouch, type TestCouch } from './couch.ts';
import { testServer, type ServerOptions, type TestServer } from './server.ts';

/** A CouchDB that has begun. */
export interface StartedCouch {
  /** One with nothing in it. */
  fresh(): TestCouch;
  /** Removes what was made. */
  close(): Promise<void>;
}

/** A kind of CouchDB: its name, how it begins, and how often a race is run on it. */
type Kind = readonly [name: string, start: () => Promise<StartedCouch>, rounds: number];

/** What to run a test of several servers on: the real one only where it is asked for. */
export const COUCHES: readonly Kind[] = [
  [
    'PouchDB in memory',
    async () => ({ fresh: () => memoryCouch(), close: () => Promise.resolve() }),
    6,
  ],
  [
    'express-pouchdb',
    async () => {
      const http = await startHttpCouch();
      return { fresh: () => couchAt(http.url), close: () => http.close() };
    },
    3,
  ],
  ...(realCouchUrls().length === 0 ? [] : [['CouchDB', startRealCouch, 25] as const]),
];

async function startRealCouch(): Promise<StartedCouch> {
  const made: ReturnType<typeof couchAt>[] = [];
  return {
    fresh() {
      const [first = '', ...others] = realCouchUrls();
      const couch = couchAt(first, ...others);
      made.push(couch);
      return couch;
    },
    async close() {
      for (const couch of made) await couch.close();
    },
  };
}

let servers = 0;

/**
 * So many app servers of one installation, which start at once, each with a store of its own: processes that share nothing
 * but the CouchDB. The first makes the admin, unless `admin` is false.
 */
export async function serversOn(
  couch: { store: () => Store },
  count: number,
  options: ServerOptions = {},
): Promise<TestServer[]> {
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  const stores = Array.from({ length: count }, () => couch.store());
  // As a server does that starts: nodes that make one database at once may fail all but one of them.
  const secrets = await Promise.all(
    stores.map((store) => patiently(() => secretOf({ store, random }, null))),
  );
  const started: TestServer[] = [];
  for (const [i, store] of stores.entries()) {
    const secret = secrets[i] as Uint8Array;
    const config = { secret, setupToken: setupTokenOf(secret), ...options.config };
    const admin = i === 0 && options.admin !== false;
    const seed = (servers += 1) + 100;
    started.push(await testServer({ ...options, store, config, admin, seed }));
  }
  return started;
}
