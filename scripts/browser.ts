// Which Chromium the tests, the screenshots and the bench drive; `--install` makes sure that there is one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** The path of a Chromium that starts, or undefined. `CHROMIUM_PATH` goes first, then Playwright's own, then Debian's. */
export function findBrowser(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), DEBIAN_CHROMIUM];
  return candidates.find((path) => path !== undefined && path !== '' && starts(path));
}

// A path that exists may still be a broken download.
function starts(path: string): boolean {
  return (
    existsSync(path) &&
    spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' }).status === 0
  );
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

function install(): boolean {
  if (findBrowser() !== undefined) return true;
  console.error('setup: installing a browser for the tests');
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  if (run(process.execPath, [cli, 'install', 'chromium']) && findBrowser() !== undefined)
    return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const packages = ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'];
  if (!run('apt-get', packages)) {
    run('apt-get', ['-qq', 'update']);
    run('apt-get', packages);
  }
  return findBrowser() !== undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--install')) {
  if (!install()) {
    console.error('setup: no Chromium was found or could be installed; set CHROMIUM_PATH to one');
    process.exit(1);
  }
}
