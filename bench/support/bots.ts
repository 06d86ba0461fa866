import type { Server } from './server.ts';

/** Makes a bot, and answers its key. */
export async function makeBot({ origin, cookie }: Server): Promise<string> {
  const answer = await fetch(`${origin}/api/bots`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bench bot' }),
  });
  if (!answer.ok) throw new Error(`bots: ${answer.status}`);
  return ((await answer.json()) as { key: string }).key;
}
