import { expect, test } from 'vitest';
import { uuidFrom } from '#shared/base/ports.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { isTombstone, type Held, type Values } from '#shared/record/record.ts';
import { contactsOf } from '#server/context.ts';
import { mergeIn } from '#server/contacts/records.ts';
import { StaleHistory } from '#lib/db/context.ts';
import type { DeviceStore } from '#lib/db/device-store.ts';
import { fetchAll, sendAll, type Task } from '#lib/sync/tasks.ts';
import { SyncError, Transport } from '#lib/sync/transport.ts';
import { badNetwork, turns } from '#tests/support/bad-network.ts';
import { allOf, deviceStore, named, undoUpload, uploadTo } from '#tests/support/devices.ts';
import { ORIGIN, testServer } from '#tests/support/server.ts';
import { seeded } from '#tests/support/seeded.ts';
import { worstStore } from '#tests/support/worst-store.ts';
import regressions from './convergence-regressions.json' with { type: 'json' };

/** How many random histories, and from which seed on: `RUNS=1000 SEED=7 vitest run convergence`. */
const RUNS = Number(process.env['RUNS'] ?? 25);
const FIRST_SEED = Number(process.env['SEED'] ?? 1);
const ACTIONS = 60;
/** How many rounds of calm syncing are enough for all to agree. */
const STEP_BOUND = 12;
const START = 1_700_000_000_000;

const seeds = Array.from({ length: RUNS }, (_, i) => FIRST_SEED + i);

test.each([...new Set([...regressions, ...seeds])])(
  'after any history two devices, one of them two tabs, and the server hold the same bytes (seed %i)',
  async (seed) => {
    const world = await createWorld(seed);
    await world.liveThrough(ACTIONS);
    await world.settle();
    await world.expectAgreement();
  },
);

test('the histories are not empty: contacts are made, deleted, lost and healed in them', async () => {
  const total = { created: 0, deleted: 0, failed: 0, healed: 0, undone: 0 };
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const world = await createWorld(seed);
    await world.liveThrough(ACTIONS);
    for (const what of Object.keys(total) as (keyof typeof total)[])
      total[what] += world.happened[what];
  }
  expect(total.created).toBeGreaterThan(100);
  expect(total.deleted).toBeGreaterThan(5);
  expect(total.failed).toBeGreaterThan(5);
  expect(total.healed).toBeGreaterThan(0);
  expect(total.undone).toBeGreaterThan(0);
});

/** How far a device's clock is ahead, in milliseconds. */
interface Skew {
  ms: number;
}

/** A tab of a device: what syncs. */
type Tab = Task & { skew: Skew };

async function createWorld(seed: number) {
  const chance = seeded(seed);
  const below = (n: number) => Math.floor(chance() * n);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  let now = START;
  const store = worstStore({ seed });
  const server = await testServer({ store, now: () => now });
  const cookie = await retried(() => server.signInAdmin());
  const { organisation, user } = await retried(() => server.me(cookie));
  const contacts = await contactsOf(store, organisation.id);
  const network = badNetwork(
    async (path, init) =>
      server.app.request(ORIGIN + path, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), cookie, origin: ORIGIN },
      }),
    chance,
  );
  const happened = { created: 0, deleted: 0, failed: 0, healed: 0, undone: 0 };
  const everDeleted = new Set<string>();
  let snapshot = store.snapshot();

  const tab = (device: DeviceStore, skew: Skew): Tab => ({
    store: device,
    skew,
    transport: new Transport(network.fetch, { organisationId: organisation.id, userId: user.id }),
    onHeard: (serverNow) => device.learnTime(serverNow, now + skew.ms),
    onLost: () => undefined,
  });
  const skews: [Skew, Skew] = [{ ms: 0 }, { ms: 0 }];
  const first = await deviceStore({ seed: seed * 2, clock: () => now + skews[0].ms });
  const second = await deviceStore({ seed: seed * 2 + 1, clock: () => now + skews[1].ms });
  // Two tabs of one device without a lock both sync; the other device has one.
  const tabs = [tab(first, skews[0]), tab(await first.open(), skews[0]), tab(second, skews[1])];
  const never = new AbortController().signal;

  const attempt = async (work: Promise<unknown>, who: Task) => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof SyncError || error instanceof StaleHistory)) throw error;
      happened.failed += 1;
      if (error instanceof StaleHistory || error.code !== 'cursor_gone') return;
      happened.healed += 1;
      await who.store.beginHealing();
    }
  };
  const push = (who: Task) => attempt(sendAll(who, never), who);
  const pull = (who: Task) =>
    attempt(
      fetchAll(who, never, () => undefined),
      who,
    );
  /** What a live stream would bring, in any order, with or without its cursor. */
  const live = async (who: Task) => {
    const { cursor, epoch } = await who.store.position();
    if (cursor === null) return;
    await attempt(
      (async () => {
        const ended = new AbortController();
        void turns(10 + below(30)).then(() => ended.abort());
        for await (const message of who.transport.live(cursor, ended.signal))
          if (message.type === 'change')
            await who.store.applyLive(message.records, message.cursor, epoch);
      })(),
      who,
    );
  };
  const someId = async (who: Task) => {
    const ids = [...(await allOf(who.store)).keys()].sort();
    return ids.length > 0 ? pick(ids) : null;
  };
  const edit = (): Values =>
    pick<Values>([
      { name: `Name ${below(1_000)}` },
      { phone: null },
      { phone: '+27821234567' },
      { 'tag/vip': 'VIP' },
      { 'tag/vip': null },
      { note: `Note ${below(1_000)}` },
    ]);

  const actions: ((who: Tab) => Promise<void>)[] = [
    async ({ store: device }) => {
      await device.create(named(`New ${below(1_000)}`));
      happened.created += 1;
    },
    async ({ store: device }) => {
      const ids = [...(await allOf(device)).keys()].sort().filter(() => chance() < 0.2);
      const changes = new Map(ids.map((id) => [id, edit()]));
      const rows = Array.from({ length: 60 }, (_, i) => named(`Row ${i}`));
      await uploadTo(device, rows, changes);
      happened.created += 60;
    },
    async ({ store: device }) => {
      const [upload] = await device.uploads();
      if (upload?.state !== 'written') return;
      happened.undone += (await undoUpload(device, upload.key)).removed;
    },
    async (who) => {
      const id = await someId(who);
      if (id !== null) await who.store.change([id], edit);
    },
    async (who) => {
      const id = await someId(who);
      if (id !== null) await who.store.change([id], edit);
    },
    async (who) => {
      const id = await someId(who);
      if (id === null) return;
      happened.deleted += await who.store.remove([id]);
      everDeleted.add(id);
    },
    // A handoff at the server: of somebody new, or of somebody whom it found.
    async (who) => {
      const known = chance() < 0.5 ? await someId(who) : null;
      const id =
        known ??
        uuidFrom(
          Uint8Array.from({ length: 16 }, () => below(256)),
          8,
        );
      const stamp = nextStamp('000000000000-0000-5e5e5e5e5e5e', now);
      await mergeIn(contacts, [
        { id, values: { 'found/name': `Found ${below(99)}` }, stamp },
      ]).catch(() => undefined);
    },
    push,
    push,
    pull,
    pull,
    live,
    async ({ skew }) => {
      skew.ms = pick([0, -86_400_000, 30_000, 3_600_000, 31_536_000_000]);
    },
    async () => {
      now += below(10_000);
    },
    async () => network.set({ lose: 0.1, loseAnswer: 0.15, repeat: 0.1, cut: 0.15, delay: 0.3 }),
    async () => network.set(),
    async ({ store: device }) => {
      await device.compact();
    },
    async () => {
      if (chance() < 0.3) snapshot = store.snapshot();
      else if (chance() < 0.4) store.restore(snapshot);
    },
  ];

  return {
    happened,
    async liveThrough(count: number): Promise<void> {
      let running: Promise<void>[] = [];
      for (let i = 0; i < count; i++) {
        running.push(pick(actions)(pick(tabs)));
        if (chance() < 0.6) await turns(below(8));
        if (chance() < 0.3) {
          await Promise.all(running);
          running = [];
        }
      }
      await Promise.all(running);
    },
    /** The network is well, the clocks are right: a few rounds must be enough. */
    async settle(): Promise<void> {
      network.set();
      for (const skew of skews) skew.ms = 0;
      for (let round = 0; round < STEP_BOUND; round++) {
        now += 120_000;
        for (const who of tabs) {
          await push(who);
          await pull(who);
        }
      }
    },
    async expectAgreement(): Promise<void> {
      const atServer = new Map<string, string>();
      let cursor: string | null = null;
      for (let more = true; more;) {
        const changes = await retried(() => contacts.changes(cursor, 1_000));
        for (const { id, json } of changes.docs) atServer.set(id, json);
        ({ cursor, more } = changes);
      }
      const alive = [...atServer].filter(([, json]) => !isTombstone(JSON.parse(json) as Held));
      const graves = [...atServer].filter(([, json]) => isTombstone(JSON.parse(json) as Held));
      for (const { store: device } of tabs) {
        expect(await device.waiting()).toEqual({ unsent: 0, refused: 0 });
        const held = [...(await allOf(device))].map(([id, r]) => [id, JSON.stringify(r)]);
        expect(held.sort()).toEqual(alive.sort());
        expect((await device.deletedIds()).sort()).toEqual(graves.map(([id]) => id).sort());
        for (const id of everDeleted)
          expect(atServer.get(id) ?? '"deleted"').toContain('"deleted"');
      }
    },
  };
}

/** The worst legal store is away now and then; who asks again gets an answer. */
async function retried<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries > 50) throw error;
    }
  }
}
