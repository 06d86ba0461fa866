import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UploadDialog } from '#tests/e2e/pages/upload-dialog.ts';
import { expectAgreement } from './support/agreement.ts';
import { crowd } from './support/people.ts';
import { EVERY_SIZE, expect, test } from './support/test.ts';

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

for (const size of EVERY_SIZE)
  test(`every kind of file is previewed with its row errors, then added, on a ${size}`, async ({
    api,
    device,
  }) => {
    const one = await device({ size });
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
        const told = await dialog.rejected.allInnerTexts();
        const rows = told.map((text) => Number(/^Row (\d+)/.exec(text)?.[1]));
        expect(rows.filter((row) => !rejected.includes(row))).toEqual([]);
        for (const text of told) expect(text).toMatch(/^Row \d+\s+\S{3,}/);
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
  await expect(dialog.root).toContainText(/rows are left out/);
  for (const [row, reason] of [
    [3, /twice|already|duplicate|same/i],
    [7, /name|number|email/i],
    [8, /email/i],
    [10, /number/i],
  ] as const)
    await expect(
      dialog.rejected.filter({ hasText: new RegExp(`^\\s*Row ${row}\\b`) }),
    ).toContainText(reason);
  await dialog.root.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(dialog.root).toBeHidden();
  expect(await list.count()).toBe(0);
  expect(await api.contacts()).toEqual([]);
});

test('a column can be given another meaning before anything is added', async ({ device }) => {
  const { list } = await device();
  await list.expectAllSent();
  const dialog = await UploadDialog.open(list);
  await dialog.choose({
    name: 'members.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Reach,Remark\nSipho Dlamini,082 555 0171,Prefers mornings\n'),
  });
  await expect(dialog.column('Name')).toHaveValue('name');
  await expect(dialog.column('Reach')).toHaveValue('');
  await dialog.column('Reach').selectOption({ label: 'Contact Number' });
  await dialog.column('Remark').selectOption({ label: 'Note' });
  await expect(dialog.root).toContainText('082 555 0171');
  await dialog.upload.click();
  await dialog.done();
  const details = await list.view('Sipho Dlamini');
  await expect(details).toContainText('Prefers mornings');
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

test('a long upload shows its progress, and what is there already is left out the next time', async ({
  api,
  device,
}) => {
  const one = await device();
  const { page, list } = one;
  await list.expectAllSent();
  const people = crowd(6_000).map(({ name, phone }) => `${name},${phone}`);
  const file = {
    name: 'members.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Name,Contact Number', ...people].join('\n')),
  };
  const dialog = await UploadDialog.open(list);
  await dialog.choose(file);
  await expect(dialog.upload).toHaveAccessibleName(/^Upload 6\s000 contacts$/);
  const progressed = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('dialog progress[value]') === null) return;
          observer.disconnect();
          resolve(true);
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
  await dialog.upload.click();
  expect(await progressed).toBe(true);
  await expect(dialog.result).toContainText(/6\s000 contacts added/);
  await dialog.done();
  await list.expectCount(6_000);
  await list.expectAllSent();
  expect(await api.contacts()).toHaveLength(6_000);

  const again = await UploadDialog.open(list);
  await again.choose(file);
  await expect(again.root).toContainText(/6\s000 contacts are in the list already/);
  await expect(again.upload).toBeHidden();
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
  await expect(dialog.root).not.toContainText('left out');
});
