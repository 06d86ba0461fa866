import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Deps, Env } from '../context.ts';

/** Writes a line for each request: the pattern of its route, never its address, which may hold ids or search words. */
export const requestLog = ({ log, clock }: Pick<Deps, 'log' | 'clock'>) =>
  createMiddleware<Env>(async (c, next) => {
    const started = clock();
    await next();
    log.info('request', {
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ms: clock() - started,
    });
  });
