import { newUuid } from '#shared/base/ports.ts';
import type { Role } from '#shared/protocol/account.ts';
import { ApiError, systemOf, type Deps } from '../context.ts';
import { documents } from './documents.ts';
import type { Organisations } from './organisations.ts';
import type { Users } from './users.ts';

/** How long an invitation can be accepted, in milliseconds. */
export const INVITATION_LIFE = 7 * 86_400_000;

const MOST_LISTED = 1_000;
const KEY = 'invitation-of';

/** An invitation to an organisation. Whoever has its id can accept it. */
export interface Invitation {
  /** A random UUID. */
  id: string;
  organisationId: string;
  email: string;
  role: Role;
  expiresAt: number;
}

export type Invitations = ReturnType<typeof createInvitations>;

/** Invitations by a link that an admin passes on. */
export function createInvitations(
  { clock, random, store }: Deps,
  users: Users,
  organisations: Organisations,
) {
  const docs = documents<Invitation>(() => systemOf(store), 'invitation');
  const gone = () => new ApiError('not_found', 'This invitation does not exist or has expired.');

  /** The open invitation of an id, and its organisation. */
  const open = async (id: string) => {
    const invitation = await docs.get(id);
    if (invitation === null || invitation.expiresAt <= clock()) throw gone();
    const organisation = await organisations.get(invitation.organisationId);
    if (organisation === null) throw gone();
    return { invitation, organisation };
  };

  /** The invitations of an organisation, those that are over too. A new one may be missing for a moment. */
  const all = async (organisationId: string): Promise<Invitation[]> => {
    const system = await systemOf(store);
    const found = await system.find(KEY, organisationId, organisationId, MOST_LISTED);
    // `find` may lag: what it names is read again.
    return docs.getAll(found.map(({ json }) => (JSON.parse(json) as Invitation).id));
  };
  const remove = async (organisationId: string, which: (invitation: Invitation) => boolean) => {
    for (const { id } of (await all(organisationId)).filter(which)) await docs.remove(id);
  };

  return {
    open,

    /** Makes an invitation; what is over goes, so that nobody's address is kept for nothing. */
    async create(organisationId: string, email: string, role: Role): Promise<Invitation> {
      await remove(organisationId, ({ expiresAt }) => expiresAt <= clock());
      const id = newUuid(random);
      const invitation = { id, organisationId, email, role, expiresAt: clock() + INVITATION_LIFE };
      await docs.create(id, invitation, [[KEY, organisationId]]);
      return invitation;
    },

    /** The open invitations of an organisation, the last to expire first. A new one may be missing for a moment. */
    async list(organisationId: string): Promise<Invitation[]> {
      return (await all(organisationId))
        .filter(({ expiresAt }) => expiresAt > clock())
        .sort((a, b) => b.expiresAt - a.expiresAt);
    },

    /** Takes back an invitation of an organisation. */
    async revoke(organisationId: string, id: string): Promise<void> {
      const revoked = await docs.change(id, (invitation) =>
        invitation?.organisationId === organisationId ? null : undefined,
      );
      if (revoked === undefined) throw gone();
    },

    /** Takes back what was sent to an address: who is removed comes back by no link of before. */
    revokeAllOf: (organisationId: string, email: string) =>
      remove(organisationId, (invitation) => invitation.email === email),

    /**
     * Makes the invited person a member.
     *
     * @throws ApiError `not_found`, or `conflict` if the address belongs to a member of an organisation.
     */
    async accept(id: string, name: string, password: string): Promise<Invitation> {
      const { invitation } = await open(id);
      const { email, organisationId, role } = invitation;
      const userId = await users.create({ email, name, password }, organisationId);
      await organisations.setRole(organisationId, userId, role, true);
      await docs.remove(id);
      return invitation;
    },
  };
}
