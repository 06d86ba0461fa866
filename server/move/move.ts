import { toHex } from '#shared/base/ports.ts';
import { holdsContacts, isOurs, SYSTEM } from '../context.ts';
import { keyedHash } from '../handoff/keyed.ts';
import { storedSecret } from '../secret.ts';
import { copyStore, type CopyOptions, type CopyReport } from '../store/copy.ts';
import type { Store } from '../store/store.ts';
import { MARK, markFinished, markUnfinished, unfinishedCopyOf } from './unfinished.ts';

export interface MoveOptions extends Omit<CopyOptions, 'names' | 'ignored'> {
  /** The secret of the source, by which a copy of it is known. */
  secret: Uint8Array;
  /** The target may be a whole copy of the source, whose newer changes are overwritten. */
  again: boolean;
}

/** The target is not for this copy, and nothing in it was changed. The message is for the operator. */
export class TargetRefused extends Error {
  override name = 'TargetRefused';
}

/**
 * Copies an installation into a store that is empty, or holds an unfinished copy of the same installation. No server starts
 * on the target before all of it was found equal.
 *
 * @throws TargetRefused, and as `copyStore` does.
 */
export async function moveInstallation(
  from: Store,
  to: Store,
  { secret, again, ...options }: MoveOptions,
): Promise<CopyReport> {
  // Contacts last: of a source in use, no event then tells of a contact that the copy lacks.
  const names = (await from.names())
    .filter(isOurs)
    .sort((a, b) => Number(holdsContacts(a)) - Number(holdsContacts(b)) || (a < b ? -1 : 1));
  await assertFree(to, { names, fingerprint: fingerprintOf(secret), again });
  await markUnfinished(to, fingerprintOf(secret));
  const report = await copyStore(from, to, { ...options, names, ignored: MARK });
  if (report.databases.every(({ isEqual }) => isEqual)) await markFinished(to);
  return report;
}

interface Wanted {
  names: readonly string[];
  fingerprint: string;
  again: boolean;
}

async function assertFree(to: Store, { names, fingerprint, again }: Wanted): Promise<void> {
  const there = (await to.names()).filter(isOurs);
  if (!(await holdsAnything(to, there))) return;
  // Not asked where there is no such database: to open it would make it.
  const isInstallation = there.includes(SYSTEM);
  const begun = isInstallation ? await unfinishedCopyOf(to) : null;
  const present = isInstallation ? await storedSecret(to) : null;
  const owner = begun ?? (present && fingerprintOf(present));
  if (owner === null) throw new TargetRefused('The target is not empty.');
  if (owner !== fingerprint) throw new TargetRefused('The target holds another installation.');
  if (begun === null && !again)
    throw new TargetRefused(
      'The target holds this installation already. What was changed there would be lost: only if it has not been used ' +
        'since it was copied, say --again to bring it up to date.',
    );
  const others = there.filter((name) => !names.includes(name));
  if (others.length > 0)
    throw new TargetRefused(`The target has what the source has not: ${others.join(', ')}.`);
}

async function holdsAnything(store: Store, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    const database = await store.open(name);
    for (let [cursor, more]: [string | null, boolean] = [null, true]; more;) {
      const page = await database.changes(cursor, 100);
      if (page.docs.length > 0) return true;
      ({ cursor, more } = page);
    }
  }
  return false;
}

/** Tells installations apart, and nothing of the secret. */
const fingerprintOf = (secret: Uint8Array): string => toHex(keyedHash(secret, 'copy'));
