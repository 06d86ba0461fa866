import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { extract } from '#server/handoff/extract/extract.ts';
import type { Bench, Row } from '../support/figure.ts';
import { makeBot } from '../support/bots.ts';
import { startServer } from '../support/server.ts';
import { median, quantile } from '../support/statistics.ts';

const CONNECTIONS = 32;
const SECONDS = 8;
const WARM_UP = 2;

/** Whole handoffs a second, verified to answered, against bare inserts of the same bytes in the same group commit. */
export async function throughput({ runs }: Bench): Promise<Row[]> {
  const server = await startServer();
  const key = await makeBot(server);
  const floor = await startInsert();
  const [handoffs, inserts]: [number[], number[]] = [[], []];
  let next = 0;
  try {
    for (let run = 0; run <= runs; run++) {
      const seconds = run === 0 ? WARM_UP : SECONDS;
      const whole = await load(`${server.origin}/api/handoffs`, key, seconds, () => next++);
      const bare = await load(`${floor.origin}/`, key, seconds, () => next++);
      // The first run warms both up.
      if (run > 0) handoffs.push(whole);
      if (run > 0) inserts.push(bare);
    }
  } finally {
    await server.stop();
    floor.stop();
  }
  return [
    {
      what: `whole handoffs, ${CONNECTIONS} connections`,
      unit: '/s',
      values: handoffs,
      target: { least: 5_000 },
      floor: { what: 'bare Hono and one insert', values: inserts },
    },
  ];
}

/** How many posts a second are answered. */
async function load(url: string, key: string, seconds: number, next: () => number) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: bodyOf(next()) }) }],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} errors`);
  return result.requests.total / result.duration;
}

/** A handoff of three short messages, each of another person. */
const bodyOf = (n: number): string =>
  JSON.stringify({
    event_id: `event-${n}`,
    conversation: [
      { sender: 'bot', message: 'What is your name and number?' },
      { sender: 'user', message: `My name is ${GIVEN[n % GIVEN.length]} Nkosi` },
      { sender: 'user', message: `0${String(820_000_000 + (n % 9_000_000))}` },
    ],
    hints: { channel: 'web' },
  });
const GIVEN = ['Thandi', 'Sipho', 'Lerato', 'Kagiso', 'Naledi', 'Johan', 'Fatima', 'Bongani'];

async function startInsert(): Promise<{ origin: string; stop: () => void }> {
  const script = fileURLToPath(new URL('../support/bare-insert.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill());
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { origin: `http://127.0.0.1:${line}`, stop: () => child.kill() };
}

const LOOKUPS = 1_000;

/** How long a bot waits for "is this number in the list", with 100,000 contacts. */
export async function lookup({ runs, reading }: Bench): Promise<Row[]> {
  const server = await reading(100_000);
  const key = await makeBot(server);
  const ask = async (n: number) => {
    const started = performance.now();
    const answer = await fetch(`${server.origin}/api/lookup`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ phone: `+2782${String(1_000_000 + n)}` }),
    });
    if (!answer.ok) throw new Error(`lookup: ${answer.status}`);
    await answer.arrayBuffer();
    return performance.now() - started;
  };
  const all: number[][] = [];
  for (let run = 0; run <= runs; run++) {
    const times: number[] = [];
    for (let n = 0; n < LOOKUPS; n++) times.push(await ask(n * 7));
    if (run > 0) all.push(times);
  }
  return [
    {
      what: 'look-up among 100,000 contacts, p95',
      unit: 'ms',
      values: all.map((times) => quantile(times, 0.95)),
      target: { most: 10 },
    },
  ];
}

const MESSAGES = 20;
const TIMES = 2_000;

/** How long the extraction of a conversation of twenty messages takes. */
export function extraction({ runs }: Bench): Promise<Row[]> {
  const asked = [
    'Hello, how can I help you today?',
    'May I have your full name please?',
    'What is the best number to reach you?',
    'And your email address?',
    'Thanks, let me check that for you.',
  ];
  const said = [
    'Hi there, my parcel 4471023398 has not arrived and I am getting worried',
    'my name is Sipho Khumalo',
    'call me on 082 123 4567 please, not the old one',
    'sipho.khumalo at gmail dot com',
    'thank you so much, it was due on 12/11/2026',
  ];
  const conversation = Array.from({ length: MESSAGES }, (_, i) => ({
    sender: i % 2 === 0 ? 'bot' : 'user',
    message: (i % 2 === 0 ? asked : said)[(i >> 1) % asked.length],
  }));
  const measure = (language: string) => {
    const hints = { channel: 'whatsapp', language_code: language };
    const times = Array.from({ length: TIMES }, () => {
      const started = performance.now();
      extract({ conversation, hints });
      return performance.now() - started;
    });
    return times.slice(TIMES / 4);
  };
  const rows = ['en-ZA', 'zu-ZA'].map((language): Row => {
    const all = Array.from({ length: runs }, () => measure(language));
    return {
      what: `extraction of ${MESSAGES} messages, ${language}, p50`,
      unit: 'ms',
      values: all.map(median),
      target: { most: 0.3 },
    };
  });
  return Promise.resolve(rows);
}
