import { isStamp, type Stamp } from '#shared/clock/stamp.ts';
import { isTombstone, isUuid, stampOf, type Held } from '#shared/record/record.ts';

/**
 * What a server acknowledged to a device: a contact's id, the key that was stamped last, and its stamp. A server that
 * does not have it, or a later one, was restored from an older copy. The key of a tombstone is empty.
 */
export type Witness = readonly [id: string, key: string, stamp: Stamp];

/** The header that carries witnesses: not the address, since keys may name a tag or a number. */
export const WITNESS_HEADER = 'x-contacts-witness';

/** The witness of a record that was accepted. */
export function witnessOf(held: Held): Witness {
  if (isTombstone(held)) return [held.id, '', held.deleted];
  const [key, stamp] = Object.keys(held.values)
    .map((name) => [name, stampOf(held, name)] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  return [held.id, key, stamp];
}

/** Whether what is stored under the witness's id has what it tells, or what came after. */
export function confirms(stored: Held | undefined, [, key, stamp]: Witness): boolean {
  if (stored === undefined) return false;
  if (isTombstone(stored)) return true;
  return Object.hasOwn(stored.values, key) && stampOf(stored, key) >= stamp;
}

/** Witnesses as the value of their header. */
export const encodeWitnesses = (witnesses: readonly Witness[]): string =>
  witnesses.map(([id, key, stamp]) => `${id} ${stamp} ${encodeURIComponent(key)}`).join(', ');

/** The witnesses of a header; what is none is left out. */
export function parseWitnesses(header: string): Witness[] {
  return header.split(', ').flatMap((part): Witness[] => {
    const [id, stamp, key = ''] = part.split(' ');
    if (!isUuid(id) || !isStamp(stamp)) return [];
    try {
      return [[id, decodeURIComponent(key), stamp]];
    } catch {
      return [];
    }
  });
}
