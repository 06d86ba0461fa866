import type { Clock, Random } from '#shared/base/ports.ts';
import type { Log } from '#server/log.ts';
import { checkDatabaseName } from '../checks.ts';
import { StoreUnavailable, type Reconcile, type Store } from '../store.ts';
import { addressOf, clusterAt } from './cluster.ts';
import { CouchDatabase } from './database.ts';
import { ensureDesign } from './design.ts';
import { available, createReporter } from './failure.ts';
import { Leaves } from './leaves.ts';
import { loadPouch, type CouchServer, type PouchDatabase } from './pouch.ts';
import { compactAll, settleConflicts, startUpkeep } from './upkeep.ts';

export interface CouchStoreOptions {
  random: Random;
  log: Log;
  /** What is made of the forms of a document that were taken at once, by the name of its database; null: nothing can be. */
  reconcile: (database: string) => Reconcile | null;
}

/** A store on CouchDB, with what it otherwise does from time to time by itself. */
export interface CouchStore extends Store {
  /** Settles the conflicts of the open databases. */
  settle(): Promise<void>;
  /** Takes earlier revisions out of the files of all databases. False: a node is away, it must be done again. */
  compact(): Promise<boolean>;
}

/**
 * The store on a CouchDB cluster; `url` may hold user and password, `prefix` is what the names of its databases begin with. PouchDB is loaded only when this is called, and the
 * cluster is asked for nothing before something is opened.
 */
export function openCouchStore({
  url,
  prefix,
  clock,
  ...options
}: CouchStoreOptions & { url: string; prefix: string; clock: Clock }): CouchStore {
  const reporter = createReporter(options.log, clock, addressOf(url));
  return couchStore(clusterAt({ url, prefix, pouch: loadPouch(), clock, reporter }), options);
}

/** The store on whatever serves databases as CouchDB does. */
export function couchStore(
  server: CouchServer,
  { random, log, reconcile }: CouchStoreOptions,
): CouchStore {
  interface Opened {
    couch: PouchDatabase;
    leaves: Leaves;
    database: CouchDatabase;
  }
  const databases = new Map<string, Promise<Opened>>();
  let closed = false;

  const report = server.report.bind(server);

  async function openDatabase(name: string): Promise<Opened> {
    // A database that is lost is opened anew by the next who needs it, with another name for its cursors.
    const lost = () => {
      if (databases.get(name) === opening) void end(name);
    };
    const opening = available(async () => {
      const { couch, born } = await server.open(name, lost);
      const uid = await ensureDesign(couch, born, random);
      const leaves = new Leaves(couch, reconcile(name));
      return { couch, leaves, database: new CouchDatabase({ couch, uid, leaves, report }) };
    }, report);
    databases.set(name, opening);
    try {
      return await opening;
    } catch (error) {
      if (databases.get(name) === opening) databases.delete(name);
      throw error;
    }
  }

  const end = async (name: string) => {
    const opened = databases.get(name);
    databases.delete(name);
    await opened?.then(({ database }) => database.end()).catch(() => undefined);
  };

  async function settle(): Promise<void> {
    for (const opened of databases.values()) {
      const { couch, leaves } = await opened;
      await settleConflicts(couch, leaves);
    }
  }

  const compact = () => compactAll(server, log);
  const stopUpkeep = startUpkeep({ settle, compact }, random);

  return {
    async open(name) {
      checkDatabaseName(name);
      if (closed) throw new StoreUnavailable('the store is closed');
      return (await (databases.get(name) ?? openDatabase(name))).database;
    },
    names: () => available(() => server.names(), report),
    async drop(name) {
      await end(name);
      await available(() => server.drop(name), report);
    },
    async close() {
      closed = true;
      stopUpkeep();
      await Promise.all([...databases.keys()].map(end));
    },
    settle,
    compact,
  };
}
