import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod';
import { toContact } from '#shared/contact/contact.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { DEFAULT_COUNTRY, isCountry, parsePhone } from '#shared/contact/phone.ts';
import { ApiError, contactsOf, privateOf, type Deps, type Env } from '../context.ts';
import { badField, bodyOf } from '../handoff/read.ts';
import { cleanIdentity, lookUp, reachesOf } from '../handoff/reach.ts';
import { requireBot } from '../middleware/bot.ts';
import { answers } from '../middleware/describe.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import { wantsText } from './handoffs.ts';

const Text = z.union([z.string(), z.number()]).transform(String).nullish();

const Question = z.looseObject({
  phone: Text,
  email: Text,
  identity: z.looseObject({ kind: Text, value: Text, scope: Text }).nullish(),
  /** Whose numbers are meant (ISO 3166). */
  country: z.string().nullish(),
});

const KnownContact = z
  .object({
    known: z.boolean(),
    missing: z.array(z.enum(['name', 'phone', 'email'])),
    language: z.enum(LANGUAGE_CODES).nullable(),
  })
  .meta({ id: 'KnownContact' });

/** Where a bot asks, before it hands over, whether somebody is in the list. It never tells what is stored. */
export function lookupRoutes(deps: Deps): Hono<Env> {
  const { store, config, clock } = deps;
  const counted = rateLimit(clock, config.handoffLimit);
  const routes = new Hono<Env>();
  routes.post(
    '/lookup',
    describeRoute({
      summary: 'Whether somebody is in the contact list',
      description:
        'One of phone, email, identity {kind, value, scope}; JSON or a form. `FOUND` or `NOT_FOUND` for `Accept: text/plain`.',
      responses: answers({ 200: KnownContact }, 400, 401, 403, 429, 503),
    }),
    requireBot(deps, 'handoffs'),
    async (c) => {
      const { id: botId, organisationId } = c.var.bot;
      counted(botId);
      const body = bodyOf(await c.req.text(), c.req.header('content-type') ?? '');
      const reaches = reachesAsked(body);
      const [contacts, own] = await Promise.all([
        contactsOf(store, organisationId),
        privateOf(store, organisationId),
      ]);
      const known = await lookUp(contacts, own, config, organisationId, reaches);
      const [record] = known.flatMap(({ records }) => records);
      const contact = record && toContact(record);
      if (wantsText(c)) return c.text(contact ? 'FOUND' : 'NOT_FOUND');
      const missing = (['name', 'phone', 'email'] as const).filter(
        (field) => (contact?.[field] ?? null) === null,
      );
      const answer: z.infer<typeof KnownContact> = {
        known: contact !== undefined,
        missing,
        language: contact?.language ?? null,
      };
      return c.json(answer);
    },
  );
  return routes;
}

/** @throws ApiError `bad_field` that names what cannot be read. */
function reachesAsked(body: Record<string, unknown>) {
  const read = Question.safeParse(body);
  if (!read.success) throw badField(read.error);
  const { phone, email, identity, country: told } = read.data;
  const code = told?.toUpperCase() ?? '';
  const country = isCountry(code) ? code : DEFAULT_COUNTRY;
  const wrong = (field: string, message: string) => new ApiError('bad_field', message, { field });
  const number = phone ? parsePhone(phone, country) : null;
  if (phone && number === null) throw wrong('phone', 'This is not a telephone number.');
  const address = email ? parseEmail(email) : null;
  if (email && address === null) throw wrong('email', 'This is not an email address.');
  const clean = identity ? cleanIdentity(identity, country) : null;
  if (identity && clean === null) throw wrong('identity', 'An identity has a kind and a value.');
  const reaches = reachesOf(clean ? [clean] : [], [number], [address]);
  if (reaches.length === 0) throw wrong('phone', 'Ask by phone, email or identity.');
  return reaches;
}
