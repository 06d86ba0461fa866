import * as z from 'zod';
import { parseEmail } from '#shared/contact/email.ts';
import { PASSWORD_LENGTH } from './auth/better-auth.ts';

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `is a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `is a whole number from ${least} to ${most}`);

const url = (protocols: string[], means: string) =>
  z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), {
    error: means,
    abort: true,
  });

const COUCHDB =
  'is the address of a CouchDB server, such as https://user:password@couch.example.org; a special character in the password as its code, %40 for @';

/** Whether user and password can be read, and end where they should: the log tells all that follows. */
function isCouchUrl({ username, password, pathname, search, hash }: URL): boolean {
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  return !/[@:]/.test(pathname) && search === '' && hash === '';
}

const Variables = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  COUCHDB_URL: url(['http:', 'https:'], COUCHDB)
    .refine((text) => isCouchUrl(new URL(text)), COUCHDB)
    .optional(),
  COUCHDB_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,99}$/, 'is small letters, digits, _ and -, a letter first')
    .default('contact-list_'),
  ORIGIN: url(['http:', 'https:'], 'is what people open, such as https://contacts.example.org')
    .refine((text) => URL.parse(text)?.pathname === '/', 'has no path: the app is served from /')
    .transform((text) => new URL(text).origin)
    .optional(),
  TRUST_PROXY: z.enum(['0', '1'], 'is 1 or 0').default('0'),
  HANDOFF_LIMIT: whole(0, 1_000_000_000).default(10_000),
  HANDOFF_DAYS: whole(1, 36_500).default(30),
  ADMIN_EMAIL: z
    .string()
    .refine((text) => parseEmail(text) !== null, 'is an email address')
    .optional(),
  ADMIN_PASSWORD: z
    .string()
    .min(PASSWORD_LENGTH.min, `has at least ${PASSWORD_LENGTH.min} characters`)
    .max(PASSWORD_LENGTH.max, `has at most ${PASSWORD_LENGTH.max} characters`)
    .optional(),
  ORG_NAME: z.string().trim().min(1).max(100).default('My organisation'),
});

/** What the environment says (DESIGN 10), with its defaults. */
export type Environment = z.infer<typeof Variables>;

/**
 * Reads the variables of the environment; an empty one counts as unset.
 *
 * @throws EnvironmentError with one line for each mistake; no value stands in it.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Variables.safeParse(set);
  const mistakes = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  if (read.success && (set['ADMIN_EMAIL'] === undefined) !== (set['ADMIN_PASSWORD'] === undefined))
    mistakes.push('ADMIN_EMAIL and ADMIN_PASSWORD are set together or not at all');
  if (!read.success || mistakes.length > 0) throw new EnvironmentError(mistakes.join('\n'));
  return read.data;
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}
