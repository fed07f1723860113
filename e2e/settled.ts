import type { Frame, Page } from '@playwright/test';

/**
 * Resolves once the page has drawn this many frames. Counting frames instead of time waits as long as a slow machine needs,
 * and no longer. Very rarely Chromium never draws a frame that was requested after a resize: then a second is enough.
 */
export function frames(page: Page | Frame, count: number): Promise<void> {
  return page.evaluate(async (left) => {
    for (let i = 0; i < left; i++)
      await new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 1000);
      });
  }, count);
}

/** Resolves once the page has drawn its pending frames and is idle: for checks that something did not happen. */
export async function settled(page: Page | Frame): Promise<void> {
  await frames(page, 3);
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
  });
}
