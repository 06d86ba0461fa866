import { expect, test, vi } from 'vitest';
import { Offers } from './offers.svelte.ts';

test('a newer offer takes the place of the older one with its key', () => {
  const offers = new Offers();
  offers.make({ key: 'update', text: 'Version 2' });
  offers.make({ key: 'install', text: 'Install' });
  offers.make({ key: 'update', text: 'Version 3' });
  expect(offers.list.map(({ text }) => text)).toEqual(['Install', 'Version 3']);
});

test('an offer that is put off goes and is told so', () => {
  const offers = new Offers();
  const dismissed = vi.fn();
  offers.make({ key: 'install', text: 'Install', dismissed });
  offers.dismiss(offers.list[0]!);
  expect(offers.list).toEqual([]);
  expect(dismissed).toHaveBeenCalledOnce();
});
