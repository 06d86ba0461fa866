import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { ContactDialog } from './contact-dialog.ts';

/** The page of the contacts: its controls, the contacts shown and the dialogs that open over them. */
export class ListPage {
  readonly page: Page;
  readonly size: 'desktop' | 'phone';

  constructor(page: Page, size: 'desktop' | 'phone') {
    this.page = page;
    this.size = size;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { name: 'Contact List', exact: true, level: 1 });
  }

  /** A button of the page by its whole name; the one of the head if the empty state has it too. */
  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true }).first();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search', exact: true });
  }

  /** A filter by its whole name: Language, Platform, Tag, Start Date, End Date. */
  filter(name: string): Locator {
    return this.page.getByRole('search').getByLabel(name, { exact: true });
  }

  /** The line that says how the exchange with the server is doing. */
  get syncLine(): Locator {
    return this.page.getByRole('status').filter({
      hasText: /sent|Offline|Opening|Checking|Needs you|have come/,
    });
  }

  /** The table on a desktop, the list on a phone. */
  get contacts(): Locator {
    return this.page.getByRole(this.size === 'phone' ? 'list' : 'table', {
      name: 'Contacts',
      exact: true,
    });
  }

  /** All contacts that are drawn. */
  get entries(): Locator {
    if (this.size === 'phone') return this.contacts.getByRole('listitem');
    return this.contacts.getByRole('row').filter({ has: this.page.getByRole('cell') });
  }

  /** A contact by the whole name that is shown of it. */
  entry(name: string): Locator {
    return this.entries.filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  /** The names of the contacts drawn, from the top. */
  async names(): Promise<string[]> {
    return this.entries.evaluateAll((entries) =>
      entries.map((entry) => entry.querySelector('[data-index]')?.textContent.trim() ?? ''),
    );
  }

  /** How many contacts match, which the list tells a screen reader. */
  async count(): Promise<number> {
    if (this.size === 'phone') {
      const first = this.entries.first();
      return (await first.count()) === 0 ? 0 : Number(await first.getAttribute('aria-setsize'));
    }
    const table = this.contacts;
    return (await table.count()) === 0 ? 0 : Number(await table.getAttribute('aria-rowcount')) - 1;
  }

  async expectCount(count: number): Promise<void> {
    await expect.poll(() => this.count(), { message: 'contacts that match' }).toBe(count);
  }

  async expectNames(names: string[]): Promise<void> {
    await expect.poll(() => this.names()).toEqual(names);
  }

  async expectAllSent(): Promise<void> {
    await expect(this.syncLine).toContainText('All sent');
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }

  async openNew(): Promise<ContactDialog> {
    await this.button('New Contact').click();
    return this.contactDialog('New Contact');
  }

  contactDialog(title: 'New Contact' | 'Edit contact'): ContactDialog {
    return new ContactDialog(this.page, title);
  }

  /** Adds somebody with the dialog, and waits until it is in the list. */
  async add(fields: { name: string; phone?: string; email?: string; tags?: string }) {
    const dialog = await this.openNew();
    await dialog.fill(fields);
    await dialog.save();
    await expect(this.entry(fields.name)).toBeVisible();
  }

  /** Opens the details of a contact; answers their dialog. */
  async view(name: string): Promise<Locator> {
    await this.entry(name).getByRole('button', { name: 'View', exact: true }).click();
    const dialog = this.dialog(name);
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Opens the form of a contact. */
  async openEdit(name: string): Promise<ContactDialog> {
    const details = await this.view(name);
    await details.getByRole('button', { name: 'Edit', exact: true }).click();
    return this.contactDialog('Edit contact');
  }

  /** Deletes a contact, with its question. */
  async remove(name: string): Promise<void> {
    await this.entry(name).getByRole('button', { name: 'Delete', exact: true }).click();
    const question = this.dialog(`Delete ${name}?`);
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(question).toBeHidden();
    await expect(this.entry(name)).toBeHidden();
  }

  /** The name and text of the file that a click saves. */
  async saved(click: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }

  /** The CSV that Download saves. */
  async csv(): Promise<string> {
    return (await this.saved(() => this.button('Download').click())).text;
  }
}
