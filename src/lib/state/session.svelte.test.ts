import { beforeEach, expect, test } from 'vitest';
import type { Me } from '#shared/protocol/account.ts';
import { createApi } from '../api.ts';
import { Session } from './session.svelte.ts';

const ME: Me = {
  user: { id: 'u1', email: 'naledi@example.org', name: 'Naledi', role: 'agent' },
  organisation: { id: 'o1', name: 'Kgalagadi Water', country: 'ZA' },
};

const RIGHT = { email: 'naledi@example.org', password: 'correct-horse' };

/** A server that knows one account, and can be away. */
class Server {
  away = false;
  signedIn = false;
  calls: string[] = [];

  fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (this.away) throw new TypeError('Failed to fetch');
    const call = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`;
    this.calls.push(call);
    if (call === 'POST /api/auth/sign-in/email') {
      this.signedIn = init?.body === JSON.stringify(RIGHT);
      return Response.json({}, { status: this.signedIn ? 200 : 401 });
    }
    if (call === 'POST /api/auth/sign-out') this.signedIn = false;
    else if (call === 'GET /api/me' && this.signedIn) return Response.json(ME);
    else if (call === 'PATCH /api/organisation') return new Response(null, { status: 204 });
    else return Response.json({ error: { code: 'unauthorised', message: '' } }, { status: 401 });
    return Response.json({});
  };
}

beforeEach(() => localStorage.clear());

function start(server = new Server()) {
  return { server, session: new Session(createApi(server.fetch), localStorage) };
}

test('signing in is remembered by the device and told to listeners', async () => {
  const { server, session } = start();
  const heard: (Me | null)[] = [];
  session.onChange((me) => heard.push(me));
  expect((await session.signIn('naledi@example.org', 'correct-horse')).ok).toBe(true);
  expect(session.me).toEqual(ME);
  expect(heard).toEqual([ME]);
  server.away = true;
  expect(start(server).session.me).toEqual(ME);
});

test('a wrong password signs nobody in', async () => {
  const { session } = start();
  const answer = await session.signIn('naledi@example.org', 'wrong');
  expect(answer.ok ? null : answer.error.code).toBe('unauthorised');
  expect(session.me).toBeNull();
});

test('an expired session keeps who is signed in and asks to sign in again', async () => {
  const { server, session } = start();
  await session.signIn('naledi@example.org', 'correct-horse');
  server.signedIn = false;
  await session.refresh();
  expect(session.me).toEqual(ME);
  expect(session.expired).toBe(true);
  await session.signIn('naledi@example.org', 'correct-horse');
  expect(session.expired).toBe(false);
});

test('without a connection nothing changes', async () => {
  const { server, session } = start();
  await session.signIn('naledi@example.org', 'correct-horse');
  server.away = true;
  await session.refresh();
  expect(session.me).toEqual(ME);
  expect(session.expired).toBe(false);
});

test('a sign-out without a connection holds, and the server is told when it is back', async () => {
  const { server, session } = start();
  await session.signIn('naledi@example.org', 'correct-horse');
  server.away = true;
  await session.signOut();
  expect(session.me).toBeNull();

  server.away = false;
  const later = start(server).session;
  await later.refresh();
  expect(server.signedIn).toBe(false);
  expect(later.me).toBeNull();
});

test('a tab follows what another one did', async () => {
  const { server, session } = start();
  const other = start(server).session;
  await other.signIn('naledi@example.org', 'correct-horse');
  session.follow();
  expect(session.me).toEqual(ME);
  await other.signOut();
  session.follow();
  expect(session.me).toBeNull();
});

test('a change of the organisation is seen at once', async () => {
  const { session } = start();
  await session.signIn('naledi@example.org', 'correct-horse');
  await session.changeOrganisation({ country: 'BW' });
  expect(session.me?.organisation).toEqual({ ...ME.organisation, country: 'BW' });
});

test('what is stored in another form counts as nobody', () => {
  localStorage.setItem('contacts/me', '{"user":7}');
  expect(start().session.me).toBeNull();
  localStorage.setItem('contacts/me', '{');
  expect(start().session.me).toBeNull();
});
