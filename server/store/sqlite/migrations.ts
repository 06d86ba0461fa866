import type { DatabaseSync } from 'node:sqlite';

/**
 * What turns format n-1 of the file into format n, in order. Each runs in one transaction with the number it leads to,
 * which SQLite keeps as `user_version`. A step that has shipped is never changed.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table databases (
    number integer primary key autoincrement,
    name text not null unique,
    uid text not null
  ) strict;
  create table documents (
    database integer not null,
    sequence integer not null,
    id text not null,
    keys text not null,
    json text not null,
    primary key (database, id),
    unique (database, sequence)
  ) strict;
  create table keys (
    database integer not null,
    name text not null,
    value text not null,
    id text not null,
    primary key (database, name, value, id)
  ) strict, without rowid;
  create table generations (
    number integer primary key,
    name text not null,
    first integer not null
  ) strict;
  create table state (
    last_sequence integer not null,
    compaction_due integer not null
  ) strict;
  insert into state values (0, 0);
  `,
];

/** Brings the file to the newest format. Throws if it is of a newer one, which this version must not touch. */
export function migrate(sqlite: DatabaseSync, migrations = MIGRATIONS): void {
  const version = Number(sqlite.prepare('pragma user_version').get()?.['user_version']);
  if (version > migrations.length) {
    throw new Error(
      `The data was written by a newer version of this program (format ${version}; this one knows ` +
        `${migrations.length}). Start that version again, or restore a backup made before it.`,
    );
  }
  migrations.slice(version).forEach((migration, i) => {
    inTransaction(sqlite, () => {
      sqlite.exec(migration);
      sqlite.exec(`pragma user_version = ${version + i + 1}`);
    });
  });
}

/** Runs `work` in one transaction: all of it is durable afterwards, or, if it throws, none of it has happened. */
export function inTransaction<T>(sqlite: DatabaseSync, work: () => T): T {
  sqlite.exec('begin immediate');
  try {
    const result = work();
    sqlite.exec('commit');
    return result;
  } catch (error) {
    // SQLite itself rolls back after some errors, such as a full disk.
    if (sqlite.isTransaction) sqlite.exec('rollback');
    throw error;
  }
}
