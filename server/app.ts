import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { LARGEST_PUSH } from '#shared/protocol/sync.ts';
import { createAuth } from './auth/auth.ts';
import type { Deps, Env } from './context.ts';
import { clientAddress } from './middleware/address.ts';
import { errorHandler, notFound, tooLarge } from './middleware/errors.ts';
import { noStore, securityHeaders } from './middleware/headers.ts';
import { requestLog } from './middleware/request-log.ts';
import { sameOrigin } from './middleware/same-origin.ts';
import { accountRoutes } from './routes/account.ts';

const LARGEST_BODY = 1024 * 1024;
const PUSH_PATH = '/api/sync/push';

/** The server: a function from request to response. It listens to nothing and reads no environment. */
export function createApp(deps: Deps): Hono<Env> {
  const { config, log } = deps;
  const auth = createAuth(deps);
  const app = new Hono<Env>();

  app.onError(errorHandler(log));
  app.notFound(notFound);
  app.use(clientAddress(config), requestLog(deps), securityHeaders(config));
  app.use('/api/*', noStore, sameOrigin(config));
  app.use('/api/*', bodyLimits);

  app.route('/api', accountRoutes(auth));
  return app;
}

const limit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge();
    },
  });
const ordinary = limit(LARGEST_BODY);
const push = limit(LARGEST_PUSH);
const bodyLimits = createMiddleware<Env>((c, next) =>
  (c.req.path === PUSH_PATH ? push : ordinary)(c, next),
);
