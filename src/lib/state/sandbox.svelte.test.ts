import { expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { BOT_PLATFORM_NAMES } from '../bot-platforms.ts';
import { Sandbox } from './sandbox.svelte.ts';

const FOUND = { confidence: 0.95, message: 0, span: [11, 17], quote: 'Thandi', rule: 'opener' };
const PREVIEW = {
  name: 'Thandi',
  phone: null,
  email: null,
  language: null,
  platform: 'web',
  evidence: {
    name: { value: 'Thandi', ...FOUND },
    phone: { value: '+27825550199', ...FOUND, confidence: 0.4, quote: '082 555 0199' },
    platform: { value: 'web', ...FOUND, confidence: 0.7, rule: 'hint:channel' },
  },
};

function start(answer: unknown = PREVIEW, status = 200) {
  const calls: { path: string; type: string; body: string }[] = [];
  const fetch = async (path: RequestInfo | URL, init?: RequestInit) => {
    const body = init?.body as Blob;
    calls.push({ path: path as string, type: body.type, body: await body.text() });
    return Response.json(answer, { status });
  };
  return { sandbox: new Sandbox(createApi(fetch)), calls };
}

test('what is pasted is sent as it is, JSON or a form, with its platform', async () => {
  const { sandbox, calls } = start();
  sandbox.text = ' {"conversation": [] } ';
  await sandbox.run();
  sandbox.platform = 'twilio';
  sandbox.text = 'From=whatsapp%3A%2B27825550199&Body=Hi';
  await sandbox.run();
  expect(calls).toEqual([
    {
      path: '/api/handoffs/preview?platform=plain',
      type: 'application/json',
      body: '{"conversation": [] }',
    },
    {
      path: '/api/handoffs/preview?platform=twilio',
      type: 'application/x-www-form-urlencoded',
      body: 'From=whatsapp%3A%2B27825550199&Body=Hi',
    },
  ]);
});

test('each field says what would be logged, how sure it is, and from which words', async () => {
  const { sandbox } = start();
  sandbox.text = JSON.stringify({ conversation: [{ message: 'My name is Thandi' }] });
  await sandbox.run();
  expect(sandbox.logsSomebody).toBe(true);
  const outcomes = sandbox.outcomes ?? [];
  const told = outcomes.map(({ field, logged, evidence }) => [field, logged, evidence?.sureness]);
  expect(told).toEqual([
    ['name', 'Thandi', 'sure'],
    ['phone', null, 'unsure'],
    ['email', null, undefined],
    ['language', null, undefined],
    ['platform', 'web', 'fairly'],
  ]);
  expect(outcomes[0]?.evidence?.marked).toEqual({
    before: 'My name is ',
    words: 'Thandi',
    after: '',
  });
});

test('a body that cannot be read is told by its field, until another one is pasted', async () => {
  const error = { code: 'bad_field', message: 'This is not a list.', field: 'conversation' };
  const { sandbox } = start({ error }, 400);
  sandbox.text = '{"conversation": 7}';
  await sandbox.run();
  expect(sandbox.problem).toMatchObject({ field: 'conversation', message: 'This is not a list.' });
  expect(sandbox.outcomes).toBeNull();
  sandbox.text = '{}';
  expect(sandbox.problem).toBeNull();
});

test('every platform has a sample to begin with', () => {
  const { sandbox } = start();
  for (const name of BOT_PLATFORM_NAMES) {
    sandbox.platform = name;
    expect(sandbox.samples.length).toBeGreaterThan(0);
    for (const { text } of sandbox.samples) expect(text).toMatch(/^\{|^\w+=/);
  }
});

test('an answer about an older text is not shown for a newer one', async () => {
  const waiting: ((response: Response) => void)[] = [];
  const fetch = () => new Promise<Response>((resolve) => waiting.push(resolve));
  const sandbox = new Sandbox(createApi(fetch));
  sandbox.text = '{"name": "Thandi"}';
  const first = sandbox.run();
  sandbox.text = '{}';
  expect(sandbox.busy).toBe(false);
  const second = sandbox.run();
  const nobody = { ...PREVIEW, name: null, evidence: {} };
  waiting[1]?.(Response.json(nobody));
  await second;
  waiting[0]?.(Response.json(PREVIEW));
  await first;
  expect(sandbox.outcomes?.every(({ evidence }) => evidence === null)).toBe(true);
  sandbox.text = '{"name": "Lerato"}';
  const third = sandbox.run();
  sandbox.text = '';
  waiting[2]?.(Response.json(PREVIEW));
  await third;
  expect(sandbox.outcomes).toBeNull();
});
