import { Hono, type Context } from 'hono';
import { describeRoute } from 'hono-openapi';
import { isCountry } from '#shared/contact/phone.ts';
import { Me } from '#shared/protocol/account.ts';
import * as z from 'zod';
import type { Auth } from '../auth/auth.ts';
import { ADDRESS_HEADER } from '../auth/better-auth.ts';
import { createFailureLimit } from '../auth/failure-limit.ts';
import { ApiError, type Deps, type Env } from '../context.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { requireAdmin, requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';
import { Name } from './person.ts';

const OrganisationChange = z.strictObject({
  name: Name.optional(),
  country: z
    .string()
    .toUpperCase()
    .refine(isCountry, 'This is not the code of a country, such as ZA.')
    .optional(),
});

/** Signing in and out, one's own account, the organisation. */
export function accountRoutes(deps: Deps, auth: Auth): Hono<Env> {
  const session = requireSession(auth);
  const limited = createFailureLimit(deps);
  const app = new Hono<Env>();

  // The rest of better-auth's routes is not open.
  app.post('/auth/sign-in/email', jsonOnly, async (c) => {
    const email = await emailOf(c.req.raw.clone());
    return limited(email, c.var.address, async () => {
      const answer = await auth.handle(withAddress(c));
      return { failed: answer.status === 401, answer };
    });
  });
  app.post('/auth/sign-out', (c) => auth.handle(withAddress(c)));
  // It asks for the password, so it counts as a sign-in: whoever found a device open does not guess on.
  app.post('/auth/change-password', session, jsonOnly, (c) =>
    limited(c.var.me.user.email, c.var.address, async () => {
      const answer = await auth.handle(withAddress(c));
      return { failed: answer.status === 400, answer };
    }),
  );

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

/** The answer of a route that signs somebody in. */
export async function signInAs(
  c: Context<Env>,
  auth: Auth,
  { email, password }: { email: string; password: string },
): Promise<Response> {
  for (const cookie of await auth.signIn(email, password, headersWithAddress(c)))
    c.header('set-cookie', cookie, { append: true });
  return c.body(null, 204);
}

const withAddress = (c: Context<Env>): Request =>
  new Request(c.req.raw, { headers: headersWithAddress(c) });

/** The headers of a request, with the client's address where better-auth looks for it. */
function headersWithAddress(c: Context<Env>): Headers {
  const headers = new Headers(c.req.raw.headers);
  headers.set(ADDRESS_HEADER, c.var.address);
  return headers;
}

/** The address that a sign-in is for; empty if there is none, which better-auth then says. */
async function emailOf(request: Request): Promise<string> {
  let body: unknown;
  try {
    body = await request.json();
  } catch (cause) {
    throw new ApiError('bad_json', 'The body is not valid JSON.', { cause });
  }
  const known = z.object({ email: z.string() }).safeParse(body);
  return known.success ? known.data.email : '';
}
