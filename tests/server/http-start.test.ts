import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ADMIN, cookieOf } from '#tests/support/server.ts';

let dir: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'server-start-')), 'data');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(join(dir, '..'), { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  origin: string;
  /** What it has said so far, on both streams. */
  said: () => string;
}

/** Starts the real server on a free port and waits for its address, or for its end. */
async function start(
  env: Record<string, string> = {},
): Promise<Started & { ended: Promise<number> }> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  const ended = new Promise<number>((resolve) =>
    child.once('close', (code) => resolve(code ?? -1)),
  );
  const origin = await new Promise<string>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /^Contact List: (http:\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => resolve(''));
  });
  return { child, origin, said: () => said, ended };
}

const post = (origin: string, path: string, body: object) =>
  fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(body),
  });
const signIn = (origin: string, email: string, password: string) =>
  post(origin, '/api/auth/sign-in/email', { email, password });

test('the printed link makes the first admin; after a restart the session holds and no link is printed', async () => {
  const first = await start();
  await expect.poll(first.said).toMatch(/\/setup#/);
  const token = /\/setup#(\S+)/.exec(first.said())?.[1] ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const made = await post(first.origin, '/api/setup', { token, organisation: 'Helpers', ...ADMIN });
  expect(made.status).toBe(204);
  const cookie = cookieOf(made);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.said()).not.toContain(ADMIN.email);

  const second = await start();
  expect(second.said()).not.toContain('/setup#');
  const me = await fetch(`${second.origin}/api/me`, { headers: { cookie } });
  expect(await me.json()).toMatchObject({ user: { email: ADMIN.email, role: 'admin' } });
});

test('the data folder is for the server’s user alone', async () => {
  await start();
  expect(statSync(dir).mode & 0o777).toBe(0o700);
});

test('ADMIN_EMAIL and ADMIN_PASSWORD make the first admin and never change one', async () => {
  const env = {
    ADMIN_EMAIL: 'Boss@example.org',
    ADMIN_PASSWORD: 'a long password',
    ORG_NAME: 'Carers',
  };
  const first = await start(env);
  expect((await signIn(first.origin, 'boss@example.org', 'a long password')).status).toBe(200);
  expect(first.said()).not.toContain('/setup#');
  first.child.kill('SIGTERM');
  await first.ended;

  const second = await start({ ...env, ADMIN_PASSWORD: 'another password' });
  expect((await signIn(second.origin, 'boss@example.org', 'another password')).status).toBe(401);
  expect((await signIn(second.origin, 'boss@example.org', 'a long password')).status).toBe(200);
});

test('a taken port, a taken data folder and a wrong variable end the start with one clear line', async () => {
  const running = await start();
  const port = new URL(running.origin).port;
  const second = await start({ PORT: port, DATA_DIR: `${dir}-2` });
  expect(await second.ended).toBe(1);
  expect(second.said()).toBe(
    `Port ${port} is taken. Stop what uses it, or set PORT to another one.\n`,
  );
  const other = await start();
  expect(await other.ended).toBe(1);
  expect(other.said()).toMatch(/^Another server is running on .*\n$/);
  const wrong = await start({ PORT: 'http' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.said()).toBe('PORT is a whole number from 0 to 65535\n');
});

test('a server that is told to stop ends within seconds although a stream is open', async () => {
  const env = { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password };
  const { origin, child, ended } = await start(env);
  const cookie = cookieOf(await signIn(origin, ADMIN.email, ADMIN.password));
  const me = await fetch(`${origin}/api/me`, { headers: { cookie } });
  const { user, organisation } = (await me.json()) as Record<
    'user' | 'organisation',
    { id: string }
  >;
  const stream = await fetch(`${origin}/api/sync/live?org=${organisation.id}&user=${user.id}`, {
    headers: { cookie, 'x-contacts-protocol': '1' },
  });
  expect(stream.status).toBe(200);
  const told = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(performance.now() - told).toBeLessThan(4_000);
  await expect(stream.text()).rejects.toThrow();
});
