import type { Frame, Page } from '@playwright/test';

/**
 * Resolves once the page has drawn what it was about to draw and has nothing left to do: for looks at what did not
 * happen. It counts frames, not time, so it waits as long as a slow machine needs and no longer.
 */
export function settled(page: Page | Frame): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestIdleCallback(done));
  });
}
