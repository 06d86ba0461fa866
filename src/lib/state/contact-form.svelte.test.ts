import { expect, test } from 'vitest';
import { parsePhone } from '#shared/contact/phone.ts';
import type { Row } from '../data/data.ts';
import { ContactForm, phoneProblem, type FormDeps } from './contact-form.svelte.ts';
import { guessField } from './guess-field.ts';

const thandi: Row = {
  id: '1',
  name: 'Thandi',
  phone: '+27825551234',
  email: null,
  language: null,
  platform: null,
  tags: [],
  addedAt: 0,
  needsReview: false,
  unsent: false,
};
const deps: FormDeps = {
  loadPhones: async () => (text) => parsePhone(text),
  twins: async ({ phone }) => (phone === thandi.phone ? [thandi] : []),
  southAfrican: true,
};

test('what is typed comes out checked and normalised', async () => {
  const form = new ContactForm(deps, {
    name: '  Zinhle   Ngcobo ',
    phone: '(082) 555-0147',
    email: ' Zinhle@Example.org',
    language: 'zu',
    tags: 'VIP; vip;  boland',
  });
  expect(await form.submit()).toEqual({
    name: 'Zinhle Ngcobo',
    phone: '+27825550147',
    email: 'zinhle@example.org',
    language: 'zu',
    platform: null,
    tags: ['VIP', 'boland'],
    note: null,
  });
});

test('a contact needs a name, a number or an email', async () => {
  const form = new ContactForm(deps, { tags: 'VIP' });
  expect(await form.submit()).toBeNull();
  expect(form.errors.name).toMatch(/name, a number or an email/);
});

test('a wrong number and a wrong email are told beside their fields', async () => {
  const form = new ContactForm(deps, { phone: '082 555 10', email: 'zinhle.example.org' });
  expect(await form.submit()).toBeNull();
  expect(form.errors.phone).toMatch(/10 digits.*has 8/);
  expect(form.errors.email).toMatch(/has an @/);
});

test('while somebody types nothing is told that may yet become right, and what became right is taken back', async () => {
  const form = new ContactForm(deps, { email: 'zin' });
  await form.check('email', false);
  expect(form.errors.email).toBeUndefined();
  await form.check('email');
  expect(form.errors.email).toBeDefined();
  form.fields.email = 'zinhle@example.org';
  await form.check('email', false);
  expect(form.errors.email).toBeUndefined();
});

test('whoever has the number already is told of, in any spelling, and it is no error', async () => {
  const form = new ContactForm(deps, { phone: '0825551234' });
  await form.check('phone', false);
  expect(form.twins).toEqual([{ by: 'phone', row: thandi }]);
  expect(await form.submit()).not.toBeNull();
  form.fields.phone = '082 555 9999';
  await form.check('phone', false);
  expect(form.twins).toEqual([]);
});

test('a number that cannot be checked is not taken unread', async () => {
  const form = new ContactForm(
    { ...deps, loadPhones: () => Promise.reject(new Error('not loaded')) },
    { phone: '082 555 1234' },
  );
  expect(await form.submit()).toBeNull();
  expect(form.errors.phone).toMatch(/could not be checked/);
});

test.each([
  ['082 555 12ab', true, /only digits/],
  ['082 555 123', true, /has 9/],
  ['+27 82 555 12345', true, /has 11/],
  ['082 555 123', false, /not a valid number/],
  ['+44 20', true, /not a valid number/],
  ['999', true, /not a valid number/],
])('what is wrong with the number %s (South African: %s)', (text, southAfrican, words) =>
  expect(phoneProblem(text, southAfrican)).toMatch(words),
);

test.each([
  ['thandi m', { name: 'thandi m' }],
  ['082 555', { phone: '082 555' }],
  ['a@b', { email: 'a@b' }],
])('%s, typed into the search, goes into its field', (text, fields) =>
  expect(guessField(text)).toEqual(fields),
);
