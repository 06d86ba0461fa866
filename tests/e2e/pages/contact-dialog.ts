import { expect, type Locator, type Page } from '@playwright/test';

export interface ContactFields {
  name?: string;
  phone?: string;
  email?: string;
  /** The visible text of an option. */
  language?: string;
  platform?: string;
  tags?: string;
}

/** The form of a contact, for a new one or for one that is there. */
export class ContactDialog {
  readonly root: Locator;
  readonly #page: Page;
  readonly #isNew: boolean;

  constructor(page: Page, title: 'New Contact' | 'Edit contact') {
    this.#page = page;
    this.#isNew = title === 'New Contact';
    this.root = page.getByRole('dialog', { name: title, exact: true });
  }

  field(name: string): Locator {
    return this.root.getByLabel(name, { exact: true });
  }

  /** What is told beside a field. */
  async expectError(field: string, words: RegExp): Promise<void> {
    await expect(this.field(field)).toHaveAttribute('aria-invalid', 'true');
    await expect(this.field(field)).toHaveAccessibleDescription(words);
  }

  async fill({ name, phone, email, language, platform, tags }: ContactFields): Promise<void> {
    if (name !== undefined) await this.field('Name').fill(name);
    if (phone !== undefined) await this.field('Contact Number').fill(phone);
    if (email !== undefined) await this.field('Contact Email').fill(email);
    if (language !== undefined)
      await this.field('Preferred Language').selectOption({ label: language });
    if (platform !== undefined) await this.field('Platform').selectOption({ label: platform });
    if (tags !== undefined) await this.field('Tags').fill(tags);
  }

  get submit(): Locator {
    return this.root.getByRole('button', {
      name: this.#isNew ? 'Add Contact' : 'Save',
      exact: true,
    });
  }

  /** Saves what was typed; the dialog goes. */
  async save(): Promise<void> {
    await this.submit.click();
    await this.#gone();
  }

  async escape(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#gone();
  }

  /** The form of a contact leads back to its details, which are left too. */
  async #gone(): Promise<void> {
    await expect(this.root).toBeHidden();
    if (this.#isNew) return;
    await expect(this.#page.getByRole('dialog')).toBeVisible();
    await this.#page.keyboard.press('Escape');
    await expect(this.#page.getByRole('dialog')).toBeHidden();
  }
}
