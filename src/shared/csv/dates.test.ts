import { expect, test } from 'vitest';
import { parseDate } from './dates.ts';

test.each([
  ['2026-11-22T06:33:00.000Z', Date.UTC(2026, 10, 22, 6, 33)],
  ['2026-11-22T08:33:00+02:00', Date.UTC(2026, 10, 22, 6, 33)],
  ['2026-11-22 08:33:10.25 +0200', Date.UTC(2026, 10, 22, 6, 33, 10, 250)],
])('%j is an instant', (text, millis) => {
  expect(parseDate(text)).toBe(millis);
});

test.each(['2026-11-22', '2026/11/22', '2026-11-22 00:00', ' 2026.11.22 '])(
  '%j is a time of the place where it is read',
  (text) => {
    expect(parseDate(text)).toBe(new Date(2026, 10, 22).getTime());
  },
);

test.each(['', '22/11/2026', '11/12/2026', '2026-02-30', '2026-11-22 25:00', 'yesterday', '45981'])(
  '%j is not read, since it is no date or two',
  (text) => {
    expect(parseDate(text)).toBeNull();
  },
);
