import { toHex, type Random } from '#shared/base/ports.ts';
import { StoreUnavailable } from '../store.ts';
import { Leaves } from './leaves.ts';
import type { Kept, PouchDatabase } from './pouch.ts';

/** The view that emits each look-up key of each document. */
export const LOOKUP_VIEW = 'lookup/keys';
/** The view of the documents that have more than one leaf. */
export const CONFLICTS_VIEW = 'lookup/conflicts';
/** The view of the documents that were removed. */
export const REMOVED_VIEW = 'removed';
export const DESIGN_NAME = 'lookup';

const ID = `_design/${DESIGN_NAME}`;
/** Raised with the views. A server with older ones leaves newer ones alone. */
const VERSION = 2;
const VIEWS = {
  keys: { map: 'function (doc) { (doc.keys || []).forEach(function (key) { emit(key); }); }' },
  conflicts: { map: 'function (doc) { if (doc._conflicts) { emit(null); } }' },
  removed: { map: 'function (doc) { if (doc.removed && !doc._conflicts) { emit(null); } }' },
};

interface Design extends Kept {
  version: number;
  /** Tells its cursors from those of a database that had the name before. */
  uid: string;
  views: typeof VIEWS;
}

const MOST_TRIES = 8;

/**
 * Makes the views of a database that has none, and its name; answers the name. Other servers may do so at the same time. Where
 * CouchDB says when the database was made its name comes of that (`born`), and all write the same, which is one revision. Where
 * it does not, one of them is acknowledged, and the others take theirs back.
 *
 * @throws StoreUnavailable
 */
export async function ensureDesign(
  database: PouchDatabase,
  born: string | null,
  random: Random,
): Promise<string> {
  const leaves = new Leaves(database, null);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = (await leaves.read([ID]))[0] as (Design & { _rev: string }) | undefined;
    if (found && found.version >= VERSION) return found.uid;
    const design: Design = {
      _id: ID,
      ...(found && { _rev: found._rev }),
      version: VERSION,
      uid: found?.uid ?? born ?? toHex(random(8)),
      views: VIEWS,
    };
    const [outcome] = await database.bulkDocs([design]);
    if (outcome?.ok && !outcome.accepted) return design.uid;
    if (outcome?.accepted && outcome.rev !== undefined)
      await leaves.takeBack([{ id: ID, rev: outcome.rev, ...(found && { before: found._rev }) }]);
  }
  throw new StoreUnavailable('the views are not known to be durable');
}
