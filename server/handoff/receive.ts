import type { HandoffAnswer } from '#shared/protocol/handoffs.ts';
import type { Bots } from '../bots/bots.ts';
import { ApiError, type Bot, type Deps } from '../context.ts';
import { orWhenAway } from '../store/away.ts';
import type { RawRequest } from './adapters/adapter.ts';
import { partsOf } from './events.ts';
import { createIntake, IGNORED, type Kept } from './intake.ts';
import { rawId, rawOf, type Raw } from './raw.ts';
import { openedOf } from './read.ts';

const KEPT: HandoffAnswer = { outcome: 'kept', contactId: null };

/**
 * Takes verified requests: keeps, works, answers. Of several events in one request each is kept and worked by itself, and
 * the first one's answer is given. While the store is away they wait in the spool, or where they are kept already.
 *
 * @throws ApiError for a body that cannot be read, which is kept; StoreUnavailable if the spool cannot take it either.
 */
export function createReceive(
  deps: Deps,
  bots: Bots,
): (bot: Bot, request: RawRequest) => Promise<HandoffAnswer> {
  const { clock, config, spool } = deps;
  const intake = createIntake(deps);

  /** Makes an event durable. Null: not in the store but in the spool. */
  async function keep(raw: Raw, isAway: boolean): Promise<Kept | null> {
    const kept = isAway ? null : await orWhenAway(intake.keep(raw), () => null);
    if (kept === null) await spool.keep(rawId(config, raw), raw);
    return kept;
  }

  const answerTo = async (raw: Raw, kept: Kept | null): Promise<HandoffAnswer> =>
    kept === null ? later(raw) : orWhenAway(intake.work(kept), () => later(raw));

  /** What is answered while the work waits: what cannot be read is told at once, as ever. */
  function later(raw: Raw): HandoffAnswer {
    partsOf(config, raw);
    return KEPT;
  }

  return async (bot, request) => {
    const wanted = openedOf(request).filter(
      ({ event }) => event === 'handoff' || bot.trigger === 'interaction',
    );
    const answers: HandoffAnswer[] = [];
    let failure: ApiError | null = null;
    let isAway = false;
    for (const one of wanted) {
      const raw = rawOf(bot, one.request, clock());
      // Once is enough: each try may last as long as the store's time limit.
      const kept = await keep(raw, isAway);
      isAway = kept === null;
      try {
        answers.push(await answerTo(raw, kept));
      } catch (error) {
        // It is kept; what else came with it is worked all the same.
        if (!(error instanceof ApiError)) throw error;
        failure ??= error;
      }
    }
    const [first] = answers;
    if (first === undefined && failure !== null) throw failure;
    if (first === undefined) return IGNORED;
    if (!isAway) await orWhenAway(bots.seen(bot, first.contactId), () => undefined);
    return first;
  };
}
