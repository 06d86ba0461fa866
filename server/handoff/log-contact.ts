import {
  eventKey,
  foundKey,
  identityKey,
  type Field,
  type Identity,
} from '#shared/contact/keys.ts';
import { toContact, type TimelineEvent } from '#shared/contact/contact.ts';
import { fold } from '#shared/contact/search.ts';
import {
  isTombstone,
  stampsOf,
  type ContactRecord,
  type Json,
  type Values,
} from '#shared/record/record.ts';
import type { Platform } from '#shared/contact/platforms.ts';
import type { ServerClock } from '../clock.ts';
import type { Config } from '../context.ts';
import { mergeIn } from '../contacts/records.ts';
import { CONTACT_KEY } from '../privacy/forget.ts';
import { StoreUnavailable, type Database, type NewDoc } from '../store/store.ts';
import { settled, THRESHOLD, type Extraction } from './extract/extraction.ts';
import { lookUp, matchId, reachesOf, type Known, type Match, type Reach } from './reach.ts';

export const OUTCOMES = ['created', 'updated', 'matched', 'needs_review', 'ignored'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a handoff is answered with. */
export interface Answer {
  outcome: Outcome;
  contactId: string | null;
}

/** A handoff that was understood, ready to be logged. */
export interface Understood {
  organisationId: string;
  bot: { id: string; name: string };
  /** The id of the contact that it makes if there is none yet; of the timeline entry too. */
  ownId: string;
  /** Milliseconds since 1970: when it came. */
  at: number;
  extraction: Extraction;
  identities: Identity[];
  platform: Platform;
}

/** Where it is logged. */
export interface Ledger {
  contacts: Database;
  own: Database;
  config: Config;
  stamp: ServerClock;
}

const MOST_TRIES = 12;
/** So many entries a timeline keeps: a new one then takes the place of the oldest. */
export const MOST_EVENTS = 50;
/** So many identities a contact has before handoffs add no more. */
export const MOST_IDENTITIES = 50;

/**
 * Finds or makes the contact of a handoff and writes what was understood. Twice the same: no more than once. `first`:
 * a document that is to be durable before anything else is written, sent along with the first write.
 *
 * @throws StoreUnavailable
 */
export async function logContact(
  ledger: Ledger,
  understood: Understood,
  first: (more: NewDoc[]) => Promise<boolean>,
): Promise<Answer> {
  const { extraction, identities, ownId, organisationId } = understood;
  const reaches = reachesOf(identities, [settled(extraction.phone)], [settled(extraction.email)]);
  if (reaches.length === 0 && settled(extraction.name) === null) {
    await first([]);
    return { outcome: 'ignored', contactId: null };
  }
  let answer: Answer | null = null;
  for (let tries = 0; tries < MOST_TRIES && answer === null; tries++) {
    const [known, [ownDoc]] = await Promise.all([
      lookUp(ledger.contacts, ledger.own, ledger.config, organisationId, reaches),
      ledger.contacts.get([ownId]),
    ]);
    const isDeleted = ownDoc !== undefined && 'deleted' in (JSON.parse(ownDoc.json) as object);
    // A replay of a handoff whose contact was made and then deleted makes it no second time.
    if (isDeleted) {
      await first([]);
      return { outcome: 'created', contactId: ownId };
    }
    const target = choose(known, understood);
    const claim = target === null ? claimOf(ledger, understood, known) : [];
    const isClaimed = await first(claim);
    // Another handoff of the same person was faster: use its contact.
    if (!isClaimed) continue;
    answer = await write(
      ledger,
      understood,
      target ?? { id: ownId, record: null, doubtful: false },
    );
  }
  if (answer === null) throw new StoreUnavailable('too many handoffs of one person at once');
  return answer;
}

interface Target {
  id: string;
  record: ContactRecord | null;
  /** Several contacts fit, or the one that fits has another name. */
  doubtful: boolean;
}

/** The contact that the surest way leads to; null: a new one. */
function choose(known: readonly Known[], { extraction }: Understood): Target | null {
  const name = settled(extraction.name);
  for (const { records, expected } of known) {
    const [oldest] = [...records].sort(
      (a, b) => toContact(a).addedAt - toContact(b).addedAt || (a.id < b.id ? -1 : 1),
    );
    if (oldest !== undefined) {
      const named = records.filter((record) => name !== null && sharesName(record, name));
      const record = named[0] ?? oldest;
      const doubtful = records.length > 1 && named.length !== 1;
      return { id: record.id, record, doubtful };
    }
    if (expected !== null) return { id: expected, record: null, doubtful: false };
  }
  return null;
}

/** The document that says which contact is made for the surest way, in the place of one whose contact is deleted. */
function claimOf(
  { config }: Ledger,
  { organisationId, ownId }: Understood,
  known: readonly Known[],
): NewDoc[] {
  const [surest] = known;
  if (surest === undefined) return [];
  const match: Match = { contactId: ownId };
  return [
    {
      id: matchId(config, organisationId, surest.reach satisfies Reach),
      json: JSON.stringify(match),
      keys: [[CONTACT_KEY, ownId]],
      ...(surest.matchDoc && { rev: surest.matchDoc.rev }),
    },
  ];
}

/** Writes what the handoff says to a contact; null: it is deleted, or changed by many, so that all begins again. */
async function write(
  { contacts, stamp }: Ledger,
  understood: Understood,
  { id, record, doubtful }: Target,
): Promise<Answer | null> {
  const { values, differs } = valuesOf(understood, record);
  const unsure = isUnsure(understood.extraction);
  const review = doubtful || differs || unsure;
  if (review) values['needs_review'] = true;
  const after = record ? stampsOf(record) : [];
  const [held] = await mergeIn(contacts, [{ id, values, stamp: stamp(after) }]);
  // A contact that is full takes no more, and is for a person to look at.
  if (held === 'too_large') return { outcome: 'needs_review', contactId: id };
  if (held === 'busy' || held === undefined || isTombstone(held)) return null;
  const isOwn = id === understood.ownId;
  const learnt = Object.keys(values).some(
    (key) => !key.startsWith('event/') && key !== 'last_handoff_at' && key !== 'needs_review',
  );
  const outcome = review ? 'needs_review' : isOwn ? 'created' : learnt ? 'updated' : 'matched';
  return { outcome, contactId: id };
}

/** Something was said that is too unsure to be logged. */
const isUnsure = ({ name, phone, email }: Extraction): boolean =>
  [name, phone, email].some((finding) => finding !== null && finding.confidence < THRESHOLD);

/** What the handoff changes of a record, or makes of none. `differs`: its name is another one than the contact's. */
function valuesOf(
  { extraction, identities, ownId, at, bot, platform }: Understood,
  record: ContactRecord | null,
): { values: Values; differs: boolean } {
  const values: Values = {};
  const had = (key: string): Json | undefined =>
    record && Object.hasOwn(record.values, key) ? record.values[key] : undefined;
  const put = (key: string, value: Json) => {
    if (JSON.stringify(had(key)) !== JSON.stringify(value)) values[key] = value;
  };
  const event: TimelineEvent = { id: ownId, at, bot: bot.name, platform, found: {} };
  let differs = false;
  for (const field of ['name', 'phone', 'email', 'language'] as const satisfies Field[]) {
    const finding = extraction[field];
    const value = settled<string>(finding);
    if (finding === null || value === null) continue;
    event.found[field] = { value, quote: finding.evidence.quote };
    const before = had(foundKey(field));
    if (field === 'name' && record !== null && typeof before === 'string') {
      // A shorter form of the name says nothing new; an entirely different one is for a person to judge.
      if (isWithin(value, before)) continue;
      if (!sharesName(record, value)) {
        differs = true;
        continue;
      }
    } else if (field === 'name' && record !== null && !sharesName(record, value)) {
      differs = toContact(record).name !== null;
    }
    put(foundKey(field), value);
  }
  put('platform', platform);
  if (had('platform') !== undefined && had('source') !== 'handoff') delete values['platform'];
  let room =
    MOST_IDENTITIES -
    Object.keys(record?.values ?? {}).filter((key) => key.startsWith('identity/')).length;
  for (const identity of identities)
    if (had(identityKey(identity)) !== undefined || room-- > 0)
      put(identityKey(identity), { ...identity });
  put(eventSlot(record, ownId), JSON.parse(JSON.stringify(event)) as Json);
  const last = had('last_handoff_at');
  if (typeof last !== 'number' || last < at) put('last_handoff_at', at);
  if (record === null) {
    put('added_at', at);
    put('added_by', bot.name);
    put('source', 'handoff');
  }
  return { values, differs };
}

/** The key of the new timeline entry: its own, or that of the oldest when the timeline is full. */
function eventSlot(record: ContactRecord | null, id: string): string {
  const own = eventKey(id);
  if (record === null || Object.hasOwn(record.values, own)) return own;
  const keys = Object.keys(record.values).filter((key) => key.startsWith('event/'));
  const entryAt = (key: string) => {
    const value = record.values[key] as { id?: unknown; at?: unknown } | null | undefined;
    return { key, id: value?.id, at: typeof value?.at === 'number' ? value.at : 0 };
  };
  const entries = keys.map(entryAt);
  const same = entries.find((entry) => entry.id === id);
  if (same) return same.key;
  if (keys.length < MOST_EVENTS) return own;
  return entries.reduce((oldest, entry) => (entry.at < oldest.at ? entry : oldest)).key;
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.'-]+/)
    .filter((word) => word !== '');

const isWithin = (name: string, other: string): boolean => {
  const all = new Set(wordsOf(other));
  return wordsOf(name).every((word) => all.has(word));
};

/** Whether a name has a word of the contact's; a contact without a name has every name. */
function sharesName(record: ContactRecord, name: string): boolean {
  const contact = toContact(record);
  const known = [contact.name, contact.suggestions.name].filter((text) => typeof text === 'string');
  if (known.length === 0) return true;
  const words = new Set(known.flatMap(wordsOf));
  return wordsOf(name).some((word) => words.has(word));
}
