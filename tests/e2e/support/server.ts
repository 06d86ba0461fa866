import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

export interface Credentials {
  email: string;
  password: string;
}

export const ADMIN: Credentials = { email: 'admin@example.org', password: 'a long password' };

export interface ServerOptions {
  /** False: nobody has an account yet, and a set-up link is printed. */
  admin?: boolean;
  /** Without it a new one, which goes with the server. */
  dataDir?: string;
  /** Without it any that is free. */
  port?: number;
  /** More variables of its environment. */
  env?: Readonly<Record<string, string>>;
}

/** The real server in a process of its own. */
export interface Server {
  /** `http://localhost:PORT`. */
  origin: string;
  port: number;
  dataDir: string;
  /** The one-time link, if it printed one. */
  setupLink: string | null;
  /** Kills it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it and, if it made one, removes its folder. */
  stop(): Promise<void>;
}

/** Starts `server/main.ts` as `npm start` does; resolves once it answers. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'contact-list-e2e-'));
  const start = (at: number) => run(dataDir, at, options.admin !== false, options.env);
  let child = start(options.port ?? 0);
  const { origin, setupLink } = await announced(child, options.admin === false);
  const port = options.port ?? Number(new URL(origin).port);
  return {
    origin,
    port,
    dataDir,
    setupLink,
    kill: () => ended(child, 'SIGKILL'),
    async restart() {
      child = start(port);
      await announced(child, false);
    },
    async stop() {
      await ended(child, 'SIGTERM');
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function run(
  dataDir: string,
  port: number,
  admin: boolean,
  env: ServerOptions['env'],
): ChildProcess {
  return spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATA_DIR: dataDir,
      ORG_NAME: 'Ubuntu Insurance',
      ...(admin && { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Reads what the server prints about itself. */
async function announced(child: ChildProcess, withLink: boolean) {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  if (child.stdout === null) throw new Error('the server has no output');
  let origin: string | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    origin ??= /^Contact List: (\S+)$/.exec(line)?.[1] ?? null;
    const setupLink = /(http\S+\/setup#\S+)/.exec(line)?.[1] ?? null;
    if (origin !== null && (setupLink !== null || !withLink)) {
      child.stdout.resume();
      return { origin, setupLink };
    }
  }
  throw new Error(`the server did not start: ${errors}`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exit;
}
