// `npm run migrate -- --from PLACE --to PLACE [--again] [--from-prefix P] [--to-prefix P]`: copies an installation, from
// SQLite to CouchDB, back, or between two of a kind. A PLACE is sqlite:FOLDER, the address of a CouchDB, or `couchdb` for
// that in COUCHDB_URL. What was cut short goes on when it is run again.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { moveInstallation, TargetRefused } from '#server/move/move.ts';
import { UnfinishedCopy } from '#server/move/unfinished.ts';
import { DocumentTooLarge, StoreUnavailable, type Store } from '#server/store/store.ts';
import { count } from './import/report.ts';
import { createBar } from './migrate/bar.ts';
import {
  isSame,
  MEANT,
  openInstallation,
  openPlace,
  readPlace,
  spooledAt,
  Stop,
  type Tools,
} from './migrate/place.ts';
import { asText } from './migrate/report.ts';

const USAGE = `usage: npm run migrate -- --from PLACE --to PLACE [--again] [--from-prefix P] [--to-prefix P]
PLACE is ${MEANT}`;

const clock = () => Date.now();
const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
const bar = createBar(process.stderr, clock);
const told = new Set<string>();
const stage = { hasBegun: false };
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopping.abort(new Stop('Stopped.')));

async function run(): Promise<number> {
  const values = readArguments();
  const context = { cwd: process.env['INIT_CWD'] ?? process.cwd(), env: process.env };
  const place = (option: 'from' | 'to') =>
    at(option, () => readPlace(values[option], values[`${option}-prefix`], context));
  const [source, target] = [await place('from'), await place('to')];
  if (isSame(source, target)) throw new Stop('--from and --to are the same.');
  const { store: from, secret } = await at('from', () => openInstallation(source, tools('from')));
  let to: Store | null = null;
  try {
    to = await at('to', () => openPlace(target, tools('to')));
    const report = await moveInstallation(from, to, {
      secret,
      again: values.again,
      signal: stopping.signal,
      onProgress(progress) {
        stage.hasBegun = true;
        bar.show(progress);
      },
    });
    bar.end();
    console.log(asText(report));
    const spooled = spooledAt(source);
    if (spooled > 0)
      console.log(
        `Not copied: ${count(spooled, 'handoff')} in ${source.DATA_DIR}/spool. A server that starts with this DATA_DIR takes them up, on CouchDB too.`,
      );
    return report.databases.every(({ isEqual }) => isEqual) ? 0 : 1;
  } finally {
    await Promise.all([from.close(), to?.close()]);
  }
}

/** Of what is wrong nothing is repeated: it may be a password. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        'from-prefix': { type: 'string' },
        'to-prefix': { type: 'string' },
        again: { type: 'boolean', default: false },
      },
    });
    const { from, to } = values;
    if (from !== undefined && to !== undefined) return { ...values, from, to };
  } catch {
    // told below
  }
  throw new Stop(USAGE);
}

/** What a side gives; what is wrong there is told with the option that names it. */
async function at<T>(option: string, ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isToldInWords(error)) throw error;
    throw new Stop(`--${option}: ${wordsOf(error)}`);
  }
}

/** What a store at a side needs; what it logs as an error is told, once. */
const tools = (option: string): Tools => ({
  clock,
  random,
  log: {
    info: () => undefined,
    error(event, fields) {
      const line = `--${option}: ${plain(String(fields?.['message'] ?? event))}`;
      if (!told.has(line)) bar.say(line);
      told.add(line);
    },
  },
});

/** What a store says, without the variable that a server has its address from. */
const plain = (message: string): string => message.replaceAll('COUCHDB_URL', 'its address');

const wordsOf = (error: Error): string =>
  error instanceof StoreUnavailable ? plain(error.message) : error.message;

const isToldInWords = (error: unknown): error is Error =>
  [Stop, TargetRefused, UnfinishedCopy, StoreUnavailable, DocumentTooLarge].some(
    (kind) => error instanceof kind,
  );

try {
  process.exitCode = await run();
} catch (error) {
  bar.end();
  if (!isToldInWords(error)) throw error;
  const message = wordsOf(error);
  if (![...told].some((line) => line.endsWith(message)))
    console.error(error instanceof TargetRefused ? `--to: ${message}` : message);
  if (message !== USAGE)
    console.error(
      stage.hasBegun
        ? 'What is copied stays: run the same command again, and it goes on.'
        : 'Nothing was copied.',
    );
  process.exitCode = 1;
}
// Whatever was still being read is not waited for.
process.exit();
