import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrations.ts';

/** Opens the database file, made if there is none, durable and in the newest format. */
export function openConnection(path: string): DatabaseSync {
  // Made here first, for its owner's eyes only; SQLite gives its log the same mode.
  closeSync(openSync(path, 'a', 0o600));
  const sqlite = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  try {
    sqlite.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma secure_delete = on;
      pragma temp_store = memory;
      pragma cache_size = -65536;
    `);
    migrate(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Milliseconds that the whole process stands still at most when a backup is at the file. */
const BUSY_TIMEOUT = 50;

/** Another server uses the folder. */
export class StoreInUse extends Error {
  override name = 'StoreInUse';
}

/**
 * Makes sure that no other server uses the same folder, by a lock that the system takes away when the process ends,
 * however it ends. It is on a file of its own, so that backups can read the database while the server runs.
 *
 * @returns What gives the lock back.
 */
export function lock(path: string, folder: string): () => void {
  const sqlite = new DatabaseSync(path, { timeout: 0 });
  try {
    sqlite.exec('begin exclusive');
  } catch (error) {
    sqlite.close();
    throw new StoreInUse(
      `Another server is running on ${folder}. Stop it, or choose another DATA_DIR.`,
      {
        cause: error,
      },
    );
  }
  return () => {
    if (sqlite.isOpen) sqlite.close();
  };
}
