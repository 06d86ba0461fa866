import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOrder, parseDate, readDate } from './dates.ts';

test.each([
  ['2026-11-22T06:33:00.000Z', Date.UTC(2026, 10, 22, 6, 33)],
  ['2026-11-22T08:33:00+02:00', Date.UTC(2026, 10, 22, 6, 33)],
  ['2026-11-22 08:33:10.25 +0200', Date.UTC(2026, 10, 22, 6, 33, 10, 250)],
  ['2026-11-22 06:33:00 UTC', Date.UTC(2026, 10, 22, 6, 33)],
  ['2026/11/22 8:33:10 AM GMT+2', Date.UTC(2026, 10, 22, 6, 33, 10)],
  ['2026/11/22 8:33 PM SAST', Date.UTC(2026, 10, 22, 18, 33)],
  ['Sun, 22 Nov 2026 08:33:10 +0200', Date.UTC(2026, 10, 22, 6, 33, 10)],
  [
    'Sun Nov 22 2026 08:33:10 GMT+0200 (South Africa Standard Time)',
    Date.UTC(2026, 10, 22, 6, 33, 10),
  ],
])('%j is an instant', (text, millis) => {
  expect(parseDate(text)).toBe(millis);
});

test.each([
  '2026-11-22',
  '2026/11/22',
  '2026-11-22 00:00',
  ' 2026.11.22 ',
  '2026-11-22 12 am',
  "'2026-11-22",
  '22 Nov 2026',
  '22-Nov-2026',
  '22nd November, 2026',
  'Nov 22, 2026',
  'November 22nd 2026 12:00 AM',
  'Sunday, 22 November 2026',
  'Sondag 22 Nov. 2026',
  '46348',
  '46348.0',
])('%j is a time of the place where it is read', (text) => {
  expect(parseDate(text)).toBe(new Date(2026, 10, 22).getTime());
});

test.each([
  ['22 Mrt 2026', 2],
  ['22 Maart 2026', 2],
  ['Maart 22, 2026', 2],
  ['22 Mei 2026', 4],
  ['22 Okt 2026', 9],
  ['22 Oktober 2026', 9],
  ['22 Des 2026', 11],
  ['22 Sept 2026', 8],
])('the months have their Afrikaans names too: %j', (text, month) => {
  expect(parseDate(text)).toBe(new Date(2026, month, 22).getTime());
});

test.each([
  ['2026-11-22 1:05 pm', 13, 5],
  ['2026-11-22 12:05 a.m.', 0, 5],
  ['2026-11-22 12:05\u202fPM', 12, 5],
  ['22 Nov 2026 08h33', 8, 33],
  ['2026-11-22, 08:33', 8, 33],
  ['46348.5', 12, 0],
  ['46348,75', 18, 0],
  ['46348.356249999999', 8, 33],
])('%j tells the time of day', (text, hour, minute) => {
  expect(parseDate(text)).toBe(new Date(2026, 10, 22, hour, minute).getTime());
});

test.each([
  '',
  '22/11/2026',
  '11/12/2026',
  '22/11/26',
  '22/11/26',
  '2026-02-30',
  '30 Feb 2026',
  '2026-11-22 25:00',
  '2026-11-22 13:00 PM',
  '2026-11-22 8',
  '22 Nox 2026',
  'yesterday',
  '12345',
  '99999',
  '459810',
  '1'.repeat(300),
])('%j is not read, since it is no date or two', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('a date with the year last is read in the order of its column', () => {
  const day = (year: number, month: number, date: number) => new Date(year, month, date).getTime();
  expect(parseDate('11/12/2026', 'day-first')).toBe(day(2026, 11, 11));
  expect(parseDate('11/12/2026', 'month-first')).toBe(day(2026, 10, 12));
  expect(parseDate('22.11.2026 08:33', 'day-first')).toBe(new Date(2026, 10, 22, 8, 33).getTime());
  expect(parseDate('22/11/2026', 'month-first')).toBeNull();
  // It is the same day either way.
  expect(parseDate('11/11/2026')).toBe(day(2026, 10, 11));
});

test('a column is day first or month first by what can be read in one way only', () => {
  expect(dateOrder(['11/12/2026', '', '22/11/2026', 'soon'])).toBe('day-first');
  expect(dateOrder(['11/12/2026', '11/22/2026 8:33 AM'])).toBe('month-first');
  expect(dateOrder(['11/12/2026', '01-02-2026'])).toBeNull();
  expect(dateOrder(['22/11/2026', '11/22/2026'])).toBeNull();
  expect(dateOrder(['2026-22-11', '45/11/2026', '22/11/26'])).toBeNull();
});

test('only a count of days is told as one', () => {
  expect(readDate('46348', null)?.serial).toBe(true);
  expect(readDate('2026-11-22', null)?.serial).toBe(false);
});

test('a date that is printed in any of the forms is read again', () => {
  const years = { min: new Date(1990, 0, 1), max: new Date(2099, 11, 30), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate());
      const [y, m, d] = [midnight.getFullYear(), midnight.getMonth() + 1, midnight.getDate()];
      const month = midnight.toLocaleString('en-GB', { month: 'long' });
      for (const [text, order] of [
        [`${y}-${m}-${d}`, null],
        [`${d}/${m}/${y}`, 'day-first'],
        [`${m}/${d}/${y}`, 'month-first'],
        [`${d} ${month} ${y}`, null],
        [`${month} ${d}, ${y}`, null],
        [midnight.toISOString(), null],
        [midnight.toString(), null],
      ] as const)
        expect(parseDate(text, order)).toBe(midnight.getTime());
    }),
  );
});
