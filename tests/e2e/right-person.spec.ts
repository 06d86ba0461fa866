import { firstStamp, nextStamp } from '#shared/clock/stamp.ts';
import { newValues } from '#shared/contact/edit.ts';
import type { ContactRecord } from '#shared/record/record.ts';
import { seededBytes } from '#tests/support/seeded.ts';
import { newUuid } from '#shared/base/ports.ts';
import type { Api } from './support/api.ts';
import { EVERY_SIZE, expect, test } from './support/test.ts';

const DAY = 86_400_000;

/** A contact that nobody has heard or changed for so many days. */
function silent(name: string, phone: string, days: number): ContactRecord {
  const random = seededBytes(3);
  const addedAt = Date.now() - days * DAY;
  const origin = { source: 'upload', addedBy: 'Lerato Mokoena', addedAt } as const;
  const stamp = nextStamp(firstStamp(random), addedAt);
  return { id: newUuid(random), values: newValues({ name, phone }, origin), stamp };
}

async function handOver(api: Api, ...words: string[]) {
  const key = await api.makeBot('WhatsApp assistant');
  for (const [i, message] of words.entries())
    await api.handOver(key, {
      event_id: `e${i}`,
      conversation: [{ sender: 'user', message }],
      hints: { channel: 'whatsapp', whatsapp_number: '27825550134' },
    });
}

for (const size of EVERY_SIZE) {
  test(`an agent judges offline what did not fit, on a ${size}`, async ({ api, device }) => {
    await handOver(
      api,
      'My name is Thandi Mokoena',
      'Good day, I am Sipho Dube, write to sipho@example.org',
    );
    const { page, list, goOffline, goOnline } = await device({ size });
    const details = await list.view('Thandi Mokoena');
    await expect(details.getByText(/gave another name, Sipho Dube/)).toBeVisible();
    await expect(details.getByText('Another name on this number or email')).toBeVisible();
    await goOffline();
    await details.getByRole('button', { name: 'Dismiss this name', exact: true }).click();
    await expect(details.getByText(/another name: Sipho/)).toBeHidden();
    await details.getByRole('button', { name: 'Use this email', exact: true }).click();
    await expect(details.getByRole('link', { name: 'sipho@example.org' })).toBeVisible();
    await expect(details.getByText('To check')).toBeHidden();
    await page.keyboard.press('Escape');
    await goOnline();
    await expect
      .poll(() => api.contacts())
      .toMatchObject([
        {
          name: 'Thandi Mokoena',
          email: 'sipho@example.org',
          needsReview: false,
          suggestions: {},
        },
      ]);
  });

  test(`an agent decides that two contacts of a number are one person, on a ${size}`, async ({
    api,
    device,
  }) => {
    await api.push([silent('Thandi Mokoena', '+27825550134', 100)]);
    await handOver(api, 'I am Sipho Dube, write to sipho@example.org');
    const { list } = await device({ size });
    let details = await list.view('Sipho Dube');
    const doubt = details.getByRole('group', { name: 'Possibly a new person', exact: true });
    await expect(doubt.getByText(/This number was Thandi Mokoena’s/)).toBeVisible();
    await expect(details.getByText('Timeline')).toBeHidden();
    await doubt.getByRole('button', { name: 'Open Thandi Mokoena', exact: true }).click();
    details = list.page.getByRole('dialog', { name: 'Thandi Mokoena', exact: true });
    await details.getByRole('button', { name: 'The same person', exact: true }).click();
    await expect(details.getByText(/another name: Sipho Dube/)).toBeVisible();
    await expect(details.getByText('Timeline')).toBeVisible();
    await expect(details.getByRole('link', { name: 'sipho@example.org' })).toBeVisible();
    await expect
      .poll(() => api.contacts())
      .toMatchObject([{ name: 'Thandi Mokoena', email: 'sipho@example.org', reissues: [] }]);
  });
}
