import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createMiddleware } from 'hono/factory';
import { openAPIRouteHandler } from 'hono-openapi';
import type { Config, Env } from '../context.ts';
import { VERSION } from '../version.ts';

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'];
const SWAGGER = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

/** Swagger UI sets style attributes; scripts come from here only. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Contact List: the API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <script src="/api/docs/swagger-ui-bundle.js" defer></script>
    <script src="/api/docs/start.js" defer></script>
  </head>
  <body>
    <div id="docs"></div>
  </body>
</html>
`;
const START = "SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs' });\n";

/** The description of all routes of `app` (OpenAPI 3.1), and a page that shows it. */
export function docsRoutes(app: Hono<Env>, { origin }: Config): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use('/openapi.json', compress());
  routes.use('/docs/*', compress());

  routes.get(
    '/openapi.json',
    openAPIRouteHandler(app, {
      documentation: {
        info: {
          title: 'Contact List',
          version: VERSION,
          description:
            'Errors are `{error: {code, message, field?}}`. Sign in by `POST /api/auth/sign-in/email {email, password}`, which sets a cookie; calls with a cookie that change something need an `Origin` header. Bots send `Authorization: Bearer KEY`.',
        },
        servers: [{ url: origin }],
        components: {
          securitySchemes: {
            session: { type: 'apiKey', in: 'cookie', name: 'contacts.session_token' },
            bot: { type: 'http', scheme: 'bearer' },
          },
        },
      },
      exclude: [/^\/api\/(?:docs|openapi\.json)/, /^\/api\/auth/, /\*/],
      defaultValidationErrorResponse: false,
    }),
  );
  routes.get('/docs', (c) => c.html(PAGE, 200, { 'content-security-policy': POLICY }));
  routes.get('/docs/start.js', (c) => c.body(START, 200, { 'content-type': 'text/javascript' }));
  for (const file of FILES)
    routes.get(`/docs/${file}`, keptForADay, serveStatic({ root: SWAGGER, path: file }));
  return routes;
}

const keptForADay = createMiddleware<Env>(async (c, next) => {
  await next();
  c.header('cache-control', 'public, max-age=86400');
});
