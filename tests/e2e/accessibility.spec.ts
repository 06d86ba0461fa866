import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { goTo } from '#tests/e2e/pages/account-pages.ts';
import { BotsPage } from '#tests/e2e/pages/bots-page.ts';
import { SettingsPage } from '#tests/e2e/pages/settings-page.ts';
import { UploadDialog } from '#tests/e2e/pages/upload-dialog.ts';
import { UsersPage } from '#tests/e2e/pages/users-page.ts';
import { crowd, recordsOf } from './support/people.ts';
import { EVERY_SIZE, expect, test, type Device } from './support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag22aa'];
const NEWEST = 'Johan Khumalo 39';

/** Goes through every page and dialog, and calls `look` at each with its name. */
async function tour({ page, list }: Device, look: (name: string) => Promise<void>) {
  const close = (name: string | RegExp) =>
    test.step('close', async () => {
      await page.keyboard.press('Escape');
      await expect(list.dialog(name)).toBeHidden();
    });
  await list.expectAllSent();
  await look('list');
  const dialog = await list.openNew();
  await look('New Contact');
  await dialog.fill({ name: 'Somebody', phone: '12', email: 'nobody' });
  await dialog.submit.click();
  await dialog.expectError('Contact Number', /./);
  await look('New Contact with mistakes');
  await dialog.fill({ name: '', phone: '0825000039', email: '' });
  await expect(dialog.root.getByRole('status')).toBeVisible();
  await look('New Contact with a twin');
  await dialog.escape();
  await list.view(NEWEST);
  await look('details');
  await list.dialog(NEWEST).getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(list.contactDialog('Edit contact').root).toBeVisible();
  await look('Edit contact');
  await list.contactDialog('Edit contact').escape();
  await list.entry(NEWEST).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(list.dialog(`Delete ${NEWEST}?`)).toBeVisible();
  await look('Delete');
  await close(`Delete ${NEWEST}?`);

  await list.button('More formats').click();
  await look('More formats');
  await page.keyboard.press('Escape');
  await list.button('Select').click();
  await list.entries.getByRole('checkbox').first().check();
  const bar = page.getByRole('region', { name: 'Selected contacts' });
  await expect(bar).toContainText('1 selected');
  await look('Select');
  await bar.getByRole('button', { name: 'Tag', exact: true }).click();
  await expect(list.dialog('Tag 1 contact')).toBeVisible();
  await look('Tag');
  await close('Tag 1 contact');
  await bar.getByRole('button', { name: 'Done', exact: true }).click();
  await list.search.fill('nobody at all');
  await expect(page.getByRole('heading', { name: 'No contact matches' })).toBeVisible();
  await look('no hit');
  await list.button('Clear filters').click();

  const upload = await UploadDialog.open(list);
  await look('Upload');
  await upload.choose({
    name: 'members.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Contact Number,Shoe\nSipho Dlamini,082 555 0171,8\nNobody,12,9\n'),
  });
  await expect(upload.upload).toBeVisible();
  await look('Upload with a preview');
  await upload.upload.click();
  await expect(upload.result).toBeVisible();
  await look('Upload done');
  await upload.done();

  await goTo(page, 'Bots');
  await expect(page.getByText('No bot yet.')).toBeVisible();
  await look('Bots without any');
  const bots = new BotsPage(page);
  await page.getByRole('button', { name: 'New bot', exact: true }).click();
  await look('New bot');
  await close('New bot');
  await bots.make('Website bot');
  await look('a bot’s key');
  await bots.ready('Website bot').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(bots.bot('Website bot')).toBeVisible();
  await look('Bots');
  await bots.setUp('Website bot');
  await look('the set-up of a bot');
  await close('Set up Website bot');
  await bots.settings('Website bot');
  await look('the settings of a bot');
  await close('Settings of Website bot');
  await bots.sandbox.getByRole('button', { name: 'A correction', exact: true }).click();
  await bots.sandbox.getByRole('button', { name: 'Try it', exact: true }).click();
  await expect(bots.sandbox).toContainText('What would be logged');
  await look('a handoff that was tried');
  await goTo(page, 'Users');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await look('Invite');
  await close('Invite somebody');
  await new UsersPage(page).invite('sipho@example.org', 'Agent');
  await expect(page.getByRole('heading', { name: 'Open invitations' })).toBeVisible();
  await look('Users');
  await goTo(page, 'Settings');
  await look('Settings');
  await page.goto('/no-such-page');
  await expect(page.getByText('There is no page at this address.')).toBeVisible();
  await look('no page');
  await page.goto('/');
  await list.expectAllSent();
  await new SettingsPage(page).signOut();
  await new SettingsPage(page).expectSignedOut();
  await look('Sign in');
  await page.goto('/invitation#no-such-invitation');
  await expect(page.getByText(/invitation has been used/)).toBeVisible();
  await look('an invitation that is gone');
}

/** What axe finds; in the dark only what colours decide. */
async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // There are no frames here, for which its usual mode opens a page at each call.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const rules = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules('color-contrast');
  const { violations } = await rules.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const size of EVERY_SIZE)
  test(`axe finds nothing on any page or dialog, light or dark, on a ${size}`, async ({
    api,
    device,
  }) => {
    test.setTimeout(180_000);
    await api.push(recordsOf(crowd(40)));
    const one = await device({ size });
    const found: Record<string, string[]> = {};
    await tour(one, async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const told = await violations(one.page, colorScheme);
        if (told.length > 0) found[`${name}, ${colorScheme}`] = told;
      }
    });
    expect(found).toEqual({});
  });

const NARROW = [
  { name: 'at 320 px', viewport: { width: 320, height: 640 } },
  // 1280 by 720 at 200 % (WCAG 1.4.10 and 1.4.4 as a browser zooms).
  { name: 'at 200 % zoom', viewport: { width: 640, height: 360 } },
];
for (const { name, viewport } of NARROW)
  test(`no page or dialog scrolls sideways ${name}`, async ({ api, device }) => {
    await api.push(recordsOf(crowd(40)));
    const one = await device({ size: 'phone', path: null });
    await one.page.setViewportSize(viewport);
    await one.page.goto('/');
    const wide: Record<string, string[]> = {};
    await tour(one, async (at) => {
      const found = await one.page.evaluate(() => {
        const root = document.querySelector('dialog[open]') ?? document.documentElement;
        const scrollers = [root, ...root.querySelectorAll('.content, main')].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        );
        return scrollers.map(
          ({ tagName, className, scrollWidth, clientWidth }) =>
            `${tagName}.${className}: ${scrollWidth} > ${clientWidth}`,
        );
      });
      if (found.length > 0) wide[at] = found;
    });
    expect(wide).toEqual({});
  });

test('a contact is found, opened, changed and deleted by keyboard alone', async ({
  api,
  device,
}) => {
  await api.push(recordsOf(crowd(40)));
  const { page, list } = await device();
  const press = (key: string) => page.keyboard.press(key);
  const focused = page.locator(':focus');
  /** Presses Tab until the control of that name has the focus. */
  async function tabTo(name: string) {
    await expect(async () => {
      await press('Tab');
      await expect(focused).toHaveAccessibleName(name, { timeout: 100 });
    }).toPass({ intervals: [0] });
  }
  await list.expectCount(40);
  await press('Tab');
  await expect(focused).toHaveAccessibleName('Skip to the content');
  await press('/');
  await expect(list.search).toBeFocused();
  await page.keyboard.type('khumalo 39');
  await list.expectNames([NEWEST]);
  await press('ArrowDown');
  await expect(focused).toHaveAccessibleName(NEWEST);
  await press('Enter');
  await expect(list.dialog(NEWEST)).toBeVisible();
  await tabTo('Edit');
  await press('Enter');
  const edit = list.contactDialog('Edit contact');
  await expect(edit.root).toBeVisible();
  await tabTo('Name');
  await press('ControlOrMeta+A');
  await page.keyboard.type('Johan Khumalo-Botha 39');
  await press('Enter');
  await expect(edit.root).toBeHidden();
  // It leads back to the details.
  await expect(list.dialog('Johan Khumalo-Botha 39')).toBeVisible();
  await press('Escape');
  await expect(list.entry('Johan Khumalo-Botha 39')).toBeVisible();

  await press('/');
  await press('ControlOrMeta+A');
  await press('Backspace');
  await list.expectCount(40);
  await press('ArrowDown');
  await expect(focused).toHaveAccessibleName('Johan Khumalo-Botha 39');
  await press('End');
  await expect(focused).toHaveAccessibleName('Thandi Mokoena 0');
  await press('Home');
  await expect(focused).toHaveAccessibleName('Johan Khumalo-Botha 39');
  await tabTo('Delete');
  await press('Enter');
  const question = list.dialog('Delete Johan Khumalo-Botha 39?');
  await expect(question).toBeVisible();
  await press('Escape');
  await expect(question).toBeHidden();
  await expect(focused).toHaveAccessibleName('Delete');
  await press('Enter');
  await expect(question).toBeVisible();
  await tabTo('Delete');
  await press('Enter');
  await expect(question).toBeHidden();
  await list.expectCount(39);
  // The focus stays in the list, at whoever took the place.
  await expect(focused).toHaveAttribute('data-index', '0');
});

test('with forced colours everything that can be pressed has an edge, and the focus is seen', async ({
  api,
  device,
}) => {
  await api.push(recordsOf(crowd(40)));
  const { page, list } = await device({ forcedColors: 'active' });
  await list.expectCount(40);
  for (const control of [list.button('New Contact'), list.button('Download'), list.search]) {
    await expect(control).toBeVisible();
    await expect(control).not.toHaveCSS('border-top-width', '0px');
    await expect(control).toHaveCSS('border-top-style', 'solid');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', /solid|auto/);
  await list.view(NEWEST);
  await expect(list.dialog(NEWEST)).toHaveCSS('border-top-style', 'solid');
});
