import type { Clock, Random } from '#shared/base/ports.ts';

/** The browser's clock and randomness: taken here and nowhere else, by the composition roots of page and workers. */
export const platform: { clock: Clock; random: Random } = {
  clock: () => Date.now(),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
};
