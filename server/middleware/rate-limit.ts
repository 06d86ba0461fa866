import type { Clock } from '#shared/base/ports.ts';
import { ApiError } from '../context.ts';

const MINUTE = 60_000;

/**
 * Counts calls by key in windows of a minute, in the memory of this process. The answer counts one call and throws
 * ApiError `too_many` once there were `most`; 0: no limit.
 */
export function rateLimit(clock: Clock, most: number): (key: string) => void {
  let from = clock();
  let counts = new Map<string, number>();
  return (key) => {
    if (most === 0) return;
    const now = clock();
    if (now >= from + MINUTE || now < from) {
      from = now;
      counts = new Map();
    }
    const count = counts.get(key) ?? 0;
    if (count >= most) {
      const wait = Math.max(1, Math.ceil((from + MINUTE - now) / 1_000));
      throw new ApiError('too_many', `At most ${most} calls a minute.`, { retryAfter: wait });
    }
    counts.set(key, count + 1);
  };
}
