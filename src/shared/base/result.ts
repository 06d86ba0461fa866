/** What may fail in a way that its caller must handle. Throwing is for broken invariants only. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** A success. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A failure. */
export const err = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
