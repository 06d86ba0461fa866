import { uuidFrom } from '#shared/base/ports.ts';
import type { Identity } from '#shared/contact/keys.ts';
import { DEFAULT_COUNTRY, isCountry, type CountryCode } from '#shared/contact/phone.ts';
import { isPlatform, type Platform } from '#shared/contact/platforms.ts';
import { documents } from '../auth/documents.ts';
import { systemOf, type Deps } from '../context.ts';
import { adapterOf } from './adapters/all.ts';
import type { Envelope, Hints } from './envelope.ts';
import type { Part } from './events.ts';
import { extract } from './extract/extract.ts';
import { settled, type Extraction, type Finding } from './extract/extraction.ts';
import { masked } from './extract/numbers.ts';
import type { Understood } from './log-contact.ts';
import type { Raw } from './raw.ts';
import { bsuidOf, cleanIdentity } from './reach.ts';

const MINUTE = 60_000;

/** What one event of a kept request says. `event`: the hash that names it. */
export function understand(
  raw: Raw,
  { envelope: told, kind }: Pick<Part, 'envelope' | 'kind'>,
  event: string,
  country: CountryCode,
): Understood {
  const envelope = withoutBsuids(told);
  const all = covered(extract(envelope, country));
  // What is said without a handoff gives name and number, and no email.
  const isHandoff = kind === 'handoff';
  const extraction = isHandoff ? all : { ...all, email: null };
  return {
    organisationId: raw.organisationId,
    bot: raw.bot,
    ownId: uuidFrom(Buffer.from(event, 'hex'), 8),
    at: raw.at,
    kind,
    extraction,
    identities: identitiesOf(envelope, extraction, country).filter(
      (identity) => isHandoff || identity.kind !== 'email',
    ),
    platform: platformOf(raw, extraction),
  };
}

/** Where a platform gives a business-scoped user id in the place of a number, it is an identity and no number. */
export function withoutBsuids(envelope: Envelope): Envelope {
  const { hints } = envelope;
  if (!hints) return envelope;
  const found = (['whatsapp_number', 'phone', 'wa_id'] as const).flatMap((key) => {
    const text = hints[key];
    const identity = typeof text === 'string' ? bsuidOf(text) : null;
    return identity === null ? [] : [{ key, identity }];
  });
  if (found.length === 0) return envelope;
  const rest: Hints = {
    ...hints,
    ...Object.fromEntries(found.map(({ key }) => [key, null])),
    identities: [...(hints.identities ?? []), ...found.map(({ identity }) => ({ ...identity }))],
  };
  return { ...envelope, hints: rest };
}

/**
 * What may reach a device: quotes with identity and card numbers covered up, and no name or address that has one in it. A
 * telephone number is one by then, whatever its digits add up to.
 */
export function covered(extraction: Extraction): Extraction {
  const cover = <T extends string>(finding: Finding<T> | null): Finding<T> | null =>
    finding && {
      ...finding,
      evidence: { ...finding.evidence, quote: masked(finding.evidence.quote) },
    };
  const bare = (finding: Finding | null): Finding | null =>
    finding !== null && masked(finding.value) === finding.value ? cover(finding) : null;
  return {
    name: bare(extraction.name),
    phone: cover(extraction.phone),
    email: bare(extraction.email),
    language: cover(extraction.language),
    platform: cover(extraction.platform),
  };
}

/** The identities that a platform tells, and the number that it has verified. */
function identitiesOf({ hints }: Envelope, { phone }: Extraction, country: CountryCode) {
  const told = (hints?.identities ?? [])
    .slice(0, 20)
    .map((identity) => cleanIdentity(identity, country));
  const whatsapp = hints?.whatsapp_number
    ? cleanIdentity({ kind: 'phone', value: hints.whatsapp_number }, country)
    : null;
  // The number on the channel may have been read in another country than the organisation's.
  const same = phone?.evidence.rule === 'hint:whatsapp_number' ? settled(phone) : null;
  const verified = same === null ? whatsapp : { kind: 'phone', value: same };
  return [...told, verified].filter((identity) => identity !== null).filter(isBare);
}

/** Whether a value has no identity or card number in it. The ids that platforms count up may look like one. */
const isBare = ({ kind, value }: Identity): boolean =>
  kind === 'phone' || COUNTED.has(kind) || masked(value) === value;

const COUNTED = new Set(['wa_bsuid', 'wa_parent_bsuid', 'messenger', 'instagram', 'telegram']);

/** What the body tells, else what the bot was made for, else what its platform mostly is. */
function platformOf({ bot, platform: address }: Raw, { platform }: Extraction): Platform {
  const told = settled(platform);
  if (told !== null && told !== 'other') return told;
  if (isPlatform(bot.platform)) return bot.platform;
  return told ?? adapterOf(address)?.channel ?? 'other';
}

/** The country of an organisation, asked for at most once a minute. */
export function createCountryOf({
  store,
  clock,
}: Pick<Deps, 'store' | 'clock'>): (organisationId: string) => Promise<CountryCode> {
  const organisations = documents<{ country?: string }>(() => systemOf(store), 'organisation');
  const known = new Map<string, { at: number; country: CountryCode }>();
  return async (organisationId) => {
    const last = known.get(organisationId);
    if (last && Math.abs(clock() - last.at) < MINUTE) return last.country;
    const told = (await organisations.get(organisationId))?.country ?? '';
    const country = isCountry(told) ? told : DEFAULT_COUNTRY;
    known.set(organisationId, { at: clock(), country });
    return country;
  };
}
