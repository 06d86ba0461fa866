import {
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
  isSupportedCountry,
} from 'libphonenumber-js/max';

export type { CountryCode };
export const DEFAULT_COUNTRY: CountryCode = 'ZA';

/** Whether a text is the code of a country whose numbers are known (ISO 3166, two letters). */
export const isCountry = (text: string): text is CountryCode => isSupportedCountry(text);

/** The digits after the plus in a country's numbers. */
export const callingCodeOf = (country: CountryCode): string => getCountryCallingCode(country);

/**
 * The number in E.164; null if it is not a valid number. Spaces, brackets, hidden direction marks, `tel:`,
 * `whatsapp:` and `@c.us` do not matter. A number without an international prefix is one of `country`, or an
 * international one that lost its plus. The library takes South African numbers that lack digits, so nine are asked for
 * besides.
 */
export function parsePhone(text: string, country: CountryCode = DEFAULT_COUNTRY): string | null {
  const clean = (PLAIN.test(text) ? text : withoutMarks(text)).trim().replace(/^00/, '+');
  // Letters are words, not digits: the library would read some of them off a telephone's keys.
  if (clean.length > 40 || /\p{L}/u.test(clean)) return null;
  return read(clean, country) ?? (/^[1-9]/.test(clean) ? read(`+${clean}`, country) : null);
}

// Most numbers: none of the marks that are taken off can be in them.
const PLAIN = /^[+\d ()-]*$/;

const withoutMarks = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .trim()
    .replace(/^(?:tel|whatsapp|sms|phone):/i, '')
    .replace(/@(?:c\.us|s\.whatsapp\.net)$/i, '');

function read(text: string, country: CountryCode): string | null {
  const number = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  if (number === undefined || !number.isValid() || number.ext !== undefined) return null;
  if (number.countryCallingCode === '27' && number.nationalNumber.length !== 9) return null;
  return number.number;
}

/** A stored number as people of its country write it, with its country code. */
export function formatInternational(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}
