import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import { ROLES } from '#shared/protocol/account.ts';
import type { Auth } from '../auth/auth.ts';
import type { Deps, Env } from '../context.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { requireAdmin, requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';
import { signInAs } from './account.ts';
import { Email, Name, Password } from './person.ts';

const Role = z.enum(ROLES);
const Made = z.object({ id: z.string(), url: z.string() });
const Listed = z.object({
  invitations: z.array(Made.extend({ email: z.string(), role: Role, expiresAt: z.number() })),
});
const Seen = z.object({ email: z.string(), organisation: z.string() });
const Id = z.string().max(100);

/**
 * Invitations by a link that an admin passes on. Its id stands in the fragment of the link and in the body of a call,
 * so that neither the history of a proxy nor a log holds it.
 */
export function invitationRoutes({ config }: Deps, auth: Auth): Hono<Env> {
  const app = new Hono<Env>();
  const urlOf = (id: string): string => `${config.origin}/invitation#${id}`;

  app.post(
    '/invitations/look',
    describeRoute({
      summary: 'What an invitation is for',
      responses: answers({ 200: Seen }, 400, 404),
    }),
    jsonOnly,
    valid('json', z.strictObject({ id: Id })),
    async (c) => {
      const { invitation, organisation } = await auth.invitations.open(c.req.valid('json').id);
      return c.json({ email: invitation.email, organisation: organisation.name });
    },
  );

  app.post(
    '/invitations/accept',
    describeRoute({
      summary: 'Accept an invitation, and sign in',
      responses: { ...NO_CONTENT, ...answers({}, 400, 404, 409) },
    }),
    jsonOnly,
    valid('json', z.strictObject({ id: Id, name: Name, password: Password })),
    async (c) => {
      const { id, name, password } = c.req.valid('json');
      const { email } = await auth.invitations.accept(id, name, password);
      return signInAs(c, auth, { email, password });
    },
  );

  app.use('/invitations/*', requireSession(auth), requireAdmin);

  app.get(
    '/invitations',
    describeRoute({
      summary: 'The open invitations (admins)',
      responses: answers({ 200: Listed }, 401, 403),
    }),
    async (c) => {
      const open = await auth.invitations.list(c.var.me.organisation.id);
      const invitations = open.map(({ id, email, role, expiresAt }) => ({
        id,
        url: urlOf(id),
        email,
        role,
        expiresAt,
      }));
      return c.json({ invitations });
    },
  );

  app.post(
    '/invitations',
    describeRoute({
      summary: 'Invite somebody (admins)',
      description: 'The link holds for seven days and for one person.',
      responses: answers({ 201: Made }, 400, 401, 403, 409),
    }),
    jsonOnly,
    valid('json', z.strictObject({ email: Email, role: Role })),
    async (c) => {
      const { email, role } = c.req.valid('json');
      await auth.users.refuseMember(email);
      const { id } = await auth.invitations.create(c.var.me.organisation.id, email, role);
      return c.json({ id, url: urlOf(id) }, 201);
    },
  );

  app.delete(
    '/invitations/:id',
    describeRoute({
      summary: 'Take back an invitation (admins)',
      responses: { ...NO_CONTENT, ...answers({}, 401, 403, 404) },
    }),
    async (c) => {
      await auth.invitations.revoke(c.var.me.organisation.id, c.req.param('id'));
      return c.body(null, 204);
    },
  );
  return app;
}
