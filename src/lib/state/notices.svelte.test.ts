import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notices } from './notices.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a notice is shown for 8 seconds and stays in the status line', () => {
  const notices = new Notices();
  notices.say('Added Thandi');
  vi.advanceTimersByTime(7_999);
  expect(notices.shown).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(notices.shown).toHaveLength(0);
  expect(notices.last).toBe('Added Thandi');
});

test('no more than three are shown at a time', () => {
  const notices = new Notices();
  for (const text of ['a', 'b', 'c', 'd']) notices.say(text);
  expect(notices.shown.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
});

test('one can be closed before its time', () => {
  const notices = new Notices();
  notices.say('a');
  notices.say('b');
  const [first] = notices.shown;
  notices.close(first!);
  expect(notices.shown.map(({ text }) => text)).toEqual(['b']);
});
