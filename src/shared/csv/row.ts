import { err, ok, type Result } from '#shared/base/result.ts';
import { parseTags } from '#shared/contact/edit.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { LONGEST } from '#shared/contact/keys.ts';
import { parseLanguage } from '#shared/contact/languages.ts';
import { readPhoneCell } from '#shared/contact/phone-repair.ts';
import type { CountryCode } from '#shared/contact/phone.ts';
import { isUuid } from '#shared/record/record.ts';
import { parsePlatform } from '#shared/contact/platforms.ts';
import { parseDate } from './dates.ts';
import { unguard } from './guard.ts';
import { rankOfLabel, type Column, type ColumnField } from './headers.ts';
import type { Layout } from './layout.ts';
import { rowMessage, short, warningMessage, type RowReason } from './messages.ts';
import type { Defaults, ParsedContact, RejectedRow, Warning } from './parsed.ts';

/** The most tags of one row: with the longest note they still fit into one record. */
export const MOST_TAGS = 50;

/** What Google puts between several values of one cell. */
const GOOGLE_SEPARATOR = ' ::: ';
const BETWEEN_EMAILS = /\s*(?::::|[;,|\s])\s*/u;

type ReachField = 'phone' | 'email' | 'other_phones' | 'other_emails';

interface Filled {
  column: Column;
  cell: string;
  rank: number;
}

/** Reads the rows of one file. */
export class RowReader {
  readonly #layout: Layout;
  readonly #country: CountryCode;
  readonly #defaults: Defaults;
  readonly #columns: Record<ColumnField, Column[]>;
  // A file says the same few languages, platforms and tags again and again.
  readonly #languageOf = remember(parseLanguage);
  readonly #platformOf = remember(parsePlatform);
  readonly #tagsOf = remember(splitTags);

  constructor(layout: Layout, country: CountryCode, defaults: Defaults) {
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
      name: this.#name(cells),
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
    const fault =
      this.#tooLong(contact) ??
      this.#readPhones(contact, cells, warnings) ??
      this.#readEmails(contact, cells, warnings) ??
      this.#readTags(contact, cells);
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

  #id(cells: readonly string[]): string | null {
    for (const column of this.#columns.id) {
      const id = text(cells, column).toLowerCase();
      if (isUuid(id)) return id;
    }
    return null;
  }

  #name(cells: readonly string[]): string | null {
    const { name, first_name: first, middle_name: middle, last_name: last } = this.#columns;
    const [main, ...others] = name;
    const whole = main === undefined ? '' : text(cells, main);
    if (first.length + middle.length + last.length + others.length === 0) return whole || null;
    const parts = [first, middle, last]
      .map((columns) => columns.map((column) => text(cells, column)).find((part) => part !== ''))
      .filter((part) => part !== undefined);
    // `Name` beside `Surname` is a first name; beside both parts it is the whole.
    if (whole !== '' && parts.length > 0 && first.length === 0 && main?.rank !== OTHER) {
      const rest = parts.join(' ');
      return whole.endsWith(` ${rest}`) || whole === rest ? whole : `${whole} ${rest}`;
    }
    if (whole !== '' && main?.rank !== OTHER) return whole;
    if (parts.length > 0) return parts.join(' ');
    return whole || others.map((column) => text(cells, column)).find((part) => part !== '') || null;
  }

  #note(cells: readonly string[]): string | null {
    const notes: string[] = [];
    for (const column of this.#columns.note) {
      const cell = unguard(cells[column.index] ?? '');
      if (cell.trim() !== '') notes.push(cell);
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
      // A dash or a dot stands for nothing.
      if (!/[\p{L}\p{N}]/u.test(cell)) continue;
      const label = column.label === null ? '' : (cells[column.label] ?? '');
      const rank = label === '' ? column.rank : rankOfLabel(label, column.rank);
      filled.push({ column, cell, rank });
    }
    return filled.length < 2 ? filled : filled.sort((a, b) => a.rank - b.rank);
  }

  #readPhones(
    contact: ParsedContact,
    cells: readonly string[],
    warnings: Warning[],
  ): RejectedRow | null {
    const { row } = contact;
    let fault: RejectedRow | null = null;
    const further: string[] = [];
    for (const { column, cell } of this.#filled('phone', cells)) {
      const reading = readPhoneCell(cell, this.#country);
      const header = this.#header(column);
      if (!reading.ok) {
        const message = rowMessage.badPhone(cell, reading.fault);
        fault ??= this.#reject(row, 'bad-phone', message, column, cell);
        continue;
      }
      if (reading.repairs.length > 0) {
        const { phone: value, repairs: changes } = reading;
        contact.repairs.push({ column: header, original: cell, value, changes });
      }
      for (const part of reading.unread)
        warnings.push({ row, column: header, message: warningMessage.partLeftOut(part) });
      if (contact.phone === null) contact.phone = reading.phone;
      else further.push(reading.phone);
      further.push(...reading.others);
    }
    if (contact.phone === null && fault !== null) return fault;
    if (fault !== null)
      warnings.push({
        ...warningOf(fault),
        message: warningMessage.partLeftOut(fault.value ?? ''),
      });
    this.#addIdentities(contact, 'phone', [
      ...further,
      ...this.#otherPhones(contact, cells, warnings),
    ]);
    return null;
  }

  #readEmails(
    contact: ParsedContact,
    cells: readonly string[],
    warnings: Warning[],
  ): RejectedRow | null {
    const { row } = contact;
    let fault: RejectedRow | null = null;
    const found: string[] = [];
    for (const { column, cell } of this.#filled('email', cells)) {
      const header = this.#header(column);
      if (cell.length > LONGEST.email && parseEmails(cell).emails.length === 0) {
        const message = rowMessage.tooLong(header, LONGEST.email);
        fault ??= this.#reject(row, 'too-long', message, column, cell);
        continue;
      }
      const { emails, unread } = parseEmails(cell);
      if (emails.length === 0)
        fault ??= this.#reject(row, 'bad-email', rowMessage.badEmail(cell), column, cell);
      else
        for (const part of unread)
          warnings.push({ row, column: header, message: warningMessage.partLeftOut(part) });
      found.push(...emails);
    }
    const [first, ...further] = found;
    if (first === undefined && fault !== null) return fault;
    contact.email = first ?? null;
    if (fault !== null)
      warnings.push({
        ...warningOf(fault),
        message: warningMessage.partLeftOut(fault.value ?? ''),
      });
    this.#addIdentities(contact, 'email', [
      ...further,
      ...this.#otherEmails(contact, cells, warnings),
    ]);
    return null;
  }

  /** The numbers of columns that never hold the contact's own, as a download has them. */
  #otherPhones({ row }: ParsedContact, cells: readonly string[], warnings: Warning[]): string[] {
    return this.#filled('other_phones', cells).flatMap(({ column, cell }) => {
      const reading = readPhoneCell(cell, this.#country);
      const unread = reading.ok ? reading.unread : [cell];
      for (const part of unread)
        warnings.push({
          row,
          column: this.#header(column),
          message: warningMessage.partLeftOut(part),
        });
      return reading.ok ? [reading.phone, ...reading.others] : [];
    });
  }

  #otherEmails({ row }: ParsedContact, cells: readonly string[], warnings: Warning[]): string[] {
    return this.#filled('other_emails', cells).flatMap(({ column, cell }) => {
      const { emails, unread } = parseEmails(cell);
      for (const part of unread)
        warnings.push({
          row,
          column: this.#header(column),
          message: warningMessage.partLeftOut(part),
        });
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
      const tags = this.#tagsOf(cell);
      if (tags === 'too-long') {
        const message = rowMessage.tagTooLong(LONGEST.tag);
        return this.#reject(row, 'too-long', message, column, cell);
      }
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
      parse: (text: string) => T | null,
      unknown: (text: string) => string,
    ): T | null => {
      for (const column of this.#columns[field]) {
        const cell = text(cells, column);
        if (cell === '') continue;
        const value = parse(cell);
        if (value !== null) return value;
        const message = unknown(cell);
        warnings.push({ row: contact.row, column: this.#header(column), message });
      }
      return null;
    };
    contact.language =
      choose('language', this.#languageOf, warningMessage.unknownLanguage) ?? contact.language;
    contact.platform =
      choose('platform', this.#platformOf, warningMessage.unknownPlatform) ?? contact.platform;
    contact.addedAt = choose('added_at', parseDate, warningMessage.unknownDate);
  }

  #reject(
    row: number,
    reason: RowReason,
    message: string,
    column: Column | undefined,
    value: string,
  ): RejectedRow {
    const place = column && { column: this.#header(column), index: column.index };
    return { row, reason, message, ...place, value: short(value) };
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

function parseEmails(cell: string): { emails: string[]; unread: string[] } {
  const whole = parseEmail(cell);
  if (whole !== null) return { emails: [whole], unread: [] };
  // `Name <address>`, as mail programs copy it.
  const inBrackets = [...cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].map(
    ([, address = '']) => address,
  );
  const parts = inBrackets.length > 0 ? inBrackets : cell.split(BETWEEN_EMAILS);
  const emails: string[] = [];
  const unread: string[] = [];
  for (const part of parts) {
    if (part === '') continue;
    const email = parseEmail(part);
    if (email === null) unread.push(part);
    else emails.push(email);
  }
  return { emails, unread };
}

/** The tags of a cell. Commas and bars separate only where no semicolon does; Google marks its own groups with a star. */
function splitTags(cell: string): string[] | 'too-long' {
  const separator = cell.includes(GOOGLE_SEPARATOR)
    ? GOOGLE_SEPARATOR
    : cell.includes(';')
      ? ';'
      : /[,|]/;
  const parts = cell
    .split(separator)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => !part.startsWith('* '));
  // Mailchimp quotes each tag of a list.
  const isQuoted = parts.length > 1 && parts.every((part) => /^"[^"]*"$/.test(part));
  if (isQuoted && !cell.includes(';'))
    return splitTags(`${parts.map((part) => part.slice(1, -1)).join(';')};`);
  return parts.some((part) => part.length > LONGEST.tag) ? 'too-long' : parseTags(parts.join(';'));
}

const warningOf = ({ row, column }: RejectedRow): { row: number; column?: string } =>
  column === undefined ? { row } : { row, column };
