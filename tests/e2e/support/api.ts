import { exportCsv } from '#shared/csv/export.ts';
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { Me } from '#shared/protocol/account.ts';
import { PAGE_SIZE, type PushAnswer } from '#shared/protocol/sync.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import type { Contact } from '#shared/contact/contact.ts';
import type { Credentials } from './server.ts';

/** What a handoff says, in our own form. */
export interface Handoff {
  event_id?: string;
  conversation?: { sender: 'user' | 'bot'; message: string }[];
  hints?: Record<string, unknown>;
}

/** The server's HTTP interface, as somebody who is signed in. */
export class Api {
  readonly #origin: string;
  readonly cookie: string;

  private constructor(origin: string, cookie: string) {
    this.#origin = origin;
    this.cookie = cookie;
  }

  static async signIn(origin: string, { email, password }: Credentials): Promise<Api> {
    const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    return new Api(origin, cookies.join('; '));
  }

  /** The JSON of an answer; throws if it is none of success. */
  async call<T>(method: string, path: string, body?: unknown, key?: string): Promise<T> {
    const answer = await fetch(this.#origin + path, {
      method,
      headers: {
        origin: this.#origin,
        [PROTOCOL_HEADER]: String(PROTOCOL_VERSION),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key === undefined ? { cookie: this.cookie } : { authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  async me(): Promise<Me> {
    return Me.parse(await this.call('GET', '/api/me'));
  }

  /** Makes a bot; answers its key. */
  async makeBot(name = 'Website bot'): Promise<string> {
    const { key } = await this.call<{ key: string }>('POST', '/api/bots', { name });
    return key;
  }

  /** Hands a conversation over with a bot's key. */
  async handOver(
    key: string,
    handoff: Handoff,
  ): Promise<{ outcome: string; contactId: string | null }> {
    return this.call('POST', '/api/handoffs', handoff, key);
  }

  /** Makes an account by an invitation. */
  async invite(person: Credentials & { name: string }, role = 'agent'): Promise<void> {
    const { email, password, name } = person;
    const { id } = await this.call<{ id: string }>('POST', '/api/invitations', { email, role });
    await this.call('POST', '/api/invitations/accept', { id, name, password });
  }

  /** Stores records as a device sends them, a thousand at a time. */
  async push(records: readonly ContactRecord[]): Promise<void> {
    const { organisation, user } = await this.me();
    const account = new URLSearchParams({ org: organisation.id, user: user.id });
    for (let i = 0; i < records.length; i += PAGE_SIZE) {
      const { rejected } = await this.call<PushAnswer>('POST', `/api/sync/push?${account}`, {
        records: records.slice(i, i + PAGE_SIZE),
      });
      if (rejected.length > 0) throw new Error(`rejected: ${JSON.stringify(rejected[0])}`);
    }
  }

  /** Every contact that the server has. */
  async contacts(): Promise<Contact[]> {
    const found = new Map<string, Contact>();
    let after: string | undefined;
    do {
      const answer = await this.call<{ contacts: Contact[]; next?: string }>(
        'POST',
        '/api/contacts/search',
        { limit: 1000, ...(after !== undefined && { after }) },
      );
      for (const contact of answer.contacts) found.set(contact.id, contact);
      after = answer.next;
    } while (after !== undefined);
    return [...found.values()];
  }

  /** Every contact that the server has, as the CSV that a device would download. */
  async csv(): Promise<string> {
    return exportCsv(await this.contacts());
  }
}
