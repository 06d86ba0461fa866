import { BotsPage } from '#tests/e2e/pages/bots-page.ts';
import { EVERY_SIZE, expect, test } from './support/test.ts';

for (const size of EVERY_SIZE)
  test(`what is tried says what would be logged, how surely and from which words, and logs nothing, on a ${size}`, async ({
    api,
    device,
  }) => {
    const { page } = await device({ size, path: '/bots' });
    const { sandbox } = new BotsPage(page);
    const field = (name: string) =>
      sandbox.getByRole('status').locator('.field').filter({ hasText: name });
    const tryIt = sandbox.getByRole('button', { name: 'Try it', exact: true });

    await tryIt.click();
    await expect(sandbox.getByRole('alert')).toContainText('Paste a body');

    await sandbox.getByRole('button', { name: 'A correction', exact: true }).click();
    await tryIt.click();
    await expect(field('Contact Number')).toContainText('082 555 0128');
    await expect(field('Contact Number').locator('mark')).toContainText('28');
    await expect(field('Contact Email')).toContainText('thandi.mokoena@example.org');
    await expect(field('Contact Email')).toContainText('Sure');
    await expect(field('Name')).toContainText('Not told');

    await sandbox.getByRole('button', { name: 'Nothing to log', exact: true }).click();
    await tryIt.click();
    await expect(sandbox).toContainText('Nobody would be logged');

    await sandbox.getByLabel('Body', { exact: true }).fill('{"conversation": 7}');
    await tryIt.click();
    await expect(sandbox).toContainText('It cannot be read.');
    await expect(sandbox).toContainText('The fault is in conversation.');
    expect(await api.contacts()).toEqual([]);
  });

test('the set-up of a bot says in steps what to copy where', async ({ api, device }) => {
  await api.makeBot('Website bot');
  const { page } = await device({ path: '/bots' });
  const dialog = await new BotsPage(page).setUp('Website bot');
  const steps = dialog.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(dialog.getByLabel('Address', { exact: true })).toHaveValue(
    /\/api\/handoffs\/plain\/[0-9a-f-]{36}$/,
  );
  await dialog.getByRole('button', { name: 'Copy address', exact: true }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/api\/handoffs\/plain/,
  );
});

test('a platform that can only be known by its address gets one that nobody can guess', async ({
  device,
}) => {
  const { page } = await device({ path: '/bots' });
  const bots = new BotsPage(page);
  await bots.make('Offloading bot', 'Chatlayer (Sinch)');
  await bots.ready('Offloading bot').getByRole('button', { name: 'Done', exact: true }).click();
  const dialog = await bots.setUp('Offloading bot');
  const token = await dialog.getByLabel('Verify token', { exact: true }).inputValue();
  expect(token.length).toBeGreaterThan(20);
  await expect(dialog.getByLabel('Address', { exact: true })).toHaveValue(
    new RegExp(`/api/handoffs/chatlayer/[0-9a-f-]{36}/${token}$`),
  );
});

test('a bot is renamed, logs on any interaction, and takes the secret of its platform', async ({
  device,
}) => {
  const { page } = await device({ path: '/bots' });
  const bots = new BotsPage(page);
  await bots.make('Assistant', 'WhatsApp Cloud API');
  await bots.ready('Assistant').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(bots.bot('Assistant')).toContainText('before its app secret is entered');

  const form = await bots.settings('Assistant');
  await form.getByLabel('Name', { exact: true }).fill('WhatsApp assistant');
  await form
    .getByLabel('Log a contact', { exact: true })
    .selectOption('As soon as somebody writes to it');
  await form.getByLabel('App secret', { exact: true }).fill('0123456789abcdef');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form).toBeHidden();
  await expect(bots.bot('WhatsApp assistant')).not.toContainText('app secret');

  const again = await bots.settings('WhatsApp assistant');
  await expect(again.getByLabel('Log a contact', { exact: true })).toHaveValue('interaction');
  await expect(again).toContainText('One has been entered.');
});

test('the last handoffs appear by themselves, with what became of them and why', async ({
  api,
  device,
}) => {
  const key = await api.makeBot('Website bot');
  const { page, list } = await device({ path: '/bots' });
  const bots = new BotsPage(page);
  await expect(page.getByText('No handoff yet.')).toBeVisible();

  await api.handOver(key, { hints: { name: 'Thandi Mokoena', phone: '072 555 0001' } });
  const entries = bots.log.getByRole('listitem');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('Website bot');
  await expect(entries).toContainText('New contact');
  await expect(entries).not.toContainText('Thandi');
  await api.handOver(key, { conversation: [{ sender: 'user', message: 'hello' }] });
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('Not logged');

  await entries.last().getByRole('link', { name: 'Open contact', exact: true }).click();
  await expect(list.dialog('Thandi Mokoena')).toBeVisible();
});
