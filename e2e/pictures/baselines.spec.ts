/**
 * Every chart at three widths in both themes, against pictures that were looked at before they were
 * accepted. After a wanted change: npm run pictures, and look at what changed before committing it.
 */
import { expect, test } from '@playwright/test';
import { slugs } from '../surfaces';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const slug of slugs) {
      test(slug, async ({ page }) => {
        await page.goto(`/en/charts/${slug}`);
        await page.evaluate(() => document.fonts.ready);
        for (const width of [320, 600, 1000]) {
          await page.setViewportSize({ width, height: 900 });
          await expect
            .soft(page.locator('.pictures'))
            .toHaveScreenshot(`${slug}.${width}.${colorScheme}.png`, { maxDiffPixelRatio: 0.01 });
        }
      });
    }
  });
}
