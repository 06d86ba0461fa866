import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import { createMiddleware } from 'hono/factory';
import type { Config, Env } from '../context.ts';

const UNKNOWN = '0.0.0.0';

/**
 * Sets `c.var.address`, the client's address: the socket's, or with `trustProxy` the last one in `X-Forwarded-For`, which
 * is the one that the proxy itself has seen; what stands before it a client may have made up. Written so that who
 * cannot choose but one counts as one: see `networkOf`.
 */
export const clientAddress = ({ trustProxy }: Config) =>
  createMiddleware<Env>(async (c, next) => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
    c.set('address', networkOf(forwarded || socketAddress(c)));
    await next();
  });

function socketAddress(c: Parameters<typeof getConnInfo>[0]): string {
  // A request that was not made over a socket (in a test) has no connection.
  const { incoming } = (c.env ?? {}) as { incoming?: unknown };
  return (incoming ? getConnInfo(c).remote.address : undefined) ?? UNKNOWN;
}

/**
 * An address without the port that some proxies tell. Of IPv6 the network, its first 64 bits: whoever has one address of it
 * has all of them (RFC 4291, 2.5.1). An IPv4 address in the form of IPv6 (`::ffff:192.0.2.1`) is itself.
 */
function networkOf(text: string): string {
  const address = text.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname
    .slice(1, -1)
    .split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}
