import { furtherReaches, isoDate, type Exported } from './export.ts';

/** Who has made the cards (RFC 2426, 3.6.3): an upload knows them as its own. */
export const PRODUCT = '-//Contact List//EN';
/** The label of further numbers and addresses, which phones show and an upload knows again. */
export const FURTHER_LABEL = 'Further';

/**
 * The contacts as vCard 3.0 (RFC 2426) in UTF-8, one card each: the version that every phone reads. Lines end with CRLF
 * and are folded at 75 octets, never inside a character. What 3.0 has no property for stands under names of our own
 * (RFC 2426, 3.8). An upload of it gives the same contacts, but for the kind of line breaks and control characters, which a
 * vCard cannot hold.
 */
export function exportVcard(contacts: Iterable<Exported>): string {
  const lines: string[] = [];
  for (const contact of contacts) {
    for (const line of card(contact)) lines.push(fold(line));
  }
  return lines.length === 0 ? '' : lines.join('\r\n') + '\r\n';
}

function card(contact: Exported): string[] {
  const { id, name, phone, email, language, platform, tags, note, addedAt } = contact;
  const { phones, emails } = furtherReaches(contact);
  // FN and N must be there and FN not be empty (RFC 2426, 3.1); the parts of a name are not known, so it is all one.
  const shown = name ?? phone ?? email ?? '?';
  const added = isoDate(addedAt);
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `PRODID:${PRODUCT}`,
    ...(id === null ? [] : [`UID:${escape(id)}`]),
    `FN:${escape(shown)}`,
    `N:;${escape(shown)};;;`,
    ...(phone === null ? [] : [`TEL;TYPE=CELL:${escape(phone)}`]),
    ...(email === null ? [] : [`EMAIL;TYPE=INTERNET:${escape(email)}`]),
    ...[
      ...phones.map((further) => `TEL;TYPE=VOICE:${escape(further)}`),
      ...emails.map((further) => `EMAIL;TYPE=INTERNET:${escape(further)}`),
    ].flatMap((line, i) => [`item${i + 1}.${line}`, `item${i + 1}.X-ABLabel:${FURTHER_LABEL}`]),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escape).join(',')}`]),
    ...(note === null ? [] : [`NOTE:${escape(note)}`]),
    ...(language === null ? [] : [`X-CONTACT-LIST-LANGUAGE:${language}`]),
    ...(platform === null ? [] : [`X-CONTACT-LIST-PLATFORM:${platform}`]),
    ...(added === '' ? [] : [`X-CONTACT-LIST-ADDED:${added}`]),
    'END:VCARD',
  ];
}

// RFC 2426, 4 and 5: backslash, comma, semicolon and line break; other control characters have no place in a text.
const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** The most octets of a line without its line end (RFC 2425, 5.8.1). */
const LONGEST_LINE = 75;

function fold(line: string): string {
  if (line.length * 3 <= LONGEST_LINE) return line;
  let folded = '';
  let octets = 0;
  for (const character of line.toWellFormed()) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
