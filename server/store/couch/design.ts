import { setTimeout as wait } from 'node:timers/promises';
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
  /** Random, made with the database: tells its cursors from those of one that had the name before. */
  uid: string;
  views: typeof VIEWS;
}

const MOST_TRIES = 8;
/** How long the views of a new database are left to the server that made it, at least; and how often they are looked for (milliseconds). */
const MAKER_PATIENCE = 2_000;
const ASKED = 100;

/**
 * Makes the views of a database that has none, and its name; answers the name. `isNew`: this server has made the database.
 * Other servers wait for its maker to do so, since of several that did it at once, a third might read one that is taken back.
 * Where the maker has died they do it all the same, in their turn if they can.
 *
 * @throws StoreUnavailable
 */
export async function ensureDesign(
  database: PouchDatabase,
  isNew: boolean,
  random: Random,
): Promise<string> {
  const leaves = new Leaves(database, null);
  let patience = isNew ? 0 : MAKER_PATIENCE * (1 + (random(1)[0] ?? 0) / 256);
  for (let tries = 0; tries < MOST_TRIES;) {
    const found = (await leaves.read([ID]))[0] as (Design & { _rev: string }) | undefined;
    if (found && found.version >= VERSION) return found.uid;
    if (!found && patience > 0) {
      patience -= ASKED;
      await wait(ASKED);
      continue;
    }
    tries += 1;
    const design: Design = {
      _id: ID,
      ...(found && { _rev: found._rev }),
      version: VERSION,
      uid: found?.uid ?? toHex(random(8)),
      views: VIEWS,
    };
    const [outcome] = await database.bulkDocs([design]);
    if (outcome?.ok && !outcome.accepted) return design.uid;
    if (outcome?.accepted && outcome.rev !== undefined)
      await leaves.takeBack([{ id: ID, rev: outcome.rev, ...(found && { before: found._rev }) }]);
  }
  throw new StoreUnavailable('the views are not known to be durable');
}
