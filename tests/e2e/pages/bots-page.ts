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

  /** Makes a bot, of a platform by its name; answers its key. The dialog that tells it stays open. */
  async make(name: string, platform?: string): Promise<string> {
    await this.#page.getByRole('button', { name: 'New bot', exact: true }).click();
    const form = this.#page.getByRole('dialog', { name: 'New bot', exact: true });
    await form.getByLabel('Name', { exact: true }).fill(name);
    if (platform !== undefined)
      await form.getByLabel('Platform', { exact: true }).selectOption(platform);
    await form.getByRole('button', { name: 'Make bot', exact: true }).click();
    await expect(this.ready(name)).toBeVisible();
    return this.ready(name).getByLabel('Key', { exact: true }).inputValue();
  }

  /** The bot in the list. */
  bot(name: string): Locator {
    const list = this.#page.getByRole('list', { name: 'Bots', exact: true });
    return list.getByRole('listitem').filter({ hasText: name });
  }

  /** The log of the last handoffs, newest first. */
  get log(): Locator {
    return this.#page.getByRole('list', { name: 'Last handoffs', exact: true });
  }

  /** Where a handoff is tried that logs nothing. */
  get sandbox(): Locator {
    return this.#page.getByRole('region', { name: 'Try a handoff', exact: true });
  }

  /** Opens the steps by which a bot is set up; answers their dialog. */
  async setUp(name: string): Promise<Locator> {
    await this.bot(name).getByRole('button', { name: 'Set up', exact: true }).click();
    return this.#page.getByRole('dialog', { name: `Set up ${name}`, exact: true });
  }

  /** Opens the settings of a bot; answers their dialog. */
  async settings(name: string): Promise<Locator> {
    await this.bot(name).getByRole('button', { name: 'Settings', exact: true }).click();
    return this.#page.getByRole('dialog', { name: `Settings of ${name}`, exact: true });
  }

  /** Revokes a bot, with its question. */
  async revoke(name: string): Promise<void> {
    await this.bot(name).getByRole('button', { name: 'Revoke', exact: true }).click();
    const question = this.#page.getByRole('dialog', { name: `Revoke ${name}?`, exact: true });
    await question.getByRole('button', { name: 'Revoke', exact: true }).click();
    await expect(this.bot(name)).toBeHidden();
  }
}
