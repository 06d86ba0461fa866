import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Envelope } from '../envelope.ts';
import { extract } from './extract.ts';
import { settled } from './extraction.ts';

interface Line {
  id: string;
  lang: string;
  conversation: unknown;
  hints: unknown;
  gold: { name: string | null; phone: string | null; email: string | null; accept?: unknown };
}

const lines = readFileSync(
  new URL('../../../tests/fixtures/handoffs/handoffs-dev.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

const understood = (body: unknown) => {
  const { name, phone, email } = extract(Envelope.parse(body));
  return {
    name: settled(name)?.toLowerCase() ?? null,
    phone: settled(phone),
    email: settled(email),
  };
};

test.each(lines.map((line) => [line.id, line] as const))(
  'the conversation %s is understood as it was judged',
  (_, { conversation, hints, gold }) => {
    expect(understood({ conversation, hints })).toEqual({
      ...gold,
      name: gold.name?.toLowerCase() ?? null,
    });
  },
);
