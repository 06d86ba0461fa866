import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { contactsOf } from '#server/context.ts';
import { createIntake } from '#server/handoff/intake.ts';
import { rawOf } from '#server/handoff/raw.ts';
import type { Store } from '#server/store/store.ts';
import { createWorker } from '#server/worker.ts';
import type { DeviceStore } from '#lib/db/device-store.ts';
import type { LiveMessage, Transport } from '#lib/sync/transport.ts';
import { fetchAll, sendAll, type Task } from '#lib/sync/tasks.ts';
import { newUuid } from '#shared/base/ports.ts';
import { nextStamp } from '#shared/clock/stamp.ts';
import { toContact } from '#shared/contact/contact.ts';
import { PING_EVERY } from '#shared/protocol/sync.ts';
import { isTombstone, type ContactRecord, type Held } from '#shared/record/record.ts';
import { allOf as heldBy, deviceStore, named } from '#tests/support/devices.ts';
import { allOf, postAt, type Answer, type HandoffBot } from '#tests/support/handoffs.ts';
import { COUCHES, serversOn, type StartedCouch } from '#tests/support/installation.ts';
import { ADMIN, codeOf, cookieOf, type TestServer } from '#tests/support/server.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { never, pullAll, syncCalls } from '#tests/support/sync-calls.ts';

/** A change is heard of long before the store is asked without a hint (20 s), and before the next ping (15 s). */
const SOON = 5_000;

/** How often devices write in a test of theirs. */
const EDITS = 5;

const random = seededBytes(9);
const device = '000000000000-0000-dddddddddddd';
const record = (name: string): ContactRecord => ({
  id: newUuid(random),
  values: { name },
  stamp: nextStamp(device, Date.now()),
});

interface Bot extends HandoffBot {
  name: string;
}

const makeBot = async (server: TestServer, cookie: string, name: string): Promise<Bot> => {
  const made = await server.request('/api/bots', { cookie, body: { name } });
  expect(made.status).toBe(201);
  return (await made.json()) as Bot;
};
const botsAt = async (server: TestServer, cookie: string): Promise<Bot[]> =>
  ((await (await server.request('/api/bots', { cookie })).json()) as { bots: Bot[] }).bots;

const invite = async (server: TestServer, cookie: string, email: string, role = 'agent') => {
  const answer = await server.request('/api/invitations', { cookie, body: { email, role } });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
};
const accept = async (server: TestServer, id: string): Promise<string> => {
  const body = { id, name: 'Bo', password: ADMIN.password };
  const answer = await server.request('/api/invitations/accept', { body });
  expect(answer.status).toBe(204);
  return cookieOf(answer);
};
const rolesAt = async (server: TestServer, cookie: string): Promise<Record<string, string>> => {
  const answer = await server.request('/api/users', { cookie });
  const { users } = (await answer.json()) as { users: { email: string; role: string }[] };
  return Object.fromEntries(users.map(({ email, role }) => [email, role]));
};

/** Hands one body over at each of some servers at once, expecting an answer of each. */
const handAtAll = (servers: readonly TestServer[], bot: Bot, bodies: readonly unknown[]) =>
  Promise.all(
    servers.map(async (server, i): Promise<Answer> => {
      const answer = await postAt(server, bot, bodies[i % bodies.length]);
      expect(answer.status).toBe(200);
      return (await answer.json()) as Answer;
    }),
  );

/** Hears a live stream until `enough`; resolves once it has begun. */
async function hear(transport: Transport, since: string, enough: (heard: Held[]) => boolean) {
  const heard: Held[] = [];
  const messages = transport.live(since, never);
  expect((await messages.next()).value).toMatchObject({ type: 'ping' });
  const done = (async () => {
    for (;;) {
      const { value } = (await messages.next()) as { value: LiveMessage };
      if (value.type === 'change') heard.push(...value.records);
      if (enough(heard)) break;
    }
    await messages.return(undefined);
    return heard;
  })();
  return { heard, done };
}

describe.each(COUCHES)('servers on one %s', (_, start, rounds) => {
  let couch: StartedCouch;
  let all: TestServer[];
  let a: TestServer;
  let b: TestServer;
  let c: TestServer;
  let admin: string;
  let organisationId: string;
  let bot: Bot;
  let people = 0;

  beforeAll(async () => {
    couch = await start();
    all = await serversOn(couch.fresh(), 3);
    [a, b, c] = all as [TestServer, TestServer, TestServer];
    admin = await a.signInAdmin();
    organisationId = (await a.me(admin)).organisation.id;
    bot = await makeBot(a, admin, 'Thandi Bot');
  });
  afterAll(async () => {
    for (const { deps } of all) await deps.store.close();
    await couch.close();
  });

  const contactsAt = async (server: TestServer) =>
    (await allOf(await contactsOf(server.deps.store, organisationId)))
      .filter((held): held is ContactRecord => !isTombstone(held))
      .map(toContact);
  /** Somebody whom nobody has met: a number, an email and an identity that are nobody else’s. */
  const somebody = () => {
    const digits = String((people += 1)).padStart(7, '0');
    return {
      number: { channel: 'whatsapp', whatsapp_number: `2782${digits}` },
      email: { channel: 'web', email: `person${people}@example.org` },
      identity: { channel: 'messenger', identities: [{ kind: 'messenger', value: digits }] },
    };
  };

  test('a contact that is pushed at one is in the live stream of another at once', async () => {
    const sender = await syncCalls(a, admin);
    const listener = await syncCalls(b, admin);
    const { cursor } = await pullAll(listener.transport);
    const { heard, done } = await hear(listener.transport, cursor, ({ length }) => length >= 5);
    for (let round = 1; round <= 5; round++) {
      const sent = record(`Contact ${round}`);
      await sender.transport.push([sent], [], never);
      await vi.waitFor(() => expect(heard.at(-1)?.id).toBe(sent.id), {
        timeout: SOON,
        interval: 1,
      });
    }
    await done;
  });

  test('a handoff at one is in the live stream of another at once', async () => {
    const { transport } = await syncCalls(b, admin);
    const { cursor } = await pullAll(transport);
    const { done } = await hear(transport, cursor, ({ length }) => length > 0);
    const handed = performance.now();
    const [answer] = await handAtAll([a], bot, [{ hints: somebody().number }]);
    expect((await done).map(({ id }) => id)).toEqual([answer?.contactId]);
    expect(performance.now() - handed).toBeLessThan(SOON);
  });

  test('a session that was made at one is good at the others, and is over there once it is over at one', async () => {
    const cookie = await a.signInAdmin();
    for (const server of all) expect((await server.me(cookie)).user.email).toBe(ADMIN.email);
    await b.request('/api/auth/sign-out', { cookie, body: {} });
    for (const server of all)
      expect((await server.request('/api/me', { cookie })).status).toBe(401);
  });

  test('a password that is changed at one is the password at the others, and other sessions are over there', async () => {
    const email = 'changes@example.org';
    const other = await accept(b, await invite(a, admin, email));
    const cookie = await a.signIn(email, ADMIN.password);
    const body = {
      currentPassword: ADMIN.password,
      newPassword: 'a new long password',
      revokeOtherSessions: true,
    };
    expect((await a.request('/api/auth/change-password', { cookie, body })).status).toBe(200);
    expect((await b.request('/api/me', { cookie: other })).status).toBe(401);
    await expect(b.signIn(email, ADMIN.password)).rejects.toThrow('401');
    await c.signIn(email, 'a new long password');
  });

  test('a member who is removed at one is told so at another at once, and an open stream there ends', async () => {
    const cookie = await accept(b, await invite(a, admin, 'leaves@example.org'));
    const { user } = await b.me(cookie);
    vi.useFakeTimers({ toFake: ['setInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const { ask } = await syncCalls(b, cookie);
    const reader = (await ask('live')).body!.getReader();
    await reader.read();
    const removed = await a.request(`/api/users/${user.id}`, { method: 'DELETE', cookie: admin });
    expect(removed.status).toBe(204);
    const told = await b.request('/api/me', { cookie });
    expect([told.status, await codeOf(told)]).toEqual([403, 'not_a_member']);
    vi.advanceTimersByTime(PING_EVERY);
    for (let part = await reader.read(); !part.done;) part = await reader.read();
  });

  test('a bot that was made at one hands over at another, and is refused there once it is revoked at one', async () => {
    const other = await makeBot(a, admin, 'Other bot');
    const body = { hints: somebody().number };
    expect((await postAt(b, other, body)).status).toBe(200);
    const path = `/api/bots/${other.id}`;
    expect((await a.request(path, { method: 'DELETE', cookie: admin })).status).toBe(204);
    for (const server of all) expect((await postAt(server, other, body)).status).toBe(401);
    expect(await botsAt(c, admin)).not.toContainEqual(expect.objectContaining({ id: other.id }));
  });

  test('sign-ins that fail at one count at the others, also of many at once', async () => {
    const guess = (server: TestServer, email: string, password: string) =>
      server.request('/api/auth/sign-in/email', { body: { email, password } });
    await accept(a, await invite(a, admin, 'guessed@example.org'));
    for (const server of [a, a, a, b, b])
      expect((await guess(server, 'guessed@example.org', 'not the password')).status).toBe(401);
    for (const server of all)
      expect((await guess(server, 'guessed@example.org', ADMIN.password)).status).toBe(429);

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => guess(all[i % 3]!, 'nobody@example.org', `guess ${i}`)),
    );
    const looked = answers.filter(({ status }) => status === 401);
    expect(looked).toHaveLength(5);
  });

  test('one event that comes to all at once, and again, is one contact with one timeline entry and one answer', async () => {
    const expected = new Map<string | null, unknown[]>();
    for (let round = 0; round < rounds; round++) {
      const body = {
        event_id: `one-event-${round}`,
        conversation: [{ sender: 'user', message: 'I am Lerato Mokoena' }],
        hints: somebody().number,
      };
      const answers = [
        ...(await handAtAll([...all, ...all], bot, [body])),
        ...(await handAtAll(all, bot, [body])),
      ];
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expected.set(`+${body.hints.whatsapp_number}`, [answers[0]?.contactId, 1]);
    }
    await vi.waitFor(async () => {
      const made = (await contactsAt(c)).filter(({ phone }) => expected.has(phone));
      expect(made).toHaveLength(rounds);
      expect(
        new Map(made.map(({ id, phone, timeline }) => [phone, [id, timeline.length]])),
      ).toEqual(expected);
    });
  });

  test.each(['number', 'email', 'identity', 'all'] as const)(
    'handoffs of one new person at two and at three servers at once end as one contact (known by: %s)',
    async (way) => {
      const before = new Set((await contactsAt(a)).map(({ id }) => id));
      const expected = new Map<string | null | undefined, number>();
      for (let round = 0; round < rounds; round++) {
        const person = somebody();
        const { number, email, identity } = person;
        const hints =
          way === 'all'
            ? { ...number, ...email, ...identity, channel: 'whatsapp' }
            : (person[way] as object);
        const bodies = all.map((_, i) => ({
          event_id: `${way}-${round}-${i}`,
          conversation: [{ sender: 'user', message: 'I am Lerato Mokoena' }],
          hints,
        }));
        const servers = round % 2 === 0 ? all : [b, c];
        const answers = await handAtAll(servers, bot, bodies);
        expect(new Set(answers.map(({ contactId }) => contactId)).size).toBe(1);
        expect(answers.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
        expect(answers.filter(({ outcome }) => outcome === 'needs_review')).toEqual([]);
        expected.set(answers[0]?.contactId, servers.length);
      }
      await vi.waitFor(async () => {
        const made = (await contactsAt(a)).filter(({ id }) => !before.has(id));
        expect(new Map(made.map(({ id, timeline }) => [id, timeline.length]))).toEqual(expected);
      });
    },
  );

  test('what a server took and died over is worked by another, and the event gets that answer everywhere', async () => {
    const body = { event_id: 'left-undone', hints: somebody().number };
    const known = (await botsAt(a, admin)).find(({ id }) => id === bot.id)!;
    const request = {
      platform: 'plain',
      body: JSON.stringify(body),
      contentType: 'application/json',
      query: '',
      webhookId: null,
    };
    const by = { ...known, organisationId } as unknown as Parameters<typeof rawOf>[0];
    await createIntake(a.deps).keep(rawOf(by, request, Date.now()));
    await Promise.all([createWorker(b.deps).runOnce(), createWorker(c.deps).runOnce()]);
    const phone = `+${body.hints.whatsapp_number}`;
    const same = await vi.waitFor(async () => {
      const found = (await contactsAt(b)).filter((contact) => contact.phone === phone);
      expect(found).toMatchObject([{ timeline: [{}] }]);
      return found;
    });
    const answers = await handAtAll(all, bot, [body]);
    for (const answer of answers)
      expect(answer).toEqual({ outcome: 'created', contactId: same[0]?.id });
  });

  test('a cursor of one is good at the others, also in the middle of a pull', async () => {
    const cookie = await a.addOrganisation('Pulled', 'pulled@example.org');
    const calls = await Promise.all(all.map((server) => syncCalls(server, cookie)));
    const sent = Array.from({ length: 2_100 }, (_, n) => record(`Contact ${n}`));
    for (let i = 0; i < sent.length; i += 1_000)
      await calls[0]!.transport.push(sent.slice(i, i + 1_000), [], never);
    const ids = new Set<string>();
    let cursor: string | null = null;
    let pages = 0;
    for (let more = true; more; pages++) {
      const pulled = await pullAll(calls[pages % 3]!.transport, cursor, 1);
      for (const { id } of pulled.records) ids.add(id);
      ({ cursor, more } = pulled);
    }
    expect(pages).toBeGreaterThan(2);
    expect(ids).toEqual(new Set(sent.map(({ id }) => id)));

    const late = record('Late');
    await calls[1]!.transport.push([late], [], never);
    for (const { transport } of calls)
      expect((await pullAll(transport, cursor)).records.map(({ id }) => id)).toEqual([late.id]);
  });

  test('devices on two servers that edit one contact at once hold the same in the end', async () => {
    const cookie = await b.addOrganisation('Edited', 'edited@example.org');
    const [one, other] = [await syncedDevice(a, cookie), await syncedDevice(b, cookie)];
    const id = await one.store.create(named('Thandi'));
    await one.sync();
    await other.sync();
    for (let round = 0; round < EDITS; round++) {
      await one.store.change([id], () => ({ name: `One ${round}`, note: `Note ${round}` }));
      await other.store.change([id], () => ({ name: `Other ${round}`, 'tag/vip': `${round}` }));
      await Promise.all([one.sync(), other.sync()]);
    }
    const gone = await one.store.create(named('Gone'));
    await one.sync();
    await other.sync();
    await one.store.change([gone], () => ({ name: 'Not gone' }));
    await other.store.remove([gone]);
    await Promise.all([one.sync(), other.sync()]);
    for (const { sync } of [one, other, one, other]) await sync();
    const held = await bytesOf(one.store);
    expect(held).toEqual(await bytesOf(other.store));
    expect(held).toHaveLength(1);
    const [[, json]] = held as [[string, string]];
    expect(JSON.parse(json)).toMatchObject({
      values: { note: `Note ${EDITS - 1}`, 'tag/vip': `${EDITS - 1}` },
    });
    expect(await one.store.deletedIds()).toEqual([gone]);
    expect(await other.store.deletedIds()).toEqual([gone]);
  });

  test('what a node that was lost lets the feed replay changes nothing on a device', async () => {
    const cookie = await c.addOrganisation('Replayed', 'replayed@example.org');
    const [feed] = await serversOn({ store: () => rewinding(c.deps.store) }, 1, { admin: false });
    const [one, other] = [await syncedDevice(a, cookie), await syncedDevice(feed!, cookie)];
    const ids: string[] = [];
    for (let round = 0; round < EDITS; round++) {
      ids.push(await one.store.create(named(`Contact ${round}`)));
      await one.store.change(ids, () => ({ note: `${round}` }));
      if (round % 3 === 2) await one.store.remove(ids.splice(0, 1));
      await one.sync();
      await other.sync();
    }
    await other.sync();
    expect(await bytesOf(other.store)).toEqual(await bytesOf(one.store));
    expect((await other.store.deletedIds()).sort()).toEqual((await one.store.deletedIds()).sort());
    expect(await heldBy(other.store)).toHaveProperty('size', ids.length);
  });

  test('admins who change bots and members at several servers at once lose nothing of each other', async () => {
    const cookie = await a.addOrganisation('Changed', 'changed@example.org');
    const emails = Array.from({ length: 4 }, (_, i) => `member${i}@example.org`);
    const invitations = await Promise.all(
      emails.map((email, i) => invite(all[i % 3]!, cookie, email)),
    );
    const cookies = await Promise.all(invitations.map((id, i) => accept(all[(i + 1) % 3]!, id)));
    const agents = Object.fromEntries(emails.map((email) => [email, 'agent']));
    for (const server of all)
      expect(await rolesAt(server, cookie)).toEqual({ ...agents, 'changed@example.org': 'admin' });

    const ids = await Promise.all(cookies.map(async (own) => (await a.me(own)).user.id));
    const answers = await Promise.all(
      ids.map((id, i) =>
        all[i % 3]!.request(`/api/users/${id}`, {
          cookie,
          ...(i < 3 ? { method: 'PATCH', body: { role: 'admin' } } : { method: 'DELETE' }),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 204));
    const admins = Object.fromEntries(emails.slice(0, 3).map((email) => [email, 'admin']));
    for (const server of all)
      expect(await rolesAt(server, cookie)).toEqual({ ...admins, 'changed@example.org': 'admin' });

    const bots = await Promise.all(
      Array.from({ length: 9 }, (_, i) => makeBot(all[i % 3]!, cookies[i % 3]!, `Bot ${i}`)),
    );
    await Promise.all(
      bots.map(({ id, name }, i) => {
        const path = `/api/bots/${id}`;
        if (i % 3 === 0) return a.request(path, { method: 'DELETE', cookie });
        if (i % 3 === 1) return makeBot(b, cookie, `Another ${i}`);
        return c.request(path, { method: 'PATCH', cookie, body: { name: `${name} changed` } });
      }),
    );
    const expected = [1, 4, 7].flatMap((i) => [`Another ${i}`, `Bot ${i}`, `Bot ${i + 1} changed`]);
    for (const server of all)
      expect((await botsAt(server, cookie)).map(({ name }) => name).sort()).toEqual(
        expected.sort(),
      );
  });

  test('of two admins who take the other’s role at two servers at once one keeps it', async () => {
    const founder = await a.addOrganisation('Two', 'founder@example.org');
    const second = await accept(b, await invite(a, founder, 'second@example.org', 'admin'));
    const [one, other] = await Promise.all([a.me(founder), b.me(second)]);
    const demote = (server: TestServer, cookie: string, id: string) =>
      server.request(`/api/users/${id}`, { method: 'PATCH', cookie, body: { role: 'agent' } });
    const answers = await Promise.all([
      demote(a, founder, other.user.id),
      demote(b, second, one.user.id),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const roles = [(await c.me(founder)).user.role, (await c.me(second)).user.role];
    expect(roles.sort()).toEqual(['admin', 'agent']);
  });

  test('servers that start at once have one set-up link and one push key, and the link is used up for all', async () => {
    const starting = await serversOn(couch.fresh(), 2, { admin: false });
    onTestFinished(async () => {
      for (const { deps } of starting) await deps.store.close();
    });
    const [first, second] = starting as [TestServer, TestServer];
    const token = first.deps.config.setupToken;
    expect(token).toBe(second.deps.config.setupToken);
    const keys = await Promise.all(starting.map(({ deps }) => deps.push.publicKey()));
    expect(keys[0]).toBe(keys[1]);
    const { email, password, name } = ADMIN;
    const body = { token, organisation: 'Helpers', email, password, name };
    const answers = await Promise.all(
      starting.map((server) => server.request('/api/setup', { body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await first.request('/api/setup', { body })).status).toBe(409);
    await second.signInAdmin();
  });
});

let devices = 0;

/** A device that syncs with a server when it is told to. */
async function syncedDevice(server: TestServer, cookie: string) {
  const store = await deviceStore({ seed: (devices += 1) });
  const { transport } = await syncCalls(server, cookie);
  const task: Task = {
    store,
    transport,
    onHeard: (serverNow) => store.learnTime(serverNow, Date.now()),
    onLost: () => undefined,
  };
  const sync = async (): Promise<void> => {
    await sendAll(task, never);
    await fetchAll(task, never, () => undefined);
  };
  return { store, sync };
}

/** All that a device holds. */
const bytesOf = async (store: DeviceStore) =>
  [...(await heldBy(store))].map(([id, held]) => [id, JSON.stringify(held)]).sort();

/** The same store, whose feed goes back to an earlier cursor at each new one, as CouchDB may when a node is lost. */
function rewinding(store: Store): Store {
  const known = new Map<string, string | null>();
  return {
    ...store,
    close: () => Promise.resolve(),
    async open(name) {
      const database = await store.open(name);
      return {
        get: (ids) => database.get(ids),
        put: (docs) => database.put(docs),
        find: (...args) => database.find(...args),
        erase: (ids) => database.erase(ids),
        watch: (listener) => database.watch(listener),
        async changes(since, limit, options) {
          const before = since === null ? null : (known.get(since) ?? null);
          if (since !== null) known.delete(since);
          const changes = await database.changes(before ?? since, limit, options);
          if (!known.has(changes.cursor)) known.set(changes.cursor, since);
          return changes;
        },
      };
    },
  };
}
