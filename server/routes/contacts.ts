import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import { newUuid } from '#shared/base/ports.ts';
import { toContact } from '#shared/contact/contact.ts';
import { changedValues, newValues } from '#shared/contact/edit.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { DEFAULT_COUNTRY, isCountry, parsePhone, type CountryCode } from '#shared/contact/phone.ts';
import {
  isTombstone,
  isUuid,
  stampsOf,
  type ContactRecord,
  type Held,
} from '#shared/record/record.ts';
import type { Auth } from '../auth/auth.ts';
import type { Bots } from '../bots/bots.ts';
import type { ServerClock } from '../clock.ts';
import { mergeIn } from '../contacts/records.ts';
import { ContactAnswer, ContactInput, read, toEdit } from '../contacts/schema.ts';
import { searchContacts } from '../contacts/search.ts';
import { ApiError, contactsOf, type Deps, type Env } from '../context.ts';
import { requireBot } from '../middleware/bot.ts';
import { answers, NO_CONTENT } from '../middleware/describe.ts';
import { requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';
import { forgetContact } from '../privacy/forget.ts';
import { StoreUnavailable } from '../store/store.ts';

const SearchRequest = z.strictObject({
  text: z.string().max(200).optional(),
  phone: z.string().max(60).optional(),
  email: z.string().max(254).optional(),
  after: z.string().max(500).optional().meta({ description: 'The `next` of an earlier answer' }),
  limit: z.int().min(1).max(1_000).default(100),
});
const SearchAnswer = z.object({ contacts: z.array(ContactAnswer), next: z.string().optional() });

/** Contacts over HTTP, for integrations: with a session, or with a key that has the scope `contacts`. */
export function contactRoutes(deps: Deps, bots: Bots, auth: Auth, next: ServerClock): Hono<Env> {
  const { store, clock, random } = deps;
  const app = new Hono<Env>();
  const session = requireSession(auth);
  const bot = requireBot(bots, 'contacts');
  app.use(
    '/contacts/*',
    createMiddleware<Env>((c, go) => {
      if (c.req.header('authorization') === undefined) return session(c, go);
      return bot(c, go);
    }),
  );

  const countryOf = async (organisationId: string): Promise<CountryCode> => {
    const country = (await auth.organisations.get(organisationId))?.country ?? '';
    return isCountry(country) ? country : DEFAULT_COUNTRY;
  };
  const find = async (organisationId: string, id: string): Promise<Held> => {
    const contacts = await contactsOf(store, organisationId);
    const [doc] = isUuid(id) ? await contacts.get([id]) : [];
    if (doc === undefined) throw noContact();
    return JSON.parse(doc.json) as Held;
  };
  const load = async (organisationId: string, id: string): Promise<ContactRecord> => {
    const held = await find(organisationId, id);
    if (isTombstone(held)) throw noContact();
    return held;
  };
  /** Writes, and answers what then is stored. */
  const write = async (organisationId: string, held: Held): Promise<Held> => {
    const [merged] = await mergeIn(await contactsOf(store, organisationId), [held]);
    if (merged === undefined || merged === 'busy') throw new StoreUnavailable('busy');
    if (merged === 'too_large')
      throw new ApiError('too_large', 'This contact holds as much as one can hold.');
    return merged;
  };

  app.post(
    '/contacts/search',
    describeRoute({
      summary: 'Find contacts',
      description:
        'All that is asked for must fit. Without `phone` and `email` the stored contacts are read in the order in which they last changed: an answer may hold few or none and yet have a `next`, and a contact that changes in between may come twice.',
      responses: answers({ 200: SearchAnswer }, 400, 401, 403, 410),
    }),
    jsonOnly,
    valid('json', SearchRequest),
    async (c) => {
      const { text, phone, email, after, limit } = c.req.valid('json');
      const organisationId = organisationOf(c.var);
      const country = await countryOf(organisationId);
      const search = {
        text,
        phone: read(phone ?? null, 'phone', (number) => parsePhone(number, country)) ?? undefined,
        email: read(email ?? null, 'email', parseEmail) ?? undefined,
      };
      const contacts = await contactsOf(store, organisationId);
      return c.json(
        await searchContacts(contacts, search, after === '' ? null : (after ?? null), limit),
      );
    },
  );

  app.post(
    '/contacts',
    describeRoute({
      summary: 'Add a contact',
      responses: answers({ 201: ContactAnswer }, 400, 401, 403),
    }),
    jsonOnly,
    valid('json', ContactInput),
    async (c) => {
      const organisationId = organisationOf(c.var);
      const edit = toEdit(c.req.valid('json'), await countryOf(organisationId));
      if (!edit.name && !edit.phone && !edit.email)
        throw new ApiError('bad_field', 'A contact needs a name, a number or an email.', {
          field: 'name',
        });
      const origin = { source: 'api', addedBy: nameOf(c.var), addedAt: clock() } as const;
      const values = newValues(edit, origin);
      const made = await write(organisationId, { id: newUuid(random), values, stamp: next() });
      if (isTombstone(made)) throw noContact();
      return c.json(toContact(made), 201);
    },
  );

  app.get(
    '/contacts/:id',
    describeRoute({
      summary: 'One contact',
      responses: answers({ 200: ContactAnswer }, 401, 403, 404),
    }),
    async (c) => c.json(toContact(await load(organisationOf(c.var), c.req.param('id')))),
  );

  app.patch(
    '/contacts/:id',
    describeRoute({
      summary: 'Change a contact',
      responses: answers({ 200: ContactAnswer }, 400, 401, 403, 404, 413),
    }),
    jsonOnly,
    valid('json', ContactInput),
    async (c) => {
      const organisationId = organisationOf(c.var);
      const edit = toEdit(c.req.valid('json'), await countryOf(organisationId));
      const before = await load(organisationId, c.req.param('id'));
      const values = changedValues(toContact(before), edit);
      if (Object.keys(values).length === 0) return c.json(toContact(before));
      const stamp = next(stampsOf(before));
      const after = await write(organisationId, { id: before.id, values, stamp });
      if (isTombstone(after)) throw noContact();
      return c.json(toContact(after));
    },
  );

  app.delete(
    '/contacts/:id',
    describeRoute({
      summary: 'Delete a contact, for ever',
      responses: { ...NO_CONTENT, ...answers({}, 401, 403, 404) },
    }),
    async (c) => {
      const organisationId = organisationOf(c.var);
      const held = await find(organisationId, c.req.param('id'));
      const { id } = held;
      if (!isTombstone(held)) await write(organisationId, { id, deleted: next() });
      // Also if it was deleted before: that may have been cut short between the two.
      await forgetContact(deps, organisationId, [id]);
      if (isTombstone(held)) throw noContact();
      return c.body(null, 204);
    },
  );
  return app;
}

const noContact = () => new ApiError('not_found', 'There is no such contact.');

/** `me` or `bot`: whichever the middleware let through. */
type Asker = Partial<Env['Variables']>;
function organisationOf({ me, bot }: Asker): string {
  const id = me?.organisation.id ?? bot?.organisationId;
  if (id === undefined) throw new ApiError('unauthorised', 'Sign in to go on.');
  return id;
}
const nameOf = ({ me, bot }: Asker): string => me?.user.name ?? bot?.name ?? '';
