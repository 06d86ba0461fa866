import { newUuid } from '#shared/base/ports.ts';
import { firstStamp, nextStamp } from '#shared/clock/stamp.ts';
import { newValues, type Edit } from '#shared/contact/edit.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { seededBytes } from '#tests/support/seeded.ts';

const MINUTE = 60_000;

/** Somebody for the list; `addedAt` in milliseconds since 1970. */
export type Person = Edit & { addedAt?: number };

/** People as records, each added a minute after the one before, the last one a minute ago. */
export function recordsOf(people: readonly Person[], seed = 1): ContactRecord[] {
  const random = seededBytes(seed);
  const now = Date.now();
  let stamp = firstStamp(random);
  return people.map(({ addedAt, ...edit }, i) => {
    stamp = nextStamp(stamp, now - MINUTE);
    const origin = {
      source: 'upload' as const,
      addedBy: 'Lerato Mokoena',
      addedAt: addedAt ?? now - (people.length - i) * MINUTE,
    };
    return { id: newUuid(random), values: newValues(edit, origin), stamp };
  });
}

const FIRST = ['Thandi', 'Sipho', 'Ayanda', 'Pieter', 'Naledi', 'Kagiso', 'Zanele', 'Johan'];
const LAST = ['Mokoena', 'Dlamini', 'Nkosi', 'Botha', 'Khumalo', 'van Wyk', 'Molefe'];
const LANGUAGES = ['en', 'zu', 'xh', 'af', 'st', 'tn'] as const;
const PLATFORMS = ['whatsapp', 'web', 'voice', 'messenger'] as const;

/** So many different people; the name, number and email of each hold its number in the row. */
export function crowd(size: number): Person[] {
  return Array.from({ length: size }, (_, i) => ({
    name: `${pick(FIRST, i)} ${pick(LAST, i)} ${i}`,
    phone: `+2782${String(5_000_000 + i).padStart(7, '0')}`,
    email: `person${i}@example.org`,
    language: pick(LANGUAGES, i),
    platform: pick(PLATFORMS, i),
    tags: i % 3 === 0 ? ['vip'] : [],
  }));
}

function pick<T>(list: readonly T[], i: number): T {
  return list[i % list.length] as T;
}
