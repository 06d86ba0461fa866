import { expect, type Locator, type Page } from '@playwright/test';

/** The page on which an admin makes and revokes the keys of bots. */
export class BotsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The dialog that tells the key of a bot that has just been made. */
  ready(name: string): Locator {
    return this.#page.getByRole('dialog', { name: `${name} is ready`, exact: true });
  }

  /** Makes a bot; answers its key. The dialog that tells it stays open. */
  async make(name: string): Promise<string> {
    await this.#page.getByRole('button', { name: 'New bot', exact: true }).click();
    const form = this.#page.getByRole('dialog', { name: 'New bot', exact: true });
    await form.getByLabel('Name', { exact: true }).fill(name);
    await form.getByRole('button', { name: 'Make bot', exact: true }).click();
    await expect(this.ready(name)).toBeVisible();
    return this.ready(name).getByLabel('Key', { exact: true }).inputValue();
  }

  /** The bot in the list. */
  bot(name: string): Locator {
    return this.#page.getByRole('main').getByRole('listitem').filter({ hasText: name });
  }

  /** Revokes a bot, with its question. */
  async revoke(name: string): Promise<void> {
    await this.bot(name).getByRole('button', { name: 'Revoke', exact: true }).click();
    const question = this.#page.getByRole('dialog', { name: `Revoke ${name}?`, exact: true });
    await question.getByRole('button', { name: 'Revoke', exact: true }).click();
    await expect(this.bot(name)).toBeHidden();
  }
}
