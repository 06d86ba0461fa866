import { expect, test } from 'vitest';
import { ADMIN, codeOf, cookieOf, ORIGIN, testServer } from '#tests/support/server.ts';

test('who signs in with the right password is told who they are', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  expect(await server.me(cookie)).toMatchObject({
    user: { email: ADMIN.email, name: ADMIN.name, role: 'admin' },
    organisation: { name: 'Helpers', country: 'ZA' },
  });
});

test('without a session there is 401', async () => {
  const server = await testServer();
  const answer = await server.request('/api/me');
  expect(answer.status).toBe(401);
  expect(await codeOf(answer)).toBe('unauthorised');
});
