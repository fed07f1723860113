/**
 * Every chart against pictures that were looked at before they were accepted: at three widths in each language,
 * and at one in the dark, which changes colours and neither words nor places.
 * After a wanted change: npm run pictures, and look at what changed before committing it.
 */
import { expect, test } from '@playwright/test';
import { chartPath } from '../../data/addresses';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { slugs } from '../surfaces';

const ALL_WIDTHS = [320, 600, 1000];
/** How far a picture may be from the accepted one: in how many of its pixels, and how far in the colour of each. */
const NEAR = { maxDiffPixelRatio: 0.01, threshold: 0.1 };

const looks = [
  ...LANGS.map((lang) => ({ lang, colorScheme: 'light', widths: ALL_WIDTHS }) as const),
  { lang: ORIGINAL, colorScheme: 'dark', widths: [600] } as const,
];

for (const { lang, colorScheme, widths } of looks) {
  test(`${lang}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const slug of slugs) {
      const name = lang === ORIGINAL ? slug : `${slug}.${lang}`;
      await page.goto(chartPath(lang, slug));
      await page.evaluate(() => document.fonts.ready);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expect.soft(page.locator('.pictures')).toHaveScreenshot(`${name}.${width}.${colorScheme}.png`, NEAR);
      }
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a picture is the same', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    // One of each kind of drawing but the map, which has buttons beside it that need a script.
    for (const slug of ['how-many', 'total-estimates', 'sectors', 'when-they-left', 'scholars-left']) {
      await page.goto(chartPath(ORIGINAL, slug));
      await expect.soft(page.locator('.pictures')).toHaveScreenshot(`${slug}.600.light.png`, NEAR);
    }
  });
});
