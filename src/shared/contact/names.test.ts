import { expect, test } from 'vitest';
import { likenessOf } from './names.ts';

test.each([
  ['Lerato Mokoena', 'lerato'],
  ['Mokoena Lerato', 'Lerato Mokoena'],
  ['L. Mokoena', 'Lerato Mokoena'],
  ['Thandi Mokoena', 'Thandiwe Mokoena'],
  ['Nomvula Thandi Dube', 'Thandi Dube'],
  ['Lerato Mokoena', 'Lerato Dlamini'],
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
])('%s and %s are two people', (a, b) => {
  expect([likenessOf(a, b), likenessOf(b, a)]).toEqual(['other', 'other']);
});
