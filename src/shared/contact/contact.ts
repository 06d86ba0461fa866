import type { ContactRecord } from '#shared/record/record.ts';
import {
  dismissedKey,
  FIELDS,
  foundKey,
  REISSUE,
  REISSUE_ROLES,
  suggestedKey,
  type Field,
  type Identity,
  type ReissueRole,
} from './keys.ts';
import { isLanguage, type Language } from './languages.ts';
import { isPlatform, type Platform } from './platforms.ts';

export const SOURCES = ['handoff', 'manual', 'upload', 'api'] as const;
export type Source = (typeof SOURCES)[number];

/** Something that happened with a contact. */
export interface TimelineEvent {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  bot: string;
  /** A message to the bot that was no handoff; absent: a handoff. */
  kind?: 'interaction';
  platform: Platform;
  /** What was understood, and the words that it was understood from; `unsure`: it is not sure enough to count. */
  found: Partial<Record<Field, { value: string; quote?: string; unsure?: boolean }>>;
  /** Why a person should look at it; absent where everything fitted. */
  reason?: string;
}

/** A value that a person may take or dismiss, and the words that it was understood from where they are known. */
export interface Suggestion {
  value: string;
  quote: string | null;
}

/** Another contact with a number of this one, of which nobody has said yet whether it is the same person. */
export interface Reissue {
  /** The other contact's id. */
  with: string;
  role: ReissueRole;
}

/** A contact as people see it: the view of a record. Texts are null where nothing is known. */
export interface Contact {
  id: string;
  name: string | null;
  /** E.164. */
  phone: string | null;
  email: string | null;
  language: Language | null;
  platform: Platform | null;
  /** As spelled, in alphabetical order. */
  tags: string[];
  note: string | null;
  source: Source | null;
  /** Milliseconds since 1970. */
  addedAt: number;
  /** Who added it: the name of a person or a bot. */
  addedBy: string | null;
  lastHandoffAt: number | null;
  needsReview: boolean;
  identities: Identity[];
  /** What was understood and differs from what is shown: what a person typed stays, and so does what is surer. */
  suggestions: Partial<Record<Field, Suggestion>>;
  /** Whether it is the same person as another contact is for a person to say. Until then nobody sees the timeline. */
  reissues: Reissue[];
  /** Newest first. */
  timeline: TimelineEvent[];
}

/** The view of a record. Values of another type than expected (a newer version's) count as absent. */
export function toContact({ id, values }: ContactRecord): Contact {
  const { tags, identities, events, reissues, suggested } = grouped(values);
  // Two people's conversations are shown to nobody before it is known whose they are.
  const timeline = reissues.length > 0 ? [] : events.sort((a, b) => b.at - a.at);
  const text = (key: string): string | null => {
    const value = values[key];
    return isText(value) ? value : null;
  };
  const number = (key: string): number | null => {
    const value = values[key];
    return typeof value === 'number' ? value : null;
  };
  const shown = (field: Field) => text(values[field] === undefined ? foundKey(field) : field);

  const suggestions: Contact['suggestions'] = {};
  for (const field of FIELDS) {
    const told = suggestedOf(suggested, field);
    const found = values[field] === undefined ? null : text(foundKey(field));
    if (found === null && told.length === 0) continue;
    const isOpen = (value: string) =>
      value !== shown(field) && values[dismissedKey(field, value)] !== true;
    const open = told.find(({ value }) => isOpen(value));
    if (open !== undefined) suggestions[field] = { value: open.value, quote: open.quote ?? null };
    else if (found !== null && isOpen(found))
      suggestions[field] = { value: found, quote: quoteOf(timeline, field, found) };
  }
  const language = shown('language');
  const platform = text('platform');
  const source = text('source');
  return {
    id,
    name: shown('name'),
    phone: shown('phone'),
    email: shown('email'),
    language: isLanguage(language) ? language : null,
    platform: isPlatform(platform) ? platform : null,
    tags: tags.sort(),
    note: text('note'),
    source: isSource(source) ? source : null,
    addedAt: number('added_at') ?? 0,
    addedBy: text('added_by'),
    lastHandoffAt: number('last_handoff_at'),
    needsReview: values['needs_review'] === true,
    identities,
    suggestions,
    reissues,
    timeline,
  };
}

/** The words that a value was last understood from. */
const quoteOf = (timeline: readonly TimelineEvent[], field: Field, value: string): string | null =>
  timeline.find(({ found }) => found[field]?.value === value)?.found[field]?.quote ?? null;

/** The values that stand under a key of their own each, in one pass: a device does this 100,000 times at every start. */
function grouped(values: ContactRecord['values']) {
  const tags: string[] = [];
  const identities: Identity[] = [];
  const events: TimelineEvent[] = [];
  const reissues: Reissue[] = [];
  const suggested: Suggested[] = [];
  for (const key in values) {
    const value = values[key];
    if (key.startsWith('tag/')) {
      if (isText(value)) tags.push(value);
    } else if (key.startsWith('identity/')) {
      if (isIdentity(value)) identities.push(value);
    } else if (key.startsWith('event/')) {
      if (isEvent(value)) events.push(value);
    } else if (key.startsWith('suggested/')) {
      if (isSuggestion(value)) suggested.push([key, value]);
    } else if (key.startsWith(REISSUE) && isReissueRole(value))
      reissues.push({ with: key.slice(REISSUE.length), role: value });
  }
  return { tags, identities, events, reissues, suggested };
}

/** A key and what is suggested under it. */
type Suggested = [key: string, value: { value: string; quote?: string }];

/** What is suggested of a field, its own suggestion before further ones. */
const suggestedOf = (suggested: readonly Suggested[], field: Field) => {
  const key = suggestedKey(field);
  return suggested
    .filter(([one]) => one === key || one.startsWith(`${key}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
};

/** All that was suggested of a field, judged or not. */
export const suggestionsOf = ({ values }: ContactRecord, field: Field) =>
  suggestedOf(grouped(values).suggested, field);

/** Every number and email of a record, typed or found, by kind: what matching, look-up and the twin warning go by. */
export function reachableBy({ values }: ContactRecord): { phones: string[]; emails: string[] } {
  const all = (field: Field) => [
    ...new Set([values[field], values[foundKey(field)]].filter(isText)),
  ];
  return { phones: all('phone'), emails: all('email').map((email) => email.toLowerCase()) };
}

/** `reachableBy`, and the further numbers and emails too. */
export function reachesOf(record: ContactRecord): { phones: string[]; emails: string[] } {
  const reaches = reachableBy(record);
  for (const key in record.values) {
    if (!key.startsWith('identity/')) continue;
    const identity = record.values[key];
    if (!isIdentity(identity)) continue;
    if (identity.kind === 'phone') reaches.phones.push(identity.value);
    else if (identity.kind === 'email') reaches.emails.push(identity.value.toLowerCase());
  }
  return reaches;
}

/** The name that is shown of a record: the person's, else the found one. */
export function shownName({ values }: ContactRecord): string | null {
  const name = values['name'] === undefined ? values[foundKey('name')] : values['name'];
  return isText(name) ? name : null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isSource = (value: unknown): value is Source =>
  (SOURCES as readonly unknown[]).includes(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isIdentity = (value: unknown): value is Identity =>
  isObject(value) &&
  isText(value['kind']) &&
  isText(value['value']) &&
  isTextOrNone(value['scope']);
const isReissueRole = (value: unknown): value is ReissueRole =>
  (REISSUE_ROLES as readonly unknown[]).includes(value);
const isSuggestion = (value: unknown): value is { value: string; quote?: string } =>
  isObject(value) && isText(value['value']) && isTextOrNone(value['quote']);
const isEvent = (value: unknown): value is TimelineEvent =>
  isObject(value) &&
  isText(value['id']) &&
  typeof value['at'] === 'number' &&
  typeof value['bot'] === 'string' &&
  isTextOrNone(value['reason']) &&
  isObject(value['found']) &&
  hasFound(value['found']);

const hasFound = (found: Record<string, unknown>): boolean =>
  FIELDS.every((field) => found[field] === undefined || isFound(found[field]));

const isFound = (value: unknown): boolean =>
  isObject(value) && isText(value['value']) && isTextOrNone(value['quote']);
