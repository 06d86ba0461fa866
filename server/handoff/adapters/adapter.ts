import type { Platform } from '#shared/contact/platforms.ts';
import type { HandoffAnswer } from '#shared/protocol/handoffs.ts';
import type { Paths } from './paths.ts';
import type { Verify } from './verify.ts';

/** A request as it came: what is verified and kept. */
export interface RawRequest {
  /** The path's word for the platform. */
  platform: string;
  /** The body's text. */
  body: string;
  contentType: string;
  /** The search part of the address, without its question mark. */
  query: string;
  /** Of Standard Webhooks. */
  webhookId: string | null;
}

/** A body after parsing: JSON, or the fields of a form. */
export type Body = Record<string, unknown>;

/** A conversation that a bot gave up, or any other message of a user. */
export type EventKind = 'handoff' | 'interaction';

/**
 * How one platform's requests are read: what stands where. An adapter maps fields and nothing else; storing, extraction
 * and matching are the same for all of them. What is not where it is looked for, or of another type, is not there.
 */
export interface Adapter {
  /** The platform that a contact gets when the body does not tell. */
  channel: Platform;
  /** Where things stand; null: the body is an envelope itself. */
  map: Mapping | null;
  /**
   * What a body is. Null: one of the other events that the platform sends to the same address, dropped unread (they are
   * chats that nobody handed over). Undefined, as without this: a handoff, unless body or address say `interaction`.
   */
  event?: (body: Body) => EventKind | null | undefined;
  /**
   * The bodies that a body stands for, each of one event and one person, in the platform's own form: made when they are
   * asked for, and each with what belongs to it alone.
   */
  split?: (body: Body) => Iterable<Body>;
  /** Adds to a body what paths alone cannot say. */
  prepare?: (body: Body) => Body;
  /** The platform's own signature, by the secret that an admin copied from there. */
  verify?: Verify;
  /** The challenge to be sent back when the platform asks whether the address is right (Meta). */
  challenge?: (query: URLSearchParams) => { token: string; answer: string } | null;
  /** An answer in the platform's own form; null: in ours. */
  reply?: (answer: HandoffAnswer, headers: Headers) => { type: string; body: string } | null;
}

/** Where things stand in a body. The first path with something there counts; `sender`, `slots`: all of them. */
export interface Mapping {
  /** The platform's own id of the event, the same for a repeated delivery. Several: together. */
  eventId?: Paths;
  botId?: Paths;
  conversationId?: Paths;
  /** Where the user writes. Without it the platform is a channel itself. */
  channel?: Paths;
  language?: Paths;
  /** What the user or their platform calls them, unasked. */
  profileName?: Paths;
  name?: Paths;
  phone?: Paths;
  email?: Paths;
  /** A number that the platform has verified. */
  number?: Paths;
  /** The user's id on the channel: a number on some, on others an identity. */
  sender?: Paths;
  identities?: { kind: string; value: Paths }[];
  /** Objects with what the bot's author collects, under any names; JSON as text too. */
  slots?: Paths;
  /** The platform's own fields: all others of the body are slots. */
  own?: ReadonlySet<string>;
  entities?: Paths;
  /** An object of hints in our own form. */
  hints?: Paths;
  conversation?: Talk[];
}

/** Messages in the order of what they stand in; a later talk adds what the earlier ones have not. */
export interface Talk {
  /** Each value there is a message; without it the body itself is one. */
  list?: Paths;
  text: Paths;
  /** Who says it: a path, or always the same. */
  sender?: Paths;
  by?: 'user' | 'bot';
  /** The words of `sender` that mean the user, besides the usual ones. */
  user?: RegExp;
}
