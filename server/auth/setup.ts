import { ApiError, systemOf, type Deps } from '../context.ts';
import { documents } from './documents.ts';
import type { Organisations } from './organisations.ts';
import type { Person, Users } from './users.ts';

export type Setup = ReturnType<typeof createSetup>;

/** Names the first organisation; made before it. */
const FIRST = 'first';

/** The first organisation and its admin, made once. */
export function createSetup({ store }: Deps, users: Users, organisations: Organisations) {
  const docs = documents<{ organisationId: string }>(() => systemOf(store), 'setup');
  const firstId = async () => (await docs.get(FIRST))?.organisationId;

  const needed = async (): Promise<boolean> => {
    const id = await firstId();
    return id === undefined || (await organisations.get(id)) === null;
  };

  return {
    /** Whether there is no admin yet. */
    needed,

    /**
     * Makes the organisation and its admin. Of several at once one wins: the organisation's document, whose id was
     * agreed first, is made by one alone.
     *
     * @throws ApiError `conflict` if it was done before.
     */
    async run(organisation: string, admin: Person): Promise<void> {
      const done = () => new ApiError('conflict', 'The first admin has been made already.');
      if (!(await needed())) throw done();
      await docs.create(FIRST, { organisationId: organisations.newId() });
      const id = await firstId();
      if (id === undefined) throw done();
      const userId = await users.create(admin, id);
      if (await organisations.create(id, organisation, userId)) return;
      // Another server may have made the same person the admin in this moment.
      if (!(await organisations.get(id))?.members[userId]) await users.forget(userId);
      throw done();
    },
  };
}
