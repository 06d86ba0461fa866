import { createMiddleware } from 'hono/factory';
import { ApiError, type Config, type Env } from '../context.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send (CSRF): a request that may change something and carries a cookie needs
 * the `Origin` of this app. Requests without a cookie have no power of their own; a bot's key is not sent by a browser.
 */
export const sameOrigin = ({ origin }: Config) =>
  createMiddleware<Env>(async (c, next) => {
    if (!READS.has(c.req.method) && c.req.header('cookie') !== undefined) {
      const from = c.req.header('origin');
      // Behind a proxy with TLS the request itself is plain http, so the configured origin counts too.
      if (from === undefined || (from !== origin && from !== new URL(c.req.url).origin))
        throw new ApiError('forbidden', 'This request did not come from the app itself.');
    }
    await next();
  });
