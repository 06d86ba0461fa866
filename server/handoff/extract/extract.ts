import { parseLanguage, type Language } from '#shared/contact/languages.ts';
import { DEFAULT_COUNTRY, isCountry, type CountryCode } from '#shared/contact/phone.ts';
import { parsePlatform } from '#shared/contact/platforms.ts';
import type { Envelope, Hints } from '../envelope.ts';
import { dialogue, messagesOf } from './dialogue.ts';
import { emailOf } from './email.ts';
import { hinted } from './evidence.ts';
import type { Extraction } from './extraction.ts';
import { variablesOf } from './hints.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import { nameOf } from './name.ts';
import { PhoneReader } from './numbers.ts';
import { phoneOf } from './phone.ts';
import { readingsOf } from './reading.ts';
import { languagesOf, rulesOf } from './rules.ts';

/**
 * What a handoff tells of the user: name, number and email, their language and platform. Pure and total; the time it
 * takes grows no faster than the conversation. `country`: where numbers are dialled when nothing else says where.
 */
export function extract(envelope: Envelope, country: CountryCode = DEFAULT_COUNTRY): Extraction {
  const hints: Hints = envelope.hints ?? {};
  const told = hints.language_code ? parseLanguage(hints.language_code) : null;
  const messages = messagesOf(envelope.conversation ?? []);
  const rules = rulesOf(languagesOf(told, messages));
  const reader = new PhoneReader(countriesOf(hints, told, country));
  const readings = readingsOf(dialogue(messages, rules), rules, reader);
  const variables = variablesOf(hints, rules);
  return {
    name: nameOf(readings, hints, variables, rules),
    phone: phoneOf(readings, hints, variables, rules, reader),
    email: emailOf(readings, hints, variables, rules),
    language:
      told === null
        ? null
        : { value: told, confidence: 0.95, evidence: hinted('language_code', hints.language_code) },
    platform: platformOf(hints),
  };
}

function platformOf(hints: Hints): Extraction['platform'] {
  if (!hints.channel) return null;
  const platform =
    parsePlatform(hints.channel) ?? parsePlatform(hints.channel.split(/[\s:_-]/)[0] ?? '');
  return {
    value: platform ?? 'other',
    confidence: platform === null ? 0.6 : 0.95,
    evidence: hinted('channel', hints.channel),
  };
}

/** Region, the language's own country, the organisation's: in that order, each once. */
function countriesOf(hints: Hints, told: Language | null, country: CountryCode): CountryCode[] {
  const tagged = /[-_]([A-Za-z]{2})$/.exec(hints.language_code ?? '')?.[1];
  const spoken = told !== null && told !== 'en' ? LANGUAGE_DATA[told].country : undefined;
  const all = [
    hints.region,
    tagged,
    spoken === 'ZA' ? undefined : spoken,
    country,
    DEFAULT_COUNTRY,
  ];
  return [
    ...new Set(all.map((code) => code?.toUpperCase() ?? '').filter((code) => isCountry(code))),
  ];
}
