import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import * as z from 'zod';
import { toContact } from '#shared/contact/contact.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { LANGUAGE_CODES } from '#shared/contact/languages.ts';
import { isCountry, parsePhone, type CountryCode } from '#shared/contact/phone.ts';
import type { Bots } from '../bots/bots.ts';
import { ApiError, contactsOf, privateOf, type Deps, type Env } from '../context.ts';
import { variablesOf } from '../handoff/extract/hints.ts';
import { rulesOf } from '../handoff/extract/rules.ts';
import { createCountryOf } from '../handoff/understand.ts';
import { badField, bodyOf } from '../handoff/read.ts';
import { cleanIdentity, lookUp, reachesOf } from '../handoff/reach.ts';
import { requireBot } from '../middleware/bot.ts';
import { answers } from '../middleware/describe.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import { wantsText } from '../middleware/wants-text.ts';

const Text = z.union([z.string(), z.number()]).transform(String).nullish();

const Question = z
  .looseObject({
    phone: Text,
    email: Text,
    identity: z.looseObject({ kind: Text, value: Text, scope: Text }).nullish(),
    /** The same in a form, which has no objects. */
    identity_kind: Text,
    identity_value: Text,
    identity_scope: Text,
    /** Whose numbers are meant (ISO 3166): else that of the language, else the organisation's. */
    country: Text,
    language: Text,
  })
  .meta({ id: 'LookUp' });

const KnownContact = z
  .object({
    known: z.boolean(),
    missing: z.array(z.enum(['name', 'phone', 'email'])),
    language: z.enum(LANGUAGE_CODES).nullable(),
  })
  .meta({ id: 'KnownContact' });

/** Where a bot asks, before it hands over, whether somebody is in the list. It never tells what is stored. */
export function lookupRoutes(deps: Deps, bots: Bots): Hono<Env> {
  const { store, config, clock } = deps;
  const counted = rateLimit(clock, config.handoffLimit);
  const countryOf = createCountryOf(deps);
  const routes = new Hono<Env>();
  routes.post(
    '/lookup',
    describeRoute({
      summary: 'Whether somebody is in the contact list',
      description:
        'One of phone, email, identity {kind, value, scope}; JSON or a form, whose fields may have other names for these ' +
        '(Phone, cell-number). `FOUND` or `NOT_FOUND` in plain text for a form, or for `Accept: text/plain`.',
      requestBody: {
        content: {
          'application/json': { schema: resolver(Question) },
          'application/x-www-form-urlencoded': { schema: resolver(Question) },
        },
      },
      responses: answers({ 200: KnownContact }, 400, 401, 403, 429, 503),
    }),
    requireBot(bots, 'handoffs'),
    async (c) => {
      const { id: botId, organisationId } = c.var.bot;
      counted(botId);
      const body = bodyOf(await c.req.text(), c.req.header('content-type') ?? '');
      const reaches = reachesAsked(body, await countryOf(organisationId));
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
function reachesAsked(body: Record<string, unknown>, ofOrganisation: CountryCode) {
  const read = Question.safeParse(body);
  if (!read.success) throw badField(read.error);
  const { phone, email, identity, ...asked } = read.data;
  const country = countryAsked(asked) ?? ofOrganisation;
  const wrong = (field: string, message: string) => new ApiError('bad_field', message, { field });
  const told = identity ?? {
    kind: asked.identity_kind,
    value: asked.identity_value,
    scope: asked.identity_scope,
  };
  const isIdentity = Boolean(identity ?? asked.identity_value);
  const clean = isIdentity ? cleanIdentity(told, country) : null;
  if (isIdentity && clean === null) throw wrong('identity', 'An identity has a kind and a value.');
  // A bot's author names the fields of a form.
  const others =
    phone || email || clean ? null : variablesOf({ slots: body }, rulesOf(LANGUAGE_CODES));
  const [number, address] = [
    phone ? { value: phone, from: 'phone' } : others?.phones[0],
    email ? { value: email, from: 'email' } : others?.emails[0],
  ];
  const fieldOf = ({ from }: { from: string }) => from.replace(/^slots\./, '');
  const parsed = number ? parsePhone(number.value, country) : null;
  if (number && parsed === null) throw wrong(fieldOf(number), 'This is not a telephone number.');
  const mail = address ? parseEmail(address.value) : null;
  if (address && mail === null) throw wrong(fieldOf(address), 'This is not an email address.');
  const reaches = reachesOf(clean ? [clean] : [], [parsed], [mail]);
  if (reaches.length === 0) throw wrong('phone', 'Ask by phone, email or identity.');
  return reaches;
}

/** The country that is named, or that of a language such as `sw-KE`. */
function countryAsked({
  country,
  language,
}: Pick<z.infer<typeof Question>, 'country' | 'language'>): CountryCode | null {
  const codes = [country, /[-_]([A-Za-z]{2})$/.exec(language ?? '')?.[1]];
  return codes.map((code) => code?.toUpperCase() ?? '').find((code) => isCountry(code)) ?? null;
}
