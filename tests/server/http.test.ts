import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { errorCode } from '#shared/protocol/errors.ts';
import { ADMIN, codeOf, ORIGIN, testServer } from '#tests/support/server.ts';
import { worstStore } from '#tests/support/worst-store.ts';

/** The output of a build, small. */
function builtApp(): string {
  const dir = mkdtempSync(join(tmpdir(), 'built-app-'));
  const files = {
    'index.html': '<!doctype html><title>Contact List</title>',
    'service-worker.js': 'self;',
    '_app/immutable/entry.abc.js': 'export {};',
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
    writeFileSync(join(dir, `${path}.br`), brotliCompressSync(text));
  }
  return dir;
}

test('health tells status and version, and 503 with Retry-After while the store is away', async () => {
  const store = worstStore({ seed: 1, calm: true });
  const server = await testServer({ store });
  const answer = await server.request('/api/health');
  const { status, version } = (await answer.json()) as Record<string, string>;
  expect(status).toBe('ok');
  expect(version).toMatch(/^\d+\.\d+/);
  store.setAway(true);
  const away = await server.request('/api/health');
  expect(away.status).toBe(503);
  expect(await codeOf(away)).toBe('unavailable');
  expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('while the store is away signing in and a session are 503, not 401', async () => {
  const store = worstStore({ seed: 1, calm: true });
  const server = await testServer({ store });
  const cookie = await server.signInAdmin();
  store.setAway(true);
  const body = { email: ADMIN.email, password: ADMIN.password };
  expect((await server.request('/api/auth/sign-in/email', { body })).status).toBe(503);
  expect((await server.request('/api/me', { cookie })).status).toBe(503);
  store.setAway(false);
  expect((await server.request('/api/me', { cookie })).status).toBe(200);
});

test.each(['/api/nothing', '/api/health/x', '/nowhere'])(
  '%s is 404 in the one shape',
  async (path) => {
    const server = await testServer();
    const answer = await server.request(path);
    expect(answer.status).toBe(404);
    expect(await codeOf(answer)).toBe('not_found');
  },
);

test.each([
  ['broken JSON', '{"email": ', 'application/json', 'bad_json'],
  ['no JSON', 'email=a', 'application/x-www-form-urlencoded', 'bad_json'],
  ['another shape', '[]', 'application/json', 'bad_field'],
])('%s is 400', async (_name, body, type, code) => {
  const server = await testServer();
  const headers = { 'content-type': type };
  const setup = await server.request('/api/setup', { body, headers });
  expect([setup.status, await codeOf(setup)]).toEqual([400, code]);
  const signIn = await server.request('/api/auth/sign-in/email', { body, headers });
  expect(signIn.status).toBe(400);
});

test('a change with a cookie from another site, or from nowhere, is 403', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const change = (origin?: string) =>
    server.app.request(`${ORIGIN}/api/organisation`, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json', ...(origin && { origin }) },
      body: JSON.stringify({ name: 'Evil' }),
    });
  for (const origin of ['https://evil.example', 'null', undefined])
    expect((await change(origin)).status).toBe(403);
  expect((await server.me(cookie)).organisation.name).toBe('Helpers');
  expect((await change(ORIGIN)).status).toBe(204);
});

test('the app may be opened by another host than the configured one, and behind a proxy with TLS', async () => {
  const server = await testServer({ config: { origin: 'https://contacts.example.org' } });
  const signIn = (url: string, origin: string, cookie = '') =>
    server.app.request(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin, cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ email: ADMIN.email, password: ADMIN.password }),
    });
  const inside = 'http://127.0.0.1:3000';
  expect((await signIn(inside, 'https://contacts.example.org', 'a=b')).status).toBe(200);
  expect((await signIn('http://192.168.1.5:3000', 'http://192.168.1.5:3000', 'a=b')).status).toBe(
    200,
  );
  expect((await signIn(inside, 'https://evil.example', 'a=b')).status).toBe(403);
});

test('every answer carries the headers that harden a browser; HSTS only over https', async () => {
  const server = await testServer();
  for (const path of ['/api/health', '/api/nothing', '/api/docs']) {
    const { headers } = await server.request(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
  const secure = await testServer({ config: { origin: 'https://contacts.example.org' } });
  const { headers } = await secure.request('/api/health');
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
});

test('answers of the API are not kept by any cache', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  for (const path of ['/api/me', '/api/nothing', '/api/users'])
    expect((await server.request(path, { cookie })).headers.get('cache-control')).toBe('no-store');
});

test('the log holds route patterns and no address, name, id or token', async () => {
  const server = await testServer();
  const cookie = await server.signInAdmin();
  const { id } = (await server.me(cookie)).user;
  await server.request(`/api/users/${id}?search=somebody`, { method: 'DELETE', cookie });
  await server.request('/api/contacts/11111111-1111-4111-8111-111111111111', { cookie });
  await server.request('/api/auth/sign-in/email', {
    body: { email: ADMIN.email, password: 'not the password' },
  });
  const text = JSON.stringify(server.logged);
  expect(text).toContain('/api/users/:id');
  expect(text).toContain('/api/contacts/:id');
  for (const secret of [id, 'somebody', ADMIN.email, ADMIN.name, '11111111', cookie])
    expect(text).not.toContain(secret);
  expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
});

test('what goes wrong inside is 500 without its words, and an error in the log', async () => {
  const broken = worstStore({ seed: 1, calm: true });
  const server = await testServer({ store: broken });
  const cookie = await server.signInAdmin();
  broken.open = () => Promise.reject(new TypeError('secret of ann@example.org'));
  const answer = await server.request('/api/health', { cookie });
  expect(answer.status).toBe(500);
  expect(errorCode(await answer.clone().json())).toBe('internal');
  expect(await answer.text()).not.toContain('secret');
  const errors = server.logged.filter(({ level }) => level === 'error');
  expect(errors).toMatchObject([{ event: 'failed', fields: { error: 'TypeError' } }]);
  expect(JSON.stringify(server.logged)).not.toContain('ann@');
});

test('the description of the API names every route, its bodies and its errors', async () => {
  const server = await testServer();
  const answer = await server.request('/api/openapi.json', {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  const unzipped = answer.body!.pipeThrough(new DecompressionStream('gzip'));
  const api = (await new Response(unzipped).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { requestBody?: object; responses: object }>>;
    components: { schemas: Record<string, object> };
  };
  expect(api.openapi).toMatch(/^3\.1/);
  const routes = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  for (const route of [
    'get /api/health',
    'get /api/me',
    'post /api/setup',
    'patch /api/users/{id}',
    'post /api/invitations/accept',
    'post /api/contacts/search',
    'patch /api/contacts/{id}',
    'post /api/sync/push',
  ])
    expect(routes).toContain(route);
  const add = api.paths['/api/contacts']?.['post'];
  expect(JSON.stringify(add?.requestBody)).toContain('ContactInput');
  expect(Object.keys(add?.responses ?? {})).toEqual(expect.arrayContaining(['201', '400', '401']));
  expect(Object.keys(api.components.schemas)).toEqual(
    expect.arrayContaining(['Contact', 'ContactInput', 'Error']),
  );
});

test('the page of the documentation runs no inline script and finds its files', async () => {
  const server = await testServer();
  const page = await server.request('/api/docs');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  const html = await page.text();
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files).toHaveLength(3);
  expect(html).not.toMatch(/<script>|<script [^>]*>[^<]/);
  for (const path of files) {
    const file = await server.request(path);
    expect([path, file.status]).toEqual([path, 200]);
    expect(file.headers.get('content-type')).toMatch(/javascript|css/);
    await file.body?.cancel();
  }
});

test('the app is served compressed, its pages from one document, its hashed files for a year', async () => {
  const appDir = builtApp();
  try {
    const server = await testServer({ config: { appDir } });
    const get = (path: string, headers = {}) => server.request(path, { headers });
    const page = await get('/contacts/some-id');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain('Contact List');

    const br = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(br.headers.get('content-encoding')).toBe('br');
    expect((await get('/service-worker.js')).headers.get('cache-control')).toBe('no-cache');
    const module = await get('/_app/immutable/entry.abc.js');
    expect(module.headers.get('cache-control')).toContain('immutable');

    for (const gone of ['/_app/immutable/gone.js', '/_app/version.json', '/robots.txt'])
      expect((await get(gone)).status).toBe(404);
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])
      expect(await (await get(path)).text()).not.toContain('devDependencies');

    const etag = (await get('/icon.svg')).headers.get('last-modified')!;
    const same = await get('/icon.svg', { 'if-modified-since': etag });
    expect(same.status).toBe(304);
    expect(await same.text()).toBe('');
    expect((await get('/api/nothing')).headers.get('content-type')).toContain('json');
  } finally {
    rmSync(appDir, { recursive: true });
  }
});

test('without a built app the API alone works', async () => {
  const server = await testServer({ config: { appDir: null } });
  expect((await server.request('/')).status).toBe(404);
  expect((await server.request('/api/health')).status).toBe(200);
});
