import { expect, type Page } from '@playwright/test';
import type { Credentials } from '#tests/e2e/support/server.ts';

/** Fills in the sign-in page and leaves it. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeHidden();
}

/** Makes the first admin on the page behind the one-time link. */
export async function setUp(
  page: Page,
  { email, password, name, organisation }: Credentials & { name: string; organisation: string },
): Promise<void> {
  await page.getByLabel('Organisation', { exact: true }).fill(organisation);
  await page.getByLabel('Your name', { exact: true }).fill(name);
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
}

/** Accepts an invitation on the page of its link. */
export async function join(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Your name', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

/** A page by its name in the navigation. */
export const pageLink = (page: Page, name: 'Contacts' | 'Bots' | 'Users' | 'Settings') =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });

/** Opens a page by the navigation. */
export async function goTo(
  page: Page,
  name: 'Contacts' | 'Bots' | 'Users' | 'Settings',
): Promise<void> {
  await pageLink(page, name).click();
  const heading = name === 'Contacts' ? 'Contact List' : name;
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
}
