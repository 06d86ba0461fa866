import { newValues, type Origin } from '#shared/contact/edit.ts';
import type { Values } from '#shared/record/record.ts';
import type { ParsedContact } from './parsed.ts';

/** The values of the new contact that a row makes. A date in the row goes before that of the upload. */
export function valuesOfRow(contact: ParsedContact, origin: Origin): Values {
  const addedAt = contact.addedAt ?? origin.addedAt;
  return newValues(contact, { ...origin, addedAt }, contact.identities);
}
