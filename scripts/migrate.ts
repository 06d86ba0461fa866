// `npm run migrate -- --from sqlite:./data --to https://user:password@host:5984 [--again]`: copies an installation from one
// store to another, in either direction, and compares both. What was cut short goes on when it is run again. The databases of
// a CouchDB begin with COUCHDB_PREFIX.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { earlierSecret } from '#server/data-dir.ts';
import { EnvironmentError, readEnvironment } from '#server/env.ts';
import { jsonLog } from '#server/log.ts';
import { moveInstallation, TargetRefused } from '#server/migration.ts';
import { openStore } from '#server/open-store.ts';
import { secretOf } from '#server/secret.ts';
import type { CopyReport, Progress } from '#server/store/copy.ts';
import { StoreInUse } from '#server/store/sqlite/connection.ts';
import { StoreUnavailable, type Store } from '#server/store/store.ts';

const USAGE =
  'usage: npm run migrate -- --from STORE --to STORE [--again]\n' +
  'a STORE is sqlite:FOLDER or http(s)://user:password@host:port';

const WORDS: Record<Progress['phase'], string> = {
  looking: 'Looking at the target',
  copying: 'Copying',
  checking: 'Comparing',
  indexing: 'Making look-ups',
};
const BAR = 30;

class Stop extends Error {
  override name = 'Stop';
}

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
const clock = () => Date.now();
const log = jsonLog((line) => process.stderr.write(line), clock);

/** A store, and the folder that it is in; null: it is a CouchDB. */
interface Place {
  store: Store;
  folder: string | null;
}

async function openPlace(text: string): Promise<Place> {
  const folder = /^sqlite:(.+)$/.exec(text)?.[1] ?? null;
  if (folder === null && !/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new Stop(`${text.replace(/\/\/.*@/, '//')} is no store\n${USAGE}`);
  const variables = folder === null ? { COUCHDB_URL: text } : { DATA_DIR: folder };
  const { COUCHDB_PREFIX } = process.env;
  const env = readEnvironment({ ...variables, ...(COUCHDB_PREFIX && { COUCHDB_PREFIX }) });
  return { store: await openStore(env, { clock, random, log }), folder };
}

/** What is written of the progress: one line that is redrawn on a terminal, else a line for each tenth. */
function createProgress() {
  let [told, phase] = [-1, ''];
  return (at: Progress): void => {
    const share = at.total ? Math.min(1, at.done / at.total) : null;
    const count = `${at.done}${at.total === null ? '' : ` of ${at.total}`}`;
    if (process.stdout.isTTY) {
      const filled = Math.round((share ?? 0) * BAR);
      const bar = share === null ? '' : `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] `;
      process.stdout.write(
        `${phase && phase !== at.phase ? '\n' : ''}\r\x1b[K${WORDS[at.phase]} ${bar}${count}`,
      );
    } else {
      const tenth = Math.floor((share ?? 0) * 10);
      if (phase === at.phase && tenth === told) return;
      told = tenth;
      process.stdout.write(`${WORDS[at.phase]}: ${count}\n`);
    }
    phase = at.phase;
  };
}

function print({ databases, changed, isQuiet }: CopyReport): boolean {
  if (process.stdout.isTTY) process.stdout.write('\n');
  const width = Math.max(...databases.map(({ name }) => name.length), 8);
  for (const { name, documents, copied, removed, checksum, isEqual } of databases)
    console.log(
      `${name.padEnd(width)}  ${String(documents).padStart(9)} documents, ${copied} copied, ${removed} removed  ` +
        `${checksum.slice(0, 16)}  ${isEqual ? 'equal' : 'NOT EQUAL'}`,
    );
  if (changed > 0) console.log(`${changed} documents changed while they were copied.`);
  const isGood = isQuiet && databases.every(({ isEqual }) => isEqual);
  console.log(
    isGood
      ? 'Source and target are equal, counts and checksums.'
      : 'The source did not stop changing, so that the copy is not finished. Run this again, with its servers stopped.',
  );
  return isGood;
}

async function run(): Promise<void> {
  const { from, to, again } = options();
  const source = await openPlace(from);
  try {
    const waiting = source.folder === null ? 0 : spooled(source.folder);
    if (waiting > 0)
      throw new Stop(
        `${waiting} handoffs wait in the spool of the source. Start its server once, so that it works them.`,
      );
    const earlier = source.folder === null ? null : earlierSecret(source.folder);
    const secret = await secretOf({ store: source.store, random }, earlier);
    const target = await openPlace(to);
    const aborted = new AbortController();
    process.once('SIGINT', () => aborted.abort(new Stop('Stopped. Run it again to go on.')));
    try {
      const report = await moveInstallation(source.store, target.store, {
        secret,
        again,
        signal: aborted.signal,
        onProgress: createProgress(),
      });
      if (!print(report)) process.exitCode = 1;
    } finally {
      await target.store.close();
    }
  } finally {
    await source.store.close();
  }
}

function spooled(folder: string): number {
  const spool = join(folder, 'spool');
  return existsSync(spool) ? readdirSync(spool).length : 0;
}

function options(): { from: string; to: string; again: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        again: { type: 'boolean', default: false },
      },
    });
    const { from, to, again } = values;
    if (from === undefined || to === undefined || from === to)
      throw new Error('two stores are needed');
    return { from, to, again };
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}

try {
  await run();
} catch (error) {
  const isKnown = [Stop, EnvironmentError, StoreInUse, StoreUnavailable, TargetRefused].some(
    (known) => error instanceof known,
  );
  if (!isKnown) throw error;
  if (process.stdout.isTTY) process.stdout.write('\n');
  console.error((error as Error).message);
  process.exitCode = 1;
}
