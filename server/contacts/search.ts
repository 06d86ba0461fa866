import { reachesOf, toContact, type Contact } from '#shared/contact/contact.ts';
import { searchText, searchWords } from '#shared/contact/search.ts';
import { isTombstone, type Held } from '#shared/record/record.ts';
import type { Database, Doc } from '../store/store.ts';
import { LOOKUP } from './records.ts';

/** How many documents are read at once, and at most for one answer. */
const PAGE = 1_000;
const MOST_READ = 20_000;

export interface Search {
  text?: string | undefined;
  /** E.164. */
  phone?: string | undefined;
  /** Lower case. */
  email?: string | undefined;
}

export interface Found {
  contacts: Contact[];
  /** Where to go on from; absent at the end. There may be more although few or none were found. */
  next?: string;
}

/**
 * The contacts that fit, at most `limit`: by the look-up keys where a number or email is asked for, else by reading the
 * stored contacts in the order in which they last changed. One that changes between two calls may come twice.
 *
 * @throws CursorGone if `after` is not a `next` of these contacts.
 */
export async function searchContacts(
  contacts: Database,
  search: Search,
  after: string | null,
  limit: number,
): Promise<Found> {
  const fits = filterOf(search);
  const { phone, email } = search;
  if (phone !== undefined || email !== undefined) {
    const [key, value] = phone !== undefined ? [LOOKUP.phone, phone] : [LOOKUP.email, email ?? ''];
    const found = await contacts.find(key, value, value, limit);
    return { contacts: found.map(fits).filter((contact) => contact !== null) };
  }
  const hits: Contact[] = [];
  let since = after;
  let page = PAGE;
  for (let read = 0; read < MOST_READ;) {
    const { docs, cursor, more } = await contacts.changes(since, page);
    const fitting = docs.map(fits);
    const found = fitting.filter((contact) => contact !== null);
    if (hits.length + found.length > limit) {
      // A page has one cursor, at its end: ask for one that ends with the last contact that has room.
      const room = limit - hits.length;
      page = Math.min(page - 1, Math.max(room, fitting.indexOf(found[room] ?? null)));
      continue;
    }
    hits.push(...found);
    if (!more) return { contacts: hits };
    read += docs.length;
    since = cursor;
    if (hits.length === limit) break;
    page = PAGE;
  }
  return { contacts: hits, ...(since !== null && { next: since }) };
}

/** The contact of a document, if it is one and fits. */
function filterOf({ text, phone, email }: Search): (doc: Doc) => Contact | null {
  const words = searchWords(text ?? '');
  return ({ json }) => {
    const held = JSON.parse(json) as Held;
    if (isTombstone(held)) return null;
    const reach = reachesOf(held);
    if (phone !== undefined && !reach.phones.includes(phone)) return null;
    if (email !== undefined && !reach.emails.includes(email)) return null;
    const contact = toContact(held);
    if (words.length === 0) return contact;
    const searched = searchText(contact);
    return words.every((word) => searched.includes(word)) ? contact : null;
  };
}
