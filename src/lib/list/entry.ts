import type { Row } from '../data/data.ts';
import { toContact } from '#shared/contact/contact.ts';
import { tagKey } from '#shared/contact/keys.ts';
import { fold, searchText } from '#shared/contact/search.ts';
import type { LoadedRecord } from '../db/read.ts';

/** A contact in memory: its row, and what it is searched and sorted by. */
export interface Entry extends Row {
  /** Every field, folded, for searching. */
  text: string;
  /** The folded name, for sorting. */
  nameKey: string;
  tagKeys: string[];
  /** Its place in the text index. */
  slot: number;
  /** When it was last handed over, milliseconds since 1970; 0: never. */
  handoffAt: number;
  /** It has been deleted since the list was last shown. */
  gone: boolean;
}

/** The entry of a record. */
export function toEntry({ record, unsent }: LoadedRecord): Entry {
  const contact = toContact(record);
  const { id, name, phone, email, language, platform, tags, addedAt, needsReview } = contact;
  return {
    id,
    name,
    phone,
    email,
    language,
    platform,
    tags,
    addedAt,
    needsReview,
    unsent,
    text: searchText(contact),
    nameKey: name === null ? '' : fold(name),
    tagKeys: tags.map(tagKey),
    slot: -1,
    handoffAt: contact.lastHandoffAt ?? 0,
    gone: false,
  };
}

/** What the page sees of an entry. */
export const toRow = ({
  text: _text,
  nameKey: _nameKey,
  tagKeys: _tagKeys,
  slot: _slot,
  handoffAt: _handoffAt,
  gone: _gone,
  ...row
}: Entry): Row => row;
