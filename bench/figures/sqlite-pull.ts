import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { contacts } from '../support/contacts.ts';
import type { Row, StoreBench } from '../support/figure.ts';
import { inTurns } from '../support/in-turns.ts';
import { pullRate, pullText } from '../support/pulls.ts';
import { startServer, type Server } from '../support/server.ts';

const COUNT = 100_000;
/** One takes a tenth of a second, so that there are more of them. */
const PULLS = 5;

/** A full pull from the server, not compressed, against the same rows read as text and written to a socket. */
export async function sqlitePull({ runs }: StoreBench): Promise<Row[]> {
  const server = await startServer(contacts(COUNT));
  const rows = await startRows(server);
  const request = pullText(server);
  try {
    const [ours = [], floor = []] = await inTurns(
      PULLS * runs,
      () => pullRate(server.port, request, COUNT),
      () => pullRate(rows.port, request, COUNT),
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
