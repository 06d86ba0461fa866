import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { contactsOf } from '#server/context.ts';
import { createWorker } from '#server/worker.ts';
import { couchAt, realCouchUrls } from '#tests/support/couch.ts';
import { majorityOf, oneNodeOf } from '#tests/support/couch-nodes.ts';
import { startWriters } from '#tests/support/couch-writers.ts';
import { allOf, postAt, type HandoffBot } from '#tests/support/handoffs.ts';
import { serversOn } from '#tests/support/installation.ts';
import { codeOf } from '#tests/support/server.ts';

const [url = '', ...others] = realCouchUrls();

describe.skipIf(url === '')('a CouchDB that loses nodes', () => {
  const couches: ReturnType<typeof couchAt>[] = [];
  const fresh = (...more: string[]) => {
    const couch = couchAt(url, ...more);
    couches.push(couch);
    return couch;
  };
  afterAll(async () => {
    for (const couch of couches) await couch.close();
  });

  test('while a node is stopped and comes back no acknowledged write is lost, the deleted stay deleted, and a reader misses nothing', async ({
    skip,
  }) => {
    const takeAway = await oneNodeOf(url);
    if (takeAway === null) return skip('It is a single node: none can be stopped beside it.');
    const couch = fresh(...others);
    // Two at least: also where one address leads to all nodes.
    const stores = Array.from({ length: Math.max(2, 1 + others.length) }, () => couch.store());
    const writers = startWriters(stores);
    await wait(2_000);
    const bringBack = await takeAway();
    const before = writers.acknowledged.contacts.size;
    await wait(3_000);
    const without = writers.acknowledged.contacts.size;
    await bringBack();
    await wait(2_000);
    await writers.stop();
    // The others have gone on writing.
    expect(without).toBeGreaterThan(before);
    expect(writers.acknowledged.contacts.size).toBeGreaterThan(without);
    for (const store of stores) await writers.expectAllAt(store);
    for (const store of stores) await store.settle();
    for (const store of stores) await writers.expectAllAt(store);
    await writers.expectAllRead(stores[0]!);
    for (const store of stores) await store.close();
  });

  test('while most nodes are away nothing is acknowledged but handoffs that are kept, and all that ever was is there afterwards', async ({
    skip,
  }) => {
    const takeAway = majorityOf(url);
    if (takeAway === null)
      return skip(
        'It needs COUCHDB_STOP_MAJORITY and COUCHDB_START_MAJORITY, commands that stop and start most nodes.',
      );
    const couch = fresh();
    const [server] = await serversOn(couch, 1);
    const cookie = await server!.signInAdmin();
    const made = await server!.request('/api/bots', { cookie, body: { name: 'Thandi Bot' } });
    const bot = (await made.json()) as HandoffBot;
    const { organisation } = await server!.me(cookie);
    const hints = (number: string) => ({ hints: { whatsapp_number: number } });
    expect((await postAt(server!, bot, hints('27821234567'))).status).toBe(200);
    const store = couch.store();
    const writers = startWriters([store]);
    await wait(2_000);

    const bringBack = await takeAway();
    // What was under way may still have come through.
    await wait(1_000);
    const before = structuredClone(writers.acknowledged);
    const database = await store.open('private-written');
    expect(await database.put([{ id: 'lost', json: '{}' }])).toEqual(['unavailable']);
    const body = { name: 'Sipho Dube', phone: '0721234567' };
    const refused = await server!.request('/api/contacts', { cookie, body });
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'unavailable']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const kept = await postAt(server!, bot, hints('27831234567'));
    expect([kept.status, await kept.json()]).toEqual([202, { outcome: 'kept', contactId: null }]);
    expect(writers.acknowledged).toEqual({ ...before, unknown: expect.any(Number) as number });
    expect(writers.acknowledged.unknown).toBeGreaterThan(before.unknown);

    await bringBack();
    await wait(2_000);
    await writers.stop();
    expect(writers.acknowledged.contacts.size).toBeGreaterThan(before.contacts.size);
    await writers.expectAllAt(store);
    await writers.expectAllRead(store);
    await createWorker(server!.deps).runOnce();
    const contacts = JSON.stringify(
      await allOf(await contactsOf(server!.deps.store, organisation.id)),
    );
    for (const number of ['+27821234567', '+27831234567']) expect(contacts).toContain(number);
    expect(server!.deps.spool.waiting()).toEqual([]);
    for (const own of [store, server!.deps.store]) await own.close();
  });
});
