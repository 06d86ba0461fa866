import type { Table } from 'dexie';
import type { Clock, Random } from '#shared/base/ports.ts';
import { firstStamp, nextStamp, type Stamp } from '#shared/clock/stamp.ts';
import { countIds, hasId, splitIds } from './lines.ts';
import type { Meta, Tables } from './schema.ts';

/** What the parts of the device's store share. */
export interface Context {
  /** Commits reach the disk: for what a person did. */
  strict: Tables;
  /** Commits reach the operating system: for what the server still has. */
  relaxed: Tables;
  segments: SegmentIndex;
  clock: Clock;
  random: Random;
  /** Called after each transaction that wrote, with its number. */
  committed: (n: number) => void;
}

/** The device has no room: nothing of the transaction was written. */
export class DeviceFull extends Error {
  override name = 'DeviceFull';
}

/** What was fetched is of a history that the server no longer has, as another tab has found out. */
export class StaleHistory extends Error {
  override name = 'StaleHistory';
}

/** Within a transaction: throws unless the store still follows the history of `epoch`. */
export async function checkEpoch(tables: Tables, epoch: number): Promise<void> {
  if (((await getMeta(tables, 'epoch')) ?? 0) !== epoch)
    throw new StaleHistory('the history has changed');
}

/**
 * Runs a writing transaction over all tables of `tables` and gives it the next local number, to be written on all that
 * it touches. It must await nothing but the store.
 *
 * @throws DeviceFull
 */
export async function transact<T>(
  context: Context,
  tables: Tables,
  body: (n: number) => Promise<T>,
): Promise<T> {
  let written = 0;
  try {
    const result = await tables.transaction('rw', all(tables), async () => {
      const n = ((await getMeta(tables, 'n')) ?? 0) + 1;
      await putMeta(tables, 'n', n);
      written = n;
      return body(n);
    });
    context.committed(written);
    return result;
  } catch (error) {
    if (isQuotaError(error)) throw new DeviceFull('the device has no room left', { cause: error });
    throw error;
  }
}

/** Runs a reading transaction over all tables, which then all show one moment. */
export const read = <T>(context: Context, body: (tables: Tables) => Promise<T>): Promise<T> =>
  // An async function by its form: Dexie keeps the transaction over awaits for those only.
  context.relaxed.transaction('r', all(context.relaxed), async () => body(context.relaxed));

const all = (tables: Tables): Table[] => [
  tables.segments,
  tables.packed,
  tables.records,
  tables.tombstones,
  tables.uploads,
  tables.sources,
  tables.before,
  tables.meta,
];

function isQuotaError(error: unknown): boolean {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    (e) => (e as { name?: unknown } | null | undefined)?.name,
  );
  return names.includes('QuotaExceededError');
}

/** A single value of the store. */
export const getMeta = <K extends keyof Meta>(
  tables: Tables,
  key: K,
): Promise<Meta[K] | undefined> => tables.meta.get(key) as Promise<Meta[K] | undefined>;

/** Writes a single value of the store. */
export async function putMeta<K extends keyof Meta>(
  tables: Tables,
  key: K,
  value: Meta[K],
): Promise<void> {
  await tables.meta.put(value, key);
}

/** Now, as the server would say it. */
export const correctedNow = async (context: Context, tables: Tables): Promise<number> =>
  context.clock() + ((await getMeta(tables, 'skew')) ?? 0);

/**
 * Within a transaction: runs `body` with a function that moves the clock on and answers its reading, greater than all
 * before and than the stamps of `after`; then the last reading is kept.
 */
export async function withClock<T>(
  context: Context,
  tables: Tables,
  body: (next: (after?: Iterable<Stamp>) => Stamp) => T | Promise<T>,
): Promise<T> {
  const now = await correctedNow(context, tables);
  let last = (await getMeta(tables, 'clock')) ?? firstStamp(context.random);
  const result = await body((after) => (last = nextStamp(last, now, after)));
  await putMeta(tables, 'clock', last);
  return result;
}

/**
 * Which segment holds which ids. The ids of a segment never change, so what was read of one holds as long as it is
 * there; each look begins with the list of those that are. Cost: 36 bytes of memory a packed contact, 80 more once many
 * have been looked for at once.
 */
export class SegmentIndex {
  #known = new Map<string, PackedIds>();

  /** The segments that hold any of these ids, each with those of them that it holds. */
  async holding(tables: Tables, ids: readonly string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    if (ids.length === 0) return found;
    for (const [segment, packed] of await this.#packed(tables)) {
      const here = packed.among(ids);
      if (here.length > 0) found.set(segment, here);
    }
    return found;
  }

  /** How many records the segments hold, copies included. */
  async count(tables: Tables): Promise<number> {
    let count = 0;
    for (const { ids } of (await this.#packed(tables)).values()) count += countIds(ids);
    return count;
  }

  /** The ids of every segment, as of the running transaction. */
  async #packed(tables: Tables): Promise<ReadonlyMap<string, PackedIds>> {
    const segments = await tables.packed.toCollection().primaryKeys();
    const missing = segments.filter((id) => !this.#known.has(id));
    const infos = await tables.packed.bulkGet(missing);
    const read = new Map(infos.flatMap((info) => (info ? [[info.id, info.ids]] : [])));
    this.#known = new Map(
      segments.map((id) => [id, this.#known.get(id) ?? new PackedIds(read.get(id) ?? '')]),
    );
    return this.#known;
  }
}

/** The ids of one segment. */
class PackedIds {
  readonly ids: string;
  #set: ReadonlySet<string> | null = null;

  constructor(ids: string) {
    this.ids = ids;
  }

  /** Those of `wanted` that are here. */
  among(wanted: readonly string[]): string[] {
    if (wanted.length <= MANY) return wanted.filter((id) => hasId(this.ids, id));
    const set = (this.#set ??= new Set(splitIds(this.ids)));
    return wanted.filter((id) => set.has(id));
  }
}

/** From how many ids on it is cheaper to look each up than to search for it. */
const MANY = 20;
