import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textRow, workbookFiles, workbookOf, zipOf } from '#tests/support/xlsx.ts';
import { parseFile } from './pipeline.ts';

const workbook = {
  A: textRow(1, 'Name', 'Contact Number') + textRow(3, 'Thandi &amp; Jan', '0825550101'),
};
const card = new TextEncoder().encode(
  [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4E=6B=6F=73=69;=54=68=61=',
    '=6E=64=69;;;',
    'TEL;CELL;PREF:0825550101',
    'item1.EMAIL;TYPE="internet,work":t@example.org',
    'item1.X-ABLabel:_$!<Work>!$_',
    'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
    ' SkZJRgAB',
    '',
    'CATEGORIES:a,b\\,c',
    'END:VCARD',
    '',
  ].join('\r\n'),
);

const MAGIC = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  ...['BEGIN:VCARD\r\n', '<html>', '{"', '[{"', 'sep=;\n', 'dn: a\n', '{\\rtf'].map((start) =>
    Array.from(new TextEncoder().encode(start)),
  ),
];

/** A file from which a part is cut and some bytes of which are others. */
const mutated = (file: Uint8Array) =>
  fc
    .tuple(
      fc.nat(file.length),
      fc.nat(file.length),
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.boolean(),
    )
    .map(([a, b, changes, isCut]) => {
      const changed = file.slice();
      for (const [at, value] of changes) changed[at] = value;
      if (!isCut) return changed;
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      return Uint8Array.from([...changed.subarray(0, from), ...changed.subarray(to)]);
    });

/** A workbook whose packing is sound and whose XML is not. */
const mutatedInside = fc.constantFrom(...Object.keys(workbookFiles(workbook))).chain((name) => {
  const files = workbookFiles(workbook);
  return mutated(new TextEncoder().encode(files[name])).map((part) =>
    zipOf({ ...files, [name]: part }),
  );
});

test.each([
  [
    'any bytes behind the first ones of a format',
    fc
      .tuple(fc.constantFrom(...MAGIC), fc.uint8Array({ maxLength: 400 }))
      .map(([magic, rest]) => Uint8Array.from([...magic, ...rest])),
  ],
  ['a workbook with bytes changed', mutated(workbookOf(workbook))],
  ['a workbook with its XML changed', mutatedInside],
  ['a card with bytes changed', mutated(card)],
])('%s give contacts or an error in bounded time, never a throw', async (_what, files) => {
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const start = performance.now();
      const file = await parseFile(bytes);
      expect(performance.now() - start).toBeLessThan(2_000);
      const rows = [...file.accepted, ...file.rejected].map(({ row }) => row);
      expect(new Set(rows).size).toBe(rows.length);
      if (file.fileError) expect(rows).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
