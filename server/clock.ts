import type { Clock, Random } from '#shared/base/ports.ts';
import { firstStamp, nextStamp, type Stamp } from '#shared/clock/stamp.ts';

/** The next stamp of this process: later than every one it made, and than those of `after` (the record to be changed). */
export type ServerClock = (after?: Iterable<Stamp>) => Stamp;

/** The hybrid logical clock of one server process. Its device is drawn anew, so that two processes never make one stamp. */
export function createServerClock({
  clock,
  random,
}: {
  clock: Clock;
  random: Random;
}): ServerClock {
  let last = firstStamp(random);
  return (after = []) => (last = nextStamp(last, clock(), after));
}
