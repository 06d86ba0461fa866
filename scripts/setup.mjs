// Makes a fresh clone runnable: `node scripts/setup.mjs [build] [browser]`. Node 20 or newer, no packages.
// What is up to date is not done again. Everything it says goes to stderr, so that commands can be piped.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const say = (text) => console.error(`setup: ${text}`);
const mtime = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
// A folder's own time counts too: it moves when a file in it is deleted.
const newest = (path) => {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return mtime(path);
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    mtime(path),
  );
};

// npm hands its settings to scripts as npm_*; a nested npm must not take them for its own. The user's network settings stay.
const keep =
  /^npm_config_(registry|userconfig|cache|cafile|offline|prefer_offline|noproxy|proxy|https_proxy)$/i;
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || keep.test(name)),
);

const run = (command, args, orElse) => {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw error;
  if (status === 0) return;
  if (orElse) return orElse();
  say(`${command} ${args.join(' ')} failed (${signal ?? status})`);
  process.exit(status ?? 1);
};

// Vite and SvelteKit say a lot that helps nobody unless they fail.
const build = () => {
  const args = [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'];
  const { status, stdout, stderr, error } = spawnSync(node, args, { cwd: root, env });
  if (error) throw error;
  if (status === 0) return;
  process.stderr.write(stdout);
  process.stderr.write(stderr);
  say(`the build failed (${status})`);
  process.exit(status ?? 1);
};

// `npm start` and `npm test` may run at once on a fresh clone: one sets up, the other waits.
const lock = at('.setup.lock');
const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};
for (;;) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    break;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  let holder;
  try {
    holder = Number(readFileSync(lock, 'utf8'));
  } catch {
    continue;
  }
  if (holder > 0 && !alive(holder)) {
    rmSync(lock, { force: true });
    continue;
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
}
// No signal handlers: spawnSync would delay them.
process.on('exit', () => rmSync(lock, { force: true }));

const local = at('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const installed = at('node_modules', '.installed'); // written last, so a killed install is done again
if (mtime(installed) < mtime(at('package-lock.json'))) {
  say('installing packages (this may take a minute)');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false'];
  // `npm ci` refuses a lock file that lacks another platform's optional package; `npm install` does not.
  run('npm', ['ci', ...quiet], () => run('npm', ['install', '--no-save', ...quiet]));
  writeFileSync(installed, '');
}
const enough = Number(process.versions.node.split('.')[0]) >= 24;
if (!existsSync(local) && !enough) {
  say(
    `the package "node" has no build for ${process.platform}-${process.arch}: install Node 24 or newer and run this again`,
  );
  process.exit(1);
}
const node = existsSync(local) ? local : process.execPath;
env.PATH = at('node_modules', '.bin') + delimiter + env.PATH;

const inputs = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
if (
  process.argv.includes('build') &&
  mtime(at('build', 'index.html')) < Math.max(...inputs.map((path) => newest(at(path))))
) {
  say('building the app');
  build();
}
if (process.argv.includes('browser')) run(node, [at('scripts', 'browser.ts'), '--install']);
