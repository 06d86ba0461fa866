import { expect, test } from 'vitest';
import { millisOf } from '#shared/clock/stamp.ts';
import { createServerClock } from './clock.ts';

test('the stamps of a server increase, also when its clock jumps back', () => {
  const times = [5_000, 3_605_000, 5_001, 5_000, 3_605_001];
  const clock = () => times.shift() ?? 0;
  const next = createServerClock({ clock, random: (count) => new Uint8Array(count) });
  const stamps = Array.from({ length: 5 }, () => next());
  expect(stamps).toEqual([...new Set(stamps)].sort());
  expect(stamps.map(millisOf)).toEqual([5_000, 3_605_000, 3_605_000, 3_605_000, 3_605_001]);
});
