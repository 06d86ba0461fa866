/**
 * What each of them answers, by turns: once to warm up, and then `runs` times. The order changes from round to round, so
 * that what else the machine does meets all alike.
 */
export async function inTurns(
  runs: number,
  ...measure: (() => Promise<number>)[]
): Promise<number[][]> {
  const values: number[][] = measure.map(() => []);
  for (let run = 0; run <= runs; run++) {
    const order = [...measure.keys()];
    for (const which of run % 2 === 0 ? order : order.reverse()) {
      const value = await measure[which]?.();
      if (run > 0 && value !== undefined) values[which]?.push(value);
    }
  }
  return values;
}
