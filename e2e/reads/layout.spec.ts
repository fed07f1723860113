import { LANGS } from '../../data/vocabulary';
import { labelFaults } from '../label-faults';
import { expect, test } from '../quiet';
import { embedsIn, pagesIn } from '../surfaces';

const WIDTHS = [320, 400, 480, 560, 700, 768, 1024, 1600];

for (const lang of LANGS) {
  test(`at 320, 768 and 1440 px no page in ${lang} scrolls sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of pagesIn(lang)) {
      await page.goto(path);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, `${path} at ${width} px`).toBeLessThanOrEqual(width);
      }
    }
  });

  test(`from 320 to 1600 px no label of an embed in ${lang} touches another, is cut or is too small`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const path of embedsIn(lang)) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const place = `${path} at ${width} px`;
        expect.soft(await page.locator('.pictures svg:visible').evaluate(labelFaults), place).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, place).toBeLessThanOrEqual(width);
      }
    }
  });
}
