import * as z from 'zod';
import { ApiError } from '../context.ts';
import { adapterOf } from './adapters/all.ts';
import type { Adapter, Body, EventKind, RawRequest } from './adapters/adapter.ts';
import { eventIdOf, toEnvelope } from './adapters/map.ts';
import { Envelope } from './envelope.ts';

/** An event of a request that is to be kept. */
export interface Opened {
  event: EventKind;
  /** A request with this event alone, in the platform's form; with one event, the request as it came. */
  request: RawRequest;
}

/** So many events one request has at most. */
const MOST_PARTS = 1_000;
/** So much longer than a request its parts may be together, each with so much of its own form. */
const MOST_TIMES = 4;
const FORM = 1_000;

/**
 * The look at a request before it is kept: its events apart, each of one person, so that deleting one leaves the others;
 * other events of the platform, chats that nobody handed over, are left out and dropped unread. What cannot be told is
 * kept as it is.
 */
export function openedOf(request: RawRequest): Opened[] {
  try {
    const { adapter, body, query } = bodyAndQuery(request);
    const opened: Opened[] = [];
    const text = JSON.stringify(body);
    let room = text.length * MOST_TIMES;
    for (const [i, one] of partsOf(adapter, body)) {
      const event = kindOf(adapter, one, query);
      if (event === null) continue;
      const own = one === body ? text : JSON.stringify(one);
      room += FORM - own.length;
      if (room < 0) throw tooMuch();
      opened.push({ event, request: own === text ? request : alone(request, own, i) });
    }
    return opened;
  } catch {
    // Whatever is wrong with it: reading it will tell.
    return [{ event: 'handoff', request }];
  }
}

/** The bodies of one event each, one after the other, with their places. */
function* partsOf(adapter: Adapter, body: Body): Iterable<[number, Body]> {
  let count = 0;
  for (const one of adapter.split?.(body) ?? [body]) {
    if (count === MOST_PARTS) throw tooMuch();
    yield [count++, one];
  }
}

const tooMuch = () =>
  new ApiError('too_large', `A body tells of ${MOST_PARTS} events at most.`, { field: 'body' });

/** One event of a request, understood as far as its fields. */
export interface Part {
  event: EventKind;
  /** The platform's own id of the event, or that of the webhook. */
  eventId: string | null;
  envelope: Envelope;
}

/**
 * Reads a request by its platform's adapter. No parts: other events of the platform, to be dropped.
 *
 * @throws ApiError `not_found` for an unknown platform, `bad_json` or `bad_field` for a body that cannot be read,
 *   `too_large` for one with too many events.
 */
export function readHandoff(request: RawRequest): { parts: Part[] } {
  const { adapter, body, query } = bodyAndQuery(request);
  try {
    const parts: Part[] = [];
    for (const [, one] of partsOf(adapter, body)) {
      const event = kindOf(adapter, one, query);
      if (event === null) continue;
      const own = eventIdOf(one, adapter.map === null ? ['event_id'] : adapter.map.eventId);
      const envelope = envelopeOf(adapter, one, query);
      parts.push({ event, eventId: own ?? request.webhookId, envelope });
    }
    return { parts };
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    // Nested too deep, or in a way that nobody has thought of: kept, and replayed after a fix.
    throw new ApiError('bad_json', 'The body cannot be read.', { field: 'body', cause });
  }
}

function bodyAndQuery({ platform, body, contentType, query }: RawRequest) {
  const adapter = adapterOf(platform);
  if (adapter === null) throw new ApiError('not_found', 'There is no such platform.');
  return { adapter, body: bodyOf(body, contentType), query: new URLSearchParams(query) };
}

/** What an event is; null: to be dropped. */
function kindOf(adapter: Adapter, body: Body, query: URLSearchParams): EventKind | null {
  const told = adapter.event?.(body);
  if (told !== undefined) return told;
  const word = body['event'];
  if (word === 'handoff' || word === 'interaction') return word;
  return query.get('event') === 'interaction' ? 'interaction' : 'handoff';
}

function envelopeOf({ map, channel, prepare }: Adapter, body: Body, query: URLSearchParams) {
  const prepared = prepare?.(body) ?? body;
  const told = map === null ? prepared : toEnvelope(map, channel, prepared, query);
  const read = Envelope.safeParse(told);
  if (!read.success) throw badField(read.error);
  return read.data;
}

const alone = (request: RawRequest, body: string, index: number): RawRequest => ({
  ...request,
  body,
  contentType: 'application/json',
  webhookId:
    request.webhookId === null || index === 0 ? request.webhookId : `${request.webhookId} ${index}`,
});

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
