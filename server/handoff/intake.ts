import { createServerClock } from '../clock.ts';
import { ApiError, contactsOf, privateOf, type Deps } from '../context.ts';
import { deletedOf } from '../contacts/records.ts';
import { remove } from '../privacy/forget.ts';
import { checkSizes } from '../store/checks.ts';
import { StoreUnavailable, type Database, type Doc } from '../store/store.ts';
import type { RawRequest } from './adapters/adapter.ts';
import { knownOf, partsOf, type Part } from './events.ts';
import { extract } from './extract/extract.ts';
import type { Extraction } from './extract/extraction.ts';
import {
  answerOf,
  eventDoc,
  eventId,
  readEvent,
  refusedDoc,
  refusedId,
  type EventRow,
} from './log.ts';
import { logContact, put, type Answer } from './log-contact.ts';
import { rawDoc, rawId, readRaw, type Raw } from './raw.ts';
import { readHandoff } from './read.ts';
import { covered, createCountryOf, understand, withoutBsuids } from './understand.ts';

/** A request that is durable in the `private` database `own`, in a revision of its document. */
export interface Kept {
  own: Database;
  id: string;
  raw: Raw;
  rev: string;
  /** It has been kept before, so that time has passed. */
  isLate: boolean;
}

export interface Intake {
  /**
   * Makes a request durable before anything looks into it. One that is kept already stays as it came first.
   *
   * @throws StoreUnavailable; DocumentTooLarge
   */
  keep(raw: Raw): Promise<Kept>;
  /**
   * Does the work on a kept request. The same event gets the first answer again.
   *
   * @throws ApiError for a body that cannot be read, which stays; StoreUnavailable.
   */
  work(kept: Kept): Promise<Answer>;
  /** Does the work on a kept request that is not done. One that cannot be read is marked so, and answered with null. */
  resume(own: Database, doc: Doc): Promise<Answer | null>;
  /** What would be logged. Writes nothing. */
  preview(organisationId: string, request: RawRequest): Promise<Extraction>;
}

/** The answer of a request that tells of nobody. */
export const IGNORED: Answer = { outcome: 'ignored', contactId: null };
/** The answer of an event whose work has begun. */
const BEGUN = { outcome: 'updated', reason: 'known_contact', begun: true } as const;
const MOST_WRITES = 8;

type IntakeDeps = Omit<Deps, 'push' | 'spool'> & { push: Pick<Deps['push'], 'notify'> };

/** Takes handoffs in (SYNC 6). */
export function createIntake(deps: IntakeDeps): Intake {
  const { store, config } = deps;
  const stamp = createServerClock(deps);
  const countryOf = createCountryOf(deps);

  async function keep(raw: Raw): Promise<Kept> {
    const own = await privateOf(store, raw.organisationId);
    const id = rawId(config, raw);
    for (let tries = 0; tries < MOST_WRITES; tries++) {
      const [outcome] = await own.put([rawDoc(id, raw, 'pending')]);
      checkSizes([outcome]);
      if (typeof outcome === 'object') return { own, id, raw, rev: outcome.rev, isLate: false };
      const [doc] = outcome === 'conflict' ? await own.get([id]) : [];
      if (!doc) continue;
      const kept = readRaw(doc);
      if (!own.readsUnsure) return { own, id, raw: kept, rev: doc.rev, isLate: true };
      const [again] = await own.put([rawDoc(id, kept, kept.state ?? 'pending', doc.rev)]);
      if (typeof again === 'object') return { own, id, raw: kept, rev: again.rev, isLate: true };
    }
    throw new StoreUnavailable('the request is not known to be durable');
  }

  /** The events of a kept request; one that cannot be read is marked so, and stays to be replayed after a fix. */
  async function read({ own, id, raw, rev }: Kept): Promise<Part[]> {
    try {
      return partsOf(config, raw);
    } catch (error) {
      if (error instanceof ApiError && raw.unreadable === undefined) {
        const unreadable = { code: error.code, field: error.field ?? 'body' };
        await put(own, [
          rawDoc(id, { ...raw, unreadable }, 'unreadable', rev),
          refusedDoc(id, raw.at, raw.bot.id, unreadable.field),
        ]);
      }
      throw error;
    }
  }

  /** Does the work on all events of a request, one after the other: they may be of one person. */
  async function work(kept: Kept, parts: readonly Part[]): Promise<Answer> {
    const { own, raw } = kept;
    const known: EventRow[] = [];
    const rows = new Map<string, EventRow>();
    const ids = parts.flatMap(({ event, before }) => (before === null ? [event] : [event, before]));
    const [contacts, country, docs] = await Promise.all([
      contactsOf(store, raw.organisationId),
      countryOf(raw.organisationId),
      own.get(ids.map(eventId)),
    ]);
    const written = new Map(docs.map((doc) => [doc.id, readEvent(doc)]));
    const begun = [...written.values()].flatMap((row) => (row.begun ? (row.contactId ?? []) : []));
    const gone = begun.length > 0 ? await deletedOf(contacts, begun) : new Set();
    const revs = new Map(docs.map(({ id, rev }) => [id, rev]));
    for (const part of parts) {
      const { event } = part;
      const first = knownOf(part, written, raw.at);
      // What was begun is done again, unless its contact was deleted: then it would make a new one of what is gone.
      if (first !== null && (first.row.begun !== true || gone.has(first.row.contactId))) {
        known.push(first.row);
        continue;
      }
      const understood = understand(raw, part, event, country);
      const { platform } = understood;
      const about = { at: raw.at, botId: raw.bot.id, platform, raw: kept.id };
      const aim = async (contactId: string) => {
        const rev = await begin(own, event, { ...BEGUN, contactId, ...about });
        if (rev !== undefined) revs.set(eventId(event), rev);
      };
      const ledger = { contacts, own, config, stamp, ...(kept.isLate && { aim }) };
      rows.set(event, { ...(await logContact(ledger, understood)), ...about });
    }
    const answers = await finish(kept, known, rows, revs);
    if (parts.some(({ event, kind }) => kind === 'handoff' && rows.get(event)?.contactId))
      deps.push.notify(raw.organisationId);
    // What has been known before may have been deleted since; then nothing of it is kept again.
    if (known.length > 0 || kept.isLate) await forgetIfDeleted(kept, contacts, answers);
    return answerOf(answers.find(({ contactId }) => contactId !== null) ?? answers[0] ?? IGNORED);
  }

  /**
   * Writes for which contact the work on an event begins. The answer is the revision; nothing where somebody else has
   * answered it.
   */
  async function begin(own: Database, event: string, row: EventRow): Promise<string | undefined> {
    for (let tries = 0; tries < MOST_WRITES; tries++) {
      const [doc] = await own.get([eventId(event)]);
      const before = doc && readEvent(doc);
      if (before !== undefined && (!before.begun || before.contactId === row.contactId))
        return before.begun && doc?.rev;
      const [outcome] = await own.put([eventDoc(event, row, doc?.rev)]);
      if (typeof outcome === 'object') return outcome.rev;
    }
    throw new StoreUnavailable('the beginning is not known to be durable');
  }

  /** Writes the answers, the first ones for ever, and that the work on the request is done. */
  async function finish(
    { own, id, raw, rev }: Kept,
    known: readonly EventRow[],
    rows: ReadonlyMap<string, EventRow>,
    revs: ReadonlyMap<string, string>,
  ): Promise<EventRow[]> {
    const answers = [...known, ...rows.values()];
    const events = [...rows].map(([event, row]) => eventDoc(event, row, revs.get(eventId(event))));
    const { unreadable, ...readable } = raw;
    const contactIds = [
      ...new Set([...raw.contactIds, ...answers.flatMap(({ contactId }) => contactId ?? [])]),
    ];
    const done = rawDoc(id, { ...readable, contactIds }, 'done', rev);
    if (unreadable !== undefined) await remove(own, await own.get([refusedId(id)]));
    if (await put(own, [...events, done])) return answers;
    // The same event was worked on elsewhere: the answer that was written first is everybody's.
    const first = await own.get(events.map((event) => event.id));
    return [...known, ...first.map(readEvent)];
  }

  async function forgetIfDeleted(
    { own, id }: Kept,
    contacts: Database,
    answers: readonly Answer[],
  ): Promise<void> {
    const ids = answers.flatMap(({ contactId }) => contactId ?? []);
    if (ids.length > 0 && (await deletedOf(contacts, ids)).size > 0)
      await remove(own, await own.get([id]));
  }

  return {
    keep,

    work: async (kept) => work(kept, await read(kept)),

    async resume(own, doc) {
      const kept = { own, id: doc.id, raw: readRaw(doc), rev: doc.rev, isLate: true };
      let parts: Part[];
      try {
        parts = await read(kept);
      } catch (error) {
        if (error instanceof ApiError) return null;
        throw error;
      }
      return work(kept, parts);
    },

    async preview(organisationId, request) {
      const [part] = readHandoff(request).parts;
      const envelope = withoutBsuids(part?.envelope ?? {});
      return covered(extract(envelope, await countryOf(organisationId)));
    },
  };
}
