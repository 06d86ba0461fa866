// How well conversations are understood. `--failures` shows those of the worked set that are not, with `--field phone` those
// of one field; of the held-out set only the figures are printed, so that it stays unseen. Files named on the command line
// are scored instead.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  conversationsOf,
  linesOf,
  resultOf,
  SCORED_FIELDS,
  scoreOf,
  SETS,
  wholeContacts,
  type Result,
} from '#tests/handoffs/score.ts';

const { values, positionals } = parseArgs({
  options: { failures: { type: 'boolean', default: false }, field: { type: 'string' } },
  allowPositionals: true,
});

const parts: [string, Result[]][] =
  positionals.length > 0
    ? positionals.map((file) => [file, linesOf(readFileSync(file, 'utf8')).map(resultOf)])
    : SETS.map((set) => [set, conversationsOf(set).map(resultOf)]);

for (const [name, results] of parts) {
  console.log(`\n${name}: ${results.length} conversations\n`);
  console.log(tableOf(results));
  if (values.failures && name !== 'held-out') for (const result of results) explain(result);
}

function tableOf(results: readonly Result[]): string {
  const head = [
    'of',
    'conversations',
    ...SCORED_FIELDS.flatMap((field) => [`${field} P`, 'R', 'F1']),
    'whole',
  ];
  const groups: [string, Result[]][] = [
    ['all', [...results]],
    ...grouped(results, ({ judged }) => judged.lang),
    ...grouped(results, ({ judged }) => judged.kind),
  ];
  const lines = groups.map(([name, group]) => [
    name,
    String(group.length),
    ...SCORED_FIELDS.flatMap((field) => {
      const { precision, recall, f1 } = scoreOf(group, field);
      return [precision, recall, f1].map(percent);
    }),
    percent(wholeContacts(group)),
  ]);
  const widths = head.map((_, i) =>
    Math.max(...[head, ...lines].map((line) => (line[i] ?? '').length)),
  );
  return [head, ...lines]
    .map((line) => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
    .join('\n');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (100 * share).toFixed(1);
}

function grouped(results: readonly Result[], by: (result: Result) => string): [string, Result[]][] {
  const names = [...new Set(results.map(by))];
  return names.map((name) => [name, results.filter((result) => by(result) === name)]);
}

function explain({ judged, understood, wrong: all }: Result): void {
  const wrong = all.filter((field) => values.field === undefined || values.field === field);
  if (wrong.length === 0) return;
  console.log(`\n${judged.id} (${judged.lang}, ${judged.tags.join(' ')})`);
  for (const turn of judged.conversation as { sender: string; message: string }[])
    console.log(`  ${turn.sender === 'user' ? '>' : ' '} ${turn.message.replace(/\n/g, '\\n')}`);
  if (Object.keys(judged.hints as object).length > 0)
    console.log(`    hints ${JSON.stringify(judged.hints)}`);
  for (const field of wrong)
    console.log(
      `    ${field}: ${String(understood[field])}, not ${String(judged.gold[field])}` +
        (judged.accept?.[field] ? ` (or ${judged.accept[field].join(', ')})` : ''),
    );
}
