import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { csvFile, UploadDialog } from '#tests/e2e/pages/upload-dialog.ts';
import { expectAgreement } from './support/agreement.ts';
import { crowd, recordsOf } from './support/people.ts';
import { expect, test } from './support/test.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const fixture = (name: string) => path(`../fixtures/csv/${name}`);

/** What the README of the fixtures says of each file. */
const FILES: { file: string; accepted: number; rejected: number[]; has: string }[] = [
  { file: 'google-contacts.csv', accepted: 3, rejected: [], has: 'Heinrich Vorster' },
  { file: 'outlook.csv', accepted: 2, rejected: [4], has: '' },
  {
    file: 'excel-semicolon-windows1252.csv',
    accepted: 3,
    rejected: [],
    has: 'Joël D’Oliveira',
  },
  { file: 'excel-unicode-utf16.csv', accepted: 3, rejected: [], has: '' },
  { file: 'messy-phones.csv', accepted: 8, rejected: [8, 10, 11], has: 'Double zero' },
  {
    file: 'duplicates-and-errors.csv',
    accepted: 3,
    rejected: [3, 6, 7, 8, 9, 10],
    has: 'Pumla Toli',
  },
  { file: 'quotes-newlines-formulas.csv', accepted: 5, rejected: [], has: '=SUM(A1:A9)' },
  { file: 'other-headers-blank-and-short-rows.csv', accepted: 3, rejected: [2, 5], has: '' },
];

test('every kind of file is previewed with its row errors, then added', async ({ api, device }) => {
  const one = await device({ size: 'phone' });
  const { list } = one;
  await list.expectAllSent();
  let total = 0;
  for (const { file, accepted, rejected, has } of FILES)
    await test.step(file, async () => {
      const dialog = await UploadDialog.open(list);
      await dialog.choose(fixture(file));
      await expect(dialog.upload).toHaveAccessibleName(
        new RegExp(`^Upload ${accepted} contacts?$`),
      );
      for (const group of ['Refused', 'Duplicates']) {
        if ((await dialog.count(group)) === 0) continue;
        const told = await (await dialog.show(group)).allInnerTexts();
        const rows = told.map((text) => Number(/^Row (\d+)/.exec(text)?.[1]));
        expect(rows.filter((row) => !rejected.includes(row))).toEqual([]);
        for (const text of told) expect(text).toMatch(/^Row \d+\s+\S{3,}/);
      }
      expect(await list.count()).toBe(total);
      await dialog.upload.click();
      await expect(dialog.result).toContainText(`${accepted} contact`);
      await dialog.done();
      total += accepted;
      await list.expectCount(total);
      if (has !== '') {
        await list.search.fill(has);
        await expect(list.entry(has)).toBeVisible();
        await list.search.clear();
      }
    });
  await expectAgreement(api, [one]);
});

test('rows that cannot be used are named with their reason, and nothing is written before Upload', async ({
  api,
  device,
}) => {
  const { list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  await dialog.choose(fixture('duplicates-and-errors.csv'));
  await dialog.show('Refused');
  for (const [row, reason] of [
    [7, /name|number|email/i],
    [8, /email/i],
    [10, /number/i],
  ] as const)
    await expect(dialog.row(row)).toContainText(reason);
  await dialog.show('Duplicates');
  await expect(dialog.row(3)).toContainText(/same number/i);
  await dialog.button('Cancel').click();
  await expect(dialog.root).toBeHidden();
  expect(await list.count()).toBe(0);
  expect(await api.contacts()).toEqual([]);
});

test('a refused row is mended in place, and the others download as a file that uploads again', async ({
  device,
}) => {
  const { page, list } = await device({ size: 'phone' });
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  const text = 'Name,Cell\nThandi,082 555\nSipho,ask\nLerato,082 555 0103\n';
  await dialog.choose(csvFile('members.csv', text));
  await expect(dialog.upload).toHaveAccessibleName('Upload 1 contact');
  await dialog.root.getByLabel('Cell of row 2').fill('082 555 0101');
  await page.keyboard.press('Enter');
  await expect(dialog.upload).toHaveAccessibleName('Upload 2 contacts');
  await expect(dialog.row(2)).toBeHidden();
  // The keyboard goes on in the next row.
  await expect(dialog.root.getByLabel('Cell of row 3')).toBeFocused();
  const refused = await list.saved(() => dialog.button('Download these rows').click());
  await dialog.upload.click();
  await expect(dialog.root).toContainText('1 row was refused and not added.');
  await dialog.done();
  await list.expectCount(2);

  const again = await UploadDialog.open(list);
  await again.choose(csvFile(refused.name, refused.text.replace(',ask,', ',082 555 0102,')));
  await expect(again.upload).toHaveAccessibleName('Upload 1 contact');
});

test('what differs is shown side by side, a blank erases nothing, and one can choose only to add', async ({
  api,
  device,
}) => {
  await api.push(
    recordsOf([
      { name: 'Thandi Nkosi', phone: '+27825550101', note: 'Prefers mornings' },
      { name: 'Sipho Dlamini', phone: '+27825550102' },
    ]),
  );
  const { list } = await device();
  await list.expectCount(2);
  const dialog = await UploadDialog.open(list);
  const rows = ['Thandi Nkosi,082 555 0101,,vip', 'Sipho Dlamini,082 555 0102,,', 'New,,,'];
  await dialog.choose(csvFile('a.csv', ['Name,Number,Note,Tags', ...rows].join('\n')));
  await expect(dialog.group('Updates')).toContainText('1');
  await expect(dialog.group('Unchanged')).toContainText('1');
  await dialog.show('Updates');
  await expect(dialog.row(2).getByRole('row', { name: 'Tags Nothing vip' })).toBeVisible();
  await dialog.openChoices();
  await dialog.root.getByLabel('What to do').selectOption('Only add new contacts');
  await expect(dialog.upload).toHaveAccessibleName('Upload 1 contact');
  await dialog.root.getByLabel('What to do').selectOption('Add new contacts and update known ones');
  await expect(dialog.upload).toHaveAccessibleName('Upload 2 contacts');
  await dialog.upload.click();
  await expect(dialog.result).toContainText('1 contact added, 1 updated');
  await dialog.done();
  const details = await list.view('Thandi Nkosi');
  await expect(details).toContainText('Prefers mornings');
  await expect(details).toContainText('vip');
});

test('a column can be given another meaning before anything is added', async ({ device }) => {
  const { list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  await dialog.choose({
    name: 'members.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Cell,Opinion\nSipho Dlamini,082 555 0171,Prefers mornings\n'),
  });
  await dialog.openColumns();
  await expect(dialog.column('Name')).toHaveValue('name');
  await expect(dialog.column('Cell')).toHaveValue('phone');
  await expect(dialog.column('Opinion')).toHaveValue('');
  await dialog.column('Opinion').selectOption({ label: 'Note' });
  await expect(dialog.column('Opinion')).toHaveValue('note');
  await dialog.upload.click();
  await dialog.done();
  const details = await list.view('Sipho Dlamini');
  await expect(details).toContainText('Prefers mornings');
  await list.page.keyboard.press('Escape');

  // The next file with the same headings is read the same.
  const again = await UploadDialog.open(list);
  await again.choose(csvFile('next.csv', 'Name,Cell,Opinion\nThandi,082 555 0172,Late\n'));
  await again.openColumns();
  await expect(again.column('Opinion')).toHaveValue('note');
});

test('letters that were guessed wrongly are chosen by hand, and the names show it at once', async ({
  device,
}) => {
  const { list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  const mac = Buffer.from('Name,Number\nAd\x8ele,0825550101\n', 'latin1');
  await dialog.choose({ name: 'mac.csv', mimeType: 'text/csv', buffer: mac });
  await dialog.openColumns();
  const letters = dialog.root.getByLabel('Letters (encoding)');
  await letters.selectOption('Windows, Western European');
  await expect(dialog.row(2)).toContainText('AdŽle');
  await letters.selectOption('Mac, Western European');
  await expect(dialog.row(2)).toContainText('Adéle');
});

test('rows that are pasted from a spreadsheet are read as a file', async ({ device }) => {
  const { page, list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Naam\tSelfoon\nThandi\t082 555 0101\n');
    dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
  });
  await expect(dialog.upload).toHaveAccessibleName('Upload 1 contact');
});

test('contacts that are chosen on the phone are previewed like a file', async ({ device }) => {
  const phone = await device({ size: 'phone', path: null });
  // The Contact Picker needs a phone with contacts: what stands for it gives what the specification says.
  await phone.context.addInitScript(() => {
    Object.defineProperty(navigator, 'contacts', {
      value: {
        select: () =>
          Promise.resolve([
            {
              name: ['Thandi Nkosi'],
              tel: ['082 555 0101', '011 555 0102'],
              email: ['t@example.org'],
            },
            { name: ['Sipho, Plumber'], tel: ['+27 82 555 0103'], email: [] },
          ]),
      },
    });
  });
  await phone.page.goto('/');
  await phone.list.expectAllSent();
  const dialog = await UploadDialog.open(phone.list);
  await dialog.button('Choose from this phone').click();
  await expect(dialog.upload).toHaveAccessibleName('Upload 2 contacts');
  await dialog.upload.click();
  await dialog.done();
  await phone.list.search.fill('011 555 0102');
  await expect(phone.list.entry('Thandi Nkosi')).toBeVisible();
});

test('a file that is no list is refused in words, and another one can be chosen', async ({
  device,
}) => {
  const { list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  const alert = dialog.root.getByRole('alert');
  for (const file of [
    {
      name: 'photo.csv',
      mimeType: 'text/csv',
      buffer: readFileSync(path('../../static/icons/icon-192.png')),
    },
    { name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) },
  ])
    await test.step(file.name, async () => {
      await dialog.choose(file);
      await expect(alert).toContainText(/\w+ \w+ \w+/);
      await expect(dialog.upload).toBeHidden();
    });
  await dialog.choose(fixture('google-contacts.csv'));
  await expect(dialog.upload).toHaveAccessibleName('Upload 3 contacts');
  await expect(alert).toBeHidden();
});

const LARGE = 20_000;
const large = (count = LARGE) =>
  csvFile(
    'members.csv',
    ['Name,Contact Number', ...crowd(count).map(({ name, phone }) => `${name},${phone}`)].join(
      '\n',
    ),
  );

/** Clicks a button the moment it appears: to go through the test's connection takes longer than to write the rows. */
const clickOnceThere = (page: Page, name: string) =>
  page.evaluate((text) => {
    new MutationObserver((_, observer) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('dialog button')];
      const button = buttons.find(({ textContent }) => textContent.trim() === text);
      if (button === undefined) return;
      observer.disconnect();
      button.click();
    }).observe(document.body, { childList: true, subtree: true });
  }, name);

test('a large upload shows its progress, pauses, is gone on with after a reload, and is undone as a whole', async ({
  api,
  device,
}) => {
  test.slow();
  const one = await device();
  const { page, list } = one;
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  await dialog.choose(large());
  await expect(dialog.upload).toHaveAccessibleName(/^Upload 20\s000 contacts$/);
  await clickOnceThere(page, 'Pause');
  await dialog.upload.click();
  await expect(dialog.root).toContainText('The upload of members.csv has stopped');

  await page.reload();
  await expect(
    page.getByText(/The upload of members.csv has stopped at [\d\s]+ of 20\s000/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(dialog.result).toContainText(/20\s000 contacts added/);
  await dialog.done();
  await list.expectCount(LARGE);
  await list.expectAllSent();
  expect(await api.contacts()).toHaveLength(LARGE);

  const again = await UploadDialog.open(list);
  await again.choose(large());
  await expect(again.group('Unchanged')).toContainText(/20\s000/);
  await expect(again.upload).toBeHidden();
  await again.button('Choose another file').click();
  await again.undo('members.csv');
  await expect(again.result).toContainText(/20\s000 contacts removed/, { timeout: 60_000 });
  await again.done();
  await expect(list.syncLine).toContainText('All sent', { timeout: 120_000 });
  expect(await api.contacts()).toEqual([]);
});

test('an upload goes on while its dialog is closed, and other work goes on beside it', async ({
  device,
}) => {
  const { page, list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  await dialog.choose(large(8_000));
  await dialog.upload.click();
  await dialog.root.getByRole('button', { name: 'Close', exact: true }).first().click();
  await expect(dialog.root).toBeHidden();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.getByRole('link', { name: 'Contacts' }).first().click();
  await list.expectCount(8_000);
});

test('offline an upload is stored with everything it changes, and is sent, and undone, later', async ({
  api,
  device,
}) => {
  await api.push(recordsOf([{ name: 'Thandi Nkosi', phone: '+27825550101', note: 'before' }]));
  const phone = await device({ size: 'phone' });
  const { list } = phone;
  await list.expectCount(1);
  await phone.worksOffline();
  await phone.goOffline();
  const dialog = await UploadDialog.open(list);
  const text = 'Name,Number,Note\nThandi Nkosi,082 555 0101,after\nSipho,082 555 0102,\n';
  await dialog.choose(csvFile('field.csv', text));
  await dialog.upload.click();
  await expect(dialog.result).toContainText('1 contact added, 1 updated');
  await dialog.done();
  await list.expectCount(2);
  await phone.goOnline();
  await list.expectAllSent();
  await expect(async () => {
    expect((await api.contacts()).map(({ note }) => note).sort()).toEqual(['after', null]);
  }).toPass();

  // Somebody else undoes it, on another device.
  const desk = await device();
  await desk.list.expectCount(2);
  const other = await UploadDialog.open(desk.list);
  await other.undo('field.csv');
  await expect(other.result).toContainText('1 contact removed, 1 put back as before');
  await other.done();
  await expectAgreement(api, [phone, desk]);
  expect((await api.contacts()).map(({ name, note }) => [name, note])).toEqual([
    ['Thandi Nkosi', 'before'],
  ]);
});

test('workbooks and vCards are read without a connection too', async ({ device }) => {
  const phone = await device({ size: 'phone' });
  const { list } = phone;
  await list.expectAllSent();
  await phone.worksOffline();
  await phone.goOffline();
  for (const file of ['194-workbook.xlsx', '214-vcard-21-android.vcf'])
    await test.step(file, async () => {
      const dialog = await UploadDialog.open(list);
      await dialog.choose(path(`../fixtures/uploads/${file}`));
      await expect(dialog.upload).toBeVisible();
      await dialog.button('Cancel').click();
    });
});

test('Download example saves a list that can be uploaded', async ({ device }) => {
  const { list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  const { name, text } = await list.saved(() =>
    dialog.root.getByRole('link', { name: 'Download example', exact: true }).click(),
  );
  await dialog.choose({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(dialog.upload).toBeVisible();
  for (const group of ['Refused', 'Please check', 'Duplicates'])
    await expect(dialog.group(group)).toBeHidden();
});
