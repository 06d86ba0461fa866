import * as z from 'zod/mini';
import { ok, type Result } from '#shared/base/result.ts';
import { ROLES, type Role } from '#shared/protocol/account.ts';
import { Anything, type Api, type Problem } from '../api.ts';

const User = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
});
export type User = z.infer<typeof User>;
const Invitation = z.object({
  id: z.string(),
  url: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
});
export type Invitation = z.infer<typeof Invitation>;
const Members = z.object({ users: z.array(User) });
const Open = z.object({ invitations: z.array(Invitation) });
const Made = z.object({ id: z.string(), url: z.string() });

/** The users of the organisation and its open invitations, for its admins. */
export class Users {
  #members = $state.raw<User[] | null>(null);
  #invitations = $state.raw<Invitation[]>([]);
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** null until they have been fetched. */
  get members(): User[] | null {
    return this.#members;
  }

  get invitations(): Invitation[] {
    return this.#invitations;
  }

  async refresh(): Promise<Result<null, Problem>> {
    const [members, open] = await Promise.all([
      this.#api.call('GET', '/api/users', Members),
      this.#api.call('GET', '/api/invitations', Open),
    ]);
    if (!members.ok) return members;
    if (!open.ok) return open;
    this.#members = members.value.users;
    this.#invitations = open.value.invitations;
    return ok(null);
  }

  /** Makes an invitation; answers the link that the admin passes on. */
  async invite(email: string, role: Role): Promise<Result<string, Problem>> {
    const answer = await this.#api.call('POST', '/api/invitations', Made, { email, role });
    if (!answer.ok) return answer;
    const { id, url } = answer.value;
    const others = this.#invitations.filter((invitation) => invitation.id !== id);
    this.#invitations = [{ id, url, email, role }, ...others];
    return ok(url);
  }

  async takeBack(id: string): Promise<Result<unknown, Problem>> {
    const path = `/api/invitations/${encodeURIComponent(id)}`;
    const answer = await this.#api.call('DELETE', path, Anything);
    if (answer.ok) this.#invitations = this.#invitations.filter((open) => open.id !== id);
    return answer;
  }

  async setRole(id: string, role: Role): Promise<Result<unknown, Problem>> {
    const path = `/api/users/${encodeURIComponent(id)}`;
    const answer = await this.#api.call('PATCH', path, Anything, { role });
    if (answer.ok)
      this.#members =
        this.#members?.map((user) => (user.id === id ? { ...user, role } : user)) ?? null;
    return answer;
  }

  async remove(id: string): Promise<Result<unknown, Problem>> {
    const path = `/api/users/${encodeURIComponent(id)}`;
    const answer = await this.#api.call('DELETE', path, Anything);
    if (answer.ok) this.#members = this.#members?.filter((user) => user.id !== id) ?? null;
    return answer;
  }
}
