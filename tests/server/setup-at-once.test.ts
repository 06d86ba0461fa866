import { expect, test } from 'vitest';
import { createAuth } from '#server/auth/auth.ts';
import type { Store } from '#server/store/store.ts';
import { memoryCouch } from '#tests/support/couch.ts';
import { ADMIN, testServer, type TestServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const serverOn = (store: Store) =>
  testServer({ store, config: { secret: new Uint8Array(32).fill(7) }, admin: false });
const setUp = ({ deps }: TestServer) => createAuth(deps).setup.run('Helpers', ADMIN);

async function expectOneAdmin(servers: readonly TestServer[]): Promise<void> {
  for (const server of servers) {
    const me = await server.me(await server.signIn(ADMIN.email, ADMIN.password));
    expect(me.user).toMatchObject({ email: ADMIN.email, role: 'admin', name: ADMIN.name });
  }
}

test('servers that make the same first admin at once make one, who can sign in at each', async () => {
  for (let seed = 1; seed <= 3; seed++) {
    const store = worstStore({ seed });
    const servers = await Promise.all([serverOn(store), serverOn(store), serverOn(store)]);
    const done = await Promise.allSettled(servers.map(setUp));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expectOneAdmin(servers);
  }
});

test('a server that comes to the organisation a moment later than another leaves their admin alone', async () => {
  const couch = memoryCouch();
  const [fast, slow] = [await serverOn(couch.store()), await serverOn(slowly(couch.store()))];
  const { promise: made, resolve } = Promise.withResolvers<undefined>();
  const late = setUp(slow);
  await reached.promise;
  void setUp(fast).then(() => resolve(undefined));
  await made;
  go.resolve(undefined);
  await expect(late).rejects.toMatchObject({ code: 'conflict' });
  await expectOneAdmin([fast, slow]);
});

const reached = Promise.withResolvers<undefined>();
const go = Promise.withResolvers<undefined>();

/** A store that writes an organisation only when it is told to go on. */
function slowly(store: Store): Store {
  return {
    ...store,
    async open(name) {
      const database = await store.open(name);
      return Object.assign(Object.create(database) as typeof database, {
        get: database.get.bind(database),
        find: database.find.bind(database),
        async put(docs: Parameters<typeof database.put>[0]) {
          if (docs.some(({ id }) => id.startsWith('organisation:'))) {
            reached.resolve(undefined);
            await go.promise;
          }
          return database.put(docs);
        },
      });
    },
  };
}
