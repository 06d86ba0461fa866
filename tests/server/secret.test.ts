import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { secretOf, setupTokenOf } from '#server/secret.ts';
import { memoryCouch } from '#tests/support/couch.ts';
import { worstStore } from '#tests/support/worst-store.ts';

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));

test('servers that start at once on one store have one secret and one set-up link', async () => {
  for (const seed of [1, 2, 3]) {
    const store = worstStore({ seed });
    const secrets = await Promise.all(
      [1, 2, 3, 4].map(async () => secretOf({ store, random }, null)),
    );
    expect(secrets[0]).toHaveLength(32);
    expect(new Set(secrets.map((secret) => setupTokenOf(secret))).size).toBe(1);
  }
  const couch = memoryCouch();
  const stores = [couch.store(), couch.store()];
  const secrets = await Promise.all(stores.map((store) => secretOf({ store, random }, null)));
  expect(secrets[0]).toEqual(secrets[1]);
});

test('what an older version kept in a file stays the secret, and nothing replaces a secret', async () => {
  const store = worstStore({ seed: 1, calm: true });
  const earlier = random(32);
  expect(await secretOf({ store, random }, earlier)).toEqual(earlier);
  expect(await secretOf({ store, random }, null)).toEqual(earlier);
  expect(await secretOf({ store, random }, random(32))).toEqual(earlier);
});
