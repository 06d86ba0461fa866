import type { PhoneFault } from '#shared/contact/phone-repair.ts';
import type { CellRepair } from './cell-repairs.ts';
import type { DateOrder } from './dates.ts';

/** Why a whole file is refused. */
export type FileErrorCode = 'not-csv' | 'empty-file' | 'no-rows' | 'no-contact-columns';

/** Why a row is refused. */
export type RowReason =
  | 'missing-name-and-phone-and-email'
  | 'bad-phone'
  | 'bad-email'
  | 'duplicate-in-file'
  | 'too-long'
  | 'empty-row-skipped';

/** What a file can be that is not read. */
export type ForeignKind =
  | 'image'
  | 'pdf'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'iwork'
  | 'damaged-workbook'
  | 'huge-workbook'
  | 'shortcut'
  | 'document'
  | 'archive'
  | 'packed-list'
  | 'database'
  | 'mailbox'
  | 'mail'
  | 'ldif'
  | 'calendar'
  | 'html'
  | 'xml'
  | 'json'
  | 'binary';

const CHOOSE = 'choose a CSV, Excel or vCard file';
const SAVE_AS = 'save it as “Excel workbook (.xlsx)” or “CSV UTF-8” and upload that file';
const REOPEN = `open it in your spreadsheet program, ${SAVE_AS}`;
const FROM_ADDRESS_BOOK =
  'export the contacts from your address book as CSV or vCard and upload that file';

/** The sentence for a file that is something else. */
export const FOREIGN_FILE: Record<ForeignKind, string> = {
  image: `This is a picture or a video, not a list: ${CHOOSE}.`,
  pdf: `This is a PDF, not a list: ${CHOOSE}.`,
  xls: `This is an Excel workbook of the old kind (.xls), or one that a password protects: open it in your spreadsheet program, take the password away if there is one, ${SAVE_AS}.`,
  xlsb: `This is an Excel workbook in binary form (.xlsb): ${REOPEN}.`,
  ods: `This is an OpenDocument spreadsheet (.ods): ${REOPEN}.`,
  iwork: `This is a Numbers, Pages or Keynote file: open it on a Mac, an iPhone or iCloud.com, export it as Excel or CSV and upload that file.`,
  'damaged-workbook': `This Excel workbook is damaged or has not come over whole: ${REOPEN}.`,
  'huge-workbook': `This Excel workbook holds more than 200 MB or 20 million cells once it is unpacked: copy the contacts into a workbook of their own and upload that file.`,
  shortcut: `This is only a link to a Google spreadsheet: open it, choose File, Download, Microsoft Excel (.xlsx), and upload that file.`,
  document: `This is a text document, not a list: ${CHOOSE}.`,
  archive: `This is a packed archive: unpack it and ${CHOOSE} in it.`,
  'packed-list': `This is a packed archive with a list in it: unpack it and upload the list itself.`,
  database: `This is a database file, not a list: export its contacts as CSV and upload that file.`,
  mailbox: `This is an Outlook data file: in Outlook choose File, Open & Export, Import/Export, Export to a file, Comma Separated Values, and upload that file.`,
  mail: `This is an email message, not a list: if a list is attached to it, save that and upload it.`,
  ldif: `This is an address book in LDIF: ${FROM_ADDRESS_BOOK}.`,
  calendar: `This is a calendar, not a list: ${FROM_ADDRESS_BOOK}.`,
  html: `This is a web page, perhaps with the ending .xls or .csv: ${REOPEN}.`,
  xml: `This is an XML file, not a list: ${REOPEN}.`,
  json: `This is a JSON file, not a list: ${CHOOSE}.`,
  binary: `This file holds no text that can be read: ${CHOOSE}.`,
};

/** The sentences for a text that is no contact list. */
export const FILE_ERROR: Record<Exclude<FileErrorCode, 'not-csv'>, string> = {
  'empty-file': `This file is empty: ${CHOOSE} with your contacts.`,
  'no-rows': 'This file has a header and no rows below it.',
  'no-contact-columns':
    'No column of this file is known as a name, a number or an email address: name them in the first row, such as Name, Contact Number, Contact Email.',
};

const PHONE_FAULT: Record<PhoneFault, string> = {
  'cut-off':
    'a spreadsheet has cut off its last digits: format the column as text in the original and save it again',
  'not-shown':
    'a spreadsheet shows this in place of a number: widen or mend its column in the original and save it again',
  'too-few-digits': 'digits are missing',
  'too-many-digits': 'it has too many digits',
  words: 'it holds words',
  'not-in-use': 'there are no such numbers',
};

/** What was done to a cell, for the one who checks it. */
export const CELL_REPAIR: Record<CellRepair, string> = {
  'zero-restored': 'the zero at its beginning was put back',
  'plus-added': 'the plus before the country code was put back',
  'country-added': 'the code of the country beside it was put before it',
  'double-zero': '00 was read as +',
  'trunk-zero-dropped': 'a zero that nobody dials was taken away',
  'decimal-dropped': '“.0” was taken away',
  'exponent-written-out': 'it was written out in digits',
  'formula-unwrapped': 'the formula around it was taken away',
  'mark-dropped': 'a mark before or inside it was taken away',
  'extension-dropped': 'the extension was taken away',
  'words-dropped': 'the words beside it were taken away',
  'letters-restored': 'letters that another program had garbled were restored',
  'entities-decoded': 'the signs of a web page were turned into letters',
  'spaces-tidied': 'spaces and line breaks inside it were tidied',
  'placeholder-emptied': 'it stands for nothing and was taken for an empty cell',
  'address-unwrapped': 'the address was taken out of what stood around it',
  'signs-dropped': 'signs around the address were taken away',
  'letters-narrowed': 'wide letters were turned into plain ones',
  'column-swapped': 'it stood in the column of the other',
  'spelling-corrected': 'its spelling was corrected',
  'hash-dropped': 'the # before it was taken away',
  'digits-restored': 'its digits were taken from the contact in the list',
  'serial-read': 'it was a date in a spreadsheet’s own count of days',
};

/** What is wrong with a row, in words. */
export const rowMessage = {
  emptyRow: () => 'The row is empty.',
  totals: () => 'The row holds totals and no contact.',
  headerAgain: () => 'The row repeats the header.',
  nothingToReach: () => 'The row has no name, no number and no email address.',
  badPhone: (value: string, fault: PhoneFault) =>
    `“${short(value)}” is no complete phone number: ${PHONE_FAULT[fault]}.`,
  badEmail: (value: string) => `“${short(value)}” is no email address.`,
  duplicateId: (row: number) => `The same ID as in row ${row}.`,
  duplicatePhone: (row: number) => `The same number as in row ${row}.`,
  duplicateEmail: (row: number) => `The same email address as in row ${row}.`,
  tooLong: (column: string, most: number) => `“${column}” is longer than ${most} characters.`,
  tooManyTags: (most: number) => `The row has more than ${most} tags.`,
  tagTooLong: (most: number) => `A tag is longer than ${most} characters.`,
};

/** What is worth knowing about a row that is taken. */
export const warningMessage = {
  unknownLanguage: (value: string) =>
    `The language “${short(value)}” is not known and was left empty.`,
  unknownPlatform: (value: string) =>
    `The platform “${short(value)}” is not known and was left empty.`,
  datesRead: (order: DateOrder) =>
    `The dates were read with the ${order === 'day-first' ? 'day' : 'month'} first, since some of them can be read in no other way.`,
  unknownDate: (value: string) =>
    `The date “${short(value)}” cannot be read for certain and was left empty: write it as 2026-11-22.`,
  partLeftOut: (value: string) => `“${short(value)}” could not be read and was left out.`,
  samePhone: (row: number) => `Another name has the same number in row ${row}.`,
  sameEmail: (row: number) => `Another name has the same email address in row ${row}.`,
  tooManyCells: () => 'The row has more cells than the header; the last ones were left out.',
  brokenQuote: () => 'A quotation mark in this row has no partner and was taken away.',
  noHeader: () => 'The file has no header; its columns were told by what they hold.',
};

/** A value as it is quoted in a message. */
export const short = (value: string): string =>
  value.length <= 60 ? value : `${value.slice(0, 59).toWellFormed()}…`;
