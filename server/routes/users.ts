import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import { ROLES } from '#shared/protocol/account.ts';
import type { Auth } from '../auth/auth.ts';
import type { Deps, Env } from '../context.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { requireAdmin, requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';

const Role = z.enum(ROLES);
const Users = z.object({
  users: z.array(z.object({ id: z.string(), email: z.string(), name: z.string(), role: Role })),
});

/** The people of the organisation, for its admins. */
export function userRoutes({ push }: Pick<Deps, 'push'>, auth: Auth): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/users/*', requireSession(auth), requireAdmin);

  app.get(
    '/users',
    describeRoute({ summary: 'The users (admins)', responses: answers({ 200: Users }, 401, 403) }),
    async (c) => {
      const organisation = await auth.organisations.get(c.var.me.organisation.id);
      const members = organisation?.members ?? {};
      const users = await auth.users.get(Object.keys(members));
      const listed = users
        .map(({ id, email, name }) => ({ id, email, name, role: members[id] ?? 'agent' }))
        .sort((a, b) => a.name.localeCompare(b.name));
      return c.json({ users: listed });
    },
  );

  app.patch(
    '/users/:id',
    describeRoute({
      summary: 'Change the role of a user (admins)',
      responses: { ...NO_CONTENT, ...answers({}, 400, 401, 403, 404, 409) },
    }),
    jsonOnly,
    valid('json', z.strictObject({ role: Role })),
    async (c) => {
      const { role } = c.req.valid('json');
      await auth.organisations.setRole(c.var.me.organisation.id, c.req.param('id'), role);
      return c.body(null, 204);
    },
  );

  app.delete(
    '/users/:id',
    describeRoute({
      summary: 'Remove a user (admins)',
      description: 'The devices of the user empty themselves at their next exchange.',
      responses: { ...NO_CONTENT, ...answers({}, 401, 403, 404, 409) },
    }),
    async (c) => {
      const organisationId = c.var.me.organisation.id;
      const id = c.req.param('id');
      await auth.organisations.setRole(organisationId, id, null);
      const [user] = await auth.users.get([id]);
      if (user) await auth.invitations.revokeAllOf(organisationId, user.email);
      await auth.users.forget(id);
      await push.forget(id);
      return c.body(null, 204);
    },
  );
  return app;
}
