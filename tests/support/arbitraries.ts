import fc from 'fast-check';
import type { Stamp } from '#shared/clock/stamp.ts';
import { canonicalRecord } from '#shared/record/merge.ts';
import type { ContactRecord, Held, Json, Tombstone } from '#shared/record/record.ts';

export const CONTACT_ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** Few different stamps, so that ties are common. */
export const stamps: fc.Arbitrary<Stamp> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom('a', 'b'))
  .map(
    ([ms, counter, device]) =>
      `${ms.toString(16).padStart(12, '0')}-000${counter}-${device.repeat(12)}`,
  );

const keys = fc.constantFrom('name', 'phone', 'found/name', 'tag/vip', 'tag/café', 'x/newer');
const values: fc.Arbitrary<Json> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** A record in any form that the wire permits, not only the canonical one. */
export const records: fc.Arbitrary<ContactRecord> = fc
  .tuple(
    fc.dictionary(keys, fc.tuple(values, fc.option(stamps)), { minKeys: 1 }),
    stamps,
    fc.option(values),
  )
  .map(([entries, stamp, newer]) => {
    const own = Object.entries(entries).flatMap(([key, [, s]]) => (s === null ? [] : [[key, s]]));
    return {
      id: CONTACT_ID,
      values: Object.fromEntries(Object.entries(entries).map(([key, [value]]) => [key, value])),
      stamp,
      ...(own.length > 0 && { stamps: Object.fromEntries(own) as Record<string, Stamp> }),
      ...(newer !== null && { newer }),
    };
  });

export const canonicalRecords = records.map(canonicalRecord);

export const tombstones: fc.Arbitrary<Tombstone> = stamps.map((deleted) => ({
  id: CONTACT_ID,
  deleted,
}));

export const held: fc.Arbitrary<Held> = fc.oneof(
  { weight: 4, arbitrary: records },
  { weight: 1, arbitrary: tombstones },
);
