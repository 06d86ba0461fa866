import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newUuids, toHex, uuidFrom } from './ports.ts';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 20 });

test('a UUID has the bits of its bytes, but for those of version and variant', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom(4 as const, 8 as const), (all, version) => {
      const id = uuidFrom(all, version);
      expect(id).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-[48][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(id.charAt(14)).toBe(String(version));
      const hex = toHex(all).slice(0, 32);
      const mask = (text: string) => `${text.slice(0, 12)}.${text.slice(13, 16)}.${text.slice(17)}`;
      expect(mask(id.replaceAll('-', ''))).toBe(mask(hex));
      const variant = Number.parseInt(id.charAt(19), 16);
      expect(variant & 0x3).toBe(Number.parseInt(hex.charAt(16), 16) & 0x3);
    }),
  );
});

test('many UUIDs are drawn in portions that a browser gives', () => {
  const asked: number[] = [];
  let next = 0;
  const ids = newUuids((count) => {
    asked.push(count);
    return Uint8Array.from({ length: count }, () => next++ >> 4);
  }, 5_000);
  expect(asked).toEqual([65_536, 904 * 16]);
  expect(ids).toHaveLength(5_000);
});
