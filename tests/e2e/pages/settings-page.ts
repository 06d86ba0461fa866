import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './account-pages.ts';

/** What should become of work that is not sent yet when somebody signs out. */
export type Leaving = 'Send now' | 'Keep for my next sign-in here' | 'Discard';

/** The page with the own account, from which one signs out. */
export class SettingsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Sign out; with unsent work a question comes up. */
  async signOut(): Promise<void> {
    await goTo(this.#page, 'Settings');
    await this.#page
      .getByRole('main')
      .getByRole('button', { name: 'Sign out', exact: true })
      .click();
  }

  get question(): Locator {
    return this.#page.getByRole('dialog', { name: 'Sign out', exact: true });
  }

  /** Answers the question. */
  async choose(what: Leaving): Promise<void> {
    await this.question.getByRole('button', { name: what, exact: true }).click();
  }

  async expectSignedOut(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: 'Sign in', level: 1 })).toBeVisible();
  }
}
