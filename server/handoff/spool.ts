import { readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Log } from '../log.ts';
import { StoreUnavailable } from '../store/store.ts';
import { ordered, type Raw } from './raw.ts';

/**
 * Where verified requests wait while the store is away: a folder with a file for each, written durably. What waits is
 * listed once, at the start: a folder is one process's.
 */
export interface Spool {
  /**
   * Makes a request durable; one that waits already stays as it came first.
   *
   * @throws StoreUnavailable when the spool is full or the disk refuses.
   */
  keep(id: string, raw: Raw): Promise<void>;
  /** What waits, in the order in which it came. */
  waiting(): Waiting[];
  /** Null: it waits no more, or was damaged, and is gone. Throws what the disk says if it cannot be read now. */
  read(id: string): Promise<Raw | null>;
  remove(id: string): Promise<void>;
}

/** A request that waits: the id of its document, and when it came (milliseconds since 1970). */
export interface Waiting {
  id: string;
  at: number;
}

export interface SpoolOptions {
  /** Made when the first request is kept. */
  dir: string;
  log: Log;
  /** What it holds at most: requests, and bytes of all together. */
  most?: { files: number; bytes: number };
}

const MOST = { files: 100_000, bytes: 1024 ** 3 };

interface Entry {
  name: string;
  at: number;
  bytes: number;
  /** Rejects where it could not be written. */
  durable: Promise<void>;
}

/** What was spooled, checked: a disk may give back anything. */
const Spooled = z.object({
  organisationId: z.string(),
  bot: z.object({ id: z.string(), name: z.string(), platform: z.string() }),
  platform: z.string(),
  body: z.string(),
  contentType: z.string(),
  query: z.string(),
  webhookId: z.string().nullable(),
  at: z.number(),
  contactIds: z.array(z.string()),
  failures: z.number(),
});

/** When it came, and the hash of its id. */
const NAME = /^(\d{15})-([0-9a-f]{64})\.json$/;
const DRAFT = '.draft';

/** Opens the spool of a folder, with what a process before has left there. */
export function openSpool({ dir, log, most = MOST }: SpoolOptions): Spool {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  let last = 0;

  for (const name of namesIn(dir).sort()) {
    const [, time, hash] = NAME.exec(name) ?? [];
    const id = `raw:${hash ?? ''}`;
    // Of a draft nobody was told that it is kept.
    if (name.endsWith(DRAFT) || entries.has(id)) rmSync(join(dir, name), { force: true });
    else if (time !== undefined) {
      last = Number(time);
      const { size } = statSync(join(dir, name));
      add(id, { name, at: last, bytes: size, durable: Promise.resolve() });
    }
  }

  function add(id: string, entry: Entry): void {
    entries.set(id, entry);
    bytes += entry.bytes;
  }

  function drop(id: string, entry: Entry): void {
    if (entries.get(id) !== entry) return;
    entries.delete(id);
    bytes -= entry.bytes;
  }

  function refuse(error: string, cause?: unknown): never {
    log.error('handoff not spooled', { error });
    throw new StoreUnavailable('the request can neither be stored nor be spooled', { cause });
  }

  async function write(name: string, text: string): Promise<void> {
    const path = join(dir, name);
    const draft = path + DRAFT;
    try {
      const made = await mkdir(dir, { recursive: true, mode: 0o700 });
      await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
      await rename(draft, path);
      await flush(dir);
      if (made !== undefined) await flush(dirname(made));
    } catch (cause) {
      await Promise.allSettled([draft, path].map((file) => rm(file, { force: true })));
      refuse(codeOf(cause), cause);
    }
  }

  async function remove(id: string): Promise<void> {
    const entry = entries.get(id);
    if (entry === undefined) return;
    // First: the same request, come again, is then written anew.
    drop(id, entry);
    await rm(join(dir, entry.name), { force: true });
  }

  return {
    async keep(id, raw) {
      const known = entries.get(id);
      if (known !== undefined) return known.durable;
      const text = JSON.stringify(raw);
      const length = Buffer.byteLength(text);
      if (entries.size >= most.files || bytes + length > most.bytes) refuse('full');
      // Names are in the order of coming, whatever the clock does.
      last = Math.max(raw.at, last + 1);
      const name = `${ordered(last)}-${id.replace('raw:', '')}.json`;
      const entry = { name, at: last, bytes: length, durable: write(name, text) };
      add(id, entry);
      entry.durable.catch(() => drop(id, entry));
      return entry.durable;
    },

    waiting: () => [...entries].map(([id, { at }]) => ({ id, at })),

    async read(id) {
      const entry = entries.get(id);
      if (entry === undefined) return null;
      const isThere = await entry.durable.then(
        () => true,
        () => false,
      );
      if (!isThere) return null;
      const raw = parsed(await readFile(join(dir, entry.name), 'utf8'));
      if (raw === null) {
        log.error('spooled handoff damaged');
        await remove(id);
      }
      return raw;
    },

    remove,
  };
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function parsed(text: string): Raw | null {
  try {
    return Spooled.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Makes the names in a folder durable. */
async function flush(dir: string): Promise<void> {
  const folder = await open(dir);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
