import { expect, test } from 'vitest';
import { nextStamp, setBack } from '../clock/stamp.ts';
import { stampOf } from './record.ts';
import { restamp } from './restamp.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const YEAR = 31_536_000_000;
const now = 2 * YEAR;
const mine = (millis: number) => nextStamp('000000000000-0000-aaaaaaaaaaaa', millis);
const theirs = (millis: number) => nextStamp('000000000000-0000-bbbbbbbbbbbb', millis);

test('what this device stamped ahead of the corrected time gets new stamps in the old order, the rest stays', () => {
  const record = {
    id,
    values: { email: 'second', name: 'first', note: 'theirs', phone: 'old' },
    stamp: mine(now - 5_000),
    stamps: { email: mine(now + YEAR + 9), name: mine(now + YEAR), note: theirs(now + 40_000) },
  };
  const clock = setBack(mine(now + YEAR + 10), now);
  const { record: renewed, clock: last } = restamp(record, clock, now);
  expect(stampOf(renewed, 'phone')).toBe(stampOf(record, 'phone'));
  expect(stampOf(renewed, 'note')).toBe(stampOf(record, 'note'));
  expect(stampOf(renewed, 'name') < stampOf(renewed, 'email')).toBe(true);
  expect(stampOf(renewed, 'name') > stampOf(renewed, 'phone')).toBe(true);
  expect(last).toBe(stampOf(renewed, 'email'));
  expect(last < mine(now + 60_000)).toBe(true);
  expect(renewed.values).toEqual(record.values);
});

test('the one stamp of an upload becomes one other stamp for all of its records', () => {
  const upload = mine(now + YEAR);
  const row = (name: string, at: number) => ({ id, values: { name }, stamp: mine(at) });
  const shared = new Map<string, string | null>([[upload, null]]);
  const clock = setBack(mine(now + YEAR + 10), now);
  const first = restamp(row('first', now + YEAR), clock, now, shared);
  const edited = restamp(row('edited', now + YEAR + 1), first.clock, now, shared);
  const second = restamp(row('second', now + YEAR), edited.clock, now, shared);
  expect(second.record.stamp).toBe(first.record.stamp);
  expect(edited.record.stamp > first.record.stamp).toBe(true);
  expect(shared.get(upload)).toBe(first.record.stamp);
});
