/**
 * What a reader may change without asking: window, zoom, text size, spacing. Every page and embed is opened once and
 * then changed, because to open it takes longer than to look.
 */
import type { Page } from '@playwright/test';
import { LANGS, type Lang, ORIGINAL } from '../../data/vocabulary';
import { expect, test } from '../quiet';
import { labelFaults } from '../reads/label-faults';
import { embedsIn, pagesIn } from '../surfaces';
import { lostText } from './lost-text';
import { DOUBLE_TEXT, restyle, WIDE_SPACING } from './reader-style';
import { smallTargets, smallText } from './small-things';

/** A window of 1280 by 1024 px at 400 percent. */
const ZOOMED = { width: 320, height: 256 };
const WHOLE = { width: 1280, height: 900 };

const isEmbed = (path: string) => path.startsWith('/embed/');

/** A picture stands on its chart’s page as in its embed: there its labels are looked at. */
const faultsOf = async (page: Page, path: string) => [
  ...(await lostText(page)),
  ...(isEmbed(path) ? await labelFaults(page) : []),
];

/** How tall the first label of the picture in sight is, in px on the screen. */
const labelHeight = (page: Page) =>
  page
    .locator('.pictures svg:visible text')
    .first()
    .evaluate((text) => text.getBoundingClientRect().height);

/** The page of a chart adds to its embed what all such pages add: two stand for them. */
const somePages = (lang: Lang) => {
  const [charts, others] = [pagesIn(lang).filter(isChart), pagesIn(lang).filter((path) => !isChart(path))];
  return [...others, ...charts.filter((path) => /sectors|destinations-map/.test(path))];
};
const isChart = (path: string) => path.includes('/charts/');

for (const lang of LANGS) {
  for (const paths of [somePages(lang), embedsIn(lang)]) {
    test(`${paths[0]} and its like: zoomed in, set wide and set large, they lose no word`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const path of paths) {
        await page.setViewportSize(ZOOMED);
        await page.goto(path);
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        expect.soft(await lostText(page), `${path} at 400 percent`).toEqual([]);
        if (lang === ORIGINAL) {
          expect.soft(await smallText(page), path).toEqual([]);
          expect.soft(await smallTargets(page), path).toEqual([]);
        }
        await restyle(page, WIDE_SPACING);
        expect.soft(await faultsOf(page, path), `${path} set wide, at 400 percent`).toEqual([]);
        await restyle(page, '');
        if (isEmbed(path)) expect.soft(await labelFaults(page), `${path} as it was`).toEqual([]);

        await page.setViewportSize(WHOLE);
        const before = isEmbed(path) ? await labelHeight(page) : 0;
        await restyle(page, WIDE_SPACING);
        expect.soft(await faultsOf(page, path), `${path} set wide`).toEqual([]);
        await restyle(page, DOUBLE_TEXT);
        expect.soft(await faultsOf(page, path), `${path} in double size`).toEqual([]);
        if (isEmbed(path)) {
          // Three compositions can't give the double to the point: one and three quarters at the least.
          expect.soft(await labelHeight(page), `${path} in double size`).toBeGreaterThan(1.75 * before);
        }
      }
    });
  }
}
