// Runs every check of the project in turn and ends with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}
interface Check {
  name: string;
  command: string[];
  /** Reads the tests that the command counted out of its JSON report; without it the command itself is one check. */
  count?: () => Count;
}

const reports = mkdtempSync(join(tmpdir(), 'contact-list-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const checks: Check[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'svelte-kit sync', command: ['svelte-kit', 'sync'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'import cycles', command: ['oxlint', '--quiet', '.'] },
  { name: 'svelte-check', command: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  {
    name: 'types of the service worker',
    command: ['tsc', '-p', 'src/service-worker/tsconfig.json'],
  },
  { name: 'types of the server', command: ['tsc', '-p', 'server/tsconfig.json'] },
  { name: 'types of the tests', command: ['tsc', '-p', 'tests/tsconfig.json'] },
  {
    name: 'unit, property, contract and server tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    count: () => {
      const { numPassedTests, numTotalTests } = readJson(vitestReport) as {
        numPassedTests: number;
        numTotalTests: number;
      };
      return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
    },
  },
  {
    name: 'end-to-end tests',
    command: ['playwright', 'test', '--reporter=line,json'],
    count: () => {
      const { stats } = readJson(playwrightReport) as {
        stats: { expected: number; unexpected: number; flaky: number; skipped: number };
      };
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + stats.skipped,
      };
    },
  },
];

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const total: Count = { passed: 0, failed: 0 };
for (const { name, command, count } of checks) {
  const [program, ...args] = command as [string, ...string[]];
  console.log(`\n== ${name}`);
  const started = performance.now();
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  });
  let result: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (count) {
    try {
      const counted = count();
      // A runner may fail without a failed test: a file that does not load, an unhandled rejection.
      result = { ...counted, failed: Math.max(counted.failed, status === 0 ? 0 : 1) };
    } catch (error) {
      console.error(`${name}: no report could be read (${String(error)})`);
      result = { passed: 0, failed: 1 };
    }
  }
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
