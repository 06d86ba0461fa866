import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '#shared/base/ports.ts';
import { documents } from './auth/documents.ts';
import { systemOf } from './context.ts';
import { keyedHash } from './handoff/keyed.ts';
import { assertFinished } from './move/unfinished.ts';
import { StoreUnavailable, type Store } from './store/store.ts';

/** Milliseconds after which what is read of a new document on a cluster is what stays. */
const SETTLED = 500;
const ID = 'installation';
const BYTES = 32;

/**
 * The secret of the installation: random bytes that never change. It stands in the system database, created first and
 * alone, so that all servers on one store have the same. `earlier`: what an older version kept in a file, which stays the
 * secret.
 *
 * @throws StoreUnavailable; UnfinishedCopy where the store holds no whole installation.
 */
export async function secretOf(
  { store, random }: { store: Store; random: Random },
  earlier: Uint8Array | null,
): Promise<Uint8Array> {
  await assertFinished(store);
  const drawn = Buffer.from(earlier ?? random(BYTES)).toString('base64url');
  if ((await storedSecret(store)) === null) await secretsIn(store).create(ID, { secret: drawn });
  // What stands, which another server may have made. On a cluster a reader may for a moment see one that is taken back.
  for (let seen: Uint8Array | null = null; ;) {
    const secret = await storedSecret(store);
    if (secret === null) throw new StoreUnavailable('the secret is not known to be durable');
    if (seen !== null && Buffer.compare(seen, secret) === 0) return secret;
    seen = secret;
    await wait(SETTLED);
  }
}

/** The secret as it stands in the system database; null: there is none. */
export async function storedSecret(store: Store): Promise<Uint8Array | null> {
  const kept = await secretsIn(store).get(ID);
  return kept && new Uint8Array(Buffer.from(kept.secret, 'base64url'));
}

const secretsIn = (store: Store) => documents<{ secret: string }>(() => systemOf(store), 'secret');

/** The token of the set-up link: the same at all servers of an installation, dead when there is an admin. */
export const setupTokenOf = (secret: Uint8Array): string =>
  Buffer.from(keyedHash(secret, 'setup-token')).toString('base64url');
