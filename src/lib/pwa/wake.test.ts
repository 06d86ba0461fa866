import { expect, test } from 'vitest';
import type { SyncStatus } from '../data/data.ts';
import { wakeWhenBack } from './wake.ts';

const ONLINE: SyncStatus = {
  phase: 'live',
  offlineSince: null,
  unsent: 0,
  refused: 0,
  blockedBy: null,
  first: null,
  complete: true,
  full: false,
};
const OFFLINE: SyncStatus = { ...ONLINE, phase: 'offline', offlineSince: 1_000 };

function browser() {
  const tags: string[] = [];
  const register = async (tag: string) => void tags.push(tag);
  return { tags, wake: wakeWhenBack({ sync: { register } }) };
}

test('nothing is asked for while the server answers or nothing waits', () => {
  const { tags, wake } = browser();
  wake({ ...ONLINE, unsent: 3 });
  wake(OFFLINE);
  wake({ ...OFFLINE, unsent: 2, refused: 2 });
  expect(tags).toEqual([]);
});

test('waking is asked for once for each time without a connection', () => {
  const { tags, wake } = browser();
  wake({ ...OFFLINE, unsent: 1 });
  wake({ ...OFFLINE, phase: 'syncing', unsent: 1 });
  wake({ ...OFFLINE, unsent: 2 });
  expect(tags).toEqual(['outbox']);
  wake(ONLINE);
  wake({ ...OFFLINE, offlineSince: 9_000, unsent: 1 });
  expect(tags).toEqual(['outbox', 'outbox']);
});

test('a browser without Background Sync is left in peace', () => {
  expect(() => wakeWhenBack({})({ ...OFFLINE, unsent: 1 })).not.toThrow();
});
