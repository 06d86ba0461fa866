import { expect, test } from 'vitest';
import type { SyncStatus } from '../data/data.ts';
import { SyncState } from './sync-state.svelte.ts';

const LIVE: SyncStatus = {
  phase: 'live',
  offlineSince: null,
  unsent: 0,
  refused: 0,
  blockedBy: null,
  first: null,
  complete: true,
  full: false,
};
const at = new Date(2026, 10, 22, 14, 2).getTime();

test.each<[string, Partial<SyncStatus>, string, string]>([
  ['all sent', {}, 'All sent', 'good'],
  ['something waiting', { unsent: 3 }, '3 waiting to be sent', 'busy'],
  ['no connection', { phase: 'offline', offlineSince: at }, 'Offline since 14:02', 'away'],
  [
    'no connection and something waiting',
    { phase: 'offline', offlineSince: at, unsent: 2 },
    'Offline since 14:02 · 2 waiting to be sent',
    'away',
  ],
  ['an expired session', { phase: 'blocked', blockedBy: 'unauthorised' }, 'Needs you', 'bad'],
  ['a refused contact', { refused: 1, unsent: 1 }, 'Needs you · 1 waiting to be sent', 'bad'],
  ['a full device', { full: true }, 'Needs you', 'bad'],
  [
    'the first sync',
    { phase: 'syncing', first: { received: 2000, total: 5000 } },
    '2 000 of 5 000 contacts have come',
    'busy',
  ],
  ['looking for changes', { phase: 'syncing' }, 'Checking for changes', 'busy'],
])('the line says honestly: %s', (_, status, line, tone) => {
  const sync = new SyncState();
  sync.onEvent({ type: 'status', status: { ...LIVE, ...status } });
  expect(sync.line.replace(/\u00a0/g, ' ')).toBe(line);
  expect(sync.tone).toBe(tone);
});

test('another account begins anew', () => {
  const sync = new SyncState();
  sync.onEvent({ type: 'status', status: { ...LIVE, unsent: 3 } });
  sync.reset();
  expect(sync.status.unsent).toBe(0);
});
