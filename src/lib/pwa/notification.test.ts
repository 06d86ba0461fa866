import { expect, test } from 'vitest';
import type { HandedOver } from '../data/handed-over.ts';
import { contactOf, notificationOf, showsSilently } from './notification.ts';

const person = (id: string, name: string | null = `Person ${id}`): HandedOver => ({
  id,
  name,
  phone: '+27825550199',
  email: null,
  bot: 'Website bot',
  at: 1,
});

test('one handoff is told by name and bot and leads to the contact', () => {
  const { title, options } = notificationOf([person('a')], null);
  expect(title).toBe('New handoff: Person a');
  expect(options.body).toBe('by Website bot');
  expect(contactOf(options.data)).toBe('a');
  expect(notificationOf([person('a', null)], null).title).toBe('New handoff: 082 555 0199');
});

test('handoffs add up in the one notification that stands, each person once', () => {
  const first = notificationOf([person('a')], null).options.data;
  const second = notificationOf([person('b'), person('a')], first);
  expect(second.title).toBe('2 new handoffs');
  const third = notificationOf([person('c')], second.options.data);
  expect(third.title).toBe('3 new handoffs');
  expect(third.options.body).toBe('Person c, Person b, Person a');
  expect(contactOf(third.options.data)).toBeNull();
});

test('what could not be fetched is told without a name, and counted', () => {
  const unknown = notificationOf(null, null);
  expect(unknown.title).toBe('New handoff');
  expect(contactOf(unknown.options.data)).toBeNull();
  expect(notificationOf([person('a')], unknown.options.data).title).toBe('2 new handoffs');
});

test('a push with nothing new shows again what stands, without a sound', () => {
  const before = notificationOf([person('a')], null).options.data;
  const { title, options } = notificationOf([], before);
  expect(title).toBe('New handoff: Person a');
  expect(options.renotify).toBe(false);
  expect(notificationOf([], null).title).toBe('New handoff');
});

test.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0',
    true,
  ],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 CriOS/150.0 Mobile/15E148 Safari/604.1', true],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', false],
])('%s demands a notification for every push: %s', (userAgent, expected) => {
  expect(showsSilently(userAgent)).toBe(expected);
});
