import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceOf, firstStamp, isStamp, millisOf, nextStamp, setBack, stampAt } from './stamp.ts';

const random = (bytes: number) => new Uint8Array(bytes).fill(0xab);
const millis = fc.integer({ min: 0, max: 2 ** 45 });

test('a new stamp is greater than the last one and than every stamp of the record, whatever the clock says', () => {
  fc.assert(
    fc.property(millis, fc.array(millis), millis, (last, others, now) => {
      const clock = nextStamp(firstStamp(random), last);
      const after = others.map(stampAt);
      const stamp = nextStamp(clock, now, after);
      expect(isStamp(stamp)).toBe(true);
      expect([clock, ...after].every((other) => other < stamp)).toBe(true);
      expect(deviceOf(stamp)).toBe('abababababab');
    }),
  );
});

test('a stamp has the time of day where the clock runs forward', () => {
  expect(millisOf(nextStamp(firstStamp(random), 1_763_800_000_000))).toBe(1_763_800_000_000);
});

test('the counter runs over into the next millisecond', () => {
  const full = '0000000003e8-ffff-abababababab';
  expect(nextStamp(full, 5)).toBe('0000000003e9-0000-abababababab');
});

test('the order of stamps is the order of time', () => {
  fc.assert(fc.property(millis, millis, (a, b) => stampAt(a) < stampAt(b) === a < b));
});

test('a clock that was ahead is set back to the given time, one that was not stays', () => {
  const clock = nextStamp(firstStamp(random), 5_000);
  expect(millisOf(setBack(clock, 1_000))).toBe(1_000);
  expect(setBack(clock, 9_000)).toBe(clock);
});
