import type { Platform } from '#shared/contact/platforms.ts';
import type { LoggedHandoff } from '#shared/protocol/handoffs.ts';
import type { Database, Doc, LookupKey, NewDoc } from '../store/store.ts';
import type { Answer, Logged } from './log-contact.ts';

/**
 * The answer that an event got, the first one for ever. It names no person and outlives the contact and the raw request.
 * It is the log's line too.
 */
export interface EventRow extends Logged {
  at: number;
  botId: string;
  platform: Platform;
  /** The kept request whose work made it; another request with the same event only got its answer. */
  raw?: string;
  /** The work was begun on a contact that was there, and is not known to be done. */
  begun?: true;
  /** The contact that a replay logged it for, where nobody was found at first. */
  replayedTo?: string;
}

/** By bot, the newest first. */
const LOGGED = 'logged';
/** Later than any time that a stamp holds. */
const FAR = 1e15;
const LAST = '\uffff';

export const eventId = (event: string): string => `event:${event}`;

/** The look-up key by which the log finds a document of a bot. */
const loggedKey = (botId: string, at: number): LookupKey => [
  LOGGED,
  `${botId} ${String(FAR - at).padStart(16, '0')}`,
];

export const eventDoc = (event: string, row: EventRow, rev?: string): NewDoc => ({
  id: eventId(event),
  json: JSON.stringify(row),
  keys: [loggedKey(row.botId, row.at)],
  ...(rev !== undefined && { rev }),
});

export const readEvent = ({ json }: Doc): EventRow => JSON.parse(json) as EventRow;

export const answerOf = ({ outcome, contactId }: Answer): Answer => ({ outcome, contactId });

/** The last handoffs of some bots, the newest first, `limit` of them at most. */
export async function recentHandoffs(
  own: Database,
  botIds: readonly string[],
  limit: number,
): Promise<LoggedHandoff[]> {
  const found = await Promise.all(
    botIds.map((id) => own.find(LOGGED, `${id} `, `${id} ${LAST}`, limit)),
  );
  return found
    .flat()
    .map(lineOf)
    .sort((a, b) => b.at - a.at)
    .slice(0, limit);
}

/** The line of a request that could not be read, apart from its body; an older version's is the request itself. */
interface Refused {
  at: number;
  bot: { id: string };
  unreadable?: { field: string };
}

export const refusedId = (rawId: string): string => `refused:${rawId}`;

/** The line of a request that could not be read: it goes once the request can be. */
export const refusedDoc = (rawId: string, at: number, botId: string, field: string): NewDoc => ({
  id: refusedId(rawId),
  json: JSON.stringify({ at, bot: { id: botId }, unreadable: { field } } satisfies Refused),
  keys: [loggedKey(botId, at)],
});

function lineOf({ json }: Doc): LoggedHandoff {
  const row = JSON.parse(json) as EventRow | Refused;
  if ('bot' in row)
    return {
      at: row.at,
      botId: row.bot.id,
      platform: null,
      outcome: 'refused',
      reason: 'unreadable',
      field: row.unreadable?.field ?? 'body',
      contactId: null,
    };
  const { at, botId, platform, outcome, reason, contactId } = row;
  return { at, botId, platform, outcome, reason, contactId };
}
