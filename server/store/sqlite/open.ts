import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { toHex, type Random } from '#shared/base/ports.ts';
import type { Log } from '#server/log.ts';
import type { Generation } from '../cursor.ts';
import { checkDatabaseName } from '../checks.ts';
import { StoreUnavailable, type Store } from '../store.ts';
import { lock, openConnection } from './connection.ts';
import { SqliteDatabase, type Shared } from './database.ts';
import { Documents } from './documents.ts';
import { Erasure } from './erasure.ts';
import { asUnavailable } from './failure.ts';
import { GroupCommit } from './group-commit.ts';
import { inTransaction } from './migrations.ts';

export interface SqliteStoreOptions {
  random: Random;
  log: Log;
}

/**
 * The store in one SQLite file, `contacts.sqlite` in `dir`, which is made if it is not there. Throws an error whose
 * message is for the operator when another server uses the folder or a newer version wrote the file.
 */
export function openSqliteStore({ dir, ...options }: SqliteStoreOptions & { dir: string }): Store {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const unlock = lock(join(dir, 'contacts.lock'), dir);
  try {
    const store = sqliteStore(openConnection(join(dir, 'contacts.sqlite')), options);
    return {
      ...store,
      async close() {
        try {
          await store.close();
        } finally {
          unlock();
        }
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The store on an open connection, which is its own from now on. */
export function sqliteStore(sqlite: DatabaseSync, { random, log }: SqliteStoreOptions): Store {
  const last = sqlite.prepare('select last_sequence from state').get()?.['last_sequence'] as number;
  const documents = new Documents(sqlite, last);
  const shared: Shared = {
    documents,
    commits: new GroupCommit(
      sqlite,
      () => documents.keepLast(),
      ({ message }) => log.error('store_write_failed', { message }),
    ),
    erasure: new Erasure(sqlite, (error) =>
      log.error('store_erase_delayed', { message: (error as Error).message }),
    ),
    generations: beginGeneration(sqlite, { name: toHex(random(8)), first: last + 1 }),
    log,
  };
  const databases = new Map<string, SqliteDatabase>();
  const select = sqlite.prepare('select number, uid from databases where name = ?');
  const insert = sqlite.prepare('insert into databases (name, uid) values (?, ?)');

  function use<T>(work: () => T): T {
    if (!sqlite.isOpen) throw new StoreUnavailable('the store is closed');
    try {
      return work();
    } catch (error) {
      throw asUnavailable(error);
    }
  }

  function openDatabase(name: string): SqliteDatabase {
    if (!select.get(name)) insert.run(name, toHex(random(8)));
    const row = select.get(name);
    return new SqliteDatabase(row?.['number'] as number, row?.['uid'] as string, shared);
  }

  return {
    async open(name) {
      checkDatabaseName(name);
      return use(() => {
        const database = databases.get(name) ?? openDatabase(name);
        databases.set(name, database);
        return database;
      });
    },

    async names() {
      return use(() => sqlite.prepare('select name from databases order by name').all()).map(
        (row) => row['name'] as string,
      );
    },

    async drop(name) {
      use(() => {
        const number = select.get(name)?.['number'] as number | undefined;
        if (number === undefined) return;
        inTransaction(sqlite, () => {
          documents.clear(number);
          sqlite.prepare('delete from databases where number = ?').run(number);
        });
        databases.get(name)?.end();
        databases.delete(name);
      });
      await shared.erasure.run();
    },

    async close() {
      if (!sqlite.isOpen) return;
      shared.commits.flush();
      for (const database of databases.values()) database.end();
      shared.erasure.end();
      sqlite.close();
    },
  };
}

/** Writes down that a life of the store begins; all of them, this one last. */
function beginGeneration(sqlite: DatabaseSync, { name, first }: Generation): Generation[] {
  sqlite.prepare('insert into generations (name, first) values (?, ?)').run(name, first);
  return sqlite
    .prepare('select name, first from generations order by number')
    .all()
    .map((row) => ({ name: row['name'] as string, first: row['first'] as number }));
}
