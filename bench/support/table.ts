import type { Row } from './figure.ts';
import { median } from './statistics.ts';

const HEADS = ['figure', 'target', 'measured', '', 'floor', 'of the floor'];

/** The rows side by side as lines of text. `measured` is the median and the range of the runs. */
export function table(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.map(cells)];
  const widths = HEADS.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const text = (line: string[]) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [text(HEADS), widths.map((width) => '-'.repeat(width)).join('  ')]
    .concat(lines.slice(1).map(text))
    .join('\n');
}

function cells(row: Row): string[] {
  const { what, unit, values, target, floor } = row;
  const middle = median(values);
  const reached = isReached(row);
  return [
    what,
    target === undefined ? '' : aim(target, unit),
    `${spread(values)} ${unit}`,
    reached === null ? '' : reached ? 'reached' : 'missed',
    floor === undefined ? '' : `${spread(floor.values)} ${unit}, ${floor.what}`,
    floor === undefined || Math.min(middle, median(floor.values)) <= 0
      ? ''
      : `${short(middle / median(floor.values))} x`,
  ];
}

function aim(target: NonNullable<Row['target']>, unit: string): string {
  if ('timesFloor' in target) return `${target.timesFloor} x floor`;
  if ('leastTimesFloor' in target) return `${target.leastTimesFloor} x floor`;
  return `${'most' in target ? target.most : target.least} ${unit}`;
}

function isReached({ values, target, floor }: Row): boolean | null {
  const middle = median(values);
  if (target === undefined) return null;
  if ('most' in target) return middle <= target.most;
  if ('least' in target) return middle >= target.least;
  if (floor === undefined) return null;
  const bound = median(floor.values);
  return 'timesFloor' in target
    ? middle <= target.timesFloor * bound
    : middle >= target.leastTimesFloor * bound;
}

function spread(values: readonly number[]): string {
  const middle = short(median(values));
  if (values.length < 2) return middle;
  return `${middle} [${short(Math.min(...values))}-${short(Math.max(...values))}]`;
}

const short = (value: number): string =>
  value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
