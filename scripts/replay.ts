// `npm run handoffs:replay -- [--unreadable] [--since ISO] [--until ISO] [--bot ID] [--dry-run]`: works the kept bodies of
// handoffs again, after a fix of how they are read, on DATA_DIR or COUCHDB_URL. Where a server runs on DATA_DIR it is
// asked to do it, at ORIGIN, signed in by ADMIN_EMAIL and ADMIN_PASSWORD; it does so for that admin's organisation.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Deps } from '#server/context.ts';
import { earlierSecret } from '#server/data-dir.ts';
import { EnvironmentError, readEnvironment, type Environment } from '#server/env.ts';
import {
  createReplay,
  noCounts,
  REPLAYED,
  type ReplayCounts,
  type ReplayOptions,
} from '#server/handoff/replay.ts';
import { jsonLog } from '#server/log.ts';
import { UnfinishedCopy } from '#server/move/unfinished.ts';
import { openStore } from '#server/open-store.ts';
import { secretOf } from '#server/secret.ts';
import { StoreInUse } from '#server/store/sqlite/connection.ts';
import { StoreUnavailable, type Store } from '#server/store/store.ts';
import { askToReplay, Refused, signIn } from './import/api.ts';

const USAGE =
  'usage: npm run handoffs:replay -- [--unreadable] [--since ISO] [--until ISO] [--bot ID] [--dry-run]';

const WORDS: Record<keyof ReplayCounts, string> = {
  logged: 'logged for the first time',
  changed: 'understood differently now',
  unchanged: 'understood as before',
  unreadable: 'still not readable',
  deleted: 'of contacts that are deleted',
};

class Stop extends Error {
  override name = 'Stop';
}

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
const clock = () => Date.now();
const log = jsonLog((line) => process.stderr.write(line), clock);

async function run(): Promise<void> {
  const options = readOptions();
  const env = readEnvironment(process.env);
  const store = await storeOf(env);
  const counts = store === null ? await ask(options) : await work(store, env, options);
  if (options.dryRun === true) console.log('Nothing was changed. It would come out so:');
  for (const outcome of REPLAYED) console.log(`${counts[outcome]} ${WORDS[outcome]}`);
}

/** Null: a server runs on the folder. */
async function storeOf(env: Environment): Promise<Store | null> {
  try {
    return await openStore(env, { clock, random, log });
  } catch (error) {
    if (error instanceof StoreInUse) return null;
    throw error;
  }
}

async function work(store: Store, env: Environment, options: ReplayOptions): Promise<ReplayCounts> {
  const deps: Omit<Deps, 'push' | 'spool'> = {
    store,
    clock,
    random,
    log,
    config: {
      origin: env.ORIGIN ?? '',
      trustProxy: false,
      handoffLimit: env.HANDOFF_LIMIT,
      handoffDays: env.HANDOFF_DAYS,
      secret: await secretOf({ store, random }, earlierSecret(env.DATA_DIR)),
      setupToken: null,
      appDir: null,
    },
  };
  const replay = createReplay(deps);
  const all = noCounts();
  try {
    for (const name of await store.names()) {
      if (!name.startsWith('private-')) continue;
      const counts = await replay(await store.open(name), options);
      for (const outcome of REPLAYED) all[outcome] += counts[outcome];
    }
  } finally {
    await store.close();
  }
  return all;
}

async function ask(options: ReplayOptions): Promise<ReplayCounts> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password, ORIGIN: origin } = process.env;
  if (!email || !password)
    throw new Stop(
      'A server is running on DATA_DIR: stop it, or set ADMIN_EMAIL and ADMIN_PASSWORD (and ORIGIN) to have it do this.',
    );
  const connection = {
    origin: new URL(origin ?? 'http://localhost:3000').origin,
    headers: {},
    fetch,
    random,
    wait,
  };
  return askToReplay(await signIn(connection, email, password), options);
}

function readOptions(): ReplayOptions {
  try {
    const { values } = parseArgs({
      options: {
        unreadable: { type: 'boolean', default: false },
        since: { type: 'string' },
        until: { type: 'string' },
        bot: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    return {
      unreadable: values.unreadable,
      dryRun: values['dry-run'],
      ...(values.since !== undefined && { since: instant(values.since) }),
      ...(values.until !== undefined && { until: instant(values.until) }),
      ...(values.bot !== undefined && { botId: values.bot }),
    };
  } catch (error) {
    throw error instanceof Stop
      ? error
      : new Stop(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}

function instant(text: string): number {
  const millis = Date.parse(text);
  if (Number.isNaN(millis)) throw new Stop(`${text} is no time, such as 2026-11-22T08:00:00Z`);
  return millis;
}

try {
  await run();
} catch (error) {
  if ([Stop, EnvironmentError, Refused, UnfinishedCopy].some((kind) => error instanceof kind))
    console.error((error as Error).message);
  else if (error instanceof TypeError && error.message === 'fetch failed')
    console.error('no server answers at ORIGIN');
  else if (error instanceof StoreUnavailable)
    console.error(
      'The store cannot answer now. Run it again later: what is done does no harm twice.',
    );
  else throw error;
  process.exitCode = 1;
}
