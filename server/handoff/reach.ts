import { toHex } from '#shared/base/ports.ts';
import { reachesOf as recordReaches } from '#shared/contact/contact.ts';
import { identityKey, type Identity } from '#shared/contact/keys.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { parsePhone, type CountryCode } from '#shared/contact/phone.ts';
import { isTombstone, LONGEST_KEY, type ContactRecord, type Held } from '#shared/record/record.ts';
import type { Config } from '../context.ts';
import { LOOKUP } from '../contacts/records.ts';
import { CONTACT_KEY } from '../privacy/forget.ts';
import type { Database, Doc, NewDoc } from '../store/store.ts';
import { BSUID } from './adapters/bsuid.ts';
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

/** The ways to reach somebody, the surest first: identities of channels, numbers, emails. */
export function reachesOf(
  identities: readonly Identity[],
  phones: readonly (string | null)[],
  emails: readonly (string | null)[],
): Reach[] {
  const of = (kind: string) =>
    identities.filter((identity) => identity.kind === kind).map(({ value }) => value);
  const all: Reach[] = [
    ...identities
      .filter(({ kind }) => kind !== 'phone' && kind !== 'email')
      .map((identity): Reach => ({ key: LOOKUP.identity, value: identityKey(identity) })),
    ...[...of('phone'), ...phones]
      .filter((value) => value !== null)
      .map((value): Reach => ({ key: LOOKUP.phone, value })),
    ...[...of('email'), ...emails]
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

/** What is known of one way to reach somebody. */
export interface Known {
  reach: Reach;
  /** Live contacts. */
  records: ContactRecord[];
  /**
   * The contact that the `match` document names, and whether it is there: `expected` is about to be made, `left` is not
   * reached so any more.
   */
  named: { id: string; state: 'live' | 'deleted' | 'left' | 'expected' } | null;
  matchId: string;
  matchRev: string | undefined;
}

/** So many contacts on one number are looked at: a switchboard has more, of whom none can be told by it. */
const MOST_FOUND = 50;

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
  const named = matchDocs.map((doc) => (doc ? (JSON.parse(doc.json) as Match).contactId : null));
  const wanted = [...found.flat().map(({ id }) => id), ...named.filter((id) => id !== null)];
  const now = new Map(
    (wanted.length === 0 ? [] : await contacts.get([...new Set(wanted)])).map(({ id, json }) => [
      id,
      JSON.parse(json) as Held,
    ]),
  );
  return reaches.map((reach, i) => {
    const id = named[i] ?? null;
    const all = [...new Set([...(found[i] ?? []).map((doc: Doc) => doc.id), ...(id ? [id] : [])])];
    return {
      reach,
      records: all
        .map((one) => now.get(one))
        .filter((held): held is ContactRecord => stateOf(held, reach) === 'live'),
      named: id === null ? null : { id, state: stateOf(now.get(id), reach) },
      matchId: ids[i] as string,
      matchRev: matchDocs[i]?.rev,
    };
  });
}

const stateOf = (held: Held | undefined, reach: Reach) => {
  if (held === undefined) return 'expected';
  return isTombstone(held) ? 'deleted' : leadsTo(held, reach) ? 'live' : 'left';
};

/** Whether a contact is reached so now: what a person took off it leads to it no more. */
function leadsTo(record: ContactRecord, { key, value }: Reach): boolean {
  if (key === LOOKUP.identity) return (record.values[value] ?? null) !== null;
  const { phones, emails } = recordReaches(record);
  return key === LOOKUP.phone ? phones.includes(value) : emails.includes(value.toLowerCase());
}

/** The `match` document that from now on names a contact for a way to reach it, by compare-and-set. */
export const matchDoc = ({ matchId: id, matchRev }: Known, contactId: string): NewDoc => ({
  id,
  json: JSON.stringify({ contactId } satisfies Match),
  keys: [[CONTACT_KEY, contactId]],
  ...(matchRev !== undefined && { rev: matchRev }),
});

const KIND = /^[a-z][a-z0-9_]{0,39}$/;
const LONGEST_VALUE = 128;

/** The identity that a business-scoped user id is; null for any other text. It is never a number. */
export function bsuidOf(text: string): Identity | null {
  const value = text.trim().replace(/^whatsapp:/i, '');
  const match = BSUID.exec(value);
  return match && { kind: match[1] === undefined ? 'wa_bsuid' : 'wa_parent_bsuid', value };
}

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
  const bsuid = NUMBERS.has(word) || word.includes('bsuid') ? bsuidOf(text) : null;
  const read = bsuid ?? identityOf(word, text, country);
  if (read === null) return null;
  const within = scope?.trim().slice(0, LONGEST_VALUE);
  const identity = {
    ...read,
    ...(within && read.kind !== 'phone' && read.kind !== 'email' && { scope: within }),
  };
  return identityKey(identity).length > LONGEST_KEY ? null : identity;
}

/** The kinds whose value is a number. */
const NUMBERS = new Set(['phone', 'whatsapp', 'wa_id']);

function identityOf(kind: string, text: string, country: CountryCode): Identity | null {
  if (!NUMBERS.has(kind) && kind !== 'email') return { kind, value: text };
  const value = kind === 'email' ? parseEmail(text) : parsePhone(text, country);
  return value === null ? null : { kind: kind === 'email' ? 'email' : 'phone', value };
}
