import { crowd, recordsOf } from './support/people.ts';
import { expect, test } from './support/test.ts';

const SIZE = 100_000;

test('100,000 contacts come, scroll to the end and are searched without a stutter', async ({
  api,
  device,
}) => {
  test.setTimeout(180_000);
  await test.step('seed', () => api.push(recordsOf(crowd(SIZE))));
  const { page, list } = await device();
  await expect.poll(() => list.count(), { timeout: 60_000 }).toBe(SIZE);
  await expect(list.syncLine).toContainText('All sent', { timeout: 30_000 });

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = list.entries.last();
  await expect(last).toHaveAttribute('aria-rowindex', String(SIZE + 1));
  await expect(last.getByRole('button', { name: 'Thandi Mokoena 0', exact: true })).toBeVisible();
  expect(await list.entries.count()).toBeLessThan(150);

  await page.evaluate(() => window.scrollTo(0, 0));
  const longTasks = await page.evaluateHandle(() => {
    const tasks: number[] = [];
    new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    return tasks;
  });
  const started = performance.now();
  for (const [text, name] of [
    ['molefe 99994', 'Ayanda Molefe 99994'],
    ['0825067890', 'Ayanda Khumalo 67890'],
    ['person31415@', 'Johan Molefe 31415'],
  ] as const) {
    await list.search.fill('');
    await list.search.pressSequentially(text, { delay: 30 });
    await list.expectNames([name]);
  }
  expect(performance.now() - started).toBeLessThan(15_000);
  const tasks = await longTasks.jsonValue();
  expect(tasks.filter((duration) => duration > 200)).toEqual([]);
});
