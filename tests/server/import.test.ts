import { expect, test } from 'vitest';
import { parseFile } from '#shared/csv/pipeline.ts';
import { isTombstone, type ContactRecord, type Held } from '#shared/record/record.ts';
import { toContact } from '#shared/contact/contact.ts';
import { contactsOf } from '#server/context.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { ADMIN, ORIGIN, testServer, type TestServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';
import {
  newContacts,
  pushContacts,
  Refused,
  signIn,
  whoAmI,
  type Connection,
} from '#scripts/import/api.ts';

/** A connection to the server; `fault` may answer a call in its place. */
function connect(server: TestServer, fault: (path: string) => Response | null = () => null) {
  const waits: number[] = [];
  const connection: Connection = {
    origin: ORIGIN,
    headers: {},
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      return fault(new URL(url).pathname) ?? server.app.request(url, init);
    },
    random: seededBytes(3),
    wait: async (millis) => void waits.push(millis),
  };
  return { connection, waits };
}

const people = async (count: number) =>
  (
    await parseFile(
      new TextEncoder().encode(
        [
          'Name,Contact Number,Tags',
          ...Array.from({ length: count }, (_, i) => `Person ${i},+2782${5_550_000 + i},list`),
        ].join('\n'),
      ),
    )
  ).accepted;

async function stored(server: TestServer, organisationId: string) {
  const contacts = await contactsOf(server.deps.store, organisationId);
  const { docs } = await contacts.changes(null, 10_000);
  const held = docs.map(({ json }) => JSON.parse(json) as Held);
  return held.filter((one): one is ContactRecord => !isTombstone(one));
}

test('every contact of a list of several pages can be read at the server, under one stamp', async () => {
  const server = await testServer();
  const { connection } = connect(server);
  const session = await signIn(connection, ADMIN.email, ADMIN.password);
  const me = await whoAmI(session);
  const progress: number[] = [];
  const sent = await pushContacts(session, me, await people(2_300), (n) => progress.push(n));
  expect(sent).toEqual({ readable: 2_300, refused: [] });
  expect(progress).toEqual([1_000, 2_000, 2_300]);
  const records = await stored(server, me.organisation.id);
  expect(new Set(records.map(({ stamp }) => stamp)).size).toBe(1);
  expect(toContact(records[0]!)).toMatchObject({
    source: 'upload',
    addedBy: ADMIN.name,
    tags: ['list'],
  });
});

test('a server that is away or busy for a while is asked again, and nothing is there twice', async () => {
  const server = await testServer({ store: worstStore({ seed: 4 }) });
  let faults = 3;
  const { connection, waits } = connect(server, (path) =>
    path === '/api/sync/push' && faults-- > 0
      ? Response.json(
          { error: { code: 'unavailable', message: 'away' } },
          { status: 503, headers: { 'retry-after': '2' } },
        )
      : null,
  );
  const session = await signIn(connection, ADMIN.email, ADMIN.password);
  const me = await whoAmI(session);
  const sent = await pushContacts(session, me, await people(40), () => undefined);
  expect(sent).toEqual({ readable: 40, refused: [] });
  expect(waits.slice(0, 3)).toEqual([2_000, 2_000, 2_000]);
});

test('who is in the list already is known, so a second import of a file adds nobody', async () => {
  const server = await testServer();
  const { connection } = connect(server);
  const session = await signIn(connection, ADMIN.email, ADMIN.password);
  const me = await whoAmI(session);
  await pushContacts(session, me, await people(30), () => undefined);
  expect(await newContacts(session, me, await people(31))).toMatchObject([{ name: 'Person 30' }]);
});

test('a wrong password is told in the server’s words', async () => {
  const server = await testServer();
  await expect(signIn(connect(server).connection, ADMIN.email, 'wrong password')).rejects.toThrow(
    Refused,
  );
});
