import { formatPhone } from './phone-format.ts';
import type { Contact } from './contact.ts';
import { LANGUAGES } from './languages.ts';
import { PLATFORMS } from './platforms.ts';

/** Letters without case and accents, for comparing: `Ṱ` and `ṱ` are `t`. */
export const fold = (text: string): string =>
  // Most texts are plain already, and normalising is the dear part.
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const PLAIN = /^[\u0020-\u007e]*$/;

/** The text of a contact in which words are looked for: every field, numbers in national and international digits. */
export function searchText(contact: Contact): string {
  const parts: string[] = [];
  if (contact.name !== null) parts.push(fold(contact.name));
  for (const phone of [contact.phone, contact.suggestions.phone?.value])
    if (phone) parts.push(...phoneWords(phone));
  for (const email of [contact.email, contact.suggestions.email?.value])
    if (email) parts.push(fold(email));
  if (contact.suggestions.name) parts.push(fold(contact.suggestions.name.value));
  for (const tag of contact.tags) parts.push(fold(tag));
  if (contact.note !== null) parts.push(fold(contact.note));
  if (contact.language !== null) parts.push(fold(LANGUAGES[contact.language].name));
  if (contact.platform !== null) parts.push(fold(PLATFORMS[contact.platform].name));
  for (const { kind, value } of contact.identities) {
    if (kind === 'phone') parts.push(...phoneWords(value));
    else parts.push(fold(value));
  }
  return parts.join('\n');
}

/** A stored number in digits, nationally and internationally where those differ. */
function phoneWords(phone: string): string[] {
  const international = digits(phone);
  const national = digits(formatPhone(phone));
  return national === international ? [international] : [national, international];
}

/**
 * The words of a query, each of which must stand somewhere in a contact's search text. What is spelled like a number
 * (`082 555`, `+27 82`, `(082) 555-1234`) is one word of digits.
 */
export function searchWords(query: string): string[] {
  const words: string[] = [];
  const rest = fold(query).replace(NUMBER, (spelled) => {
    words.push(numberWord(spelled));
    return ' ';
  });
  words.push(...rest.split(/\s+/));
  return words.filter((word) => word !== '');
}

// Two or more digits with only a number's signs between them, not inside a word.
const NUMBER = /(?<![\p{L}\d@._])[+(]?\d[\d\s()./-]*\d(?![\p{L}\d@_])/gu;

// No zero stands between the code of a country and a number, though many write one: `+27 (0)82`, `27 082`.
function numberWord(spelled: string): string {
  const word = digits(spelled.replace('(0)', '')).replace(/^00/, '');
  const international = spelled.startsWith('+') || word.length > 11;
  return international ? word.replace(/^270/, '27') : word;
}

const digits = (text: string): string => text.replace(/\D/g, '');
