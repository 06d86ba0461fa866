import type { CouchServer, Fetch, Pouch } from './pouch.ts';

/** What our databases are called on a cluster that may hold others. */
const PREFIX = 'contact-list_';

/** A CouchDB cluster over HTTP. */
export function clusterAt(url: string, pouch: Pouch): CouchServer {
  const { origin, pathname, username, password } = new URL(url);
  const base = `${origin}${pathname.replace(/\/$/, '')}`;
  const auth = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  const credentials = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');

  async function request(method: string, path: string): Promise<unknown> {
    const response = await fetch(`${base}/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(auth.username && { authorization: `Basic ${credentials}` }),
      },
    });
    if (!response.ok) throw new Error(`CouchDB answered ${response.status}`);
    return response.json();
  }

  return {
    open: (name) =>
      new pouch(`${base}/${PREFIX}${name}`, {
        fetch: withMajority((input, init) => pouch.fetch(input, init)),
        ...(auth.username && { auth }),
      }),
    async names() {
      const all = (await request('GET', '_all_dbs')) as string[];
      return all.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
    },
    async compactViews(name) {
      await request('POST', `${PREFIX}${name}/_compact/lookup`);
      await request('POST', `${PREFIX}${name}/_view_cleanup`);
    },
  };
}

/**
 * Answers 503 where a write was answered 202: it reached less than a majority of the copies and may be lost, and
 * PouchDB does not show the difference.
 */
export const withMajority =
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const address = typeof input === 'string' ? input : input.url;
    if (response.status !== 202 || !new URL(address).pathname.endsWith('/_bulk_docs'))
      return response;
    return Response.json({ error: 'no_majority', reason: 'too few copies' }, { status: 503 });
  };
