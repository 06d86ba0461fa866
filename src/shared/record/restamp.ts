import { deviceOf, millisOf, nextStamp, type Stamp } from '#shared/clock/stamp.ts';
import { canonicalRecord } from './merge.ts';
import { stampOf, type ContactRecord } from './record.ts';

/**
 * The record with new stamps, in the old order, for the keys that this device stamped later than `now`, the corrected
 * time: nobody else has seen those. `clock` is the device's clock, set back to what is left; its last reading after
 * the new stamps is answered with the record. The stamps that `shared` has are those of uploads: each becomes the one
 * that stands there for all records, noted when the first of them comes.
 */
export function restamp(
  record: ContactRecord,
  clock: Stamp,
  now: number,
  shared: Map<Stamp, Stamp | null> = new Map(),
): { record: ContactRecord; clock: Stamp } {
  const device = deviceOf(clock);
  const keys = Object.keys(record.values);
  const isAhead = (stamp: Stamp) => deviceOf(stamp) === device && millisOf(stamp) > now;
  const kept = keys.map((key) => stampOf(record, key)).filter((stamp) => !isAhead(stamp));
  const ahead = [...new Set(keys.map((key) => stampOf(record, key)).filter(isAhead))].sort();
  let last = clock;
  const renewed = new Map<Stamp, Stamp>();
  for (const stamp of ahead) {
    const agreed = shared.get(stamp) ?? (last = nextStamp(last, now, kept));
    renewed.set(stamp, agreed);
    if (shared.has(stamp)) shared.set(stamp, agreed);
  }
  const stamps = Object.fromEntries(
    keys.map((key) => {
      const stamp = stampOf(record, key);
      return [key, renewed.get(stamp) ?? stamp];
    }),
  );
  return { record: canonicalRecord({ ...record, stamps }), clock: last };
}

/** The record with one stamp in place of another. */
export function moveStamp(record: ContactRecord, from: Stamp, to: Stamp): ContactRecord {
  const stamps = Object.fromEntries(
    Object.keys(record.values).map((key) => {
      const stamp = stampOf(record, key);
      return [key, stamp === from ? to : stamp];
    }),
  );
  return canonicalRecord({ ...record, stamps });
}
