import type { Random } from '#shared/base/ports.ts';

const FIRST = 1_000;
const CAP = 60_000;

/**
 * How long to wait before the next try, in milliseconds: full jitter ("Exponential Backoff And Jitter", AWS, 2015)
 * between nothing and 1, 2, 4 … 60 s, and never less than the server asked for.
 */
export function backoff(failures: number, random: Random, retryAfter = 0): number {
  const ceiling = Math.min(CAP, FIRST * 2 ** Math.min(failures - 1, 16));
  const [a = 0, b = 0] = random(2);
  const fraction = (a * 256 + b) / 65_535;
  return Math.max(retryAfter, Math.round(ceiling * fraction));
}
