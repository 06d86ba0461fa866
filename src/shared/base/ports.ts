/** The time of day in milliseconds since 1970. May jump, in both directions. */
export type Clock = () => number;

/** `bytes` random bytes, fit for secrets. */
export type Random = (bytes: number) => Uint8Array;

/** A version 4 UUID (RFC 9562). `crypto.randomUUID` is missing over plain http, so it is not used. */
export function newUuid(random: Random): string {
  return uuidFrom(random(16), 4);
}

/** So many version 4 UUIDs, for little more than one costs: the randomness is drawn at once. */
export function newUuids(random: Random, count: number): string[] {
  const ids: string[] = [];
  while (ids.length < count) {
    const drawn = Math.min(count - ids.length, MOST_DRAWN);
    const bytes = random(drawn * 16);
    for (let at = 0; at < drawn * 16; at += 16) ids.push(uuidFrom(bytes.subarray(at, at + 16), 4));
  }
  return ids;
}

/** Browsers give 65,536 random bytes at once (Web Cryptography API, 10.1.1). */
const MOST_DRAWN = 4_096;

/** The UUID (RFC 9562) of a version whose other bits are those of the first 16 bytes: 4 for random ones, 8 for a hash. */
export function uuidFrom(bytes: Uint8Array, version: 4 | 8): string {
  const hex = toHex(bytes);
  const variant = HEX[((bytes[8] ?? 0) & 0x3f) | 0x80] as string;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

/** Lower-case hexadecimal digits, two a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte] as string;
  return hex;
}

// Looked up: an upload makes an id for each of 100,000 rows.
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
