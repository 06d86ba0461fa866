import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { loadPouch, type PouchDatabase, type Sequence } from '#server/store/couch/pouch.ts';
import type { Store } from '#server/store/store.ts';
import { couchAt, realCouchUrl } from '#tests/support/couch.ts';

/** A CouchDB on which databases are made for the bench; they go with `close`. */
export interface BenchCouch {
  url: string;
  /** What the names of its databases begin with. */
  prefix: string;
  /** The store of one more app server. */
  store(): Store;
  /** The same PouchDB that the store uses, as it is, on a database of a store or on one of its own, which is made. */
  bare(name: string): Promise<BarePouch>;
  close(): Promise<void>;
}

export interface BarePouch {
  bulkDocs: PouchDatabase['bulkDocs'];
  changes(options: {
    since: Sequence;
    limit: number;
    batch_size: number;
    include_docs: true;
  }): PromiseLike<{ results: unknown[]; last_seq: Sequence }>;
}

/** The CouchDB that COUCHDB_URL names, or `express-pouchdb` as a process of its own. */
export async function startCouch(): Promise<BenchCouch> {
  const url = realCouchUrl() ?? (await startStandIn());
  const couch = couchAt(url);
  const Pouch = loadPouch();
  const stores: Store[] = [];
  return {
    url,
    prefix: couch.prefix,
    store() {
      const store = couch.store();
      stores.push(store);
      return store;
    },
    async bare(name) {
      const database = new Pouch(`${url.replace(/\/$/, '')}/${couch.prefix}${name}`);
      await database.info();
      return database;
    },
    async close() {
      for (const store of stores) await store.close();
      await couch.close();
    },
  };
}

async function startStandIn(): Promise<string> {
  const script = fileURLToPath(new URL('express-couch.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill());
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return url;
}
