import { setTimeout as wait } from 'node:timers/promises';
import { DESIGN_NAME, REMOVED_VIEW } from './design.ts';

/** How often it is asked whether a compaction goes on, and for how long (milliseconds). */
const COMPACTION_ASKED = 2_000;
const COMPACTION_PATIENCE = 3_600_000;
/** CouchDB purges so many documents at once, and we so often in a round. */
const PURGE_PAGE = 100;
const MOST_PURGES = 200;
/** How long the copies of a busy cluster are given to be alike (milliseconds). */
const WHOLE_PATIENCE = 300_000;

/** An answer of CouchDB's: of one that works, or of a status that may be meant (404, 405, 409, 412). */
export interface Answer {
  status: number;
  body: unknown;
}

/** CouchDB's HTTP API, by paths below its address. */
export interface CouchHttp {
  request: (method: string, path: string, options?: { sent?: unknown }) => Promise<Answer>;
  /** The body of an answer of success. @throws CouchTrouble */
  expecting: <T>(method: string, path: string) => Promise<T>;
}

/**
 * Takes what is no leaf any more, and removed documents, out of the files of a database, and what was emitted for them out of
 * its views; the answer is for the database at `path`. False: a copy is away or behind, so that it must be done again.
 */
export function compaction({ request, expecting }: CouchHttp): (path: string) => Promise<boolean> {
  /** Whether every node is there and has what the others have. */
  async function isWhole(): Promise<boolean> {
    const { status, body } = await request('GET', '_membership');
    // A single server that is no cluster.
    if (status === 404) return true;
    for (const node of (body as { cluster_nodes: string[] }).cluster_nodes) {
      const { status: answered, body: system } = await request('GET', `_node/${node}/_system`);
      if (answered >= 400) return false;
      if ((system as { internal_replication_jobs?: number }).internal_replication_jobs)
        return false;
    }
    return true;
  }

  /** Asks again and again until it is so; false: it does not become so. */
  async function becomes(
    isSo: () => Promise<boolean>,
    patience = COMPACTION_PATIENCE,
  ): Promise<boolean> {
    for (let waited = 0; waited < patience; waited += COMPACTION_ASKED) {
      // What was asked for begins a moment later.
      await wait(COMPACTION_ASKED, undefined, { ref: false });
      if (await isSo()) return true;
    }
    return false;
  }

  interface ViewInfo {
    view_index: { compact_running: boolean; updates_pending?: { total: number } };
  }
  const viewsOf = async (path: string) =>
    (await expecting<ViewInfo>('GET', `${path}/_design/${DESIGN_NAME}/_info`)).view_index;

  /** Takes removed documents out for good; where CouchDB cannot, they stay as ids. */
  async function purgeRemoved(path: string): Promise<void> {
    const view = `${path}/_design/${DESIGN_NAME}/_view/${REMOVED_VIEW}`;
    interface Rows {
      rows: { id: string; doc?: { _rev: string; removed?: true } | null }[];
    }
    for (let times = 0; times < MOST_PURGES; times++) {
      const { rows } = await expecting<Rows>(
        'GET',
        `${view}?include_docs=true&limit=${PURGE_PAGE}`,
      );
      const removed = rows.flatMap(({ id, doc }) => (doc?.removed ? [[id, [doc._rev]]] : []));
      if (removed.length === 0) return;
      const { status } = await request('POST', `${path}/_purge`, {
        sent: Object.fromEntries(removed),
      });
      if (status >= 400) return;
    }
  }

  async function compactDocuments(path: string): Promise<boolean> {
    await expecting('POST', `${path}/_compact`);
    return becomes(
      async () => !(await expecting<{ compact_running?: boolean }>('GET', path)).compact_running,
    );
  }

  /**
   * Each copy has views of its own, which lag until somebody asks: what they have not removed yet, compaction keeps. A
   * question goes to all copies; that all have done with it cannot be seen, so that some may keep it until the next round.
   */
  async function compactViews(path: string): Promise<boolean> {
    // In a database that is written to all the time there may be no moment in which all have caught up.
    const haveCaughtUp = await becomes(async () => {
      await expecting('GET', `${path}/_design/${DESIGN_NAME}/_view/keys?limit=1`);
      return !(await viewsOf(path)).updates_pending?.total;
    }, WHOLE_PATIENCE);
    await expecting('POST', `${path}/_compact/${DESIGN_NAME}`);
    if (!(await becomes(async () => !(await viewsOf(path)).compact_running))) return false;
    await expecting('POST', `${path}/_view_cleanup`);
    return haveCaughtUp;
  }

  return async (path) => {
    if (!(await becomes(isWhole, WHOLE_PATIENCE))) return false;
    await purgeRemoved(path);
    return (
      (await compactDocuments(path)) &&
      (await compactViews(path)) &&
      becomes(isWhole, WHOLE_PATIENCE)
    );
  };
}
