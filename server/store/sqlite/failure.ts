import { StoreUnavailable } from '../store.ts';

/** Result codes of SQLite (https://sqlite.org/rescode.html); the low byte is the primary one. */
const SQLITE_FULL = 13;

interface SqliteError extends Error {
  errcode: number;
  errstr: string;
}

const isSqliteError = (error: unknown): error is SqliteError =>
  error instanceof Error && 'errcode' in error && 'errstr' in error;

/** What the port says of an error: SQLite's own become StoreUnavailable, others are mistakes and stay. */
export function asUnavailable(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  const why =
    (error.errcode & 0xff) === SQLITE_FULL
      ? 'The disk is full: nothing was written and nothing is lost. Free some space; writing goes on by itself.'
      : `The database cannot be used now: ${error.errstr} (${error.errcode}).`;
  return new StoreUnavailable(why, { cause: error });
}
