import { createHash } from 'node:crypto';
import { newUuid } from '#shared/base/ports.ts';
import { documents } from '../auth/documents.ts';
import { privateOf, systemOf, type Bot, type Deps } from '../context.ts';

export const SCOPES = ['handoffs', 'contacts'] as const;
export type Scope = (typeof SCOPES)[number];

/** What an admin says of a new bot. */
export interface NewBot {
  name: string;
  platform?: string | undefined;
  scopes?: readonly Scope[] | undefined;
}

/** The bots of all organisations. A key is kept as its hash alone, which is also how its bot is found. */
export interface Bots {
  /** Makes a bot. `key` and `secret` are told here and never again. */
  create(organisationId: string, bot: NewBot): Promise<{ bot: Bot; key: string; secret: string }>;
  /** In the order in which they were made. */
  list(organisationId: string): Promise<Bot[]>;
  /** Ends a bot: its key and secret are dead when this resolves. False: the organisation has no such bot. */
  revoke(organisationId: string, id: string): Promise<boolean>;
  byKey(key: string): Promise<Bot | null>;
  /** The bot of an address, with the secret that signs what is sent there. */
  byId(id: string): Promise<{ bot: Bot; secret: string } | null>;
  /** Keeps when a bot last handed over, and whom. Written at most twice a minute for each bot. */
  seen(bot: Bot, contactId: string | null): Promise<void>;
}

type Kept = Omit<Bot, 'lastHandoffAt' | 'lastContactId'>;
interface Seen {
  at: number;
  contactId: string | null;
}

const KEY_BYTES = 32;
const SECRET_BYTES = 32;
const SEEN_EVERY = 30_000;

/** The bots in the system database, and in each organisation's private one when they were last seen. */
export function createBots({ store, clock, random }: Deps): Bots {
  const system = () => systemOf(store);
  const keys = documents<Kept>(system, 'bot-key');
  const bots = documents<{ bot: Kept; secret: string; keyHash: string }>(system, 'bot');
  // A list of ids and no look-up, which might lag: a new bot is in its list at once.
  const lists = documents<{ ids: string[] }>(system, 'bots');
  const seenOf = (organisationId: string) =>
    documents<Seen>(() => privateOf(store, organisationId), 'bot-seen');
  const written = new Map<string, Seen>();
  const unseen = (bot: Kept): Bot => ({ ...bot, lastHandoffAt: null, lastContactId: null });

  return {
    async create(organisationId, { name, platform = 'plain', scopes = ['handoffs'] }) {
      const key = Buffer.from(random(KEY_BYTES)).toString('base64url');
      const secret = `whsec_${Buffer.from(random(SECRET_BYTES)).toString('base64')}`;
      const bot: Kept = {
        id: newUuid(random),
        organisationId,
        name,
        platform,
        scopes: [...new Set(scopes)],
        createdAt: clock(),
      };
      await bots.create(bot.id, { bot, secret, keyHash: hashOf(key) });
      await lists.change(organisationId, (list) => ({ ids: [...(list?.ids ?? []), bot.id] }));
      // Last: a key that works belongs to a bot that can be seen and revoked.
      await keys.create(hashOf(key), bot);
      return { bot: unseen(bot), key, secret };
    },

    async list(organisationId) {
      const { ids } = (await lists.get(organisationId)) ?? { ids: [] };
      const seen = seenOf(organisationId);
      const kept = await bots.getAll(ids);
      const all = await Promise.all(
        kept.map(async ({ bot }) => ({ bot, last: await seen.get(bot.id) })),
      );
      return all
        .map(({ bot, last }) => ({
          ...bot,
          lastHandoffAt: last?.at ?? null,
          lastContactId: last?.contactId ?? null,
        }))
        .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    },

    async revoke(organisationId, id) {
      const kept = await bots.get(id);
      if (kept?.bot.organisationId !== organisationId) return false;
      await keys.remove(kept.keyHash);
      await bots.remove(id);
      await lists.change(organisationId, (list) =>
        list ? { ids: list.ids.filter((other) => other !== id) } : undefined,
      );
      await seenOf(organisationId).remove(id);
      return true;
    },

    async byKey(key) {
      const bot = await keys.get(hashOf(key));
      return bot && unseen(bot);
    },

    async byId(id) {
      const kept = await bots.get(id);
      return kept && { bot: unseen(kept.bot), secret: kept.secret };
    },

    async seen({ id, organisationId }, contactId) {
      const now = clock();
      const last = written.get(id);
      const isNew = last === undefined || (last.contactId === null && contactId !== null);
      if (!isNew && now < last.at + SEEN_EVERY) return;
      written.set(id, { at: now, contactId });
      await seenOf(organisationId).change(id, (before) => ({
        at: now,
        contactId: contactId ?? before?.contactId ?? null,
      }));
    },
  };
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
