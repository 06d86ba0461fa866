import { expect, test } from 'vitest';
import { EXPORT_HEADINGS } from './export.ts';
import { fieldOfHeader, mapColumns, rankOfLabel } from './headers.ts';

test('our own headings are all known', () => {
  expect(EXPORT_HEADINGS.map(fieldOfHeader)).toEqual([
    'name',
    'phone',
    'email',
    'language',
    'platform',
    'tags',
    'added_at',
    'note',
    'other_phones',
    'other_emails',
    'id',
  ]);
  expect(
    ['Client Name', 'Contact Number', 'Email Address', 'Date Added'].map(fieldOfHeader),
  ).toEqual(['name', 'phone', 'email', 'added_at']);
});

test.each([
  ['full name', 'name'],
  [' CONTACT_NUMBER ', 'phone'],
  ['mobile no', 'phone'],
  ['E-MAIL', 'email'],
  ['e-pos', 'email'],
  ['Van', 'last_name'],
  ['Noemnaam', null],
  ['Voornaam', 'first_name'],
  ['Selfoonnommer', 'phone'],
  ['Kliënt', 'name'],
  ['Isibongo', 'last_name'],
  ['Igama', 'name'],
  ['Inombolo yocingo', 'phone'],
  ['I-imeyili', 'email'],
  ['Ulimi', 'language'],
  ['Sefane', 'last_name'],
  ['E-mail 2 - Value', 'email'],
  ['Phone 1 - Label', null],
  ['Business Fax', null],
  ['Organization Name', null],
  ['', null],
  ['---', null],
  ['toString', null],
])('the header %j holds %s', (header, field) => {
  expect(fieldOfHeader(header)).toBe(field);
});

test('the column of a label belongs to that of its number', () => {
  const columns = mapColumns(['Phone 1 - Label', 'Phone 1 - Value', 'Phone 2 - Value']);
  expect(columns.map(({ label }) => label)).toEqual([null, 0, null]);
});

test('labels tell mobile from work and home', () => {
  const ranks = ['* Mobile', 'Work', 'Home', 'Work Fax'].map((label) => rankOfLabel(label, 9));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(rankOfLabel('whatever', 9)).toBe(9);
});
