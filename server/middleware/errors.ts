import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { ERRORS, type ErrorBody } from '#shared/protocol/errors.ts';
import { ApiError, type Env } from '../context.ts';
import type { Log } from '../log.ts';
import { CursorGone, DocumentTooLarge, StoreUnavailable } from '../store/store.ts';

/** Seconds after which a client may ask an unavailable store again. */
const STORE_RETRY = 2;
const AWAY = 'The store cannot answer now; try again.';

/** Answers what a route or middleware threw, in the one shape of errors. */
export const errorHandler =
  (log: Log) =>
  (thrown: Error, c: Context<Env>): Response => {
    const error = asApiError(thrown);
    // Only the kind of error and the place that threw it: a message may hold somebody's data.
    if (error.code === 'internal')
      log.error('failed', { route: routePath(c), error: thrown.name, at: placeOf(thrown) });
    const body: ErrorBody = {
      error: {
        code: error.code,
        message: error.message,
        ...(error.field !== undefined && { field: error.field }),
      },
    };
    if (error.retryAfter !== undefined) c.header('retry-after', String(error.retryAfter));
    return c.json(body, error.status);
  };

/** The answer to whatever is asked of a server that waits for its store before it can start. */
export const starting = (): Response =>
  Response.json({ error: { code: 'unavailable', message: AWAY } } satisfies ErrorBody, {
    status: ERRORS.unavailable,
    headers: { 'retry-after': String(STORE_RETRY), 'cache-control': 'no-store' },
  });

/** The answer to an address that there is not. */
export const notFound = (): never => {
  throw new ApiError('not_found', 'There is nothing at this address.');
};

function asApiError(error: Error): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof CursorGone)
    return new ApiError('cursor_gone', 'This cursor is not known here; begin again.');
  if (error instanceof StoreUnavailable)
    return new ApiError('unavailable', AWAY, {
      retryAfter: STORE_RETRY,
    });
  if (error instanceof HTTPException && error.status === 400)
    return new ApiError('bad_json', 'The body is not valid JSON.');
  if (error instanceof DocumentTooLarge) return tooLarge();
  if (error instanceof HTTPException && error.status === 413) return tooLarge();
  return new ApiError('internal', 'Something went wrong here. Nothing you sent was wrong.');
}

/** The error for a body above its limit. */
export const tooLarge = () =>
  new ApiError('too_large', 'This is more than the server takes at once.');

/** The first line of a stack that names a place: a file and a line, no data. */
const placeOf = ({ stack }: Error): string =>
  stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim() ?? '';
