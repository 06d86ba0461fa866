import { expect, test, vi } from 'vitest';
import { INVITATION_LIFE } from '#server/auth/invitations.ts';
import { createAuth } from '#server/auth/auth.ts';
import { systemOf } from '#server/context.ts';
import {
  ADMIN,
  codeOf,
  cookieOf,
  ORIGIN,
  SETUP_TOKEN,
  testServer,
  type TestServer,
} from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const DAY = 86_400_000;
const NEW = {
  organisation: 'Helpers',
  name: 'Ada',
  email: 'ada@example.org',
  password: 'long enough',
};

const setUp = (server: TestServer, change: object = {}) =>
  server.request('/api/setup', { body: { token: SETUP_TOKEN, ...NEW, ...change } });
const invite = async (server: TestServer, cookie: string, email: string, role = 'agent') => {
  const answer = await server.request('/api/invitations', { cookie, body: { email, role } });
  return (await answer.json()) as { id: string; url: string };
};
const accept = (server: TestServer, id: string, password = 'long enough') =>
  server.request('/api/invitations/accept', { body: { id, name: 'Bo', password } });
const users = async (server: TestServer, cookie: string) => {
  const answer = await server.request('/api/users', { cookie });
  const { users } = (await answer.json()) as {
    users: { id: string; email: string; role: string }[];
  };
  return users;
};

test('who signs in with the right password is told who they are', async () => {
  const server = await testServer();
  expect(await server.me(await server.signInAdmin())).toMatchObject({
    user: { email: ADMIN.email, name: ADMIN.name, role: 'admin' },
    organisation: { name: 'Helpers', country: 'ZA' },
  });
});

test.each([
  ['no cookie', {}],
  ['a cookie that nobody signed', { cookie: 'contacts.session_token=abc.def' }],
])('with %s there is 401', async (_name, options) => {
  const server = await testServer();
  const answer = await server.request('/api/me', options);
  expect(answer.status).toBe(401);
  expect(await codeOf(answer)).toBe('unauthorised');
});

test('a signed-out session is 401 at once', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  await server.request('/api/auth/sign-out', { cookie, body: {} });
  expect((await server.request('/api/me', { cookie })).status).toBe(401);
});

test('a wrong password, or an address that nobody has, is 401 in the same words', async () => {
  const server = await testServer();
  const tries = [
    { email: ADMIN.email, password: 'not the password' },
    { email: 'nobody@example.org', password: ADMIN.password },
  ].map((body) => server.request('/api/auth/sign-in/email', { body }));
  const answers = await Promise.all(tries);
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  expect(await answers[0]!.text()).toBe(await answers[1]!.text());
});

test.each([
  '/api/auth/sign-up/email',
  '/api/auth/get-session',
  '/api/auth/list-sessions',
  '/api/auth/update-user',
  '/api/auth/delete-user',
  '/api/auth/admin/list-users',
  '/api/auth/organization/create',
])('%s is not open', async (path) => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  for (const options of [{ cookie }, { cookie, body: {} }])
    expect((await server.request(path, options)).status).toBe(404);
});

test('a session lasts 90 days of use, and its cookie is renewed on the way', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22) });
  try {
    const server = await testServer();
    const cookie = await server.signInAdmin();
    vi.setSystemTime(Date.now() + 60 * DAY);
    const answer = await server.request('/api/me', { cookie });
    expect(answer.headers.getSetCookie().join()).toMatch(/Max-Age=7776000.*HttpOnly.*SameSite=Lax/);
    vi.setSystemTime(Date.now() + 60 * DAY);
    expect((await server.request('/api/me', { cookie })).status).toBe(200);
    vi.setSystemTime(Date.now() + 91 * DAY);
    expect((await server.request('/api/me', { cookie })).status).toBe(401);
  } finally {
    vi.useRealTimers();
  }
});

test('the cookie is Secure exactly when the origin is https', async () => {
  const cookieAt = async (origin: string) => {
    const server = await testServer({ config: { origin } });
    const body = { email: ADMIN.email, password: ADMIN.password };
    const answer = await server.request('/api/auth/sign-in/email', { body });
    return answer.headers.getSetCookie().join();
  };
  expect(await cookieAt('https://contacts.example.org')).toContain('Secure');
  expect(await cookieAt(ORIGIN)).not.toContain('Secure');
});

test('a changed password signs in, the old one does not, and other sessions end', async () => {
  const server = await testServer();
  const other = await server.signInAdmin();
  const cookie = await server.signInAdmin();
  const change = (newPassword: string) =>
    server.request('/api/auth/change-password', {
      cookie,
      body: { currentPassword: ADMIN.password, newPassword, revokeOtherSessions: true },
    });
  expect((await change('too short')).status).toBe(400);
  const answer = await change('a new long password');
  expect(answer.status).toBe(200);
  expect((await server.request('/api/me', { cookie: cookieOf(answer) })).status).toBe(200);
  expect((await server.request('/api/me', { cookie: other })).status).toBe(401);
  await expect(server.signInAdmin()).rejects.toThrow('401');
  await server.signIn(ADMIN.email, 'a new long password');
});

test('no session token and no password stands in the store', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!;
  const { docs } = await (await systemOf(server.deps.store)).changes(null, 1_000);
  const stored = JSON.stringify(docs);
  expect(stored).toContain(ADMIN.email);
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(ADMIN.password);
});

// Set-up

test('the set-up link makes the organisation and its admin, signs in, and works once', async () => {
  const server = await testServer({ admin: false });
  expect(await (await server.request('/api/setup')).json()).toEqual({ needed: true });
  const answer = await setUp(server);
  expect(answer.status).toBe(204);
  expect(await server.me(cookieOf(answer))).toMatchObject({
    user: { email: NEW.email, role: 'admin' },
    organisation: { name: NEW.organisation },
  });
  expect(await (await server.request('/api/setup')).json()).toEqual({ needed: false });
  expect((await setUp(server, { email: 'second@example.org' })).status).toBe(409);
});

test('another token than the printed one makes nobody', async () => {
  const server = await testServer({ admin: false });
  expect((await setUp(server, { token: 'guess' })).status).toBe(403);
  expect(await (await server.request('/api/setup')).json()).toEqual({ needed: true });
});

test.each([
  ['email', { email: 'nobody' }],
  ['password', { password: 'short' }],
  ['organisation', { organisation: ' ' }],
  ['name', { name: undefined }],
  ['extra', { extra: 1 }],
])('a set-up with a wrong %s names it', async (field, change) => {
  const server = await testServer({ admin: false });
  const answer = await setUp(server, change);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 'bad_field', field } });
});

test.each([1, 2, 3])(
  'of two set-ups at once exactly one wins, on the worst store (%i)',
  async (seed) => {
    const server = await testServer({ admin: false, store: worstStore({ seed }) });
    const emails = ['one@example.org', 'two@example.org'];
    const answers = await Promise.all(emails.map((email) => setUp(server, { email })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const winner = answers.findIndex(({ status }) => status === 204);
    const cookie = cookieOf(answers[winner]!);
    expect((await users(server, cookie)).map(({ email }) => email)).toEqual([emails[winner]]);
    const loser = { email: emails[1 - winner]!, password: NEW.password };
    expect((await server.request('/api/auth/sign-in/email', { body: loser })).status).toBe(401);
  },
);

// Invitations

test('an invitation shows who it is for, makes a member, and is used up', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const { id, url } = await invite(server, cookie, 'Bo@Example.org', 'agent');
  expect(url).toBe(`${ORIGIN}/invitation#${id}`);

  const look = await server.request('/api/invitations/look', { body: { id } });
  expect(await look.json()).toEqual({ email: 'bo@example.org', organisation: 'Helpers' });
  const answer = await accept(server, id);
  expect(answer.status).toBe(204);
  expect((await server.me(cookieOf(answer))).user).toMatchObject({
    email: 'bo@example.org',
    role: 'agent',
  });
  expect((await accept(server, id)).status).toBe(404);
  expect((await users(server, cookie)).map(({ email }) => email).sort()).toEqual([
    ADMIN.email,
    'bo@example.org',
  ]);
});

test('an invitation ends after seven days', async () => {
  let now = Date.now();
  const server = await testServer({ now: () => now });
  const cookie = await server.signInAdmin();
  const { id } = await invite(server, cookie, 'bo@example.org');
  now += INVITATION_LIFE;
  expect((await server.request('/api/invitations/look', { body: { id } })).status).toBe(404);
  expect((await accept(server, id)).status).toBe(404);
  const open = await server.request('/api/invitations', { cookie });
  expect(await open.json()).toEqual({ invitations: [] });
});

test('an invitation that was taken back makes nobody', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const { id } = await invite(server, cookie, 'bo@example.org');
  const open: unknown = await (await server.request('/api/invitations', { cookie })).json();
  expect(open).toMatchObject({ invitations: [{ id, email: 'bo@example.org', role: 'agent' }] });
  const path = `/api/invitations/${id}`;
  expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(204);
  expect((await accept(server, id)).status).toBe(404);
});

test('who is removed comes back by no invitation of before, neither used nor unused', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const before = await invite(server, admin, 'bo@example.org', 'admin');
  const other = await invite(server, admin, 'cy@example.org');
  const { id } = await invite(server, admin, 'bo@example.org');
  const user = (await server.me(cookieOf(await accept(server, id)))).user;
  await server.request(`/api/users/${user.id}`, { method: 'DELETE', cookie: admin });
  for (const old of [before.id, id]) expect((await accept(server, old)).status).toBe(404);
  expect((await accept(server, other.id)).status).toBe(204);
});

test('an invitation that is over does not keep its address', async () => {
  let now = Date.now();
  const server = await testServer({ now: () => now });
  const admin = await server.signInAdmin();
  await invite(server, admin, 'bo@example.org');
  now += INVITATION_LIFE;
  await invite(server, admin, 'cy@example.org');
  const { docs } = await (await systemOf(server.deps.store)).changes(null, 1_000);
  expect(JSON.stringify(docs)).toContain('cy@example.org');
  expect(JSON.stringify(docs)).not.toContain('bo@example.org');
});

test('nobody is invited who has an account, and nobody accepts with one', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const { id } = await invite(server, cookie, 'bo@example.org');
  await server.addUser('bo@example.org');
  expect((await accept(server, id)).status).toBe(409);
  const again = await server.request('/api/invitations', {
    cookie,
    body: { email: 'bo@example.org', role: 'admin' },
  });
  expect(again.status).toBe(409);
});

test.each([1, 2, 3, 4])(
  'of two who take one address at once one wins, on the worst store (%i)',
  async (seed) => {
    const server = await testServer({ store: worstStore({ seed }) });
    const auth = createAuth(server.deps);
    const person = { email: 'bo@example.org', name: 'Bo', password: 'long enough' };
    const results = await Promise.allSettled(
      ['one', 'two', 'three'].map(async (id) => {
        const userId = await auth.users.create(person, id);
        return auth.organisations.create(id, id, userId);
      }),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await server.me(await server.signIn(person.email, person.password))).user.email).toBe(
      person.email,
    );
  },
);

test('an account that was left half made is completed by an invitation a minute later', async () => {
  let now = Date.now();
  const server = await testServer({ now: () => now });
  const auth = createAuth(server.deps);
  const person = { email: 'bo@example.org', name: 'Bo', password: 'never told anybody' };
  await auth.users.create(person, 'an organisation that never was');
  const { id } = await invite(server, await server.signInAdmin(), person.email);
  expect((await accept(server, id, 'the right password')).status).toBe(409);
  now += 61_000;
  const answer = await accept(server, id, 'the right password');
  expect((await server.me(cookieOf(answer))).organisation.name).toBe('Helpers');
  await server.signIn(person.email, 'the right password');
});

// Users and roles

test('a removed user is no member at once, cannot sign in, and can be invited again', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const cookie = await server.addUser('bo@example.org');
  const { id } = (await server.me(cookie)).user;

  const removed = await server.request(`/api/users/${id}`, { method: 'DELETE', cookie: admin });
  expect(removed.status).toBe(204);
  const answer = await server.request('/api/me', { cookie });
  expect(answer.status).toBe(403);
  expect(await codeOf(answer)).toBe('not_a_member');
  const body = { email: 'bo@example.org', password: ADMIN.password };
  expect((await server.request('/api/auth/sign-in/email', { body })).status).toBe(401);
  const { docs } = await (await systemOf(server.deps.store)).changes(null, 1_000);
  expect(JSON.stringify(docs)).not.toContain('bo@example.org');

  const again = await server.me(await server.addUser('bo@example.org', 'admin'));
  expect(again.user).toMatchObject({ email: 'bo@example.org', role: 'admin' });
  expect(again.user.id).not.toBe(id);
  expect((await server.request('/api/me', { cookie })).status).toBe(403);
});

test('a role changes at once', async () => {
  const server = await testServer();
  const admin = await server.signInAdmin();
  const cookie = await server.addUser('bo@example.org');
  const { id } = (await server.me(cookie)).user;
  const answer = await server.request(`/api/users/${id}`, {
    method: 'PATCH',
    cookie: admin,
    body: { role: 'admin' },
  });
  expect(answer.status).toBe(204);
  expect((await server.me(cookie)).user.role).toBe('admin');
});

test('the last admin stays, also when two remove each other at once on the worst store', async () => {
  const server = await testServer({ store: worstStore({ seed: 5 }) });
  const one = await server.signInAdmin();
  const oneId = (await server.me(one)).user.id;
  const remove = (id: string, cookie: string) =>
    server.request(`/api/users/${id}`, { method: 'DELETE', cookie });
  expect((await remove(oneId, one)).status).toBe(409);
  const demoted = await server.request(`/api/users/${oneId}`, {
    method: 'PATCH',
    cookie: one,
    body: { role: 'agent' },
  });
  expect(demoted.status).toBe(409);

  const two = await server.addUser('two@example.org', 'admin');
  const twoId = (await server.me(two)).user.id;
  const answers = await Promise.all([remove(twoId, one), remove(oneId, two)]);
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'there is no user of the id %s, whatever objects inherit',
  async (id) => {
    const server = await testServer();
    const cookie = await server.signInAdmin();
    const path = `/api/users/${id}`;
    const promoted = { method: 'PATCH', cookie, body: { role: 'admin' } };
    expect((await server.request(path, promoted)).status).toBe(404);
    expect((await server.request(path, { method: 'DELETE', cookie })).status).toBe(404);
  },
);

test('an agent gets 403 from what is for admins', async () => {
  const server = await testServer();
  const cookie = await server.addUser('bo@example.org');
  const { id } = (await server.me(cookie)).user;
  const calls = [
    ['GET', '/api/users'],
    ['PATCH', `/api/users/${id}`, { role: 'admin' }],
    ['DELETE', `/api/users/${id}`],
    ['GET', '/api/invitations'],
    ['POST', '/api/invitations', { email: 'x@example.org', role: 'admin' }],
    ['DELETE', `/api/invitations/${id}`],
    ['PATCH', '/api/organisation', { name: 'Mine' }],
  ] as const;
  for (const [method, path, body] of calls) {
    const answer = await server.request(path, { method, cookie, ...(body && { body }) });
    expect([path, answer.status, await codeOf(answer)]).toEqual([path, 403, 'forbidden']);
    expect((await server.request(path, { method, ...(body && { body }) })).status).toBe(401);
  }
});

test('an admin neither sees nor touches another organisation', async () => {
  const server = await testServer();
  const mine = await server.signInAdmin();
  const agent = (await server.me(await server.addUser('bo@example.org'))).user.id;
  const { id } = await invite(server, mine, 'cy@example.org');
  const other = await server.addOrganisation('Others', 'other@example.org');

  expect((await users(server, other)).map(({ email }) => email)).toEqual(['other@example.org']);
  expect(await (await server.request('/api/invitations', { cookie: other })).json()).toEqual({
    invitations: [],
  });
  const calls = [
    ['PATCH', `/api/users/${agent}`, { role: 'admin' }],
    ['DELETE', `/api/users/${agent}`],
    ['DELETE', `/api/invitations/${id}`],
  ] as const;
  for (const [method, path, body] of calls)
    expect(
      (await server.request(path, { method, cookie: other, ...(body && { body }) })).status,
    ).toBe(404);
  expect((await users(server, mine)).find((user) => user.id === agent)?.role).toBe('agent');
});

test('an admin changes name and country of the organisation; a country must exist', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const change = (body: object) =>
    server.request('/api/organisation', { method: 'PATCH', cookie, body });
  expect((await change({ name: 'Carers', country: 'ke' })).status).toBe(204);
  expect((await server.me(cookie)).organisation).toMatchObject({ name: 'Carers', country: 'KE' });
  const wrong = await change({ country: 'XX' });
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({ error: { code: 'bad_field', field: 'country' } });
});

test('the whole life of an account works on the worst store', async () => {
  for (const seed of [11, 12, 13]) {
    const server = await testServer({ store: worstStore({ seed }) });
    const admin = await server.signInAdmin();
    const { id } = await invite(server, admin, 'bo@example.org');
    const cookie = cookieOf(await accept(server, id));
    const userId = (await server.me(cookie)).user.id;
    await server.request(`/api/users/${userId}`, { method: 'DELETE', cookie: admin });
    expect((await server.request('/api/me', { cookie })).status).toBe(403);
    await server.request('/api/auth/sign-out', { cookie: admin, body: {} });
    expect((await server.request('/api/me', { cookie: admin })).status).toBe(401);
  }
});
