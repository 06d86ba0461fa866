import { expect, type Locator, type Page } from '@playwright/test';

/** The page on which an admin invites and removes people. */
export class UsersPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Makes an invitation; answers its link. */
  async invite(email: string, role: 'Agent' | 'Admin'): Promise<string> {
    await this.#page.getByRole('button', { name: 'Invite', exact: true }).click();
    const form = this.#page.getByRole('dialog', { name: 'Invite somebody', exact: true });
    await form.getByLabel('Email', { exact: true }).fill(email);
    await form.getByLabel('Role', { exact: true }).selectOption({ label: role });
    await form.getByRole('button', { name: 'Make link', exact: true }).click();
    const made = this.#page.getByRole('dialog', { name: 'Invitation link', exact: true });
    const link = await made.getByLabel('Link', { exact: true }).inputValue();
    await made.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(made).toBeHidden();
    return link;
  }

  member(name: string): Locator {
    return this.#page
      .getByRole('list', { name: 'Members', exact: true })
      .getByRole('listitem')
      .filter({ hasText: name });
  }
}
