import { expect, test } from 'vitest';
import { emailKey, tablesIn, Taken, type Row } from '#server/auth/adapter.ts';
import { createBetterAuth } from '#server/auth/better-auth.ts';
import { systemOf } from '#server/context.ts';
import { testServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const SEEDS = [1, 2, 3, 4, 5];
const BO = { email: 'bo@example.org', name: 'Bo', emailVerified: false, organisationId: 'one' };

async function onWorstStore(seed: number) {
  const { deps } = await testServer({ store: worstStore({ seed }), admin: false });
  const tables = tablesIn(() => systemOf(deps.store));
  const { internalAdapter, adapter } = await createBetterAuth(deps, tables).$context;
  const makeUser = () => internalAdapter.createUser(BO, { method: 'admin' });
  return { tables, internalAdapter, adapter, makeUser };
}

test.each(SEEDS)('of many who take one address at once exactly one gets it (%i)', async (seed) => {
  const { internalAdapter, makeUser } = await onWorstStore(seed);
  const results = await Promise.allSettled([makeUser(), makeUser(), makeUser(), makeUser()]);
  const made = results.filter((result) => result.status === 'fulfilled');
  expect(made).toHaveLength(1);
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Taken);
  const found = await internalAdapter.findUserByEmail('BO@example.org');
  expect(found?.user.id).toBe(made[0]?.value.id);
  expect(await internalAdapter.findUserById(made[0]!.value.id)).toMatchObject({ email: BO.email });
});

test.each(SEEDS)(
  'a user whose maker stopped after taking the address is completed (%i)',
  async (seed) => {
    const { tables, internalAdapter, makeUser } = await onWorstStore(seed);
    const row: Row = { ...BO, id: 'half-made' };
    await tables.emails.create(emailKey(BO.email), { userId: row.id, row });
    expect((await internalAdapter.findUserByEmail(BO.email))?.user.id).toBe('half-made');
    expect(await internalAdapter.findUserById('half-made')).toMatchObject({ name: 'Bo' });
    await expect(makeUser()).rejects.toBeInstanceOf(Taken);
  },
);

test.each(SEEDS)('an address whose user was forgotten can be taken, by one (%i)', async (seed) => {
  const { tables, makeUser } = await onWorstStore(seed);
  const first = await makeUser();
  await tables.user.change(first.id, (row) => row && { ...row, email: 'gone@removed.invalid' });
  const results = await Promise.allSettled([makeUser(), makeUser()]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test.each(SEEDS)('every session of a user ends, those made a moment ago too (%i)', async (seed) => {
  const { internalAdapter, makeUser } = await onWorstStore(seed);
  const { id } = await makeUser();
  const sessions = await Promise.all(
    Array.from({ length: 5 }, () => internalAdapter.createSession(id)),
  );
  expect(await internalAdapter.listSessions(id)).toHaveLength(5);
  for (const { token } of sessions)
    expect((await internalAdapter.findSession(token))?.session.token).toBe(token);
  await internalAdapter.deleteSession(sessions[0]!.token);
  expect(await internalAdapter.findSession(sessions[0]!.token)).toBeNull();
  await internalAdapter.deleteUserSessions(id);
  for (const { token } of sessions) expect(await internalAdapter.findSession(token)).toBeNull();
});

test('what would cost a scan, and a change of what a row is found by, is refused', async () => {
  const { adapter, internalAdapter, makeUser } = await onWorstStore(1);
  const { id } = await makeUser();
  const byName = { model: 'user', where: [{ field: 'name', value: 'Bo' }] };
  await expect(adapter.findOne(byName)).rejects.toThrow('no way to look up');
  await expect(internalAdapter.updateUser(id, { email: 'x@example.org' })).rejects.toThrow(
    'user.email cannot be changed',
  );
});
