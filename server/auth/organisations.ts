import { newUuid } from '#shared/base/ports.ts';
import { DEFAULT_COUNTRY } from '#shared/contact/phone.ts';
import type { Role } from '#shared/protocol/account.ts';
import { ApiError, systemOf, type Deps } from '../context.ts';
import { documents } from './documents.ts';

/**
 * An organisation and, in the same document, who belongs to it: so that membership is seen at once, two admins cannot
 * remove each other at one time, and taking somebody out is one write.
 */
export interface Organisation {
  id: string;
  name: string;
  /** ISO 3166, two letters: whose numbers are meant when no country is told. */
  country: string;
  createdAt: number;
  members: Record<string, Role>;
}

export type Organisations = ReturnType<typeof createOrganisations>;

/** Reads and changes organisations. */
export function createOrganisations({
  clock,
  random,
  store,
}: Pick<Deps, 'clock' | 'random' | 'store'>) {
  const docs = documents<Organisation>(() => systemOf(store), 'organisation');

  const change = async (
    id: string,
    next: (organisation: Organisation) => Organisation,
  ): Promise<Organisation> => {
    const changed = await docs.change(id, (stored) => (stored ? next(stored) : undefined));
    if (!changed) throw new ApiError('not_found', 'There is no such organisation.');
    return changed;
  };

  return {
    get: (id: string) => docs.get(id),

    newId: () => newUuid(random),

    /** Makes an organisation with its first admin; false if there is one of this id. */
    create(id: string, name: string, adminId: string): Promise<boolean> {
      const members = { [adminId]: 'admin' as const };
      const organisation = { id, name, country: DEFAULT_COUNTRY, createdAt: clock(), members };
      return docs.create(id, organisation);
    },

    /** Changes name or country. */
    rename: (id: string, values: Partial<Pick<Organisation, 'name' | 'country'>>) =>
      change(id, (organisation) => ({ ...organisation, ...values })),

    /**
     * Gives a user a role, or takes them out (null).
     *
     * @throws ApiError `not_found` when a role is changed of somebody who is no member, `conflict` if no admin would be left.
     */
    setRole(id: string, userId: string, role: Role | null, joining = false): Promise<Organisation> {
      return change(id, (organisation) => {
        if (!joining && !Object.hasOwn(organisation.members, userId))
          throw new ApiError('not_found', 'There is no such user.');
        const { [userId]: _before, ...others } = organisation.members;
        const members = role === null ? others : { ...others, [userId]: role };
        if (!Object.values(members).includes('admin'))
          throw new ApiError('conflict', 'The organisation needs at least one admin.');
        return { ...organisation, members };
      });
    },
  };
}
