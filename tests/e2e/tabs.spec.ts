import { expect, test } from './support/test.ts';

test('two tabs of a device sync once and show each other’s changes, offline too', async ({
  api,
  device,
}) => {
  const key = await api.makeBot();
  const first = await device();
  await first.list.expectAllSent();
  const second = await first.tab();
  await second.list.expectAllSent();
  await expect.poll(() => first.network.underWay('/api/sync/live')).toBe(1);

  await api.handOver(key, { hints: { name: 'Thandi Mokoena', phone: '082 555 0101' } });
  for (const { list } of [first, second]) await expect(list.entry('Thandi Mokoena')).toBeVisible();

  await first.worksOffline();
  await first.goOffline();
  await first.list.add({ name: 'Sipho Dlamini', phone: '072 555 0102' });
  await expect(second.list.entry('Sipho Dlamini')).toBeVisible();
  const edit = await second.list.openEdit('Sipho Dlamini');
  await edit.fill({ name: 'Sipho Nkosi' });
  await edit.save();
  await expect(first.list.entry('Sipho Nkosi')).toBeVisible();
  await first.list.remove('Thandi Mokoena');
  await expect(second.list.entry('Thandi Mokoena')).toBeHidden();
  for (const { list } of [first, second]) await expect(list.syncLine).toContainText('2 waiting');

  // The tab that synced goes; the other takes over.
  await first.page.close();
  await first.goOnline();
  await second.list.expectAllSent();
  expect((await api.contacts()).map(({ name }) => name)).toEqual(['Sipho Nkosi']);
});
