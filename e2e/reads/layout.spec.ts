import { LANGS } from '../../data/vocabulary';
import { restyle } from '../adapts/reader-style';
import { labelFaults } from '../label-faults';
import { expect, test } from '../quiet';
import { embedsIn, pagesIn } from '../surfaces';

/** A picture keeps its shape within a composition: the least width of each, and a wide screen. */
const WIDTHS = [320, 504, 744, 1600];
/** What an embed is set in where a reader has Arial, and where DejaVu is all there is. */
const LETTERS = ['', ':root{--sans:Narrowed,sans-serif!important;--serif:"Narrowed Serif",serif!important}'];

for (const lang of LANGS) {
  test(`at 320, 768 and 1440 px no page in ${lang} scrolls sideways`, async ({ page }) => {
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
    for (const path of embedsIn(lang)) {
      await page.goto(path);
      for (const letters of LETTERS) {
        await restyle(page, letters);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const place = `${path} at ${width} px${letters && ', in DejaVu'}`;
          expect.soft(await page.locator('.pictures svg:visible').evaluate(labelFaults), place).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(wide, place).toBeLessThanOrEqual(width);
        }
      }
    }
  });
}
