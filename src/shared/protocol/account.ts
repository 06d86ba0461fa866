import * as z from 'zod/mini';

export const ROLES = ['admin', 'agent'] as const;
export type Role = (typeof ROLES)[number];

/** The answer of `GET /api/me`. */
export const Me = z.object({
  user: z.object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(ROLES) }),
  organisation: z.object({ id: z.string(), name: z.string(), country: z.string() }),
});
export type Me = z.infer<typeof Me>;
