import type { Contact } from '#shared/contact/contact.ts';
import { LANGUAGES } from '#shared/contact/languages.ts';
import { PLATFORMS } from '#shared/contact/platforms.ts';
import { guard } from './guard.ts';

/** The headings, which an upload knows again. */
export const EXPORT_HEADINGS = [
  'Name',
  'Contact Number',
  'Contact Email',
  'Preferred Language',
  'Platform',
  'Tags',
  'Date Added',
  'Note',
  'Further Numbers',
  'Further Emails',
  'Contact List ID',
] as const;

/** What of a contact is in a download. */
export type Exported = Pick<
  Contact,
  'name' | 'phone' | 'email' | 'language' | 'platform' | 'tags' | 'note' | 'addedAt' | 'identities'
> & { id: string | null };

/**
 * The contacts as CSV (RFC 4180) with CRLF line ends. What a spreadsheet would run is guarded; numbers are bare E.164. An
 * upload of it gives the same contacts. Turned into bytes by `csvBytes`.
 */
export function exportCsv(contacts: Iterable<Exported>): string {
  const lines = [EXPORT_HEADINGS.join(',')];
  for (const contact of contacts) {
    const { id, name, phone, email, language, platform, tags, note, addedAt } = contact;
    const further = furtherReaches(contact);
    lines.push(
      [
        cell(guard(name ?? '')),
        cell(phone ?? ''),
        cell(guard(email ?? '')),
        language === null ? '' : LANGUAGES[language].name,
        platform === null ? '' : PLATFORMS[platform].name,
        cell(guard(joinTags(tags))),
        isoDate(addedAt),
        cell(guard(note ?? '')),
        // One number is bare as the first is; of several no spreadsheet makes a sum.
        further.phones.length === 1
          ? further.phones.join()
          : cell(guard(further.phones.join('; '))),
        cell(guard(further.emails.join('; '))),
        id ?? '',
      ].join(','),
    );
  }
  return lines.join('\r\n') + '\r\n';
}

/** The further numbers and addresses of a contact: what of its identities a file of contacts can hold. */
export function furtherReaches({ identities }: Pick<Exported, 'identities'>): {
  phones: string[];
  emails: string[];
} {
  const of = (kind: string) =>
    identities.filter((identity) => identity.kind === kind).map(({ value }) => value);
  return { phones: of('phone'), emails: of('email') };
}

/** A CSV text in UTF-8 with the byte order mark that Excel asks for. */
export const csvBytes = (csv: string): Uint8Array => new TextEncoder().encode(`\ufeff${csv}`);

// No text format holds a NUL. Quotes are doubled.
const cell = (text: string): string => {
  const clean = text.replaceAll('\0', '');
  return /[",;\t|\r\n]|^\s|\s$/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
};

/** The tags as one cell. A comma or a bar in a tag separates nothing as long as there is a semicolon. */
export const joinTags = (tags: readonly string[]): string => {
  const joined = tags.join(';');
  return tags.length === 1 && /[,|]/.test(joined) ? `${joined};` : joined;
};

/** A date for a file; empty where it is not known. */
export function isoDate(millis: number): string {
  const date = new Date(millis);
  return millis === 0 || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
