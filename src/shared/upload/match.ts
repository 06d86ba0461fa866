import { reachesOf, shownName } from '#shared/contact/contact.ts';
import { fold } from '#shared/contact/search.ts';
import type { ParsedContact } from '#shared/csv/parsed.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { mayBeSamePerson } from './same-person.ts';

/** By what a row is matched to a contact of the list. */
export const MATCH_BY = ['auto', 'phone', 'email', 'id'] as const;
export type MatchBy = (typeof MATCH_BY)[number];

/** Which contact of the list a row means. */
export interface Match {
  /** Null: none. */
  record: ContactRecord | null;
  /** A contact that has the row's number, address or id and may be somebody else. */
  otherName?: ContactRecord;
  /** The id is the contact's, but neither name nor number nor address is: columns may have slipped. */
  isStranger?: true;
}

/**
 * Finds the contacts that the rows of a file mean. `auto` goes by id, then by numbers and emails, and never joins two
 * names, nor chooses between two who may be meant; `phone` and `email` take the one contact there is, whatever it is called, so that a list can correct names; `id`
 * goes by the id alone. Of the list only what shares something with the file is kept. Cost: the file, and one look-up
 * a contact of the list.
 */
export class Matcher {
  readonly by: MatchBy;
  readonly #ids = new Set<string>();
  readonly #records = new Map<string, ContactRecord>();
  /** The ids of the contacts that each number and address of the file reaches, or has reached in an earlier copy. */
  readonly #byReach = new Map<string, Set<string>>();

  constructor(rows: Iterable<ParsedContact>, by: MatchBy) {
    this.by = by;
    for (const row of rows) {
      if (row.id !== null) this.#ids.add(row.id);
      for (const reach of this.#reachesOfRow(row)) this.#byReach.set(reach, NOBODY);
    }
  }

  /** Tells a contact of the list; another copy of one that was told takes its place. */
  add(record: ContactRecord): void {
    const { id } = record;
    if (this.#ids.has(id) || this.#records.has(id)) this.#records.set(id, record);
    if (this.#byReach.size === 0) return;
    const { phones, emails } = reachesOf(record);
    for (const reaches of [phones, emails])
      for (const reach of reaches) {
        const there = this.#byReach.get(reach);
        if (there === undefined) continue;
        this.#records.set(id, record);
        if (there === NOBODY) this.#byReach.set(reach, new Set([id]));
        else there.add(id);
      }
  }

  match(row: ParsedContact): Match {
    const byId = row.id === null ? undefined : this.#records.get(row.id);
    if (byId !== undefined && (this.by === 'auto' || this.by === 'id'))
      return { record: byId, ...(isStranger(byId, row) && { isStranger: true }) };
    /** How many of the row's numbers and addresses each contact has. */
    const shared = new Map<ContactRecord, number>();
    for (const reach of this.#reachesOfRow(row))
      for (const record of this.#reachedBy(reach))
        shared.set(record, (shared.get(record) ?? 0) + 1);
    if (shared.size === 0) return { record: null, ...(byId && { otherName: byId }) };
    const best = bestOf(shared, row.name);
    const [only] = shared.keys();
    if (best !== null) return { record: best };
    if (only !== undefined && shared.size === 1 && this.by !== 'auto') return { record: only };
    return { record: null, otherName: byId ?? (only as ContactRecord) };
  }

  #reachedBy(reach: string): ContactRecord[] {
    return [...(this.#byReach.get(reach) ?? NOBODY)].flatMap((id) => {
      const record = this.#records.get(id);
      if (record === undefined) return [];
      const { phones, emails } = reachesOf(record);
      return phones.includes(reach) || emails.includes(reach) ? [record] : [];
    });
  }

  *#reachesOfRow({ phone, email, identities }: ParsedContact): Generator<string> {
    if (this.by === 'auto' || this.by === 'phone') {
      if (phone !== null) yield phone;
      for (const { kind, value } of identities) if (kind === 'phone') yield value;
    }
    if (this.by === 'auto' || this.by === 'email') {
      if (email !== null) yield email;
      for (const { kind, value } of identities) if (kind === 'email') yield value;
    }
  }
}

/**
 * The contact that a name means among those that share a number or an address with its row: of those who may be the same
 * person the one of exactly that name, else the one that shares most. Null if none may be, or two may equally.
 */
function bestOf(
  shared: ReadonlyMap<ContactRecord, number>,
  name: string | null,
): ContactRecord | null {
  let best: ContactRecord | null = null;
  let most = 0;
  for (const [record, count] of shared) {
    const known = shownName(record);
    if (!mayBeSamePerson(known, name)) continue;
    const isExact = known !== null && name !== null && fold(known) === fold(name);
    const weight = count + (isExact ? EXACT : 0);
    if (weight === most) best = null;
    if (weight <= most) continue;
    most = weight;
    best = record;
  }
  return best;
}

/** More than any row shares. */
const EXACT = 1_000;

function isStranger(
  record: ContactRecord,
  { name, phone, email, identities }: ParsedContact,
): boolean {
  if (mayBeSamePerson(shownName(record), name)) return false;
  const { phones, emails } = reachesOf(record);
  const has = [...phones, ...emails];
  const told = [phone, email, ...identities.map(({ value }) => value)];
  return !told.some((reach) => reach !== null && has.includes(reach));
}

/** For the many numbers of a file that reach nobody yet: a set each would cost more than all the rest. */
const NOBODY: Set<string> = new Set();
