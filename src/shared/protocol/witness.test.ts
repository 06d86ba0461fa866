import fc from 'fast-check';
import { expect, test } from 'vitest';
import { held } from '#tests/support/arbitraries.ts';
import { merge } from '../record/merge.ts';
import { confirms, encodeWitnesses, parseWitnesses, witnessOf } from './witness.ts';

test('a server that has what it accepted, or anything merged with it, confirms the witness of it', () => {
  fc.assert(
    fc.property(held, held, (accepted, other) => {
      expect(confirms(merge(accepted, other), witnessOf(accepted))).toBe(true);
    }),
  );
});

test('a server without the contact, or without the key that was stamped last, does not', () => {
  const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
  const stamp = '000000000002-0000-aaaaaaaaaaaa';
  const witness = witnessOf({ id, values: { name: 'A' }, stamp });
  expect(confirms(undefined, witness)).toBe(false);
  const later = { id, values: { 'found/name': 'B' }, stamp: '000000000009-0000-bbbbbbbbbbbb' };
  expect(confirms(later, witness)).toBe(false);
});

test('witnesses survive their header, whatever their keys are', () => {
  fc.assert(
    fc.property(fc.array(held.map(witnessOf)), (witnesses) => {
      expect(parseWitnesses(encodeWitnesses(witnesses))).toEqual(witnesses);
    }),
  );
});

test('a damaged header tells nothing and throws nothing', () => {
  expect(parseWitnesses('x, 1 2 3, %, ')).toEqual([]);
  const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
  expect(parseWitnesses(`${id} 000000000002-0000-aaaaaaaaaaaa %E0%A4%A`)).toEqual([]);
});
