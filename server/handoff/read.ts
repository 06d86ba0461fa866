import * as z from 'zod';
import { ApiError } from '../context.ts';
import { adapterOf } from './adapters/all.ts';
import type { Adapter, Body, EventKind, RawRequest } from './adapters/adapter.ts';
import { eventIdOf, toEnvelope } from './adapters/map.ts';
import { Envelope } from './envelope.ts';

/** One event of a request: one person, understood as far as its fields. */
export interface Part {
  event: EventKind;
  /** The platform's own id of the event, or that of the webhook. */
  eventId: string | null;
  envelope: Envelope;
  /** A request that reads as this part alone: what is kept of it. With one part, the request as it came. */
  request: RawRequest;
}

/** A request that was read. */
export interface Handoff {
  adapter: Adapter;
  /** None: other events of the platform, to be dropped. */
  parts: Part[];
}

/**
 * Reads a request by its platform's adapter.
 *
 * @throws ApiError `not_found` for an unknown platform, `bad_json` or `bad_field` for a body that cannot be read.
 */
export function readHandoff(request: RawRequest): Handoff {
  const adapter = adapterOf(request.platform);
  if (adapter === null) throw new ApiError('not_found', 'There is no such platform.');
  const { webhookId } = request;
  const body = bodyOf(request.body, request.contentType);
  const query = new URLSearchParams(request.query);
  const bodies = adapter.split?.(body) ?? [body];
  const parts = bodies.flatMap((one, i): Part[] => {
    const event = adapter.event?.(one);
    if (event === null) return [];
    const envelope = envelopeOf(adapter, one, query);
    const asked = query.get('event') === 'interaction' ? 'interaction' : 'handoff';
    return [
      {
        event: event ?? envelope.event ?? asked,
        eventId:
          eventIdOf(one, adapter.map === null ? ['event_id'] : adapter.map.eventId) ??
          (webhookId === null || i === 0 ? webhookId : `${webhookId} ${i}`),
        envelope,
        request: bodies.length === 1 && isWhole(one, body) ? request : alone(request, one),
      },
    ];
  });
  return { adapter, parts };
}

function envelopeOf({ map, channel, prepare }: Adapter, body: Body, query: URLSearchParams) {
  const told = map === null ? body : toEnvelope(map, channel, prepare?.(body) ?? body, query);
  const read = Envelope.safeParse(told);
  if (!read.success) throw badField(read.error);
  return read.data;
}

/** Whether nothing was taken away from a body. */
const isWhole = (part: Body, body: Body): boolean => part === body || textOf(part) === textOf(body);

const alone = (request: RawRequest, body: Body): RawRequest => ({
  ...request,
  body: textOf(body),
  contentType: 'application/json',
});

/** @throws ApiError `bad_json` for what is nested too deep to be written. */
function textOf(body: Body): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new ApiError('bad_json', 'The body is nested too deep.', { field: 'body', cause });
  }
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
