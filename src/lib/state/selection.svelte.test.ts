import { expect, test } from 'vitest';
import { EVERYTHING } from '../data/data.ts';
import { Selection } from './selection.svelte.ts';

test('contacts are ticked and unticked one by one', () => {
  const selection = new Selection();
  selection.start();
  selection.toggle('a');
  selection.toggle('b');
  selection.toggle('a');
  expect(selection.chosen).toEqual({ ids: ['b'] });
  expect([selection.has('a'), selection.has('b'), selection.count]).toEqual([false, true, 1]);
});

test('all that match are chosen by their query, whether they are loaded or not', () => {
  const selection = new Selection();
  selection.all(EVERYTHING, 100_000);
  expect(selection.chosen).toEqual({ query: EVERYTHING, except: [] });
  expect(selection.has('anyone')).toBe(true);
  expect(selection.count).toBe(100_000);
});

test('after all, a tick that is taken away leaves out that one, and no other is chosen for it', () => {
  const selection = new Selection();
  selection.all(EVERYTHING, 5);
  selection.toggle('a');
  expect(selection.chosen).toEqual({ query: EVERYTHING, except: ['a'] });
  expect([selection.has('a'), selection.has('b'), selection.count]).toEqual([false, true, 4]);
  selection.toggle('a');
  expect([selection.has('a'), selection.count]).toEqual([true, 5]);
});

test('nothing stays chosen when selecting ends', () => {
  const selection = new Selection();
  selection.start();
  selection.toggle('a');
  selection.stop();
  expect([selection.on, selection.count]).toEqual([false, 0]);
});
