import { once } from 'node:events';
import { connect } from 'node:net';
import { pullRequest, type Server } from './server.ts';

const RECORD = /^\{"id":"[^"]+","stamp"/gm;

/** What asks for a full pull, as it is sent. */
export function pullText(server: Server): string {
  const { path, headers } = pullRequest(server);
  return [
    `GET ${path} HTTP/1.1`,
    'host: localhost',
    'connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n');
}

/** Contacts a second that a port of this machine sends when it is asked for all, which are `count`. */
export async function pullRate(port: number, request: string, count: number): Promise<number> {
  const started = performance.now();
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  await once(socket, 'end');
  const took = performance.now() - started;
  const came = Buffer.concat(chunks).toString('latin1').match(RECORD)?.length;
  if (came !== count) throw new Error(`${came} contacts came`);
  return (count / took) * 1_000;
}
