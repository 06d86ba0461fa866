import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { isCountry } from '#shared/contact/phone.ts';
import { Me } from '#shared/protocol/account.ts';
import * as z from 'zod';
import type { Auth } from '../auth/auth.ts';
import { ADDRESS_HEADER } from '../auth/better-auth.ts';
import type { Env } from '../context.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { requireAdmin, requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';

/** The length of the name of a person or an organisation. */
export const LONGEST_NAME = 100;
export const Name = z.string().trim().min(1).max(LONGEST_NAME);

const OrganisationChange = z.object({
  name: Name.optional(),
  country: z
    .string()
    .toUpperCase()
    .refine(isCountry, 'This is not the code of a country, such as ZA.')
    .optional(),
});

/** Signing in and out, one's own account, the organisation. */
export function accountRoutes(auth: Auth): Hono<Env> {
  const session = requireSession(auth);
  const app = new Hono<Env>();

  // The rest of better-auth's routes is not open.
  app.post('/auth/sign-in/email', jsonOnly, (c) =>
    auth.handle(withAddress(c.req.raw, c.var.address)),
  );
  for (const path of ['/auth/sign-out', '/auth/change-password'])
    app.post(path, (c) => auth.handle(withAddress(c.req.raw, c.var.address)));

  app.get(
    '/me',
    describeRoute({ summary: 'Who is signed in', responses: answers({ 200: Me }, 401, 403) }),
    session,
    (c) => c.json(c.var.me),
  );

  app.patch(
    '/organisation',
    describeRoute({
      summary: 'Change the organisation (admins)',
      responses: { ...answers({}, 400, 401, 403), ...NO_CONTENT },
    }),
    session,
    requireAdmin,
    jsonOnly,
    valid('json', OrganisationChange),
    async (c) => {
      const { name, country } = c.req.valid('json');
      await auth.organisations.rename(c.var.me.organisation.id, {
        ...(name !== undefined && { name }),
        ...(country !== undefined && { country }),
      });
      return c.body(null, 204);
    },
  );
  return app;
}

function withAddress(request: Request, address: string): Request {
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, address);
  return new Request(request, { headers });
}
