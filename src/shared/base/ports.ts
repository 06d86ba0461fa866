/** The time of day in milliseconds since 1970. May jump, in both directions. */
export type Clock = () => number;

/** `bytes` random bytes, fit for secrets. */
export type Random = (bytes: number) => Uint8Array;

/** A version 4 UUID (RFC 9562). `crypto.randomUUID` is missing over plain http, so it is not used. */
export function newUuid(random: Random): string {
  return uuidFrom(random(16), 4);
}

/** The UUID (RFC 9562) of a version whose other bits are those of the first 16 bytes: 4 for random ones, 8 for a hash. */
export function uuidFrom(bytes: Uint8Array, version: 4 | 8): string {
  const hex = toHex(bytes.subarray(0, 16));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    String(version) + hex.slice(13, 16),
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** Lower-case hexadecimal digits, two a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte] as string;
  return hex;
}

// Looked up: an upload makes an id for each of 100,000 rows.
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
