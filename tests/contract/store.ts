import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CursorGone,
  type Changes,
  type Database,
  type Doc,
  type NewDoc,
  type Store,
} from '#server/store/store.ts';

export interface Opened {
  store: Store;
  /** Closes the store and opens it again on the same data; absent where nothing outlives `close`. */
  reopen?: () => Promise<Store>;
}

/** Tests that an adapter cannot pass, by name, and why. */
export interface Skip {
  reason: string;
  tests: readonly string[];
}

/** How many times a lag is waited for; the slowest adapter lags far less. */
const MOST_TRIES = 300;
/** So often without a pause; then a store on other machines is given time. */
const QUICK_TRIES = 50;

/**
 * The rules of the store port, for every adapter. They bear what the port permits: what is 'unavailable' is tried again,
 * `find` may lag, `changes` may repeat and come out of order, hints may be lost.
 */
export function storeContract(
  name: string,
  open: () => Promise<Opened>,
  { skip = [] }: { skip?: readonly Skip[] } = {},
): void {
  describe(`store contract: ${name}`, () => {
    let opened: Opened;
    let store: Store;
    let db: Database;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
      db = await store.open('first');
    });
    afterEach(() => store.close());

    const skipped = new Set(skip.flatMap(({ tests }) => tests));
    const rule = (title: string, body: () => Promise<void>) => {
      if (!skipped.delete(title)) test(title, body);
    };

    rule('a put that has resolved is seen by get', async () => {
      const revs = await write(db, [
        { id: 'a', json: '{"n":1}' },
        { id: 'b', json: '{"n":2}' },
      ]);
      const docs = await db.get(['a', 'b', 'absent']);
      expect(docs.sort(byId)).toEqual([
        { id: 'a', rev: revs.get('a'), json: '{"n":1}' },
        { id: 'b', rev: revs.get('b'), json: '{"n":2}' },
      ]);
    });

    rule('an empty get and an empty put answer nothing', async () => {
      expect(await db.get([])).toEqual([]);
      expect(await db.put([])).toEqual([]);
    });

    rule('a document asked for twice is answered once', async () => {
      await write(db, [{ id: 'a', json: '{}' }]);
      expect(await db.get(['a', 'a'])).toHaveLength(1);
    });

    rule('one put takes each id once', async () => {
      const twice = db.put([
        { id: 'a', json: '{}' },
        { id: 'a', json: '{}' },
      ]);
      await expect(twice).rejects.toThrow('twice');
    });

    rule('a new document that exists already is a conflict and stays as it is', async () => {
      await write(db, [{ id: 'a', json: '{"n":1}' }]);
      expect(await settled(db, { id: 'a', json: '{"n":2}' })).toBe('conflict');
      expect(await jsonOf(db, 'a')).toBe('{"n":1}');
    });

    rule('a put on a revision that was replaced is a conflict and changes nothing', async () => {
      const first = await write(db, [{ id: 'a', json: '{"n":1}' }]);
      await write(db, [{ id: 'a', json: '{"n":2}' }]);
      const late: NewDoc = { id: 'a', rev: first.get('a')!, json: '{"n":3}' };
      expect(await settled(db, late)).toBe('conflict');
      expect(await jsonOf(db, 'a')).toBe('{"n":2}');
    });

    rule('a put on a revision of a document that does not exist is a conflict', async () => {
      const revs = await write(db, [{ id: 'a', json: '{}' }]);
      expect(await settled(db, { id: 'b', rev: revs.get('a')!, json: '{}' })).toBe('conflict');
      expect(await db.get(['b'])).toEqual([]);
    });

    rule('of two puts at once on one revision exactly one is written', async () => {
      for (let round = 0; round < 20; round++) {
        await write(db, [{ id: 'a', json: '{"by":0}' }]);
        const [{ rev }] = (await db.get(['a'])) as [Doc];
        const puts = [1, 2, 3].map((by) => db.put([{ id: 'a', rev, json: `{"by":${by}}` }]));
        const outcomes = (await Promise.all(puts)).flat();
        const written = outcomes.filter((outcome) => typeof outcome === 'object');
        expect(written.length).toBeLessThanOrEqual(1);
        if (!outcomes.includes('unavailable')) expect(written).toHaveLength(1);
        if (written[0]) {
          const winner = outcomes.indexOf(written[0]) + 1;
          expect(await db.get(['a'])).toEqual([
            { id: 'a', rev: written[0].rev, json: `{"by":${winner}}` },
          ]);
        }
      }
    });

    rule('each document of a put stands or falls alone', async () => {
      await write(db, [{ id: 'taken', json: '{"n":1}' }]);
      const docs = [
        { id: 'x', json: '{}' },
        { id: 'taken', json: '{"n":2}' },
        { id: 'y', json: '{}' },
      ];
      const outcomes = await db.put(docs);
      expect(outcomes).toHaveLength(3);
      expect(outcomes[1]).not.toBeTypeOf('object');
      const there = new Map((await db.get(['x', 'y'])).map((doc) => [doc.id, doc.rev]));
      for (const i of [0, 2]) {
        const outcome = outcomes[i]!;
        if (outcome !== 'unavailable') expect(outcome).toEqual({ rev: there.get(docs[i]!.id) });
      }
      expect(await jsonOf(db, 'taken')).toBe('{"n":1}');
    });

    rule('every put of a document gives it another revision', async () => {
      const revs = new Set<string>();
      for (let n = 0; n < 10; n++) {
        const written = await write(db, [{ id: 'a', json: '{"same":true}' }]);
        revs.add(written.get('a')!);
      }
      expect(revs.size).toBe(10);
    });

    rule('a removed document is gone, and its id can be used again', async () => {
      const first = await write(db, [{ id: 'a', json: '{"n":1}', keys: [['k', 'v']] }]);
      await write(db, [{ id: 'a', json: null }]);
      expect(await db.get(['a'])).toEqual([]);
      expect(await settled(db, { id: 'a', rev: first.get('a')!, json: '{"n":2}' })).toBe(
        'conflict',
      );
      await write(db, [{ id: 'a', json: '{"n":3}' }]);
      expect(await jsonOf(db, 'a')).toBe('{"n":3}');
    });

    rule('a removed document is in neither find nor changes', async () => {
      await write(db, [
        { id: 'a', json: '{}', keys: [['k', 'v']] },
        { id: 'b', json: '{}', keys: [['k', 'v']] },
      ]);
      await write(db, [{ id: 'a', json: null }]);
      await poll(async () => expect(await found(db, 'k', 'v')).toEqual(['b']));
      await poll(async () => expect([...(await readAll(db)).docs.keys()]).toEqual(['b']));
    });

    rule('the text of a document comes back byte for byte, with any unicode', async () => {
      for (const [i, text] of UNICODE.entries()) {
        const json = JSON.stringify({ z: text, a: text, [text]: 1, _id: 'x', 10: 1.5, 9: null });
        await write(db, [{ id: `doc ${i}`, json, keys: [['text', text]] }]);
        expect(await jsonOf(db, `doc ${i}`)).toBe(json);
        await poll(async () => expect((await readAll(db)).docs.get(`doc ${i}`)?.json).toBe(json));
      }
      await write(db, [{ id: 'spaced', json: '{ "n" : 1.0,\n"é":"\\u00e9" }' }]);
      expect(await jsonOf(db, 'spaced')).toBe('{ "n" : 1.0,\n"é":"\\u00e9" }');
    });

    rule('look-up keys are told apart by every character', async () => {
      await write(
        db,
        UNICODE.map((text, i) => ({ id: `d${i}`, json: '{}', keys: [['text', text]] })),
      );
      for (const [i, text] of UNICODE.entries())
        await poll(async () => expect(await found(db, 'text', text)).toEqual([`d${i}`]));
    });

    rule('ids are told apart by every character', async () => {
      const ids = UNICODE.filter((text) => text !== '').map((text) => `id:${text}`);
      await write(
        db,
        ids.map((id, i) => ({ id, json: `{"n":${i}}` })),
      );
      for (const [i, id] of ids.entries()) expect(await jsonOf(db, id)).toBe(`{"n":${i}}`);
    });

    rule('find answers a range of keys in the order of their code points', async () => {
      const values = ['', 'A', 'B', 'a', 'aa', 'b', 'z', 'é', '\u{ff5e}', '\u{1f600}'];
      await write(
        db,
        values.map((value, i) => ({ id: `d${9 - i}`, json: '{}', keys: [['k', value]] })),
      );
      const ids = async (from: string, to: string, limit: number) =>
        (await db.find('k', from, to, limit)).map(({ id }) => id);
      await poll(async () =>
        expect(await ids('', '\u{10ffff}', 100)).toEqual(values.map((_, i) => `d${9 - i}`)),
      );
      expect(await ids('a', 'b', 100)).toEqual(['d6', 'd5', 'd4']);
      expect(await ids('a', 'b', 2)).toEqual(['d6', 'd5']);
      expect(await ids('c', 'y', 100)).toEqual([]);
      expect(await db.find('other', '', '\u{10ffff}', 100)).toEqual([]);
    });

    rule('a document has any number of keys, and is found once by several of a name', async () => {
      await write(db, [
        {
          id: 'a',
          json: '{}',
          keys: [
            ['phone', '+27821'],
            ['phone', '+27822'],
            ['phone', '+27822'],
            ['email', 'a@x.test'],
          ],
        },
        { id: 'b', json: '{}', keys: [['phone', '+27822']] },
      ]);
      await poll(async () => {
        expect(await found(db, 'phone', '+27821')).toEqual(['a']);
        expect(await found(db, 'phone', '+27822')).toEqual(['a', 'b']);
        expect(await found(db, 'email', 'a@x.test')).toEqual(['a']);
      });
      const both = await db.find('phone', '+27821', '+27822', 2);
      expect(both.map(({ id }) => id)).toEqual(['a', 'b']);
    });

    rule('the keys of a put replace the earlier ones', async () => {
      const put = (keys: NewDoc['keys']) => write(db, [{ id: 'a', json: '{}', keys: keys ?? [] }]);
      await put([
        ['k', 'old'],
        ['k', 'kept'],
      ]);
      await put([
        ['k', 'kept'],
        ['k', 'new'],
      ]);
      await poll(async () => {
        expect(await found(db, 'k', 'old')).toEqual([]);
        expect(await found(db, 'k', 'kept')).toEqual(['a']);
        expect(await found(db, 'k', 'new')).toEqual(['a']);
      });
      await put([]);
      await poll(async () => expect(await db.find('k', '', '\u{10ffff}', 9)).toEqual([]));
    });

    rule('find answers a document in its latest form', async () => {
      await write(db, [{ id: 'a', json: '{"n":1}', keys: [['k', 'v']] }]);
      const revs = await write(db, [{ id: 'a', json: '{"n":2}', keys: [['k', 'v']] }]);
      await poll(async () =>
        expect(await db.find('k', 'v', 'v', 9)).toEqual([
          { id: 'a', rev: revs.get('a'), json: '{"n":2}' },
        ]),
      );
    });

    rule(
      'changes give every document in its latest form, in pages of at most the limit',
      async () => {
        await write(db, numbered(0, 50));
        await write(db, numbered(20, 30, '{"new":true}'));
        await poll(async () => {
          const { docs, pages } = await readAll(db, null, 7);
          expect([...docs.keys()].sort()).toEqual(numbered(0, 50).map(({ id }) => id));
          for (const { id } of numbered(20, 30)) expect(docs.get(id)?.json).toBe('{"new":true}');
          for (const page of pages) expect(page.docs.length).toBeLessThanOrEqual(7);
        });
      },
    );

    rule('an empty database has no changes, and a cursor to go on from', async () => {
      const { cursor, docs, more } = await db.changes(null, 10);
      expect({ docs, more }).toEqual({ docs: [], more: false });
      await write(db, [{ id: 'a', json: '{}' }]);
      await poll(async () => expect([...(await readAll(db, cursor)).docs.keys()]).toEqual(['a']));
    });

    rule('changes go on from any cursor, also one long past', async () => {
      await write(db, numbered(0, 30));
      const { pages } = await readAll(db, null, 10);
      await write(db, numbered(25, 40, '{"new":true}'));
      const whole = await db.get(numbered(0, 40).map(({ id }) => id));
      const sent = new Map<string, Doc>();
      for (const page of pages) {
        for (const doc of page.docs) sent.set(doc.id, doc);
        await poll(async () => {
          const rest = (await readAll(db, page.cursor, 6)).docs;
          expect([...new Map([...sent, ...rest]).values()].sort(byId)).toEqual(whole.sort(byId));
        });
      }
    });

    rule('changes give the look-up keys where they are asked for', async () => {
      const keys = UNICODE.map((text) => ['k', text] as const);
      await write(db, [
        { id: 'a', json: '{"n":1}', keys: [['k', 'replaced']] },
        { id: 'b', json: '{}' },
      ]);
      await write(db, [{ id: 'a', json: '{"n":2}', keys }]);
      await poll(async () => {
        const found = new Map<string, Doc>();
        let cursor: string | null = null;
        for (let more = true; more;) {
          const page: Changes = await db.changes(cursor, 1, { keys: true });
          for (const doc of page.docs) found.set(doc.id, doc);
          ({ cursor, more } = page);
        }
        expect([...(found.get('a')?.keys ?? [])].sort()).toEqual([...keys].sort());
        expect(found.get('b')?.keys).toEqual([]);
      });
      expect((await readAll(db)).docs.get('a')).not.toHaveProperty('keys');
    });

    rule('changes for a copy name what was removed, where the store remembers it', async () => {
      const { cursor, removed: none } = await db.changes(null, 10, { keys: true });
      await write(db, numbered(0, 5));
      await write(
        db,
        numbered(1, 3).map(({ id }) => ({ id, json: null })),
      );
      await write(db, numbered(2, 3));
      await poll(async () => {
        const there = new Set<string>();
        let since: string | null = cursor;
        for (let more = true; more;) {
          const page: Changes = await db.changes(since, 2, { keys: true });
          expect(page.removed === undefined).toBe(none === undefined);
          for (const { id } of page.docs) there.add(id);
          for (const id of page.removed ?? []) there.delete(id);
          ({ cursor: since, more } = page);
        }
        expect([...there].sort()).toEqual(
          (await db.get(numbered(0, 5).map(({ id }) => id))).map(({ id }) => id).sort(),
        );
      });
      expect(await db.changes(null, 10)).not.toHaveProperty('removed');
    });

    rule('changes skip nothing while many write', async () => {
      const writers = [0, 1, 2, 3].map(async (writer) => {
        for (let n = 0; n < 25; n++) {
          const own = [0, 1, 2].map((i) => ({
            id: `${writer}-${(n + i) % 10}`,
            json: `{"n":${n}}`,
          }));
          await write(db, [...own, { id: 'shared', json: `{"by":${writer},"n":${n}}` }]);
          await pause();
        }
      });
      const finished = Promise.all(writers);
      const state = { writing: true };
      void finished.then(() => (state.writing = false));
      const seen = new Map<string, Doc>();
      let cursor: string | null = null;
      for (let more = true; more;) {
        const { writing } = state;
        const page: Changes = await db.changes(cursor, 5);
        for (const doc of page.docs) seen.set(doc.id, doc);
        ({ cursor } = page);
        more = page.more || writing;
        await pause();
      }
      await finished;
      await poll(async () => {
        for (const doc of (await readAll(db, cursor)).docs.values()) seen.set(doc.id, doc);
        const ids = [...seen.keys()];
        expect(ids).toHaveLength(41);
        expect((await db.get(ids)).sort(byId)).toEqual([...seen.values()].sort(byId));
      });
    });

    rule('the total, where it is told, is the number of documents', async () => {
      await write(db, numbered(0, 12));
      await write(db, [
        { id: numbered(3, 4)[0]!.id, json: null },
        { id: numbered(4, 5)[0]!.id, json: '{"new":true}' },
      ]);
      const { total } = await db.changes(null, 1);
      expect(total ?? 11).toBe(11);
    });

    rule('a cursor that is none, or of another database, is gone', async () => {
      await write(db, numbered(0, 3));
      const other = await store.open('second');
      await write(other, numbered(0, 3));
      const { cursor } = await other.changes(null, 1);
      for (const wrong of ['', '0', 'x', '..', '💥', 'null', `${cursor}0`, cursor, '9'.repeat(400)])
        await expect(db.changes(wrong, 10), wrong).rejects.toThrow(CursorGone);
    });

    rule('a cursor beyond the end is gone', async () => {
      await write(db, numbered(0, 3));
      const { cursor } = await db.changes(null, 10);
      const beyond = cursor.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1000));
      await expect(db.changes(beyond, 10)).rejects.toThrow(CursorGone);
    });

    rule('erase keeps the present form of a document', async () => {
      await write(db, [{ id: 'a', json: '{"name":"Thandi"}', keys: [['name', 'thandi']] }]);
      await write(db, [{ id: 'a', json: '{"deleted":true}' }]);
      await write(db, [{ id: 'b', json: '{}' }]);
      await write(db, [{ id: 'b', json: null }]);
      await db.erase(['a', 'b', 'absent']);
      expect(await jsonOf(db, 'a')).toBe('{"deleted":true}');
      expect(await db.get(['b'])).toEqual([]);
      await write(db, [{ id: 'a', json: '{"n":2}' }]);
      expect(await jsonOf(db, 'a')).toBe('{"n":2}');
    });

    rule('puts and erasures at once all end', async () => {
      await Promise.all(
        Array.from({ length: 20 }, async (_, n) => {
          await write(db, [{ id: `a${n}`, json: '{"name":"Thandi"}' }]);
          await write(db, [{ id: `a${n}`, json: '{}' }]);
          await db.erase([`a${n}`]);
        }),
      );
      await poll(async () => expect((await readAll(db)).docs.size).toBe(20));
    });

    rule('a watcher is told of changes until it stops, and not of another database', async () => {
      const other = await store.open('second');
      let hints = 0;
      let others = 0;
      const stop = db.watch(() => (hints += 1));
      const stopOther = other.watch(() => (others += 1));
      await poll(async () => {
        await write(db, [{ id: 'a', json: '{}' }]);
        expect(hints).toBeGreaterThan(0);
      });
      stop();
      stop();
      const before = hints;
      // One to begin with may come from nothing.
      const othersBefore = others;
      for (let n = 0; n < 10; n++) await write(db, [{ id: 'a', json: '{}' }]);
      expect(hints).toBe(before);
      expect(others).toBe(othersBefore);
      stopOther();
    });

    rule('databases are told by name and hold nothing of each other', async () => {
      const other = await store.open('second-1_x');
      await write(db, [{ id: 'a', json: '{"in":1}', keys: [['k', 'v']] }]);
      await write(other, [{ id: 'a', json: '{"in":2}' }]);
      expect((await store.names()).sort()).toEqual(['first', 'second-1_x']);
      expect(await jsonOf(db, 'a')).toBe('{"in":1}');
      expect(await jsonOf(other, 'a')).toBe('{"in":2}');
      await poll(async () => expect(await found(db, 'k', 'v')).toEqual(['a']));
      expect(await found(other, 'k', 'v')).toEqual([]);
      await poll(async () =>
        expect([...(await readAll(other)).docs.values()].map(({ json }) => json)).toEqual([
          '{"in":2}',
        ]),
      );
    });

    rule('the same name opens the same database', async () => {
      const again = await store.open('first');
      await write(db, [{ id: 'a', json: '{}' }]);
      expect(await jsonOf(again, 'a')).toBe('{}');
      const { cursor } = await db.changes(null, 10);
      await expect(again.changes(cursor, 10)).resolves.toBeDefined();
    });

    rule('a name that is none is refused', async () => {
      for (const name of ['', 'A', '_x', '1', 'a/b', 'a.b', '../a', 'é'])
        await expect(store.open(name), name).rejects.toThrow('name');
    });

    rule(
      'a dropped database is gone with its cursors, and its name can be used again',
      async () => {
        await write(db, [{ id: 'a', json: '{}', keys: [['k', 'v']] }]);
        const { cursor } = await db.changes(null, 10);
        await store.drop('first');
        await store.drop('absent');
        expect(await store.names()).toEqual([]);
        const again = await store.open('first');
        expect(await again.get(['a'])).toEqual([]);
        expect(await found(again, 'k', 'v')).toEqual([]);
        await expect(again.changes(cursor, 10)).rejects.toThrow(CursorGone);
        await write(again, [{ id: 'a', json: '{"n":2}' }]);
        await poll(async () => expect([...(await readAll(again)).docs.keys()]).toEqual(['a']));
      },
    );

    rule('what was written is there after the store was closed and opened again', async () => {
      const reopen = opened.reopen!;
      await write(
        db,
        numbered(0, 20).map((doc) => ({ ...doc, keys: [['k', doc.id]] })),
      );
      await write(db, [{ id: numbered(7, 8)[0]!.id, json: null }]);
      await poll(async () => expect((await readAll(db)).docs.size).toBe(19));
      const { cursor, docs } = await readAll(db);
      store = await reopen();
      expect(await store.names()).toEqual(['first']);
      db = await store.open('first');
      expect((await readAll(db)).docs).toEqual(docs);
      await poll(async () => expect(await found(db, 'k', numbered(3, 4)[0]!.id)).toHaveLength(1));
      await write(db, [{ id: 'later', json: '{}' }]);
      await poll(async () => expect((await readAll(db, cursor)).docs.has('later')).toBe(true));
      expect((await db.changes(null, 1)).total ?? 20).toBe(20);
    });

    rule('10,000 documents are written, paged and found', async () => {
      const docs = numbered(0, 10_000).map((doc) => ({ ...doc, keys: [['k', doc.id]] as const }));
      for (let n = 0; n < docs.length; n += 2_500) await write(db, docs.slice(n, n + 2_500));
      await poll(async () => expect((await readAll(db, null, 1_000)).docs.size).toBe(10_000));
      const ids = docs.map(({ id }) => id);
      expect(await db.get(ids)).toHaveLength(10_000);
      await poll(async () => expect(await found(db, 'k', ids[9_999]!)).toEqual([ids[9_999]]));
    });

    if (skipped.size > 0) throw new Error(`no such test to skip: ${[...skipped].join('; ')}`);
  });
}

/**
 * Writes documents whatever they are at now, trying again what is 'unavailable' or was changed meanwhile, until each
 * was reported as written. The answer: their new revisions by id.
 */
async function write(db: Database, docs: readonly NewDoc[]): Promise<Map<string, string>> {
  const revs = new Map<string, string>();
  let open = docs;
  for (let tries = 0; open.length > 0; tries++) {
    if (tries > MOST_TRIES) throw new Error(`${open.length} documents could not be written`);
    const now = new Map((await db.get(open.map(({ id }) => id))).map(({ id, rev }) => [id, rev]));
    const outcomes = await db.put(
      open.map(({ id, json, keys }) => {
        const rev = now.get(id);
        return { id, json, ...(keys && { keys }), ...(rev !== undefined && { rev }) };
      }),
    );
    outcomes.forEach((outcome, i) => {
      if (typeof outcome === 'object') revs.set(open[i]!.id, outcome.rev);
    });
    open = open.filter(({ id }) => !revs.has(id));
  }
  return revs;
}

/** The outcome of a put of one document, once it is not 'unavailable'. */
async function settled(db: Database, doc: NewDoc) {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const [outcome] = await db.put([doc]);
    if (outcome !== 'unavailable') return outcome;
  }
  throw new Error(`${doc.id} stays unavailable`);
}

/** Every change since a cursor, read page by page. */
async function readAll(db: Database, since: string | null = null, limit = 100) {
  const docs = new Map<string, Doc>();
  const pages: Changes[] = [];
  let cursor = since;
  for (let more = true; more;) {
    const page = await db.changes(cursor, limit);
    if (pages.push(page) > 20_000) throw new Error('the pages of changes do not end');
    for (const doc of page.docs) docs.set(doc.id, doc);
    ({ cursor, more } = page);
  }
  return { docs, pages, cursor };
}

/** Tries an expectation again until it holds: for what may lag. */
async function poll(expectation: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (tries >= MOST_TRIES) throw error;
      await (tries < QUICK_TRIES ? pause() : pause(10));
    }
  }
}

const pause = (millis = 1) => new Promise<void>((resolve) => setTimeout(resolve, millis));

const jsonOf = async (db: Database, id: string) => (await db.get([id]))[0]?.json;

const found = async (db: Database, key: string, value: string) =>
  (await db.find(key, value, value, 100)).map(({ id }) => id);

const byId = (a: Doc, b: Doc) => (a.id < b.id ? -1 : 1);

const numbered = (from: number, to: number, json = '{}') =>
  Array.from({ length: to - from }, (_, i) => ({
    id: `n${String(from + i).padStart(6, '0')}`,
    json,
  }));

/** Texts that stores are known to change or to confuse. */
const UNICODE = [
  '',
  'plain',
  'Ṱshianeo Ŝerotho',
  'é',
  'e\u0301',
  'ß',
  'ss',
  'ı',
  'I',
  'i',
  '日本語',
  'ﷺ',
  '👩‍👩‍👧',
  '\u0000nul\u0000',
  '\u2028\u2029\u0085',
  '\u200b',
  '\ufeff',
  ' ',
  '  ',
  "'; drop table documents; --",
  '\\"\\\\',
  '\u{10ffff}',
];
