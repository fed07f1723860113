/**
 * What a reader may change without asking: window, zoom, text size, spacing. A page of each kind and every embed is
 * opened once and then changed, because to open it takes longer than to look.
 */
import type { Page } from '@playwright/test';
import { LANGS, ORIGINAL } from '../../data/vocabulary';
import { open } from '../explore/workbench';
import { labelFaults } from '../label-faults';
import { expect, test } from '../quiet';
import { embedsIn, kindsIn } from '../surfaces';
import { cutLabels, lostText } from './lost-text';
import { DOUBLE_TEXT, restyle, WIDE_SPACING } from './reader-style';
import { smallTargets, smallText } from './small-things';

/** A window of 1280 by 1024 px at 400 percent. */
const ZOOMED = { width: 320, height: 256 };
const WHOLE = { width: 1280, height: 900 };

const isEmbed = (path: string) => path.startsWith('/embed/');

/** A picture stands on its chart’s page as in its embed: there its labels are looked at. */
const faultsOf = async (page: Page, path: string) => [
  ...(await lostText(page)),
  ...(isEmbed(path) ? await page.locator('.pictures svg[role=list]:visible').evaluate(labelFaults) : []),
];

/** How tall the first label of the picture in sight is, in px on the screen. */
const labelHeight = (page: Page) =>
  page
    .locator('.pictures svg[role=list]:visible text')
    .first()
    .evaluate((text) => text.getBoundingClientRect().height);

for (const lang of LANGS) {
  for (const paths of [kindsIn(lang), embedsIn(lang)]) {
    test(`${paths[0]} and its like: zoomed in, set wide and set large, they lose no word`, async ({ page }) => {
      for (const [i, path] of paths.entries()) {
        await page.setViewportSize(ZOOMED);
        await page.goto(path);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        await restyle(page, '');
        if (lang === ORIGINAL) {
          expect.soft(await lostText(page), `${path} at 400 percent`).toEqual([]);
          expect.soft(await smallText(page), path).toEqual([]);
          expect.soft(await smallTargets(page), path).toEqual([]);
        }
        await restyle(page, WIDE_SPACING);
        // An embed fetches the script that narrows its labels once letters are set apart.
        await expect
          .soft(async () => expect(await faultsOf(page, path), `${path} set wide, at 400 percent`).toEqual([]))
          .toPass({ timeout: 120_000 });
        if (i === 0 && isEmbed(path)) {
          await restyle(page, '');
          await expect(page.locator('.pictures text[textLength]')).toHaveCount(0);
        }

        await page.setViewportSize(WHOLE);
        if (!isEmbed(path)) {
          await restyle(page, '');
          expect.soft(await cutLabels(page), path).toEqual([]);
        }
        await restyle(page, WIDE_SPACING);
        expect.soft(await faultsOf(page, path), `${path} set wide`).toEqual([]);
        // What large text does to a picture depends on no language.
        if (lang !== ORIGINAL && isEmbed(path)) continue;
        await restyle(page, DOUBLE_TEXT);
        expect.soft(await lostText(page), `${path} in double size`).toEqual([]);
        if (!isEmbed(path)) continue;
        const large = await labelHeight(page);
        await restyle(page, '');
        expect.soft(large, `${path} in double size`).toBeGreaterThan(1.9 * (await labelHeight(page)));
      }
    });
  }
}

/** What is wrong with the labels of the pictures that the explore page has drawn: those near enough to be seen. */
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
      // A picture is drawn for its new width when the browser has time.
      await expect.poll(() => explored(page), { message: `${query} at ${width} px` }).toEqual([]);
    }
  }
});
