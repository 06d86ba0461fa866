import { createHash } from 'node:crypto';
import { createAdapterFactory, type CleanedWhere } from 'better-auth/adapters';
import type { Database } from '../store/store.ts';
import { documents, type Documents } from './documents.ts';

/**
 * better-auth's users, accounts (passwords) and sessions as documents. Every look-up goes by a document's id and so
 * sees what was written last; what has no such way is refused, since a scan is never what a request should cost.
 *
 * - user: `user:<id>`, and `user-email:<hash>`, which is made first and alone and names the user and its row, so that
 *   of two who take one address at once one wins, and a user half made is completed by whoever next asks for it;
 * - account: `account:<user id>`, one a user;
 * - session: `session:<hash of the token>`; the token itself is not stored. `sessions:<user id>` lists a user's, and is
 *   written before the session.
 */
export const documentAdapter = (tables: Tables) =>
  createAdapterFactory({
    config: {
      adapterId: 'documents',
      supportsDates: false,
      supportsBooleans: true,
      supportsJSON: true,
      supportsArrays: true,
      supportsNumericIds: false,
      transaction: false,
    },
    adapter: () => {
      const find = async (model: string, where: readonly CleanedWhere[]): Promise<Row[]> => {
        const found = await candidates(tables, modelOf(model), where);
        return found.filter((row) => where.every((clause) => matches(row, clause)));
      };

      /** Changes what is found, each row only if it is still what was asked for. */
      const changeAll = async (
        name: string,
        where: readonly CleanedWhere[],
        next: (row: Row) => Row | null,
        limit = Infinity,
      ): Promise<{ before: Row; after: Row | null }[]> => {
        const model = modelOf(name);
        const changed: { before: Row; after: Row | null }[] = [];
        for (const { id } of (await find(model, where)).slice(0, limit)) {
          const seen: Row[] = [];
          const after = await tables[model].change(id, (stored) => {
            const before = stored && withToken(model, stored, where);
            if (before === null || !where.every((clause) => matches(before, clause)))
              return undefined;
            seen.push(before);
            return forStore(model, next(before));
          });
          const before = seen.at(-1);
          if (after === undefined || before === undefined) continue;
          changed.push({ before, after: after && withToken(model, after, where) });
        }
        return changed;
      };
      const update = (model: string, where: CleanedWhere[], values: object, limit?: number) => {
        refuseFixed(modelOf(model), values);
        return changeAll(model, where, (row) => ({ ...row, ...values }), limit);
      };
      const remove = (model: string, where: CleanedWhere[], limit?: number) => {
        if (model === 'user') throw new Error('users are removed by their organisation');
        return changeAll(model, where, () => null, limit);
      };

      return {
        create: async <T>({ model, data }: { model: string; data: T }) =>
          (await create(tables, modelOf(model), data as Row)) as T,
        findOne: async <T>({ model, where }: Ask) =>
          ((await find(model, where))[0] ?? null) as T | null,
        findMany: async <T>({ model, where, limit, offset = 0, sortBy }: AskMany) => {
          const rows = await find(model, where ?? []);
          if (sortBy) rows.sort((a, b) => compare(a[sortBy.field], b[sortBy.field]));
          if (sortBy?.direction === 'desc') rows.reverse();
          return rows.slice(offset, offset + limit) as T[];
        },
        count: async ({ model, where }) => (await find(model, where ?? [])).length,
        update: async <T>({ model, where, update: values }: Ask & { update: T }) =>
          ((await update(model, where, values as object, 1))[0]?.after ?? null) as T | null,
        updateMany: async ({ model, where, update: values }) =>
          (await update(model, where, values)).length,
        delete: async ({ model, where }) => {
          await remove(model, where, 1);
        },
        deleteMany: async ({ model, where }) => (await remove(model, where)).length,
        consumeOne: async <T>({ model, where }: Ask) =>
          ((await remove(model, where, 1))[0]?.before ?? null) as T | null,
      };
    },
  });

/** Thrown when a row is made whose key (the address of a user) is taken. */
export class Taken extends Error {
  override name = 'Taken';
}

/** A row of better-auth's; dates are texts (ISO 8601). */
export type Row = { id: string } & Record<string, unknown>;

/** Who has an address. */
export interface Claim {
  userId: string;
  /** The row as it was first made, to make it again if the one who claimed the address never came to it. */
  row: Row;
}

const MODELS = ['user', 'account', 'session'] as const;
type Model = (typeof MODELS)[number];

/** Where the rows are. */
export interface Tables extends Record<Model, Documents<Row>> {
  /** By the hash of the address: a store may log the ids of its documents. */
  emails: Documents<Claim>;
  /** When each session of a user was made (ISO 8601), by its id. */
  sessions: Documents<{ made: Record<string, string> }>;
}

export const tablesIn = (open: () => Promise<Database>): Tables => ({
  user: documents(open, 'user'),
  account: documents(open, 'account'),
  session: documents(open, 'session'),
  emails: documents(open, 'user-email'),
  sessions: documents(open, 'sessions'),
});

/** The key of an address in `Tables.emails`. */
export const emailKey = (email: string): string => hash(email.toLowerCase());

interface Ask {
  model: string;
  where: CleanedWhere[];
}
interface AskMany {
  model: string;
  where?: CleanedWhere[] | undefined;
  limit: number;
  offset?: number | undefined;
  sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined;
}

function modelOf(name: string): Model {
  const model = MODELS.find((known) => known === name);
  if (model === undefined) throw new Error(`no documents for ${name}`);
  return model;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A session's token as it is stored, and where a stored one comes back (a session found by its user), itself. */
const STORED_TOKEN = 'sha256:';
const storedToken = (token: string): string =>
  token.startsWith(STORED_TOKEN) ? token : STORED_TOKEN + hash(token);
const sessionKey = (token: string): string => storedToken(token).slice(STORED_TOKEN.length);

const forStore = (model: Model, row: Row | null): Row | null =>
  row && model === 'session' ? { ...row, token: storedToken(text(row['token'])) } : row;

/** The row with the token that it was asked for by, where it was. */
function withToken(model: Model, row: Row, where: readonly CleanedWhere[]): Row {
  if (model !== 'session') return row;
  const asked = where
    .filter(({ field }) => field === 'token')
    .flatMap(({ value }) => value)
    .find((token) => typeof token === 'string' && sessionKey(token) === row.id);
  return asked === undefined ? row : { ...row, token: asked };
}

async function create(tables: Tables, model: Model, data: Row): Promise<Row> {
  if (model === 'user') return createUser(tables, data);
  const id = model === 'account' ? text(data['userId']) : sessionKey(text(data['token']));
  const row: Row = { ...data, id };
  if (model === 'session') await enlist(tables, row);
  if (!(await tables[model].create(id, forStore(model, row) ?? row))) throw new Taken(model);
  return row;
}

async function createUser(tables: Tables, row: Row): Promise<Row> {
  const email = text(row['email']);
  const claim: Claim = { userId: row.id, row };
  if (!(await tables.emails.create(emailKey(email), claim))) {
    const held = await tables.emails.get(emailKey(email));
    if ((await userByEmail(tables, email)) !== null) throw new Taken('user');
    // What was left behind when a user was removed.
    const taken = await tables.emails.change(emailKey(email), (now) =>
      now === null || now.userId === held?.userId ? claim : undefined,
    );
    if (taken === undefined) throw new Taken('user');
  }
  await tables.user.create(row.id, row);
  return row;
}

async function userByEmail(tables: Tables, email: string): Promise<Row | null> {
  const claim = await tables.emails.get(emailKey(email));
  if (claim === null) return null;
  const user =
    (await tables.user.get(claim.userId)) ??
    ((await tables.user.create(claim.userId, claim.row)) ? claim.row : null) ??
    (await tables.user.get(claim.userId));
  return user?.['email'] === email.toLowerCase() ? user : null;
}

/** Adds a session to its user's list and drops those from it that are over. */
async function enlist(tables: Tables, session: Row): Promise<void> {
  const userId = text(session['userId']);
  const now = text(session['createdAt']);
  const settled = new Date(Date.parse(now) - IN_THE_MAKING).toISOString();
  const listed = (await tables.sessions.get(userId))?.made ?? {};
  const alive = new Set((await tables.session.getAll(Object.keys(listed))).map(({ id }) => id));
  const isOver = (id: string, made: string) => id in listed && !alive.has(id) && made < settled;
  await tables.sessions.change(userId, (list) => {
    const kept = Object.entries(list?.made ?? {}).filter(([id, made]) => !isOver(id, made));
    return { made: { ...Object.fromEntries(kept), [session.id]: now } };
  });
}

/** A listed session that is not there may be about to be written, but not for longer than this (milliseconds). */
const IN_THE_MAKING = 3_600_000;

/** The rows that a question can be about, by the one of its clauses that leads to documents by their ids. */
async function candidates(
  tables: Tables,
  model: Model,
  where: readonly CleanedWhere[],
): Promise<Row[]> {
  for (const { field, operator, connector, value } of where) {
    if (connector === 'OR' || (operator !== 'eq' && operator !== 'in')) continue;
    const values = [value].flat().map(text);
    if (model === 'user' && field === 'email') {
      const users = await Promise.all(values.map((email) => userByEmail(tables, email)));
      return users.filter((user) => user !== null);
    }
    const ids = await idsOf(tables, model, field, values);
    if (ids === null) continue;
    const found = await tables[model].getAll(ids);
    return found.map((row) => withToken(model, row, where));
  }
  throw new Error(`no way to look up ${model} by ${where.map(({ field }) => field).join(', ')}`);
}

async function idsOf(
  tables: Tables,
  model: Model,
  field: string,
  values: string[],
): Promise<string[] | null> {
  if (field === 'id') return values;
  if (model === 'account' && field === 'userId') return values;
  if (model === 'session' && field === 'token') return values.map(sessionKey);
  if (model === 'session' && field === 'userId')
    return (await tables.sessions.getAll(values)).flatMap(({ made }) => Object.keys(made));
  return null;
}

/** What a row is found by stays as it is: this adapter has no way to change it. */
const FIXED: Record<Model, string[]> = {
  user: ['id', 'email'],
  account: ['id', 'userId'],
  session: ['id', 'token', 'userId'],
};
function refuseFixed(model: Model, values: object): void {
  const field = Object.keys(values).find((key) => FIXED[model].includes(key));
  if (field !== undefined) throw new Error(`${model}.${field} cannot be changed`);
}

/** Clauses are all joined by AND: nothing that is open here asks otherwise. */
function matches(row: Row, { field, operator, connector, value }: CleanedWhere): boolean {
  if (connector === 'OR') throw new Error('OR is not understood');
  const actual = row[field] ?? null;
  const list: unknown[] = [value].flat();
  switch (operator) {
    case 'eq':
      return actual === value;
    case 'ne':
      return actual !== value;
    case 'in':
      return list.includes(actual);
    case 'not_in':
      return !list.includes(actual);
    case 'lt':
      return compare(actual, value) < 0;
    case 'lte':
      return compare(actual, value) <= 0;
    case 'gt':
      return compare(actual, value) > 0;
    case 'gte':
      return compare(actual, value) >= 0;
    default:
      throw new Error(`${String(operator)} is not understood`);
  }
}

/** Of numbers and of texts, dates among them: their order as texts is that of time. */
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  return (a as string) < (b as string) ? -1 : 1;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a text was expected');
  return value;
}
