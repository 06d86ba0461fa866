import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { ErrorBody } from '#shared/protocol/errors.ts';
import { couchAt, realCouchUrl, startHttpCouch, type HttpCouch } from '#tests/support/couch.ts';
import { startCouchProxy, type CouchProxy, type Fate } from '#tests/support/couch-proxy.ts';
import { ADMIN } from '#tests/support/server.ts';
import { temporaryFolder } from '#tests/support/temporary.ts';

const real = realCouchUrl();
let http: HttpCouch | null = null;
beforeAll(async () => {
  if (real === null) http = await startHttpCouch();
});
afterAll(() => http?.close());

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the real server on a store behind the proxy. `told`: the lines of its log that are for an operator. */
async function start(proxy: CouchProxy) {
  const couch = couchAt(real ?? http!.url);
  const port = await freePort();
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATA_DIR: temporaryFolder(),
      COUCHDB_URL: proxy.url,
      COUCHDB_PREFIX: couch.prefix,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await once(child, 'close');
    await couch.close();
    await proxy.close();
  });
  const lines = () =>
    log
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, string>);
  return {
    origin: `http://127.0.0.1:${port}`,
    said: () => said,
    log: () => log,
    told: () => lines().filter(({ level, event }) => level === 'error' || event === 'store_back'),
  };
}

const answer = (status: number, body: unknown): Fate => ({ status, body: JSON.stringify(body) });

const FAULTS: [string, Fate | 'away', RegExp][] = [
  ['that is away', 'away', /cannot be reached: is it running, .*COUCHDB_URL.*ECONNREFUSED/],
  [
    'that refuses the password',
    answer(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' }),
    /the user or the password in COUCHDB_URL/,
  ],
  [
    'of which a proxy shows a page',
    { status: 200, body: '<html>Welcome</html>', type: 'text/html' },
    /COUCHDB_URL leads elsewhere, or a proxy answers/,
  ],
  [
    'that is too old',
    answer(200, { couchdb: 'Welcome', version: '2.3.1' }),
    /older than CouchDB 3, which this server needs. \(2\.3\.1\)/,
  ],
];

test.each(FAULTS)(
  'On a CouchDB %s the server listens, answers 503, says why in one line, and goes on by itself',
  async (_name, fate, says) => {
    const proxy = await startCouchProxy(real ?? http!.url);
    if (fate === 'away') await proxy.away();
    else proxy.fate = () => fate;
    const { origin, said, log, told } = await start(proxy);
    await expect.poll(told, { timeout: 15_000 }).toHaveLength(1);
    expect(told()).toMatchObject([{ event: 'store_away' }]);
    expect(told()[0]?.['message']).toMatch(says);

    const refusals = await Promise.all([
      fetch(`${origin}/api/health`),
      fetch(`${origin}/api/handoffs`, { method: 'POST' }),
      fetch(origin),
    ]);
    for (const refused of refusals) {
      expect(refused.status).toBe(503);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(((await refused.json()) as ErrorBody).error.code).toBe('unavailable');
    }
    expect(told()).toHaveLength(1);
    expect(said()).toBe('');

    if (fate === 'away') await proxy.back();
    else proxy.fate = () => 'pass';
    // A password that was refused twice by now is not tried again for a while: see couch-faults.test.ts.
    const isUp = async () => (await fetch(`${origin}/api/health`)).status === 200;
    await expect.poll(isUp, { timeout: 110_000 }).toBe(true);
    await expect.poll(said).toMatch(/^Contact List: /);
    const { email, password } = ADMIN;
    const signedIn = await fetch(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password }),
    });
    expect(signedIn.status).toBe(200);
    expect(log() + said()).not.toContain(new URL(proxy.url).password);
    expect(log()).not.toContain('admin:');
  },
  150_000,
);
