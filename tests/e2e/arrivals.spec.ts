import { crowd, recordsOf } from './support/people.ts';
import { EVERY_SIZE, expect, test } from './support/test.ts';

for (const size of EVERY_SIZE)
  test(`an arrival slides in at the top only; else a pill waits and no row moves, on a ${size}`, async ({
    api,
    device,
  }) => {
    await api.push(recordsOf(crowd(80)));
    const key = await api.makeBot();
    const { page, list } = await device({ size, reducedMotion: 'no-preference' });
    await list.expectCount(80);
    await list.expectAllSent();

    await api.handOver(key, { hints: { name: 'Thandi Mokoena', phone: '072 555 0001' } });
    await expect.poll(async () => (await list.names())[0]).toBe('Thandi Mokoena');
    const pill = (n: number) => page.getByRole('button', { name: `${n} new`, exact: true });
    await expect(pill(1)).toBeHidden();

    await page.evaluate(() => window.scrollTo(0, 1500));
    // The rows of before the scroll are still there for a moment, outside the screen.
    const inMiddle = () =>
      list.entries.filter({ hasText: /@/ }).evaluateAll((rows) => {
        const row = rows.find((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top > 150 && bottom < innerHeight - 100;
        });
        return row?.querySelector<HTMLElement>('[data-index]')?.innerText ?? '';
      });
    await expect.poll(inMiddle).not.toBe('');
    const name = await inMiddle();
    const before = await list.entry(name).boundingBox();
    await api.handOver(key, { hints: { name: 'Sipho Dlamini', phone: '072 555 0002' } });
    await expect(pill(1)).toBeVisible();
    await api.handOver(key, { hints: { name: 'Naledi Khumalo', phone: '072 555 0003' } });
    await expect(pill(2)).toBeVisible();
    expect(await list.entry(name).boundingBox()).toEqual(before);

    await pill(2).click();
    await expect
      .poll(async () => (await list.names()).slice(0, 3))
      .toEqual(['Naledi Khumalo', 'Sipho Dlamini', 'Thandi Mokoena']);
    await expect(pill(2)).toBeHidden();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
