import { expect, test } from 'vitest';
import { findLayout } from './layout.ts';

const fields = (...rows: string[]) =>
  findLayout(rows.map((row) => row.split(',')))?.columns.map(({ field }) => field) ?? null;
const headerRow = (...rows: string[]) =>
  findLayout(rows.map((row) => row.split(',')))?.headerRow ?? null;

test('a bare list of numbers or of addresses is read, with a header or without', () => {
  expect(fields('0825550101', '0825550102')).toEqual(['phone']);
  expect(fields('2.78213E+10', '2.78213E+10')).toEqual(['phone']);
  expect(fields('a@example.org', 'b@example.org')).toEqual(['email']);
  expect(headerRow('Numbers', '0825550101')).toBe(0);
  expect(headerRow('0825550101', '0825550102')).toBe(-1);
});

test('without a header a number is told from other digits', () => {
  expect(
    fields(
      'Thandi Nkosi,8501015009087,0825550101,t@example.org,Durban',
      'Jan Smit,9001015009087,0835550102,j@example.org,Paarl',
    ),
  ).toEqual(['name', null, 'phone', 'email', null]);
  expect(fields('Thandi,0825550101,0115550101', 'Jan,0835550102,')).toEqual([
    'name',
    'phone',
    'phone',
  ]);
});

test('a row that holds a number or an address is no header', () => {
  expect(headerRow('Van Client,0825550101', 'Name,Phone', 'Jan,0835550102')).toBe(1);
});

test('the row with the most known headers is the header, below title lines that look like one', () => {
  expect(headerRow('Contact Numbers 2026,', ',', 'Name,Number', 'Jan,0835550102')).toBe(2);
});

test('doubtful headers are told by their cells', () => {
  expect(fields('Contact,Company', '0825550101,Acme')).toEqual(['phone', null]);
  expect(fields('Contact,Number', 'Jan,0825550101')).toEqual(['name', 'phone']);
  expect(fields('Username,Home', 'a@example.org,0115550101')).toEqual(['email', 'phone']);
  expect(fields('Name,Home', 'Jan,12 Long Street')).toEqual(['name', null]);
});

test('unknown headers are left out, unless the file has no number and their cells are nothing else', () => {
  expect(fields('Name,Telemóvel,City', 'Ana,0825550101,Tete')).toEqual(['name', 'phone', null]);
  expect(fields('Name,Cell,Telemóvel', 'Ana,0825550101,0115550101')).toEqual([
    'name',
    'phone',
    null,
  ]);
  expect(fields('Nome,Telemóvel', 'Ana,0825550101')).toEqual(['name', 'phone']);
});

test.each(['Emergency contact number', 'Next of kin', 'Fax', 'Agent', 'Assigned to', 'Account'])(
  'the numbers under %j are not the contact’s, and are left out',
  (header) => {
    expect(fields(`Name,${header}`, 'Ana,0825550101')).toEqual(['name', null]);
  },
);

test('a column that answers whether somebody has WhatsApp holds no number', () => {
  expect(fields('Name,Cell,WhatsApp', 'A,0825550101,Yes', 'B,0825550102,no')).toEqual([
    'name',
    'phone',
    null,
  ]);
});
