import { fold } from '#shared/contact/search.ts';
import { rowMessage, warningMessage } from './messages.ts';
import type { ParsedContact, RejectedRow, Warning } from './pipeline.ts';

/** The numbers and addresses of the rows read so far, and who has them. */
export class Seen {
  readonly #phones = new Owners();
  readonly #emails = new Owners();

  /**
   * Why the contact is one that the file has already: the same number or address under the same name or none. The same
   * number under another name is taken, since families share phones, with a warning.
   */
  add(contact: ParsedContact, warnings: Warning[]): RejectedRow | null {
    const { row, phone, email } = contact;
    const name = contact.name === null ? '' : sameName(contact.name);
    const phoneOwner = phone === null ? null : this.#phones.find(phone, name);
    const emailOwner = email === null ? null : this.#emails.find(email, name);
    const duplicate = { row, reason: 'duplicate-in-file' } as const;
    if (phoneOwner?.same)
      return {
        ...duplicate,
        ...(phone !== null && { value: phone }),
        message: rowMessage.duplicatePhone(phoneOwner.row),
      };
    if (emailOwner?.same)
      return {
        ...duplicate,
        ...(email !== null && { value: email }),
        message: rowMessage.duplicateEmail(emailOwner.row),
      };
    if (phoneOwner) warnings.push({ row, message: warningMessage.samePhone(phoneOwner.row) });
    if (emailOwner) warnings.push({ row, message: warningMessage.sameEmail(emailOwner.row) });
    if (phone !== null) this.#phones.add(phone, name, row);
    if (email !== null) this.#emails.add(email, name, row);
    return null;
  }
}

const sameName = (name: string): string => fold(name).replace(/\s+/g, ' ');

/** Who has a value: a map from value to the first row, and one by value and name, so that many owners cost no search. */
class Owners {
  readonly #first = new Map<string, { row: number; name: string }>();
  readonly #named = new Map<string, number>();

  find(value: string, name: string): { row: number; same: boolean } | null {
    const first = this.#first.get(value);
    if (first === undefined) return null;
    if (name === '' || first.name === '' || first.name === name)
      return { row: first.row, same: true };
    const row = this.#named.get(`${value}\n${name}`);
    return row === undefined ? { row: first.row, same: false } : { row, same: true };
  }

  add(value: string, name: string, row: number): void {
    if (this.#first.has(value)) this.#named.set(`${value}\n${name}`, row);
    else this.#first.set(value, { row, name });
  }
}
