import { expect, test } from 'vitest';
import type { Contact } from '#shared/contact/contact.ts';
import { otherName, quoteOf } from './quotes.ts';

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

test('the newest name without a word of the contact’s is the other name', () => {
  const of = (name: string | null, ...given: string[]) =>
    otherName({
      name,
      timeline: given.map((value) => ({ found: { name: { value } } })),
    } as Contact);
  expect(of('Thandi Mokoena', 'Thandi', 'Sipho', 'Johan')).toBe('Sipho');
  expect(of('Thandi Mokoena', 'Mrs Mokoena')).toBeNull();
  expect(of(null, 'Sipho')).toBeNull();
});
