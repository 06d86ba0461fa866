import type { ContactRecord } from '#shared/record/record.ts';
import { correctedNow, getMeta, putMeta, read, type Context } from './context.ts';
import { getRecords } from './read.ts';

/**
 * The contacts that were handed over later than `since` (the server's time in milliseconds), as far as they came one by
 * one or few at a time: those are loose rows. What comes in bulk is no news.
 */
export const handedOverSince = (context: Context, since: number): Promise<ContactRecord[]> =>
  read(context, async (tables) => {
    const ids = await tables.records
      .filter(({ record }) => {
        const at = record.values['last_handoff_at'];
        return typeof at === 'number' && at > since;
      })
      .primaryKeys();
    const held = await getRecords(context, tables, ids);
    return [...held.values()].map(({ record }) => record);
  });

/** Now, as the server would say it. */
export const serverNow = (context: Context): Promise<number> =>
  correctedNow(context, context.relaxed);

/** The time of the latest handoff that a notification has told of; null before the first. */
export const announcedUpTo = async (context: Context): Promise<number | null> =>
  (await getMeta(context.relaxed, 'announced')) ?? null;

/** Notes it. A hint, so it is no transaction of its own: at worst somebody is told of twice. */
export const markAnnounced = (context: Context, at: number): Promise<void> =>
  putMeta(context.relaxed, 'announced', at);
