import { expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { HandoffLog } from './handoff-log.svelte.ts';

const HANDOFF = {
  at: 1,
  botId: 'b1',
  platform: 'plain',
  outcome: 'created',
  reason: 'new_contact',
  contactId: 'c1',
};

function start() {
  const asked: string[] = [];
  const answers: (() => Response)[] = [];
  const fetch = async (path: RequestInfo | URL) => {
    asked.push(path as string);
    return (answers.shift() ?? (() => Response.json({ handoffs: [HANDOFF] })))();
  };
  return { log: new HandoffLog(createApi(fetch)), asked, answers };
}

test('the log is asked for whole, or for one bot', async () => {
  const { log, asked } = start();
  await log.refresh();
  await log.show('b1');
  expect(asked).toEqual(['/api/handoffs/recent?limit=50', '/api/handoffs/recent?limit=50&bot=b1']);
  expect(log.list).toEqual([HANDOFF]);
});

test('a look that fails is told, and leaves what was there', async () => {
  const { log, answers } = start();
  await log.refresh();
  answers.push(() => Response.json({}, { status: 503 }));
  await log.refresh();
  expect(log.problem?.code).toBe('unavailable');
  expect(log.list).toEqual([HANDOFF]);
  await log.refresh();
  expect(log.problem).toBeNull();
});

test('an outcome that this version does not know is no error', async () => {
  const { log, answers } = start();
  const newer = { ...HANDOFF, outcome: 'merged', reason: 'of_a_newer_version', contactId: null };
  answers.push(() => Response.json({ handoffs: [newer] }));
  await log.refresh();
  expect(log.list).toEqual([newer]);
});

test('a body that could not be read is a line like others, though nobody knows its platform', async () => {
  const { log, answers } = start();
  const refused = { ...HANDOFF, platform: null, outcome: 'refused', reason: 'unreadable' };
  answers.push(() => Response.json({ handoffs: [{ ...refused, field: 'body' }, HANDOFF] }));
  await log.refresh();
  expect(log.problem).toBeNull();
  expect(log.list).toEqual([{ ...refused, field: 'body', platform: 'Unknown platform' }, HANDOFF]);
});
