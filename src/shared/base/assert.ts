/** Throws unless `condition` holds: for what can be false only by a mistake in this code. */
export function assert(condition: unknown, message: string): asserts condition {
  if (condition === false || condition === null || condition === undefined)
    throw new Error(`broken invariant: ${message}`);
}

/** The end of a `switch` that names every case; the compiler proves that it is never reached. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
