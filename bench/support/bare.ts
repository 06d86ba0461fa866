import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

/** The least server that the floors need. Its page is empty. */
export interface Bare {
  port: number;
  origin: string;
  /** What is served at a path. */
  serve(path: string, file: File): void;
  close(): void;
}

interface File {
  type: string;
  body: string | Buffer;
  encoding?: string;
}

const DEXIE = fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.mjs'));

/**
 * Starts it. Besides files it has `POST /records` (a JSON array, written in one durable transaction), `GET /events`
 * (server-sent events) and `POST /events` (sends one to all, then answers).
 */
export async function startBare(): Promise<Bare> {
  const files = new Map<string, File>([
    ['/', { type: 'text/html', body: '<!doctype html><title>Bare</title>' }],
    ['/dexie.mjs', { type: 'text/javascript', body: readFileSync(DEXIE) }],
  ]);
  const listeners = new Set<ServerResponse>();
  const dir = mkdtempSync(join(tmpdir(), 'contacts-bench-bare-'));
  const sqlite = new DatabaseSync(join(dir, 'bare.sqlite'));
  sqlite.exec('pragma journal_mode = wal; pragma synchronous = full');
  sqlite.exec('create table records (id text primary key, json text)');
  const insert = sqlite.prepare('insert or replace into records values (?, ?)');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '/' } = request;
    if (method === 'POST') {
      const text = await textOf(request);
      if (url === '/events') for (const listener of listeners) listener.write(`data: ${text}\n\n`);
      else writeAll(JSON.parse(text) as { id: string }[]);
      response.end();
    } else if (url === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    } else {
      const file = files.get(url);
      if (file === undefined) response.writeHead(404);
      else
        response.writeHead(200, {
          'content-type': `${file.type}; charset=utf-8`,
          'cache-control': 'no-store',
          ...(file.encoding !== undefined && { 'content-encoding': file.encoding }),
        });
      response.end(file?.body);
    }
  }

  function writeAll(records: readonly { id: string }[]): void {
    sqlite.exec('begin');
    for (const record of records) insert.run(record.id, JSON.stringify(record));
    sqlite.exec('commit');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://localhost:${port}`,
    serve: (path, file) => void files.set(path, file),
    close() {
      server.closeAllConnections();
      server.close();
      sqlite.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
