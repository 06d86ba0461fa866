import { afterAll, describe, expect, test } from 'vitest';
import { couchAt, realCouchUrls } from '#tests/support/couch.ts';

const [url, ...others] = realCouchUrls();
const ROUNDS = 15;

describe.skipIf(url === undefined)('servers that open a new database at once', () => {
  const couch = couchAt(url ?? '', ...others);
  const stores = [couch.store(), couch.store(), couch.store()];
  afterAll(async () => {
    for (const store of stores) await store.close();
    await couch.close();
  });

  test('give it one name, so that the cursors of each are good at the others', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const name = `contacts-${round}`;
      const databases = await Promise.all(stores.map((store) => store.open(name)));
      const cursors = await Promise.all(
        databases.map(async (database) => (await database.changes(null, 10)).cursor),
      );
      for (const database of databases)
        for (const cursor of cursors) expect(await database.changes(cursor, 10)).toBeTruthy();
    }
  });
});
