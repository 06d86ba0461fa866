import type { Page, Worker } from 'playwright';
import type { Bench, Row } from '../support/figure.ts';
import { makeBot } from '../support/bots.ts';
import { contacts } from '../support/contacts.ts';
import { startDevice, type Place } from '../support/device.ts';
import { startServer, type Server } from '../support/server.ts';
import { median, quantile } from '../support/statistics.ts';

const HANDOFFS = 100;
/** Between handoffs, in milliseconds. */
const PAUSE = 40;
/** How many pauses a contact may take to come. */
const MOST_TRIES = 100;

declare global {
  var benchSeen: number[] | undefined;
}

/** From the answer to a bot until the contact is in the store of a device, against bare events and one put. */
export async function handoff({ runs, bare }: Bench): Promise<Row[]> {
  const server = await startServer(contacts(1_000));
  const key = await makeBot(server);
  const device = await startDevice(server);
  const tab = await device.open();
  await tab.noted('contacts:complete');
  await tab.page.waitForTimeout(1_000);
  const worker = await tab.worker();
  await watchCommits(worker);
  const page = await device.blank();
  await page.goto(bare.origin);
  await watchEvents(page);

  const after: number[][] = [];
  const whole: number[][] = [];
  const floor: number[][] = [];
  for (let run = 0; run < runs; run++) {
    const seen = await times(worker, (n) => handOver(server, key, run * HANDOFFS + n));
    after.push(seen.map(({ answered, visible }) => visible - answered));
    whole.push(seen.map(({ sent, visible }) => visible - sent));
    const events = await times(page, () =>
      fetch(`${bare.origin}/events`, { method: 'POST', body: '{}' }),
    );
    floor.push(events.map(({ answered, visible }) => visible - answered));
  }
  await device.close();
  await server.stop();
  const p95 = (values: number[]) => quantile(values, 0.95);
  const what = 'handoff accepted to stored on a device';
  return [
    {
      what: `${what}, p50`,
      unit: 'ms',
      values: after.map(median),
      target: { most: 5 },
      floor: { what: 'bare events, one put', values: floor.map(median) },
    },
    {
      what: `${what}, p95`,
      unit: 'ms',
      values: after.map(p95),
      target: { most: 10 },
      floor: { what: 'bare events, one put', values: floor.map(p95) },
    },
    { what: 'handoff sent to stored on a device, p50', unit: 'ms', values: whole.map(median) },
  ];
}

interface Times {
  sent: number;
  answered: number;
  visible: number;
}

/** Sends one after the other; `where` collects when each was stored, by its own clock, which is compared first. */
async function times(where: Place, send: (n: number) => Promise<Response>): Promise<Times[]> {
  const ahead = await clockAhead(where);
  const all: Times[] = [];
  for (let n = 0; n < HANDOFFS; n++) {
    await where.evaluate(() => (globalThis.benchSeen ??= []).splice(0));
    const sent = now();
    const response = await send(n);
    const answered = now();
    if (!response.ok) throw new Error(`handoff: ${response.status}`);
    await response.arrayBuffer();
    let first: number | undefined;
    for (let tries = 0; first === undefined && tries < MOST_TRIES; tries++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      [first] = (await where.evaluate(() => globalThis.benchSeen)) ?? [];
    }
    if (first === undefined) throw new Error('the device heard nothing');
    all.push({ sent, answered, visible: first - ahead });
  }
  return all;
}

const now = () => performance.timeOrigin + performance.now();

/** How far the clock of a page is ahead of ours, in milliseconds, by the quickest of many looks. */
async function clockAhead(where: Place): Promise<number> {
  let best = { took: Infinity, ahead: 0 };
  for (let i = 0; i < 100; i++) {
    const before = now();
    const there = await where.evaluate(() => performance.timeOrigin + performance.now());
    const took = now() - before;
    if (took < best.took) best = { took, ahead: there - (before + took / 2) };
  }
  return best.ahead;
}

const watchCommits = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const seen: number[] = (globalThis.benchSeen = []);
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'contacts:committed') seen.push(performance.timeOrigin + startTime);
    }).observe({ type: 'mark' });
  });

const watchEvents = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const seen: number[] = (globalThis.benchSeen = []);
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('events');
      opening.onupgradeneeded = () => opening.result.createObjectStore('events');
      opening.onsuccess = () => resolve(opening.result);
    });
    const source = new EventSource('/events');
    let n = 0;
    source.onmessage = ({ data }) => {
      const put = db.transaction('events', 'readwrite', { durability: 'relaxed' });
      put.objectStore('events').put(data, ++n);
      put.oncomplete = () => seen.push(performance.timeOrigin + performance.now());
    };
    await new Promise((resolve) => (source.onopen = resolve));
  });

function handOver({ origin }: Server, key: string, n: number): Promise<Response> {
  const number = `+2783${String(1_000_000 + n)}`;
  return fetch(`${origin}/api/handoffs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      event_id: `event-${n}`,
      conversation: [
        { sender: 'bot', message: 'What is your name?' },
        { sender: 'user', message: `My name is Thandi Nkosi, my number is ${number}` },
      ],
      hints: { channel: 'whatsapp', whatsapp_number: number },
    }),
  });
}
