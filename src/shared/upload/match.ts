import { reachesOf, shownName } from '#shared/contact/contact.ts';
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
  /** A contact that has the row's number or address under another name. */
  otherName?: ContactRecord;
}

/**
 * Finds the contacts that the rows of a file mean. `auto` goes by id, then number, then email, and never joins two
 * names; `phone` and `email` take the one contact there is, whatever it is called, so that a list can correct names; `id`
 * goes by the id alone. Of the list only what shares something with the file is kept. Cost: the file, and one look-up
 * a contact of the list.
 */
export class Matcher {
  readonly #by: MatchBy;
  readonly #ids = new Set<string>();
  readonly #records = new Map<string, ContactRecord>();
  /** The ids of the contacts that each number and address of the file reaches, or has reached in an earlier copy. */
  readonly #byReach = new Map<string, Set<string>>();

  constructor(rows: Iterable<ParsedContact>, by: MatchBy) {
    this.#by = by;
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
    if (byId !== undefined && (this.#by === 'auto' || this.#by === 'id')) return { record: byId };
    let otherName: ContactRecord | undefined;
    for (const reach of this.#reachesOfRow(row)) {
      const there = this.#reachedBy(reach);
      const same =
        there.find((record) => shownName(record) === row.name) ??
        there.find((record) => mayBeSamePerson(shownName(record), row.name));
      if (same !== undefined) return { record: same };
      const [only] = there;
      if (only !== undefined && there.length === 1 && this.#by !== 'auto') return { record: only };
      otherName ??= only;
    }
    return { record: null, ...(otherName && { otherName }) };
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
    if (this.#by === 'auto' || this.#by === 'phone') {
      if (phone !== null) yield phone;
      for (const { kind, value } of identities) if (kind === 'phone') yield value;
    }
    if (this.#by === 'auto' || this.#by === 'email') {
      if (email !== null) yield email;
      for (const { kind, value } of identities) if (kind === 'email') yield value;
    }
  }
}

/** For the many numbers of a file that reach nobody yet: a set each would cost more than all the rest. */
const NOBODY: Set<string> = new Set();
