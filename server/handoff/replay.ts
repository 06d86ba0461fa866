import { firstStamp, nextStamp } from '#shared/clock/stamp.ts';
import { isTombstone, stampsOf, type Held } from '#shared/record/record.ts';
import { createServerClock } from '../clock.ts';
import { mergeIn } from '../contacts/records.ts';
import { ApiError, contactsOf, type Deps } from '../context.ts';
import { putSurely } from '../store/put-surely.ts';
import { StoreUnavailable, type Database, type Doc } from '../store/store.ts';
import { changeAgain } from './change-again.ts';
import { entryKey } from './change.ts';
import { knownOf, partsOf, type Part } from './events.ts';
import { createIntake } from './intake.ts';
import { eventDoc, eventId, readEvent, type EventRow } from './log.ts';
import { logContact, tellsNothing, type Understood } from './log-contact.ts';
import { ordered, RAW_AGE, RAW_UNREADABLE, readRaw, tie, type Raw } from './raw.ts';
import { createCountryOf, understand } from './understand.ts';

/** Which kept requests are worked again. */
export interface ReplayOptions {
  /** Only those that could not be read. */
  unreadable?: boolean | undefined;
  /** Those that came from … to …, milliseconds since 1970. */
  since?: number | undefined;
  until?: number | undefined;
  botId?: string | undefined;
  /** Count what would be done, and do nothing. */
  dryRun?: boolean | undefined;
}

/**
 * What became of each event: `logged` has its contact now, `changed` is understood differently, `unreadable` still cannot
 * be read, `deleted` was of a contact that is gone.
 */
export const REPLAYED = ['logged', 'changed', 'unchanged', 'unreadable', 'deleted'] as const;
export type Replayed = (typeof REPLAYED)[number];
export type ReplayCounts = Record<Replayed, number>;

export const noCounts = (): ReplayCounts => ({
  logged: 0,
  changed: 0,
  unchanged: 0,
  unreadable: 0,
  deleted: 0,
});

/** Whether the work on a request made an answer. Older answers do not tell; they are as old as their request. */
const isOf = (row: EventRow, id: string, { at }: Raw): boolean =>
  row.raw === undefined ? row.at === at : row.raw === id;

const PAGE = 100;
const MOST_TRIES = 8;
const LATEST = 1e14;

/**
 * Works the kept requests of a `private` database again, after a fix of how they are read. Twice the same as once, also
 * beside servers that take in new ones: what an event was answered stays, and whatever is written to a contact meanwhile
 * is later than what this writes.
 */
export function createReplay(deps: Omit<Deps, 'push' | 'spool'>) {
  const { store, random, config } = deps;
  // Old handoffs are no news.
  const quiet = { ...deps, push: { notify: () => undefined } };
  const intake = createIntake(quiet);
  const countryOf = createCountryOf(deps);
  const stamp = createServerClock(deps);
  const device = firstStamp(random);

  async function again(own: Database, found: Doc, dryRun: boolean): Promise<Replayed[]> {
    const [doc] = await own.get([found.id]);
    if (doc === undefined) return [];
    const raw = readRaw(doc);
    let parts: Part[];
    try {
      parts = partsOf(config, raw);
    } catch (error) {
      if (error instanceof ApiError) return ['unreadable'];
      throw error;
    }
    const names = parts.flatMap(({ event, before }) => [event, before ?? event]);
    const rows = new Map(
      (await own.get([...new Set(names)].map(eventId))).map((row) => [row.id, readEvent(row)]),
    );
    const country = await countryOf(raw.organisationId);
    const all: Replayed[] = [];
    let isOpen = raw.state !== 'done';
    for (const part of parts) {
      const known = knownOf(part, rows, raw.at);
      if (known === null) {
        isOpen = true;
        all.push('logged');
      } else if (isOf(known.row, doc.id, raw)) {
        const understood = understand(raw, part, known.event, country);
        all.push(await oneAgain(own, doc.id, understood, known, dryRun));
      } else all.push('unchanged');
    }
    const [now] = isOpen && !dryRun ? await own.get([doc.id]) : [];
    if (now !== undefined) await intake.resume(own, now);
    return all;
  }

  async function oneAgain(
    own: Database,
    rawId: string,
    understood: Understood,
    { event, row }: { event: string; row: EventRow },
    dryRun: boolean,
  ): Promise<Replayed> {
    const contactId = row.contactId ?? row.replayedTo ?? null;
    const contacts = await contactsOf(store, understood.organisationId);
    const [kept] = await own.get([rawId]);
    if (kept === undefined) return 'deleted';
    const ids = [...readRaw(kept).contactIds, ...(contactId === null ? [] : [contactId])];
    const docs = ids.length === 0 ? [] : await contacts.get([...new Set(ids)]);
    const held = docs.map(({ json }) => JSON.parse(json) as Held);
    const record = held.find(
      (one) => !isTombstone(one) && entryKey(one, understood.ownId) !== null,
    );
    if (record === undefined || isTombstone(record)) {
      if (held.some((one) => isTombstone(one) && one.id === contactId)) return 'deleted';
      if (contactId !== null || tellsNothing(understood)) return 'unchanged';
      return dryRun ? 'logged' : logNow(contacts, own, kept.id, event, understood);
    }
    const values = changeAgain(understood, record);
    if (Object.keys(values).length === 0) return 'unchanged';
    if (dryRun) return 'changed';
    // Just after what was read, so that it wins over nothing that is written meanwhile.
    const after = nextStamp(device, 0, stampsOf(record));
    const [merged] = await mergeIn(contacts, [{ id: record.id, values, stamp: after }]);
    if (merged === 'busy') throw new StoreUnavailable('a contact is being changed');
    return 'changed';
  }

  /** Somebody in whom nobody was found before. The answer that the event got stays what its sender was told. */
  async function logNow(
    contacts: Database,
    own: Database,
    id: string,
    event: string,
    understood: Understood,
  ): Promise<Replayed> {
    const aim = async (contactId: string) => {
      // With the contact goes the body.
      await tie(own, id, contactId);
      await tell(own, event, contactId);
    };
    const { contactId } = await logContact({ contacts, own, config, stamp, aim }, understood);
    if (contactId === null) return 'unchanged';
    await aim(contactId);
    return 'logged';
  }

  /** Writes for whom an event was logged, so that no replay does it a second time. */
  async function tell(own: Database, event: string, replayedTo: string): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const [doc] = await own.get([eventId(event)]);
      if (doc === undefined) return;
      if (await putSurely(own, [eventDoc(event, { ...readEvent(doc), replayedTo }, doc.rev)]))
        return;
    }
    throw new StoreUnavailable('an answer is being changed');
  }

  return async (own: Database, options: ReplayOptions): Promise<ReplayCounts> => {
    const { unreadable = false, since = 0, until = LATEST, botId, dryRun = false } = options;
    const counts = noCounts();
    const seen = new Set<string>();
    const key = unreadable ? RAW_UNREADABLE : RAW_AGE;
    let from = ordered(since);
    for (let page = PAGE; ;) {
      const docs = await own.find(key, from, ordered(until), page);
      const next = docs.filter(({ id }) => !seen.has(id));
      for (const doc of next) {
        seen.add(doc.id);
        const raw = readRaw(doc);
        from = ordered(raw.at);
        if (botId !== undefined && raw.bot.id !== botId) continue;
        for (const outcome of await again(own, doc, dryRun)) counts[outcome]++;
      }
      if (docs.length < page) return counts;
      // All of one moment, and seen: look further.
      if (next.length === 0) page *= 2;
    }
  };
}
