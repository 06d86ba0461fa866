// Runs every check of the project and ends with one line: `N passed, N failed`. With `couch`, those that can be run against
// the CouchDB at COUCHDB_URL, which all others leave alone.
import { spawn } from 'node:child_process';
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

// A shared machine may starve a browser. What passes only at the second try is named as flaky in the report.
const SECOND_TRY = process.env['CI'] === undefined ? [] : ['--retries=1'];

const isCouch = process.argv[2] === 'couch';
const ORDINARY = ['unit', 'whole', 'runes'].map((project) => `--project=${project}`);

const vitest = (name: string, ...args: string[]): Check => ({
  name,
  command: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
    ...args,
  ],
  count: () => {
    const { numPassedTests, numTotalTests, numPendingTests } = readJson(vitestReport) as {
      numPassedTests: number;
      numTotalTests: number;
      numPendingTests: number;
    };
    // A cluster of one node has no other that could be stopped; nothing else may be left out.
    const left = isCouch ? numPendingTests : 0;
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests - left };
  },
});

const playwright = (name: string, ...args: string[]): Check => ({
  name,
  command: ['playwright', 'test', '--reporter=line,json', ...args, ...SECOND_TRY],
  count: () => {
    const { stats } = readJson(playwrightReport) as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    };
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
  },
});

const couchStages: Check[][][] = [
  [[vitest('store, servers and cluster against CouchDB', '--project=couch')]],
  [[playwright('two servers on CouchDB, end to end', 'two-servers')]],
];

/** Stages run one after the other. The lanes of a stage run side by side, each check of a lane after the one before. */
const allStages: Check[][][] = [
  [[{ name: 'svelte-kit sync', command: ['svelte-kit', 'sync'] }]],
  [
    [{ name: 'lint', command: ['eslint', '.'] }],
    [
      { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
      { name: 'import cycles', command: ['oxlint', '--quiet', '.'] },
      {
        name: 'svelte-check',
        command: ['svelte-check', '--fail-on-warnings', '--output', 'human'],
      },
      ...['src/service-worker', 'server', 'tests'].map((folder) => ({
        name: `types of ${folder}`,
        command: ['tsc', '-p', `${folder}/tsconfig.json`],
      })),
    ],
  ],
  [[vitest('unit, property, contract and server tests', ...ORDINARY)]],
  [[playwright('end-to-end tests')]],
];

const { COUCHDB_URL, ...rest } = process.env;
const environment = isCouch ? process.env : rest;
if (isCouch && !COUCHDB_URL) {
  console.error('COUCHDB_URL is not set: http://user:password@host:5984, of a CouchDB 3.x.');
  process.exit(1);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Runs a command; what it prints appears at once, or where others run beside it, when it ends. */
function run([program = '', ...args]: string[], beside: boolean): Promise<boolean> {
  const child = spawn(program, args, {
    stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
    env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve) => {
    const end = (isGood: boolean) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(isGood);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.once('close', (status) => end(status === 0));
  });
}

async function check({ name, command, count }: Check, beside: boolean): Promise<Count> {
  if (!beside) console.log(`\n== ${name}`);
  const started = performance.now();
  const isGood = await run(command, beside);
  let result: Count = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  if (count) {
    try {
      const counted = count();
      // A runner may fail without a failed test: a file that does not load, an unhandled rejection.
      result = { ...counted, failed: Math.max(counted.failed, isGood ? 0 : 1) };
    } catch (error) {
      console.error(`${name}: no report could be read (${String(error)})`);
      result = { passed: 0, failed: 1 };
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

const total: Count = { passed: 0, failed: 0 };
for (const lanes of isCouch ? couchStages : allStages) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const one of lane) {
        const { passed, failed } = await check(one, lanes.length > 1);
        total.passed += passed;
        total.failed += failed;
      }
    }),
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
