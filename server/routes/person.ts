import * as z from 'zod';
import { parseEmail } from '#shared/contact/email.ts';
import { PASSWORD_LENGTH } from '../auth/better-auth.ts';

/** The name of a person or an organisation. */
export const Name = z.string().trim().min(1).max(100);

export const Password = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);

/** The address of a user, in lower case. */
export const Email = z.string().transform((text, context) => {
  const email = parseEmail(text);
  if (email !== null) return email;
  context.issues.push({ code: 'custom', message: 'This is not an email address.', input: text });
  return z.NEVER;
});
