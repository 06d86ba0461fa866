import type { Contact, Suggestion, TimelineEvent } from '#shared/contact/contact.ts';
import type { Field } from '#shared/contact/keys.ts';
import { parseLanguage } from '#shared/contact/languages.ts';
import { formatPhone } from '#shared/contact/phone-format.ts';
import { fold } from '#shared/contact/search.ts';
import { details as words } from '../words.ts';

type Found = NonNullable<TimelineEvent['found'][Field]>;

/** The words that a value was understood from; null where they only repeat it, or are a code that nobody said. */
export function quoteOf(field: Field, { value, quote }: Found | Suggestion): string | null {
  const said = quote?.trim() ?? '';
  if (said === '' || fold(said) === fold(value)) return null;
  if (field === 'language' && parseLanguage(said) !== null) return null;
  if (field === 'phone' && /^[+\d\s()./-]+$/.test(said)) {
    const spelled = digits(said).replace(/^00/, '');
    if ([value, formatPhone(value)].some((known) => digits(known) === spelled)) return null;
  }
  return said;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Why a contact is to be looked at, in words: what its newest handoff with a reason says. */
export function reviewText({ timeline }: Contact): string {
  const event = timeline.find(({ reason }) => reason !== undefined && reason in words.reviewWhy);
  const why = words.reviewWhy[event?.reason ?? ''];
  return why === undefined ? words.reviewElse : why(event?.found.name?.value ?? null);
}
