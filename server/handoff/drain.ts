import { createBots } from '../bots/bots.ts';
import type { Deps } from '../context.ts';
import { orWhenAway } from '../store/away.ts';
import { StoreUnavailable } from '../store/store.ts';
import { createIntake } from './intake.ts';
import { MOST_FAILURES } from './raw.ts';
import type { Waiting } from './spool.ts';
import { createTakeUp } from './take-up.ts';

const DAY = 86_400_000;

/**
 * Hands what waits in the spool on to the store, the oldest first, and does the work on it. A bot is looked up again: what
 * came from one that may hand over no more is dropped. `isOver` ends it early. Where the store is away all stays.
 */
export function createDrain(deps: Deps): (isOver?: () => boolean) => Promise<void> {
  const { spool, clock, log, config } = deps;
  // The store's own word, and not what is remembered of a bot.
  const bots = createBots(deps);
  const intake = createIntake(deps);
  const takeUp = createTakeUp(deps);
  /** How often each failed by itself. The next start, perhaps with a fix, tries it again. */
  const failures = new Map<string, number>();

  /** `away`: the organisations whose database cannot be written now; it grows. @throws StoreUnavailable when all is away. */
  async function handOn({ id, at }: Waiting, away: Set<string>): Promise<void> {
    if (at <= clock() - config.handoffDays * DAY) {
      log.error('spooled handoff too old');
      return spool.remove(id);
    }
    if ((failures.get(id) ?? 0) >= MOST_FAILURES) return;
    const raw = await spool.read(id);
    // In order: what came later of an organisation waits with the first.
    if (raw === null || away.has(raw.organisationId)) return;
    const known = await bots.byId(raw.bot.id);
    if (known?.bot.scopes.includes('handoffs') !== true) {
      log.info('spooled handoff of a revoked bot', { bot: raw.bot.id });
      return spool.remove(id);
    }
    const kept = await orWhenAway(intake.keep(raw), () => null);
    if (kept === null) return void away.add(raw.organisationId);
    await spool.remove(id);
    await takeUp.one(kept.own, kept.id);
  }

  return async (isOver = () => false) => {
    const away = new Set<string>();
    for (const waiting of spool.waiting()) {
      if (isOver()) return;
      try {
        await handOn(waiting, away);
      } catch (error) {
        if (error instanceof StoreUnavailable) return;
        const count = (failures.get(waiting.id) ?? 0) + 1;
        failures.set(waiting.id, count);
        const kind = error instanceof Error ? error.name : 'unknown';
        log.error('spooled handoff not handed on', { error: kind, failures: count });
      }
    }
  };
}
