import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const API_ORIGIN = process.env['API_ORIGIN'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [sveltekit()],
  server: { proxy: { '/api': { target: API_ORIGIN, changeOrigin: false } } },
  // A worker in one file: the service worker is told of no others, so that parts fetched later would be missing offline.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  test: {
    // The tests wait more for processes and disks than they compute.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'server/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.svelte.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          environment: 'node',
          include: ['tests/{arch,contract,handoffs,property,server,uploads}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Against a CouchDB, whose address is in COUCHDB_URL: `npm run test:couch`.
        extends: true,
        test: {
          name: 'couch',
          environment: 'node',
          include: [
            'tests/couch/**/*.test.ts',
            'tests/contract/store.couch.test.ts',
            'tests/server/couch-faults.test.ts',
            'tests/server/two-servers.test.ts',
            'tests/server/migrate-script.test.ts',
          ],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          // They measure one cluster, and stop its nodes.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: { name: 'runes', environment: 'happy-dom', include: ['src/**/*.svelte.test.ts'] },
      },
    ],
  },
});
