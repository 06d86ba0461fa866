import { err, ok, type Result } from '#shared/base/result.ts';
import { parseTags } from '#shared/contact/edit.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { LONGEST } from '#shared/contact/keys.ts';
import { LANGUAGES } from '#shared/contact/languages.ts';
import {
  isLeftOf,
  readPhoneCell,
  readPhoneCellOf,
  type PhoneFault,
  type PhoneReading,
} from '#shared/contact/phone-repair.ts';
import type { CountryCode } from '#shared/contact/phone.ts';
import { PLATFORMS } from '#shared/contact/platforms.ts';
import { isPlaceholder, repairText } from '#shared/contact/text-repair.ts';
import { isUuid } from '#shared/record/record.ts';
import type { CellRepair } from './cell-repairs.ts';
import { readLanguageCell, readPlatformCell, type Choice } from './choices.ts';
import { dateOrder, readDate, type DateOrder } from './dates.ts';
import { readEmailCell, type EmailReading } from './emails.ts';
import { EXPORT_HEADINGS } from './export.ts';
import { unguard } from './guard.ts';
import { rankOfLabel, type Column, type ColumnField } from './headers.ts';
import type { Layout } from './layout.ts';
import { rowMessage, short, warningMessage, type RowReason } from './messages.ts';
import type { Defaults, ParsedContact, RejectedRow, Warning } from './parsed.ts';
import { readTagsCell } from './tags.ts';

/** The most tags of one row: with the longest note they still fit into one record. */
export const MOST_TAGS = 50;

const TOTALS =
  /^(?:(?:grand |sub)?totals?|(?:sub)?totaal|(?:count|sum|som|records|rows|contacts|rye|kontakte)\s*[:=]?\s*\d+)[\s:=]*\d*$/i;

type ReachField = 'phone' | 'email' | 'other_phones' | 'other_emails';

/** The number (E.164) of the contact with an id in the list; null if there is none. */
export type PhoneOfId = (id: string) => string | null;

interface Filled {
  column: Column;
  cell: string;
  rank: number;
}

type ReadPhone = Extract<PhoneReading, { ok: true }>;
type Place = Pick<RejectedRow, 'column' | 'index'>;

/** What the cells of a row that reach somebody give, as they are read. */
interface Found {
  contact: ParsedContact;
  warnings: Warning[];
  /** Further numbers and addresses, beside the contact's own. */
  phones: string[];
  emails: string[];
  /** Cells of numbers that hold addresses: those in the right column go first. */
  strayEmails: Filled[];
}

/** Reads the rows of one file. */
export class RowReader {
  /** What is worth knowing about whole columns. */
  readonly warnings: Warning[] = [];
  readonly #layout: Layout;
  readonly #country: CountryCode;
  readonly #defaults: Defaults;
  readonly #phoneOfId: PhoneOfId;
  readonly #columns: Record<ColumnField, Column[]>;
  /** The file is a download of this product. */
  readonly isOwn: boolean;
  readonly #orders = new Map<Column, DateOrder | null>();
  // A file says the same few languages, platforms and tags again and again.
  readonly #languageOf = remember(readLanguageCell);
  readonly #platformOf = remember(readPlatformCell);
  readonly #tagsOf = remember((cell: string) => readTagsCell(cell, this.isOwn));

  /** `rows` are those below the header: the dates of a column tell together whether their days come first. */
  constructor(
    layout: Layout,
    country: CountryCode,
    defaults: Defaults,
    rows: readonly (readonly string[])[],
    phoneOfId: PhoneOfId = () => null,
  ) {
    this.#phoneOfId = phoneOfId;
    this.#layout = layout;
    this.#country = country;
    this.#defaults = defaults;
    const of = (field: ColumnField) =>
      layout.columns.filter((column) => column.field === field).sort((a, b) => a.rank - b.rank);
    this.#columns = {
      id: of('id'),
      name: of('name'),
      first_name: of('first_name'),
      middle_name: of('middle_name'),
      last_name: of('last_name'),
      phone: of('phone'),
      email: of('email'),
      other_phones: of('other_phones'),
      other_emails: of('other_emails'),
      language: of('language'),
      platform: of('platform'),
      tags: of('tags'),
      note: of('note'),
      added_at: of('added_at'),
    };
    // A download holds what somebody saw and kept: its texts come back as they are.
    this.isOwn =
      layout.isOwn ?? EXPORT_HEADINGS.every((heading) => layout.headers.includes(heading));
    for (const column of this.#columns.added_at) {
      const order = dateOrder(rows.values().map((cells) => cells[column.index] ?? ''));
      this.#orders.set(column, order);
      if (order === null) continue;
      const message = warningMessage.datesRead(order);
      this.warnings.push({ column: this.#header(column), message });
    }
  }

  /** The contact of a row that is not blank, or why there is none; the first fault is told. */
  read(
    row: number,
    cells: readonly string[],
  ): Result<{ contact: ParsedContact; warnings: Warning[] }, RejectedRow> {
    const warnings: Warning[] = [];
    const contact: ParsedContact = {
      row,
      id: this.#id(cells),
      name: null,
      phone: null,
      email: null,
      language: this.#defaults.language,
      platform: this.#defaults.platform,
      tags: [],
      note: this.#note(cells),
      addedAt: null,
      identities: [],
      repairs: [],
    };
    contact.name = this.#name(contact, cells);
    const fault =
      this.#tooLong(contact) ??
      this.#readReach(contact, cells, warnings) ??
      this.#readTags(contact, cells);
    if (fault !== null || (contact.phone === null && contact.email === null)) {
      const message = this.#sayNothing(cells);
      if (message !== null)
        return err({ row, reason: 'missing-name-and-phone-and-email', ...fault, message });
    }
    if (fault !== null) return err(fault);
    if (contact.name === null && contact.phone === null && contact.email === null)
      return err({
        row,
        reason: 'missing-name-and-phone-and-email',
        message: rowMessage.nothingToReach(),
      });
    this.#readChoices(contact, cells, warnings);
    for (let i = this.#layout.headers.length; i < cells.length; i++) {
      if ((cells[i] ?? '').trim() === '') continue;
      warnings.push({ row, message: warningMessage.tooManyCells() });
      break;
    }
    return ok({ contact, warnings });
  }

  /** The column in which a row has a number or an address, for one who refuses it for that. */
  placeOf(field: 'phone' | 'email', value: string, cells: readonly string[]): Place {
    const filled = this.#filled(field, cells);
    const holds = (at: Filled): boolean => {
      if (field === 'email') return this.#emailsOf(at.cell).emails.includes(value);
      const reading = this.#phoneOf(at, cells);
      return reading.ok && reading.phone === value;
    };
    return this.#place((filled.length < 2 ? filled[0] : filled.find(holds))?.column);
  }

  /** Why a row is no contact's at all, if it is none: the header once more, or totals. */
  #sayNothing(cells: readonly string[]): string | null {
    const { headers, headerRow, columns } = this.#layout;
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [first = '', ...rest] = filled;
    if (TOTALS.test(first) && rest.every((cell) => /^[\d\s.,]{1,12}$/.test(cell)))
      return rowMessage.totals();
    const known = columns.filter(({ field }) => field !== null);
    const again = known.every(({ index }) => (cells[index] ?? '').trim() === headers[index]);
    return headerRow !== -1 && again ? rowMessage.headerAgain() : null;
  }

  #id(cells: readonly string[]): string | null {
    for (const column of this.#columns.id) {
      const id = text(cells, column).toLowerCase();
      if (isUuid(id)) return id;
    }
    return null;
  }

  #name(contact: ParsedContact, cells: readonly string[]): string | null {
    const { name, first_name: first, middle_name: middle, last_name: last } = this.#columns;
    const [main, ...others] = name;
    const part = (column: Column) => this.#namePart(contact, cells, column);
    const whole = main === undefined ? '' : part(main);
    if (first.length + middle.length + last.length + others.length === 0) return whole || null;
    const parts = [first, middle, last]
      .map((columns) => columns.map(part).find((found) => found !== ''))
      .filter((found) => found !== undefined);
    // `Name` beside `Surname` is a first name; beside both parts it is the whole.
    if (whole !== '' && parts.length > 0 && first.length === 0 && main?.rank !== OTHER) {
      const rest = parts.join(' ');
      return whole.endsWith(` ${rest}`) || whole === rest ? whole : `${whole} ${rest}`;
    }
    if (whole !== '' && main?.rank !== OTHER) {
      // Of two whole names the one that has the other in it says more.
      const more = others.filter(({ rank }) => rank !== OTHER).map(part);
      return more.find((other) => other.startsWith(`${whole} `)) ?? whole;
    }
    if (parts.length > 0) return parts.join(' ');
    return whole || others.map(part).find((found) => found !== '') || null;
  }

  #namePart(contact: ParsedContact, cells: readonly string[], column: Column): string {
    const cell = text(cells, column);
    if (cell === '' || this.isOwn) return cell;
    const { text: value, repairs } = repairText(cell);
    if (repairs.length > 0) this.#mend(contact, { column, cell }, value, repairs);
    return value;
  }

  #note(cells: readonly string[]): string | null {
    const notes: string[] = [];
    for (const column of this.#columns.note) {
      const cell = unguard(cells[column.index] ?? '');
      if (cell.trim() === '' || (!this.isOwn && isPlaceholder(cell.trim()))) continue;
      notes.push(cell);
    }
    return notes.length === 0 ? null : notes.join('\n');
  }

  #tooLong({ row, name, note }: ParsedContact): RejectedRow | null {
    for (const [field, value] of [
      ['name', name],
      ['note', note],
    ] as const) {
      if (value === null || value.length <= LONGEST[field]) continue;
      const column = this.#columns[field][0] ?? this.#columns.last_name[0];
      const message = rowMessage.tooLong(this.#header(column), LONGEST[field]);
      return this.#reject(row, 'too-long', message, column, value);
    }
    return null;
  }

  /** The filled cells of a field's columns, the best first. */
  #filled(field: ReachField, cells: readonly string[]): Filled[] {
    const filled: Filled[] = [];
    for (const column of this.#columns[field]) {
      const cell = unguard(cells[column.index] ?? '').trim();
      // A dash or a dot stands for nothing, `####` for something that was not shown.
      if (!/[\p{L}\p{N}]|##/u.test(cell)) continue;
      const label = column.label === null ? '' : (cells[column.label] ?? '');
      const rank = label === '' ? column.rank : rankOfLabel(label, column.rank);
      filled.push({ column, cell, rank });
    }
    return filled.length < 2 ? filled : filled.sort((a, b) => a.rank - b.rank);
  }

  /** Reads numbers and addresses, those too that stand in the column of the other. */
  #readReach(
    contact: ParsedContact,
    cells: readonly string[],
    warnings: Warning[],
  ): RejectedRow | null {
    const found: Found = { contact, warnings, phones: [], emails: [], strayEmails: [] };
    let badPhone: RejectedRow | null = null;
    let badEmail: RejectedRow | null = null;
    for (const at of this.#filled('phone', cells)) {
      const reading = this.#phoneOf(at, cells);
      const whole = reading.ok ? null : this.#wholeOf(contact, at.cell);
      if (reading.ok) this.#takePhone(found, at, reading);
      else if (whole !== null) this.#takePhone(found, at, whole, 'digits-restored');
      else if (reading.fault === 'words' && isWhole(this.#emailsOf(at.cell)))
        found.strayEmails.push(at);
      else if (
        reading.fault !== 'words' ||
        !isPlaceholder(at.cell) ||
        !this.#hasOther(contact, cells)
      )
        badPhone ??= this.#badPhone(contact, at, reading.fault);
      else this.#mendEmpty(contact, at);
    }
    for (const at of this.#filled('email', cells)) {
      const reading = this.#emailsOf(at.cell);
      if (reading.emails.length > 0) this.#takeEmail(found, at, reading);
      else if (isPlaceholder(at.cell)) this.#mendEmpty(contact, at);
      else {
        const stray = readPhoneCell(at.cell, this.#country);
        // A row with a cell too many has slipped: nothing of it is in its own column.
        const isSlipped = cells.length > this.#layout.headers.length;
        if (stray.ok && isExact(stray) && !isSlipped)
          this.#takePhone(found, at, stray, 'column-swapped');
        else badEmail ??= this.#badEmail(contact, at);
      }
    }
    for (const at of found.strayEmails)
      this.#takeEmail(found, at, this.#emailsOf(at.cell), 'column-swapped');

    if (contact.phone === null && badPhone !== null) return badPhone;
    if (contact.email === null && badEmail !== null) return badEmail;
    for (const fault of [badPhone, badEmail])
      if (fault !== null) {
        const message = warningMessage.partLeftOut(fault.value ?? '');
        warnings.push({ ...warningOf(fault), message });
      }
    found.phones.push(...this.#otherPhones(contact, cells, warnings));
    found.emails.push(...this.#otherEmails(contact, cells, warnings));
    this.#addIdentities(contact, 'phone', found.phones);
    this.#addIdentities(contact, 'email', found.emails);
    return null;
  }

  #takePhone(found: Found, at: Filled, reading: ReadPhone, more?: CellRepair): void {
    const { contact, warnings } = found;
    if (contact.phone === null) contact.phone = reading.phone;
    else found.phones.push(reading.phone);
    for (const other of reading.others) found.phones.push(other);
    this.#mendBy(contact, at, reading.phone, reading.repairs, more);
    for (const part of reading.unread)
      if (parseEmail(part) === null) this.#leaveOut(contact.row, at.column, part, warnings);
      else found.strayEmails.push({ ...at, cell: part });
  }

  #takeEmail(found: Found, at: Filled, reading: EmailReading, more?: CellRepair): void {
    const { contact, warnings } = found;
    const [first = ''] = reading.emails;
    if (contact.email === null) contact.email = first;
    else found.emails.push(first);
    for (let i = 1; i < reading.emails.length; i++) found.emails.push(reading.emails[i] ?? '');
    this.#mendBy(contact, at, first, reading.repairs, more);
    for (const part of reading.unread) this.#leaveOut(contact.row, at.column, part, warnings);
  }

  /** Whether a row tells who it is without its number: a word for no number is then a blank cell. */
  #hasOther({ name }: ParsedContact, cells: readonly string[]): boolean {
    return (
      name !== null ||
      this.#filled('email', cells).some(({ cell }) => this.#emailsOf(cell).emails.length > 0)
    );
  }

  #phoneOf({ column, cell }: Filled, cells: readonly string[]): PhoneReading {
    const told = column.country === undefined ? '' : (cells[column.country] ?? '');
    return told === ''
      ? readPhoneCell(cell, this.#country)
      : readPhoneCellOf(told, cell, this.#country);
  }

  /** The number that the row's contact has in the list, if the cell is what a spreadsheet has left of it. */
  #wholeOf({ id }: ParsedContact, cell: string): ReadPhone | null {
    const phone = id === null ? null : this.#phoneOfId(id);
    if (phone === null || !isLeftOf(cell, phone)) return null;
    return { ok: true, phone, others: [], repairs: [], unread: [] };
  }

  #emailsOf(cell: string): EmailReading {
    const whole = this.isOwn ? parseEmail(cell) : null;
    return whole === null ? readEmailCell(cell) : { emails: [whole], unread: [], repairs: [] };
  }

  #badPhone({ row }: ParsedContact, { column, cell }: Filled, fault: PhoneFault): RejectedRow {
    return this.#reject(row, 'bad-phone', rowMessage.badPhone(cell, fault), column, cell);
  }

  #badEmail({ row }: ParsedContact, { column, cell }: Filled): RejectedRow {
    if (cell.length <= LONGEST.email)
      return this.#reject(row, 'bad-email', rowMessage.badEmail(cell), column, cell);
    const message = rowMessage.tooLong(this.#header(column), LONGEST.email);
    return this.#reject(row, 'too-long', message, column, cell);
  }

  /** The numbers of columns that never hold the contact's own, as a download has them. */
  #otherPhones({ row }: ParsedContact, cells: readonly string[], warnings: Warning[]): string[] {
    return this.#filled('other_phones', cells).flatMap(({ column, cell }) => {
      const reading = readPhoneCell(cell, this.#country);
      const unread = reading.ok ? reading.unread : [cell];
      for (const part of unread) this.#leaveOut(row, column, part, warnings);
      return reading.ok ? [reading.phone, ...reading.others] : [];
    });
  }

  #otherEmails({ row }: ParsedContact, cells: readonly string[], warnings: Warning[]): string[] {
    return this.#filled('other_emails', cells).flatMap(({ column, cell }) => {
      const { emails, unread } = this.#emailsOf(cell);
      for (const part of unread) this.#leaveOut(row, column, part, warnings);
      return emails;
    });
  }

  #addIdentities(contact: ParsedContact, kind: 'phone' | 'email', values: readonly string[]) {
    if (values.length === 0) return;
    for (const value of new Set(values))
      if (value !== contact[kind]) contact.identities.push({ kind, value });
  }

  #readTags(contact: ParsedContact, cells: readonly string[]): RejectedRow | null {
    const { row } = contact;
    for (const column of this.#columns.tags) {
      const cell = text(cells, column);
      if (cell === '') continue;
      const reading = this.#tagsOf(cell);
      if (reading === 'too-long') {
        const message = rowMessage.tagTooLong(LONGEST.tag);
        return this.#reject(row, 'too-long', message, column, cell);
      }
      const { tags, repairs } = reading;
      if (repairs.length > 0) this.#mend(contact, { column, cell }, tags.join(';'), repairs);
      contact.tags =
        contact.tags.length === 0 ? [...tags] : parseTags([...contact.tags, ...tags].join(';'));
      if (contact.tags.length > MOST_TAGS)
        return this.#reject(row, 'too-long', rowMessage.tooManyTags(MOST_TAGS), column, cell);
    }
    return null;
  }

  #readChoices(contact: ParsedContact, cells: readonly string[], warnings: Warning[]): void {
    const choose = <T>(
      field: 'language' | 'platform' | 'added_at',
      read: (at: { column: Column; cell: string }) => T | null,
      unknown: (text: string) => string,
    ): T | null => {
      for (const column of this.#columns[field]) {
        const cell = text(cells, column);
        if (cell === '') continue;
        const value = read({ column, cell });
        if (value !== null) return value;
        if (isPlaceholder(cell)) this.#mendEmpty(contact, { column, cell });
        else
          warnings.push({
            row: contact.row,
            column: this.#header(column),
            message: unknown(cell),
          });
      }
      return null;
    };
    const take = <T>(
      at: { column: Column; cell: string },
      choice: Choice<T> | null,
      nameOf: (value: T) => string,
    ): T | null => {
      if (choice === null) return null;
      if (choice.corrected) this.#mend(contact, at, nameOf(choice.value), ['spelling-corrected']);
      for (const part of choice.rest) this.#leaveOut(contact.row, at.column, part, warnings);
      return choice.value;
    };
    contact.language =
      choose(
        'language',
        (at) => take(at, this.#languageOf(at.cell), (language) => LANGUAGES[language].name),
        warningMessage.unknownLanguage,
      ) ?? contact.language;
    contact.platform =
      choose(
        'platform',
        (at) => take(at, this.#platformOf(at.cell), (platform) => PLATFORMS[platform].name),
        warningMessage.unknownPlatform,
      ) ?? contact.platform;
    contact.addedAt = choose(
      'added_at',
      (at) => {
        const reading = readDate(at.cell, this.#orders.get(at.column) ?? null);
        if (reading?.serial)
          this.#mend(contact, at, new Date(reading.millis).toISOString(), ['serial-read']);
        return reading?.millis ?? null;
      },
      warningMessage.unknownDate,
    );
  }

  #mend(
    contact: ParsedContact,
    { column, cell }: { column: Column; cell: string },
    value: string,
    changes: CellRepair[],
  ): void {
    contact.repairs.push({ column: this.#header(column), original: cell, value, changes });
  }

  #mendBy(
    contact: ParsedContact,
    at: Filled,
    value: string,
    changes: readonly CellRepair[],
    more: CellRepair | undefined,
  ): void {
    if (more !== undefined) this.#mend(contact, at, value, [...changes, more]);
    else if (changes.length > 0) this.#mend(contact, at, value, [...changes]);
  }

  #mendEmpty(contact: ParsedContact, at: { column: Column; cell: string }): void {
    this.#mend(contact, at, '', ['placeholder-emptied']);
  }

  #leaveOut(row: number, column: Column, part: string, warnings: Warning[]): void {
    const message = warningMessage.partLeftOut(part);
    warnings.push({ row, column: this.#header(column), message });
  }

  #reject(
    row: number,
    reason: RowReason,
    message: string,
    column: Column | undefined,
    value: string,
  ): RejectedRow {
    return { row, reason, message, ...this.#place(column), value: short(value) };
  }

  #place(column: Column | undefined): Place {
    return column === undefined ? {} : { column: this.#header(column), index: column.index };
  }

  #header = (column: Column | undefined): string =>
    (column && this.#layout.headers[column.index]) ?? '';
}

/** The rank of a column that only stands in for its field. */
const OTHER = 4;

const text = (cells: readonly string[], { index }: Column): string => {
  const cell = cells[index];
  return cell === undefined || cell === '' ? '' : unguard(cell).trim().normalize('NFC');
};

/** How many answers are kept: more different ones than this are not worth it. */
const MOST_REMEMBERED = 1_000;

function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size < MOST_REMEMBERED) known.set(text, found);
    return found;
  };
}

/** Whether a cell is nothing but addresses. */
const isWhole = ({ emails, unread }: EmailReading): boolean =>
  emails.length > 0 && unread.length === 0;

/** Whether a cell is nothing but numbers. */
const isExact = ({ unread, repairs }: ReadPhone): boolean =>
  unread.length === 0 && !repairs.includes('words-dropped');

const warningOf = ({ row, column }: RejectedRow): { row: number; column?: string } =>
  column === undefined ? { row } : { row, column };
