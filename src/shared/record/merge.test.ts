import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CONTACT_ID,
  canonicalRecords,
  held,
  records,
  tombstones,
} from '#tests/support/arbitraries.ts';
import { nextStamp } from '../clock/stamp.ts';
import { canonicalRecord, change, merge, mergeRecords, newRecord, sameHeld } from './merge.ts';
import { isHeld, isTombstone, stampOf, stampsOf, type ContactRecord, type Held } from './record.ts';

const text = JSON.stringify;
const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

test('merge is commutative, byte for byte', () => {
  fc.assert(fc.property(held, held, (a, b) => text(merge(a, b)) === text(merge(b, a))));
});

test('merge is associative, byte for byte', () => {
  fc.assert(
    fc.property(
      held,
      held,
      held,
      (a, b, c) => text(merge(merge(a, b), c)) === text(merge(a, merge(b, c))),
    ),
  );
});

test('merge is idempotent, and repeating either side changes nothing', () => {
  fc.assert(
    fc.property(held, held, (a, b) => {
      const once = merge(a, b);
      expect(text(merge(once, once))).toBe(text(once));
      expect(text(merge(once, a))).toBe(text(once));
      expect(text(merge(b, once))).toBe(text(once));
    }),
  );
});

test('merge touches neither of its arguments', () => {
  fc.assert(
    fc.property(held, held, (a, b) => {
      merge(freeze(a), freeze(b));
    }),
  );
});

test('the result is canonical: keys sorted, the stamp the least of all, stamps only what differs', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const merged = mergeRecords(a, b);
      const keys = Object.keys(merged.values);
      expect(keys).toEqual([...keys].sort());
      const all = keys.map((key) => stampOf(merged, key));
      expect(merged.stamp).toBe([...all].sort()[0]);
      const others = Object.keys(merged.stamps ?? {});
      expect(others).toEqual(keys.filter((key) => stampOf(merged, key) !== merged.stamp));
      expect(merged.stamps === undefined || others.length > 0).toBe(true);
    }),
  );
});

test('a new record is canonical from the start', () => {
  fc.assert(
    fc.property(records, ({ id, values, stamp }) => {
      const made = newRecord(id, values, stamp);
      expect(text(made)).toBe(text(canonicalRecord({ id, values, stamp })));
    }),
  );
});

test('each key has the value of the greater stamp, at equal stamps the greater JSON text', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const merged = mergeRecords(a, b);
      for (const key of new Set([...Object.keys(a.values), ...Object.keys(b.values)])) {
        const candidates = [a, b]
          .filter((record) => Object.hasOwn(record.values, key))
          .map((record) => ({ stamp: stampOf(record, key), json: text(record.values[key]) }))
          .sort((x, y) => (x.stamp + x.json < y.stamp + y.json ? 1 : -1));
        expect(text(merged.values[key])).toBe(candidates[0]!.json);
        expect(stampOf(merged, key)).toBe(candidates[0]!.stamp);
      }
    }),
  );
});

test('a tombstone beats every record, and of two tombstones the earlier stays', () => {
  fc.assert(
    fc.property(tombstones, tombstones, records, (a, b, record) => {
      expect(merge(record, a)).toEqual(a);
      expect(merge(merge(a, record), b)).toEqual(a.deleted < b.deleted ? a : b);
    }),
  );
});

test('keys and members that this version does not know are carried', () => {
  const newer = {
    id: CONTACT_ID,
    values: { 'mood/today': { happy: true } },
    stamp: '000000000001-0000-aaaaaaaaaaaa',
    shape: 2,
  } as ContactRecord;
  const known = { id: CONTACT_ID, values: { name: 'A' }, stamp: '000000000002-0000-aaaaaaaaaaaa' };
  expect(merge(newer, known)).toMatchObject({ shape: 2, values: newer.values });
});

test('a change wins over what the record had, names its keys in stamps and leaves the others alone', () => {
  fc.assert(
    fc.property(canonicalRecords, (record) => {
      const stamp = nextStamp('000000000000-0000-cccccccccccc', 3, stampsOf(record));
      const changed = change(record, { name: 'New', 'tag/vip': null }, stamp);
      expect(changed.values['name']).toBe('New');
      expect(changed.values['tag/vip']).toBe(null);
      for (const key of Object.keys(record.values))
        if (key !== 'name' && key !== 'tag/vip')
          expect([changed.values[key], stampOf(changed, key)]).toEqual([
            record.values[key],
            stampOf(record, key),
          ]);
    }),
  );
});

test('what merge answers passes the check of what comes from outside, also after a trip through JSON', () => {
  fc.assert(
    fc.property(held, held, (a, b) => {
      const merged = merge(a, b);
      const back = JSON.parse(text(merged)) as Held;
      expect(isHeld(back)).toBe(true);
      if (!isTombstone(merged))
        expect(text(canonicalRecord(back as ContactRecord))).toBe(text(merged));
      expect(sameHeld(back, merged)).toBe(true);
    }),
  );
});
