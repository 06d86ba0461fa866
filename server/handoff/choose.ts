import { likenessOf, sharedWords, type NameLikeness } from '#shared/contact/names.ts';
import { foundKey, reissueKey } from '#shared/contact/keys.ts';
import { millisOf } from '#shared/clock/stamp.ts';
import { latestStamp, type ContactRecord } from '#shared/record/record.ts';
import { LOOKUP } from '../contacts/records.ts';
import type { Identity } from '#shared/contact/keys.ts';
import type { Known } from './reach.ts';

/** Why it is not certain that a contact is the person of a handoff. */
export type Doubt = 'other_name' | 'shared_number' | 'possibly_new_person';

/** The contact that a handoff is logged for. */
export interface Target {
  id: string;
  /** Null: it is to be made. */
  record: ContactRecord | null;
  doubt: Doubt | null;
  /** Whether the channel's identities are this contact's. */
  links: boolean;
  /** The contact that has had the number, if this may be a new person on it. */
  earlier: string | null;
}

/** What is told apart by. */
export interface Told {
  /** The id of the contact that the handoff makes if there is none. */
  ownId: string;
  /** When it came, in milliseconds since 1970. */
  at: number;
  name: string | null;
  /** What the channel itself vouches for. */
  identities: readonly Identity[];
}

/** Numbers are given to other people after some months of silence. */
export const SILENCE = 90 * 86_400_000;

/**
 * The right person among those who are known: by identity, then number, then email; of several contacts on one number
 * the name decides. Where a name speaks against the surest way, a contact that a later way leads to and that the name
 * fits is the right one; else the doubt is told.
 */
export function choose(known: readonly Known[], told: Told): Target {
  let doubtful: Target | null = null;
  for (const one of known) {
    const target = decide(one, one.records, known, told);
    if (target === null) continue;
    if (target.doubt === null) return target;
    doubtful ??= target;
    // An identity is given to nobody else, whatever name somebody goes by.
    if (one.reach.key === LOOKUP.identity) break;
  }
  if (doubtful !== null) return doubtful;
  const expected = known.find(
    ({ named }) => named?.state === 'expected' && named.id !== told.ownId,
  );
  return certain(expected?.named?.id ?? told.ownId, null);
}

const certain = (id: string, record: ContactRecord | null): Target => ({
  id,
  record,
  doubt: null,
  links: true,
  earlier: null,
});

function decide(
  one: Known,
  records: readonly ContactRecord[],
  known: readonly Known[],
  told: Told,
): Target | null {
  const [latest, ...others] = records.toSorted(
    (a, b) => heardAt(b) - heardAt(a) || (a.id < b.id ? -1 : 1),
  );
  if (latest === undefined) return null;
  if (others.length === 0) return alone(one, latest, known, told);
  const fitting = told.name === null ? [] : bestOf(records, told.name);
  const [best] = fitting;
  if (best !== undefined && fitting.length === 1) return certain(best.id, best);
  // A contact whose number has passed to another that is here too is only meant by its name.
  const present = records.filter((record) => !hasPassed(record, records));
  if (best === undefined && present.length < records.length)
    return decide(one, present, known, told);
  const record = best === undefined ? latest : (fitting.find((r) => r === latest) ?? best);
  return { id: record.id, record, doubt: 'shared_number', links: false, earlier: null };
}

function alone(
  { reach, named }: Known,
  record: ContactRecord,
  known: readonly Known[],
  { name, at, ownId, identities }: Told,
): Target {
  const likeness = name === null ? 'same' : likenessTo(record, name);
  if (likeness === 'same') return certain(record.id, record);
  const isElsewhere = known.some(
    (other) => other.reach.key !== reach.key && other.records.some(({ id }) => id === record.id),
  );
  if (
    likeness === 'other' &&
    reach.key === LOOKUP.phone &&
    !isElsewhere &&
    at - quietSince(record) > SILENCE
  )
    return {
      // Another handoff of the new person may be making the contact just now.
      id: named?.state === 'expected' ? named.id : ownId,
      record: null,
      doubt: 'possibly_new_person',
      links: true,
      earlier: record.id,
    };
  const vouched = identities.some(({ kind, value }) => kind === 'phone' && value === reach.value);
  const links = reach.key === LOOKUP.identity || vouched;
  return { id: record.id, record, doubt: 'other_name', links, earlier: null };
}

/** How a name stands to those of a contact; a contact without a name has every name. */
export function likenessTo(record: ContactRecord, name: string): NameLikeness {
  const all = namesOf(record).map((known) => likenessOf(name, known));
  if (all.length === 0 || all.includes('same')) return 'same';
  return all.includes('kin') ? 'kin' : 'other';
}

/** Those of several contacts whose names fit best: households share a surname. */
function bestOf(records: readonly ContactRecord[], name: string): ContactRecord[] {
  const scored = records
    .filter((record) => namesOf(record).some((known) => likenessOf(name, known) === 'same'))
    .map((record) => ({
      record,
      score: Math.max(...namesOf(record).map((known) => sharedWords(name, known))),
    }));
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === most).map(({ record }) => record);
}

const namesOf = ({ values }: ContactRecord): string[] =>
  [values['name'], values[foundKey('name')]].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );

const hasPassed = ({ values }: ContactRecord, records: readonly ContactRecord[]): boolean =>
  records.some(({ id }) => ['earlier', 'passed'].includes(values[reissueKey(id)] as string));

const heardAt = ({ values }: ContactRecord): number => {
  const at = values['last_handoff_at'];
  return typeof at === 'number' ? at : 0;
};

/** When a contact was last heard, or changed by anybody. */
const quietSince = (record: ContactRecord): number =>
  Math.max(heardAt(record), millisOf(latestStamp(record)));
