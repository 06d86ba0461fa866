import type { Context } from 'hono';
import type { Env } from '../context.ts';

/** Whether a caller takes plain text rather than JSON: it says so, or sent a form and does not ask for JSON. */
export function wantsText(c: Context<Env>): boolean {
  const accept = c.req.header('accept') ?? '';
  if (/\bapplication\/json\b/i.test(accept)) return false;
  if (/\btext\/plain\b/i.test(accept)) return true;
  return /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
}
