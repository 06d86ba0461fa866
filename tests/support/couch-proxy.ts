import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it comes to the proxy. */
export interface CouchRequest {
  method: string;
  /** With the query. */
  path: string;
  body: string;
}

/** An answer of the proxy's own; `type` is JSON without it. */
export interface OwnAnswer {
  status: number;
  body: string;
  type?: string;
  date?: Date;
}

/**
 * What becomes of a request: passed on; never answered; its connection cut; passed on and the answer lost, or cut in the
 * middle; or the answer that is made of what CouchDB answered, which is asked first.
 */
export type Fate =
  | 'pass'
  | 'hang'
  | 'reset'
  | 'lost'
  | 'cut'
  | OwnAnswer
  | { made: (answer: OwnAnswer) => OwnAnswer };

/** What stands between a server and its CouchDB. */
export interface CouchProxy {
  /** Its address, with the user and password of CouchDB's. */
  url: string;
  /** Decides on each request; at first all are passed on. */
  fate: (request: CouchRequest) => Fate;
  /** How many requests have come. */
  count: number;
  /** Refuses connections, until `back`. */
  away(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy in front of the CouchDB at `target`. It tells no time, so that a test may move the server's clock. */
export async function startCouchProxy(target: string): Promise<CouchProxy> {
  const { origin, username, password } = new URL(target);
  let server: Server;
  let port = 0;

  const proxy: CouchProxy = {
    url: '',
    fate: () => 'pass',
    count: 0,
    async away() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async back() {
      if (!server.listening) await listen();
    },
    async close() {
      if (server.listening) await proxy.away();
    },
  };

  async function listen(): Promise<void> {
    server = createServer((request, response) => {
      void answer(request, response).catch(() => response.destroy());
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const body = await text(incoming);
    proxy.count += 1;
    const fate = proxy.fate({ method, path, body });
    if (fate === 'hang') return;
    if (fate === 'reset') {
      outgoing.destroy();
      return;
    }
    if (typeof fate === 'object' && 'status' in fate) {
      send(outgoing, fate);
      return;
    }
    const asked = await fetch(origin + path, {
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(headers.authorization && { authorization: headers.authorization }),
      },
      ...(body !== '' && { body }),
    });
    const answered: OwnAnswer = {
      status: asked.status,
      body: await asked.text(),
      type: asked.headers.get('content-type') ?? '',
    };
    if (fate === 'lost') outgoing.destroy();
    else if (fate === 'cut') cut(outgoing, answered);
    else send(outgoing, typeof fate === 'object' ? fate.made(answered) : answered);
  }

  await listen();
  const user = username === '' ? 'admin:a-hidden-password' : `${username}:${password}`;
  proxy.url = `http://${user}@127.0.0.1:${port}`;
  return proxy;
}

function send(outgoing: ServerResponse, { status, body, type, date }: OwnAnswer): void {
  outgoing.sendDate = false;
  outgoing.writeHead(status, {
    'content-type': type ?? 'application/json',
    ...(date && { date: date.toUTCString() }),
  });
  outgoing.end(body);
}

/** Sends the head and half of the body, and cuts the connection. */
function cut(outgoing: ServerResponse, { status, body, type }: OwnAnswer): void {
  outgoing.sendDate = false;
  outgoing.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body) + 1,
  });
  outgoing.write(body.slice(0, body.length >> 1), () => setTimeout(() => outgoing.destroy(), 20));
}
