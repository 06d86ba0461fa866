import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mergeIn } from '#server/contacts/records.ts';
import { contactsOf, privateOf } from '#server/context.ts';
import { forgetContact } from '#server/privacy/forget.ts';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import type { Database, NewDoc, Store } from '#server/store/store.ts';
import { createWorker } from '#server/worker.ts';
import { newUuid } from '#shared/base/ports.ts';
import { nextStamp, type Stamp } from '#shared/clock/stamp.ts';
import {
  LARGEST_PART,
  LARGEST_PART_BYTES,
  MOST_LISTED,
  UPLOAD_KEPT,
  type BeforeEntry,
  type UploadSent,
} from '#shared/protocol/uploads.ts';
import { PROTOCOL_HEADER } from '#shared/protocol/version.ts';
import type { Held, Values } from '#shared/record/record.ts';
import { SyncError, Transport } from '#lib/sync/transport.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { ORIGIN, testServer, type TestServer } from '#tests/support/server.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const NOW = Date.UTC(2026, 10, 27, 8);
const DAY = 86_400_000;
const never = new AbortController().signal;
const random = seededBytes(9);

let last = nextStamp('000000000000-0000-dddddddddddd', NOW - 1_000);
const newStamp = (): Stamp => (last = nextStamp(last, 0));
const sent = (more: Partial<UploadSent> = {}): UploadSent => ({
  fileName: 'Customers of May.csv',
  at: NOW,
  created: 12,
  updated: 3,
  parts: 1,
  ...more,
});
const entry = (values: Values = { name: 'Thandi' }): BeforeEntry => [newUuid(random), values];
const record = ([id]: BeforeEntry): Held => ({ id, values: { name: 'New' }, stamp: newStamp() });

/** Somebody on a device: the calls of the app, and raw ones. */
async function device(server: TestServer, cookie: string) {
  const { organisation, user } = await server.me(cookie);
  const query = `org=${organisation.id}&user=${user.id}`;
  const ask = (method: string, path: string, body?: unknown) =>
    server.request(`/api/sync/${path}?${query}`, {
      method,
      cookie,
      headers: { [PROTOCOL_HEADER]: '1' },
      ...(body !== undefined && { body }),
    });
  const transport = new Transport(fetcherOf(server, cookie), {
    organisationId: organisation.id,
    userId: user.id,
  });
  const remove = async (...entries: BeforeEntry[]) => {
    const tombstones = entries.map(([id]) => ({ id, deleted: newStamp() }));
    expect((await transport.push(tombstones, [], never)).rejected).toEqual([]);
  };
  return { ask, transport, query, remove, user, organisationId: organisation.id };
}

const fetcherOf = (server: TestServer, cookie: string): typeof fetch =>
  ((path: string, init: RequestInit) =>
    server.app.request(ORIGIN + path, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie, origin: ORIGIN },
    })) as typeof fetch;

/** An agent, another one and the admin, each on a device. */
async function people(server: TestServer) {
  const agent = await device(server, await server.addUser('agent@example.org'));
  const other = await device(server, await server.addUser('other@example.org'));
  const admin = await device(server, await server.signInAdmin());
  return { agent, other, admin };
}

const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string; field?: string } };
  return [answer.status, error.code, error.field];
};
const refused = (code: string) => expect.objectContaining({ name: 'SyncError', code }) as SyncError;

/** What the private database holds now, as text. */
async function keptBy(store: Store, organisationId: string): Promise<string> {
  const own = await privateOf(store, organisationId);
  const found = new Map<string, string>();
  let since: string | null = null;
  for (let more = true; more;) {
    const page = await own.changes(since, 1_000);
    for (const { id } of page.docs) found.set(id, '');
    ({ cursor: since, more } = page);
  }
  const docs = await own.get([...found.keys()]);
  return JSON.stringify(docs.map(({ id, json }) => [id, json]));
}

/** What `make` makes, made once. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Asks until a look-up that lags has caught up. */
async function inTheEnd<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (isThere(answer) || tries === 20) return answer;
  }
}

function sqliteStore(dir = temporaryFolder()): Store {
  const store = openSqliteStore({
    dir,
    random: seededBytes(1),
    log: { info: () => undefined, error: () => undefined },
  });
  onTestFinished(() => store.close());
  return store;
}

/** Whether a text is among the bytes of any file of a folder. */
const isInFiles = (dir: string, text: string): boolean =>
  readdirSync(dir).some((name) => readFileSync(join(dir, name)).includes(text));

const STORES: [string, () => Store][] = [
  ['SQLite', sqliteStore],
  ['the worst store, 41', () => worstStore({ seed: 41 })],
  ['the worst store, 42', () => worstStore({ seed: 42 })],
];

describe.each(STORES)('on %s', (_name, open) => {
  const started = (now: () => number = () => NOW) => testServer({ store: open(), now });

  test('An upload is seen and read by who made it and by admins, and by nobody else', async () => {
    const server = await started();
    const { agent, other, admin } = await people(server);
    const [first, second] = [newStamp(), newStamp()];
    const made = await agent.transport.putUpload(first, sent(), never);
    const by = { id: agent.user.id, name: 'Some User' };
    expect(made).toEqual({ id: first, by, ...sent() });
    await admin.transport.putUpload(second, sent({ parts: 0 }), never);
    const before = [entry(), entry({ phone: '+27825550199', note: null })];
    await agent.transport.putBefore(first, 0, before, never);

    const listOf = async ({ transport }: typeof agent, count: number) => {
      const list = () => transport.uploads(never);
      return (await inTheEnd(list, ({ length }) => length >= count)).map(({ id }) => id);
    };
    expect(await listOf(agent, 1)).toEqual([first]);
    expect(await listOf(admin, 2)).toEqual([second, first]);
    expect(await other.transport.uploads(never)).toEqual([]);

    for (const { transport } of [agent, admin])
      expect(await transport.before(first, 0, never)).toEqual(before);
    await expect(other.transport.before(first, 0, never)).rejects.toEqual(refused('forbidden'));
    await expect(other.transport.putUpload(first, sent(), never)).rejects.toEqual(
      refused('forbidden'),
    );
    for (const { transport } of [other, admin])
      await expect(transport.putBefore(first, 0, [entry()], never)).rejects.toEqual(
        refused('forbidden'),
      );
    expect(await agent.transport.before(first, 0, never)).toEqual(before);
  });

  test('Another organisation knows nothing of an upload', async () => {
    const server = await started();
    const agent = await device(server, await server.signInAdmin());
    const id = newStamp();
    await agent.transport.putUpload(id, sent(), never);
    await agent.transport.putBefore(id, 0, [entry()], never);
    const cookie = await server.addOrganisation('Other', 'other-admin@example.org');
    const { transport } = await device(server, cookie);
    expect(await transport.uploads(never)).toEqual([]);
    await expect(transport.before(id, 0, never)).rejects.toEqual(refused('not_found'));
    await expect(transport.putBefore(id, 0, [entry()], never)).rejects.toEqual(
      refused('not_found'),
    );
  });

  test('The same sent twice is kept once, and what its maker changes is changed', async () => {
    const server = await started();
    const { transport } = await device(server, await server.signInAdmin());
    const id = newStamp();
    const first = await transport.putUpload(id, sent(), never);
    expect(await transport.putUpload(id, sent(), never)).toEqual(first);
    const changed = sent({ updated: 4, parts: 2 });
    expect(await transport.putUpload(id, changed, never)).toEqual({ ...first, ...changed });
    for (const entries of [[entry(), entry()], [entry()]]) {
      for (let times = 0; times < 2; times++) await transport.putBefore(id, 1, entries, never);
      expect(await transport.before(id, 1, never)).toEqual(entries);
    }
    await expect(transport.before(id, 0, never)).rejects.toEqual(refused('not_found'));
    const list = await inTheEnd(
      () => transport.uploads(never),
      ({ length }) => length > 0,
    );
    expect(list).toEqual([{ ...first, ...changed }]);
  });

  test('An admin adds only that an upload was undone, and that stays', async () => {
    const server = await started();
    const { agent, other, admin } = await people(server);
    const id = newStamp();
    const made = await agent.transport.putUpload(id, sent(), never);
    await expect(admin.transport.putUpload(id, sent(), never)).rejects.toEqual(
      refused('forbidden'),
    );
    const undone = { at: NOW + 5, left: 2 };
    await expect(other.transport.putUpload(id, sent({ undone }), never)).rejects.toEqual(
      refused('forbidden'),
    );
    const byAdmin = sent({ fileName: 'Another.csv', created: 0, undone });
    expect(await admin.transport.putUpload(id, byAdmin, never)).toEqual({ ...made, undone });
    for (const again of [sent(), sent({ undone: { at: NOW + 9, left: 0 } })])
      expect(await agent.transport.putUpload(id, again, never)).toEqual({ ...made, undone });
  });

  test('With a deleted contact goes its entry in every part at once, and the others stay', async () => {
    const server = await started();
    const { transport, remove, organisationId } = await device(server, await server.signInAdmin());
    const gone = entry({ name: 'Lerato Secret', phone: '+27825550101' });
    const stays = entry({ name: 'Thabo Kept' });
    await transport.push([record(gone), record(stays)], [], never);
    const ids = [newStamp(), newStamp()];
    for (const id of ids) {
      await transport.putUpload(id, sent({ parts: 2 }), never);
      await transport.putBefore(id, 0, [stays, gone], never);
      await transport.putBefore(id, 1, [gone], never);
    }
    await remove(gone);
    for (const id of ids) {
      expect(await transport.before(id, 0, never)).toEqual([stays]);
      expect(await transport.before(id, 1, never)).toEqual([]);
    }
    const worker = createWorker(server.deps);
    for (let round = 0; round < 6; round++) await worker.runOnce();
    const kept = await keptBy(server.deps.store, organisationId);
    expect(kept).not.toMatch(/Lerato|5550101/);
    expect(kept.match(/Thabo Kept/g)).toHaveLength(2);
  });

  test('What a deletion has not reached yet, since it was cut short, is not handed out', async () => {
    const server = await started();
    const { transport, organisationId } = await device(server, await server.signInAdmin());
    const [gone, stays] = [entry(), entry()];
    await transport.push([record(gone), record(stays)], [], never);
    const id = newStamp();
    await transport.putUpload(id, sent(), never);
    await transport.putBefore(id, 0, [gone, stays], never);
    const contacts = await contactsOf(server.deps.store, organisationId);
    await mergeIn(contacts, [{ id: gone[0], deleted: newStamp() }]);
    expect(await transport.before(id, 0, never)).toEqual([stays]);
  });

  test('The entry of a contact that is deleted already is never written', async () => {
    const store = hooked(open());
    const server = await testServer({ store, now: () => NOW });
    const { transport, remove, ask } = await device(server, await server.signInAdmin());
    const [gone, stays] = [entry({ name: 'Lerato Secret' }), entry()];
    await transport.push([record(gone), record(stays)], [], never);
    await remove(gone);
    const id = newStamp();
    await transport.putUpload(id, sent(), never);
    const written: NewDoc[] = [];
    store.hook = async (_when, docs) => void written.push(...docs);
    const answer = await ask('PUT', `uploads/${id}/before/0`, { entries: [gone, stays] });
    expect(await answer.json()).toEqual({ kept: 1 });
    expect(await transport.before(id, 0, never)).toEqual([stays]);
    expect(JSON.stringify(written)).toContain('Thandi');
    expect(JSON.stringify(written)).not.toContain('Lerato');
  });

  test('After thirty days of the server’s clock an upload and its parts are gone, and cannot come back', async () => {
    let now = NOW;
    const server = await started(() => now);
    const { transport, ask, organisationId } = await device(server, await server.signInAdmin());
    const [old, late] = [newStamp(), nextStamp(last, NOW + 2 * DAY)];
    await transport.putUpload(old, sent(), never);
    await transport.putBefore(old, 0, [entry({ name: 'Lerato Secret' })], never);
    now += 2 * DAY;
    await transport.putUpload(late, sent({ fileName: 'June.csv' }), never);
    const worker = createWorker(server.deps);
    await worker.runOnce();
    expect(await keptBy(server.deps.store, organisationId)).toContain('Lerato');

    now = NOW + UPLOAD_KEPT;
    const list = await inTheEnd(
      () => transport.uploads(never),
      ({ length }) => length === 1,
    );
    expect(list.map(({ id }) => id)).toEqual([late]);
    await expect(transport.before(old, 0, never)).rejects.toEqual(refused('not_found'));
    for (let round = 0; round < 6; round++) await worker.runOnce();
    expect(await keptBy(server.deps.store, organisationId)).not.toMatch(/Lerato|May\.csv/);
    expect(await keptBy(server.deps.store, organisationId)).toContain('June.csv');
    for (const [path, body] of [
      [`uploads/${old}`, sent()],
      [`uploads/${old}/before/0`, { entries: [] }],
    ] as const)
      expect(await errorOf(await ask('PUT', path, body))).toEqual([400, 'bad_field', 'id']);
  });

  test('Of two who write at once nothing is mixed or lost', async () => {
    const server = await started();
    const { agent, admin } = await people(server);
    const id = newStamp();
    const undone = { at: NOW, left: 0 };
    await agent.transport.putUpload(id, sent({ updated: 0 }), never);
    await Promise.all([
      agent.transport.putUpload(id, sent({ updated: 7 }), never),
      admin.transport.putUpload(id, sent({ updated: 9, undone }), never),
    ]);
    const made = await agent.transport.putUpload(id, sent({ updated: 7 }), never);
    expect(made).toMatchObject({ updated: 7, undone, by: { id: agent.user.id } });

    const parts = [[entry(), entry()], [entry()]];
    await Promise.all(parts.map((part) => agent.transport.putBefore(id, 0, part, never)));
    expect(parts).toContainEqual(await admin.transport.before(id, 0, never));
  });
});

test.each([51, 52, 53, 54, 55, 56, 57, 58])(
  'What is deleted while its entry is sent, and others beside it, is in no part in the end (seed %i)',
  async (seed) => {
    const server = await testServer({ store: worstStore({ seed }), now: () => NOW });
    const own = await device(server, await server.signInAdmin());
    const gone = Array.from({ length: 6 }, (_, i) => entry({ name: `Secret ${i}` }));
    const stays = entry({ name: 'Thabo Kept' });
    await own.transport.push([stays, ...gone].map(record), [], never);
    const id = newStamp();
    await own.transport.putUpload(id, sent(), never);
    await Promise.all([
      own.transport.putBefore(id, 0, [gone[0]!, stays, ...gone.slice(1)], never),
      ...gone.map((one) => own.remove(one)),
      own.transport.putBefore(id, 1, [...gone, stays], never),
    ]);
    for (const part of [0, 1]) expect(await own.transport.before(id, part, never)).toEqual([stays]);
    const worker = createWorker(server.deps);
    for (let round = 0; round < 6; round++) await worker.runOnce();
    const kept = await keptBy(server.deps.store, own.organisationId);
    expect(kept).not.toContain('Secret');
    expect(kept.match(/Thabo Kept/g)).toHaveLength(2);
  },
);

test.each(['before', 'after'] as const)(
  'A contact that is deleted just %s its entry is written is in no file when the part is answered',
  async (moment) => {
    const dir = temporaryFolder();
    const store = hooked(sqliteStore(dir));
    const server = await testServer({ store, now: () => NOW });
    const own = await device(server, await server.signInAdmin());
    const [gone, stays] = [entry({ name: 'Lerato Secret' }), entry({ name: 'Thabo Kept' })];
    await own.transport.push([record(gone), record(stays)], [], never);
    const id = newStamp();
    await own.transport.putUpload(id, sent(), never);
    store.hook = async (when, docs) => {
      if (when !== moment || !docs.some((doc) => doc.id.startsWith('before:'))) return;
      store.hook = null;
      const contacts = await contactsOf(store, own.organisationId);
      await mergeIn(contacts, [{ id: gone[0], deleted: newStamp() }]);
      await forgetContact(server.deps, own.organisationId, [gone[0]]);
    };
    await own.transport.putBefore(id, 0, [gone, stays], never);
    expect(store.hook).toBeNull();
    expect(isInFiles(dir, 'Thabo Kept')).toBe(true);
    expect(isInFiles(dir, 'Lerato Secret')).toBe(false);
  },
);

test('After a deletion the values before an upload are in no file, log included', async () => {
  const dir = temporaryFolder();
  const server = await testServer({ store: sqliteStore(dir), now: () => NOW });
  const own = await device(server, await server.signInAdmin());
  const entries = Array.from({ length: 300 }, (_, i) => entry({ name: `Old-${i}-Name` }));
  await own.transport.push(entries.map(record), [], never);
  const id = newStamp();
  await own.transport.putUpload(id, sent(), never);
  await own.transport.putBefore(id, 0, entries, never);
  expect(isInFiles(dir, 'Old-77-Name')).toBe(true);
  await own.remove(entries[77]!);
  expect(isInFiles(dir, 'Old-77-Name')).toBe(false);
  expect(isInFiles(dir, 'Old-78-Name')).toBe(true);
});

test('What a part that is sent again no longer speaks of is in no file', async () => {
  const dir = temporaryFolder();
  const server = await testServer({ store: sqliteStore(dir), now: () => NOW });
  const { transport } = await device(server, await server.signInAdmin());
  const id = newStamp();
  await transport.putUpload(id, sent(), never);
  await transport.putBefore(id, 0, [entry({ name: 'Lerato Secret' }), entry()], never);
  expect(isInFiles(dir, 'Lerato Secret')).toBe(true);
  await transport.putBefore(id, 0, [entry()], never);
  expect(isInFiles(dir, 'Lerato Secret')).toBe(false);
});

test('A thousand deletions at once rewrite a part once', async () => {
  const store = hooked(worstStore({ seed: 1, calm: true }));
  const server = await testServer({ store, now: () => NOW });
  const own = await device(server, await server.signInAdmin());
  const entries = Array.from({ length: LARGEST_PART }, () => entry());
  await own.transport.push(entries.map(record), [], never);
  const id = newStamp();
  await own.transport.putUpload(id, sent(), never);
  await own.transport.putBefore(id, 0, entries, never);
  let written = 0;
  store.hook = async (when, docs) => {
    if (when === 'after') written += docs.filter((doc) => doc.id.startsWith('before:')).length;
  };
  await own.remove(...entries);
  expect(await own.transport.before(id, 0, never)).toEqual([]);
  expect(written).toBe(1);
});

test('The list has the two hundred newest', async () => {
  const server = await testServer({ now: () => NOW });
  const { transport } = await device(server, await server.signInAdmin());
  const ids = Array.from({ length: MOST_LISTED + 3 }, newStamp);
  for (const id of ids.toSorted((a, b) => (a.slice(-5) < b.slice(-5) ? -1 : 1)))
    await transport.putUpload(id, sent(), never);
  const listed = (await transport.uploads(never)).map(({ id }) => id);
  expect(listed).toEqual(ids.toReversed().slice(0, MOST_LISTED));
});

const ID = newStamp();
/** For what changes nothing. */
const shared = lazily(async () => {
  const server = await testServer({ now: () => NOW });
  const own = await device(server, await server.signInAdmin());
  await own.transport.putUpload(ID, sent(), never);
  return own;
});
const UUID = newUuid(random);
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const partOf = (key: string, id = UUID) => ({ entries: [[id, JSON.parse(`{"${key}":1}`)]] });

test.each<[string, string, unknown, string]>([
  ['an id that is no stamp', 'uploads/latest', sent(), 'id'],
  ['a stamp ahead of the clock', `uploads/${nextStamp(ID, NOW + DAY)}`, sent(), 'id'],
  ['a stamp of long ago', 'uploads/000000000001-0000-dddddddddddd', sent(), 'id'],
  ['no file name', `uploads/${ID}`, { ...sent(), fileName: undefined }, 'fileName'],
  ['a long file name', `uploads/${ID}`, sent({ fileName: 'x'.repeat(256) }), 'fileName'],
  ['a count below nothing', `uploads/${ID}`, sent({ created: -1 }), 'created'],
  ['half a contact', `uploads/${ID}`, sent({ updated: 0.5 }), 'updated'],
  ['a time beyond all dates', `uploads/${ID}`, sent({ at: 9e15 }), 'at'],
  ['too many parts', `uploads/${ID}`, sent({ parts: 10_001 }), 'parts'],
  ['an undoing without its time', `uploads/${ID}`, { ...sent(), undone: { left: 1 } }, 'undone.at'],
  ['a part below 0', `uploads/${ID}/before/-1`, { entries: [] }, 'part'],
  ['a part too far', `uploads/${ID}/before/10000`, { entries: [] }, 'part'],
  ['a part in another form', `uploads/${ID}/before/1e3`, { entries: [] }, 'part'],
  ['no entries', `uploads/${ID}/before/0`, {}, 'entries'],
  ['too many entries', `uploads/${ID}/before/0`, { entries: Array(1_001).fill(0) }, 'entries'],
  ['an entry of no contact', `uploads/${ID}/before/0`, partOf('name', 'me'), 'entries.0.0'],
  [
    'an entry that says nothing',
    `uploads/${ID}/before/0`,
    { entries: [[UUID, {}]] },
    'entries.0.1',
  ],
  ['a list for values', `uploads/${ID}/before/0`, { entries: [[UUID, [1]]] }, 'entries.0.1'],
  ['an empty key', `uploads/${ID}/before/0`, partOf(''), 'entries.0.1'],
  ['the key __proto__', `uploads/${ID}/before/0`, partOf('__proto__'), 'entries.0.1'],
  ['a key that is an index', `uploads/${ID}/before/0`, partOf('7'), 'entries.0.1'],
  ['a long key', `uploads/${ID}/before/0`, partOf('k'.repeat(301)), 'entries.0.1'],
  [
    'values nested deeper than a record may be',
    `uploads/${ID}/before/0`,
    `{"entries":[["${UUID}",{"a":${deep(40)}}]]}`,
    'entries.0.1',
  ],
  [
    'values nested deeper than the stack',
    `uploads/${ID}/before/0`,
    `{"entries":[["${UUID}",{"a":${deep(20_000)}}]]}`,
    'entries.0.1',
  ],
])('%s is refused by the name of its field', async (_name, path, body, field) => {
  const { ask, transport } = await shared();
  expect(await errorOf(await ask('PUT', path, body))).toEqual([400, 'bad_field', field]);
  expect(await transport.uploads(never)).toHaveLength(1);
});

test('What is not understood of a body is left out, and broken JSON is told so', async () => {
  const server = await testServer({ now: () => NOW });
  const { ask, user } = await device(server, await server.signInAdmin());
  const more = { ...sent(), id: 'x', by: { id: 'somebody', name: 'Else' }, later: { a: 1 } };
  const answer = await ask('PUT', `uploads/${ID}`, more);
  const by = { id: user.id, name: user.name };
  expect(await answer.json()).toEqual({ ...sent(), id: ID, by });
  const broken = await ask('PUT', `uploads/${ID}`, '{"fileName":');
  expect((await errorOf(broken)).slice(0, 2)).toEqual([400, 'bad_json']);
});

test('A part may be as large as what any store takes as one document, and no larger', async () => {
  const server = await testServer({ now: () => NOW });
  const { ask, transport } = await device(server, await server.signInAdmin());
  await transport.putUpload(ID, sent(), never);
  const filled = (length: number) => {
    const body = (note: string) => JSON.stringify({ entries: [[UUID, { note }]] });
    return body('x'.repeat(length - body('').length));
  };
  const fits = await ask('PUT', `uploads/${ID}/before/0`, filled(LARGEST_PART_BYTES));
  expect(fits.status).toBe(200);
  const large = await ask('PUT', `uploads/${ID}/before/0`, filled(LARGEST_PART_BYTES + 1));
  expect((await errorOf(large)).slice(0, 2)).toEqual([413, 'too_large']);
  const upload = await ask('PUT', `uploads/${ID}`, filled(2 * 1024 * 1024));
  expect(upload.status).toBe(413);
});

test('Only a session of the named account opens uploads, in an app that is not too old', async () => {
  const server = await testServer({ now: () => NOW });
  const cookie = await server.signInAdmin();
  const { query } = await device(server, cookie);
  const other = await server.addUser('agent@example.org');
  const bot = await server.request('/api/bots', {
    cookie,
    body: { name: 'Bot', scopes: ['handoffs', 'contacts'] },
  });
  const { key } = (await bot.json()) as { key: string };
  const version = { [PROTOCOL_HEADER]: '1' };
  const calls: [string, string, unknown][] = [
    ['GET', 'uploads', undefined],
    ['PUT', `uploads/${ID}`, sent()],
    ['PUT', `uploads/${ID}/before/0`, { entries: [] }],
    ['GET', `uploads/${ID}/before/0`, undefined],
  ];
  for (const [method, path, body] of calls) {
    const ask = async (options: { cookie?: string; headers?: Record<string, string> }) => {
      const url = `/api/sync/${path}?${query}`;
      const answer = await server.request(url, {
        method,
        ...(body !== undefined && { body }),
        ...options,
      });
      return (await errorOf(answer)).slice(0, 2);
    };
    expect(await ask({ headers: version })).toEqual([401, 'unauthorised']);
    const byBot = { ...version, authorization: `Bearer ${key}` };
    expect(await ask({ headers: byBot })).toEqual([401, 'unauthorised']);
    expect(await ask({ headers: version, cookie: other })).toEqual([403, 'wrong_account']);
    expect(await ask({ cookie })).toEqual([426, 'upgrade_required']);
  }
});

test('Who is removed from the organisation opens nothing more, and what they uploaded stays for admins', async () => {
  const server = await testServer({ now: () => NOW });
  const { agent, admin } = await people(server);
  await agent.transport.putUpload(ID, sent(), never);
  const path = `/api/users/${agent.user.id}`;
  await server.request(path, { method: 'DELETE', cookie: await server.signInAdmin() });
  await expect(agent.transport.uploads(never)).rejects.toEqual(refused('not_a_member'));
  expect(await admin.transport.uploads(never)).toHaveLength(1);
});

test('Neither the log nor the answers to a cache keep anything of an upload', async () => {
  const server = await testServer({ now: () => NOW });
  const { ask, transport } = await device(server, await server.signInAdmin());
  await transport.putUpload(ID, sent(), never);
  await transport.putBefore(ID, 0, [[UUID, { name: 'Lerato' }]], never);
  const answer = await ask('GET', `uploads/${ID}/before/0`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('Lerato');
  const text = JSON.stringify(server.logged);
  expect(text).toContain('/api/sync/uploads/:id/before/:part');
  for (const secret of ['Lerato', 'May', UUID, ID]) expect(text).not.toContain(secret);
});

test('The description of the API has the calls about uploads, their bodies and their answers', async () => {
  const server = await testServer();
  const api = (await (await server.request('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { requestBody?: unknown; responses: object }>>;
  };
  const upload = api.paths['/api/sync/uploads/{id}']?.['put'];
  expect(JSON.stringify(upload?.requestBody)).toContain('fileName');
  expect(Object.keys(upload?.responses ?? {})).toContain('403');
  const part = api.paths['/api/sync/uploads/{id}/before/{part}'];
  expect(JSON.stringify(part?.['put']?.requestBody)).toContain('entries');
  expect(JSON.stringify(part?.['get']?.responses)).toContain('entries');
  expect(Object.keys(api.paths['/api/sync/uploads'] ?? {})).toEqual(['get']);
});

test('A server that knows no uploads yet is told from one that is away', async () => {
  const store = worstStore({ seed: 1, calm: true });
  const server = await testServer({ store, now: () => NOW });
  const cookie = await server.signInAdmin();
  const { organisation, user } = await server.me(cookie);
  const account = { organisationId: organisation.id, userId: user.id };
  // An older server answers these addresses as it does every one that it does not know.
  const fetcher = fetcherOf(server, cookie);
  const older = ((path: string, init: RequestInit) =>
    fetcher(path.replace('/uploads', '/unknown'), init)) as typeof fetch;
  const callsOf = (transport: Transport) => [
    () => transport.putUpload(ID, sent(), never),
    () => transport.putBefore(ID, 0, [entry()], never),
    () => transport.uploads(never),
    () => transport.before(ID, 0, never),
  ];
  for (const call of callsOf(new Transport(older, account)))
    await expect(call()).rejects.toEqual(refused('not_found'));
  store.setAway(true);
  for (const call of callsOf(new Transport(fetcher, account)))
    await expect(call()).rejects.toMatchObject({ code: 'unavailable', retryAfter: 2_000 });
});

test('An answer that is no server’s of ours is none, and a call that is given up ends', async () => {
  const account = { organisationId: 'o', userId: 'u' };
  const portal = new Transport(async () => new Response('<html>'), account);
  const strange = new Transport(async () => Response.json({ uploads: 'all' }), account);
  for (const transport of [portal, strange]) {
    await expect(transport.uploads(never)).rejects.toEqual(refused('offline'));
    await expect(transport.putBefore(ID, 0, [], never)).rejects.toEqual(refused('offline'));
  }
  const silent: typeof fetch = (_path, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  const ended = new AbortController();
  const waiting = new Transport(silent, account).before(ID, 0, ended.signal);
  ended.abort();
  await expect(waiting).rejects.toEqual(refused('offline'));
});

/** A store that lets a test in just before and just after each put. */
function hooked(store: Store) {
  const own: Store & {
    hook: ((when: 'before' | 'after', docs: readonly NewDoc[]) => Promise<void>) | null;
  } = {
    hook: null,
    names: () => store.names(),
    drop: (name) => store.drop(name),
    close: () => store.close(),
    async open(name): Promise<Database> {
      const database = await store.open(name);
      return {
        get: (ids) => database.get(ids),
        changes: (since, limit) => database.changes(since, limit),
        find: (key, from, to, limit) => database.find(key, from, to, limit),
        erase: (ids) => database.erase(ids),
        watch: (listener) => database.watch(listener),
        put: async (docs) => {
          await own.hook?.('before', docs);
          const outcomes = await database.put(docs);
          await own.hook?.('after', docs);
          return outcomes;
        },
      };
    },
  };
  return own;
}
