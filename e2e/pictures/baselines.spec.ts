/**
 * Every chart at three widths, in each language and both themes, against pictures that were looked at before
 * they were accepted. Colours don't depend on the language: translations are looked at in the light only.
 * After a wanted change: npm run pictures, and look at what changed before committing it.
 */
import { expect, test } from '@playwright/test';
import { chartPath } from '../../data/addresses';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { slugs } from '../surfaces';

for (const lang of LANGS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    if (colorScheme === 'dark' && lang !== ORIGINAL) continue;
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const slug of slugs) {
        test(slug, async ({ page }) => {
          const name = lang === ORIGINAL ? slug : `${slug}.${lang}`;
          await page.goto(chartPath(lang, slug));
          await page.evaluate(() => document.fonts.ready);
          for (const width of [320, 600, 1000]) {
            await page.setViewportSize({ width, height: 900 });
            await expect
              .soft(page.locator('.pictures'))
              .toHaveScreenshot(`${name}.${width}.${colorScheme}.png`, { maxDiffPixelRatio: 0.01 });
          }
        });
      }
    });
  }
}
