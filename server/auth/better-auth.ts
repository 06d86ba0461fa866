import { betterAuth } from 'better-auth/minimal';
import type { Deps } from '../context.ts';
import { StoreUnavailable } from '../store/store.ts';
import { documentAdapter, type Tables } from './adapter.ts';

const DAY = 86_400;

/** What may be a password. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

/** The header in which `createApp` tells the client's address; what a client sends in it is overwritten. */
export const ADDRESS_HEADER = 'x-client-address';

/**
 * better-auth with users, passwords and sessions only. Organisations, roles and invitations are ours
 * (`organisations.ts`): its plugins' routes act on the whole installation, and count members before they remove one.
 */
export function createBetterAuth({ config, log }: Pick<Deps, 'config' | 'log'>, tables: Tables) {
  return betterAuth({
    baseURL: config.origin,
    basePath: '/api/auth',
    secret: Buffer.from(config.secret).toString('base64url'),
    database: documentAdapter(tables),
    // Whatever host the app was opened by, and the public origin, which a proxy with TLS hides from the request.
    trustedOrigins: (request) => [config.origin, ...(request ? [new URL(request.url).origin] : [])],
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...about: unknown[]) => {
        // The store tells of itself.
        if (!about.some((one) => one instanceof StoreUnavailable)) log.error('auth', { message });
      },
    },
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: { expiresIn: 90 * DAY, updateAge: DAY, cookieCache: { enabled: false } },
    user: {
      additionalFields: { organisationId: { type: 'string', required: true, input: false } },
    },
    // Ours counts failures only, by account and address (`limits.ts`).
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: config.origin.startsWith('https:'),
      cookiePrefix: 'contacts',
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  });
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;
