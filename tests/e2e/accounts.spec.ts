import { goTo, join, pageLink, signIn } from '#tests/e2e/pages/account-pages.ts';
import { SettingsPage } from '#tests/e2e/pages/settings-page.ts';
import { UsersPage } from '#tests/e2e/pages/users-page.ts';
import { Api } from './support/api.ts';
import { recordsOf } from './support/people.ts';
import { ADMIN } from './support/server.ts';
import { expect, test, type Device } from './support/test.ts';

const AGENT = { email: 'sipho@example.org', password: 'a password for Sipho' };

/** Ends the session of a device at the server, as an admin or the passing of time does. */
async function endSession({ context, page }: Device): Promise<void> {
  const { origin } = new URL(page.url());
  const cookies = await context.cookies(origin);
  const answer = await fetch(`${origin}/api/auth/sign-out`, {
    method: 'POST',
    headers: {
      origin,
      'content-type': 'application/json',
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    body: '{}',
  });
  expect(answer.ok).toBe(true);
}

test('an agent joins by the link that an admin copied, and sees no page for admins', async ({
  device,
}) => {
  const admin = await device({ path: '/users' });
  const users = new UsersPage(admin.page);
  const link = await users.invite(AGENT.email, 'Agent');

  const phone = await device({ as: null, size: 'phone', path: link });
  await expect(phone.page.getByText(AGENT.email)).toBeVisible();
  await join(phone.page, 'Sipho Dlamini', AGENT.password);
  await expect(phone.list.heading).toBeVisible();
  await expect(phone.page.getByRole('heading', { name: 'No contacts yet' })).toBeVisible();
  for (const name of ['Bots', 'Users'] as const)
    await expect(pageLink(phone.page, name)).toBeHidden();
  for (const path of ['/bots', '/users']) {
    await phone.page.goto(path);
    await expect(phone.page.getByText('Only an admin can do this.')).toBeVisible();
    const status = await phone.page.evaluate(async (at) => (await fetch(at)).status, `/api${path}`);
    expect(status).toBe(403);
  }
  await phone.page.goto('/');
  await phone.list.add({ name: 'Aisha Khan', email: 'aisha@example.org' });

  await admin.page.reload();
  await expect(users.member('Sipho Dlamini')).toContainText(AGENT.email);
  await goTo(admin.page, 'Contacts');
  await expect(admin.list.entry('Aisha Khan')).toBeVisible();
  await expect(await admin.list.view('Aisha Khan')).toContainText('Sipho Dlamini');

  const late = await device({ as: null, path: link });
  await expect(late.page.getByText(/invitation has been used/)).toBeVisible();
});

test('a wrong password is told in words, and the right one leads to the list', async ({
  device,
}) => {
  const { page, list } = await device({ as: null });
  await page.getByLabel('Email', { exact: true }).fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill('a wrong password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('do not match');
  await signIn(page, ADMIN);
  await expect(list.heading).toBeVisible();
});

test.describe('signing out with unsent work asks what should become of it', () => {
  /** A device on which something waits to be sent, asked what should become of it. */
  async function leaving(make: () => Promise<Device>) {
    const one = await make();
    await one.list.expectAllSent();
    await one.worksOffline();
    await one.goOffline();
    await one.list.add({ name: 'Unsent Person', email: 'unsent@example.org' });
    const settings = new SettingsPage(one.page);
    await settings.signOut();
    await expect(settings.question).toContainText('1 change has not been sent yet');
    return { one, settings };
  }
  const names = async (api: Api) => (await api.contacts()).map(({ name }) => name);

  test('sent now, it reaches the server before the device is emptied', async ({ api, device }) => {
    const { one, settings } = await leaving(device);
    await one.goOnline();
    await settings.choose('Send now');
    await settings.expectSignedOut();
    expect(await names(api)).toEqual(['Unsent Person']);
    expect(await one.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('kept, it waits on the device and is sent after the next sign-in', async ({
    api,
    device,
  }) => {
    const { one, settings } = await leaving(device);
    await settings.choose('Keep for my next sign-in here');
    await settings.expectSignedOut();
    expect(await names(api)).toEqual([]);
    await one.goOnline();
    await signIn(one.page, ADMIN);
    await expect(one.list.entry('Unsent Person')).toBeVisible();
    await one.list.expectAllSent();
    expect(await names(api)).toEqual(['Unsent Person']);
  });

  test('discarded, it is gone from the device and never sent', async ({ api, device }) => {
    const { one, settings } = await leaving(device);
    await settings.choose('Discard');
    await settings.expectSignedOut();
    expect(await one.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await one.goOnline();
    await signIn(one.page, ADMIN);
    await expect(one.page.getByRole('heading', { name: 'No contacts yet' })).toBeVisible();
    expect(await names(api)).toEqual([]);
  });
});

test('signing out with nothing unsent asks nothing and empties the device', async ({
  api,
  device,
}) => {
  await api.push(recordsOf([{ name: 'Thandi Mokoena', phone: '+27825550101' }]));
  const one = await device();
  await expect(one.list.entry('Thandi Mokoena')).toBeVisible();
  await one.list.expectAllSent();
  const settings = new SettingsPage(one.page);
  await settings.signOut();
  await settings.expectSignedOut();
  expect(await one.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await one.page.goto('/');
  await settings.expectSignedOut();
});

test('edits that wait when the session has ended stay, and go once the same user is back', async ({
  api,
  device,
}) => {
  const one = await device({ size: 'phone' });
  await one.list.expectAllSent();
  await one.worksOffline();
  await one.goOffline();
  await one.list.add({ name: 'Unsent Person', email: 'unsent@example.org' });
  await endSession(one);
  await one.goOnline();
  await expect(one.list.syncLine).toContainText('Needs you');
  await expect(one.list.entry('Unsent Person')).toBeVisible();
  await one.page.reload();
  await expect(one.list.entry('Unsent Person')).toBeVisible();
  expect(await api.contacts()).toEqual([]);

  await one.page.getByRole('alert').getByRole('link', { name: 'Sign in', exact: true }).click();
  await signIn(one.page, ADMIN);
  await expect(one.list.entry('Unsent Person')).toBeVisible();
  await one.list.expectAllSent();
  expect((await api.contacts()).map(({ name }) => name)).toEqual(['Unsent Person']);
});

test('another user of the same device sees nothing of the first, whose edits still wait', async ({
  api,
  device,
}) => {
  await api.invite({ ...AGENT, name: 'Sipho Dlamini' });
  const one = await device();
  const { page, list } = one;
  await list.expectAllSent();
  await one.worksOffline();
  await one.goOffline();
  await list.add({ name: 'Unsent Person', email: 'unsent@example.org' });
  const draft = await list.openNew();
  await draft.fill({ name: 'Draft Person' });
  await draft.escape();
  await endSession(one);
  await one.goOnline();
  await page.getByRole('alert').getByRole('link', { name: 'Sign in', exact: true }).click();
  await signIn(page, AGENT);
  await expect(page.getByRole('heading', { name: 'No contacts yet' })).toBeVisible();
  await list.expectAllSent();
  await list.openNew();
  await expect(draft.field('Name')).toHaveValue('');
  await draft.escape();
  expect(await api.contacts()).toEqual([]);

  const settings = new SettingsPage(page);
  await settings.signOut();
  await settings.expectSignedOut();
  await signIn(page, ADMIN);
  await expect(list.entry('Unsent Person')).toBeVisible();
  await list.expectAllSent();
  expect((await api.contacts()).map(({ name }) => name)).toEqual(['Unsent Person']);
});
