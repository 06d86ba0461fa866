import { expect, test } from 'vitest';
import { createFailureLimit, MOST_FAILURES } from '#server/auth/failure-limit.ts';
import { createApp } from '#server/app.ts';
import { systemOf } from '#server/context.ts';
import { rateLimit } from '#server/middleware/rate-limit.ts';
import { LARGEST_PUSH } from '#shared/protocol/sync.ts';
import {
  ADMIN,
  codeOf,
  cookieOf,
  ORIGIN,
  testServer,
  type TestServer,
} from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const MINUTE = 60_000;

const fail = (server: TestServer, email = ADMIN.email, address = '192.0.2.1') =>
  server.request('/api/auth/sign-in/email', {
    body: { email, password: 'not the password' },
    headers: { 'x-forwarded-for': address },
  });
const succeed = (server: TestServer, address = '192.0.2.1') =>
  server.request('/api/auth/sign-in/email', {
    body: { email: ADMIN.email, password: ADMIN.password },
    headers: { 'x-forwarded-for': address },
  });
const behindProxy = { config: { trustProxy: true } };

test('after five failures the sixth try for one account from one address is 429, until a minute is over', async () => {
  let now = Date.UTC(2026, 10, 22);
  const server = await testServer({ ...behindProxy, now: () => now });
  for (let i = 0; i < MOST_FAILURES.pair; i++) expect((await fail(server)).status).toBe(401);
  now += 20_000;
  const refused = await succeed(server);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('40');
  expect(await codeOf(refused)).toBe('too_many');
  expect((await fail(server, ' ADMIN@example.org')).status).toBe(429);

  expect((await succeed(server, '192.0.2.2')).status).toBe(200);
  expect((await fail(server, 'nobody@example.org')).status).toBe(401);
  now += 40_000;
  expect((await succeed(server)).status).toBe(200);
});

test('a password is not guessed by changing it either', async () => {
  const server = await testServer(behindProxy);
  const cookie = cookieOf(await succeed(server));
  const change = (currentPassword: string) =>
    server.request('/api/auth/change-password', {
      cookie,
      body: { currentPassword, newPassword: 'a new long password' },
      headers: { 'x-forwarded-for': '192.0.2.1' },
    });
  for (let i = 0; i < MOST_FAILURES.pair; i++)
    expect((await change('not the password')).status).toBe(400);
  expect((await change(ADMIN.password)).status).toBe(429);
  expect((await fail(server)).status).toBe(429);
});

test.each([
  ['the addresses of one IPv6 network', (i: number) => `2001:db8:1:2:${i}::1`],
  ['the ports that a proxy tells', (i: number) => `192.0.2.1:${50_000 + i}`],
  ['the ports and brackets that a proxy tells', (i: number) => `[2001:db8::1]:${50_000 + i}`],
  ['the two forms of an IPv4 address', (i: number) => `${i % 2 ? '::ffff:' : ''}192.0.2.1`],
])('%s count as one', async (_, address) => {
  const server = await testServer(behindProxy);
  for (let i = 0; i < MOST_FAILURES.pair; i++)
    expect((await fail(server, ADMIN.email, address(i))).status).toBe(401);
  expect((await fail(server, ADMIN.email, address(7))).status).toBe(429);
  expect((await fail(server, ADMIN.email, '2001:db8:1:3::1')).status).toBe(401);
});

test('sign-ins that succeed are not counted', async () => {
  const server = await testServer(behindProxy);
  for (let i = 0; i < MOST_FAILURES.pair + 2; i++) expect((await succeed(server)).status).toBe(200);
});

test('of many guesses at once five are looked at', async () => {
  const server = await testServer(behindProxy);
  const answers = await Promise.all(Array.from({ length: 20 }, () => fail(server)));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(MOST_FAILURES.pair);
  expect(statuses.filter((status) => status === 429)).toHaveLength(15);
});

test('two servers on one store count together, also on the worst one', async () => {
  const server = await testServer({ ...behindProxy, store: worstStore({ seed: 3 }) });
  const second = { ...server, app: createApp(server.deps) };
  const asked = await Promise.all(
    Array.from({ length: 12 }, async (_, i) =>
      (i % 2 === 0 ? server : second).app.request(`${ORIGIN}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1' },
        body: JSON.stringify({ email: ADMIN.email, password: 'not the password' }),
      }),
    ),
  );
  const looked = asked.filter(({ status }) => status === 401);
  expect(looked.length).toBeLessThanOrEqual(MOST_FAILURES.pair);
  expect(asked.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(7);
});

// Seeds with which two servers once wrote the same count.
test.each([17, 20, 37, 53, 65, 78, 80])(
  'of many guesses at once at three servers five at most are looked at, on the worst store (seed %i)',
  async (seed) => {
    const { deps } = await testServer({ store: worstStore({ seed }), admin: false });
    const limits = [1, 2, 3].map(() => createFailureLimit(deps));
    let looked = 0;
    const attempts = Array.from({ length: 12 }, async (_, i) =>
      limits[i % 3]!('somebody', '192.0.2.1', async () => {
        looked += 1;
        return { failed: true, answer: new Response() };
      }),
    );
    await Promise.allSettled(attempts);
    expect(looked).toBeLessThanOrEqual(MOST_FAILURES.pair);
  },
);

test('after a hundred failures an address is refused whatever the account; others are not', async () => {
  let now = Date.UTC(2026, 10, 22);
  const { deps } = await testServer({ now: () => now });
  const limit = createFailureLimit(deps);
  const attempt = (account: string, address: string, failed = true) =>
    limit(account, address, async () => ({ failed, answer: new Response() }));
  const results = await Promise.allSettled(
    Array.from({ length: MOST_FAILURES.address + 10 }, (_, i) => attempt(`user${i}`, '192.0.2.1')),
  );
  const looked = results.filter(({ status }) => status === 'fulfilled');
  expect(looked).toHaveLength(MOST_FAILURES.address);
  await expect(attempt('somebody', '192.0.2.1', false)).rejects.toMatchObject({
    code: 'too_many',
    retryAfter: 60,
  });
  await attempt('somebody', '192.0.2.2', false);
  now += MINUTE;
  await attempt('somebody', '192.0.2.1', false);
});

test('counts that are over leave the store', async () => {
  let now = Date.UTC(2026, 10, 22);
  const { deps } = await testServer({ now: () => now });
  const limit = createFailureLimit(deps);
  const kept = async () => {
    const { docs } = await (await systemOf(deps.store)).changes(null, 1_000);
    return docs.filter(({ id }) => id.startsWith('failures:')).length;
  };
  const failed = async () => ({ failed: true, answer: new Response() });
  for (let i = 0; i < 8; i++) await limit(`user${i}`, '192.0.2.1', failed);
  expect(await kept()).toBe(9);
  now += MINUTE;
  await limit('somebody', '192.0.2.9', failed);
  expect(await kept()).toBe(2);
});

test('what a client puts before the address of the proxy does not count', async () => {
  const server = await testServer(behindProxy);
  for (let i = 0; i < MOST_FAILURES.pair; i++)
    await fail(server, ADMIN.email, `203.0.113.${i}, 192.0.2.1`);
  expect((await fail(server, ADMIN.email, '203.0.113.9, 192.0.2.1')).status).toBe(429);
});

test('without TRUST_PROXY the header does not count', async () => {
  const server = await testServer();
  for (let i = 0; i < MOST_FAILURES.pair; i++) await fail(server, ADMIN.email, `192.0.2.${i}`);
  expect((await fail(server, ADMIN.email, '192.0.2.99')).status).toBe(429);
});

test('a limit by key lets so many through a minute, and says when to come again', () => {
  let now = 0;
  const count = rateLimit(() => now, 3);
  for (let i = 0; i < 3; i++) count('a');
  now = 45_000;
  expect(() => count('a')).toThrow(expect.objectContaining({ code: 'too_many', retryAfter: 15 }));
  count('b');
  now = MINUTE;
  count('a');
});

test('a limit of 0 is none', () => {
  const count = rateLimit(() => 0, 0);
  for (let i = 0; i < 100; i++) count('a');
});

test.each([
  ['a body', '/api/setup', 1024 * 1024],
  ['a push', '/api/sync/push', LARGEST_PUSH],
])('%s above its limit is 413, whether or not it tells its length', async (_name, path, most) => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const text = JSON.stringify({ filler: 'x'.repeat(most) });
  const stream = () => new Blob([text]).stream();
  for (const [body, headers] of [
    [text, { 'content-length': String(text.length) }],
    [stream(), {}],
  ] as const) {
    const answer = await server.app.request(ORIGIN + path, {
      method: 'POST',
      headers: { origin: ORIGIN, cookie, 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(await codeOf(answer)).toBe('too_large');
  }
});

test('a push just below its limit is not refused for its size', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const text = JSON.stringify({ filler: 'x'.repeat(LARGEST_PUSH - 100) });
  const answer = await server.request('/api/sync/push', { cookie, body: text });
  expect(answer.status).not.toBe(413);
});
