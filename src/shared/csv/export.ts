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
] as const;

/** What of a contact is in a download. */
export type Exported = Pick<
  Contact,
  'name' | 'phone' | 'email' | 'language' | 'platform' | 'tags' | 'note' | 'addedAt'
>;

/**
 * The contacts as CSV (RFC 4180) with CRLF line ends. What a spreadsheet would run is guarded; numbers are bare E.164. An
 * upload of it gives the same contacts. Turned into bytes by `csvBytes`.
 */
export function exportCsv(contacts: Iterable<Exported>): string {
  const lines = [EXPORT_HEADINGS.join(',')];
  for (const { name, phone, email, language, platform, tags, note, addedAt } of contacts)
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
      ].join(','),
    );
  return lines.join('\r\n') + '\r\n';
}

/** A CSV text in UTF-8 with the byte order mark that Excel asks for. */
export const csvBytes = (csv: string): Uint8Array => new TextEncoder().encode(`\ufeff${csv}`);

// No text format holds a NUL. Quotes are doubled.
const cell = (text: string): string => {
  const clean = text.replaceAll('\0', '');
  return /[",;\t|\r\n]|^\s|\s$/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
};

// A comma or a bar in a tag separates nothing as long as there is a semicolon.
const joinTags = (tags: readonly string[]): string => {
  const joined = tags.join(';');
  return tags.length === 1 && /[,|]/.test(joined) ? `${joined};` : joined;
};

function isoDate(millis: number): string {
  const date = new Date(millis);
  return millis === 0 || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
