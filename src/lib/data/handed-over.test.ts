import { expect, test } from 'vitest';
import { handedOver } from './handed-over.ts';

const entry = (id: string, at: number, bot: string, more = {}) => ({
  [`event/${id}`]: { id, at, bot, platform: 'web', found: {}, ...more },
});

test('it is told by the bot that handed over, not by one that has only been written to since', () => {
  const values = {
    'found/name': 'Thandi',
    last_handoff_at: 5,
    ...entry('a', 2, 'Older bot'),
    ...entry('b', 5, 'Website bot'),
    ...entry('c', 9, 'Chat bot', { kind: 'interaction' }),
  };
  const stamp = '000000000002-0000-aaaaaaaaaaaa';
  const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
  expect(handedOver({ id, stamp, values })).toMatchObject({ bot: 'Website bot', at: 5 });
});
