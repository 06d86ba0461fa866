import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '#shared/base/ports.ts';
import { asking } from './asking.ts';
import { compaction, type Answer } from './compaction.ts';
import { CouchTrouble, type Reporter } from './failure.ts';
import type { BulkGot, CouchServer, Pouch } from './pouch.ts';

/** The oldest CouchDB whose clusters work as this adapter needs. */
const OLDEST = 3;
/**
 * What CouchDB calls the start time of a database is when it was made, in seconds, since 3.3, for its replicator to notice one that
 * was made anew. It was `0` before, and is something else with others who speak its protocol.
 */
const SECONDS = /^[1-9]\d{9}$/;

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
  let tellsBirths = false;
  const told = (trouble: CouchTrouble): CouchTrouble => {
    reporter.failed(trouble, 'write');
    return trouble;
  };

  async function request(
    method: string,
    path: string,
    { sent, verify }: { sent?: unknown; verify?: (body: unknown) => void } = {},
  ): Promise<Answer> {
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

  const compact = compaction({ request, expecting });

  /** A name for the database at `path` that no other has and all nodes know, of when it was made; null: that is not told. */
  async function bornAt(path: string): Promise<string | null> {
    const { instance_start_time: at = '' } = await expecting<{ instance_start_time?: string }>(
      'GET',
      path,
    );
    tellsBirths = SECONDS.test(at);
    if (!tellsBirths) return null;
    return createHash('sha256').update(`${path} ${at}`).digest('hex').slice(0, 16);
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
      return { couch, born: await bornAt(path) };
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
      // One that is made anew is told from this one by the second.
      if (tellsBirths) await wait(1_000);
    },

    report: (trouble) => reporter.failed(trouble, 'write'),

    compact: (name) => compact(prefix + name),
  };
}

function verifyVersion(body: unknown): void {
  const { couchdb, version } = (body ?? {}) as { couchdb?: unknown; version?: unknown };
  if (couchdb === undefined || typeof version !== 'string') throw new CouchTrouble('not_couchdb');
  if (Number.parseInt(version, 10) < OLDEST)
    throw new CouchTrouble('too_old', version.slice(0, 20));
}
