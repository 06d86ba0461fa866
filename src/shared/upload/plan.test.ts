import { expect, test } from 'vitest';
import { newValues } from '#shared/contact/edit.ts';
import type { ParsedContact } from '#shared/csv/parsed.ts';
import { canonicalRecord, change } from '#shared/record/merge.ts';
import type { ContactRecord, Values } from '#shared/record/record.ts';
import { stampAt } from '#shared/clock/stamp.ts';
import { Matcher, type MatchBy } from './match.ts';
import { beforeImage, planUpload, type Mode } from './plan.ts';

const ORIGIN = { source: 'manual', addedBy: 'Ann', addedAt: 1 } as const;
const ids = ['6f9619ff-8b86-4d01-b42d-00cf4fc964f0', '6f9619ff-8b86-4d01-b42d-00cf4fc964f1'];

const held = (
  at: number,
  edit: Parameters<typeof newValues>[0],
  more: Values = {},
): ContactRecord =>
  canonicalRecord({
    id: ids[at] as string,
    values: { ...newValues(edit, ORIGIN), ...more },
    stamp: stampAt(1_000),
  });

const row = (contact: Partial<ParsedContact>, number = 2): ParsedContact => ({
  row: number,
  id: null,
  name: null,
  phone: null,
  email: null,
  language: null,
  platform: null,
  tags: [],
  note: null,
  addedAt: null,
  identities: [],
  repairs: [],
  ...contact,
});

function plan(
  rows: ParsedContact[],
  list: ContactRecord[],
  { by = 'auto', mode = 'both' }: { by?: MatchBy; mode?: Mode } = {},
) {
  const matcher = new Matcher(rows, by);
  for (const record of list) matcher.add(record);
  return planUpload(rows, matcher, mode);
}
const outcomes = (...of: Parameters<typeof plan>) => plan(...of).map(({ outcome }) => outcome);

const THANDI = held(0, { name: 'Thandi Mokoena', phone: '+27825550101', email: 't@example.org' });
const SIPHO = held(1, { name: 'Sipho', phone: '+27825550101' });

test.each([
  ['nobody of the list', { name: 'New', phone: '+27825550199' }, 'new'],
  [
    'the number and the name',
    { name: 'Thandi Mokoena', phone: '+27825550101', email: 't@example.org' },
    'unchanged',
  ],
  ['the name in other letters', { name: 'Thandi MOKOENA', phone: '+27825550101' }, 'update'],
  ['a part of the name', { name: 'Thandi', phone: '+27825550101' }, 'unchanged'],
  ['the number alone', { phone: '+27825550101' }, 'unchanged'],
  ['the email and another number', { phone: '+27825550102', email: 't@example.org' }, 'update'],
  ['another name on the number', { name: 'Lerato', phone: '+27825550101' }, 'new'],
  ['a name alone', { name: 'Thandi Mokoena' }, 'new'],
] as const)('a row that shares %s with the list comes out right', (_what, contact, outcome) => {
  expect(outcomes([row(contact)], [THANDI])).toEqual([outcome]);
});

test('of a household on one number the name decides, and a new name is a new contact that says so', () => {
  const [sipho, lerato] = plan(
    [
      row({ name: 'Sipho', phone: '+27825550101', note: 'a' }),
      row({ name: 'Lerato', phone: '+27825550101' }, 3),
    ],
    [THANDI, SIPHO],
  );
  expect(sipho).toMatchObject({ outcome: 'update', record: { id: SIPHO.id } });
  expect(lerato).toMatchObject({ outcome: 'new', record: null, otherName: { id: THANDI.id } });
});

test('of two who may be meant the one that shares more is, and of equals neither', () => {
  const sipho = held(1, { name: 'Sipho Mokoena', phone: '+27825550101', email: 's@example.org' });
  const [both] = plan([row({ phone: '+27825550101', email: 's@example.org' })], [THANDI, sipho]);
  expect(both?.record?.id).toBe(sipho.id);
  const [family] = plan([row({ name: 'Mokoena', phone: '+27825550101' })], [THANDI, sipho]);
  expect(family).toMatchObject({ outcome: 'new', record: null, otherName: { id: THANDI.id } });
});

test('an id whose contact has another name and other numbers is worth a look', () => {
  const [stranger] = plan(
    [row({ id: THANDI.id, name: 'Lerato', phone: '+27825550177' })],
    [THANDI],
  );
  expect(stranger).toMatchObject({ record: { id: THANDI.id }, isStranger: true });
});

test('a number that a row puts first does not drive out the one that was there', () => {
  const home = held(0, { name: 'Thandi', phone: '+27115550101' });
  const [planned] = plan(
    [
      row({
        name: 'Thandi',
        phone: '+27825550102',
        identities: [{ kind: 'phone', value: '+27115550101' }],
      }),
    ],
    [home],
  );
  expect(planned?.changes).toEqual({
    phone: '+27825550102',
    'identity/phone:+27115550101': { kind: 'phone', value: '+27115550101' },
  });
});

test('by number alone a list corrects names, where one contact has the number', () => {
  const rows = [row({ name: 'Thandeka Zulu', phone: '+27825550101' })];
  expect(plan(rows, [THANDI], { by: 'phone' })[0]).toMatchObject({
    outcome: 'update',
    changes: { name: 'Thandeka Zulu' },
  });
  expect(outcomes(rows, [THANDI, SIPHO], { by: 'phone' })).toEqual(['new']);
});

test('an id goes before number and name, and an unknown one means nobody', () => {
  const rows = [
    row({ id: SIPHO.id, name: 'Sipho Zulu', phone: '+27825550177' }),
    row({ id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', name: 'X' }, 3),
  ];
  expect(outcomes(rows, [THANDI, SIPHO])).toEqual(['update', 'new']);
  expect(outcomes(rows, [THANDI, SIPHO], { by: 'id' })).toEqual(['update', 'new']);
});

test('a blank erases nothing, tags are added, and who added the contact stays', () => {
  const before = held(0, { name: 'Thandi', phone: '+27825550101', note: 'old', tags: ['vip'] });
  const [planned] = plan(
    [row({ phone: '+27825550101', tags: ['VIP', 'new'], addedAt: 99 })],
    [before],
  );
  expect(planned?.changes).toEqual({ 'tag/new': 'new' });
});

test('a number that the contact has already, found or further, changes nothing', () => {
  const found = held(0, { name: 'Thandi' }, { 'found/phone': '+27825550101' });
  const further = held(
    0,
    { name: 'Thandi', phone: '+27825550100' },
    { 'identity/phone:+27825550101': { kind: 'phone', value: '+27825550101' } },
  );
  const rows = [row({ name: 'Thandi', phone: '+27825550101' })];
  expect(outcomes(rows, [found])).toEqual(['unchanged']);
  expect(outcomes(rows, [further])).toEqual(['unchanged']);
});

test('a contact that is told again counts as it was told last', () => {
  const moved = held(0, { name: 'Thandi Mokoena', phone: '+27825550109' });
  const old = plan([row({ name: 'Thandi Mokoena', phone: '+27825550101' })], [THANDI, moved]);
  expect(old[0]?.outcome).toBe('new');
  const now = plan([row({ name: 'Thandi Mokoena', phone: '+27825550109' })], [THANDI, moved]);
  expect(now[0]?.outcome).toBe('unchanged');
});

test('two rows that mean one contact: the second is a duplicate and names the first', () => {
  const [, second] = plan(
    [row({ phone: '+27825550101', note: 'a' }), row({ email: 't@example.org', note: 'b' }, 3)],
    [THANDI],
  );
  expect(second).toMatchObject({ outcome: 'duplicate', of: 2 });
});

test('only creating, or only updating, leaves the other rows out', () => {
  const rows = [row({ phone: '+27825550101', note: 'a' }), row({ name: 'New' }, 3)];
  expect(outcomes(rows, [THANDI], { mode: 'create' })).toEqual(['left-out', 'new']);
  expect(outcomes(rows, [THANDI], { mode: 'update' })).toEqual(['update', 'left-out']);
});

test('a before-image has the typed values, null where there was none, and what was shown as found', () => {
  const record = held(0, { name: 'Thandi' }, { 'found/email': 'f@example.org' });
  const changes = { name: 'T', email: 'e@example.org', note: 'n', 'tag/new': 'new' };
  expect(beforeImage(record, changes)).toEqual({
    name: 'Thandi',
    email: 'f@example.org',
    note: null,
    'tag/new': null,
  });
  expect(change(record, changes, stampAt(2_000)).values).toMatchObject(changes);
});
