import { beforeEach, expect, test } from 'vitest';
import type { Me } from '#shared/protocol/account.ts';
import { Drafts } from './drafts.ts';

const account = (id: string): Me => ({
  user: { id, email: `${id}@example.org`, name: id, role: 'agent' },
  organisation: { id: 'o1', name: 'O', country: 'ZA' },
});

beforeEach(() => localStorage.clear());

test('a draft waits for its account and for nobody else', () => {
  new Drafts(localStorage, account('a')).keep('new', { name: 'Thandi', phone: '' });
  expect(new Drafts(localStorage, account('a')).read('new')).toEqual({ name: 'Thandi', phone: '' });
  expect(new Drafts(localStorage, account('b')).read('new')).toBeNull();
});

test('a draft without any text is forgotten', () => {
  const drafts = new Drafts(localStorage, account('a'));
  drafts.keep('new', { name: 'Thandi' });
  drafts.keep('new', { name: '' });
  expect(drafts.read('new')).toBeNull();
});

test('an account’s drafts are forgotten together, and no other’s', () => {
  const [own, other] = [
    new Drafts(localStorage, account('a')),
    new Drafts(localStorage, account('b')),
  ];
  for (const drafts of [own, other]) drafts.keep('new', { name: 'x' });
  own.keep('some-id', { name: 'y' });
  own.forgetAll();
  expect([own.read('new'), own.read('some-id')]).toEqual([null, null]);
  expect(other.read('new')).toEqual({ name: 'x' });
});

test('a draft in another form counts as none', () => {
  localStorage.setItem('contacts/draft/o1/a/new', '[1]');
  expect(new Drafts(localStorage, account('a')).read('new')).toBeNull();
});
