import { createHash } from 'node:crypto';
import { toHex, uuidFrom } from '#shared/base/ports.ts';
import { DEFAULT_COUNTRY, isCountry, type CountryCode } from '#shared/contact/phone.ts';
import { isPlatform, type Platform } from '#shared/contact/platforms.ts';
import { documents } from '../auth/documents.ts';
import type { Bots } from '../bots/bots.ts';
import { createServerClock } from '../clock.ts';
import { contactsOf, privateOf, systemOf, type Bot, type Deps } from '../context.ts';
import { CONTACT_KEY } from '../privacy/forget.ts';
import {
  StoreUnavailable,
  type Database,
  type Doc,
  type LookupKey,
  type NewDoc,
} from '../store/store.ts';
import type { RawRequest } from './adapters/adapter.ts';
import { adapterOf } from './adapters/all.ts';
import type { Envelope } from './envelope.ts';
import { extract } from './extract/extract.ts';
import { settled, type Extraction } from './extract/extraction.ts';
import { keyedHash } from './keyed.ts';
import { logContact, type Answer } from './log-contact.ts';
import { readHandoff, type Handoff } from './read.ts';
import { cleanIdentity } from './reach.ts';

/** A request as it is kept: what a worker needs to do the work again. */
export interface Raw extends RawRequest {
  organisationId: string;
  bot: { id: string; name: string; platform: string };
  /** The hash of bot and event, in hexadecimal. */
  event: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The contact that it was logged for. */
  contactId: string | null;
  /** How often the work on it failed by itself. */
  failures: number;
}

/** The answer that an event got. It outlives the contact and the raw request. */
export interface EventRow extends Answer {
  at: number;
}

export interface Intake {
  /**
   * Verified requests: keeps, works, answers. The same event gets the first answer again.
   *
   * @throws ApiError for a body that cannot be read; StoreUnavailable.
   */
  receive(bot: Bot, request: RawRequest): Promise<Answer>;
  /** Does the work on a kept request that has no answer yet. */
  resume(own: Database, doc: Doc): Promise<Answer>;
  /** What would be logged. Writes nothing. */
  preview(organisationId: string, request: RawRequest): Promise<Extraction>;
}

export const RAW_PENDING = 'raw-pending';
export const RAW_AGE = 'raw-age';
/** So often the work on a request may fail by itself; then it is left alone. */
export const MOST_FAILURES = 5;
const DAY = 86_400_000;
const MINUTE = 60_000;
const MOST_WRITES = 8;

export const rawId = (event: string): string => `raw:${event}`;
export const eventId = (event: string): string => `event:${event}`;
/** Times in the order of their texts. */
export const ordered = (millis: number): string => String(Math.max(0, millis)).padStart(15, '0');

/** Takes handoffs in (SYNC 6). */
export function createIntake(deps: Deps, bots: Bots): Intake {
  const { store, clock, config } = deps;
  const stamp = createServerClock(deps);
  const countryOf = createCountryOf(deps);

  async function work(
    own: Database,
    raw: Raw,
    envelope: Envelope,
    kept: Doc | null,
  ): Promise<Answer> {
    const { organisationId, bot, event, at } = raw;
    const [contacts, country] = await Promise.all([
      contactsOf(store, organisationId),
      countryOf(organisationId),
    ]);
    const extraction = extract(envelope, country);
    const understood = {
      organisationId,
      bot,
      ownId: uuidFrom(Buffer.from(event, 'hex'), 8),
      at,
      extraction,
      identities: identitiesOf(envelope, extraction, country),
      platform: platformOf(raw, extraction),
    };
    let rev = kept?.rev;
    // The raw request is durable before anything that follows from it, and goes with the first claim on a contact.
    const first = async (more: NewDoc[]): Promise<boolean> => {
      let open = [...(rev === undefined ? [rawDoc(raw, 'pending')] : []), ...more];
      let claimed = true;
      for (let tries = 0; open.length > 0; tries++) {
        if (tries === MOST_WRITES) throw new StoreUnavailable('a write is not known to be durable');
        const outcomes = await own.put(open);
        const unsure = open.filter((_, i) => outcomes[i] === 'unavailable');
        for (const [i, { id }] of open.entries()) {
          const outcome = outcomes[i];
          if (outcome === undefined || outcome === 'unavailable') continue;
          // In conflict: the same event is being worked on elsewhere, from the same raw request.
          if (id === rawId(event)) rev = typeof outcome === 'object' ? outcome.rev : '';
          else if (outcome === 'conflict') claimed = false;
        }
        open = unsure;
      }
      return claimed;
    };
    const answer = await logContact({ contacts, own, config, stamp }, understood, first);
    const final = await finish(own, raw, answer, rev === undefined || rev === '' ? null : rev);
    if (final.contactId !== null) deps.push.notify(organisationId);
    return final;
  }

  /** Writes the answer, the first one for ever, and that the raw request is done with. */
  async function finish(
    own: Database,
    raw: Raw,
    answer: Answer,
    rev: string | null,
  ): Promise<Answer> {
    const row: EventRow = { ...answer, at: raw.at };
    const done: Raw = { ...raw, contactId: answer.contactId };
    const docs: NewDoc[] = [
      { id: eventId(raw.event), json: JSON.stringify(row) },
      ...(rev === null ? [] : [{ ...rawDoc(done, 'done'), rev }]),
    ];
    for (let tries = 0; tries < MOST_WRITES; tries++) {
      const [outcome] = await own.put(tries === 0 ? docs : docs.slice(0, 1));
      if (typeof outcome === 'object') return answer;
      const [first] = await own.get([eventId(raw.event)]);
      if (first) return answerOf(first);
    }
    throw new StoreUnavailable('the answer is not known to be durable');
  }

  return {
    async receive(bot, request) {
      const { envelope, eventId: told }: Handoff = readHandoff(request);
      if (envelope === null) return { outcome: 'ignored', contactId: null };
      const now = clock();
      const own = await privateOf(store, bot.organisationId);
      const [event, ...earlier] = eventsOf(deps, bot.id, told, request.body, now);
      const rows = await own.get([event, ...earlier].map(eventId));
      const known = rows.find(
        ({ id, json }) => id === eventId(event) || (JSON.parse(json) as EventRow).at > now - DAY,
      );
      if (known) return answerOf(known);
      const raw: Raw = {
        ...request,
        organisationId: bot.organisationId,
        bot: { id: bot.id, name: bot.name, platform: bot.platform },
        event,
        at: now,
        contactId: null,
        failures: 0,
      };
      const answer = await work(own, raw, envelope, null);
      await bots.seen(bot, answer.contactId);
      return answer;
    },

    async resume(own, doc) {
      const raw = JSON.parse(doc.json) as Raw;
      const [row] = await own.get([eventId(raw.event)]);
      if (row) return finish(own, raw, answerOf(row), doc.rev);
      const { envelope } = readHandoff(raw);
      return envelope === null
        ? finish(own, raw, { outcome: 'ignored', contactId: null }, doc.rev)
        : work(own, raw, envelope, doc);
    },

    async preview(organisationId, request) {
      const { envelope } = readHandoff(request);
      return extract(envelope ?? {}, await countryOf(organisationId));
    },
  };
}

const answerOf = ({ json }: Doc): Answer => {
  const { outcome, contactId } = JSON.parse(json) as EventRow;
  return { outcome, contactId };
};

/** The document of a raw request, with the look-up keys by which it is taken up, forgotten and thrown away. */
export function rawDoc(raw: Raw, state: 'pending' | 'done'): NewDoc {
  const keys: LookupKey[] = [[RAW_AGE, ordered(raw.at)]];
  if (state === 'pending' && raw.failures < MOST_FAILURES)
    keys.push([RAW_PENDING, ordered(raw.at)]);
  if (raw.contactId !== null) keys.push([CONTACT_KEY, raw.contactId]);
  return { id: rawId(raw.event), json: JSON.stringify(raw), keys };
}

/**
 * The hash that names an event. Without an id of its own it is the body's, for a day: then there are two names, of today
 * and of yesterday.
 */
function eventsOf(
  { config }: Deps,
  botId: string,
  told: string | null,
  body: string,
  now: number,
): [string, ...string[]] {
  const name = (kind: string, value: string) =>
    toHex(keyedHash(config.secret, 'event', botId, kind, value));
  if (told !== null) return [name('id', told)];
  const digest = createHash('sha256').update(body).digest('hex');
  const today = Math.floor(now / DAY);
  return [name('body', `${today} ${digest}`), name('body', `${today - 1} ${digest}`)];
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
  return [...told, verified].filter((identity) => identity !== null);
}

/** What the body tells, else what the bot was made for, else what its platform mostly is. */
function platformOf({ bot, platform: address }: Raw, { platform }: Extraction): Platform {
  const told = settled(platform);
  if (told !== null && told !== 'other') return told;
  if (isPlatform(bot.platform)) return bot.platform;
  return told ?? adapterOf(address)?.channel ?? 'other';
}

/** The country of an organisation, asked for at most once a minute. */
function createCountryOf({ store, clock }: Deps): (organisationId: string) => Promise<CountryCode> {
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
