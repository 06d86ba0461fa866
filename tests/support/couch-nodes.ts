import { exec } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { addressOf } from '#server/store/couch/cluster.ts';

/** Takes one node or more away; what it answers brings them back, and resolves when they are there. */
export type TakeAway = () => Promise<() => Promise<void>>;

/**
 * A way to take one node away from the CouchDB at `url`, but not the one that answers there: the shell commands in
 * `COUCHDB_STOP_NODE` and `COUCHDB_START_NODE`, else CouchDB's own restart. Null: it is a single node.
 */
export async function oneNodeOf(url: string): Promise<TakeAway | null> {
  const byCommand = commands(url, 'NODE');
  const { cluster_nodes: nodes } = await ask<Membership>(url, 'GET', '_membership');
  if (nodes.length < 2 || byCommand !== null) return byCommand;
  return async () => {
    const { name } = await ask<{ name: string }>(url, 'GET', '_node/_local');
    const other = nodes.find((node) => node !== name) ?? '';
    await ask(url, 'POST', `_node/${other}/_restart`);
    // It answers first, and goes a moment later.
    await wait(1_000);
    return () => untilWhole(url);
  };
}

/** A way to take so many nodes away that too few are left: `COUCHDB_STOP_MAJORITY` and `COUCHDB_START_MAJORITY`. */
export const majorityOf = (url: string): TakeAway | null => commands(url, 'MAJORITY');

function commands(url: string, what: 'NODE' | 'MAJORITY'): TakeAway | null {
  const [stop, start] = ['STOP', 'START'].map((verb) => process.env[`COUCHDB_${verb}_${what}`]);
  if (!stop || !start) return null;
  const run = promisify(exec);
  return async () => {
    await run(stop);
    return async () => {
      await run(start);
      await untilWhole(url);
    };
  };
}

interface Membership {
  /** The nodes that are there. */
  all_nodes: string[];
  /** Those that should be. */
  cluster_nodes: string[];
}

/** Resolves when every node of the cluster is there. */
async function untilWhole(url: string): Promise<void> {
  for (;;) {
    const { all_nodes: there, cluster_nodes: nodes } = await ask<Membership>(
      url,
      'GET',
      '_membership',
    );
    const up = await Promise.all(
      nodes.map((node) =>
        ask(url, 'GET', `_node/${node}/_system`).then(
          () => true,
          () => false,
        ),
      ),
    );
    if (nodes.every((node) => there.includes(node)) && !up.includes(false)) return;
    await wait(200);
  }
}

async function ask<T>(url: string, method: string, path: string): Promise<T> {
  const { username, password } = new URL(url);
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const answer = await fetch(`${addressOf(url)}/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(user).toString('base64')}`,
    },
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return (await answer.json()) as T;
}
