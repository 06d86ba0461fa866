import type { ContactRecord, Json, Values } from '#shared/record/record.ts';
import { reachableBy, reachesOf, suggestionsOf, toContact } from './contact.ts';
import {
  dismissedKey,
  FIELDS,
  foundKey,
  furtherKey,
  identityKey,
  LONGEST,
  MOST_EVENTS,
  reissueKey,
  suggestedKey,
} from './keys.ts';
import { isWithin } from './names.ts';

/** What each of two contacts of one number gets when a person says that they are two people; `id` is the other contact. */
export function anotherPerson({ values }: ContactRecord, id: string): Values {
  const role = values[reissueKey(id)];
  if (role !== 'new' && role !== 'earlier') return {};
  // A number that has passed to another person no longer leads here without a name.
  return { [reissueKey(id)]: role === 'earlier' ? 'passed' : null, needs_review: false };
}

/**
 * What the earlier of two contacts gets when a person says that they are one; the later one then goes. What the later one
 * has fills what is empty, and else becomes a suggestion; its numbers and emails lead to the person in any case; tags, identities, what was dismissed and the timeline are copied.
 */
export function samePerson(earlier: ContactRecord, later: ContactRecord): Values {
  const own = earlier.values;
  const made: Values = { [reissueKey(later.id)]: null };
  const here = toContact(earlier);
  // As it is once the question is settled: with its timeline.
  const settled = { ...later.values, [reissueKey(earlier.id)]: null };
  const there = toContact({ ...later, values: settled });
  for (const field of FIELDS) {
    const value = there[field];
    const fills = value !== null && here[field] === null && own[field] === undefined;
    if (fills) made[later.values[field] === undefined ? foundKey(field) : field] = value;
    const shown = fills ? value : here[field];
    const quoteOf = (one: string) =>
      there.timeline.find(({ found }) => found[field]?.value === one)?.found[field]?.quote ?? '';
    const found = later.values[foundKey(field)];
    const rest = [value, found].filter((one) => typeof one === 'string' && one !== '') as string[];
    const told = [
      ...rest.map((one) => ({ value: one, quote: quoteOf(one) })),
      ...suggestionsOf(later, field),
    ];
    const known = new Set([
      ...suggestionsOf(earlier, field).map((one) => one.value),
      own[foundKey(field)],
    ]);
    let isFree = here.suggestions[field] === undefined;
    for (const [n, { value: one, quote = '' }] of told.entries()) {
      const isJudged = [own, later.values].some(
        (values) => values[dismissedKey(field, one)] === true,
      );
      if (isJudged || known.has(one) || isKnown(shown, one)) continue;
      known.add(one);
      const key = isFree ? suggestedKey(field) : furtherKey(field, later.id, n);
      made[key] = { value: one, quote, at: there.lastHandoffAt ?? there.addedAt };
      isFree = false;
    }
  }
  for (const [key, value] of Object.entries(later.values))
    if (COPIED.test(key) && value !== null && (own[key] ?? null) === null) made[key] = value;
  const reaches = reachesOf({ ...earlier, values: { ...own, ...made } });
  const { phones, emails } = reachableBy(later);
  const further = [
    ...phones.map((value) => ({ kind: 'phone', value, isKnown: reaches.phones.includes(value) })),
    ...emails.map((value) => ({ kind: 'email', value, isKnown: reaches.emails.includes(value) })),
  ];
  for (const { kind, value, isKnown } of further)
    if (!isKnown) made[identityKey({ kind, value })] = { kind, value };
  copyEvents(own, later.values, made);
  if (here.platform === null && there.platform !== null) made['platform'] = there.platform;
  if (there.note !== null && there.note !== here.note)
    made['note'] = [here.note, there.note]
      .filter((note) => note !== null)
      .join('\n\n')
      .slice(0, LONGEST.note);
  if ((there.lastHandoffAt ?? 0) > (here.lastHandoffAt ?? 0))
    made['last_handoff_at'] = there.lastHandoffAt;
  const suggested = Object.keys(made).some((key) => key.startsWith('suggested/'));
  made['needs_review'] = suggested || Object.keys(here.suggestions).length > 0;
  return made;
}

const COPIED = /^(?:tag|identity|dismissed)\//;

/** Whether a value says nothing that is not shown; a shorter form of a name does not. */
const isKnown = (shown: string | null, value: string): boolean =>
  shown !== null && (shown === value || isWithin(value, shown));

/** Copies the timeline, of both together the newest entries; each takes a new place or that of one that goes. */
function copyEvents(own: Values, later: Values, made: Values): void {
  const mine = entriesOf(own);
  const theirs = entriesOf(later).filter(({ key }) => own[key] === undefined);
  const newest = [...mine, ...theirs].sort((a, b) => b.at - a.at).slice(0, MOST_EVENTS);
  const stays = new Set(newest);
  const free = mine.filter((entry) => !stays.has(entry));
  for (const entry of theirs)
    if (stays.has(entry)) made[free.pop()?.key ?? entry.key] = later[entry.key] as Json;
}

const entriesOf = (values: Values) =>
  Object.keys(values)
    .filter((key) => key.startsWith('event/') && values[key] !== null)
    .map((key) => {
      const { at } = values[key] as { at?: unknown };
      return { key, at: typeof at === 'number' ? at : 0 };
    });
