import { goTo, setUp } from '#tests/e2e/pages/account-pages.ts';
import { BotsPage } from '#tests/e2e/pages/bots-page.ts';
import { expectAgreement } from './support/agreement.ts';
import { Api } from './support/api.ts';
import { expect, test } from './support/test.ts';

const FOUNDER = { email: 'naledi@example.org', password: 'a password for Naledi' };
const HANDOFF = {
  conversation: [
    { sender: 'bot' as const, message: 'How can I help?' },
    {
      sender: 'user' as const,
      message: 'Hello, my name is Thandi Mokoena. Call me on 082 555 0199.',
    },
  ],
  hints: { channel: 'whatsapp' },
};

test.describe('on a fresh start', () => {
  test.use({ serverOptions: { admin: false } });

  test('a handoff reaches two devices at once, and what one does offline reaches the other', async ({
    server,
    device,
  }) => {
    const laptop = await device({ as: null, path: server.setupLink });
    await setUp(laptop.page, { ...FOUNDER, name: 'Naledi Khumalo', organisation: 'Ubuntu' });
    await expect(laptop.list.heading).toBeVisible();
    await expect(laptop.page.getByRole('heading', { name: 'No contacts yet' })).toBeVisible();
    const api = await Api.signIn(server.origin, FOUNDER);
    const phone = await device({ as: FOUNDER, size: 'phone', reducedMotion: 'no-preference' });
    await phone.list.expectAllSent();

    const { page: botsTab } = await laptop.tab('/bots');
    const bots = new BotsPage(botsTab);
    const key = await bots.make('Website bot');
    await expect(bots.ready('Website bot')).toContainText('Waiting for the first handoff');

    const opened = await phone.page.evaluate(() => performance.timeOrigin);
    await api.handOver(key, HANDOFF);
    await Promise.all(
      [laptop, phone].map(({ list }) =>
        expect(list.entry('Thandi Mokoena')).toBeVisible({ timeout: 1_000 }),
      ),
    );
    expect(await phone.page.evaluate(() => performance.timeOrigin)).toBe(opened);
    await bots.ready('Website bot').getByRole('link', { name: 'Open the contact' }).click();
    await expect(botsTab.getByRole('dialog', { name: 'Thandi Mokoena' })).toBeVisible();
    await botsTab.close();

    await laptop.list.add({ name: 'Sipho Dlamini', phone: '072 555 0123' });
    await laptop.list.add({ name: 'Pieter Botha', email: 'pieter@example.org' });
    await expect(phone.list.entry('Pieter Botha')).toBeVisible();
    await phone.worksOffline();

    await phone.goOffline();
    await phone.page.reload();
    await expect(phone.list.syncLine).toContainText('Offline');
    await phone.list.expectNames(['Pieter Botha', 'Sipho Dlamini', 'Thandi Mokoena']);
    await phone.list.search.fill('0199');
    await phone.list.expectNames(['Thandi Mokoena']);
    await phone.list.search.clear();

    await phone.list.add({ name: 'Zanele Nkosi', phone: '+27 61 555 0188' });
    const edit = await phone.list.openEdit('Thandi Mokoena');
    await edit.fill({ name: 'Thandi Mokoena-Nkosi', tags: 'claims' });
    await edit.save();
    await phone.list.remove('Sipho Dlamini');
    await expect(phone.list.syncLine).toContainText('3 waiting');
    await expect(phone.list.entry('Zanele Nkosi')).toContainText('Not sent yet');
    // Meanwhile somebody else changes another field of the same contact.
    const other = await laptop.list.openEdit('Thandi Mokoena');
    await other.fill({ email: 'thandi@example.org' });
    await other.save();
    await laptop.list.expectAllSent();

    await phone.goOnline();
    await expectAgreement(api, [laptop, phone]);
    const contacts = await api.contacts();
    expect(contacts.map(({ name }) => name).sort()).toEqual([
      'Pieter Botha',
      'Thandi Mokoena-Nkosi',
      'Zanele Nkosi',
    ]);
    expect(contacts.find(({ name }) => name?.startsWith('Thandi'))).toMatchObject({
      phone: '+27825550199',
      email: 'thandi@example.org',
      tags: ['claims'],
    });
  });
});

test('a bot that is revoked adds nobody any more', async ({ api, device }) => {
  const { page } = await device();
  await goTo(page, 'Bots');
  const bots = new BotsPage(page);
  const key = await bots.make('Old bot');
  await bots.ready('Old bot').getByRole('button', { name: 'Done', exact: true }).click();
  await bots.revoke('Old bot');
  await expect(api.handOver(key, HANDOFF)).rejects.toThrow('401');
  expect(await api.contacts()).toEqual([]);
});
