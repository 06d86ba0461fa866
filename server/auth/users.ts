import { ApiError, type Deps } from '../context.ts';
import { emailKey, Taken, type Row, type Tables } from './adapter.ts';
import type { BetterAuth } from './better-auth.ts';
import type { Organisations } from './organisations.ts';

/** A person to be made a user. */
export interface Person {
  email: string;
  name: string;
  password: string;
}

export interface User {
  id: string;
  email: string;
  name: string;
  organisationId: string;
}

export type Users = ReturnType<typeof createUsers>;

/** A user who belongs to no organisation may be about to be brought into one, but not for longer than this (ms). */
const IN_THE_MAKING = 60_000;

/** Makes and removes users. Who is a user of what is told by the organisation's document alone. */
export function createUsers(
  { clock }: Pick<Deps, 'clock'>,
  tables: Tables,
  betterAuth: BetterAuth,
  organisations: Organisations,
) {
  const taken = () =>
    new ApiError('conflict', 'Somebody with this email has an account already.', {
      field: 'email',
    });

  /** What `making` makes, unless somebody else, perhaps at another server, was faster. */
  const orTaken = async <T>(making: Promise<T>): Promise<T> => {
    try {
      return await making;
    } catch (error) {
      throw error instanceof Taken ? taken() : error;
    }
  };

  /** The user of an address, member or not. */
  const byEmail = async (email: string): Promise<(User & { updatedAt: Date }) | null> => {
    const { internalAdapter } = await betterAuth.$context;
    const found = await internalAdapter.findUserByEmail(email);
    return (found?.user ?? null) as (User & { updatedAt: Date }) | null;
  };

  /** @throws ApiError `conflict` if the user belongs to an organisation. */
  const refuse = async (user: User | null): Promise<void> => {
    if (user && (await organisations.get(user.organisationId))?.members[user.id]) throw taken();
  };

  return {
    /** @throws ApiError `conflict` if the address belongs to a member of an organisation. */
    refuseMember: async (email: string) => refuse(await byEmail(email)),

    /**
     * A user with a password, who belongs to no organisation before `organisations` says so. A user whom an earlier call
     * made and did not bring that far is taken up: for the same organisation at once, for another a minute later, as the
     * earlier call may still be at work.
     *
     * @throws ApiError `conflict` if the address belongs to a member of an organisation, or is becoming one of another.
     */
    async create(person: Person, organisationId: string): Promise<string> {
      const { internalAdapter, password } = await betterAuth.$context;
      const hash = await password.hash(person.password);
      const known = await byEmail(person.email);
      await refuse(known);
      let id: string;
      if (known) {
        const isFresh = known.updatedAt.getTime() + IN_THE_MAKING > clock();
        if (isFresh && known.organisationId !== organisationId) throw taken();
        id = known.id;
        await internalAdapter.updateUser(id, { name: person.name, organisationId });
      } else {
        const { email, name } = person;
        const user = { email, name, emailVerified: false, organisationId };
        id = (await orTaken(internalAdapter.createUser(user, { method: 'admin' }))).id;
      }
      if (await internalAdapter.findCredentialAccount(id))
        await internalAdapter.updatePassword(id, hash);
      else {
        const account = { providerId: 'credential', accountId: id, password: hash, userId: id };
        await orTaken(internalAdapter.linkAccount(account));
      }
      return id;
    },

    /** The users of these ids that there are. */
    async get(ids: readonly string[]): Promise<User[]> {
      return (await tables.user.getAll(ids)) as (User & Row)[];
    },

    /**
     * Forgets name, address and password. The id and its sessions stay until they run out, so that the person's devices
     * are told `not_a_member` and empty themselves; they open nothing else.
     */
    async forget(id: string): Promise<void> {
      const [user] = await this.get([id]);
      if (user === undefined) return;
      await tables.user.change(id, (row) =>
        row === null ? undefined : { ...row, name: '', email: `${id}@removed.invalid` },
      );
      await tables.account.remove(id);
      await tables.emails.change(emailKey(user.email), (claim) =>
        claim?.userId === id ? null : undefined,
      );
    },
  };
}
