import { expect, test } from 'vitest';
import { Lexicon, wordsIn } from './phrases.ts';

const found = (phrases: string[], text: string) =>
  new Lexicon()
    .add(phrases)
    .all(wordsIn(text))
    .map(({ start, end }) => text.slice(start, end));

test('of the phrases that begin at a word the longest is found', () => {
  expect(found(['my name', 'my name is', 'name'], 'well my name is thandi, name')).toEqual([
    'my name is',
    'name',
  ]);
});

test('a phrase is found as whole words only', () => {
  expect(found(['ke'], 'kemi ke keke')).toEqual(['ke']);
  expect(found(['i'], "i'm i")).toEqual(['i']);
});

test('a star stands for any letters of a word, or for a whole word', () => {
  expect(found(['*nombolo*'], 'nenombolo yami, inombolo')).toEqual(['nenombolo', 'inombolo']);
  expect(found(['call my *'], 'call my office')).toEqual(['call my office']);
  expect(found(['ngu*'], 'ngubani')).toEqual(['ngubani']);
});

test('a phrase does not go over the end of a sentence', () => {
  expect(found(['my name'], 'not my. name')).toEqual([]);
  expect(found(['e-mail'], 'my e-mail or e mail')).toEqual(['e-mail', 'e mail']);
});
