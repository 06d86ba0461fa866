import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';

/** The ids of the processes of a browser that run pages, the one with the most memory of its own first. Linux only. */
export async function renderersOf(context: BrowserContext): Promise<number[]> {
  const browser = context.browser();
  if (browser === null) throw new Error('this context has no browser of its own');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => id)
    .sort((a, b) => privateMemory(b) - privateMemory(a));
}

/** The memory that a process shares with no other, in MB; 0 if it has ended. */
export function privateMemory(pid: number): number {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return 0;
  }
  const kB = [...text.matchAll(/^Private_(?:Clean|Dirty|Hugetlb):\s+(\d+) kB$/gm)];
  return kB.reduce((sum, [, n]) => sum + Number(n), 0) / 1024;
}

// The browser's own throttling does not reach workers, so processes are stopped and let go in turn.
const THROTTLE = `
  const [on, off, ...pids] = process.argv.slice(1).map(Number);
  const cell = new Int32Array(new SharedArrayBuffer(4));
  const all = (signal) => { for (const pid of pids) try { process.kill(pid, signal); } catch {} };
  let ended = false;
  process.once('SIGTERM', () => (ended = true));
  console.log('begun');
  (function turn() {
    all('SIGSTOP');
    Atomics.wait(cell, 0, 0, off);
    all('SIGCONT');
    if (ended) return;
    Atomics.wait(cell, 0, 0, on);
    setImmediate(turn);
  })();
`;
/** How long a stopped process rests at a time, in milliseconds. */
const REST = 10;

/** Makes processes so many times slower until the answer is called. */
export async function slowDown(
  pids: readonly number[],
  times: number,
): Promise<() => Promise<void>> {
  const args = [REST / (times - 1), REST, ...pids].map(String);
  const child = spawn(process.execPath, ['-e', THROTTLE, '--', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await once(child.stdout, 'data');
  return () => {
    child.kill();
    return ended;
  };
}
