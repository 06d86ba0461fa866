import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { createAuth } from './auth/auth.ts';
import type { Deps, Env } from './context.ts';
import { openDataDir } from './data-dir.ts';
import { readEnvironment } from './env.ts';
import { openSpool } from './handoff/spool.ts';
import { jsonLog } from './log.ts';
import { createPush } from './push/push.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import type { Store } from './store/store.ts';
import { createWorker } from './worker.ts';

/** How long open streams may go on after the server was told to stop, in milliseconds. */
const LAST_WORDS = 1_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Ends with a message for the operator. */
function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** What `make` makes; ends with its message if it cannot. */
async function orFail<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

async function openStore(): Promise<Store> {
  if (env.COUCHDB_URL === undefined) return openSqliteStore({ dir: env.DATA_DIR, random, log });
  const { openCouchStore } = await import('./store/couch/open.ts');
  return openCouchStore({ url: env.COUCHDB_URL, random });
}

const env = await orFail(() => readEnvironment(process.env));
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const clock = () => Date.now();
const log = jsonLog((line) => process.stderr.write(line), clock);
// On a terminal a line for each request would scroll the set-up link away.
if (process.stderr.isTTY) log.info = () => undefined;

// It listens before it opens anything, so that a second start on one port touches nothing.
const started = Promise.withResolvers<Hono<Env>>();
const server = createAdaptorServer({
  fetch: async (request: Request, bindings) => (await started.promise).fetch(request, bindings),
});
server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    fail(`Port ${env.PORT} is taken. Stop what uses it, or set PORT to another one.`);
  fail(`Cannot listen on ${env.HOST}:${env.PORT} (${error.code ?? error.name}).`);
});
await new Promise<void>((resolve) => server.listen(env.PORT, env.HOST, resolve));

const { port } = server.address() as AddressInfo;
const origin = env.ORIGIN ?? `http://localhost:${port}`;
const dataDir = await orFail(() => openDataDir(env.DATA_DIR, random));
const store = await orFail(openStore);
const appDir = join(dirname(fileURLToPath(import.meta.url)), '..', 'build');
const parts: Omit<Deps, 'push'> = {
  store,
  clock,
  random,
  log,
  spool: await orFail(() => openSpool({ dir: join(env.DATA_DIR, 'spool'), log })),
  config: {
    origin,
    trustProxy: env.TRUST_PROXY === '1',
    handoffLimit: env.HANDOFF_LIMIT,
    handoffDays: env.HANDOFF_DAYS,
    secret: dataDir.secret,
    setupToken: null,
    appDir: existsSync(join(appDir, 'index.html')) ? appDir : null,
  },
};
const deps: Deps = { ...parts, push: createPush(parts) };
const auth = createAuth(deps);

if (
  env.ADMIN_EMAIL !== undefined &&
  env.ADMIN_PASSWORD !== undefined &&
  (await auth.setup.needed())
)
  await auth.setup.run(env.ORG_NAME, {
    email: env.ADMIN_EMAIL.trim().toLowerCase(),
    password: env.ADMIN_PASSWORD,
    name: env.ADMIN_EMAIL.split('@')[0] ?? env.ADMIN_EMAIL,
  });
if (await auth.setup.needed()) deps.config.setupToken = dataDir.setupToken();
else dataDir.endSetup();
await deps.push.publicKey();

started.resolve(createApp(deps, auth));
const worker = createWorker(deps);
worker.start();
say(`Contact List: ${origin}`);
if (deps.config.setupToken !== null)
  say(`First start. Make the first admin here: ${origin}/setup#${deps.config.setupToken}`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  const closed = new Promise((resolve) => server.close(resolve));
  // Live streams end only when they are cut.
  if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), LAST_WORDS);
  await Promise.all([closed, worker.stop()]);
  await store.close();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
