import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const asText = (lines: Uint8Array) => Buffer.from(lines).toString();
const joined = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

test('texts of any letters become lines, and a page stays as it is when the next is made', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' })),
      fc.array(fc.string({ unit: 'binary' })),
      (page, next) => {
        const lines = linesOf(page);
        const after = linesOf(next);
        expect(asText(lines)).toBe(joined(page));
        expect(asText(after)).toBe(joined(next));
      },
    ),
  );
});

test.each([1_398_101, 1_398_102, 5_000_000])('a page of %i long letters is whole', (length) => {
  const page = ['€'.repeat(length), 'x'];
  expect(Buffer.compare(linesOf(page), Buffer.from(joined(page)))).toBe(0);
});
