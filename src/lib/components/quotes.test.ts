import { expect, test } from 'vitest';
import type { Contact } from '#shared/contact/contact.ts';
import { details } from '../words.ts';
import { quoteOf, reviewText } from './quotes.ts';

test('a quote that only repeats its value is not shown', () => {
  expect(quoteOf('name', { value: 'Thandi Mokoena', quote: 'thandi mokoena ' })).toBeNull();
  expect(quoteOf('phone', { value: '+27825550134', quote: '082 555 0134' })).toBeNull();
  expect(quoteOf('phone', { value: '+27825550134', quote: '(+27) 82 555-0134' })).toBeNull();
  expect(quoteOf('email', { value: 'ann@example.org', quote: 'Ann@example.org' })).toBeNull();
  expect(quoteOf('email', { value: 'ann@example.org' })).toBeNull();
});

test('a code is not quoted as if somebody had said it', () => {
  for (const quote of ['zu', 'zu-ZA', 'isiZulu'])
    expect(quoteOf('language', { value: 'zu', quote })).toBeNull();
});

test('words that say more than the value are quoted', () => {
  const spelled = 'oh eight two, triple five, 0134';
  expect(quoteOf('phone', { value: '+27825550134', quote: spelled })).toBe(spelled);
  const asked = 'can we speak Zulu please';
  expect(quoteOf('language', { value: 'zu', quote: asked })).toBe(asked);
});

test('why a contact is to be looked at is told by its newest handoff that has a reason', () => {
  const of = (...events: [reason: string | undefined, name: string][]) =>
    reviewText({
      timeline: events.map(([reason, value]) => ({ reason, found: { name: { value } } })),
    } as Contact);
  expect(of([undefined, 'Ann'], ['other_name', 'Sipho'], ['unsure', 'Johan'])).toContain('Sipho');
  expect(of(['shared_number', 'Sipho'])).toContain('several contacts');
  expect(of(['of_a_newer_version', 'Sipho'])).toBe(details.reviewElse);
  expect(of()).toBe(details.reviewElse);
});
