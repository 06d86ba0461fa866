import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { contacts } from '../support/contacts.ts';
import type { Row, StoreBench } from '../support/figure.ts';
import { inTurns } from '../support/in-turns.ts';
import { pullRequest, startServer, type Server } from '../support/server.ts';

const COUNT = 100_000;
/** One takes a tenth of a second, so that each measurement is of several. */
const PULLS = 5;

/** A full pull from the server, not compressed, against the same rows read as text and written to a socket. */
export async function sqlitePull({ runs }: StoreBench): Promise<Row[]> {
  const server = await startServer(contacts(COUNT));
  const rows = await startRows(server);
  const { path, headers } = pullRequest(server);
  const request = [
    `GET ${path} HTTP/1.1`,
    'host: localhost',
    'connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n');
  try {
    const [ours = [], floor = []] = await inTurns(
      runs,
      () => rate(server.port, request),
      () => rate(rows.port, request),
    );
    return [
      {
        what: `SQLite: a pull of ${COUNT.toLocaleString('en')} contacts`,
        unit: '/s',
        values: ours,
        target: { leastTimesFloor: 0.7 },
        floor: { what: 'bare rows to a socket', values: floor },
      },
    ];
  } finally {
    rows.stop();
    await server.stop();
  }
}

/** Contacts a second. */
async function rate(port: number, request: string): Promise<number> {
  let took = 0;
  for (let n = 0; n < PULLS; n++) took += await timeToRead(port, request);
  return ((PULLS * COUNT) / took) * 1_000;
}

async function timeToRead(port: number, request: string): Promise<number> {
  const started = performance.now();
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  await once(socket, 'end');
  const took = performance.now() - started;
  const count = Buffer.concat(chunks).toString('latin1').match(RECORD)?.length;
  if (count !== COUNT) throw new Error(`${count} contacts came`);
  return took;
}
const RECORD = /^\{"id":"[^"]+","stamp"/gm;

async function startRows({ dir, me }: Server): Promise<{ port: number; stop: () => void }> {
  const script = fileURLToPath(new URL('../support/bare-rows.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [script, join(dir, 'contacts.sqlite'), `contacts-${me.organisation.id.toLowerCase()}`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  process.once('exit', () => child.kill());
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { port: Number(line), stop: () => child.kill() };
}
