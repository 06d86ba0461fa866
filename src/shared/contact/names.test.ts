import { expect, test } from 'vitest';
import { isWithin, likenessOf } from './names.ts';

test.each([
  ['Lerato Mokoena', 'lerato'],
  ['Mokoena Lerato', 'Lerato Mokoena'],
  ['L. Mokoena', 'Lerato Mokoena'],
  ['Thandi Mokoena', 'Thandiwe Mokoena'],
  ['Nomvula Thandi Dube', 'Thandi Dube'],
  ['Lerato Mokoena', 'Lerato Dlamini'],
  ['Thandi', 'Thandiwe'],
  ['Thandi', 'Thandiwe Mokoena'],
  ['T', 'Thandi Mokoena'],
  ['Adéle Fouché', 'Adele Fouche'],
])('%s and %s may be one person', (a, b) => {
  expect([likenessOf(a, b), likenessOf(b, a)]).toEqual(['same', 'same']);
});

test.each([
  ['Lerato Mokoena', 'Mpho Mokoena'],
  ['Johan van der Merwe', 'Pieter van der Merwe'],
])('%s and %s are of one family', (a, b) => {
  expect([likenessOf(a, b), likenessOf(b, a)]).toEqual(['kin', 'kin']);
});

test.each([
  ['Lerato Mokoena', 'Sipho Dube'],
  ['T Mokoena', 'T Dube'],
  ['Lerato', 'Sipho'],
  ['Thandi Dube', 'Thandiwe Mokoena'],
  ['Jan', 'Pieter Jansen'],
])('%s and %s are two people', (a, b) => {
  expect([likenessOf(a, b), likenessOf(b, a)]).toEqual(['other', 'other']);
});

test.each([
  ['Thandi', 'Thandi Mokoena'],
  ['T Mokoena', 'Thandi Mokoena'],
  ['Mokoena T.', 'Thandi Mokoena'],
  ['Thandi', 'Thandiwe Mokoena'],
])('%s says nothing that %s does not', (lesser, fuller) => {
  expect([isWithin(lesser, fuller), isWithin(fuller, lesser)]).toEqual([true, false]);
});

test.each([
  ['M Mokoena', 'Lerato Mokoena'],
  ['T T Mokoena', 'Sipho Mokoena'],
  ['Th Mokoena', 'Thandi Mokoena'],
])('%s may be somebody else than %s', (name, other) => {
  expect(isWithin(name, other)).toBe(false);
});
