import { expect, type Locator, type Page } from '@playwright/test';
import type { ListPage } from './list-page.ts';

/** A file from disk, or one made here. */
export type UploadFile = string | { name: string; mimeType: string; buffer: Buffer };

/** A CSV file made of its text. */
export const csvFile = (name: string, text: string): UploadFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** The dialog of an upload: choosing, preview, progress, result, earlier uploads. */
export class UploadDialog {
  readonly root: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog', { name: 'Upload contact list', exact: true });
  }

  static async open(list: ListPage): Promise<UploadDialog> {
    await list.button('Upload').click();
    const dialog = new UploadDialog(list.page);
    await expect(dialog.root).toBeVisible();
    return dialog;
  }

  async choose(file: UploadFile): Promise<void> {
    await this.root.getByLabel('Upload file', { exact: true }).setInputFiles(file);
  }

  /** The only button that writes; a count may follow its name. */
  get upload(): Locator {
    return this.root.getByRole('button', { name: /^Upload\b(?! file)/ });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** The button that shows the rows of a group, its count in the name. */
  group(name: string): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${name}\\s+\\d`) });
  }

  /** How many rows are in a group. */
  async count(name: string): Promise<number> {
    if (!(await this.group(name).isVisible())) return 0;
    return Number((await this.group(name).innerText()).replace(/\D/g, ''));
  }

  /** Shows the rows of a group; the answer are the rows. */
  async show(name: string): Promise<Locator> {
    await this.group(name).click();
    await expect(this.group(name)).toHaveAttribute('aria-pressed', 'true');
    return this.rows(name);
  }

  rows(group: string): Locator {
    return this.root.getByRole('list', { name: group, exact: true }).getByRole('listitem');
  }

  /** A row of the group that is shown, by its number in the file. */
  row(number: number): Locator {
    return this.root
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^\\s*Row ${number}(?!\\d)`) });
  }

  /** How the columns were understood: opened to be looked at. */
  async openColumns(): Promise<void> {
    await this.root.getByRole('heading', { name: 'Columns' }).click();
  }

  /** What to do, and how known contacts are recognised: opened to be chosen. */
  async openChoices(): Promise<void> {
    await this.root.getByRole('heading', { name: 'Choices' }).click();
  }

  /** What a column of the file is taken for. */
  column(header: string): Locator {
    return this.root.getByLabel(`Column ${header}`, { exact: true });
  }

  /** Says what was done. */
  get result(): Locator {
    return this.root
      .getByRole('status')
      .filter({ hasText: /\d contacts? (added|updated|removed|put back)/ });
  }

  /** An earlier upload, by the name of its file. */
  past(fileName: string): Locator {
    return this.root.getByRole('listitem').filter({ hasText: fileName });
  }

  /** Undoes an earlier upload, and says yes to the question. */
  async undo(fileName: string): Promise<void> {
    await this.button(`Undo the upload of ${fileName}`).first().click();
    await this.page
      .getByRole('dialog', { name: `Undo ${fileName}?` })
      .getByRole('button', { name: 'Undo', exact: true })
      .click();
  }

  async done(): Promise<void> {
    await this.root.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(this.root).toBeHidden();
  }
}
