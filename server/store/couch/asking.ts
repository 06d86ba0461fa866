import type { Clock } from '#shared/base/ports.ts';
import { checkBody, checked, kindOf, rowTrouble } from './answers.ts';
import { CouchTrouble, TooLarge, type Kind, type Reporter } from './failure.ts';

/**
 * Milliseconds that an answer may take: to little, for which somebody may wait who gives up after some seconds, as bots
 * do, and to what is much for CouchDB too: pages of changes, views, many documents.
 */
const PATIENCE = { little: 4_000, much: 30_000 };
/** A longer body is much, in characters. */
const LITTLE = 16_384;
/** For so long a CouchDB that did not answer in time is asked nothing (milliseconds); no less than little may take. */
const REST = 5_000;
/**
 * The same after it refused the password twice. On the fifth refusal within five minutes CouchDB locks the user for all
 * who come from the same address.
 */
const REST_REFUSED = 100_000;

/**
 * `fetch` for CouchDB. The answer is one of a CouchDB that works, or of status 404, 405, 409 or 412, which may be meant; `verify`
 * looks at its body and may throw a CouchTrouble. All else is told to the log and thrown as CouchTrouble or TooLarge, by
 * the answer's `json` too.
 */
export type Ask = (
  url: string,
  init?: RequestInit,
  verify?: (body: unknown) => void,
) => Promise<Response>;

export function asking(clock: Clock, reporter: Reporter): Ask {
  const answerTo = resting(clock);

  return async (url, init = {}, verify = (body) => checkBody(url, body)) => {
    const kind = kindOf(url, init.method);

    /** What `work` makes of an answer; what it throws is told. */
    async function told<T>(work: () => Promise<T>): Promise<T> {
      try {
        return await work();
      } catch (error) {
        // Somebody stopped listening.
        if (init.signal?.aborted) throw error;
        const trouble = isOwn(error) ? error : networkTrouble(error);
        if (trouble instanceof CouchTrouble) reporter.failed(trouble, kind);
        else reporter.refused();
        throw trouble;
      }
    }

    return told(async () => {
      const response = await checked(await answerTo(url, init), kind);
      const read = response.json.bind(response);
      const json = () =>
        told(async () => {
          const body: unknown = await read();
          verify(body);
          reporter.clockIs(clock() - Date.parse(response.headers.get('date') ?? ''));
          report(reporter, kind, response.status, body);
          return body;
        });
      // Not assigned: the Response of @hono/node-server, which takes the place of the global one, has a `json` that is read-only.
      return Object.defineProperty(response, 'json', { value: json });
    });
  };
}

/** Tells the log of an answer that came whole. */
function report(reporter: Reporter, kind: Kind, status: number, body: unknown): void {
  const trouble = kind === 'write' && Array.isArray(body) ? rowTrouble(body) : null;
  if (trouble !== null) reporter.failed(trouble, kind);
  // 202: on too few copies, or contested by another writer.
  else if (status !== 202) reporter.worked(status < 400 ? kind : 'read');
}

/**
 * `fetch` that leaves CouchDB alone for a while after it did not answer in time, or has refused the password twice. Then
 * one request finds out whether that is over. All others fail at once: whoever waits is told soon.
 */
function resting(clock: Clock): (url: string, init: RequestInit) => Promise<Response> {
  let rest: { since: number; ms: number; why: CouchTrouble } | null = null;
  let heard = 0;
  let refusals = 0;

  return async (url, init) => {
    if (rest !== null) {
      if (Math.abs(clock() - rest.since) < rest.ms) throw rest.why;
      rest.since = clock();
    }
    const before = heard;
    const isLittle = !/\/_(?:changes|design)\b/.test(url) && lengthOf(init.body) <= LITTLE;
    const patience = AbortSignal.timeout(isLittle ? PATIENCE.little : PATIENCE.much);
    // PouchDB does not always say what it takes, and CouchDB then calls its JSON text.
    const headers = new Headers(init.headers);
    headers.set('accept', 'application/json');
    try {
      const signal = init.signal ? AbortSignal.any([patience, init.signal]) : patience;
      const response = await fetch(url, { ...init, headers, signal });
      heard += 1;
      refusals = response.status === 401 ? refusals + 1 : 0;
      const why = new CouchTrouble('credentials', '401');
      rest = refusals > 1 ? { since: clock(), ms: REST_REFUSED, why } : null;
      return response;
    } catch (error) {
      if (!patience.aborted) rest = null;
      // One that is slow while others are answered is no silence.
      else if (isLittle && heard === before)
        rest = { since: clock(), ms: REST, why: new CouchTrouble('silent') };
      throw error;
    }
  };
}

const isOwn = (error: unknown): error is CouchTrouble | TooLarge =>
  error instanceof CouchTrouble || error instanceof TooLarge;

/** No answer, or one that breaks off. An error of reading JSON quotes it, and is left behind. */
function networkTrouble(error: unknown): CouchTrouble {
  const { cause, name } = error as { cause?: { code?: string }; name?: string };
  if (name === 'TimeoutError') return new CouchTrouble('silent');
  if (name === 'SyntaxError') return new CouchTrouble('failing', 'an answer that breaks off');
  return new CouchTrouble('unreachable', cause?.code ?? name ?? '', error);
}

/** PouchDB and this adapter send texts. */
const lengthOf = (body: RequestInit['body']): number =>
  typeof body === 'string' ? body.length : 0;
