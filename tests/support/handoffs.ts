import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { contactsOf, privateOf } from '#server/context.ts';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import type { Database, Store } from '#server/store/store.ts';
import { toContact, type Contact } from '#shared/contact/contact.ts';
import { isTombstone, type ContactRecord, type Held } from '#shared/record/record.ts';
import { testServer, type ServerOptions, type TestServer } from './server.ts';
import { temporaryFolder } from './temporary.ts';
import { worstStore } from './worst-store.ts';

export interface Answer {
  outcome: string;
  contactId: string | null;
}

export interface HandoffBot {
  id: string;
  key: string;
  secret: string;
}

/** Stores to run a test on: the worst legal one and SQLite. */
export const STORES: [string, () => Store][] = [
  ['the worst store', () => worstStore({ seed: 5 })],
  [
    'SQLite',
    () =>
      openSqliteStore({
        dir: temporaryFolder(),
        random: (bytes) => randomBytes(bytes),
        log: { info: () => undefined, error: () => undefined },
      }),
  ],
];

/** Posts to a server with the key of a bot. */
export const postAt = (
  server: TestServer,
  { key }: Pick<HandoffBot, 'key'>,
  body: unknown,
  path = '/api/handoffs',
) => server.request(path, { body, headers: { authorization: `Bearer ${key}` } });

/** A server with a bot, and what a test of handoffs looks at. */
export async function handoffServer(options: ServerOptions = {}) {
  const server: TestServer = await testServer(options);
  const cookie = await server.signInAdmin();
  const made = await server.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
  const bot = (await made.json()) as HandoffBot;
  const { organisation } = await server.me(cookie);
  const { store } = server.deps;
  const post = (body: unknown, path?: string) => postAt(server, bot, body, path);
  const records = async () =>
    (await allOf(await contactsOf(store, organisation.id))).filter(
      (held): held is ContactRecord => !isTombstone(held),
    );
  return {
    server,
    cookie,
    bot,
    organisationId: organisation.id,
    post,
    /** Hands over, expecting an answer. */
    async hand(body: unknown): Promise<Answer> {
      const answer = await post(body);
      expect(answer.status).toBe(200);
      return (await answer.json()) as Answer;
    },
    records,
    contacts: async (): Promise<Contact[]> => (await records()).map(toContact),
    async contact(id: string | null): Promise<Contact> {
      const found = (await records()).find((record) => record.id === id);
      if (found === undefined) throw new Error('there is no such contact');
      return toContact(found);
    },
    own: () => privateOf(store, organisation.id),
    contactsDatabase: () => contactsOf(store, organisation.id),
  };
}

/** The documents of a database as they are now. */
export async function allOf(database: Database): Promise<Held[]> {
  const { docs } = await database.changes(null, 1_000);
  const latest = new Map(docs.map(({ id, json }) => [id, JSON.parse(json) as Held]));
  return [...latest.values()];
}

/** A handoff in which somebody says their name and perhaps more, on a WhatsApp number. */
export const said = (
  event: string,
  words: string,
  hints: Record<string, unknown> = { whatsapp_number: '27821234567' },
) => ({
  event_id: event,
  conversation: words === '' ? [] : [{ sender: 'user', message: words }],
  hints: { channel: 'whatsapp', ...hints },
});
