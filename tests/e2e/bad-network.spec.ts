import { expectAgreement } from './support/agreement.ts';
import { crowd, recordsOf } from './support/people.ts';
import { EVERY_SIZE, expect, test } from './support/test.ts';

const PULL = '/api/sync/pull';

for (const size of EVERY_SIZE)
  test(`a first sync that is cut in the middle says how far it came, and goes on from there, on a ${size}`, async ({
    api,
    device,
  }) => {
    await api.push(recordsOf(crowd(5_000)));
    const one = await device({ size, path: null });
    const { page, list, network } = one;
    const isEmpty = page.getByRole('heading', { name: 'No contacts yet' });
    // The throttle leaves time to see the progress; the cut comes about half way.
    network.throttle({ bytesPerSecond: 100_000 });
    const cut = network.cutAfter(PULL, 90_000);
    await page.addInitScript(() => {
      // Each word of the line about the progress, as it was told.
      new MutationObserver(() => {
        const line = document.querySelector('[role=status]')?.textContent ?? '';
        if (line.includes('have come')) performance.mark(line.trim());
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.goto('/');
    await cut;
    await expect(list.syncLine).toContainText('Offline');
    const before = await list.count();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(5_000);
    await expect(isEmpty).toBeHidden();

    await one.goOnline();
    await list.expectCount(5_000);
    const told = await page.evaluate(() =>
      performance.getEntriesByType('mark').map(({ name }) => name),
    );
    const received = told.map((line) => Number(/^[\d\s]+/.exec(line)?.[0].replace(/\s/g, '')));
    expect(received).toEqual(received.toSorted((a, b) => a - b));
    expect(
      told.filter((line) => /^[1-4]\s000 of 5\s000 contacts have come/.test(line)),
    ).not.toEqual([]);
    await list.expectAllSent();
    const pulls = network.requested.filter((address) => address.startsWith(PULL));
    expect(pulls[0]).not.toContain('since=');
    expect(pulls.slice(1).every((address) => address.includes('since='))).toBe(true);
    await expectAgreement(api, [one]);
  });

test('the empty state shows only when the server has said that the list is empty', async ({
  device,
}) => {
  const one = await device({ path: null });
  const { page, list, network } = one;
  const isEmpty = page.getByRole('heading', { name: 'No contacts yet' });
  network.hang('/api/sync/');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Fetching your contacts' })).toBeVisible();
  await expect(isEmpty).toBeHidden();

  network.restore();
  network.fail(500);
  await page.reload();
  await expect(list.syncLine).toContainText('Offline');
  await expect(page.getByText('This device has not fetched the contacts yet')).toBeVisible();
  await list.button('Try again').click();
  await expect(isEmpty).toBeHidden();

  network.restore();
  await page.reload();
  await expect(isEmpty).toBeVisible();
  for (const way of ['Add one by hand', 'Upload the list that you have', 'Connect your chatbot'])
    await expect(page.getByRole('listitem').filter({ hasText: way })).toBeVisible();
});

test('what is written while the server fails or hangs is kept, marked, and sent when it is well', async ({
  api,
  device,
}) => {
  const one = await device();
  const { list, network } = one;
  await list.expectAllSent();
  network.fail(500);
  await expect(list.syncLine).toContainText('Offline');
  await list.add({ name: 'Thandi Mokoena', phone: '082 555 0101' });
  await expect(list.entry('Thandi Mokoena')).toContainText('Not sent yet');
  await expect(list.syncLine).toContainText('1 waiting to be sent');
  network.restore();
  await one.page.reload();
  await list.expectAllSent();
  await expect(list.entry('Thandi Mokoena')).not.toContainText('Not sent yet');

  network.hang('/api/sync/');
  await list.add({ name: 'Sipho Dlamini', phone: '072 555 0102' });
  await expect(list.syncLine).toContainText('1 waiting to be sent');
  await one.page.reload();
  await expect(list.entry('Sipho Dlamini')).toContainText('Not sent yet');
  network.restore();
  await expectAgreement(api, [one]);
});

test('a server that is killed and started again has lost nothing, and its devices find it by themselves', async ({
  api,
  device,
  server,
}) => {
  const [one, other] = [await device(), await device({ size: 'phone' })];
  await one.list.add({ name: 'Thandi Mokoena', phone: '082 555 0101' });
  await expect(other.list.entry('Thandi Mokoena')).toBeVisible();
  await server.kill();
  for (const { list } of [one, other]) await expect(list.syncLine).toContainText('Offline');
  await one.list.add({ name: 'Sipho Dlamini', phone: '072 555 0102' });
  await server.restart();
  await expect(other.list.entry('Sipho Dlamini')).toBeVisible({ timeout: 30_000 });
  await expectAgreement(api, [one, other]);
});
