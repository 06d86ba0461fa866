import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HandedOver } from '../data/handed-over.ts';
import { Handoffs } from './handoffs.svelte.ts';
import { Notices } from './notices.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const person = (id: string, about: Partial<HandedOver> = {}): HandedOver => ({
  id,
  name: `Person ${id}`,
  phone: null,
  email: null,
  bot: 'Website bot',
  at: 1,
  ...about,
});

function start() {
  const notices = new Notices();
  const handoffs = new Handoffs(notices);
  const come = (...contacts: HandedOver[]) => handoffs.onEvent({ type: 'handed_over', contacts });
  const texts = () => notices.shown.map(({ text }) => text);
  return { notices, handoffs, come, texts };
}

test('a handoff is told by name and bot, else by number, in the status line too', () => {
  const { come, texts, notices } = start();
  come(person('a'));
  expect(texts()).toEqual(['Person a was handed over by Website bot']);
  expect(notices.last).toBe('Person a was handed over by Website bot');
  vi.advanceTimersByTime(8_000);
  come(person('b', { name: null, phone: '+27825550199', bot: null }));
  expect(texts()).toEqual(['082 555 0199 was handed over']);
});

test('several at once are one notice, and so are those that come while it stands', () => {
  const { come, texts } = start();
  come(person('a'), person('b'));
  expect(texts()).toEqual(['2 people were handed over']);
  come(person('c'));
  expect(texts()).toEqual(['3 people were handed over']);
});

test('the same person handed over again is one person', () => {
  const { come, texts } = start();
  come(person('a'));
  come(person('a', { bot: 'Other bot' }));
  expect(texts()).toEqual(['Person a was handed over by Other bot']);
});

test('a notice that was closed is not counted on', () => {
  const { come, texts, notices } = start();
  come(person('a'));
  notices.close(notices.shown[0]!);
  come(person('b'));
  expect(texts()).toEqual(['Person b was handed over by Website bot']);
});

test('View asks for the contact, and for the list where there are several', () => {
  const { come, handoffs, notices } = start();
  come(person('a'));
  notices.shown[0]?.action?.run();
  expect(handoffs.asked).toEqual({ contact: 'a' });
  handoffs.answered();
  expect(handoffs.asked).toBeNull();
  come(person('b'));
  notices.shown[0]?.action?.run();
  expect(handoffs.asked).toEqual({ contact: null });
});
