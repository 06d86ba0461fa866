import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Env } from '../context.ts';
import { notFound } from '../middleware/errors.ts';

const YEAR = 'public, max-age=31536000, immutable';
/** May be kept, is asked for anew each time. */
const ASK = 'no-cache';

/**
 * The built app in `dir`, compressed as it was built. Files under `/_app/immutable/` are named by their content. A path
 * that names no file is a page, and gets the one document of the app; under `/_app/`, and where it ends like a file's, it
 * is 404: an old tab that asks for a module which an update removed must not get a document.
 */
export function appRoutes(dir: string): Hono<Env> {
  const app = new Hono<Env>();
  const file = serveStatic<Env>({ root: dir, precompressed: true });
  const page = serveStatic<Env>({ root: dir, path: 'index.html', precompressed: true });
  const FILE = /^\/_app\/|\.[^/]*$/;

  // A share that no service worker has answered: the file is not taken, but the person is where it can be chosen.
  app.post('/share', (c) => c.redirect('/?open=upload', 303));
  app.get('*', kept, file, (c, next) => (FILE.test(c.req.path) ? notFound() : page(c, next)));
  return app;
}

/** Says how long a file may be kept, and answers 304 to a client that has this version of it. */
const kept = createMiddleware<Env>(async (c, next) => {
  await next();
  if (c.res.status !== 200) return;
  c.header('cache-control', c.req.path.startsWith('/_app/immutable/') ? YEAR : ASK);
  const has = c.req.header('if-modified-since');
  if (has === undefined || has !== c.res.headers.get('last-modified')) return;
  await c.res.body?.cancel();
  const headers = new Headers(c.res.headers);
  headers.delete('content-length');
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers });
});
