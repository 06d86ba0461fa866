/** The name of the store of one user in one organisation. */
export const storeName = (organisationId: string, userId: string): string =>
  `contacts:${organisationId}:${userId}`;

/** Whose store has this name; null if it is none of ours. */
export function accountOfStore(name: string): { organisationId: string; userId: string } | null {
  const [, organisationId, userId] = /^contacts:([^:]+):([^:]+)$/.exec(name) ?? [];
  if (organisationId === undefined || userId === undefined) return null;
  return { organisationId, userId };
}
