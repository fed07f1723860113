import type { Page } from '@playwright/test';

/** Gives the window another width, and resolves once a script that lays out anew for it, in the next frame, has done so. */
export async function resize(page: Page, width: number, height = 900) {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    // Or a second, should the frame be lost: see settled.ts.
    for (let i = 0; i < 2; i++)
      await new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 1000);
      });
  });
}
