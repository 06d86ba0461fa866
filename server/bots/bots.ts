import { createHash } from 'node:crypto';
import { newUuid } from '#shared/base/ports.ts';
import { documents } from '../auth/documents.ts';
import { privateOf, systemOf, type Bot, type Deps } from '../context.ts';
import { keyedHash } from '../handoff/keyed.ts';

export const SCOPES = ['handoffs', 'contacts'] as const;
export type Scope = (typeof SCOPES)[number];
export const TRIGGERS = ['handoff', 'interaction'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** What an admin says of a bot. */
export interface BotSettings {
  name: string;
  platform?: string | undefined;
  scopes?: readonly Scope[] | undefined;
  trigger?: Trigger | undefined;
  /** What the platform signs with, copied from there; empty: none. Never told again. */
  platformSecret?: string | undefined;
}

/** A bot as its admin sees it. */
export interface ListedBot extends Bot {
  hasPlatformSecret: boolean;
  /** The unguessable last part of its address, for platforms that can send neither header nor signature. */
  token: string;
}

/** A bot with the secrets that sign what is sent to its address: ours, and its platform's. */
export interface KnownBot {
  bot: Bot;
  secret: string;
  platformSecret: string | null;
}

/** The bots of all organisations. A key is kept as its hash alone, which is also how its bot is found. */
export interface Bots {
  /** Makes a bot. `key` and `secret` are told here and never again. */
  create(
    organisationId: string,
    bot: BotSettings,
  ): Promise<{ bot: ListedBot; key: string; secret: string }>;
  /** Changes what is told. Null: the organisation has no such bot. */
  change(
    organisationId: string,
    id: string,
    settings: { [K in keyof BotSettings]?: BotSettings[K] | undefined },
  ): Promise<ListedBot | null>;
  /** In the order in which they were made. */
  list(organisationId: string): Promise<ListedBot[]>;
  /** Ends a bot: its key and secret are dead when this resolves. False: the organisation has no such bot. */
  revoke(organisationId: string, id: string): Promise<boolean>;
  byKey(key: string): Promise<Bot | null>;
  /** The bot of an address. */
  byId(id: string): Promise<KnownBot | null>;
  /** The last part of a bot's address, made of its id: it is kept nowhere. */
  token(id: string): string;
  /** Keeps when a bot last handed over, and whom. Written at most twice a minute for each bot. */
  seen(bot: Bot, contactId: string | null): Promise<void>;
}

// Bots of before there were triggers have none.
type Kept = Omit<Bot, 'lastHandoffAt' | 'lastContactId' | 'trigger'> & { trigger?: Trigger };
interface KeptBot {
  bot: Kept;
  secret: string;
  keyHash: string;
  platformSecret?: string;
}
interface Seen {
  at: number;
  contactId: string | null;
}

const KEY_BYTES = 32;
const SECRET_BYTES = 32;
const SEEN_EVERY = 30_000;

/** The bots in the system database, and in each organisation's private one when they were last seen. */
export function createBots({
  store,
  clock,
  random,
  config,
}: Pick<Deps, 'store' | 'clock' | 'random' | 'config'>): Bots {
  const system = () => systemOf(store);
  // Whose a key is, and nothing else: what it may do is in one place.
  const keys = documents<{ id: string }>(system, 'bot-key');
  const bots = documents<KeptBot>(system, 'bot');
  // A list of ids and no look-up, which might lag: a new bot is in its list at once.
  const lists = documents<{ ids: string[] }>(system, 'bots');
  const seenOf = (organisationId: string) =>
    documents<Seen>(() => privateOf(store, organisationId), 'bot-seen');
  const written = new Map<string, Seen>();
  const unseen = (bot: Kept): Bot => ({
    trigger: 'handoff',
    ...bot,
    lastHandoffAt: null,
    lastContactId: null,
  });
  const token = (id: string): string =>
    Buffer.from(keyedHash(config.secret, 'bot-token', id)).toString('base64url');
  const listed = ({ bot, platformSecret }: KeptBot, last: Seen | null): ListedBot => ({
    ...unseen(bot),
    lastHandoffAt: last?.at ?? null,
    lastContactId: last?.contactId ?? null,
    hasPlatformSecret: platformSecret !== undefined,
    token: token(bot.id),
  });

  return {
    async create(organisationId, settings) {
      const { name, platform = 'plain', scopes = ['handoffs'], trigger = 'handoff' } = settings;
      const key = Buffer.from(random(KEY_BYTES)).toString('base64url');
      const secret = `whsec_${Buffer.from(random(SECRET_BYTES)).toString('base64')}`;
      const bot: Kept = {
        id: newUuid(random),
        organisationId,
        name,
        platform,
        scopes: [...new Set(scopes)],
        trigger,
        createdAt: clock(),
      };
      const { platformSecret } = settings;
      const kept = { bot, secret, keyHash: hashOf(key), ...(platformSecret && { platformSecret }) };
      await bots.create(bot.id, kept);
      await lists.change(organisationId, (list) => ({ ids: [...(list?.ids ?? []), bot.id] }));
      // Last: a key that works belongs to a bot that can be seen and revoked.
      await keys.create(hashOf(key), { id: bot.id });
      return { bot: listed(kept, null), key, secret };
    },

    async change(organisationId, id, { platformSecret, scopes, ...settings }) {
      const told = {
        ...(settings.name !== undefined && { name: settings.name }),
        ...(settings.platform !== undefined && { platform: settings.platform }),
        ...(settings.trigger !== undefined && { trigger: settings.trigger }),
        ...(scopes && { scopes: [...new Set(scopes)] }),
      };
      const kept = await bots.change(id, (now) => {
        if (now?.bot.organisationId !== organisationId) return undefined;
        const { platformSecret: before, ...rest } = now;
        const secret = platformSecret ?? before;
        return {
          ...rest,
          bot: { ...rest.bot, ...told },
          ...(secret && { platformSecret: secret }),
        };
      });
      if (!kept) return null;
      return listed(kept, await seenOf(organisationId).get(id));
    },

    async list(organisationId) {
      const { ids } = (await lists.get(organisationId)) ?? { ids: [] };
      const seen = seenOf(organisationId);
      const kept = await bots.getAll(ids);
      const all = await Promise.all(
        kept.map(async (bot) => listed(bot, await seen.get(bot.bot.id))),
      );
      return all.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
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
      const found = await keys.get(hashOf(key));
      const kept = found && (await bots.get(found.id));
      return kept && unseen(kept.bot);
    },

    async byId(id) {
      const kept = await bots.get(id);
      if (kept === null) return null;
      const { bot, secret, platformSecret = null } = kept;
      return { bot: unseen(bot), secret, platformSecret };
    },

    token,

    async seen({ id, organisationId }, contactId) {
      const now = clock();
      const last = written.get(id);
      const isNew = last === undefined || (last.contactId === null && contactId !== null);
      if (!isNew && Math.abs(now - last.at) < SEEN_EVERY) return;
      written.set(id, { at: now, contactId });
      await seenOf(organisationId).change(id, (before) => ({
        at: now,
        contactId: contactId ?? before?.contactId ?? null,
      }));
    },
  };
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
