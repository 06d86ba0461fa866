// `npm run dev`: the server under `node --watch` and the app under Vite, which proxies /api to it. Either's end ends both.
import { spawn } from 'node:child_process';

const port = process.env['PORT'] ?? '3000';
const children = [
  spawn(process.execPath, ['--watch', 'server/main.ts'], {
    stdio: 'inherit',
    // What the server prints and trusts is the page's address.
    env: { ORIGIN: 'http://localhost:5173', ...process.env, PORT: port },
  }),
  spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'dev', '--port', '5173', '--strictPort'],
    {
      stdio: 'inherit',
      env: { ...process.env, API_ORIGIN: `http://localhost:${port}` },
    },
  ),
];
const stop = () => {
  for (const child of children) child.kill();
};
for (const child of children) child.once('exit', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
