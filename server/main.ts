import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { createAuth } from './auth/auth.ts';
import { ApiError, type Deps, type Env } from './context.ts';
import { earlierSecret, makeDataDir } from './data-dir.ts';
import { readEnvironment } from './env.ts';
import { openSpool } from './handoff/spool.ts';
import { jsonLog } from './log.ts';
import { starting } from './middleware/errors.ts';
import { openStore } from './open-store.ts';
import { createPush } from './push/push.ts';
import { secretOf, setupTokenOf } from './secret.ts';
import { StoreUnavailable } from './store/store.ts';
import { createWorker } from './worker.ts';

/** How long open streams may go on after the server was told to stop, in milliseconds. */
const LAST_WORDS = 1_000;
/** How long a request waits for a server that starts, and the server for its store (milliseconds). */
const START_PATIENCE = 1_000;
const STORE_PAUSE = 2_000;

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

/** What `work` answers, once the store that it needs is there. */
async function withStore<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await wait(STORE_PAUSE);
    }
  }
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
  fetch: async (request: Request, bindings) => {
    const app = await Promise.race([started.promise, wait(START_PATIENCE, null, { ref: false })]);
    return app === null ? starting() : app.fetch(request, bindings);
  },
});
server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    fail(`Port ${env.PORT} is taken. Stop what uses it, or set PORT to another one.`);
  fail(`Cannot listen on ${env.HOST}:${env.PORT} (${error.code ?? error.name}).`);
});
await new Promise<void>((resolve) => server.listen(env.PORT, env.HOST, resolve));

const { port } = server.address() as AddressInfo;
const origin = env.ORIGIN ?? `http://localhost:${port}`;
await orFail(() => makeDataDir(env.DATA_DIR));
const store = await orFail(() => openStore(env, { clock, random, log }));
const earlier = await orFail(() => earlierSecret(env.DATA_DIR));
const secret = await orFail(() => withStore(() => secretOf({ store, random }, earlier)));
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
    secret,
    setupToken: null,
    appDir: existsSync(join(appDir, 'index.html')) ? appDir : null,
  },
};
const deps: Deps = { ...parts, push: createPush(parts) };
const auth = createAuth(deps);

/** The first admin, unless another server of the installation has made one in this moment. */
async function makeAdmin(email: string, password: string): Promise<void> {
  const name = email.split('@')[0] ?? email;
  try {
    await auth.setup.run(env.ORG_NAME, { email: email.trim().toLowerCase(), password, name });
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'conflict')) throw error;
  }
}

await withStore(async () => {
  if (!(await auth.setup.needed())) return;
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env;
  if (email === undefined || password === undefined) deps.config.setupToken = setupTokenOf(secret);
  else await makeAdmin(email, password);
});
await withStore(() => deps.push.publicKey());

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
