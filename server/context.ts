import type { Clock, Random } from '#shared/base/ports.ts';
import type { ErrorCode } from '#shared/protocol/errors.ts';
import { ERRORS } from '#shared/protocol/errors.ts';
import type { Me } from '#shared/protocol/account.ts';
import type { Spool } from './handoff/spool.ts';
import type { Log } from './log.ts';
import type { Database, Store } from './store/store.ts';

/** What `server/main.ts` reads from the environment, checked (DESIGN 10). */
export interface Config {
  /** The origin that people open, such as https://contacts.example.org. */
  origin: string;
  /** Take the client's address from X-Forwarded-For. */
  trustProxy: boolean;
  /** A bot's handoffs a minute; 0: no limit. */
  handoffLimit: number;
  /** For how many days the bodies of handoffs are kept as they came. */
  handoffDays: number;
  /** 32 random bytes, kept in DATA_DIR: signs sessions, keys the hashes of `match` documents. */
  secret: Uint8Array;
  /** Makes the first admin, once; null where that has been done. */
  setupToken: string | null;
  /** The folder of the built app; null: the API alone. */
  appDir: string | null;
}

/** How devices are told that somebody was handed over, be the app open or not (Web Push). */
export interface Push {
  /** A handoff has made or changed a contact of this organisation. Returns at once and never throws. */
  notify(organisationId: string): void;
  /** What browsers subscribe with: a point of P-256, uncompressed, in base64url. */
  publicKey(): Promise<string>;
  /**
   * Tells a device from now on, as long as its session lives.
   *
   * @throws ApiError `bad_field` for an address that is no push service's.
   */
  subscribe(userId: string, device: PushDevice): Promise<void>;
  unsubscribe(userId: string, endpoint: string): Promise<void>;
  /** Forgets all devices of a user. */
  forget(userId: string): Promise<void>;
}

/** A browser's `PushSubscription` and the id of the session in which it was made. */
export interface PushDevice {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  session: string;
}

/** What the server is made of. Everything gets what it needs of this as an argument. */
export interface Deps {
  store: Store;
  clock: Clock;
  random: Random;
  log: Log;
  config: Config;
  push: Push;
  /** Where handoffs wait while the store is away. */
  spool: Spool;
}

/** A bot of an organisation; its key and secret are not in it. */
export interface Bot {
  id: string;
  organisationId: string;
  name: string;
  /** The adapter whose payloads it sends: `plain`, `botlhale`, … */
  platform: string;
  scopes: ('handoffs' | 'contacts')[];
  /** What makes a contact: a handoff alone, or any message of a user. */
  trigger: 'handoff' | 'interaction';
  createdAt: number;
  lastHandoffAt: number | null;
  lastContactId: string | null;
}

/** What middleware leaves for a route. `me` and the id of the `session` after `requireSession`, `bot` after `requireBot`. */
export interface Env {
  Variables: { me: Me; session: string; bot: Bot; address: string };
}

/** Thrown by routes and middleware; `app.onError` makes the one error shape of it. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  /** Seconds, for `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: { field?: string; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.code = code;
    this.field = more.field;
    this.retryAfter = more.retryAfter;
  }

  get status(): (typeof ERRORS)[ErrorCode] {
    return ERRORS[this.code];
  }
}

const CONTACTS = 'contacts-';
const PRIVATE = 'private-';
export const SYSTEM = 'system';

/** The records and tombstones of an organisation: what its devices may see, and nothing else. */
export const contactsOf = (store: Store, organisationId: string): Promise<Database> =>
  store.open(CONTACTS + organisationId.toLowerCase());

/** Whether a database of this name holds records and tombstones. */
export const holdsContacts = (database: string): boolean => database.startsWith(CONTACTS);

/** What the server keeps for itself about an organisation: raw handoffs, events, matches. No sync route opens it. */
export const privateOf = (store: Store, organisationId: string): Promise<Database> =>
  store.open(PRIVATE + organisationId.toLowerCase());

/** Accounts, sessions, bots: one for the installation. */
export const systemOf = (store: Store): Promise<Database> => store.open(SYSTEM);

/** Whether a database of this name is one of an installation; a cluster may hold others whose names begin alike. */
export const isOurs = (database: string): boolean =>
  database === SYSTEM || database.startsWith(PRIVATE) || holdsContacts(database);
