import { getConnInfo } from '@hono/node-server/conninfo';
import { createMiddleware } from 'hono/factory';
import type { Config, Env } from '../context.ts';

const UNKNOWN = '0.0.0.0';

/**
 * Sets `c.var.address`, the client's address: the socket's, or with `trustProxy` the last one in `X-Forwarded-For`, which
 * is the one that the proxy itself has seen; what stands before it a client may have made up.
 */
export const clientAddress = ({ trustProxy }: Config) =>
  createMiddleware<Env>(async (c, next) => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
    c.set('address', forwarded || socketAddress(c));
    await next();
  });

function socketAddress(c: Parameters<typeof getConnInfo>[0]): string {
  // A request that was not made over a socket (in a test) has no connection.
  const { incoming } = (c.env ?? {}) as { incoming?: unknown };
  return (incoming ? getConnInfo(c).remote.address : undefined) ?? UNKNOWN;
}
