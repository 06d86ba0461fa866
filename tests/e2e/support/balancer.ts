import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** One address in front of several servers. Each request goes to the next of them that is there: no session sticks. */
export interface Balancer {
  origin: string;
  port: number;
  /** Which servers answered requests so far, by their ports, in order. */
  answered: readonly number[];
  /** Which servers answer requests to a path now. */
  underWay(path: string): number[];
  /** From now on requests go to these alone, in turn. */
  send(ports: readonly number[]): void;
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  let ports: readonly number[] = [];
  let turn = 0;
  const answered: number[] = [];
  const open = new Set<{ port: number; path: string }>();

  async function forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const order = ports.map((_, i) => ports[(turn + i) % ports.length] as number);
    turn += 1;
    for (const port of order) {
      const { promise, resolve } = Promise.withResolvers<IncomingMessage | null>();
      const onward = request(
        {
          host: '127.0.0.1',
          port,
          method: incoming.method,
          path: incoming.url,
          headers: incoming.headers,
        },
        resolve,
      );
      onward.once('error', () => resolve(null));
      onward.end(Buffer.concat(chunks));
      const answer = await promise;
      if (answer === null) continue;
      answered.push(port);
      const one = { port, path: new URL(incoming.url ?? '/', 'http://localhost').pathname };
      open.add(one);
      outgoing.once('close', () => {
        open.delete(one);
        onward.destroy();
      });
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      outgoing.flushHeaders();
      await pipeline(answer, outgoing);
      return;
    }
    outgoing.writeHead(502).end();
  }

  const server = createServer((incoming, outgoing) => {
    forward(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    port,
    answered,
    underWay: (path) => [...open].filter((one) => one.path === path).map(({ port }) => port),
    send: (to) => (ports = to),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
