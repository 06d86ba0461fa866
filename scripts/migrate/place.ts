import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SYSTEM } from '#server/context.ts';
import { earlierSecret } from '#server/data-dir.ts';
import { EnvironmentError, readEnvironment, type Environment } from '#server/env.ts';
import type { Log } from '#server/log.ts';
import { openStore } from '#server/open-store.ts';
import { secretOf, storedSecret } from '#server/secret.ts';
import { StoreInUse } from '#server/store/sqlite/connection.ts';
import type { Store } from '#server/store/store.ts';
import type { Clock, Random } from '#shared/base/ports.ts';

/** Where an installation is or is to be, as the environment of its server says it. */
export type Place = Pick<Environment, 'COUCHDB_URL' | 'COUCHDB_PREFIX' | 'DATA_DIR'>;

/** What an option names a place by. */
export const MEANT =
  'sqlite:FOLDER, or the address of a CouchDB (https://USER:PASSWORD@HOST:5984), or couchdb for that in COUCHDB_URL';

/** What is wrong, in words for the operator. */
export class Stop extends Error {
  override name = 'Stop';
}

export interface Tools {
  clock: Clock;
  random: Random;
  log: Log;
}

/**
 * Reads a place. What is wrong is told without repeating it, since it may hold a password.
 *
 * @throws Stop
 */
export function readPlace(
  text: string,
  prefix: string | undefined,
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string | undefined>> },
): Place {
  const folder = /^sqlite:(.+)$/s.exec(text)?.[1];
  const address = text === 'couchdb' ? env['COUCHDB_URL'] : text;
  try {
    return readEnvironment({
      COUCHDB_PREFIX: prefix ?? env['COUCHDB_PREFIX'],
      ...(folder === undefined
        ? { COUCHDB_URL: address || 'unset' }
        : { DATA_DIR: resolve(cwd, folder) }),
    });
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    throw new Stop(error.message.replace(/^COUCHDB_URL .*$/m, `it is ${MEANT}`));
  }
}

export const isSame = (a: Place, b: Place): boolean =>
  a.COUCHDB_URL === b.COUCHDB_URL &&
  (a.COUCHDB_URL === undefined ? a.DATA_DIR === b.DATA_DIR : a.COUCHDB_PREFIX === b.COUCHDB_PREFIX);

/**
 * Opens the store at a place.
 *
 * @throws Stop
 */
export async function openPlace(place: Place, tools: Tools): Promise<Store> {
  try {
    return await openStore(place, tools);
  } catch (error) {
    if (error instanceof StoreInUse)
      throw new Stop(`a server is running on ${place.DATA_DIR}. Stop it first.`);
    throw new Stop((error as Error).message);
  }
}

/**
 * Opens the installation at a place; its secret is in its store afterwards, also where an older version kept it in a file.
 *
 * @throws Stop; StoreUnavailable; UnfinishedCopy
 */
export async function openInstallation(
  place: Place,
  tools: Tools,
): Promise<{ store: Store; secret: Uint8Array }> {
  const none = new Stop('there is no installation.');
  const isFolder = place.COUCHDB_URL === undefined;
  if (isFolder && !existsSync(join(place.DATA_DIR, 'contacts.sqlite'))) throw none;
  const store = await openPlace(place, tools);
  try {
    const earlier = isFolder ? earlierSecret(place.DATA_DIR) : null;
    // Nothing is made where there is nothing.
    const isThere = (await store.names()).includes(SYSTEM);
    if (!isThere || (earlier ?? (await storedSecret(store))) === null) throw none;
    return { store, secret: await secretOf({ store, random: tools.random }, earlier) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** How many handoffs wait in the spool of a server's folder. */
export function spooledAt(place: Place): number {
  const spool = join(place.DATA_DIR, 'spool');
  if (place.COUCHDB_URL !== undefined || !existsSync(spool)) return 0;
  return readdirSync(spool).filter((name) => name.endsWith('.json')).length;
}
