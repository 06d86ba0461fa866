import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '#shared/base/ports.ts';
import { asking } from './asking.ts';
import { DESIGN_NAME, REMOVED_VIEW } from './design.ts';
import { CouchTrouble, type Reporter } from './failure.ts';
import type { BulkGot, CouchServer, Pouch } from './pouch.ts';

/** The oldest CouchDB whose clusters work as this adapter needs. */
const OLDEST = 3;
/** How often it is asked whether a compaction goes on, and for how long (milliseconds). */
const COMPACTION_ASKED = 2_000;
const COMPACTION_PATIENCE = 3_600_000;
/** CouchDB purges so many documents at once, and we so often in a round. */
const PURGE_PAGE = 100;
const MOST_PURGES = 200;
/** How long the copies of a busy cluster are given to be alike (milliseconds). */
const WHOLE_PATIENCE = 300_000;

export interface ClusterOptions {
  /** With user and password. */
  url: string;
  /** What the names of our databases begin with: a cluster may hold others. */
  prefix: string;
  pouch: Pouch;
  clock: Clock;
  reporter: Reporter;
}

/** Where a cluster is, without user and password. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/$/, '')}`;
}

/** A CouchDB cluster over HTTP. */
export function clusterAt({ url, prefix, pouch, clock, reporter }: ClusterOptions): CouchServer {
  const base = addressOf(url);
  const { username, password } = new URL(url);
  const auth = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  const credentials = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
  const ask = asking(clock, reporter);
  let checked: Promise<void> | null = null;
  const told = (trouble: CouchTrouble): CouchTrouble => {
    reporter.failed(trouble, 'write');
    return trouble;
  };

  async function request(
    method: string,
    path: string,
    { sent, verify }: { sent?: unknown; verify?: (body: unknown) => void } = {},
  ): Promise<{ status: number; body: unknown }> {
    const init = {
      method,
      headers: {
        'content-type': 'application/json',
        ...(auth.username && { authorization: `Basic ${credentials}` }),
      },
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    };
    const response = await ask(`${base}/${path}`, init, verify);
    return { status: response.status, body: await response.json() };
  }

  async function expecting<T>(method: string, path: string, sent?: unknown): Promise<T> {
    const { status, body } = await request(method, path, { sent });
    if (status >= 400) throw new CouchTrouble('failing', `${status} to ${method} ${path}`);
    return body as T;
  }

  /** Whether it is a CouchDB, and new enough; asked until it is. */
  const checkOnce = (): Promise<void> => {
    checked ??= request('GET', '', { verify: verifyVersion }).then(
      () => undefined,
      (error: unknown) => {
        checked = null;
        throw error;
      },
    );
    return checked;
  };

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
    await expecting('GET', `${path}/_design/${DESIGN_NAME}/_view/keys?limit=1`);
    if (!(await becomes(async () => !(await viewsOf(path)).updates_pending?.total))) return false;
    await expecting('POST', `${path}/_compact/${DESIGN_NAME}`);
    if (!(await becomes(async () => !(await viewsOf(path)).compact_running))) return false;
    await expecting('POST', `${path}/_view_cleanup`);
    return true;
  }

  return {
    async open(name, lost) {
      await checkOnce();
      const path = prefix + name;
      const { status } = await request('PUT', path);
      if (status >= 400 && status !== 412)
        throw told(new CouchTrouble('failing', `${status} to the making of a database`));
      const couch = new pouch(`${base}/${path}`, {
        skip_setup: true,
        fetch: async (url, init) => {
          const response = await ask(url, init);
          if (response.status !== 404) return response;
          // The database, or its views.
          lost();
          throw told(new CouchTrouble('database_missing'));
        },
        ...(auth.username && { auth }),
      });
      // Once it has failed, PouchDB's own asks for each revision by itself for ever, and takes errors for revisions that are gone.
      couch.bulkGet = ({ docs }) =>
        expecting<BulkGot>('POST', `${path}/_bulk_get?revs=true`, { docs });
      return couch;
    },

    async names() {
      await checkOnce();
      const all = await expecting<string[]>('GET', '_all_dbs');
      return all.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    },

    async drop(name) {
      const { status } = await request('DELETE', prefix + name);
      if (status >= 400 && status !== 404)
        throw new CouchTrouble('failing', `${status} to the removal of a database`);
    },

    report: (trouble) => reporter.failed(trouble, 'write'),

    async compact(name) {
      const path = prefix + name;
      if (!(await becomes(isWhole, WHOLE_PATIENCE))) return false;
      await purgeRemoved(path);
      return (
        (await compactDocuments(path)) &&
        (await compactViews(path)) &&
        becomes(isWhole, WHOLE_PATIENCE)
      );
    },
  };
}

function verifyVersion(body: unknown): void {
  const { couchdb, version } = (body ?? {}) as { couchdb?: unknown; version?: unknown };
  if (couchdb === undefined || typeof version !== 'string') throw new CouchTrouble('not_couchdb');
  if (Number.parseInt(version, 10) < OLDEST)
    throw new CouchTrouble('too_old', version.slice(0, 20));
}
