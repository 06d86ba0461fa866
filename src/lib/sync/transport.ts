import { createParser } from 'eventsource-parser';
import * as z from 'zod/mini';
import type { Stamp } from '#shared/clock/stamp.ts';
import { isUuid, type Held } from '#shared/record/record.ts';
import { errorCode, type ErrorCode } from '#shared/protocol/errors.ts';
import * as protocol from '#shared/protocol/sync.ts';
import type { Cursor, PushAnswer } from '#shared/protocol/sync.ts';
import * as uploads from '#shared/protocol/uploads.ts';
import type { BeforeEntry, UploadInfo, UploadSent } from '#shared/protocol/uploads.ts';
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { encodeWitnesses, WITNESS_HEADER, type Witness } from '#shared/protocol/witness.ts';
import type { Page } from '../db/apply.ts';
import type { Position } from '../db/device-store.ts';

/** Why a request to the server did not do what it should. `offline`: no answer, or none that can be read. */
export class SyncError extends Error {
  override name = 'SyncError';
  readonly code: ErrorCode | 'offline';
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter: number;

  constructor(code: ErrorCode | 'offline', retryAfter = 0, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What the live stream tells. */
export type LiveMessage =
  { type: 'change'; records: Held[]; cursor: Cursor | null } | { type: 'ping'; now: number };

/** A page of a pull and what its mark says besides. */
export interface PulledPage extends Page {
  /** How many records the lines are. */
  count: number;
  now: number;
  total: number | null;
}

/** How long a call that is no stream may take, in milliseconds: a full batch on a very slow network. */
const CALL_LIMIT = 120_000;

/** The sync calls of one user in one organisation, over `fetch`. All throw `SyncError` only. */
export class Transport {
  readonly #fetch: typeof fetch;
  readonly #query: string;

  constructor(fetcher: typeof fetch, account: { organisationId: string; userId: string }) {
    this.#fetch = fetcher;
    const { organisationId: org, userId: user } = account;
    this.#query = new URLSearchParams({ org, user }).toString();
  }

  /**
   * Sends records; durable at the server when it resolves. A server that does not have what the witnesses tell has
   * lost some, and answers `cursor_gone`.
   */
  async push(
    records: readonly Held[],
    witnesses: readonly Witness[],
    signal: AbortSignal,
  ): Promise<PushAnswer> {
    return this.#ask(
      '/api/sync/push',
      { method: 'POST', headers: headersOf(witnesses) },
      protocol.PushAnswer,
      signal,
      { records },
    );
  }

  /**
   * Tells the server of an upload, so that it can be undone from elsewhere; twice the same is once. A server that knows no
   * uploads answers `not_found`, as do the three calls below; one that will never take this one `bad_field`.
   */
  putUpload(id: Stamp, sent: UploadSent, signal: AbortSignal): Promise<UploadInfo> {
    const path = `/api/sync/uploads/${id}`;
    return this.#ask(path, { method: 'PUT' }, uploads.UploadInfo, signal, sent);
  }

  /**
   * Sends a part of the before-images of one's own upload, which the server has been told of. On `too_large` it may be sent
   * as several.
   */
  async putBefore(
    id: Stamp,
    part: number,
    entries: readonly BeforeEntry[],
    signal: AbortSignal,
  ): Promise<void> {
    const path = `/api/sync/uploads/${id}/before/${part}`;
    await this.#ask(path, { method: 'PUT' }, uploads.BeforeKept, signal, { entries });
  }

  /** The uploads that this user may undo, the newest first. One that was just sent may be missing for a moment. */
  async uploads(signal: AbortSignal): Promise<UploadInfo[]> {
    return (await this.#ask('/api/sync/uploads', {}, uploads.UploadList, signal)).uploads;
  }

  /** A part of the before-images of an upload, without contacts that are deleted. */
  async before(id: Stamp, part: number, signal: AbortSignal): Promise<BeforeEntry[]> {
    const path = `/api/sync/uploads/${id}/before/${part}`;
    return (await this.#ask(path, {}, uploads.BeforeImages, signal)).entries;
  }

  /**
   * The pages since a cursor, as far as one response goes: `more` of the last one tells whether to ask again. What
   * follows the last mark of a cut stream is thrown away.
   */
  async *pull(
    { cursor, witnesses }: Pick<Position, 'cursor' | 'witnesses'>,
    signal: AbortSignal,
  ): AsyncGenerator<PulledPage> {
    const watchdog = new Watchdog(signal);
    try {
      const since = cursor === null ? '' : `&since=${encodeURIComponent(cursor)}`;
      const response = await this.#call(
        `/api/sync/pull?${this.#query}${since}`,
        { headers: headersOf(witnesses) },
        watchdog.signal,
      );
      const splitter = new PageSplitter();
      for await (const chunk of readBody(response)) {
        watchdog.heard();
        yield* splitter.add(chunk);
      }
    } finally {
      watchdog.end();
    }
  }

  /** The live stream since a cursor. It ends only by throwing. */
  async *live(since: Cursor, signal: AbortSignal): AsyncGenerator<LiveMessage> {
    const watchdog = new Watchdog(signal);
    try {
      const path = `/api/sync/live?${this.#query}&since=${encodeURIComponent(since)}`;
      const headers = { accept: 'text/event-stream' };
      const response = await this.#call(path, { headers }, watchdog.signal);
      let messages: LiveMessage[] = [];
      const parser = createParser({
        onEvent: ({ event, data, id }) => {
          const message = readMessage(event, data, id);
          if (message) messages.push(message);
        },
      });
      const decoder = new TextDecoder();
      for await (const chunk of readBody(response)) {
        watchdog.heard();
        parser.feed(decoder.decode(chunk, { stream: true }));
        yield* messages;
        messages = [];
      }
      throw new SyncError('offline');
    } finally {
      watchdog.end();
    }
  }

  /** A call that sends and gets JSON. An answer that is not as expected counts as none. */
  async #ask<S extends z.core.$ZodType>(
    path: string,
    init: Call,
    schema: S,
    signal: AbortSignal,
    body?: unknown,
  ): Promise<z.output<S>> {
    const sent = body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...init.headers },
    };
    const response = await this.#call(
      `${path}?${this.#query}`,
      { ...init, ...sent },
      AbortSignal.any([signal, AbortSignal.timeout(CALL_LIMIT)]),
    );
    const answer = z.safeParse(schema, await readJson(response));
    if (!answer.success) throw new SyncError('offline', 0, answer.error);
    return answer.data;
  }

  async #call(path: string, init: Call, signal: AbortSignal): Promise<Response> {
    const headers = { ...init.headers, [PROTOCOL_HEADER]: String(PROTOCOL_VERSION) };
    let response: Response;
    try {
      response = await this.#fetch(path, { ...init, headers, signal, cache: 'no-store' });
    } catch (error) {
      throw new SyncError('offline', 0, error);
    }
    if (response.ok) return response;
    const code = errorCode(await readJson(response).catch(() => null));
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    const retryAfter = Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : 0;
    // An answer in another form is not our server's: a proxy's, a captive portal's.
    throw new SyncError(code ?? 'offline', retryAfter);
  }
}

interface Call {
  method?: 'POST' | 'PUT';
  body?: string;
  headers?: Record<string, string>;
}

const headersOf = (witnesses: readonly Witness[]): Record<string, string> =>
  witnesses.length === 0 ? {} : { [WITNESS_HEADER]: encodeWitnesses(witnesses) };

/** Cuts a byte stream of NDJSON into pages at their marks. */
class PageSplitter {
  #pending = new Uint8Array();
  #searched = 0;
  #pageStart = 0;
  #lines = 0;

  *add(chunk: Uint8Array): Generator<PulledPage> {
    this.#pending = concat(this.#pending.subarray(this.#pageStart), chunk);
    this.#searched -= this.#pageStart;
    this.#pageStart = 0;
    for (;;) {
      const end = this.#pending.indexOf(NEWLINE, this.#searched);
      if (end < 0) break;
      const start = this.#searched;
      this.#searched = end + 1;
      if (!startsWith(this.#pending, start, MARK)) {
        this.#lines += 1;
        continue;
      }
      const count = this.#lines;
      this.#lines = 0;
      const lines = this.#pending.slice(this.#pageStart, start);
      this.#pageStart = end + 1;
      const mark = protocol.PageMark.safeParse(
        parseJson(new TextDecoder().decode(this.#pending.subarray(start, end))),
      );
      if (!mark.success) throw new SyncError('offline', 0, mark.error);
      const { cursor, deleted, more, now, total } = mark.data.page;
      const graves = deleted.filter(([id]) => isUuid(id));
      yield { lines, count, deleted: graves, cursor, more, now, total: total ?? null };
    }
  }
}

const NEWLINE = 10;
const MARK = new TextEncoder().encode('{"page":');

function startsWith(bytes: Uint8Array, at: number, prefix: Uint8Array): boolean {
  for (let i = 0; i < prefix.length; i++) if (bytes[at + i] !== prefix[i]) return false;
  return true;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/** Aborts a stream from which nothing has been heard for too long. */
class Watchdog {
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly signal: AbortSignal;

  constructor(outer: AbortSignal) {
    this.signal = AbortSignal.any([outer, this.#controller.signal]);
    this.heard();
  }

  heard(): void {
    this.end();
    this.#timer = setTimeout(() => this.#controller.abort(), protocol.SILENCE_LIMIT);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

async function* readBody(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new SyncError('offline', 0, error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops reading ends the request.
    reader.cancel().catch(() => undefined);
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new SyncError('offline', 0, error);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyncError('offline', 0, error);
  }
}

function readMessage(
  event: string | undefined,
  data: string,
  id: string | undefined,
): LiveMessage | null {
  if (event === 'ping') {
    const ping = protocol.LivePing.safeParse(parseJson(data));
    return ping.success ? { type: 'ping', now: ping.data.now } : null;
  }
  if (event !== 'change') return null;
  const change = protocol.LiveChange.safeParse(parseJson(data));
  if (!change.success) throw new SyncError('offline', 0, change.error);
  return { type: 'change', records: change.data.records, cursor: id ?? null };
}
