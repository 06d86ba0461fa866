import type { Figure, Row } from './figure.ts';
import { table } from './table.ts';

/** How often each thing is measured: `RUNS`, or else `usual`. */
export const runsOr = (usual: number): number => Math.max(1, Number(process.env['RUNS'] ?? usual));

/**
 * Measures the figures that the command line names, all of them without a name, prints their table and ends the process.
 * `start` makes what they share, and what takes it down again.
 */
export async function runFigures<Shared>(
  figures: Record<string, Figure<Shared>>,
  start: () => Promise<{ shared: Shared; end: () => Promise<void> }>,
): Promise<never> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !Object.hasOwn(figures, name));
  if (unknown.length > 0) {
    console.error(
      `There is no figure ${unknown.join(', ')}. There are: ${Object.keys(figures).join(', ')}.`,
    );
    process.exit(2);
  }
  const { shared, end } = await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void end().finally(() => process.exit(130)));
  const rows: Row[] = [];
  for (const [name, figure] of Object.entries(figures)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`bench: ${name}`);
    try {
      rows.push(...(await figure(shared)));
    } catch (error) {
      console.error(`bench: ${name} failed:`, error);
      process.exitCode = 1;
    }
  }
  await end();
  console.log(table(rows));
  // A figure that failed may have left a browser or a server open.
  return process.exit();
}
