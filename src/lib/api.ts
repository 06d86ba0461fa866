import * as z from 'zod/mini';
import { err, ok, type Result } from '#shared/base/result.ts';
import { errorCode, type ErrorCode } from '#shared/protocol/errors.ts';

/** Why a call did not succeed. `offline`: no answer came. `field` names the member of the body that is wrong. */
export interface Problem {
  code: ErrorCode | 'offline';
  message: string;
  field?: string;
}

/** How the pages call the server; the data worker has its own transport. */
export interface Api {
  /** The answer, checked against `answer`. `body` is sent as JSON, a `Blob` as it is. Never throws. */
  call<T>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    answer: z.ZodMiniType<T>,
    body?: unknown,
  ): Promise<Result<T, Problem>>;
}

/** For calls whose answer does not matter. */
export const Anything = z.unknown();

const Described = z.object({
  error: z.object({ message: z.string(), field: z.optional(z.string()) }),
});

/** An `Api` over `fetch`, with the session's cookie. */
export function createApi(fetch: typeof globalThis.fetch): Api {
  return {
    async call(method, path, answer, body) {
      let response: Response;
      let text: string;
      try {
        response = await fetch(path, {
          method,
          credentials: 'same-origin',
          ...(body instanceof Blob
            ? { headers: { 'content-type': body.type }, body }
            : body !== undefined && {
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(body),
              }),
        });
        text = await response.text();
      } catch {
        return err({ code: 'offline', message: '' });
      }
      const json = parse(text);
      if (!response.ok) return err(problemOf(response.status, json));
      const checked = z.safeParse(answer, json);
      return checked.success ? ok(checked.data) : err({ code: 'internal', message: '' });
    },
  };
}

/** The problem that an answer tells. Bodies under `/api/auth` are another library's: their status decides. */
function problemOf(status: number, json: unknown): Problem {
  const code = errorCode(json) ?? codeOfStatus(status);
  const described = z.safeParse(Described, json);
  if (!described.success) return { code, message: '' };
  const { message, field } = described.data.error;
  return field === undefined ? { code, message } : { code, message, field };
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 409) return 'conflict';
  if (status === 413) return 'too_large';
  if (status === 429) return 'too_many';
  if (status >= 502) return 'unavailable';
  return status < 500 ? 'bad_request' : 'internal';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
