import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '#server/store/sqlite/open.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { storeContract } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'contact-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const random = seededBytes(1);
const log = { info: () => undefined, error: () => undefined };
let opened = 0;

storeContract('SQLite', async () => {
  const dir = join(folder, String((opened += 1)));
  const open = () => openSqliteStore({ dir, random, log });
  const store = open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return open();
    },
  };
});
