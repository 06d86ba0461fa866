import { SettingsPage } from '#tests/e2e/pages/settings-page.ts';
import { EVERY_SIZE, expect, test } from './support/test.ts';
import { deliverPush, notifications, worker } from './support/service-worker.ts';
const THANDI = { hints: { name: 'Thandi Mokoena', phone: '072 555 0001' } };
const SIPHO = { hints: { name: 'Sipho Dlamini', phone: '072 555 0002' } };

for (const size of EVERY_SIZE)
  test(`a handoff while the list is open shows a toast that leads to the contact, on a ${size}`, async ({
    api,
    device,
  }) => {
    const key = await api.makeBot();
    const { page, list } = await device({ size });
    await list.expectAllSent();
    const messages = page.getByRole('region', { name: 'Messages' });
    await api.handOver(key, THANDI);
    await expect(messages).toContainText('Thandi Mokoena was handed over by Website bot');
    await expect(page.getByRole('status').first()).toContainText('Thandi Mokoena was handed over');
    await messages.getByRole('button', { name: 'View', exact: true }).click();
    await expect(list.dialog('Thandi Mokoena')).toBeVisible();
    await page.keyboard.press('Escape');

    await page.goto('/settings');
    await list.expectAllSent();
    await Promise.all([
      api.handOver(key, SIPHO),
      api.handOver(key, { hints: { name: 'Naledi Khumalo', phone: '072 555 0003' } }),
    ]);
    await expect(messages).toContainText('2 people were handed over');
    await messages.getByRole('button', { name: 'View', exact: true }).click();
    await expect(list.heading).toBeVisible();
    await expect(list.entry('Sipho Dlamini')).toBeVisible();
  });

test('a handoff of before the first sync, or from before this tab was opened, shows no toast', async ({
  api,
  device,
}) => {
  const key = await api.makeBot();
  await api.handOver(key, THANDI);
  const { page, list } = await device();
  await expect(list.entry('Thandi Mokoena')).toBeVisible();
  await list.expectAllSent();
  await page.reload();
  await list.expectAllSent();
  await expect(page.getByRole('region', { name: 'Messages' })).toBeHidden();
});

test('a push while no page is on the screen fetches the contact and names it; several are one notification', async ({
  server,
  api,
  device,
}) => {
  const key = await api.makeBot();
  const phone = await device({ size: 'phone' });
  const { context, page, list } = phone;
  await context.grantPermissions(['notifications']);
  await list.expectAllSent();
  await phone.worksOffline();
  // Only the service worker remains.
  await page.goto('about:blank');

  await api.handOver(key, THANDI);
  await deliverPush(context, page, server.origin);
  await expect.poll(() => notifications(context)).toEqual(['New handoff: Thandi Mokoena']);
  await api.handOver(key, SIPHO);
  await deliverPush(context, page, server.origin);
  await expect.poll(() => notifications(context)).toEqual(['2 new handoffs']);

  // What the push has fetched is there without a connection.
  await phone.goOffline();
  await page.goto('/');
  await list.expectCount(2);
  await expect(list.syncLine).toContainText('Offline');
});

test('a push while the app is on the screen shows the toast and no notification; pressing one opens the contact', async ({
  server,
  api,
  device,
}) => {
  const key = await api.makeBot();
  const phone = await device({ size: 'phone', path: '/settings' });
  const { context, page, list } = phone;
  await context.grantPermissions(['notifications']);
  await list.expectAllSent();
  await phone.worksOffline();
  const { contactId } = await api.handOver(key, THANDI);
  await deliverPush(context, page, server.origin);
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('Thandi Mokoena was handed over by Website bot');
  // The push has been dealt with once the device knows that it was told.
  await expect.poll(() => page.evaluate(announced)).toBeGreaterThan(0);
  expect(await notifications(context)).toEqual([]);

  // What the service worker says to a page when its notification is pressed.
  await worker(context).evaluate(async (contact) => {
    const { clients } = self as unknown as {
      clients: { matchAll: () => Promise<{ postMessage: (message: unknown) => void }[]> };
    };
    for (const client of await clients.matchAll()) client.postMessage({ type: 'OPEN', contact });
  }, contactId);
  await expect(list.dialog('Thandi Mokoena')).toBeVisible();
});

test('signing out takes shown notifications away', async ({ server, api, device }) => {
  const key = await api.makeBot();
  const phone = await device();
  const { context, page, list } = phone;
  await context.grantPermissions(['notifications']);
  await list.expectAllSent();
  await phone.worksOffline();
  await page.goto('about:blank');
  await api.handOver(key, THANDI);
  await deliverPush(context, page, server.origin);
  await expect.poll(() => notifications(context)).toHaveLength(1);
  await page.goto('/');
  const settings = new SettingsPage(page);
  await settings.signOut();
  await settings.expectSignedOut();
  expect(await notifications(context)).toEqual([]);
});

test('Settings asks for notifications only when its switch is pressed, and says what the browser answers', async ({
  device,
}) => {
  const { context, page, list } = await device({ path: '/settings' });
  await list.expectAllSent();
  const card = page.getByRole('main').locator('section', { hasText: 'Notifications' });
  await expect(card).toContainText('The browser blocks notifications of this app');

  await context.grantPermissions(['notifications']);
  await page.reload();
  const toggle = page.getByRole('switch', { name: 'Notify me of handoffs', exact: true });
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  // A private window, as every test has, has no push service.
  await expect(card.getByRole('alert')).toContainText('cannot reach its push service');
  await expect(toggle).not.toBeChecked();
});

test('the quiet line offers notifications once', async ({ device }) => {
  const phone = await device({ size: 'phone' });
  const { context, page, list } = phone;
  await context.clearPermissions();
  await page.reload();
  await list.expectAllSent();
  const offer = page.getByText('Be notified when a bot hands somebody over');
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: 'Not now', exact: true }).last().click();
  await expect(offer).toBeHidden();
  await page.reload();
  await phone.worksOffline();
  await page.goto('/settings');
  await expect(page.getByRole('switch', { name: 'Notify me of handoffs' })).toBeVisible();
  await expect(offer).toBeHidden();
});

/** When the latest handoff was that a push has told of on this device. */
async function announced(): Promise<number> {
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('contacts:')) continue;
    const open = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>(
      (resolve) => (open.onsuccess = () => resolve(open.result)),
    );
    const asked = database.transaction('meta').objectStore('meta').get('announced');
    const at = await new Promise<unknown>(
      (resolve) => (asked.onsuccess = () => resolve(asked.result)),
    );
    database.close();
    if (typeof at === 'number') return at;
  }
  return 0;
}
