import { toContact, type TimelineEvent } from '#shared/contact/contact.ts';
import {
  dismissedKey,
  eventKey,
  FIELDS,
  foundKey,
  identityKey,
  MOST_EVENTS,
  reissueKey,
  suggestedKey,
  type Field,
} from '#shared/contact/keys.ts';
import { isWithin } from '#shared/contact/names.ts';
import type { ReviewReason } from '#shared/protocol/handoffs.ts';
import type { ContactRecord, Json, Values } from '#shared/record/record.ts';
import type { Target } from './choose.ts';
import { THRESHOLD, type Finding } from './extract/extraction.ts';
import type { Understood } from './log-contact.ts';

/** So many identities a contact has before handoffs add no more. */
export const MOST_IDENTITIES = 50;

/** What a handoff changes of a contact, and why a person should look at it; null: it all fitted. */
export interface Change {
  values: Values;
  reason: ReviewReason | null;
}

/**
 * What a handoff changes of a record, or makes of none. Nothing that a person typed; in doubt whose contact it is nothing
 * but suggestions, which are for a person to judge.
 */
export function changeOf(understood: Understood, target: Target): Change {
  const { extraction, identities, ownId, at, bot, kind, platform } = understood;
  const { record, doubt } = target;
  const values: Values = {};
  const had = valueIn(record);
  const put = (key: string, value: Json) => {
    if (JSON.stringify(had(key)) !== JSON.stringify(value)) values[key] = value;
  };
  const fills = doubt === null || doubt === 'possibly_new_person';
  const suggestions: { sure: boolean; isNew: boolean }[] = [];
  for (const field of FIELDS) {
    const finding = extraction[field];
    if (finding === null) continue;
    const sure = finding.confidence >= THRESHOLD;
    if (fills && sure) {
      if (field !== 'name' || !isKnownName(record, finding.value))
        put(foundKey(field), finding.value);
    } else if ((sure || field !== 'language') && isOpen(record, field, finding.value)) {
      const isNew = !isSuggested(record, field, finding.value);
      if (isNew) put(suggestedKey(field), suggestion(finding, at));
      suggestions.push({ sure, isNew });
    }
  }
  if (fills && had('platform') === undefined) put('platform', platform);
  if (fills || target.links) {
    let room = MOST_IDENTITIES - keysOf(record, 'identity/').length;
    for (const identity of identities)
      if (had(identityKey(identity)) !== undefined || room-- > 0)
        put(identityKey(identity), { ...identity });
  }
  const reason = reasonOf(target, suggestions);
  const slot = eventSlot(record, ownId);
  // A message that says nothing new is no entry: a chat would fill the timeline.
  const isHandoff = kind === 'handoff';
  if (isHandoff || record === null || Object.keys(values).length > 0)
    put(slot, eventOf(understood, reason) as unknown as Json);
  const last = had('last_handoff_at');
  if (isHandoff && (typeof last !== 'number' || last < at)) put('last_handoff_at', at);
  if (target.earlier !== null) put(reissueKey(target.earlier), 'new');
  // A new reason counts also against a person who has just looked at an older one.
  if (reason !== null && slot in values) values['needs_review'] = true;
  if (record === null) {
    put('added_at', at);
    put('added_by', bot.name);
    put('source', 'handoff');
  }
  return { values, reason };
}

function reasonOf(
  { doubt }: Target,
  suggestions: readonly { sure: boolean; isNew: boolean }[],
): ReviewReason | null {
  // Another name that a person has dismissed is no reason a second time.
  if (doubt === 'other_name') return suggestions.length > 0 ? doubt : null;
  if (doubt !== null) return doubt;
  return suggestions.some(({ isNew }) => isNew) ? 'unsure' : null;
}

/** The timeline entry of a handoff: no transcript, only the words that something was understood from. */
export function eventOf(
  { extraction, ownId, at, bot, kind, platform }: Understood,
  reason: string | null,
): TimelineEvent {
  const found: TimelineEvent['found'] = {};
  for (const field of FIELDS) {
    const finding = extraction[field];
    if (finding === null) continue;
    found[field] = { value: finding.value, quote: finding.evidence.quote };
    if (finding.confidence < THRESHOLD) found[field].unsure = true;
  }
  return {
    ...{ id: ownId, at, bot: bot.name, platform, found },
    ...(kind === 'interaction' && { kind }),
    ...(reason !== null && { reason }),
  };
}

/** The value of a suggestion in a record. */
export const suggestion = ({ value, evidence }: Finding, at: number): Json => ({
  value,
  quote: evidence.quote,
  at,
});

export const valueIn =
  (record: ContactRecord | null) =>
  (key: string): Json | undefined =>
    record && Object.hasOwn(record.values, key) ? record.values[key] : undefined;

/** The keys of a record that begin so and stand for something. */
const keysOf = (record: ContactRecord | null, prefix: string): string[] =>
  record === null
    ? []
    : Object.keys(record.values).filter(
        (key) => key.startsWith(prefix) && record.values[key] !== null,
      );

/** Whether a name says nothing that is not known of the contact. */
function isKnownName(record: ContactRecord | null, name: string): boolean {
  const had = valueIn(record);
  return [had('name'), had(foundKey('name'))].some(
    (known) => typeof known === 'string' && isWithin(name, known),
  );
}

/** Whether a value differs from what is shown and found, and nobody has dismissed it. */
export function isOpen(record: ContactRecord | null, field: Field, value: string): boolean {
  if (record === null) return true;
  const had = valueIn(record);
  if (had(dismissedKey(field, value)) === true) return false;
  if (field === 'name' && isKnownName(record, value)) return false;
  return value !== toContact(record)[field] && value !== had(foundKey(field));
}

function isSuggested(record: ContactRecord | null, field: Field, value: string): boolean {
  const told = valueIn(record)(suggestedKey(field));
  return typeof told === 'object' && told !== null && 'value' in told && told['value'] === value;
}

/** The key of a handoff's timeline entry; null if it has none any more. */
export function entryKey(record: ContactRecord, id: string): string | null {
  const isSame = (key: string) => (record.values[key] as { id?: unknown }).id === id;
  return keysOf(record, 'event/').find(isSame) ?? null;
}

/** The key of the new timeline entry: its own, or that of the oldest when the timeline is full. */
function eventSlot(record: ContactRecord | null, id: string): string {
  if (record === null) return eventKey(id);
  const keys = keysOf(record, 'event/');
  const same = entryKey(record, id);
  if (same !== null || keys.length < MOST_EVENTS) return same ?? eventKey(id);
  const entries = keys.map((key) => {
    const { at } = record.values[key] as { at?: unknown };
    return { key, at: typeof at === 'number' ? at : 0 };
  });
  return entries.reduce((oldest, entry) => (entry.at < oldest.at ? entry : oldest)).key;
}
