import {
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What requests to a path must wait for. */
type Gate = { path: string; open: Promise<void>; release: () => void };

/**
 * The network between one device and the server: an HTTP proxy which the browser context is told to use. Unlike the
 * browser's own offline switch it ends streams that are open, and it works on service workers and workers too.
 */
export class Network {
  readonly #server: Server;
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #isCut = false;
  #status: number | null = null;
  #gate: Gate | null = null;
  #bytesPerSecond = Infinity;
  #roundTrip = 0;
  readonly #appended = new Map<string, string>();
  readonly #requested: string[] = [];
  readonly #underWay: string[] = [];
  #cutting: { path: string; bytes: number; done: () => void } | null = null;

  private constructor(target: number) {
    this.#target = target;
    this.#server = createServer((incoming, outgoing) => {
      this.#forward(incoming, outgoing).catch(() => outgoing.destroy());
    });
    this.#server.on('connection', (socket) => {
      if (this.#isCut) return socket.destroy();
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      return undefined;
    });
  }

  /** A network to the server that listens on `target` here. */
  static async open(target: number): Promise<Network> {
    const network = new Network(target);
    await new Promise<void>((resolve) => network.#server.listen(0, '127.0.0.1', resolve));
    return network;
  }

  /** What a browser context takes as its proxy. */
  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Ends every connection at once; new ones fail until `restore`. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
    this.#cutting?.done();
    this.#cutting = null;
  }

  /** Connections stay open, nothing comes through any more below a path: requests wait, streams fall silent. */
  hang(path = '/'): void {
    this.#gate?.release();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#gate = { path, open: promise.then(), release: () => resolve(undefined) };
  }

  /** Every address that was asked for so far, with its query. */
  get requested(): readonly string[] {
    return this.#requested;
  }

  /** How many requests to a path are being answered now. */
  underWay(path: string): number {
    return this.#underWay.filter((one) => one === path).length;
  }

  /** Every API request is answered with this status, and open ones end. */
  fail(status: number): void {
    this.#status = status;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Slows down what comes from the server; the round trip is in milliseconds. */
  throttle(limits: { bytesPerSecond: number; roundTrip?: number }): void {
    this.#bytesPerSecond = limits.bytesPerSecond;
    this.#roundTrip = limits.roundTrip ?? 0;
  }

  /** Cuts as soon as so many bytes of the answers to a path have come through; resolves when that has happened. */
  cutAfter(path: string, bytes: number): Promise<void> {
    return new Promise((done) => {
      this.#cutting = { path, bytes, done };
    });
  }

  /** From now on the answers to a path end with a text more: another version of the file. */
  append(path: string, more: string): void {
    this.#appended.set(path, more);
  }

  /** All is well again. */
  restore(): void {
    this.#isCut = false;
    this.#status = null;
    this.#bytesPerSecond = Infinity;
    this.#roundTrip = 0;
    this.#gate?.release();
    this.#gate = null;
  }

  async close(): Promise<void> {
    this.restore();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    if (Number(url.port) !== this.#target) return void outgoing.writeHead(502).end();
    this.#requested.push(url.pathname + url.search);
    this.#underWay.push(url.pathname);
    outgoing.once('close', () => {
      this.#underWay.splice(this.#underWay.indexOf(url.pathname), 1);
    });
    await this.#opened(url.pathname);
    if (this.#roundTrip > 0) await pause(this.#roundTrip);
    if (this.#isCut) return void outgoing.destroy();
    if (this.#status !== null && url.pathname.startsWith('/api/'))
      return void outgoing.writeHead(this.#status).end('this is no answer of the app');

    const { 'proxy-connection': _, ...headers } = incoming.headers;
    const more = this.#appended.get(url.pathname);
    if (more !== undefined) {
      delete headers['accept-encoding'];
      delete headers['if-modified-since'];
    }
    const onward = request({
      host: '127.0.0.1',
      port: this.#target,
      method: incoming.method,
      path: url.pathname + url.search,
      headers,
    });
    // Whoever goes away first takes the other along.
    outgoing.once('close', () => onward.destroy());
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      onward.once('response', resolve).once('error', reject);
    });
    incoming.pipe(onward);
    const answer = await answered;
    if (more !== undefined) {
      outgoing.setHeader('content-type', answer.headers['content-type'] ?? '');
      return void outgoing.end((await text(answer)) + more);
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders).flushHeaders();
    await pipeline(answer, this.#line(url.pathname), outgoing);
  }

  async #opened(path: string): Promise<void> {
    if (this.#gate !== null && path.startsWith(this.#gate.path)) await this.#gate.open;
  }

  /** What the bytes of one answer go through. */
  #line(path: string): Transform {
    return new Transform({
      transform: (chunk: Buffer, _encoding, next) => {
        void this.#carry(path, chunk).then((carried) => next(null, carried), next);
      },
    });
  }

  async #carry(path: string, chunk: Buffer): Promise<Buffer> {
    await this.#opened(path);
    if (Number.isFinite(this.#bytesPerSecond))
      await pause((chunk.length / this.#bytesPerSecond) * 1000);
    if (this.#cutting?.path !== path) return chunk;
    this.#cutting.bytes -= chunk.length;
    if (this.#cutting.bytes >= 0) return chunk;
    // The last bytes still go out before the line breaks.
    setImmediate(() => this.cut());
    return chunk.subarray(0, chunk.length + this.#cutting.bytes);
  }
}
