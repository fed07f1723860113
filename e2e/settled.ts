import type { Frame, Page } from '@playwright/test';

/**
 * Resolves once the page has drawn what it was about to draw and has nothing left to do: for looks at what did not
 * happen. It counts frames, not time, so it waits as long as a slow machine needs and no longer. Once in thousands of
 * times Chromium never draws the frame that it was asked for after its window changed: then a second is enough.
 */
export function settled(page: Page | Frame): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 3; i++)
      await new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 1000);
      });
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
  });
}
