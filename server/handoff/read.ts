import * as z from 'zod';
import { ApiError } from '../context.ts';
import { adapterOf } from './adapters/all.ts';
import type { Adapter, Body, RawRequest } from './adapters/adapter.ts';
import { Envelope } from './envelope.ts';

/** A request that was understood as far as its fields. */
export interface Handoff {
  adapter: Adapter;
  /** The platform's own id of the event, or that of the webhook. */
  eventId: string | null;
  /** Null: no handoff but another event of the platform, to be dropped. */
  envelope: Envelope | null;
}

/**
 * Reads a request by its platform's adapter.
 *
 * @throws ApiError `not_found` for an unknown platform, `bad_json` or `bad_field` for a body that cannot be read.
 */
export function readHandoff(request: RawRequest): Handoff {
  const adapter = adapterOf(request.platform);
  if (adapter === null) throw new ApiError('not_found', 'There is no such platform.');
  const body = bodyOf(request.body, request.contentType);
  if (adapter.kind(body) === 'other') return { adapter, eventId: null, envelope: null };
  const read = Envelope.safeParse(adapter.toEnvelope(body, new URLSearchParams(request.query)));
  if (!read.success) throw badField(read.error);
  return { adapter, eventId: adapter.eventId(body) ?? request.webhookId, envelope: read.data };
}

/**
 * The fields of a body: JSON, or a form (`application/x-www-form-urlencoded`). JSON that is sent as a form, as `curl -d`
 * does it, is read as JSON: no form begins with a brace.
 *
 * @throws ApiError `bad_json`.
 */
export function bodyOf(text: string, contentType: string): Body {
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType) && !/^\s*\{/.test(text))
    return Object.fromEntries(new URLSearchParams(text));
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new ApiError('bad_json', 'The body is not valid JSON.', { field: 'body', cause });
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ApiError('bad_json', 'The body must be a JSON object.', { field: 'body' });
  return body as Body;
}

/** The error for a body of the wrong shape: it names the field and quotes nothing. */
export function badField({ issues }: z.ZodError): ApiError {
  const [issue] = issues;
  return new ApiError('bad_field', issue?.message ?? 'This is not as expected.', {
    field: issue?.path.map(String).join('.') || 'body',
  });
}
