import * as z from 'zod';
import { SOURCES } from '#shared/contact/contact.ts';
import type { Edit } from '#shared/contact/edit.ts';
import { parseTags } from '#shared/contact/edit.ts';
import { parseEmail } from '#shared/contact/email.ts';
import { LONGEST, REISSUE_ROLES } from '#shared/contact/keys.ts';
import { LANGUAGE_CODES, parseLanguage } from '#shared/contact/languages.ts';
import { parsePhone, type CountryCode } from '#shared/contact/phone.ts';
import { parsePlatform, PLATFORM_CODES } from '#shared/contact/platforms.ts';
import { ApiError } from '../context.ts';

const MOST_TAGS = 100;
const line = (most: number) => z.string().trim().max(most).nullish();

/** What a call says of a contact. An absent member is not touched; null or an empty text takes it away. */
export const ContactInput = z
  .strictObject({
    name: line(LONGEST.name),
    phone: line(60).meta({
      description: 'In any spelling; without a country code, of the organisation’s country',
    }),
    email: line(LONGEST.email),
    language: line(60).meta({ description: 'A code (zu, zu-ZA) or a name (isiZulu)' }),
    platform: line(60),
    tags: z.array(z.string().max(LONGEST.tag)).max(MOST_TAGS).optional(),
    note: line(LONGEST.note),
  })
  .meta({ id: 'ContactInput' });

const text = z.string().nullable();

/** A contact as it is answered (`Contact` of src/shared/contact/contact.ts). */
export const ContactAnswer = z
  .object({
    id: z.string(),
    name: text,
    phone: text.meta({ description: 'E.164' }),
    email: text,
    language: z.enum(LANGUAGE_CODES).nullable(),
    platform: z.enum(PLATFORM_CODES).nullable(),
    tags: z.array(z.string()),
    note: text,
    source: z.enum(SOURCES).nullable(),
    addedAt: z.number().meta({ description: 'Milliseconds since 1970' }),
    addedBy: text,
    lastHandoffAt: z.number().nullable(),
    needsReview: z.boolean(),
    identities: z.array(
      z.object({ kind: z.string(), value: z.string(), scope: z.string().optional() }),
    ),
    suggestions: z
      .record(z.string(), z.object({ value: z.string(), quote: text }))
      .meta({ description: 'What was understood and differs from what is shown' }),
    reissues: z.array(z.object({ with: z.string(), role: z.enum(REISSUE_ROLES) })).meta({
      description: 'Contacts on the same number that may be the same person, or not',
    }),
    timeline: z.array(z.looseObject({ id: z.string(), at: z.number() })),
  })
  .meta({ id: 'Contact' });

/** @throws ApiError `bad_field` if a number, email, language or platform cannot be understood. */
export function toEdit(input: z.infer<typeof ContactInput>, country: CountryCode): Edit {
  const edit: Edit = {};
  if (input.name !== undefined) edit.name = input.name || null;
  if (input.note !== undefined) edit.note = input.note || null;
  if (input.tags !== undefined) edit.tags = parseTags(input.tags.join(';'));
  if (input.phone !== undefined)
    edit.phone = read(input.phone, 'phone', (phone) => parsePhone(phone, country));
  if (input.email !== undefined) edit.email = read(input.email, 'email', parseEmail);
  if (input.language !== undefined) edit.language = read(input.language, 'language', parseLanguage);
  if (input.platform !== undefined) edit.platform = read(input.platform, 'platform', parsePlatform);
  return edit;
}

const WRONG = {
  phone: 'This is not a phone number.',
  email: 'This is not an email address.',
  language: 'This language is not known here.',
  platform: 'This platform is not known here.',
};

/** A text in its stored form; null where there is none. */
export function read<T>(
  text: string | null,
  field: keyof typeof WRONG,
  parse: (text: string) => T | null,
): T | null {
  if (text === null || text === '') return null;
  const parsed = parse(text);
  if (parsed === null) throw new ApiError('bad_field', WRONG[field], { field });
  return parsed;
}
