import type { Frame, Page } from '@playwright/test';

/**
 * Resolves once the page has drawn so many frames. It counts frames, not time, so it waits as long as a slow machine needs
 * and no longer. Once in thousands of times Chromium never draws the frame that it was asked for after its window changed:
 * then a second is enough.
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

/**
 * Resolves once the page has drawn what it was about to draw and has nothing left to do: for looks at what did not
 * happen.
 */
export async function settled(page: Page | Frame): Promise<void> {
  await frames(page, 3);
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
  });
}
