import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedIn, type Evidence } from './evidence.ts';

const evidence = (part: Partial<Evidence>): Evidence => ({
  value: 'Thandi',
  confidence: 1,
  message: null,
  span: null,
  quote: '',
  rule: 'opener',
  ...part,
});
const SAID = { conversation: [{ message: 'hi' }, { message: 'My name is Thandi, thank you' }] };

test('the words are marked at their place in the message', () => {
  expect(markedIn(SAID, evidence({ message: 1, span: [11, 17], quote: 'Thandi' }))).toEqual({
    before: 'My name is ',
    words: 'Thandi',
    after: ', thank you',
  });
});

test('in a platform’s own form they are looked for wherever a text holds them', () => {
  const body = { entry: [{ text: { body: 'I am Thandi' } }] };
  expect(markedIn(body, evidence({ message: 0, span: [5, 11], quote: 'Thandi' }))).toEqual({
    before: 'I am ',
    words: 'Thandi',
    after: '',
  });
});

test('what stands nowhere, such as covered digits, is shown alone', () => {
  expect(markedIn(SAID, evidence({ quote: '●●●● 0199' }))).toEqual({
    before: '',
    words: '●●●● 0199',
    after: '',
  });
});

test('of a long message only the surroundings are shown', () => {
  const text = 'a'.repeat(300) + 'Thandi' + 'b'.repeat(300);
  const { before, words, after } = markedIn(text, evidence({ quote: 'Thandi' }));
  expect(words).toBe('Thandi');
  expect(before).toBe('…' + 'a'.repeat(80));
  expect(after).toBe('b'.repeat(80) + '…');
});

test('any body and any place give the words and never fail', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.integer(),
      fc.tuple(fc.integer(), fc.integer()),
      fc.string(),
      (json, message, span, quote) => {
        const body: unknown = JSON.parse(json);
        expect(typeof markedIn(body, evidence({ message, span, quote })).words).toBe('string');
      },
    ),
  );
});
