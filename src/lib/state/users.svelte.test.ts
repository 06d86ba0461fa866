import { expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { Users } from './users.svelte.ts';

const AGENT = { id: 'u2', email: 'sipho@example.org', name: 'Sipho', role: 'agent' };

function start() {
  const calls: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const call = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`;
    calls.push(call);
    if (call === 'GET /api/users') return Response.json({ users: [AGENT] });
    if (call === 'GET /api/invitations') return Response.json({ invitations: [] });
    if (call === 'POST /api/invitations')
      return Response.json(
        { id: 'i1', url: 'https://c.example.org/invitation#i1' },
        { status: 201 },
      );
    return new Response(null, { status: 204 });
  };
  return { users: new Users(createApi(fetch)), calls };
}

test('an invitation gives a link and stands among the open ones until it is taken back', async () => {
  const { users } = start();
  await users.refresh();
  const link = await users.invite('lerato@example.org', 'agent');
  expect(link).toEqual({ ok: true, value: 'https://c.example.org/invitation#i1' });
  expect(users.invitations.map(({ email }) => email)).toEqual(['lerato@example.org']);
  await users.takeBack('i1');
  expect(users.invitations).toEqual([]);
});

test('a change of role and a removal are seen at once', async () => {
  const { users } = start();
  await users.refresh();
  await users.setRole('u2', 'admin');
  expect(users.members?.[0]?.role).toBe('admin');
  await users.remove('u2');
  expect(users.members).toEqual([]);
});
