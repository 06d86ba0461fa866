import { createHash } from 'node:crypto';
import { toHex } from '#shared/base/ports.ts';
import type { ErrorCode } from '#shared/protocol/errors.ts';
import type { Bot, Config } from '../context.ts';
import { CONTACT_KEY } from '../privacy/forget.ts';
import { checkSizes } from '../store/checks.ts';
import {
  StoreUnavailable,
  type Database,
  type Doc,
  type LookupKey,
  type NewDoc,
} from '../store/store.ts';
import type { RawRequest } from './adapters/adapter.ts';
import { keyedHash } from './keyed.ts';

/** A request as it is kept: what is needed to do the work again. */
export interface Raw extends RawRequest {
  organisationId: string;
  bot: { id: string; name: string; platform: string };
  /** Milliseconds since 1970. */
  at: number;
  /** The contacts that it was logged for. */
  contactIds: string[];
  /** How often the work on it failed by itself. */
  failures: number;
  /** Absent on what an older version has kept. */
  state?: RawState;
  /** Why it could not be read. */
  unreadable?: { code: ErrorCode; field: string };
}

/** `pending`: the work on it is not done; `done`: what it says is logged; `unreadable`: it waits for a fix. */
export type RawState = 'pending' | 'done' | 'unreadable';

export const RAW_PENDING = 'raw-pending';
export const RAW_AGE = 'raw-age';
export const RAW_UNREADABLE = 'raw-unreadable';
/** So often the work on a request may fail by itself; then it is left alone. */
export const MOST_FAILURES = 5;
const DAY = 86_400_000;
const MOST_WRITES = 8;

/** Times in the order of their texts. */
export const ordered = (millis: number): string => String(Math.max(0, millis)).padStart(15, '0');

/** The hash of a body's bytes. */
export const digestOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** The id of a kept request: made of nothing that must be read first. The same request of one day has the same. */
export function rawId({ secret }: Config, raw: Raw): string {
  const { bot, platform, body, contentType, query, webhookId, at } = raw;
  const parts = [digestOf(body), contentType, query, webhookId ?? '', String(Math.floor(at / DAY))];
  return `raw:${toHex(keyedHash(secret, 'raw', bot.id, platform, ...parts))}`;
}

/** A request that has just come. */
export const rawOf = (bot: Bot, request: RawRequest, at: number): Raw => ({
  ...request,
  organisationId: bot.organisationId,
  bot: { id: bot.id, name: bot.name, platform: bot.platform },
  at,
  contactIds: [],
  failures: 0,
});

/** Ties a kept request to a contact, durably, so that it goes with it. Null: the request is gone already. */
export async function tie(own: Database, id: string, contactId: string): Promise<Doc | null> {
  for (let tries = 0; tries < MOST_WRITES; tries++) {
    const [doc] = await own.get([id]);
    if (doc === undefined) return null;
    const raw = readRaw(doc);
    if (raw.contactIds.includes(contactId) && !own.readsUnsure) return doc;
    const tied = { ...raw, contactIds: [...new Set([...raw.contactIds, contactId])] };
    const next = rawDoc(id, tied, raw.state ?? 'pending', doc.rev);
    const [outcome] = await own.put([next]);
    checkSizes([outcome]);
    if (typeof outcome === 'object') return { id, json: next.json as string, rev: outcome.rev };
  }
  throw new StoreUnavailable('the request is not known to be tied to its contact');
}

export const readRaw = ({ json }: Doc): Raw => JSON.parse(json) as Raw;

/** The document of a request, with the look-up keys by which it is taken up, replayed, forgotten and thrown away. */
export function rawDoc(id: string, raw: Raw, state: RawState, rev?: string): NewDoc {
  const at = ordered(raw.at);
  const keys: LookupKey[] = [[RAW_AGE, at]];
  if (state === 'pending' && raw.failures < MOST_FAILURES) keys.push([RAW_PENDING, at]);
  // Nobody knows whose it is, so it goes by its age alone.
  if (state === 'unreadable') keys.push([RAW_UNREADABLE, at]);
  for (const contactId of new Set(raw.contactIds)) keys.push([CONTACT_KEY, contactId]);
  return { id, json: JSON.stringify({ ...raw, state }), keys, ...(rev !== undefined && { rev }) };
}
