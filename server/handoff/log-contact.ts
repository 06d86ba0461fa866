import { setTimeout as wait } from 'node:timers/promises';
import type { EventKind } from './adapters/adapter.ts';
import { reissueKey, REISSUE } from '#shared/contact/keys.ts';
import type { Identity } from '#shared/contact/keys.ts';
import type { Platform } from '#shared/contact/platforms.ts';
import type { Outcome, Reason } from '#shared/protocol/handoffs.ts';
import { isTombstone, stampsOf, type ContactRecord, type Held } from '#shared/record/record.ts';
import type { ServerClock } from '../clock.ts';
import type { Config } from '../context.ts';
import { deletedOf, LOOKUP, mergeIn } from '../contacts/records.ts';
import { checkSizes } from '../store/checks.ts';
import { StoreUnavailable, type Database, type NewDoc } from '../store/store.ts';
import { changeOf, entryKey } from './change.ts';
import { choose, likenessTo, type Target } from './choose.ts';
import { settled, type Extraction } from './extract/extraction.ts';
import { lookUp, matchDoc, reachesOf, type Known } from './reach.ts';

/** What a handoff is answered with. */
export interface Answer {
  outcome: Outcome;
  contactId: string | null;
}

/** The answer, and why. */
export interface Logged extends Answer {
  reason: Reason;
}

/** A handoff that was understood, ready to be logged. */
export interface Understood {
  organisationId: string;
  bot: { id: string; name: string };
  /** The id of the contact that it makes if there is none yet; of the timeline entry too. */
  ownId: string;
  /** Milliseconds since 1970: when it came. */
  at: number;
  /** A conversation that a bot gave up, or any other message of a user. */
  kind: EventKind;
  extraction: Extraction;
  identities: Identity[];
  platform: Platform;
}

/** Where it is logged. */
export interface Ledger {
  contacts: Database;
  own: Database;
  config: Config;
  stamp: ServerClock;
  /**
   * Where the work may have been begun before: told durably which contact is about to be changed. Once that one is deleted
   * nobody knows any more that it was meant.
   */
  aim?: (contactId: string) => Promise<void>;
}

const MOST_TRIES = 12;
/** So often, and so much longer each time, a contact is waited for that another handoff is about to make. */
const MOST_WAITS = 5;
const WAIT = 10;

/**
 * Finds or makes the contact of a handoff and writes what was understood. Twice the same: no more than once.
 *
 * @throws StoreUnavailable
 */
export async function logContact(ledger: Ledger, understood: Understood): Promise<Logged> {
  const { extraction, identities, ownId, organisationId } = understood;
  const { name, phone, email } = extraction;
  if (tellsNothing(understood))
    return { outcome: 'ignored', contactId: null, reason: name ? 'unsure' : 'nothing_found' };
  const reaches = reachesOf(identities, [settled(phone)], [settled(email)]);
  let waits = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const [known, [ownDoc]] = await Promise.all([
      lookUp(ledger.contacts, ledger.own, ledger.config, organisationId, reaches),
      ledger.contacts.get([ownId]),
    ]);
    const made = ownDoc && (JSON.parse(ownDoc.json) as Held);
    // A replay of a handoff whose contact was made and then deleted makes it no second time.
    if (made && isTombstone(made))
      return { outcome: 'created', contactId: ownId, reason: 'new_contact' };
    const target = made
      ? itsOwn(made, understood)
      : choose(known, { ...understood, name: settled(extraction.name) });
    if (target.record === null && target.id !== ownId && waits < MOST_WAITS) {
      // Once it is there its name can be compared.
      await wait(WAIT * 2 ** waits++);
      tries--;
      continue;
    }
    const claims = claimsOf(target, known, ownId);
    const claimed = await (target.record === null ? claim : put)(ledger.own, claims);
    // Another handoff of the same person was faster: look again.
    if (!claimed && target.record === null) continue;
    const aims = ledger.aim !== undefined && target.record !== null && target.id !== ownId;
    if (aims) await ledger.aim?.(target.id);
    const logged = await write(ledger, understood, target);
    if (logged !== null) return logged;
    if (aims && (await deletedOf(ledger.contacts, [target.id])).size > 0)
      return { outcome: 'matched', contactId: target.id, reason: 'nothing_new' };
  }
  throw new StoreUnavailable('too many handoffs of one person at once');
}

/** Whether there is nobody to log. A number or an address that is too unsure to count is somebody who waits. */
export const tellsNothing = ({
  identities,
  extraction: { name, phone, email },
}: Understood): boolean =>
  identities.length === 0 && settled(name) === null && phone === null && email === null;

/**
 * The contact that the same handoff has made before, when its answer was lost; or that another handoff made in its place,
 * whose name is compared as ever.
 */
function itsOwn(record: ContactRecord, { ownId, extraction }: Understood): Target {
  const [key] = Object.keys(record.values).filter(
    (one) => one.startsWith(REISSUE) && record.values[one] === 'new',
  );
  const earlier = key?.slice(REISSUE.length) ?? null;
  const name = settled(extraction.name);
  if (name !== null && entryKey(record, ownId) === null && likenessTo(record, name) !== 'same')
    return { id: record.id, record, doubt: 'other_name', links: true, earlier };
  const doubt = earlier === null ? null : 'possibly_new_person';
  return { id: record.id, record, doubt, links: true, earlier };
}

/** The documents that name the contact for each way to it that names none, or nobody any more, or the earlier person. */
function claimsOf(target: Target, known: readonly Known[], ownId: string): NewDoc[] {
  if (!target.links) return [];
  return known
    .filter(({ reach, named }) => {
      if (named === null || named.state === 'deleted' || named.state === 'left') return true;
      if (named.state === 'expected') return named.id === ownId && target.id !== ownId;
      return reach.key === LOOKUP.phone && named.id === target.earlier;
    })
    .map((one) => matchDoc(one, target.id));
}

/**
 * Writes claims, one after the other and in one order for all, so that of two handoffs of one person none waits for a
 * contact whose maker waits for its own. False: another handoff was faster with one, and the rest is not written.
 */
async function claim(own: Database, claims: readonly NewDoc[]): Promise<boolean> {
  for (const one of claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (!(await put(own, [one]))) return false;
  return true;
}

const MOST_WRITES = 8;

/** Writes documents, surely; false: another writer was faster with one of them. */
export async function put(own: Database, docs: readonly NewDoc[]): Promise<boolean> {
  let open = docs;
  let done = true;
  for (let tries = 0; open.length > 0; tries++) {
    if (tries === MOST_WRITES) throw new StoreUnavailable('a write is not known to be durable');
    const outcomes = await own.put(open);
    checkSizes(outcomes);
    if (outcomes.includes('conflict')) done = false;
    open = open.filter((_, i) => outcomes[i] === 'unavailable');
  }
  return done;
}

/** Writes what the handoff says to a contact; null: it is deleted, or changed by many, so that all begins again. */
async function write(
  ledger: Ledger,
  understood: Understood,
  target: Target,
): Promise<Logged | null> {
  const { contacts, stamp } = ledger;
  const { id, record, earlier } = target;
  const { values, reason } = changeOf(understood, target);
  const after = record ? stampsOf(record) : [];
  if (record === null || Object.keys(values).length > 0) {
    const [held] = await mergeIn(contacts, [{ id, values, stamp: stamp(after) }]);
    // A contact that is full takes no more, and is for a person to look at.
    if (held === 'too_large')
      return { outcome: 'needs_review', contactId: id, reason: 'contact_full' };
    if (held === 'busy' || held === undefined || isTombstone(held)) return null;
  }
  if (earlier !== null) await markEarlier(ledger, earlier, id);
  if (reason !== null) return { outcome: 'needs_review', contactId: id, reason };
  if (id === understood.ownId) return { outcome: 'created', contactId: id, reason: 'new_contact' };
  const learnt = Object.keys(values).some(
    (key) => !key.startsWith('event/') && key !== 'last_handoff_at',
  );
  return learnt
    ? { outcome: 'updated', contactId: id, reason: 'known_contact' }
    : { outcome: 'matched', contactId: id, reason: 'nothing_new' };
}

/** Marks the contact that has had a number before, unless that has been done, or a person has decided. */
async function markEarlier({ contacts, stamp }: Ledger, id: string, laterId: string) {
  const [doc] = await contacts.get([id]);
  const held = doc && (JSON.parse(doc.json) as Held);
  if (held === undefined || isTombstone(held) || held.values[reissueKey(laterId)] !== undefined)
    return;
  const values = { [reissueKey(laterId)]: 'earlier', needs_review: true };
  const [marked] = await mergeIn(contacts, [{ id, values, stamp: stamp(stampsOf(held)) }]);
  if (marked === 'busy') throw new StoreUnavailable('the earlier contact is being changed');
}
