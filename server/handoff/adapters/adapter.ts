import type { Platform } from '#shared/contact/platforms.ts';
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

/**
 * How one platform's requests are read. An adapter maps fields and nothing else: authentication, storing, extraction and
 * answers are the same for all of them.
 */
export interface Adapter {
  platform: string;
  /** The platform that a contact gets when the body does not tell. */
  channel: Platform;
  /**
   * What a body is: a handoff, or one of the many other events that some platforms send to the same address, which are
   * dropped unread (they are chats that nobody handed over).
   */
  kind(body: Body): 'handoff' | 'other';
  /** The platform's own id of the event, the same for a repeated delivery; null if it has none. */
  eventId(body: Body): string | null;
  /** The body as an envelope, unchecked: `Envelope` judges it. */
  toEnvelope(body: Body, query: URLSearchParams): unknown;
}

/** The value at the first of some paths (`data.user.name`) that there is. */
export function at(body: unknown, ...paths: string[]): unknown {
  for (const path of paths) {
    let value: unknown = body;
    for (const part of path.split('.'))
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Body)[part]
          : undefined;
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** The same, if it is a text or a number. */
export function textAt(body: unknown, ...paths: string[]): string | undefined {
  const value = at(body, ...paths);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The same, if it is an object; a text or a list would be spread over a field for each of its parts. */
export function objectAt(body: unknown, ...paths: string[]): object | undefined {
  const value = at(body, ...paths);
  return typeof value === 'object' && !Array.isArray(value) ? (value ?? undefined) : undefined;
}

/** The same, if it is a list. */
export function listAt(body: unknown, ...paths: string[]): unknown[] {
  const value = at(body, ...paths);
  return Array.isArray(value) ? value : [];
}
