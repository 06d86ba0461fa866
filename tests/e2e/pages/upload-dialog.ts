import { expect, type Locator, type Page } from '@playwright/test';
import type { ListPage } from './list-page.ts';

/** A file from disk, or one made here. */
export type UploadFile = string | { name: string; mimeType: string; buffer: Buffer };

/** The dialog of an upload: choosing, preview, progress, result. */
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

  /** What a column of the file is taken for. */
  column(header: string): Locator {
    return this.root.getByLabel(`Column ${header}`, { exact: true });
  }

  /** The rows that are left out, as `Row 4 …` each. */
  get rejected(): Locator {
    return this.root
      .getByRole('group')
      .filter({ hasText: /rows? (is|are) left out/ })
      .getByRole('listitem');
  }

  /** Says what was added. */
  get result(): Locator {
    return this.root.getByRole('status').filter({ hasText: /added/ });
  }

  async done(): Promise<void> {
    await this.root.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(this.root).toBeHidden();
  }
}
