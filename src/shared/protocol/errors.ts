/** Every way in which a call over HTTP can fail, and its status. Closed: what is not here is `internal`. */
export const ERRORS = {
  bad_request: 400,
  bad_json: 400,
  bad_field: 400,
  unauthorised: 401,
  bad_signature: 401,
  forbidden: 403,
  wrong_account: 403,
  not_a_member: 403,
  device_revoked: 403,
  not_found: 404,
  conflict: 409,
  cursor_gone: 410,
  too_large: 413,
  upgrade_required: 426,
  too_many: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** The body of every error answer. `message` is for people; `field` names what is wrong with the request. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; field?: string };
}

/** The code of an error body from outside; null if it is none. */
export function errorCode(body: unknown): ErrorCode | null {
  const error = isObject(body) ? body['error'] : undefined;
  const code = isObject(error) ? error['code'] : undefined;
  return typeof code === 'string' && Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : null;
}

/** Why one record of a push was not taken. `busy` and `clock` are sent again by themselves. */
export const REJECTIONS = ['busy', 'clock', 'bad_record', 'too_large'] as const;
export type Rejection = (typeof REJECTIONS)[number];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
