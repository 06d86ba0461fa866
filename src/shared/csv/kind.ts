import type { ForeignKind } from './messages.ts';

const MAGIC: readonly (readonly [ForeignKind | 'zip', readonly number[], number?])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['image', [0x66, 0x74, 0x79, 0x70], 4],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
];

/** What a file is that is no list in text, by its first bytes; null if they say nothing. */
export function kindOfBytes(bytes: Uint8Array): ForeignKind | null {
  for (const [kind, magic, at = 0] of MAGIC)
    if (magic.every((byte, i) => bytes[at + i] === byte))
      return kind === 'zip' ? kindOfZip(bytes) : kind;
  return null;
}

// The names of the parts stand in a ZIP uncompressed; an Office file names its own early.
function kindOfZip(bytes: Uint8Array): ForeignKind {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 8_192));
  if (names.includes('opendocument.spreadsheet')) return 'xlsx';
  if (names.includes('word/')) return 'document';
  return names.includes('xl/') || names.includes('[Content_Types].xml') ? 'xlsx' : 'archive';
}

/** What a text is that is no list: HTML, JSON and their like; null if it may be one. */
export function kindOfText(text: string): ForeignKind | null {
  const start = text.slice(0, 1_024).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|meta|style|script|div)\b/i.test(start))
    return 'html';
  if (/^<[?!]|^<\w+[\s>]/.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml';
  if (/^(?:\{\s*["}]|\[\s*(?:[[{\]"]|-?\d+\s*[,\]]))/.test(start)) return 'json';
  if (start.startsWith('{\\rtf')) return 'document';
  if (/^BEGIN:VCARD\b/i.test(start)) return 'vcard';
  return isBinary(text) ? 'binary' : null;
}

// A list has no NUL, and next to none of the other control characters.
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, 65_536);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls > sample.length / 20;
}
