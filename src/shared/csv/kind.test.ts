import { expect, test } from 'vitest';
import { zipOf } from '#tests/support/xlsx.ts';
import { openSheet } from './sheet.ts';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...values: number[]) => Uint8Array.from(values);
const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
const DOCUMENT = 'application/vnd.oasis.opendocument';

test.each([
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /picture/],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), /picture/],
  ['a HEIC or a video', text('\0\0\0\u0018ftypheic'), /picture or a video/],
  ['a TIFF', bytes(0x49, 0x49, 0x2a, 0, 8, 0), /picture/],
  ['a PDF', text('%PDF-1.7\nName,Contact Number\n'), /PDF/],
  ['an old or protected workbook', OLE, /\.xls\), or one that a password protects: .*\.xlsx/],
  ['a binary workbook', zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), /\.xlsb/],
  ['an OpenDocument sheet', storedFirst(`${DOCUMENT}.spreadsheet`), /\.ods/],
  ['an OpenDocument text', storedFirst(`${DOCUMENT}.text`), /text document/],
  [
    'a Word document',
    zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }),
    /text document/,
  ],
  ['a Numbers file', zipOf({ 'Index/Document.iwa': '', 'preview.jpg': '' }), /Numbers/],
  ['a ZIP of pictures', zipOf({ 'a.jpg': '' }), /packed archive: unpack it and choose/],
  [
    'a ZIP of a list',
    zipOf({ 'lists/contacts.csv': 'Name\n' }),
    /packed archive with a list in it/,
  ],
  ['an empty ZIP', bytes(0x50, 0x4b, 5, 6, ...new Uint8Array(18)), /packed archive/],
  [
    'a cut ZIP of a workbook',
    text('PK\u0003\u0004      [Content_Types].xml'),
    /workbook is damaged/,
  ],
  ['a gzip', bytes(0x1f, 0x8b, 8, 0), /packed archive/],
  ['a database', text('SQLite format 3\0\u0010'), /database/],
  ['an Outlook data file', text('!BDN\0\0'), /Outlook data file/],
  ['a web page', text('\n<!DOCTYPE html>\n<html></html>'), /web page/],
  ['a table saved as .xls', text('<table><tr><td>Name</td></tr></table>'), /web page, perhaps/],
  ['XML', text('<?xml version="1.0"?><contacts/>'), /XML/],
  ['JSON', text('[{"name": "Thandi"}]'), /JSON/],
  [
    'a link to a Google sheet',
    text('{"url":"https://docs.google.com/open?id=1","doc_id":"1"}'),
    /only a link/,
  ],
  ['rich text', text('{\\rtf1\\ansi Name}'), /text document/],
  ['an address book in LDIF', text('dn: cn=Thandi,mail=t@example.org\nobjectclass: top\n'), /LDIF/],
  ['a calendar', text('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'), /calendar/],
  [
    'a message',
    text('From: a@example.org\r\nTo: b@example.org\r\nSubject: list\r\nDate: Sun\r\n'),
    /email message/,
  ],
  ['zeros', new Uint8Array(5_000), /no text/],
])('what is no list is told by what it is and what to do: %s', async (_what, file, says) => {
  const opened = await openSheet(file);
  expect(opened).toMatchObject({ ok: false, error: { code: 'not-csv' } });
  if (opened.ok) return;
  expect(opened.error.message).toMatch(says);
  expect(opened.error.message).toMatch(/^This .*: .*(?:choose|upload).*\.$/);
});

// The first part of an OpenDocument file, which is not packed.
function storedFirst(type: string): Uint8Array {
  const header = new Uint8Array(30);
  header.set([0x50, 0x4b, 3, 4]);
  header[26] = 'mimetype'.length;
  return Uint8Array.from([...header, ...text(`mimetype${type}`)]);
}

test.each([
  ['prose', 'Dear all,\nplease find the list attached.\n'],
  ['a column of dates', 'From: date\n2026-11-22\n'],
  ['a header with a colon', 'Name: Surname\nThandi: Nkosi\n'],
])('what may be a list is opened as one: %s', async (_what, content) => {
  expect((await openSheet(text(content))).ok).toBe(true);
});
