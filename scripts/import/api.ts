import type { ReplayCounts, ReplayOptions } from '#server/handoff/replay.ts';
import { newUuid, type Random } from '#shared/base/ports.ts';
import { firstStamp, nextStamp } from '#shared/clock/stamp.ts';
import type { ParsedContact } from '#shared/csv/parsed.ts';
import { Me } from '#shared/protocol/account.ts';
import { PAGE_SIZE, PageMark, PushAnswer } from '#shared/protocol/sync.ts';
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { isHeld, isTombstone, type ContactRecord } from '#shared/record/record.ts';
import { Matcher } from '#shared/upload/match.ts';
import { planUpload, valuesOfRow } from '#shared/upload/plan.ts';

/** A call that the server refused, with its words. */
export class Refused extends Error {
  override name = 'Refused';
}

export interface Connection {
  origin: string;
  headers: Record<string, string>;
  fetch: typeof fetch;
  random: Random;
  /** Waits so many milliseconds. */
  wait: (millis: number) => Promise<void>;
}

/** What became of an import: how many contacts can be read at the server, and the rows that it did not take. */
export interface Sent {
  readable: number;
  refused: { row: number; code: string }[];
}

/** How often records that the server is too busy for, or that a fault of the network kept back, are sent again. */
const MOST_TRIES = 8;
const LONGEST_WAIT = 10_000;

/** Signs in with email and password; the connection it gives carries the session. */
export async function signIn(
  connection: Connection,
  email: string,
  password: string,
): Promise<Connection> {
  const response = await call(connection, 'POST', '/api/auth/sign-in/email', { email, password });
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return { ...connection, headers: { ...connection.headers, cookie: cookie.join('; ') } };
}

/** Who is signed in, and where. */
export async function whoAmI(connection: Connection): Promise<Me> {
  return Me.parse(await (await call(connection, 'GET', '/api/me')).json());
}

/** Has the server work the kept bodies of handoffs again; answers how many came out how. */
export async function askToReplay(
  connection: Connection,
  options: ReplayOptions,
): Promise<ReplayCounts> {
  const response = await call(connection, 'POST', '/api/handoffs/replay', options);
  return (await response.json()) as ReplayCounts;
}

/** The contacts of a file that are not in the list yet. */
export async function newContacts(
  connection: Connection,
  me: Me,
  contacts: readonly ParsedContact[],
): Promise<ParsedContact[]> {
  const matcher = new Matcher(contacts, 'auto');
  for await (const record of readAll(connection, me)) matcher.add(record);
  return planUpload(contacts, matcher, 'create').flatMap(({ outcome, contact }) =>
    outcome === 'new' ? [contact] : [],
  );
}

/** Sends the contacts as the records of one upload: one stamp for all, pages of the largest size, then reads them back. */
export async function pushContacts(
  connection: Connection,
  me: Me,
  contacts: readonly ParsedContact[],
  onProgress: (sent: number) => void,
): Promise<Sent> {
  const { now } = await push(connection, me, []);
  const stamp = nextStamp(firstStamp(connection.random), now);
  const origin = { source: 'upload', addedBy: me.user.name, addedAt: now } as const;
  const rowOf = new Map<string, number>();
  const records = contacts.map((contact): ContactRecord => {
    const id = newUuid(connection.random);
    rowOf.set(id, contact.row);
    return { id, values: valuesOfRow(contact, origin), stamp };
  });

  const refused: Sent['refused'] = [];
  for (let at = 0; at < records.length; at += PAGE_SIZE) {
    let page = records.slice(at, at + PAGE_SIZE);
    for (let tries = 1; page.length > 0; tries++) {
      const { rejected } = await push(connection, me, page);
      const last = tries === MOST_TRIES;
      const busy: ContactRecord[] = [];
      for (const { index, code } of rejected) {
        const record = page[index];
        if (record === undefined) continue;
        if (code === 'busy' && !last) busy.push(record);
        else refused.push({ row: rowOf.get(record.id) ?? 0, code });
      }
      page = busy;
      if (page.length > 0) await connection.wait(pause(tries));
    }
    onProgress(Math.min(at + PAGE_SIZE, records.length));
  }
  const readable = new Set<string>();
  for await (const { id } of readAll(connection, me)) if (rowOf.has(id)) readable.add(id);
  return { readable: readable.size, refused };
}

/** Makes the contacts one by one through the API for integrations, for a key that has the scope `contacts`. */
export async function postContacts(
  connection: Connection,
  contacts: readonly ParsedContact[],
  onProgress: (sent: number) => void,
): Promise<Sent> {
  const sent: Sent = { readable: 0, refused: [] };
  for (const { row, name, phone, email, language, platform, tags, note } of contacts) {
    const filled = { name, phone, email, language, platform, note };
    const body = {
      ...Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== null)),
      tags,
    };
    try {
      await call(connection, 'POST', '/api/contacts', body);
      sent.readable++;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      sent.refused.push({ row, code: error.message });
    }
    onProgress(sent.readable + sent.refused.length);
  }
  return sent;
}

const account = ({ user, organisation }: Me): string =>
  new URLSearchParams({ org: organisation.id, user: user.id }).toString();

async function push(
  connection: Connection,
  me: Me,
  records: readonly ContactRecord[],
): Promise<PushAnswer> {
  const response = await call(connection, 'POST', `/api/sync/push?${account(me)}`, { records });
  return PushAnswer.parse(await response.json());
}

/** Every contact of the list. */
async function* readAll(connection: Connection, me: Me): AsyncGenerator<ContactRecord> {
  let since = '';
  for (let more = true; more;) {
    const query = `${account(me)}&since=${encodeURIComponent(since)}`;
    const response = await call(connection, 'GET', `/api/sync/pull?${query}`);
    more = false;
    for await (const line of linesOf(response)) {
      const value: unknown = JSON.parse(line);
      const mark = PageMark.safeParse(value);
      if (mark.success) {
        since = mark.data.page.cursor;
        more = mark.data.page.more;
      } else if (isHeld(value) && !isTombstone(value)) yield value;
    }
  }
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const text of (response.body ?? new ReadableStream()).pipeThrough(
    new TextDecoderStream(),
  )) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}

/** A call that is tried again while the server is away or asks to wait; records sent twice change nothing. */
async function call(
  connection: Connection,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await connection.fetch(connection.origin + path, {
      method,
      headers: {
        ...connection.headers,
        origin: connection.origin,
        [PROTOCOL_HEADER]: String(PROTOCOL_VERSION),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    const again = response.status === 503 || response.status === 429;
    if (!again || tries === MOST_TRIES) throw new Refused(await reasonOf(response));
    const asked = Number(response.headers.get('retry-after') ?? '0') * 1_000;
    await connection.wait(Math.max(pause(tries), asked));
  }
}

const pause = (tries: number): number => Math.min(100 * 2 ** tries, LONGEST_WAIT);

async function reasonOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) {
      const error = 'error' in body ? body.error : body;
      if (typeof error === 'object' && error !== null && 'message' in error)
        return `${response.status}: ${String(error.message)}`;
    }
  } catch {
    // not JSON: the status says it
  }
  return String(response.status);
}
