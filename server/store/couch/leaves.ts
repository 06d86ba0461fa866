import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailable, type Leaf, type Reconcile } from '../store.ts';
import { asDocs, asKept, isDesign } from './kept.ts';
import type { Copied, Found, Kept, PouchDatabase, Revisions } from './pouch.ts';

/** How often conflicts are settled anew when somebody else wrote meanwhile. */
const MOST_TRIES = 6;
/** A cluster keeps so many copies of a document; one that keeps fewer answers as soon as all have. */
const MOST_COPIES = 3;
/** Milliseconds that who lost a race has to take its leaf back, doubled each time. */
const FIRST_PAUSE = 50;

/**
 * The leaves of the documents of one database.
 *
 * A cluster has no master: of two writes on one revision at once, some copies may take one and some the other. At most one
 * of them reaches a majority and is acknowledged. The other is answered `accepted`, and its writer takes it back at once
 * (`takeBack`), for as CouchDB picks a winner by the revisions' hashes it could otherwise hide the acknowledged one. Where
 * both did so, the document is again what it was before (`restore`). What stays, because its writer died or a network was
 * split, is one document made of all leaves (`settle`): that one is durable before the losers go.
 */
export class Leaves {
  readonly #couch: PouchDatabase;
  readonly #reconcile: Reconcile | null;

  /** `reconcile`: null where nothing can be made of two forms; then, after a while, a removal wins, or CouchDB's winner. */
  constructor(couch: PouchDatabase, reconcile: Reconcile | null) {
    this.#couch = couch;
    this.#reconcile = reconcile;
  }

  /** The present form of the documents of these ids, removed ones among them. */
  async read(ids: readonly string[]): Promise<Found[]> {
    if (ids.length === 0) return [];
    return this.settle(await this.#rows(ids));
  }

  /** The present form of documents as they were read, with their conflicts. */
  async settle(found: readonly Found[]): Promise<Found[]> {
    if (!found.some(isUnsettled)) return [...found];
    let unsettled = found.filter(isUnsettled);
    const settled = new Map(found.filter((doc) => !isUnsettled(doc)).map((doc) => [doc._id, doc]));
    for (let tries = 0; unsettled.length > 0 && tries < MOST_TRIES; tries++) {
      if (this.#reconcile === null && tries + 1 < MOST_TRIES) await wait(FIRST_PAUSE * 2 ** tries);
      else for (const doc of await this.#merge(unsettled.filter(isLive))) settled.set(doc._id, doc);
      const open = unsettled.filter(({ _id }) => !settled.has(_id)).map(({ _id }) => _id);
      const again = open.length === 0 ? [] : await this.#rows(open);
      for (const doc of again) if (!isUnsettled(doc)) settled.set(doc._id, doc);
      const gone = again.filter((doc) => !isLive(doc));
      for (const doc of await this.#restore(gone)) settled.set(doc._id, doc);
      unsettled = again.filter((doc) => isLive(doc) && isUnsettled(doc));
    }
    // Others write all the time: as it is read then, and settled by the next who comes.
    for (const doc of unsettled) settled.set(doc._id, doc);
    return found.flatMap(({ _id }) => settled.get(_id) ?? []);
  }

  /**
   * Takes back what was written and reached no majority, where there is another leaf, which may have reached one. The answer:
   * the ids of those that another has replaced. What stands alone is left: a node is away, and it may come through yet.
   */
  async takeBack(written: readonly { id: string; rev: string; before?: string }[]) {
    if (written.length === 0) return new Set<string>();
    // All leaves: an answer that was put together of copies that differ does not name its conflicts.
    const leaves = (await this.#bodies(written.map(({ id }) => ({ id })))).filter(isLive);
    const contested = written.filter(({ id, rev }) =>
      leaves.some(({ _id, _rev }) => _id === id && _rev !== rev),
    );
    if (contested.length === 0) return new Set<string>();
    await this.#remove(
      contested.map(({ id, rev, before }) => ({
        id,
        revisions: {
          start: generationOf(rev),
          ids: [hashOf(rev), ...(before === undefined ? [] : [hashOf(before)])],
        },
      })),
    );
    const ids = contested.map(({ id }) => id);
    await this.#restore((await this.#rows(ids)).filter((doc) => !isLive(doc)));
    return new Set(ids);
  }

  async #rows(ids: readonly string[]): Promise<Found[]> {
    const { rows } = await this.#couch.allDocs({ keys: ids, include_docs: true, conflicts: true });
    return rows.flatMap(({ id, value, doc }) => {
      if (doc) return [doc];
      if (id === undefined || value?.deleted !== true) return [];
      return [{ _id: id, _rev: value.rev, _deleted: true as const }];
    });
  }

  /** Writes one form of all leaves, and when that is durable removes the losers. The answer: those that went well. */
  async #merge(docs: readonly Found[]): Promise<Found[]> {
    if (docs.length === 0) return [];
    const losers = await this.#bodies(
      docs.flatMap(({ _id: id, _conflicts = [] }) => _conflicts.map((rev) => ({ id, rev }))),
    );
    const merged = docs.map(({ _conflicts, ...doc }): Kept & { _rev: string } => {
      // Nothing can be made of two; CouchDB's winner stays.
      if (isDesign(doc)) return doc;
      const leaves = [doc, ...losers.filter(({ _id }) => _id === doc._id)].map(asLeaf);
      const { json, keys } = (this.#reconcile ?? removalOrFirst)(leaves);
      return { ...asKept({ id: doc._id, json, keys }), _rev: doc._rev };
    });
    const outcomes = await this.#couch.bulkDocs(merged);
    const done = merged.flatMap((doc, i) => {
      const outcome = outcomes[i];
      return outcome?.ok && outcome.rev && !outcome.accepted ? [{ ...doc, _rev: outcome.rev }] : [];
    });
    const ids = new Set(done.map(({ _id }) => _id));
    await this.#remove(
      losers.flatMap(({ _id, _revisions }) =>
        _revisions && ids.has(_id) ? [{ id: _id, revisions: _revisions }] : [],
      ),
    );
    return done;
  }

  /** What deleted documents were before they were contested; those that were nothing before are left out. */
  async #restore(gone: readonly Found[]): Promise<Found[]> {
    if (gone.length === 0) return [];
    const leaves = await this.#bodies(gone.map(({ _id: id, _rev: rev }) => ({ id, rev })));
    const before = leaves.flatMap(({ _id, _revisions }) => {
      // This revision, the one that was taken back, and the one that it replaced.
      const hash = _revisions?.ids[2];
      return _revisions && hash ? [{ id: _id, rev: `${_revisions.start - 2}-${hash}` }] : [];
    });
    const bodies = (await this.#bodies(before)).filter(isLive);
    if (bodies.length === 0) return [];
    // Without a revision, as new: so a deleted document is written again.
    const again = bodies.map((body) => asKept({ id: body._id, ...asLeaf(body) }));
    const outcomes = await this.#couch.bulkDocs(again);
    return again.flatMap((doc, i) => {
      const rev = outcomes[i]?.rev;
      return rev === undefined ? [] : [{ ...doc, _rev: rev }];
    });
  }

  /** Revisions, or all leaves, with those before them, deleted ones too; what is on no copy any more is left out. */
  async #bodies(revisions: readonly { id: string; rev?: string }[]): Promise<Found[]> {
    if (revisions.length === 0) return [];
    const { results } = await this.#couch.bulkGet({ docs: revisions, revs: true });
    return results.flatMap(({ docs }) =>
      docs.flatMap((one) => {
        if ('ok' in one) return [one.ok];
        const why = one.error?.error;
        // What cannot be read now is not gone: a document made without it would lack what it says.
        if (typeof why === 'string' && why !== 'not_found')
          throw new StoreUnavailable('a revision cannot be read');
        return [];
      }),
    );
  }

  /** Removes leaves from every copy, also from those that have not seen them yet. */
  async #remove(leaves: readonly { id: string; revisions: Revisions }[]): Promise<void> {
    if (leaves.length === 0) return;
    const docs = leaves.map(({ id, revisions: { start, ids } }): Copied => {
      // Made of the leaf alone: whoever removes it makes the same revision.
      const hash = createHash('md5').update(`removed ${ids[0]}`).digest('hex');
      const _revisions = { start: start + 1, ids: [hash, ...ids] };
      return { _id: id, _rev: `${start + 1}-${hash}`, _revisions, _deleted: true };
    });
    // Nobody reads a leaf any more when every copy that is there has heard of it.
    await this.#couch.bulkDocs({ docs, w: MOST_COPIES }, { new_edits: false });
  }
}

const isLive = ({ _deleted }: Found): boolean => _deleted !== true;
const isUnsettled = (doc: Found): boolean => !isLive(doc) || (doc._conflicts ?? []).length > 0;

function asLeaf(found: Found): Leaf {
  const [doc] = asDocs(found, true);
  return { json: doc?.json ?? null, keys: doc?.keys ?? [] };
}

/**
 * For documents that are changed by compare-and-set, of which nothing can be made of two: one that was removed stays removed,
 * else the first stands, found by the keys of all, so that what is to go with a contact goes.
 */
const removalOrFirst: Reconcile = (leaves) => {
  const json = leaves.some((leaf) => leaf.json === null) ? null : (leaves[0]?.json ?? null);
  return { json, keys: json === null ? [] : leaves.flatMap(({ keys }) => keys) };
};

const generationOf = (rev: string): number => Number.parseInt(rev, 10);
const hashOf = (rev: string): string => rev.slice(rev.indexOf('-') + 1);
