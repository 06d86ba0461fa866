import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Envelope } from '../envelope.ts';
import { extract } from './extract.ts';
import { masked } from './numbers.ts';

const MEGABYTE = 1_000_000;
const fill = (text: string, size = MEGABYTE) => text.repeat(Math.ceil(size / text.length));

const ADVERSARIAL: [string, string][] = [
  ['one letter', 'a'],
  ['names', 'my name is Thabo '],
  ['openers', "I'm i am it's this is "],
  ['numbers', '0821234567 '],
  ['different digits', '082 12 3 4567 9 08 '],
  ['spoken digits', 'double oh eight two '],
  ['signs', '@.@.'],
  ['addresses', 'a@b.co '],
  ['spoken addresses', 'a at b dot co '],
  ['possessives', "john's my name is not "],
  ['hyphens', 'a-b-'],
  ['apostrophes', "o'"],
  ['spaces', ' '],
  ['plus signs', '+'],
  ['brackets', '(0)['],
  ['marks', 'e\u0301\u20e3'],
];

test.each(ADVERSARIAL)('A megabyte of %s takes seconds at the most', (_, piece) => {
  const one = Envelope.parse({ conversation: [{ sender: 'user', message: fill(piece) }] });
  const started = performance.now();
  extract(one);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each(ADVERSARIAL)('A megabyte of messages of %s takes seconds at the most', (_, piece) => {
  const message = fill(piece, 2_500);
  const conversation = Array.from({ length: MEGABYTE / 2_500 }, (__, i) => ({
    sender: i % 3 === 0 ? 'bot' : 'user',
    message,
  }));
  const many = Envelope.parse({ conversation });
  const started = performance.now();
  extract(many);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('Any conversation is read without an error, and evidence quotes what stands at its place', () => {
  const word = fc.constantFrom(
    ...[
      'my',
      'name',
      'is',
      'not',
      'Thabo',
      'Nkosi',
      '082',
      '1234567',
      '+27',
      'at',
      'dot',
      'com',
      'gmail',
    ],
    ...[
      'call',
      'me',
      'on',
      '@',
      ',',
      '.',
      '\n',
      'double',
      'five',
      'oh',
      "'s",
      'surname',
      '🙂',
      'O',
    ],
  );
  const message = fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: word },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
    )
    .map((words) => words.join(' '));
  const turn = fc.record({ sender: fc.constantFrom('user', 'bot'), message });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 6 }), fc.anything(), (conversation, slots) => {
      const { name, phone, email } = extract(Envelope.parse({ conversation, hints: { slots } }));
      for (const finding of [name, phone, email]) {
        const {
          message: at,
          span,
          quote,
        } = finding?.evidence ?? { message: null, span: null, quote: '' };
        if (at === null || span === null) continue;
        const said = conversation[at]?.message ?? '';
        expect(span[1]).toBeLessThanOrEqual(said.length);
        expect(quote.length).toBeLessThanOrEqual(120);
      }
    }),
    { numRuns: 300 },
  );
});

test('Identity and card numbers are covered up, telephone numbers stay', () => {
  expect(masked('id 8001015009087')).toBe('id •••••••••••••');
  expect(masked('4111 1111 1111 1111 and 0821234567')).toBe('•••• •••• •••• •••• and 0821234567');
  expect(masked('+27821234567')).toBe('+27821234567');
  for (const id of [
    '800101 5009 087',
    '800101-5009-08-7',
    '80.01.01.5009.087',
    '800101\u00a05009\u00a0087',
  ])
    for (const around of ['', '082 123 4567 ', 'cell 0821234567 / '])
      // What stands beside may be covered up too: a row of figures in groups has no clear end.
      expect(masked(around + id).slice(around.length)).toBe(id.replace(/\d/g, '•'));
  expect(masked('8001015009087 082 123 4567')).toBe('••••••••••••• 082 123 4567');
  expect(masked('08212345678001015009087')).not.toContain('8001015009087');
  expect(masked('on 2026-11-22 08:33 call 082 123 4567')).toBe(
    'on 2026-11-22 08:33 call 082 123 4567',
  );
});
