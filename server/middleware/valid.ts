import { validator } from 'hono-openapi';
import { createMiddleware } from 'hono/factory';
import type * as z from 'zod/v4/core';
import { ApiError, type Env } from '../context.ts';

type Target = 'json' | 'query' | 'param';

/**
 * Checks a part of the request by a schema (zod or zod/mini), which also documents it. What does not fit is answered with
 * 400 `bad_field` that names the field; `c.req.valid(target)` has the rest.
 */
export const valid = <S extends z.$ZodType, T extends Target>(target: T, schema: S) =>
  validator<S, T, Env, string>(target, schema, (result) => {
    if (result.success) return;
    const [issue] = result.error;
    const unknown = issue && 'keys' in issue ? (issue.keys as string[]) : [];
    const path = (issue?.path ?? []).map((key) => String(typeof key === 'object' ? key.key : key));
    throw new ApiError('bad_field', issue?.message ?? 'This is not as expected.', {
      field: [...path, ...unknown.slice(0, 1)].join('.'),
    });
  });

/** Refuses a body that does not say that it is JSON, which would else be taken for an empty one. */
export const jsonOnly = createMiddleware<Env>(async (c, next) => {
  const type = c.req.header('content-type');
  if (type !== undefined && !/^application\/json\b/i.test(type))
    throw new ApiError('bad_json', 'The body must be JSON, with content-type application/json.');
  await next();
});
