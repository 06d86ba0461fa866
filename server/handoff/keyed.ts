import { createHmac } from 'node:crypto';

/** A keyed hash (HMAC-SHA-256) of some parts, which no other parts share. Without the key nothing can be told from it. */
export function keyedHash(secret: Uint8Array, ...parts: string[]): Uint8Array {
  const hmac = createHmac('sha256', secret);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
}
