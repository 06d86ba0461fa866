import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** A keyed hash (HMAC-SHA-256) of some parts, which no other parts share. Without the key nothing can be told from it. */
export function keyedHash(secret: Uint8Array, ...parts: string[]): Uint8Array {
  const hmac = createHmac('sha256', keyOf(secret));
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
}

const keys = new WeakMap<Uint8Array, KeyObject>();

/** The key of a secret, made once: that takes five times as long as a hash, and a handoff has several. */
function keyOf(secret: Uint8Array): KeyObject {
  const known = keys.get(secret) ?? createSecretKey(secret);
  keys.set(secret, known);
  return known;
}
