import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

test('the wait grows with the failures up to a minute and is never shorter than the server asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.uint8Array({ minLength: 2, maxLength: 2 }),
      fc.integer({ min: 0, max: 600_000 }),
      (failures, bytes, asked) => {
        const wait = backoff(failures, () => bytes, asked);
        expect(wait).toBeGreaterThanOrEqual(asked);
        expect(wait).toBeLessThanOrEqual(Math.max(asked, 60_000, 1_000));
      },
    ),
  );
});

test('the whole range up to the ceiling is used', () => {
  expect(backoff(3, () => Uint8Array.of(0, 0))).toBe(0);
  expect(backoff(3, () => Uint8Array.of(255, 255))).toBe(4_000);
});
