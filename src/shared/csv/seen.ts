import { fold } from '#shared/contact/search.ts';
import { rowMessage, warningMessage } from './messages.ts';
import type { ParsedContact, RejectedRow, Warning } from './parsed.ts';

/** The numbers and addresses of the rows read so far, and who has them. */
export class Seen {
  readonly #phones = new Owners();
  readonly #emails = new Owners();
  readonly #ids = new Map<string, number>();
  readonly #isOwn: boolean;

  /** `isOwn`: the rows are those of a download, in which two ids are two contacts, however alike. */
  constructor(isOwn: boolean) {
    this.#isOwn = isOwn;
  }

  /**
   * Why the contact is one that the file has already: the same number or address under the same name or none. The same
   * number under another name is taken, since families share phones, with a warning.
   */
  add(contact: ParsedContact, warnings: Warning[]): RejectedRow | null {
    const { row, id, phone, email } = contact;
    const phoneOwner = phone === null ? null : this.#phones.find(phone, contact.name);
    const emailOwner = email === null ? null : this.#emails.find(email, contact.name);
    const duplicate = { row, reason: 'duplicate-in-file' } as const;
    const goesById = this.#isOwn && id !== null;
    const before = goesById ? this.#ids.get(id) : undefined;
    if (before !== undefined)
      return { ...duplicate, value: id ?? '', of: before, message: rowMessage.duplicateId(before) };
    if (goesById) this.#ids.set(id, row);
    if (phoneOwner?.same && !goesById)
      return {
        ...duplicate,
        ...(phone !== null && { value: phone }),
        of: phoneOwner.row,
        message: rowMessage.duplicatePhone(phoneOwner.row),
      };
    if (emailOwner?.same && !goesById)
      return {
        ...duplicate,
        ...(email !== null && { value: email }),
        of: emailOwner.row,
        message: rowMessage.duplicateEmail(emailOwner.row),
      };
    if (phoneOwner?.same === false)
      warnings.push({ row, message: warningMessage.samePhone(phoneOwner.row) });
    if (emailOwner?.same === false)
      warnings.push({ row, message: warningMessage.sameEmail(emailOwner.row) });
    if (phone !== null) this.#phones.add(phone, contact, phoneOwner !== null);
    if (email !== null) this.#emails.add(email, contact, emailOwner !== null);
    return null;
  }
}

const sameName = (name: string): string => fold(name).replace(/\s+/g, ' ');

/** Who has a value: by value the first owner, by value and name the further ones, so that many owners cost no search. */
class Owners {
  readonly #first = new Map<string, ParsedContact>();
  readonly #further = new Map<string, number>();

  find(value: string, name: string | null): { row: number; same: boolean } | null {
    const first = this.#first.get(value);
    if (first === undefined) return null;
    if (name === null || first.name === null || sameName(first.name) === sameName(name))
      return { row: first.row, same: true };
    const row = this.#further.get(`${value}\n${sameName(name)}`);
    return row === undefined ? { row: first.row, same: false } : { row, same: true };
  }

  add(value: string, contact: ParsedContact, isOwned: boolean): void {
    if (!isOwned) this.#first.set(value, contact);
    else this.#further.set(`${value}\n${sameName(contact.name ?? '')}`, contact.row);
  }
}
