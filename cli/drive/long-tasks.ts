import type { Page } from 'playwright';

/** Begins to watch a page's own thread for tasks over 50 ms; asked again, it starts anew. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'longestTask', 0);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Reflect.set(
          globalThis,
          'longestTask',
          Math.max(duration, Reflect.get(globalThis, 'longestTask')),
        );
    }).observe({ type: 'longtask' });
  });
}

/** @returns the longest such task since then in milliseconds; 0: there was none */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(globalThis, 'longestTask') as number);
