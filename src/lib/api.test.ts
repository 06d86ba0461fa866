import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createApi } from './api.ts';

const Answer = z.object({ n: z.number() });
const api = (respond: () => Response | Promise<Response>) => createApi(async () => respond());
const call = (respond: () => Response | Promise<Response>) =>
  api(respond).call('GET', '/api/x', Answer);

test('an answer of the expected form is given', async () => {
  expect(await call(() => Response.json({ n: 1 }))).toEqual({ ok: true, value: { n: 1 } });
});

test.each<[string, () => Response, object]>([
  ['another form', () => Response.json({ n: 'one' }), { code: 'internal', message: '' }],
  ['no JSON', () => new Response('<html>'), { code: 'internal', message: '' }],
  [
    'an error with a field',
    () =>
      Response.json(
        { error: { code: 'bad_field', message: 'Too short.', field: 'name' } },
        { status: 400 },
      ),
    { code: 'bad_field', message: 'Too short.', field: 'name' },
  ],
  [
    'an error of another library',
    () => Response.json({ message: 'no' }, { status: 401 }),
    { code: 'unauthorised', message: '' },
  ],
  ['too many tries', () => new Response('', { status: 429 }), { code: 'too_many', message: '' }],
  [
    'a proxy’s error page',
    () => new Response('', { status: 502 }),
    { code: 'unavailable', message: '' },
  ],
])('%s becomes a problem', async (_, respond, error) => {
  expect(await call(respond)).toEqual({ ok: false, error });
});

test('no answer is a problem of the connection', async () => {
  const answer = await call(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(answer).toEqual({ ok: false, error: { code: 'offline', message: '' } });
});
