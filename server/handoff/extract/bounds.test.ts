import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Envelope } from '../envelope.ts';
import { extract } from './extract.ts';
import { settled } from './extraction.ts';
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

test('Ten thousand messages are read in seconds, the last words of the user among them', () => {
  const filler = { sender: 'user', message: 'it is about order 4471023398 from the 12/11/2026' };
  const conversation = [
    ...Array.from({ length: 9_999 }, () => filler),
    { sender: 'user', message: 'My name is Thandi Nkosi, 082 123 4567' },
  ];
  const started = performance.now();
  const { name, phone } = extract(Envelope.parse({ conversation }));
  expect(performance.now() - started).toBeLessThan(5_000);
  expect([name?.value, phone?.value]).toEqual(['Thandi Nkosi', '+27821234567']);
});

test('Direction marks and zero-width signs around names, numbers and addresses change nothing', () => {
  const plain = 'My name is Thandi Nkosi, my number is 082 123 4567, thandi@nkosi.co.za';
  for (const mark of [
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2069',
    '\ufeff',
  ]) {
    const message = plain.replace(/(?<= )|(?=,)|$/g, mark);
    const { name, phone, email } = extract(
      Envelope.parse({ conversation: [{ sender: 'user', message }] }),
    );
    expect([name?.value, phone?.value, email?.value]).toEqual([
      'Thandi Nkosi',
      '+27821234567',
      'thandi@nkosi.co.za',
    ]);
  }
});

test('What is written from right to left is read without a name or a number in it', () => {
  const message = '\u05e9\u05dc\u05d5\u05dd, \u0645\u0631\u062d\u0628\u0627 082 123 4567';
  const { name, phone } = extract(Envelope.parse({ conversation: [{ sender: 'user', message }] }));
  expect([settled(name), settled(phone)]).toEqual([null, '+27821234567']);
});

test('Who says at the end of a long text who they are is understood, and the evidence stands at its place', () => {
  const message = `${'a'.repeat(100_000)} ${'lorem ipsum '.repeat(1_000)}. I am Thabo Nkosi 0825550603`;
  const { name, phone } = extract(Envelope.parse({ conversation: [{ sender: 'user', message }] }));
  expect([name?.value, phone?.value]).toEqual(['Thabo Nkosi', '+27825550603']);
  for (const finding of [name, phone]) {
    const [from, to] = finding?.evidence.span ?? [0, 0];
    expect(message.slice(from, to)).toBe(finding?.evidence.quote);
  }
});
