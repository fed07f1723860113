/**
 * What a reader may change: window, zoom, text size, spacing. Each kind of page is opened once and then changed, because
 * opening takes longer than looking. Embeds are changed where they are opened, in reads/all-embeds.
 */
import type { Page } from '@playwright/test';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { open } from '../explore/workbench';
import { labelFaults } from '../label-faults';
import { expect, test } from '../quiet';
import { kindsIn } from '../surfaces';
import { cutLabels, lostText } from './lost-text';
import { DOUBLE_TEXT, restyle, WHOLE, WIDE_SPACING, ZOOMED } from './reader-style';
import { smallTargets, smallText } from './small-things';

for (const lang of LANGS)
  for (const half of [0, 1])
    test(`pages in ${lang}, half ${half + 1}: zoomed in, set wide and set large, they lose no word`, async ({
      page,
    }) => {
      for (const path of kindsIn(lang).filter((_, i) => i % 2 === half)) {
        await page.setViewportSize(ZOOMED);
        await page.goto(path);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        if (lang === ORIGINAL) {
          await restyle(page, '');
          expect.soft(await lostText(page), `${path} at 400 percent`).toEqual([]);
          expect.soft(await smallText(page), path).toEqual([]);
          expect.soft(await smallTargets(page), path).toEqual([]);
        }
        await restyle(page, WIDE_SPACING);
        expect.soft(await lostText(page), `${path} set wide, at 400 percent`).toEqual([]);

        await page.setViewportSize(WHOLE);
        await restyle(page, '');
        expect.soft(await cutLabels(page), path).toEqual([]);
        await restyle(page, WIDE_SPACING);
        expect.soft(await lostText(page), `${path} set wide`).toEqual([]);
        await restyle(page, DOUBLE_TEXT);
        expect.soft(await lostText(page), `${path} in double size`).toEqual([]);
      }
    });

/** Label faults of the pictures that the explore page has drawn, which are those near the view. */
async function explored(page: Page): Promise<string[]> {
  const pictures = await page.locator('.explore-plot svg').all();
  const faults = await Promise.all(pictures.map((picture) => picture.evaluate(labelFaults)));
  return pictures.length > 0 ? faults.flat() : ['there is no picture'];
}

test('the explore page’s pictures lose no word when they are set wide', async ({ page }) => {
  for (const query of ['', '?topic=destination&unit=people&show=ranking', '?topic=destination&unit=people&show=map']) {
    await page.setViewportSize(WHOLE);
    await open(page, query);
    const marks = page.locator('.explore-plot svg [data-figure]');
    await expect(marks.first()).toBeAttached();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await restyle(page, '');
      await restyle(page, WIDE_SPACING);
      // A picture is redrawn for its new width when the browser is idle.
      await expect.poll(() => explored(page), { message: `${query} at ${width} px` }).toEqual([]);
    }
  }
});
