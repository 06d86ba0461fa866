import type { DatabaseSync } from 'node:sqlite';
import type { Doc, LookupKey, NewDoc, Outcome } from '../store.ts';

/** The documents of all databases in the file, each database by its number. Nothing here awaits. */
export class Documents {
  readonly #statements: ReturnType<typeof prepare>;
  #last: number;

  /** `last`: the newest sequence number that was ever given. */
  constructor(sqlite: DatabaseSync, last: number) {
    this.#statements = prepare(sqlite);
    this.#last = last;
  }

  /** The newest sequence number given; never goes back, not even when a commit fails. */
  get last(): number {
    return this.#last;
  }

  get(database: number, ids: readonly string[]): Doc[] {
    return [...new Set(ids)].flatMap((id) => {
      const row = this.#statements.get.get(database, id);
      return row ? [asDoc(row)] : [];
    });
  }

  count(database: number): number {
    return this.#statements.count.get(database)?.[0] as number;
  }

  /** Writes one document; `added` is the difference that it makes to the number of documents. */
  put(database: number, doc: NewDoc): { outcome: Outcome; added: number } {
    const before = this.#statements.before.get(database, doc.id);
    const rev = before && String(before[0]);
    if (rev !== doc.rev) return { outcome: 'conflict', added: 0 };
    this.#last += 1;
    const keys = doc.json === null || !doc.keys?.length ? '' : JSON.stringify(doc.keys);
    this.#replaceKeys(database, doc.id, before ? (before[1] as string) : '', keys);
    if (doc.json === null) this.#statements.remove.run(database, doc.id);
    else if (before) this.#statements.update.run(this.#last, keys, doc.json, database, doc.id);
    else this.#statements.insert.run(database, this.#last, doc.id, keys, doc.json);
    const added = Number(doc.json !== null) - Number(before !== undefined);
    return { outcome: { rev: String(this.#last) }, added };
  }

  /** The documents whose latest change is after `sequence`, oldest first. */
  after(database: number, sequence: number, limit: number): Doc[] {
    return this.#statements.after.all(database, sequence, limit).map(asDoc);
  }

  /** The same, with their look-up keys. */
  afterWithKeys(database: number, sequence: number, limit: number): Doc[] {
    return this.#statements.afterWithKeys
      .all(database, sequence, limit)
      .map((row: Row) => ({ ...asDoc(row), keys: [...readKeys(row[3] as string).values()] }));
  }

  /** The sequence number of the newest document. */
  newest(database: number): number {
    return this.#statements.newest.get(database)?.[0] as number;
  }

  find(database: number, name: string, from: string, to: string, limit: number): Doc[] {
    const found = new Map<string, Doc>();
    for (const row of this.#statements.find.iterate(database, name, from, to)) {
      if (found.size >= limit) break;
      const doc = asDoc(row);
      if (!found.has(doc.id)) found.set(doc.id, doc);
    }
    return [...found.values()];
  }

  /** Removes all documents of a database. */
  clear(database: number): void {
    this.#statements.clearKeys.run(database);
    this.#statements.clear.run(database);
  }

  /** Writes down `last`; belongs into every transaction with a put. */
  keepLast(): void {
    this.#statements.keepLast.run(this.#last, this.#last);
  }

  #replaceKeys(database: number, id: string, before: string, after: string): void {
    if (before === after) return;
    const [old, wanted] = [readKeys(before), readKeys(after)];
    for (const [text, [name, value]] of old)
      if (!wanted.has(text)) this.#statements.removeKey.run(database, name, value, id);
    for (const [text, [name, value]] of wanted)
      if (!old.has(text)) this.#statements.addKey.run(database, name, value, id);
  }
}

const readKeys = (text: string) =>
  new Map(
    (text === '' ? [] : (JSON.parse(text) as LookupKey[])).map((key) => [JSON.stringify(key), key]),
  );

/** Rows come as arrays, in half the time that objects take. */
type Row = Record<number, unknown>;

const asDoc = (row: Row): Doc => ({
  id: row[1] as string,
  rev: String(row[0]),
  json: row[2] as string,
});

function prepare(sqlite: DatabaseSync) {
  const query = (sql: string) => {
    const statement = sqlite.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  return {
    get: query('select sequence, id, json from documents where database = ? and id = ?'),
    before: query('select sequence, keys from documents where database = ? and id = ?'),
    count: query('select count(*) from documents where database = ?'),
    newest: query('select coalesce(max(sequence), 0) from documents where database = ?'),
    after: query(
      `select sequence, id, json from documents
       where database = ? and sequence > ? order by sequence limit ?`,
    ),
    afterWithKeys: query(
      `select sequence, id, json, keys from documents
       where database = ? and sequence > ? order by sequence limit ?`,
    ),
    // A cross join keeps the order: along the keys, and from each to its document, as far as one reads.
    find: query(
      `select d.sequence, d.id, d.json
       from keys k cross join documents d on d.database = k.database and d.id = k.id
       where k.database = ? and k.name = ? and k.value between ? and ?
       order by k.value, k.id`,
    ),
    insert: query(
      'insert into documents (database, sequence, id, keys, json) values (?, ?, ?, ?, ?)',
    ),
    update: query(
      'update documents set sequence = ?, keys = ?, json = ? where database = ? and id = ?',
    ),
    remove: query('delete from documents where database = ? and id = ?'),
    addKey: query('insert or ignore into keys (database, name, value, id) values (?, ?, ?, ?)'),
    removeKey: query('delete from keys where database = ? and name = ? and value = ? and id = ?'),
    clear: query('delete from documents where database = ?'),
    clearKeys: query('delete from keys where database = ?'),
    keepLast: query('update state set last_sequence = ? where last_sequence < ?'),
  };
}
