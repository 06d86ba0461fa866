import type { Values } from '#shared/record/record.ts';
import type { Contact, Source } from './contact.ts';
import { dismissedKey, FIELDS, identityKey, LONGEST, tagKey } from './keys.ts';
import type { Field, Identity } from './keys.ts';
import type { Language } from './languages.ts';
import type { Platform } from './platforms.ts';

/** What a person can say of a contact, checked and normalised. An absent member is not touched; null takes it away. */
export interface Edit {
  name?: string | null;
  /** E.164. */
  phone?: string | null;
  /** Lower case. */
  email?: string | null;
  language?: Language | null;
  platform?: Platform | null;
  tags?: string[];
  note?: string | null;
  /** Whether a person should look at what was understood. */
  needsReview?: boolean;
  /** Suggested values that are to be suggested no more. */
  dismissed?: Partial<Record<Field, string>>;
}

/** Who and what makes a contact. */
export interface Origin {
  source: Source;
  /** The name of a person or a bot. */
  addedBy: string;
  /** Milliseconds since 1970. */
  addedAt: number;
}

/**
 * The values of a new contact. Empty fields get no key, so that what a bot finds later can show. `identities` are what
 * else it is known by, such as a second number.
 */
export function newValues(
  edit: Edit,
  origin: Origin,
  identities: readonly Identity[] = [],
): Values {
  const values: Values = {
    added_at: origin.addedAt,
    added_by: origin.addedBy,
    source: origin.source,
  };
  for (const field of ['name', 'phone', 'email', 'language', 'platform', 'note'] as const) {
    const value = edit[field];
    if (value !== undefined && value !== null) values[field] = value;
  }
  if (edit.needsReview === true) values['needs_review'] = true;
  for (const tag of edit.tags ?? []) values[tagKey(tag)] = tag;
  for (const identity of identities) values[identityKey(identity)] = { ...identity };
  return values;
}

/** The values that make `contact` what `edit` says: only what differs, so that two edits of two fields both stay. */
export function changedValues(contact: Contact, edit: Edit): Values {
  const values: Values = {};
  for (const field of ['name', 'phone', 'email', 'language', 'platform', 'note'] as const) {
    const value = edit[field];
    if (value !== undefined && value !== contact[field]) values[field] = value;
  }
  if (edit.needsReview !== undefined && edit.needsReview !== contact.needsReview)
    values['needs_review'] = edit.needsReview;
  for (const field of FIELDS) {
    const value = edit.dismissed?.[field];
    if (value !== undefined) values[dismissedKey(field, value)] = true;
  }
  if (edit.tags !== undefined) {
    const before = new Map(contact.tags.map((tag) => [tagKey(tag), tag]));
    const after = new Map(edit.tags.map((tag) => [tagKey(tag), tag]));
    for (const key of before.keys()) if (!after.has(key)) values[key] = null;
    for (const [key, tag] of after) if (before.get(key) !== tag) values[key] = tag;
  }
  return values;
}

/** The tags of a text in which semicolons separate them: trimmed, each once, the first spelling stays. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  // Normalised before it is split: the Greek question mark becomes a semicolon by it.
  for (const part of text.normalize('NFC').split(';')) {
    const tag = shorten(part.replace(/\s+/g, ' ').trim());
    if (tag !== '' && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  return [...tags.values()];
}

// Half of a pair of code units is no character.
const shorten = (tag: string): string =>
  tag
    .slice(0, LONGEST.tag)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
