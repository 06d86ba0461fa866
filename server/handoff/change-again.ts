import type { TimelineEvent } from '#shared/contact/contact.ts';
import { FIELDS, foundKey, identityKey, suggestedKey, type Field } from '#shared/contact/keys.ts';
import type { ContactRecord, Json, Values } from '#shared/record/record.ts';
import { entryKey, eventOf, isOpen, suggestion, valueIn } from './change.ts';
import { likenessTo } from './choose.ts';
import { settled, THRESHOLD } from './extract/extraction.ts';
import type { Understood } from './log-contact.ts';

/**
 * What a handoff that was logged before changes of its contact when it is understood differently now. What a later handoff
 * found stays, and so does what a person typed; a value that rests on nothing any more goes. Nothing if its entry has left
 * the timeline.
 */
export function changeAgain(understood: Understood, record: ContactRecord): Values {
  const key = entryKey(record, understood.ownId);
  if (key === null) return {};
  const before = record.values[key] as unknown as TimelineEvent;
  const { extraction, identities, at } = understood;
  const values: Values = {};
  const had = valueIn(record);
  const put = (name: string, value: Json) => {
    if (JSON.stringify(had(name)) !== JSON.stringify(value)) values[name] = value;
  };
  const reason = reasonNow(understood, before, record);
  const fills = reason !== 'other_name' && reason !== 'shared_number';
  for (const field of FIELDS) {
    const finding = extraction[field];
    const old = before.found[field];
    const isSame =
      old?.value === finding?.value &&
      old?.unsure === (finding && finding.confidence < THRESHOLD ? true : undefined);
    if (isSame && reason === before.reason) continue;
    const now = settled<string>(finding);
    const current = had(foundKey(field)) ?? null;
    const isFree = current === null || (current === old?.value && !isElsewhere(record, key, field));
    if (fills && isFree && (now !== null || current !== null)) put(foundKey(field), now);
    const told = had(suggestedKey(field)) as { value?: unknown } | null | undefined;
    const isOurs = old !== undefined && told?.value === old.value;
    const isLess = finding !== null && (!fills || now === null) && field !== 'language';
    if (isLess && (isOurs || !told) && isOpen(record, field, finding.value)) {
      put(suggestedKey(field), suggestion(finding, at));
      values['needs_review'] = true;
    } else if (isOurs && old.value !== finding?.value) put(suggestedKey(field), null);
  }
  if (fills) for (const identity of identities) put(identityKey(identity), { ...identity });
  put(key, eventOf(understood, reason ?? null) as unknown as Json);
  return values;
}

/** Whether another handoff gave the found value of a field too. */
function isElsewhere(record: ContactRecord, ownKey: string, field: Field): boolean {
  return Object.entries(record.values).some(
    ([key, value]) =>
      key.startsWith('event/') &&
      key !== ownKey &&
      (value as Partial<TimelineEvent> | null)?.found?.[field]?.value ===
        record.values[foundKey(field)],
  );
}

/** Why a person should look at it, as far as that stands as it is understood now. */
function reasonNow(
  { extraction }: Understood,
  { reason }: TimelineEvent,
  record: ContactRecord,
): string | undefined {
  const name = settled(extraction.name);
  if (reason === 'other_name')
    return name === null || likenessTo(record, name) === 'same' ? undefined : reason;
  const { phone, email } = extraction;
  const isUnsure = [extraction.name, phone, email].some((finding) => finding && !settled(finding));
  return reason === 'unsure' && !isUnsure ? undefined : reason;
}
