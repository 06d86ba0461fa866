// The least that a full pull can be: the texts of a database read by `node:sqlite` and written to a socket, a line each. Run
// as a process of its own, with a file and the name of a database in it; it prints its port.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { DatabaseSync } from 'node:sqlite';

const [, , file = '', name = ''] = process.argv;
const PAGE = 1_000;
/** More bytes than a page of contacts has. */
const ROOM = 2 ** 20;

const sqlite = new DatabaseSync(file, { readOnly: true });
const database = sqlite.prepare('select number from databases where name = ?').get(name);
const number = Number(database?.['number']);
const select = sqlite.prepare(
  'select sequence, json from documents where database = ? and sequence > ? order by sequence limit ?',
);
select.setReturnArrays(true);
const read = (after: number) =>
  select.all(number, after, PAGE) as unknown as [sequence: number, json: string][];

// Of what was tried this is the fastest: row by row, and one text joined of all, take longer.
async function send(socket: Socket): Promise<void> {
  await once(socket, 'data');
  let last = 0;
  for (let rows = read(0); rows.length > 0; rows = read(last)) {
    const lines = Buffer.allocUnsafe(ROOM);
    let end = 0;
    for (const [sequence, json] of rows) {
      last = sequence;
      end += lines.write(json, end);
      end += lines.write('\n', end);
    }
    if (!socket.write(lines.subarray(0, end))) await once(socket, 'drain');
  }
  socket.end();
}

const server = createServer((socket) => void send(socket).catch(() => socket.destroy()));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
