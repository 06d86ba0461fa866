import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A network between a browser and a server on this machine. */
export interface Network {
  /** What the browser opens. */
  origin: string;
  /** Cuts every connection and lets none through, until `mend`. */
  cut(): void;
  mend(): void;
  close(): void;
}

export interface Quality {
  /** A round trip, in milliseconds; 0 without it. */
  roundTrip?: number;
  /** Bits a second, each way, for all connections together; unlimited without it. */
  bandwidth?: number;
}

/** Carries TCP to a port with delay and limited bandwidth. A new connection costs one round trip, as its handshake does. */
export async function network(
  port: number,
  { roundTrip = 0, bandwidth = Infinity }: Quality = {},
): Promise<Network> {
  const sockets = new Set<Socket>();
  const [up, down] = [new Link(roundTrip / 2, bandwidth), new Link(roundTrip / 2, bandwidth)];
  let isCut = false;
  const server = createServer((client) => {
    if (isCut) return client.destroy();
    const upstream = connect(port, '127.0.0.1');
    const openAt = performance.now() + roundTrip;
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    up.carry(client, upstream, openAt);
    down.carry(upstream, client, 0);
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      drop();
    },
    mend() {
      isCut = false;
    },
    close() {
      drop();
      server.close();
    },
  };
}

/** How much may be under way before the sender is stopped, in bytes. */
const WINDOW = 256 * 1024;
/** How much is handed on at once, in bytes. */
const PIECE = 8 * 1024;

/** One direction. */
class Link {
  readonly #delay: number;
  readonly #bytesPerMs: number;
  #freeAt = 0;

  constructor(delay: number, bandwidth: number) {
    this.#delay = delay;
    this.#bytesPerMs = bandwidth / 8_000;
  }

  carry(from: Socket, to: Socket, openAt: number): void {
    let waiting = 0;
    // Timers may fire out of order; what is carried may not.
    const queue: (() => void)[] = [];
    const after = (bytes: number, then: () => void) => {
      const now = performance.now();
      this.#freeAt = Math.max(this.#freeAt, now) + bytes / this.#bytesPerMs;
      const wait = Math.max(this.#freeAt, openAt) + this.#delay - now;
      queue.push(then);
      if (wait <= 0 && queue.length === 1) queue.shift()?.();
      else setTimeout(() => queue.shift()?.(), wait);
    };
    from.on('data', (data) => {
      waiting += data.length;
      if (waiting >= WINDOW) from.pause();
      for (let i = 0; i < data.length; i += PIECE) {
        const piece = data.subarray(i, i + PIECE);
        after(piece.length, () => {
          to.write(piece);
          waiting -= piece.length;
          if (waiting < WINDOW) from.resume();
        });
      }
    });
    from.on('end', () => after(0, () => to.end()));
    from.on('close', () => after(0, () => to.destroy()));
  }
}
