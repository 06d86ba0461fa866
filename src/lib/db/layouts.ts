import { getMeta, putMeta, transact, type Context } from './context.ts';

/** How many layouts are remembered. */
const MOST_LAYOUTS = 50;
const BETWEEN = '\n';

/** What the columns of the last file with these headers were taken for; null if there was none. */
export async function knownLayout(
  context: Context,
  headers: readonly string[],
): Promise<readonly (string | null)[] | null> {
  const layouts = (await getMeta(context.relaxed, 'layouts')) ?? [];
  const wanted = headers.join(BETWEEN);
  return layouts.find(([known]) => known === wanted)?.[1] ?? null;
}

/** Remembers what the columns of a file with these headers are taken for. */
export const rememberLayout = (
  context: Context,
  headers: readonly string[],
  fields: readonly (string | null)[],
): Promise<void> =>
  transact(context, context.relaxed, async () => {
    const wanted = headers.join(BETWEEN);
    const others = ((await getMeta(context.relaxed, 'layouts')) ?? []).filter(
      ([known]) => known !== wanted,
    );
    const layouts = [...others, [wanted, fields] as const].slice(-MOST_LAYOUTS);
    await putMeta(context.relaxed, 'layouts', layouts);
  });
