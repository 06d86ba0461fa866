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

/** The key of a timeline entry; its value is a `TimelineEvent`. */
export const eventKey = (id: string): string => `event/${id}`;
