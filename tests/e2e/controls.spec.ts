import { expectAgreement, rowsOf } from './support/agreement.ts';
import { recordsOf, type Person } from './support/people.ts';
import { EVERY_SIZE, expect, test } from './support/test.ts';

/** Half past eight in the morning of a day of October 2026, in South Africa. */
const october = (day: number) => Date.UTC(2026, 9, day, 6, 33);

const THANDI = 'Thandi Mokoena';
const VENDA = 'Tšhilidzi Ṱhavhani';
const CHLOE = 'Chloë van der Merwe';
const AISHA = 'Aisha Khan';
const PEOPLE: Person[] = [
  {
    name: THANDI,
    phone: '+27825550101',
    email: 'thandi@example.org',
    language: 'zu',
    platform: 'whatsapp',
    tags: ['VIP', 'claims'],
    addedAt: october(1),
  },
  {
    name: VENDA,
    phone: '+27725550102',
    email: 'tshilidzi@example.org',
    language: 've',
    platform: 'web',
    tags: ['claims'],
    addedAt: october(2),
  },
  {
    name: CHLOE,
    phone: '+27615550103',
    email: 'merwe@example.org',
    language: 'af',
    platform: 'voice',
    addedAt: october(3),
  },
  {
    name: AISHA,
    phone: '+254712555014',
    email: 'khan@example.org',
    language: 'en',
    platform: 'whatsapp',
    addedAt: october(4),
  },
];
const NEWEST_FIRST = [AISHA, CHLOE, VENDA, THANDI];

for (const size of EVERY_SIZE)
  test.describe(`on a ${size}`, () => {
    test.beforeEach(async ({ api }) => {
      await api.push(recordsOf(PEOPLE));
    });

    test('New Contact tells what is wrong beside the field, warns of a twin and keeps a draft', async ({
      api,
      device,
    }) => {
      const one = await device({ size });
      const { page, list } = one;
      await list.expectCount(4);
      const dialog = await list.openNew();
      await dialog.submit.click();
      await dialog.expectError('Name', /name, a number or an email/);
      await dialog.fill({
        name: 'Sipho Dlamini',
        phone: '082 555 010',
        email: 'sipho.example.org',
      });
      await dialog.submit.click();
      await dialog.expectError('Contact Number', /10 digits/);
      await dialog.expectError('Contact Email', /@/);
      await expect(dialog.field('Contact Number')).toBeFocused();
      expect(await list.count()).toBe(4);

      await dialog.fill({ phone: '0825550101', email: 'THANDI@example.org' });
      const twins = dialog.root.getByRole('status');
      await expect(twins.filter({ hasText: `${THANDI} has this number already.` })).toBeVisible();
      await expect(twins.filter({ hasText: `${THANDI} has this email already.` })).toBeVisible();
      await expect(dialog.field('Contact Number')).toHaveAttribute('aria-invalid', 'false');

      await dialog.escape();
      await list.openNew();
      await expect(dialog.field('Name')).toHaveValue('Sipho Dlamini');
      await expect(dialog.field('Contact Number')).toHaveValue('0825550101');
      // The draft has not been checked yet: typing the number again brings the twin back.
      await dialog.fill({ phone: '' });
      await dialog.fill({ phone: '+27 82 555 0101' });
      await twins
        .filter({ hasText: 'this number' })
        .getByRole('button', { name: 'Open that contact', exact: true })
        .click();
      await expect(list.dialog(THANDI)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list.dialog(THANDI)).toBeHidden();

      // It warns and never forbids: families share a phone.
      await list.openNew();
      await dialog.fill({ email: '', language: 'isiZulu', platform: 'WhatsApp', tags: 'new; VIP' });
      await dialog.save();
      await expect(list.entry('Sipho Dlamini')).toBeVisible();
      expect((await list.names())[0]).toBe('Sipho Dlamini');
      await list.openNew();
      await expect(dialog.field('Name')).toHaveValue('');
      await dialog.escape();
      await expectAgreement(api, [one]);
      expect((await api.contacts()).find(({ name }) => name === 'Sipho Dlamini')).toMatchObject({
        phone: '+27825550101',
        email: null,
        language: 'zu',
        platform: 'whatsapp',
        tags: ['VIP', 'new'],
        source: 'manual',
      });
    });

    test('View shows and copies how to reach a contact; Edit changes it; Delete asks once', async ({
      api,
      device,
    }) => {
      const one = await device({ size });
      const { page, list } = one;
      const entry = list.entry(THANDI);
      await expect(entry).toContainText('2026-10-01 08:33');
      for (const part of [entry, await list.view(THANDI)]) {
        await expect(part.getByRole('link', { name: '082 555 0101', exact: true })).toHaveAttribute(
          'href',
          'tel:+27825550101',
        );
        await expect(part.getByRole('link', { name: 'WhatsApp', exact: true })).toHaveAttribute(
          'href',
          'https://wa.me/27825550101',
        );
        await expect(
          part.getByRole('link', { name: 'thandi@example.org', exact: true }),
        ).toHaveAttribute('href', 'mailto:thandi@example.org');
      }
      const details = list.dialog(THANDI);
      await expect(details).toContainText('isiZulu');
      await details.getByRole('button', { name: 'Copy number', exact: true }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toBe('+27825550101');
      await details.getByRole('button', { name: 'Copy email', exact: true }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toBe('thandi@example.org');

      await details.getByRole('button', { name: 'Edit', exact: true }).click();
      const edit = list.contactDialog('Edit contact');
      await expect(edit.field('Contact Number')).toHaveValue('082 555 0101');
      await edit.fill({ phone: '12' });
      await edit.submit.click();
      await edit.expectError('Contact Number', /number/);
      await edit.fill({ name: 'Thandi Nkosi', phone: '083 555 0109', tags: 'claims' });
      await edit.field('Note').fill('Calls back after five');
      await edit.save();
      await expect(list.entry('Thandi Nkosi')).toBeVisible();
      await expect(list.entry(THANDI)).toBeHidden();

      await list.entry(CHLOE).getByRole('button', { name: 'Delete', exact: true }).click();
      const question = list.dialog(`Delete ${CHLOE}?`);
      await expect(question).toContainText(/final and cannot be undone/);
      await question.getByRole('button', { name: 'Cancel', exact: true }).click();
      await expect(question).toBeHidden();
      await expect(list.entry(CHLOE)).toBeVisible();
      await list.remove(CHLOE);
      await list.expectCount(3);
      await expectAgreement(api, [one]);
      const contacts = await api.contacts();
      expect(contacts.map(({ name }) => name)).not.toContain(CHLOE);
      expect(contacts.find(({ name }) => name === 'Thandi Nkosi')).toMatchObject({
        phone: '+27835550109',
        tags: ['claims'],
        note: 'Calls back after five',
      });
    });

    test('the search finds numbers, names and tags in any spelling', async ({ device }) => {
      const { page, list } = await device({ size });
      await list.expectNames(NEWEST_FIRST);
      const finds: [string, string[]][] = [
        ['082 555 0101', [THANDI]],
        ['0825550101', [THANDI]],
        ['+27 82 555 0101', [THANDI]],
        ['27825550101', [THANDI]],
        ['0103', [CHLOE]],
        ['+254 712', [AISHA]],
        ['thavhani', [VENDA]],
        ['Tshilidzi', [VENDA]],
        ['merwe chloe', [CHLOE]],
        ['KHAN ai', [AISHA]],
        ['thandi@exam', [THANDI]],
        ['claims', [VENDA, THANDI]],
        ['vip', [THANDI]],
      ];
      for (const [text, names] of finds)
        await test.step(text, async () => {
          await list.search.fill(text);
          await list.expectNames(names);
        });

      await list.search.fill('Nobody Known');
      await expect(page.getByRole('heading', { name: 'No contact matches' })).toBeVisible();
      await list.button('Add “Nobody Known”').click();
      const dialog = list.contactDialog('New Contact');
      await expect(dialog.field('Name')).toHaveValue('Nobody Known');
      await dialog.escape();
      await list.button('Clear filters').click();
      await list.expectNames(NEWEST_FIRST);
      await expect(list.search).toHaveValue('');
    });

    test('filters and orders leave out and arrange as they say, and are taken away again', async ({
      device,
    }) => {
      const { list } = await device({ size });
      await list.expectNames(NEWEST_FIRST);
      await list.filter('Platform').selectOption({ label: 'WhatsApp' });
      await list.expectNames([AISHA, THANDI]);
      await list.filter('Language').selectOption({ label: 'isiZulu' });
      await list.expectNames([THANDI]);
      await list.button('Clear filters').click();
      await list.expectNames(NEWEST_FIRST);
      await list.filter('Tag').selectOption('claims');
      await list.expectNames([VENDA, THANDI]);
      await list.filter('Tag').selectOption('');
      await list.filter('Start Date').fill('2026-10-02');
      await list.expectNames([AISHA, CHLOE, VENDA]);
      await list.filter('End Date').fill('2026-10-03');
      await list.expectNames([CHLOE, VENDA]);
      await list.filter('End Date').fill('2026-10-02');
      await list.expectNames([VENDA]);
      await list.button('Clear filters').click();

      const byName = [AISHA, CHLOE, THANDI, VENDA];
      const byPhone = [AISHA, CHLOE, VENDA, THANDI];
      const byEmail = [AISHA, CHLOE, THANDI, VENDA];
      const oldestFirst = NEWEST_FIRST.toReversed();
      if (size === 'phone') {
        const orders: [string, string[]][] = [
          ['Name A to Z', byName],
          ['Name Z to A', byName.toReversed()],
          ['Oldest first', oldestFirst],
          ['Number', byPhone],
          ['Email', byEmail],
          ['Newest first', NEWEST_FIRST],
        ];
        for (const [label, names] of orders) {
          await list.filter('Sort').selectOption({ label });
          await list.expectNames(names);
        }
        return;
      }
      const head = (name: string) => list.contacts.getByRole('columnheader', { name, exact: true });
      const sorts: [string, string[]][] = [
        ['Client Name', byName],
        ['Contact Number', byPhone],
        ['Email Address', byEmail],
      ];
      for (const [column, names] of sorts) {
        await head(column).getByRole('button').click();
        await list.expectNames(names);
        await expect(head(column)).toHaveAttribute('aria-sort', 'ascending');
        await head(column).getByRole('button').click();
        await list.expectNames(names.toReversed());
        await expect(head(column)).toHaveAttribute('aria-sort', 'descending');
      }
      await head('Date Added').getByRole('button').click();
      await list.expectNames(NEWEST_FIRST);
      await head('Date Added').getByRole('button').click();
      await list.expectNames(oldestFirst);
      await expect(head('Client Name')).toHaveAttribute('aria-sort', 'none');
      for (const column of ['View', 'Delete']) await expect(head(column)).toBeVisible();
    });

    test('Download saves what the filter shows, as CSV at one click and as vCard', async ({
      device,
    }) => {
      const { list } = await device({ size });
      await list.expectCount(4);
      const all = await list.saved(() => list.button('Download').click());
      expect(all.name).toMatch(/\.csv$/);
      expect(rowsOf(all.text)).toHaveLength(4);
      await list.filter('Platform').selectOption({ label: 'WhatsApp' });
      await list.expectNames([AISHA, THANDI]);
      const some = rowsOf(await list.csv());
      expect(some).toHaveLength(2);
      expect(some[1]).toContain(
        `"${THANDI}","+27825550101","thandi@example.org","isiZulu","WhatsApp","VIP;claims"`,
      );

      await list.button('More formats').click();
      const vcard = await list.saved(() => list.button('vCard').click());
      expect(vcard.name).toMatch(/\.vcf$/);
      expect(vcard.text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(2);
      expect(vcard.text).toContain('VERSION:3.0');
      expect(vcard.text).toContain(`FN:${THANDI}`);
    });

    test('Select tags, exports and deletes many at once, all that match included', async ({
      api,
      device,
    }) => {
      const one = await device({ size });
      const { page, list } = one;
      await list.expectCount(4);
      const bar = page.getByRole('region', { name: 'Selected contacts', exact: true });
      const tick = (name: string) =>
        list.entry(name).getByRole('checkbox', { name: `Select ${name}`, exact: true });
      await list.button('Select').click();
      await tick(THANDI).check();
      await tick(CHLOE).check();
      await expect(bar).toContainText('2 selected');

      await bar.getByRole('button', { name: 'Tag', exact: true }).click();
      const tags = list.dialog('Tag 2 contacts');
      await tags.getByLabel('Tag', { exact: true }).fill('october');
      await tags.getByRole('button', { name: 'Add tag', exact: true }).click();
      await expect(tags).toBeHidden();
      await list.filter('Tag').selectOption('october');
      await list.expectNames([CHLOE, THANDI]);
      await list.button('Clear filters').click();
      await list.expectCount(4);

      await bar.getByRole('button', { name: 'Export', exact: true }).click();
      const file = await list.saved(() => bar.getByRole('button', { name: 'CSV' }).click());
      expect(rowsOf(file.text)).toHaveLength(2);

      await list.filter('Platform').selectOption({ label: 'WhatsApp' });
      await list.expectNames([AISHA, THANDI]);
      await bar.getByRole('button', { name: 'Select all 2 that match', exact: true }).click();
      await expect(tick(AISHA)).toBeChecked();
      // By another filter it would not be all that match any more.
      await list.button('Clear filters').click();
      await list.expectCount(4);
      await expect(bar).toContainText('0 selected');
      await list.filter('Platform').selectOption({ label: 'WhatsApp' });
      await list.expectNames([AISHA, THANDI]);
      await bar.getByRole('button', { name: 'Select all 2 that match', exact: true }).click();
      await bar.getByRole('button', { name: 'Delete', exact: true }).click();
      const question = list.dialog('Delete 2 contacts?');
      await expect(question).toContainText(/final and cannot be undone/);
      await question.getByRole('button', { name: 'Delete', exact: true }).click();
      await expect(question).toBeHidden();
      await list.expectCount(0);
      await list.button('Clear filters').click();
      await list.expectNames([CHLOE, VENDA]);
      await bar.getByRole('button', { name: 'Done', exact: true }).click();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await expectAgreement(api, [one]);
      expect((await api.contacts()).map(({ name }) => name).sort()).toEqual([CHLOE, VENDA]);
    });
  });
