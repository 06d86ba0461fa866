import { resolver, type ResponsesWithResolver } from 'hono-openapi';
import * as z from 'zod';
import { ERRORS, type ErrorCode } from '#shared/protocol/errors.ts';

const ErrorAnswer = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]),
      message: z.string(),
      field: z.string().optional(),
    }),
  })
  .meta({ id: 'Error' });

const ABOUT: Record<number, string> = {
  200: 'Done',
  201: 'Made',
  202: 'Kept, and to be done later',
  400: 'The request is wrong; `field` names what',
  401: 'No session, or an unknown or wrong credential',
  403: 'Known, but not allowed',
  404: 'There is no such thing',
  409: 'In conflict with what there is',
  410: 'The cursor is no longer known',
  413: 'Too large',
  429: 'Too many; see Retry-After',
  503: 'The store is away; see Retry-After',
};

type Schema = Parameters<typeof resolver>[0];

/** The answers of a route for its description: schemas by status, then the statuses of the errors it gives. */
export function answers(
  schemas: Record<number, Schema>,
  ...errors: (400 | 401 | 403 | 404 | 409 | 410 | 413 | 429 | 503)[]
): ResponsesWithResolver {
  const all: [number, Schema][] = [
    ...Object.entries(schemas).map(([status, schema]): [number, Schema] => [+status, schema]),
    ...errors.map((status): [number, Schema] => [status, ErrorAnswer]),
  ];
  return Object.fromEntries(
    all.map(([status, schema]) => [
      status,
      {
        description: ABOUT[status] ?? '',
        content: { 'application/json': { schema: resolver(schema) } },
      },
    ]),
  );
}

/** The answer of a route that has nothing to say. */
export const NO_CONTENT: ResponsesWithResolver = { 204: { description: 'Done' } };
