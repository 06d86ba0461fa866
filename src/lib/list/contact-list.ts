import { tagKey } from '#shared/contact/keys.ts';
import { searchWords } from '#shared/contact/search.ts';
import { EVERYTHING, type Query, type Row, type Shown } from '../data/data.ts';
import { handedOver, type HandedOver } from '../data/handed-over.ts';
import type { LoadedRecord } from '../db/read.ts';
import { toEntry, toRow, type Entry } from './entry.ts';
import { comparer, mergeSorted, placeIn } from './order.ts';
import { TextIndex } from './text-index.ts';

/** Up to how many changes the order is kept by moving single entries; beyond, a pass over all is cheaper. */
const MOVE_AT_MOST = 200;
/** Up to how many matches of a shorter text are looked through one by one. */
const FEW = 5_000;
/** How many rows `show` answers at once. */
const FIRST_ROWS = 100;

/**
 * All contacts of a device in memory, searched and sorted. What was last shown stays as it was until it is shown
 * again, so that the row under a thumb does not move. Cost at 100,000: about 600 bytes a contact; a search reads one
 * text a contact, fewer while a query only grows.
 */
export class ContactList {
  readonly #entries = new Map<string, Entry>();
  readonly #texts = new TextIndex();
  /** All entries in the order of `#query`; null when it must be sorted anew. */
  #order: Entry[] | null = null;
  #orderSlots: Uint32Array | null = null;
  #query: Query = EVERYTHING;
  #shown: readonly Entry[] = [];
  /** What matched a text, for narrowing while it grows; null after any change. */
  #matched: { words: string[]; entries: readonly Entry[] } | null = null;
  #arrived = new Set<Entry>();

  get size(): number {
    return this.#entries.size;
  }

  /** The query that was last shown. */
  get query(): Query {
    return this.#query;
  }

  /** Takes in what has changed. Contacts that were not there before count as arrived. */
  update(records: readonly LoadedRecord[], deleted: readonly string[]): void {
    this.#matched = null;
    this.#orderSlots = null;
    const gone = deleted.flatMap((id) => this.#entries.get(id) ?? []);
    const fresh = records.map(toEntry);
    const before = fresh.flatMap(({ id }) => this.#entries.get(id) ?? []);
    // Taken out as they are: an entry stands where its old values put it.
    this.#takeOut([...gone, ...before]);
    for (const entry of gone) {
      this.#entries.delete(entry.id);
      this.#texts.remove(entry);
      this.#arrived.delete(entry);
      entry.gone = true;
    }
    this.#putIn([...new Set(fresh.map((values) => this.#enter(values)))]);
  }

  /** Which of these contacts have been handed over later than the list knows. Asked before `update`. */
  handedOver(records: readonly LoadedRecord[]): HandedOver[] {
    const all = records.map(({ record }) => handedOver(record)).filter((one) => one !== null);
    return all.filter(({ id, at }) => at > (this.#entries.get(id)?.handoffAt ?? 0));
  }

  /** These contacts no longer wait to be sent. */
  settle(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry !== undefined) entry.unsent = false;
    }
  }

  /** What matches a query, in its order; that is what `rows` then reads. */
  show(query: Query): Shown {
    if (query.sort !== this.#query.sort || query.descending !== this.#query.descending)
      this.#order = null;
    this.#query = query;
    const found = this.find(query);
    // The order is kept in place as contacts come and go; what is shown is not.
    this.#shown = found === this.#order ? [...found] : found;
    this.#arrived.clear();
    return this.#summary(found);
  }

  /** Rows of what was last shown; null where a contact has been deleted since. */
  rows(offset: number, limit: number): (Row | null)[] {
    return this.#shown
      .slice(offset, offset + limit)
      .map((entry) => (entry.gone ? null : toRow(entry)));
  }

  /** What a query would show, without showing it. */
  peek(query: Query): Shown {
    return this.#summary(this.find(query));
  }

  /** How many contacts came since the list was last shown and would be in it, and the newest of them. */
  arrived(): { arrived: number; newest: Row | null } {
    const matches = matcher(this.#query);
    const words = searchWords(this.#query.text);
    let arrived = 0;
    let newest: Entry | null = null;
    for (const entry of this.#arrived) {
      if (!matches(entry) || !hasWords(entry, words)) continue;
      arrived += 1;
      if (newest === null || entry.addedAt > newest.addedAt) newest = entry;
    }
    return { arrived, newest: newest && toRow(newest) };
  }

  /** The entries that match a query, in its order. */
  find(query: Query): readonly Entry[] {
    const compare = comparer(query.sort, query.descending);
    const isCurrent =
      query.sort === this.#query.sort && query.descending === this.#query.descending;
    let order = isCurrent ? this.#order : null;
    if (order === null) {
      order = [...this.#entries.values()].sort(compare);
      if (isCurrent) {
        this.#order = order;
        this.#orderSlots = null;
        this.#matched = null;
      }
    }
    const words = searchWords(query.text);
    const before = isCurrent ? this.#matched : null;
    const matched =
      before !== null && narrows(words, before.words) && before.entries.length <= FEW
        ? before.entries.filter((entry) => hasWords(entry, words))
        : this.#withWords(order, words);
    if (isCurrent) this.#matched = { words, entries: matched };
    const matches = matcher(query);
    return isFiltered(query) ? matched.filter(matches) : matched;
  }

  /** The contacts that a number (E.164) or an email reaches. */
  reachedBy(phone: string | undefined, email: string | undefined): Row[] {
    const lines = [phone?.slice(1), email].filter((line) => line !== undefined);
    const found: Row[] = [];
    for (const entry of this.#entries.values())
      if (lines.some((line) => hasLine(entry.text, line))) found.push(toRow(entry));
    return found;
  }

  /** Every tag in its first spelling, with how many contacts have it, in alphabetical order. */
  tags(): { tag: string; count: number }[] {
    const tags = new Map<string, { tag: string; count: number }>();
    for (const { tags: own } of this.#entries.values()) {
      for (const tag of own) {
        const known = tags.get(tagKey(tag));
        if (known) known.count += 1;
        else tags.set(tagKey(tag), { tag, count: 1 });
      }
    }
    return [...tags.values()].sort((a, b) => (tagKey(a.tag) < tagKey(b.tag) ? -1 : 1));
  }

  #summary(found: readonly Entry[]): Shown {
    return {
      count: found.length,
      total: this.#entries.size,
      rows: found.slice(0, FIRST_ROWS).map(toRow),
    };
  }

  #withWords(order: readonly Entry[], words: readonly string[]): readonly Entry[] {
    if (words.length === 0) return order;
    const found = this.#texts.search(words);
    const slots = this.#slotsOf(order);
    const matched: Entry[] = [];
    for (let i = 0; i < slots.length; i++)
      if (found[slots[i] as number] === 1) matched.push(order[i] as Entry);
    return matched;
  }

  /** The slots of an order, kept while it stands: a look at each entry would cost more than the search. */
  #slotsOf(order: readonly Entry[]): Uint32Array {
    if (order !== this.#order) return Uint32Array.from(order, ({ slot }) => slot);
    return (this.#orderSlots ??= Uint32Array.from(order, ({ slot }) => slot));
  }

  /** The entry of a contact, with these values from now on. */
  #enter(values: Entry): Entry {
    const entry = this.#entries.get(values.id);
    if (entry === undefined) {
      this.#entries.set(values.id, values);
      this.#texts.add(values);
      this.#arrived.add(values);
      return values;
    }
    Object.assign(entry, { ...values, slot: entry.slot });
    this.#texts.change(entry);
    return entry;
  }

  #takeOut(entries: readonly Entry[]): void {
    if (this.#order === null || entries.length === 0) return;
    if (entries.length > MOVE_AT_MOST) {
      const out = new Set(entries);
      this.#order = this.#order.filter((entry) => !out.has(entry));
      return;
    }
    const compare = this.#compare();
    for (const entry of entries) {
      this.#order.splice(placeIn(this.#order, entry, compare), 1);
    }
  }

  #putIn(entries: Entry[]): void {
    if (this.#order === null) return;
    const compare = this.#compare();
    if (entries.length > MOVE_AT_MOST)
      this.#order = mergeSorted(this.#order, entries.sort(compare), compare);
    else
      for (const entry of entries)
        this.#order.splice(placeIn(this.#order, entry, compare), 0, entry);
  }

  #compare(): (a: Entry, b: Entry) => number {
    return comparer(this.#query.sort, this.#query.descending);
  }
}

const hasWords = ({ text }: Entry, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

const hasLine = (text: string, line: string): boolean =>
  text === line ||
  text.startsWith(`${line}\n`) ||
  text.endsWith(`\n${line}`) ||
  text.includes(`\n${line}\n`);

/** Whether all that matches `words` also matches `before`. */
const narrows = (words: readonly string[], before: readonly string[]): boolean =>
  before.every((old) => words.some((word) => word.includes(old)));

const isFiltered = ({ language, platform, tag, from, until }: Query): boolean =>
  language !== null || platform !== null || tag !== null || from !== null || until !== null;

function matcher({ language, platform, tag, from, until }: Query): (entry: Entry) => boolean {
  const key = tag === null ? null : tagKey(tag);
  return (entry) =>
    (language === null || entry.language === language) &&
    (platform === null || entry.platform === platform) &&
    (key === null || entry.tagKeys.includes(key)) &&
    (from === null || entry.addedAt >= from) &&
    (until === null || entry.addedAt < until);
}
