/** A file in a ZIP (PKWARE APPNOTE 6.3.10, 4.3.12), as the directory at its end tells it. */
export interface ZipEntry {
  /** In lower case, with `/` between folders: some programs write others. */
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  /** Where its local header stands. */
  offset: number;
}

/** Why a packed file cannot be read. */
export class BadZip extends Error {
  override name = 'BadZip';
  readonly why: 'damaged' | 'too-large';

  constructor(why: 'damaged' | 'too-large') {
    super(why);
    this.why = why;
  }
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record with the longest comment that may follow it. */
const LONGEST_END = 22 + 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** How many packed bytes are given to the inflater at once; each may become a thousand. */
const STEP = 16_384;

/** The directory of a ZIP; null if there is none, because it is cut off or no ZIP at all. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const place = directoryOf(view);
  if (place === null) return null;
  const entries: ZipEntry[] = [];
  let at = place.offset;
  for (let i = 0; i < place.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const encrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase(),
      method: encrypted ? -1 : view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
    });
    at = next;
  }
  return entries;
}

/**
 * The content of an entry in pieces. `budget.left` is what may still be unpacked, in bytes; whatever a ZIP says of its
 * sizes, no more is. Throws `BadZip`, at the end also if the check sum is not that of the directory.
 */
export async function* unpack(
  bytes: Uint8Array,
  { method, crc, packedSize, offset }: ZipEntry,
  budget: { left: number },
): AsyncGenerator<Uint8Array> {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new BadZip('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new BadZip('damaged');
  const packed = bytes.subarray(start, start + packedSize);
  let sum = 0xffffffff;
  for await (const piece of method === DEFLATED ? inflate(packed) : stored(packed, method)) {
    budget.left -= piece.length;
    if (budget.left < 0) throw new BadZip('too-large');
    sum = addToSum(sum, piece);
    yield piece;
  }
  if ((sum ^ 0xffffffff) >>> 0 !== crc) throw new BadZip('damaged');
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

function directoryOf(view: DataView): { offset: number; count: number } | null {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { offset, count };
    return directoryOf64(view, at - 20) ?? { offset, count };
  }
  return null;
}

// Some programs write the wide form whether or not they need it (4.3.14).
function directoryOf64(view: DataView, locator: number): { offset: number; count: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function sizes(
  view: DataView,
  entry: number,
  extra: number,
  extraLength: number,
): Pick<ZipEntry, 'packedSize' | 'offset'> {
  const found = {
    packedSize: view.getUint32(entry + 20, true),
    offset: view.getUint32(entry + 42, true),
  };
  const unpackedIsWide = view.getUint32(entry + 24, true) === 0xffffffff;
  for (let at = extra; at + 4 <= extra + extraLength;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && end <= extra + extraLength) {
      let wide = at + 4 + (unpackedIsWide ? 8 : 0);
      for (const field of ['packedSize', 'offset'] as const) {
        if (found[field] !== 0xffffffff || wide + 8 > end) continue;
        found[field] = Number(view.getBigUint64(wide, true));
        wide += 8;
      }
    }
    at = end;
  }
  return found;
}

function* stored(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method !== STORED) throw new BadZip('damaged');
  for (let at = 0; at < packed.length; at += STEP) yield packed.subarray(at, at + STEP);
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const feed = async () => {
    for (let at = 0; at < packed.length; at += STEP)
      await writer.write(packed.slice(at, at + STEP));
    await writer.close();
  };
  // Whatever goes wrong here is told to the reader too.
  feed().catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new BadZip('damaged');
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

const SUMS = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function addToSum(sum: number, bytes: Uint8Array): number {
  let crc = sum;
  for (const byte of bytes) crc = (SUMS[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
