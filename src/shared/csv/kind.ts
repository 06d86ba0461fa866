import type { ForeignKind } from './messages.ts';
import { zipEntries } from './zip.ts';

const MAGIC: readonly (readonly [ForeignKind | 'zip', readonly number[], number?])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['image', [0x66, 0x74, 0x79, 0x70], 4],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['database', Array.from(new TextEncoder().encode('SQLite format 3\0'))],
  ['mailbox', [0x21, 0x42, 0x44, 0x4e]],
];

/** What a file is, by its first bytes and, if it is packed, its parts; null if they say nothing, as those of a text. */
export function kindOfBytes(bytes: Uint8Array): ForeignKind | 'xlsx' | null {
  for (const [kind, magic, at = 0] of MAGIC)
    if (magic.every((byte, i) => bytes[at + i] === byte))
      return kind === 'zip' ? kindOfZip(bytes) : kind;
  return null;
}

function kindOfZip(bytes: Uint8Array): ForeignKind | 'xlsx' {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8_192));
  // An OpenDocument file says what it is in its first part, which is not packed.
  if (start.includes('opendocument.spreadsheet')) return 'ods';
  if (start.includes('opendocument.text')) return 'document';
  // Of a file that has not come over whole, the names of the first parts are there.
  const names = zipEntries(bytes)?.map(({ name }) => name) ?? [start.toLowerCase()];
  const some = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (some(/xl\/workbook\.bin/)) return 'xlsb';
  if (some(/xl\/|workbook\.xml/)) return 'xlsx';
  if (some(/word\/|ppt\//)) return 'document';
  if (some(/\.iwa$|index\.apxl$|index\.zip$/)) return 'iwork';
  if (some(/\.(?:csv|tsv|txt|xlsx?|xlsm|ods|vcf)$/)) return 'packed-list';
  return some(/\[content_types\]\.xml/) ? 'xlsx' : 'archive';
}

/** What a text is that is no list in rows: a vCard, HTML, JSON and their like; null if it may be one. */
export function kindOfText(text: string): ForeignKind | 'vcard' | null {
  const start = text.slice(0, 1_024).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|meta|style|script|div)\b/i.test(start))
    return 'html';
  if (/^<[?!]|^<\w+[\s>]/.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml';
  if (/^\{[^{}]*(?:"doc_id"|docs\.google\.com)/.test(start)) return 'shortcut';
  if (/^(?:\{\s*["}]|\[\s*(?:[[{\]"]|-?\d+\s*[,\]]))/.test(start)) return 'json';
  if (start.startsWith('{\\rtf')) return 'document';
  if (/^BEGIN\s*:\s*VCARD\b/i.test(start)) return 'vcard';
  if (/^BEGIN\s*:\s*VCALENDAR\b/i.test(start)) return 'calendar';
  if (/^(?:version: *1\s+)?dn::? *\w+/.test(start)) return 'ldif';
  if (isMail(start)) return 'mail';
  return isBinary(text) ? 'binary' : null;
}

// RFC 5322 in lines of `Name: value`, of which every message has some of these (a list may have a column `From:`).
function isMail(start: string): boolean {
  if (!/^[\w-]+: /.test(start)) return false;
  const names = start.match(
    /^(?:received|return-path|message-id|mime-version|subject|from|date)(?=: )/gim,
  );
  return new Set(names?.map((name) => name.toLowerCase())).size >= 3;
}

// A list has no NUL, and next to none of the other control characters.
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, 65_536);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls > sample.length / 20;
}
