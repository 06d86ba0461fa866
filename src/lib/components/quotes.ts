import type { Contact, TimelineEvent } from '#shared/contact/contact.ts';
import type { Field } from '#shared/contact/keys.ts';
import { parseLanguage } from '#shared/contact/languages.ts';
import { formatPhone } from '#shared/contact/phone-format.ts';
import { fold } from '#shared/contact/search.ts';

type Found = NonNullable<TimelineEvent['found'][Field]>;

/** The words that a value was understood from; null where they only repeat it, or are a code that nobody said. */
export function quoteOf(field: Field, { value, quote }: Found): string | null {
  const words = quote?.trim() ?? '';
  if (words === '' || fold(words) === fold(value)) return null;
  if (field === 'language' && parseLanguage(words) !== null) return null;
  if (field === 'phone' && /^[+\d\s()./-]+$/.test(words)) {
    const spelled = digits(words).replace(/^00/, '');
    if ([value, formatPhone(value)].some((known) => digits(known) === spelled)) return null;
  }
  return words;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** The name that a handoff gave and that has no word of the contact's, which is a reason to look at it; the newest one. */
export function otherName({ name, timeline }: Contact): string | null {
  if (name === null) return null;
  const own = new Set(wordsOf(name));
  const given = timeline.map(({ found }) => found.name?.value ?? name);
  return given.find((other) => !wordsOf(other).some((word) => own.has(word))) ?? null;
}

const wordsOf = (name: string): string[] => fold(name).split(/[\s.'-]+/);
