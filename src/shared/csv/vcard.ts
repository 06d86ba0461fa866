import type { Exported } from './export.ts';

/**
 * The contacts as vCard 3.0 (RFC 2426) in UTF-8, one card each: the version that every phone reads. Lines end with CRLF
 * and are folded at 75 octets, never inside a character.
 */
export function exportVcard(contacts: Iterable<Exported>): string {
  const lines: string[] = [];
  for (const contact of contacts) {
    for (const line of card(contact)) lines.push(fold(line));
  }
  return lines.length === 0 ? '' : lines.join('\r\n') + '\r\n';
}

function card({ name, phone, email, tags, note }: Exported): string[] {
  // FN and N must be there and FN not be empty (RFC 2426, 3.1); the parts of a name are not known, so it is all one.
  const shown = name ?? phone ?? email ?? '?';
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(shown)}`,
    `N:;${escape(shown)};;;`,
    ...(phone === null ? [] : [`TEL;TYPE=CELL:${escape(phone)}`]),
    ...(email === null ? [] : [`EMAIL;TYPE=INTERNET:${escape(email)}`]),
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escape).join(',')}`]),
    ...(note === null ? [] : [`NOTE:${escape(note)}`]),
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
