import { Hono, type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { describeRoute } from 'hono-openapi';
import { streamSSE } from 'hono/streaming';
import { PushRequest } from '#shared/protocol/sync.ts';
import { OLDEST_PROTOCOL, PROTOCOL_HEADER } from '#shared/protocol/version.ts';
import { parseWitnesses, WITNESS_HEADER } from '#shared/protocol/witness.ts';
import type { Auth } from '../auth/auth.ts';
import { ApiError, contactsOf, type Deps, type Env } from '../context.ts';
import { requireSession } from '../middleware/session.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';
import { forgetContact } from '../privacy/forget.ts';
import { encodeStream } from '../sync/compress.ts';
import { live } from '../sync/live.ts';
import { pull } from '../sync/pull.ts';
import { push } from '../sync/push.ts';
import { untilAway } from '../sync/until-away.ts';
import { hasAll } from '../sync/witness.ts';
import { CursorGone, type Database } from '../store/store.ts';
import { uploadRoutes } from './uploads.ts';

/** The calls by which devices agree with the server and so with each other (push, pull, live), and what they keep there of uploads. */
export function syncRoutes(deps: Deps, auth: Auth): Hono<Env> {
  const { store, clock } = deps;
  const routes = new Hono<Env>();
  /** Whether who began a stream may go on with it. */
  const stillAllowed = (c: Context<Env>) => async (): Promise<boolean> => {
    const session = await auth.session(c.req.raw.headers);
    return session?.me?.organisation.id === c.var.me.organisation.id;
  };
  routes.use('/sync/*', spokenProtocol, requireSession(auth), ownAccount);
  routes.route('/', uploadRoutes(deps));

  routes.post(
    '/sync/push',
    describeRoute({
      summary: 'Merge records into the contacts',
      description:
        'Durable when it answers. Each record stands or falls alone; what was not taken is named by its place.',
    }),
    jsonOnly,
    valid('json', PushRequest),
    async (c) => {
      const { id } = c.var.me.organisation;
      const { records } = c.req.valid('json');
      const contacts = await contactsOf(store, id);
      await checkWitnesses(contacts, c.req.header(WITNESS_HEADER));
      const { answer, deleted } = await push(contacts, records, clock());
      if (deleted.length > 0) await forgetContact(deps, id, deleted);
      return c.json(answer);
    },
  );

  routes.get(
    '/sync/pull',
    describeRoute({
      summary: 'What changed since a cursor',
      description:
        'NDJSON: pages of at most 1,000 records, a record a line, each page ended by a line {"page": {cursor, deleted, more}}.',
    }),
    async (c) => {
      const contacts = await contactsOf(store, c.var.me.organisation.id);
      await checkWitnesses(contacts, c.req.header(WITNESS_HEADER));
      const pages = pull(contacts, c.req.query('since') || null, clock, stillAllowed(c));
      // The first page before the headers: an unknown cursor or a store that is away is an error, not a cut stream.
      const first = await pages.next();
      const { body, encoding } = encodeStream(
        startingWith(first, untilAway(pages)),
        c.req.header('accept-encoding') ?? '',
      );
      c.header('content-type', 'application/x-ndjson');
      c.header('vary', 'Accept-Encoding');
      if (encoding !== undefined) c.header('content-encoding', encoding);
      return c.body(body);
    },
  );

  routes.get(
    '/sync/live',
    describeRoute({
      summary: 'Changes as they are committed',
      description: 'Server-sent events `change` {records} and, every 15 s, `ping` {now}.',
    }),
    async (c) => {
      const contacts = await contactsOf(store, c.var.me.organisation.id);
      const since = c.req.header('last-event-id') || c.req.query('since') || null;
      await contacts.changes(since, 1); // an unknown cursor is an error, not a cut stream
      const answer = streamSSE(c, async (stream) => {
        const ended = new AbortController();
        stream.onAbort(() => ended.abort());
        const events = live(contacts, since, clock, ended.signal, stillAllowed(c));
        for await (const event of untilAway(events)) await stream.writeSSE(event);
      });
      answer.headers.set('cache-control', 'no-store');
      return answer;
    },
  );
  return routes;
}

/** Refuses apps that are too old to understand this server. */
const spokenProtocol = createMiddleware<Env>(async (c, next) => {
  const version = Number(c.req.header(PROTOCOL_HEADER));
  if (!Number.isInteger(version) || version < OLDEST_PROTOCOL)
    throw new ApiError('upgrade_required', 'This app is too old for this server; reload it.');
  await next();
});

/** Every call names whose store it is from: another tab may have signed somebody else in. */
const ownAccount = createMiddleware<Env>(async (c, next) => {
  const { user, organisation } = c.var.me;
  if (c.req.query('org') !== organisation.id || c.req.query('user') !== user.id)
    throw new ApiError('wrong_account', 'Somebody else is signed in here now.');
  await next();
});

/** What this server acknowledged to the device must still be there. */
async function checkWitnesses(contacts: Database, header: string | undefined): Promise<void> {
  if (header !== undefined && !(await hasAll(contacts, parseWitnesses(header))))
    throw new CursorGone('what this device was told is stored is not known here');
}

async function* startingWith<T>(
  first: IteratorResult<T, void>,
  rest: AsyncGenerator<T, void>,
): AsyncGenerator<T> {
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } finally {
    await rest.return();
  }
}
