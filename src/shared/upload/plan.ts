import { toContact, type Contact } from '#shared/contact/contact.ts';
import { changedValues, newValues, type Edit, type Origin } from '#shared/contact/edit.ts';
import { FIELDS, foundKey, identityKey, tagKey } from '#shared/contact/keys.ts';
import type { ParsedContact } from '#shared/csv/parsed.ts';
import type { ContactRecord, Json, Values } from '#shared/record/record.ts';
import type { Matcher } from './match.ts';
import { isShorterForm } from './same-person.ts';

/** Which rows an upload writes. */
export const MODES = ['both', 'create', 'update'] as const;
export type Mode = (typeof MODES)[number];

/** What an upload does with a row that can be read. `left-out`: `Mode` says so. */
export type Outcome = 'new' | 'update' | 'unchanged' | 'left-out' | 'duplicate';

/** A row and what becomes of it. */
export interface PlannedRow {
  contact: ParsedContact;
  outcome: Outcome;
  /** The contact of the list that the row means. */
  record: ContactRecord | null;
  /** The values that the row changes in it. */
  changes: Values;
  /** The earlier row that means the same contact. */
  of?: number;
  /** A contact that has the row's number or address and may be somebody else. */
  otherName?: ContactRecord;
  /** The id is the contact's, but nothing else of the row is. */
  isStranger?: true;
}

/** What an upload would do, row by row. Nothing is written. */
export function planUpload(
  rows: Iterable<ParsedContact>,
  matcher: Matcher,
  mode: Mode,
): PlannedRow[] {
  const planned: PlannedRow[] = [];
  /** The row that each contact of the list was taken by. */
  const taken = new Map<string, number>();
  for (const contact of rows) {
    const { record, otherName, isStranger } = matcher.match(contact);
    const row: PlannedRow = {
      contact,
      outcome: mode === 'update' ? 'left-out' : 'new',
      record,
      changes: NONE,
      ...(otherName && { otherName }),
      ...(isStranger && { isStranger }),
    };
    planned.push(row);
    if (record === null) continue;
    const first = taken.get(record.id);
    if (first !== undefined) {
      row.outcome = 'duplicate';
      row.of = first;
      continue;
    }
    taken.set(record.id, contact.row);
    row.changes = changesOfRow(toContact(record), contact, matcher.by === 'auto');
    if (Object.keys(row.changes).length === 0) row.outcome = 'unchanged';
    else row.outcome = mode === 'create' ? 'left-out' : 'update';
  }
  return planned;
}

const NONE: Values = {};

/** The values of the new contact that a row makes. A date in the row goes before that of the upload. */
export function valuesOfRow(contact: ParsedContact, origin: Origin): Values {
  const addedAt = contact.addedAt ?? origin.addedAt;
  return newValues(contact, { ...origin, addedAt }, contact.identities);
}

/**
 * The values that a row changes in a contact. A blank erases nothing, tags and further numbers are added to those that
 * are there, and a number that the contact has already, as its own or a further one, changes nothing. When the contact
 * was added and by whom stays. With `keepsNames` a name that says less than the contact's changes nothing either.
 */
export function changesOfRow(contact: Contact, row: ParsedContact, keepsNames: boolean): Values {
  const edit: Edit = {};
  if (row.name !== null && !(keepsNames && isShorterForm(row.name, contact.name)))
    edit.name = row.name;
  if (row.note !== null) edit.note = row.note;
  if (row.language !== null) edit.language = row.language;
  if (row.platform !== null) edit.platform = row.platform;
  const has = (kind: string, value: string) =>
    contact.identities.some((identity) => identity.kind === kind && identity.value === value);
  if (row.phone !== null && !has('phone', row.phone)) edit.phone = row.phone;
  if (row.email !== null && !has('email', row.email)) edit.email = row.email;
  const values = changedValues(contact, edit);
  const tags = new Set(contact.tags.map(tagKey));
  for (const tag of row.tags) if (!tags.has(tagKey(tag))) values[tagKey(tag)] = tag;
  for (const identity of row.identities) {
    const { kind, value } = identity;
    const isMain =
      (kind === 'phone' && value === (edit.phone ?? contact.phone)) ||
      (kind === 'email' && value === (edit.email ?? contact.email));
    if (!isMain && !has(kind, value)) values[identityKey(identity)] = { ...identity };
  }
  return values;
}

/**
 * What the keys that an upload changes held before it, so that it can be undone. A key never leaves a record: where
 * nobody had typed a name and a machine had found one, the one that was shown stands for it.
 */
export function beforeImage(record: ContactRecord, changes: Values): Values {
  const before: Values = {};
  for (const key of Object.keys(changes)) before[key] = valueBefore(record.values, key);
  return before;
}

function valueBefore(values: Values, key: string): Json {
  const value = values[key];
  if (value !== undefined) return value;
  const field = FIELDS.find((known) => known === key);
  return (field && values[foundKey(field)]) ?? null;
}
