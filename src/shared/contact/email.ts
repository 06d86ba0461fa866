import { LONGEST } from './keys.ts';

// The form that the HTML standard gives for <input type=email>, with at least one dot in the domain and, as RFC 5321
// asks, none at an end of the local part or beside another.
const FORM =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** The address in the form that is stored (trimmed, lower case); null if it is none. */
export function parseEmail(text: string): string | null {
  // Most addresses: nothing that would be taken off can be in the form.
  const plain = text.toLowerCase();
  if (plain.length <= LONGEST.email && FORM.test(plain)) return plain;
  const email = text
    .replace(/[\p{Cf}]/gu, '')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return email.length <= LONGEST.email && FORM.test(email) ? email : null;
}
