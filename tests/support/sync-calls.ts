import { unpackLines } from '#lib/db/lines.ts';
import { Transport } from '#lib/sync/transport.ts';
import { PROTOCOL_HEADER } from '#shared/protocol/version.ts';
import type { Held } from '#shared/record/record.ts';
import { ORIGIN, type TestServer } from './server.ts';

/** The signal of a call that nobody ends. */
export const never = new AbortController().signal;

/** The sync calls of somebody who is signed in at a server, by the device's own transport and by hand. */
export async function syncCalls(server: TestServer, cookie: string) {
  const { organisation, user } = await server.me(cookie);
  const query = `org=${organisation.id}&user=${user.id}`;
  const ask = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    server.request(`/api/sync/${path}${path.includes('?') ? '&' : '?'}${query}`, {
      cookie,
      headers: { [PROTOCOL_HEADER]: '1', ...headers },
      ...(body !== undefined && { body }),
    });
  const fetcher = ((path: string, init: RequestInit) =>
    server.app.request(ORIGIN + path, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie, origin: ORIGIN },
    })) as typeof fetch;
  const transport = new Transport(fetcher, { organisationId: organisation.id, userId: user.id });
  return { ask, transport, query, cookie };
}

/** Everything since a cursor, and the cursor after it; `most`: no more pages than so many. */
export async function pullAll(
  transport: Transport,
  since: string | null = null,
  most = Infinity,
): Promise<{ records: Held[]; cursor: string; more: boolean }> {
  const records: Held[] = [];
  let cursor = since;
  let more = false;
  let pages = 0;
  for await (const page of transport.pull({ cursor: since, witnesses: [] }, never)) {
    records.push(
      ...unpackLines(page.lines),
      ...page.deleted.map(([id, deleted]) => ({ id, deleted })),
    );
    ({ cursor, more } = page);
    if ((pages += 1) === most) break;
  }
  return { records, cursor: cursor!, more };
}
