import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '#server/app.ts';
import { createAuth } from '#server/auth/auth.ts';
import type { Config, Deps, Env } from '#server/context.ts';
import { openSpool } from '#server/handoff/spool.ts';
import type { Log, LogFields } from '#server/log.ts';
import { createPush } from '#server/push/push.ts';
import type { Store } from '#server/store/store.ts';
import { Me, type Role } from '#shared/protocol/account.ts';
import { seededBytes } from './seeded.ts';
import { worstStore } from './worst-store.ts';

export const ORIGIN = 'http://localhost:3000';
export const ADMIN = { email: 'admin@example.org', password: 'a long password', name: 'Ada Admin' };
export const SETUP_TOKEN = 'setup-token-of-the-tests';

export interface ServerOptions {
  /** Without it a calm one in memory. */
  store?: Store;
  /** The server's time in milliseconds; without it the real one. */
  now?: () => number;
  config?: Partial<Config>;
  /** The folder of the spool; without it a new one, which is only made if something is spooled. */
  spoolDir?: string;
  /** False: no organisation and no admin yet. */
  admin?: boolean;
  /** What it draws follows from it; servers of one installation need one each. */
  seed?: number;
}

export interface RequestOptions {
  method?: string;
  /** What `signIn` answered. */
  cookie?: string;
  /** Sent as JSON; a text or bytes as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A server without a port, with an organisation and its admin. */
export interface TestServer {
  app: Hono<Env>;
  deps: Deps;
  /** Every line that was logged. */
  logged: { level: 'info' | 'error'; event: string; fields: LogFields | undefined }[];
  /** Asks as the app in a browser does, with its `Origin`. POST when there is a body, else GET. */
  request(path: string, options?: RequestOptions): Promise<Response>;
  /** The cookie of a new session. */
  signIn(email: string, password: string): Promise<string>;
  /** The cookie of a new session of the admin. */
  signInAdmin(): Promise<string>;
  /** The cookie of a new user of the admin's organisation. */
  addUser(email: string, role?: Role): Promise<string>;
  /** The cookie of the admin of one more organisation. */
  addOrganisation(name: string, email: string): Promise<string>;
  me(cookie: string): Promise<Me>;
}

export async function testServer(options: ServerOptions = {}): Promise<TestServer> {
  const random = seededBytes(options.seed ?? 7);
  const logged: TestServer['logged'] = [];
  const log: Log = {
    info: (event, fields) => void logged.push({ level: 'info', event, fields }),
    error: (event, fields) => void logged.push({ level: 'error', event, fields }),
  };
  const spoolDir = options.spoolDir ?? join(tmpdir(), `contact-list-${crypto.randomUUID()}`);
  const parts: Omit<Deps, 'push'> = {
    store: options.store ?? worstStore({ seed: 1, calm: true }),
    clock: options.now ?? (() => Date.now()),
    random,
    log,
    spool: openSpool({ dir: spoolDir, log }),
    config: {
      origin: ORIGIN,
      trustProxy: false,
      handoffLimit: 10_000,
      handoffDays: 30,
      secret: random(32),
      setupToken: SETUP_TOKEN,
      appDir: null,
      ...options.config,
    },
  };
  const deps: Deps = { ...parts, push: createPush(parts, { loopback: true }) };
  const app = createApp(deps);
  // A second view of the same store, as another server process has it.
  const auth = createAuth(deps);

  const server: TestServer = {
    app,
    deps,
    logged,
    async request(path, { method, cookie, body, headers } = {}) {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      return app.request(ORIGIN + path, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          origin: ORIGIN,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(cookie !== undefined && { cookie }),
          ...headers,
        },
        ...(body !== undefined && { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
      });
    },
    async signIn(email, password) {
      const answer = await server.request('/api/auth/sign-in/email', { body: { email, password } });
      if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
      return cookieOf(answer);
    },
    signInAdmin: () => server.signIn(ADMIN.email, ADMIN.password),
    async addUser(email, role = 'agent') {
      const { organisation } = await server.me(await server.signInAdmin());
      const { id } = await auth.invitations.create(organisation.id, email, role);
      await auth.invitations.accept(id, 'Some User', ADMIN.password);
      return server.signIn(email, ADMIN.password);
    },
    async addOrganisation(name, email) {
      const id = auth.organisations.newId();
      const person = { email, name: 'Other Admin', password: ADMIN.password };
      await auth.organisations.create(id, name, await auth.users.create(person, id));
      return server.signIn(email, ADMIN.password);
    },
    async me(cookie) {
      return Me.parse(await (await server.request('/api/me', { cookie })).json());
    },
  };
  if (options.admin !== false) await auth.setup.run('Helpers', ADMIN);
  return server;
}

/** What a browser sends back of the cookies that an answer sets. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** The code of an error answer. */
export async function codeOf(answer: Response): Promise<string> {
  const { error } = (await answer.json()) as { error: { code: string } };
  return error.code;
}
