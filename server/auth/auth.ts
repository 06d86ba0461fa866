import type { Me } from '#shared/protocol/account.ts';
import { systemOf, type Deps } from '../context.ts';
import { StoreUnavailable } from '../store/store.ts';
import { createBetterAuth, type BetterAuth } from './better-auth.ts';
import { tablesIn } from './adapter.ts';
import { createInvitations, type Invitations } from './invitations.ts';
import { createOrganisations, type Organisations } from './organisations.ts';
import { createSetup, type Setup } from './setup.ts';
import { createUsers, type User, type Users } from './users.ts';

/** Who asks. */
export interface Session {
  id: string;
  /** Null: a user who was taken out of the organisation. */
  me: Me | null;
  /** Values for `set-cookie` that renew the session's cookie; usually none. */
  cookies: string[];
}

/** Users, sessions, organisations. */
export interface Auth {
  users: Users;
  organisations: Organisations;
  invitations: Invitations;
  setup: Setup;
  /** Answers better-auth's own routes. */
  handle(request: Request): Promise<Response>;
  /** The session of a request's cookie; null if there is none. Costs three gets by id, and sees a revocation at once. */
  session(headers: Headers): Promise<Session | null>;
  /** A new session after a sign-in: the values for `set-cookie`. */
  signIn(email: string, password: string, headers: Headers): Promise<string[]>;
}

export function createAuth(deps: Deps): Auth {
  const tables = tablesIn(() => systemOf(deps.store));
  const betterAuth = createBetterAuth(deps, tables);
  const organisations = createOrganisations(deps);
  const users = createUsers(deps, tables, betterAuth, organisations);
  return {
    users,
    organisations,
    invitations: createInvitations(deps, users, organisations),
    setup: createSetup(deps, users, organisations),
    handle: (request) => betterAuth.handler(request),

    async session(headers) {
      const answer = await currentSession(betterAuth, headers);
      if (answer.response === null) return null;
      const { id, email, name, organisationId } = answer.response.user as User;
      const organisation = await organisations.get(organisationId);
      const role = organisation?.members[id];
      const me = organisation &&
        role && {
          user: { id, email, name, role },
          organisation: {
            id: organisation.id,
            name: organisation.name,
            country: organisation.country,
          },
        };
      return {
        id: answer.response.session.id,
        me: me ?? null,
        cookies: answer.headers.getSetCookie(),
      };
    },

    async signIn(email, password, headers) {
      const answer = await betterAuth.api.signInEmail({
        body: { email, password },
        headers,
        returnHeaders: true,
      });
      return answer.headers.getSetCookie();
    },
  };
}

async function currentSession(betterAuth: BetterAuth, headers: Headers) {
  try {
    return await betterAuth.api.getSession({ headers, returnHeaders: true });
  } catch (error) {
    // better-auth wraps what its store throws.
    if (error instanceof Error && error.cause instanceof StoreUnavailable) throw error.cause;
    throw error;
  }
}
