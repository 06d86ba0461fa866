import { createECDH } from 'node:crypto';
import { documents } from '../auth/documents.ts';
import { systemOf, type Deps } from '../context.ts';
import { StoreUnavailable } from '../store/store.ts';

/** The pair by which push services know this installation (VAPID, RFC 8292); both parts in base64url. */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

const ID = 'vapid';

/**
 * The pair of the installation, made at the first start. It stands in the system database, created first and alone: of
 * several servers that start at once one makes it, and all have the same.
 *
 * @throws StoreUnavailable
 */
export function vapidKeysOf({
  store,
  random,
}: Pick<Deps, 'store' | 'random'>): () => Promise<VapidKeys> {
  const docs = documents<VapidKeys>(() => systemOf(store), 'push-keys');
  let known: VapidKeys | null = null;
  return async () => {
    known ??= await docs.get(ID);
    if (known !== null) return known;
    await docs.create(ID, makePair(random(32)));
    known = await docs.get(ID);
    if (known === null) throw new StoreUnavailable('the keys are not known to be durable');
    return known;
  };
}

function makePair(secret: Uint8Array): VapidKeys {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: Buffer.from(secret).toString('base64url'),
  };
}
