import { toHex } from '#shared/base/ports.ts';
import { identityKey, type Identity } from '#shared/contact/keys.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { parsePhone, type CountryCode } from '#shared/contact/phone.ts';
import { isTombstone, LONGEST_KEY, type ContactRecord, type Held } from '#shared/record/record.ts';
import type { Config } from '../context.ts';
import { LOOKUP } from '../contacts/records.ts';
import type { Database, Doc } from '../store/store.ts';
import { keyedHash } from './keyed.ts';

/** A way to know a contact by: a look-up key of the contacts, and the name of the `match` document for it. */
export interface Reach {
  key: (typeof LOOKUP)[keyof typeof LOOKUP];
  value: string;
}

/** The contact that a `match` document names. */
export interface Match {
  contactId: string;
}

/** The ways to reach somebody, the surest first: identity, number, email. */
export function reachesOf(
  identities: readonly Identity[],
  phones: readonly (string | null)[],
  emails: readonly (string | null)[],
): Reach[] {
  const all: Reach[] = [
    ...identities.map((identity): Reach => ({
      key: LOOKUP.identity,
      value: identityKey(identity),
    })),
    ...[...identities.filter(({ kind }) => kind === 'phone').map(({ value }) => value), ...phones]
      .filter((value) => value !== null)
      .map((value): Reach => ({ key: LOOKUP.phone, value })),
    ...[...identities.filter(({ kind }) => kind === 'email').map(({ value }) => value), ...emails]
      .filter((value) => value !== null)
      .map((value): Reach => ({ key: LOOKUP.email, value })),
  ];
  const seen = new Set<string>();
  return all.filter(({ key, value }) => {
    const name = `${key} ${value}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** The id of the `match` document of a way to reach somebody. */
export const matchId = (
  { secret }: Config,
  organisationId: string,
  { key, value }: Reach,
): string => `match:${toHex(keyedHash(secret, 'match', organisationId, key, value))}`;

/** What is known of each way to reach somebody: live contacts, and the contact that is about to be. */
export interface Known {
  reach: Reach;
  records: ContactRecord[];
  /** The contact that another handoff is making; null: none, or it is among the records, or deleted. */
  expected: string | null;
  matchDoc: Doc | undefined;
}

const MOST_FOUND = 5;

/** Looks up every way at once. The stored `match` documents make up for look-ups that lag. */
export async function lookUp(
  contacts: Database,
  own: Database,
  config: Config,
  organisationId: string,
  reaches: readonly Reach[],
): Promise<Known[]> {
  if (reaches.length === 0) return [];
  const ids = reaches.map((reach) => matchId(config, organisationId, reach));
  const [matches, ...found] = await Promise.all([
    own.get(ids),
    ...reaches.map(({ key, value }) => contacts.find(key, value, value, MOST_FOUND)),
  ]);
  const matchDocs = ids.map((id) => matches.find((doc) => doc.id === id));
  const matched = matchDocs.map((doc) => (doc ? (JSON.parse(doc.json) as Match).contactId : null));
  const wanted = [...found.flat().map(({ id }) => id), ...matched.filter((id) => id !== null)];
  const now = new Map(
    (wanted.length === 0 ? [] : await contacts.get([...new Set(wanted)])).map(({ id, json }) => [
      id,
      JSON.parse(json) as Held,
    ]),
  );
  return reaches.map((reach, i) => {
    const named = matched[i] ?? null;
    const all = [...new Set([...(found[i] ?? []).map(({ id }) => id), ...(named ? [named] : [])])];
    const records = all
      .map((id) => now.get(id))
      .filter((held): held is ContactRecord => held !== undefined && !isTombstone(held));
    return {
      reach,
      records,
      expected: named !== null && !now.has(named) ? named : null,
      matchDoc: matchDocs[i],
    };
  });
}

const KIND = /^[a-z][a-z0-9_]{0,39}$/;
const LONGEST_VALUE = 128;

/** An identity that a platform tells, in the form that is stored; null if it is none. */
export function cleanIdentity(
  { kind, value, scope }: { [K in keyof Identity]?: string | null | undefined },
  country: CountryCode,
): Identity | null {
  const word =
    kind
      ?.trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_') ?? '';
  const text = value?.trim() ?? '';
  if (!KIND.test(word) || text === '' || text.length > LONGEST_VALUE) return null;
  const read =
    word === 'phone' || word === 'whatsapp'
      ? parsePhone(text, country)
      : word === 'email'
        ? parseEmail(text)
        : text;
  if (read === null) return null;
  const within = scope?.trim().slice(0, LONGEST_VALUE);
  const identity = {
    kind: word === 'whatsapp' ? 'phone' : word,
    value: read,
    ...(within && word !== 'phone' && word !== 'email' && { scope: within }),
  };
  return identityKey(identity).length > LONGEST_KEY ? null : identity;
}
