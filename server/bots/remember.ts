import { createHash } from 'node:crypto';
import type { Clock } from '#shared/base/ports.ts';
import type { Bot } from '../context.ts';
import { orWhenAway } from '../store/away.ts';
import type { Bots, KnownBot } from './bots.ts';

const HOUR = 3_600_000;
/** So many keys, and so many ids, are remembered at most. */
const MOST = 1_000;

/**
 * The same bots; while the store is away also those that it knew within the last hour, asked for in the same way. A
 * null, a change and a revocation are forgetting: what the store says goes before what is remembered.
 */
export function rememberBots(bots: Bots, clock: Clock): Bots {
  const keys = createMemory(clock, ({ id }: Bot) => id);
  const ids = createMemory(clock, ({ bot }: KnownBot) => bot.id);
  const forget = (id: string) => {
    keys.forget(id);
    ids.forget(id);
  };
  return {
    ...bots,
    byKey: (key) => keys.ask(hashOf(key), () => bots.byKey(key)),
    byId: (id) => ids.ask(id, () => bots.byId(id)),
    change: (organisationId, id, settings) =>
      bots.change(organisationId, id, settings).finally(() => forget(id)),
    revoke: (organisationId, id) => bots.revoke(organisationId, id).finally(() => forget(id)),
  };
}

function createMemory<T>(clock: Clock, botOf: (known: T) => string) {
  const all = new Map<string, { at: number; known: T }>();

  async function ask(name: string, store: () => Promise<T | null>): Promise<T | null> {
    const known = await store();
    all.delete(name);
    if (known !== null) all.set(name, { at: clock(), known });
    const [oldest] = all.size > MOST ? all.keys() : [];
    if (oldest !== undefined) all.delete(oldest);
    return known;
  }

  return {
    /** What the store answers; while it is away, what it answered last. */
    ask: (name: string, store: () => Promise<T | null>): Promise<T | null> =>
      orWhenAway(ask(name, store), (error) => {
        const last = all.get(name);
        if (last === undefined || Math.abs(clock() - last.at) > HOUR) throw error;
        return last.known;
      }),
    forget(botId: string): void {
      for (const [name, { known }] of all) if (botOf(known) === botId) all.delete(name);
    },
  };
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
