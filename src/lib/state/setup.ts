import * as z from 'zod/mini';
import type { Result } from '#shared/base/result.ts';
import { Anything, type Api, type Problem } from '../api.ts';

const Needed = z.object({ needed: z.boolean() });

/** Whether the server has no admin yet; false where it cannot be asked. */
export async function isSetupNeeded(api: Api): Promise<boolean> {
  const answer = await api.call('GET', '/api/setup', Needed);
  return answer.ok && answer.value.needed;
}

/** Makes the organisation and its first admin, with the token of the one-time link. */
export const setUp = (
  api: Api,
  body: { token: string; organisation: string; name: string; email: string; password: string },
): Promise<Result<unknown, Problem>> => api.call('POST', '/api/setup', Anything, body);

const Invitation = z.object({ email: z.string(), organisation: z.string() });
export type Invitation = z.infer<typeof Invitation>;

/** Whom an invitation is for; its id is a secret and travels in the body. */
export const lookAtInvitation = (api: Api, id: string): Promise<Result<Invitation, Problem>> =>
  api.call('POST', '/api/invitations/look', Invitation, { id });

/** Makes the account that an invitation is for. */
export const acceptInvitation = (
  api: Api,
  body: { id: string; name: string; password: string },
): Promise<Result<unknown, Problem>> => api.call('POST', '/api/invitations/accept', Anything, body);
