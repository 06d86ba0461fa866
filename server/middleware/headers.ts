import { createMiddleware } from 'hono/factory';
import type { Config, Env } from '../context.ts';

const HEADERS = {
  // What scripts may run is told by the page itself, whose build knows their hashes; a meta element cannot say this one.
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const ONLY_HTTPS = { 'strict-transport-security': 'max-age=31536000' };

/** Sets the headers that harden a browser, where the answer does not set them itself. */
export const securityHeaders = ({ origin }: Config) => {
  const headers = Object.entries({ ...HEADERS, ...(origin.startsWith('https:') && ONLY_HTTPS) });
  return createMiddleware<Env>(async (c, next) => {
    await next();
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.header(name, value);
  });
};

/** Answers of the API hold people's data: no cache keeps them, unless a route says so. */
export const noStore = createMiddleware<Env>(async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
});
