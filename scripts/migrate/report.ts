import type { CopyReport } from '#server/store/copy.ts';
import { figure } from './bar.ts';

const HEADINGS = ['database', 'documents', 'copied', 'there', 'removed', 'checksum', ''];
/** Digits of a checksum that are shown. */
const DIGITS = 16;

/** What a copy did, as a table, and what is to be said of it. */
export function asText({ databases, changed, isQuiet }: CopyReport): string {
  const rows = databases.map((one) => [
    one.name,
    ...[one.documents, one.copied, one.documents - one.copied, one.removed].map(figure),
    one.checksum.slice(0, DIGITS),
    one.isEqual ? 'equal' : 'DIFFERENT',
  ]);
  const widths = HEADINGS.map((heading, i) =>
    Math.max(...[heading, ...rows.map((row) => row[i] ?? '')].map(({ length }) => length)),
  );
  const table = [HEADINGS, ...rows].map((row) =>
    row
      .map((cell, i) =>
        i >= 1 && i <= 4 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [...table, '', ...conclusion({ databases, changed, isQuiet })].join('\n');
}

function conclusion({ databases, changed, isQuiet }: CopyReport): string[] {
  if (databases.some(({ isEqual }) => !isEqual))
    return ['Source and target differ: is something else writing to the target? Run this again.'];
  const documents = figure(databases.reduce((sum, one) => sum + one.documents, 0));
  return [
    `Source and target are equal: ${documents} documents, counted and compared.`,
    ...(changed === 0
      ? []
      : [
          `${figure(changed)} documents changed at the source meanwhile, and are copied as they became.`,
        ]),
    ...(isQuiet ? [] : ['The source goes on changing: what changed last is not in the copy.']),
  ];
}
