/** The name of the store of one user in one organisation. */
export const storeName = (organisationId: string, userId: string): string =>
  `contacts:${organisationId}:${userId}`;
