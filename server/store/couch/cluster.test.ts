import { expect, test } from 'vitest';
import { withMajority } from './cluster.ts';

const answering = (status: number) => withMajority(async () => Response.json([], { status }));
const statusOf = async (status: number, path: string) =>
  (await answering(status)(`http://couch.test/contact-list_system${path}`)).status;

test('a write that reached no majority is not taken for written', async () => {
  expect(await statusOf(202, '/_bulk_docs')).toBe(503);
  expect(await statusOf(201, '/_bulk_docs')).toBe(201);
});

test('a compaction that has begun is no failure', async () => {
  expect(await statusOf(202, '/_compact')).toBe(202);
});
