import { reachableBy, toContact } from '#shared/contact/contact.ts';
import { fold } from '#shared/contact/search.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import type { ParsedContact } from './parsed.ts';

/** Who is in the list already, so that a file which is uploaded twice adds nobody twice. */
export class KnownContacts {
  /** The folded names by number and email. */
  readonly #names = new Map<string, Set<string>>();

  add(record: ContactRecord): void {
    const name = fold(toContact(record).name ?? '');
    const { phones, emails } = reachableBy(record);
    for (const reach of [...phones, ...emails]) {
      const names = this.#names.get(reach);
      if (names) names.add(name);
      else this.#names.set(reach, new Set([name]));
    }
  }

  /** Whether a contact of a file is there: the same number or email with the same name, or without one in the file. */
  has({ phone, email, name }: Pick<ParsedContact, 'phone' | 'email' | 'name'>): boolean {
    return [phone, email].some((reach) => {
      const names = reach === null ? undefined : this.#names.get(reach);
      return names !== undefined && (name === null || names.has(fold(name)));
    });
  }
}
