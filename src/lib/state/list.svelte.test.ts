import { expect, test } from 'vitest';
import { EVERYTHING, type Query, type Row } from '../data/data.ts';
import { ContactList } from './list.svelte.ts';
import { SyncState } from './sync-state.svelte.ts';

const row = (n: number): Row => ({
  id: `id-${n}`,
  name: `Name ${n}`,
  phone: null,
  email: null,
  language: null,
  platform: null,
  tags: [],
  addedAt: n,
  needsReview: false,
  unsent: false,
});

/** A data worker over rows in an array; each answer waits until the event loop has turned. */
class FakeData {
  rowsHeld: Row[];
  #order: string[] = [];
  asked: Query[] = [];
  reads = 0;
  readonly #first: number;

  constructor(count: number, first = 100) {
    this.rowsHeld = Array.from({ length: count }, (_, n) => row(n));
    this.#first = first;
  }

  show = async (query: Query) => {
    this.asked.push(query);
    const matching = this.rowsHeld.filter((one) => one.name?.includes(query.text) === true);
    this.#order = matching.map(({ id }) => id);
    await turn();
    return {
      count: matching.length,
      total: this.rowsHeld.length,
      rows: structuredClone(matching.slice(0, this.#first)),
    };
  };

  rows = async (offset: number, limit: number) => {
    this.reads++;
    await turn();
    const ids = this.#order.slice(offset, offset + limit);
    return structuredClone(ids.map((id) => this.rowsHeld.find((one) => one.id === id) ?? null));
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function shown(count: number) {
  const data = new FakeData(count);
  const list = new ContactList(data);
  list.look(0, 20);
  await list.refresh();
  return { data, list };
}

test('the first rows are held after the list was shown', async () => {
  const { list } = await shown(1000);
  expect(list.count).toBe(1000);
  expect(list.total).toBe(1000);
  expect(list.at(0)?.id).toBe('id-0');
  expect(list.known).toBe(true);
});

test('looking elsewhere fetches the rows there with some to spare, and looking nearby fetches nothing', async () => {
  const { data, list } = await shown(1000);
  list.look(500, 520);
  await turn();
  await turn();
  expect(list.at(510)?.id).toBe('id-510');
  const { reads } = data;
  list.look(505, 525);
  expect(data.reads).toBe(reads);
});

test('while an answer is awaited only the last of many queries is asked', async () => {
  const { data, list } = await shown(50);
  data.asked = [];
  const typed = ['N', 'Na', 'Nam', 'Name 1'].map((text) => list.change({ text }));
  await Promise.all(typed);
  expect(data.asked.map(({ text }) => text)).toEqual(['N', 'Name 1']);
  expect(list.count).toBe(11);
});

test('an arrival comes in by itself at the top, and waits while the list is scrolled', async () => {
  const { data, list } = await shown(100);
  data.rowsHeld = [row(-1), ...data.rowsHeld];
  list.atTop = false;
  list.onEvent({ type: 'changed', arrived: 1, newest: row(-1) });
  await turn();
  await turn();
  expect(list.arrived).toBe(1);
  expect(list.count).toBe(100);

  list.atTop = true;
  await list.refresh();
  expect(list.arrived).toBe(0);
  expect(list.at(0)?.id).toBe('id--1');
  expect(list.fresh).toEqual(['id--1']);
});

test('while the first sync runs the list grows, scrolled or not', async () => {
  const { data, list } = await shown(100);
  const status = new SyncState().status;
  list.onEvent({ type: 'status', status: { ...status, first: { received: 100, total: 200 } } });
  list.atTop = false;
  data.rowsHeld = [...data.rowsHeld, row(100)];
  list.onEvent({ type: 'changed', arrived: 1, newest: row(100) });
  await turn();
  await turn();
  expect(list.arrived).toBe(0);
  expect(list.count).toBe(101);
});

test('a contact deleted under the eyes leaves its place empty', async () => {
  const { data, list } = await shown(10);
  list.atTop = false;
  data.rowsHeld = data.rowsHeld.toSpliced(3, 1);
  list.onEvent({ type: 'changed', arrived: 0, newest: null });
  await turn();
  await turn();
  expect(list.at(3)).toBeNull();
  expect(list.at(4)?.id).toBe('id-4');
});

test('rows that have not changed stay the same objects', async () => {
  const { data, list } = await shown(10);
  const [first, second] = [list.at(0), list.at(1)];
  data.rowsHeld = data.rowsHeld.with(1, { ...row(1), name: 'Name changed' });
  await list.refresh();
  expect(list.at(0)).toBe(first);
  expect(list.at(1)).not.toBe(second);
  expect(list.at(1)?.name).toBe('Name changed');
});

test('what the device kept for the first paint never takes the place of the list', async () => {
  const { list } = await shown(10);
  list.paint({ query: EVERYTHING, shown: { count: 1, total: 1, rows: [row(99)] } });
  expect(list.count).toBe(10);
  const painted = new ContactList(new FakeData(10));
  painted.paint({ query: EVERYTHING, shown: { count: 1, total: 1, rows: [row(99)] } });
  expect(painted.at(0)?.id).toBe('id-99');
});

test('clearing takes the filters away and leaves the order', async () => {
  const { list } = await shown(10);
  await list.change({ text: '3', language: 'zu', sort: 'name', descending: false });
  expect(list.filtered).toBe(true);
  await list.clear();
  expect(list.filtered).toBe(false);
  expect(list.query).toEqual({ ...EVERYTHING, sort: 'name', descending: false });
});
