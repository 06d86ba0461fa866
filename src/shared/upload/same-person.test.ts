import { expect, test } from 'vitest';
import { mayBeSamePerson } from './same-person.ts';

test.each([
  ['Thandi Mokoena', 'thandi mokoena'],
  ['Thandi', 'Thandi Mokoena'],
  ['Mokoena, Thandi', 'Thandi Mokoena'],
  ['T. Mokoena', 'Thandi Mokoena'],
  ['Adéle Fouché', 'ADELE FOUCHE'],
  [null, 'Thandi'],
  ['Thandi', null],
  ['李明', '李明'],
])('%j and %j may be one person', (a, b) => {
  expect(mayBeSamePerson(a, b)).toBe(true);
  expect(mayBeSamePerson(b, a)).toBe(true);
});

test.each([
  ['Sipho Mokoena', 'Thandi Mokoena'],
  ['T', 'Thandi'],
  ['T. M.', 'Thandi Mokoena'],
  ['Thandi Thandi', 'Thandi Mokoena'],
  ['…', 'Thandi'],
])('%j and %j are not joined', (a, b) => {
  expect(mayBeSamePerson(a, b)).toBe(false);
  expect(mayBeSamePerson(b, a)).toBe(false);
});
