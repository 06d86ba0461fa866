import { LONGEST_KEY } from '#shared/record/record.ts';

/**
 * The keys of a contact's record. What a machine understood stands under `found/…`, what a person typed or uploaded
 * under the plain key, and the person wins. Each tag, identity and event is a key of its own, so that two devices
 * which add one each keep both.
 */
export const FIELDS = ['name', 'phone', 'email', 'language'] as const;

/** The fields that both a person and a machine can tell. */
export type Field = (typeof FIELDS)[number];

/** The longest value of each text field, in UTF-16 code units. */
export const LONGEST = { name: 200, email: 254, note: 10_000, tag: 60 } as const;

export const foundKey = (field: Field): `found/${Field}` => `found/${field}`;

/** The key of a tag: lower case, NFC, so that `VIP` and `vip` are one. Its value is the spelling. */
export const tagKey = (tag: string): string => `tag/${tag.normalize('NFC').toLowerCase()}`;

/** What a person is known by on a channel, besides number and email; `scope` is what the value is unique within. */
export interface Identity {
  kind: string;
  value: string;
  scope?: string;
}

/** The key of an identity; its value is the `Identity`. */
export const identityKey = ({ kind, value, scope }: Identity): string =>
  `identity/${kind}:${value}${scope === undefined ? '' : `@${scope}`}`;

/** The key of what was understood and did not fit, or was too unsure: a `Suggestion` with `at`, for a person to judge. */
export const suggestedKey = (field: Field): `suggested/${Field}` => `suggested/${field}`;

/** The key of a further suggestion, which came with a contact that has gone into this one; `id` is that contact's. */
export const furtherKey = (field: Field, id: string, n: number): string =>
  `${suggestedKey(field)}/${id}/${n}`;

/** The key that says, with `true`, that a person wants a value suggested no more. */
export const dismissedKey = (field: Field, value: string): string =>
  `dismissed/${field}:${value.normalize('NFC').toLowerCase()}`.slice(0, LONGEST_KEY);

/**
 * The key that ties two contacts of one number of which nobody knows yet whether they are one person; `id` is the other
 * contact. Its value is a `ReissueRole`, `passed` on the earlier one once the number is known to be another person's, or
 * null.
 */
export const reissueKey = (id: string): string => `${REISSUE}${id}`;
export const REISSUE = 'reissue/';

/** Which of two contacts of one number this is: the one that has just appeared on it, or the one that had it before. */
export const REISSUE_ROLES = ['new', 'earlier'] as const;
export type ReissueRole = (typeof REISSUE_ROLES)[number];

/** The key of a timeline entry; its value is a `TimelineEvent`. */
export const eventKey = (id: string): string => `event/${id}`;

/** So many entries a timeline keeps: a new one then takes the place of the oldest. */
export const MOST_EVENTS = 50;
