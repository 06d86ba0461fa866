import { expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { addressOf, Bots, handoffLine, senderOf } from './bots.svelte.ts';

function server(...answers: [string, unknown, number?][]) {
  const calls: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const call = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`;
    calls.push(call);
    const [, body, status] = answers.find(([known]) => known === call) ?? [call, {}, 404];
    return body === null
      ? new Response(null, { status: 204 })
      : Response.json(body, { status: status ?? 200 });
  };
  return { bots: new Bots(createApi(fetch)), calls };
}

const BOT = { id: 'b1', name: 'Website bot', platform: 'web', lastHandoffAt: null };

test('a bot that is made is in the list, and its key is told', async () => {
  const { bots } = server(
    ['POST /api/bots', { id: 'b1', key: 'k', secret: 's' }, 201],
    ['GET /api/bots', { bots: [BOT] }],
  );
  const made = await bots.make({
    name: 'Website bot',
    platform: 'web',
    scopes: ['handoffs'],
    trigger: 'handoff',
  });
  expect(made).toEqual({ ok: true, value: { id: 'b1', key: 'k', secret: 's' } });
  expect(bots.list?.map(({ name }) => name)).toEqual(['Website bot']);
});

test('a revoked bot leaves the list only when the server has revoked it', async () => {
  const { bots } = server(['GET /api/bots', { bots: [BOT] }]);
  await bots.refresh();
  expect((await bots.revoke('b1')).ok).toBe(false);
  expect(bots.list).toHaveLength(1);

  const other = server(['GET /api/bots', { bots: [BOT] }], ['DELETE /api/bots/b1', null]);
  await other.bots.refresh();
  await other.bots.revoke('b1');
  expect(other.bots.list).toEqual([]);
});

test('the line for the terminal holds the key and a body that a shell leaves alone', () => {
  const line = handoffLine('https://contacts.example.org', 'the-key');
  expect(line).toContain('https://contacts.example.org/api/handoffs');
  expect(line).toContain("'Authorization: Bearer the-key'");
  const body = /-d '([^']*)'$/.exec(line)?.[1];
  expect(JSON.parse(body ?? '')).toHaveProperty('conversation');
});

test('the address of a bot has the word of its form, and our own form for any other', () => {
  for (const [platform, word] of [
    ['whatsapp', 'whatsapp'],
    ['plain', 'plain'],
    ['web', 'plain'],
    ['copilot', 'botframework'],
    [null, 'plain'],
  ])
    expect(addressOf('https://contacts.example.org', { id: 'b1', platform, token: 't' })).toBe(
      `https://contacts.example.org/api/handoffs/${word}/b1`,
    );
});

test('the address ends in the token where the platform can send neither header nor signature', () => {
  const bot = { id: 'b1', platform: 'chatlayer', token: 'unguessable' };
  expect(addressOf('https://contacts.example.org', bot)).toBe(
    'https://contacts.example.org/api/handoffs/chatlayer/b1/unguessable',
  );
});

test('what is changed of a bot is in the list at once', async () => {
  const { bots, calls } = server(
    ['PATCH /api/bots/b1', null],
    ['GET /api/bots', { bots: [{ ...BOT, name: 'Other bot', trigger: 'interaction' }] }],
  );
  const answer = await bots.change('b1', { name: 'Other bot', trigger: 'interaction' });
  expect(answer.ok).toBe(true);
  expect(calls).toEqual(['PATCH /api/bots/b1', 'GET /api/bots']);
  expect(bots.list).toMatchObject([{ name: 'Other bot', trigger: 'interaction' }]);
});

test('what a bot sends is called by the name of its platform, also under another name of it', () => {
  expect(senderOf('copilot')).toBe(senderOf('botframework'));
  expect(senderOf('copilot')).toMatch(/Copilot/);
  expect(senderOf('plain')).toMatch(/Our own/);
  expect(senderOf('sms')).toBe('SMS');
});
