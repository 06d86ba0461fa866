import { Inventory } from './inventory.ts';
import { patiently, putPatiently } from './patience.ts';
import type { Changes, Database, Doc } from './store.ts';

/** What is read and written at once at most, and about how much text that should be. */
const MOST_DOCS = 2_000;
const MOST_TEXT = 4 * 1024 * 1024;
/** What is read at first, before it is known how large the documents are, and by how much that may grow. */
const FIRST_DOCS = 100;
const GROWTH = 4;

/** What became of one database. What is not `copied` was in the target already. */
export interface CopiedDatabase {
  name: string;
  documents: number;
  copied: number;
  /** Documents that only the target had. */
  removed: number;
  checksum: string;
  /** Whether source and target, each read as a whole, have as many documents and the same checksum. */
  isEqual: boolean;
}

export interface DatabaseCopyParts {
  name: string;
  from: Database;
  to: Database;
  /** The id of a document that is not looked at. */
  ignored: string;
  signal: AbortSignal | undefined;
}

/** Told how many documents more were looked at. */
type Count = (more: number) => void;

/** One database that is made to hold the same as another, in steps. All throw as `copyStore` does. */
export class DatabaseCopy {
  readonly #parts: DatabaseCopyParts;
  #source = new Inventory();
  #target = new Inventory();
  /** Up to where the source was read. */
  #cursor: string | null = null;
  #isEqual = false;
  readonly #copied = new Set<string>();
  readonly #removed = new Set<string>();
  /** Documents of which the target had an earlier form. */
  readonly #replaced = new Set<string>();

  constructor(parts: DatabaseCopyParts) {
    this.#parts = parts;
  }

  /** Whether source and target were equal when they were last compared. */
  get isEqual(): boolean {
    return this.#isEqual;
  }

  /** How many documents the source has, as far as it was read. */
  get documents(): number {
    return this.#source.count;
  }

  /** About how many documents a side has; null: nobody knows. */
  async total(side: 'from' | 'to'): Promise<number | null> {
    const ask = () => this.#parts[side].changes(null, 1, { keys: true });
    return (await patiently(ask, this.#parts.signal)).total ?? null;
  }

  /** Reads what the target holds. */
  async look(count: Count): Promise<void> {
    this.#target = new Inventory();
    for await (const { docs, removed = [] } of this.#pages('to', null)) {
      for (const doc of docs) this.#target.add(doc);
      for (const id of removed) this.#target.delete(id);
      count(docs.length + removed.length);
    }
  }

  /** Forgets what was read of the source, so that `advance` begins again. */
  restart(): void {
    this.#cursor = null;
    this.#source = new Inventory();
  }

  /** Copies what changed at the source since the last time. The answer: how many documents that is. */
  async advance(count: Count): Promise<number> {
    let changed = 0;
    for await (const { docs, removed = [], cursor } of this.#pages('from', this.#cursor)) {
      await this.#write(docs.filter((doc) => !this.#target.holds(doc)));
      for (const doc of docs) if (this.#source.add(doc)) changed += 1;
      for (const id of removed) if (this.#source.delete(id)) changed += 1;
      this.#cursor = cursor;
      count(docs.length + removed.length);
    }
    return changed;
  }

  /** Removes what only the target has, then reads all of the target again and compares. */
  async finish(count: Count): Promise<void> {
    const { to, signal } = this.#parts;
    const extra = [...this.#target.ids()].filter((id) => !this.#source.has(id));
    for (const ids of batches(extra, () => 0)) {
      await putPatiently(
        to,
        ids.map((id) => ({ id, json: null })),
        { signal },
      );
      for (const id of ids) this.#removed.add(id);
    }
    const gone = [...this.#replaced, ...this.#removed];
    if (gone.length > 0) await patiently(() => to.erase(gone), signal);
    await this.look(count);
    this.#isEqual =
      this.#source.count === this.#target.count &&
      this.#source.checksum() === this.#target.checksum();
  }

  /** Has the target make its index of look-up keys now; the first to look something up would wait for it. */
  async index(): Promise<void> {
    await patiently(() => this.#parts.to.find('none', '', '', 1), this.#parts.signal);
  }

  report(): CopiedDatabase {
    return {
      name: this.#parts.name,
      documents: this.#source.count,
      // What was removed at the source meanwhile is none of its documents.
      copied: [...this.#copied].filter((id) => this.#source.has(id)).length,
      removed: this.#removed.size,
      checksum: this.#source.checksum(),
      isEqual: this.#isEqual,
    };
  }

  async #write(docs: readonly Doc[]): Promise<void> {
    const { to, signal } = this.#parts;
    for (const batch of batches(docs, ({ json }) => json.length)) {
      const known = batch.filter(({ id }) => this.#target.has(id));
      await putPatiently(to, batch, { areNew: known.length === 0, signal });
      for (const { id } of known) this.#replaced.add(id);
      for (const doc of batch) {
        this.#target.add(doc);
        this.#copied.add(doc.id);
      }
    }
  }

  /** What changed at a side since a cursor; the next page is asked for while one is worked on. */
  async *#pages(side: 'from' | 'to', since: string | null): AsyncGenerator<Changes> {
    const { [side]: database, ignored, signal } = this.#parts;
    let limit = FIRST_DOCS;
    // An answer may be too much for the time that there is for it: what fails is asked for in smaller parts.
    const read = (after: string | null) =>
      patiently(
        (tries) => database.changes(after, Math.ceil(limit / GROWTH ** tries), { keys: true }),
        signal,
      );
    let next: Promise<Changes> | null = read(since);
    while (next !== null) {
      const page: Changes = await next;
      limit = Math.min(limit * GROWTH, MOST_DOCS, docsOf(MOST_TEXT, page.docs));
      next = page.more ? read(page.cursor) : null;
      // Whoever stops reading does not wait for it.
      next?.catch(() => undefined);
      yield { ...page, docs: page.docs.filter(({ id }) => id !== ignored) };
    }
  }
}

/** How many documents such as these have so much text. */
function docsOf(text: number, docs: readonly Doc[]): number {
  const all = docs.reduce((sum, { json }) => sum + json.length, 1);
  return Math.ceil((text * docs.length) / all) || MOST_DOCS;
}

/** Parts of a list that are not too large to be written at once. */
function* batches<T>(items: readonly T[], sizeOf: (item: T) => number): Generator<T[]> {
  let [batch, size]: [T[], number] = [[], 0];
  for (const item of items) {
    if (batch.length === MOST_DOCS || (batch.length > 0 && size + sizeOf(item) > MOST_TEXT)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(item);
    size += sizeOf(item);
  }
  if (batch.length > 0) yield batch;
}
